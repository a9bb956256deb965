import type { DemoArticle } from './types.ts';

/** Articles of the villages of Sepaku (64.09.04), newest first within each group. */
export const sepaku: DemoArticle[] = [
  // Tengin Baru
  {
    by: 'kim-tengin-baru',
    daysAgo: 3,
    time: '13.40',
    topic: 'umkm',
    title: 'Katering Ibu-Ibu Tengin Baru Layani 350 Porsi Sehari, Sayurnya dari Kebun Tetangga',
    summary:
      'Empat usaha masak rumahan bergabung menjadi satu dapur bersama. Standar kebersihan disusun sebelum menerima pesanan besar.',
    body: `Empat kompor besar menyala sejak pukul 02.30 WITA di dapur bersama Tengin Baru. Menjelang fajar, 350 kotak makan sudah tersusun dan siap diantar kepada pekerja proyek dan peserta rapat di sekitar Sepaku.

Dapur itu dibentuk empat usaha katering rumahan yang dulu sering menolak pesanan karena terlalu besar. Setelah bergabung, mereka membagi tugas: satu rumah memasak nasi, satu memasak lauk, satu menyiapkan sayur, satu lagi mengemas.

Sebelum beroperasi, anggota menyusun aturan tertulis. Rambut ditutup, bahan mentah dan matang dipisah, makanan dikirim paling lama tiga jam setelah matang, dan contoh setiap menu disimpan selama 24 jam untuk berjaga-jaga.

> “Dulu kami berebut pesanan sampai banting harga lima ratus rupiah per kotak. Sekarang yang kami kejar cuma jam antar,” kata koordinator dapur.

Dampaknya terasa sampai ke kebun. Sembilan belas petani memasok 60 kilogram sayur setiap hari dengan harga yang disepakati sebulan sekali. KIM Tengin Baru membantu menyusun daftar menu dan kandungan gizinya.`,
    picture: {
      scene: 'market',
      alt: 'Ilustrasi lapak bahan pangan yang ramai pembeli',
    },
    featured: ['district', 'regency'],
  },
  {
    by: 'kim-tengin-baru',
    daysAgo: 10,
    time: '19.45',
    topic: 'factCheck',
    title: 'Cek Fakta: Lowongan Kerja Sepaku yang Memungut Uang Seragam adalah Penipuan',
    summary:
      'Pencari kerja diminta membayar Rp 350.000 untuk seragam dan tes kesehatan. Alamat kantor yang dicantumkan ternyata rumah kosong.',
    body: `Poster lowongan kerja dengan gaji tinggi beredar di grup percakapan warga Tengin Baru dan desa sekitarnya. Pelamar diminta mengirim Rp 350.000 untuk “seragam dan tes kesehatan” sebelum wawancara.

KIM Tengin Baru mendatangi alamat yang tercantum. Bangunannya rumah kosong, dan tetangga mengaku sudah tiga kali didatangi pelamar yang kebingungan. Dinas Tenaga Kerja juga memastikan lowongan itu tidak terdaftar.

Kesimpulan: PENIPUAN. Sedikitnya empat orang sudah mengirim uang. Mereka disarankan menyimpan bukti transfer dan percakapan, lalu melapor ke polisi dan bank.

Ingat tiga pegangan sebelum melamar:

- perekrutan resmi tidak memungut biaya dari pelamar;
- periksa alamat kantor dan nomor teleponnya dari sumber lain, bukan dari poster;
- jangan mengirim foto kartu keluarga atau kartu identitas lewat percakapan.

Warga yang ragu dapat membawa poster lowongan ke sekretariat KIM atau kantor desa untuk diperiksa bersama.`,
    picture: {
      scene: 'phone',
      alt: 'Ilustrasi tangan memegang telepon genggam dengan kaca pembesar di sampingnya',
    },
    featured: ['district', 'regency', 'province'],
  },
  {
    by: 'kim-tengin-baru',
    daysAgo: 24,
    time: '10.25',
    topic: 'agriculture',
    title: 'Petani Tengin Baru Panen Sawi Hidroponik, Pembelinya Warung Makan di Sekitar Desa',
    summary:
      'Delapan keluarga dengan pekarangan sempit menanam sayur di pipa bekas. Setiap rumah menambah penghasilan sekitar Rp 900.000 sebulan.',
    body: `Lahan makin sempit, tetapi semangat bertani tidak. Di delapan pekarangan Tengin Baru, sawi, selada, dan kangkung tumbuh di pipa bertingkat yang dialiri air dari ember.

Satu rangkaian berisi 120 lubang tanam dan hanya memerlukan ruang dua kali tiga meter. Panen dilakukan setiap 28 hari secara bergantian antarkeluarga, sehingga warung makan langganan memperoleh sayur segar setiap hari.

Pada percobaan pertama, separuh tanaman layu karena air terlalu panas. Mereka belajar mengecat ember dengan warna putih dan menanam markisa sebagai peneduh. Sejak itu, kegagalan turun di bawah sepuluh persen.

Keuntungan bersih setiap keluarga sekitar Rp 900.000 per bulan. Kelompok membuka kelas gratis bagi warga yang mau mencoba, dengan syarat membawa botol bekas sendiri.`,
    picture: {
      scene: 'garden',
      alt: 'Ilustrasi dua petani memperlihatkan sayuran dalam keranjang',
    },
  },
  {
    by: 'kim-tengin-baru',
    daysAgo: 41,
    time: '16.05',
    topic: 'training',
    title: 'KIM Tengin Baru dan Empat KIM Sepaku Belajar Menyunting Foto dari Telepon Genggam',
    summary:
      'Pelatihan antarkelompok membahas cahaya, izin memotret, dan ukuran berkas agar berita tetap ringan dibuka di sinyal lemah.',
    body: `Foto bagus belum tentu bisa dibuka. Kalimat itu menjadi pembuka pelatihan foto berita yang mempertemukan 24 anggota dari lima KIM di Kecamatan Sepaku di perpustakaan Desa Tengin Baru.

Pelatih meminta peserta membuka sebuah berita dengan sinyal lemah. Foto berukuran lima megabita memerlukan hampir satu menit, sedangkan foto yang sudah diperkecil muncul dalam dua detik. Sejak itu semua peserta sepakat memperkecil foto sebelum mengunggah.

Materi lain membahas arah cahaya, jarak, dan cara menulis keterangan gambar bagi pembaca tunanetra. Peserta juga berlatih meminta izin, terutama saat memotret anak dan orang yang sedang tertimpa musibah.

> “Dari sepuluh foto, pilih satu yang bisa dipahami tanpa membaca beritanya,” pesan pelatih.

Setiap kelompok pulang dengan tugas membuat cerita tiga foto tentang air bersih. Hasilnya akan dinilai bersama bulan berikutnya.`,
    picture: {
      scene: 'training',
      alt: 'Ilustrasi pelatihan dengan layar besar dan peserta yang memakai laptop',
    },
  },
  {
    by: 'kim-tengin-baru',
    daysAgo: 73,
    time: '08.10',
    topic: 'health',
    title: 'Bank Sampah Tengin Baru Bayar Iuran Kesehatan Warga dengan Botol dan Kardus',
    summary:
      'Tabungan dari sampah pilah dipakai membayar iuran jaminan kesehatan bagi 27 keluarga. Setiap bulan terkumpul 1,9 ton sampah.',
    body: `Timbangan gantung, buku tabungan, dan tumpukan kardus yang rapi menyambut warga di bank sampah Tengin Baru. Di tempat ini, botol dan kardus tidak ditukar dengan uang tunai, tetapi dengan iuran jaminan kesehatan.

Sebanyak 27 keluarga memilih program tersebut. Rata-rata mereka menyetor 22 kilogram sampah pilah sebulan, senilai Rp 40.000 sampai Rp 70.000. Bila kurang, selisihnya dicatat dan boleh ditutup bulan berikutnya.

Total sampah yang terkumpul mencapai 1,9 ton per bulan. Plastik bening paling mahal, Rp 4.500 per kilogram, sedangkan kardus Rp 1.800. Harga ditempel di dinding dan diperbarui setiap pekan.

Bidan desa menyebut kebiasaan memilah ikut mengurangi sarang nyamuk di sekitar rumah. Pengelola berencana menambah satu hari layanan karena antrean penyetor terus memanjang.`,
  },
  {
    by: 'kim-tengin-baru',
    daysAgo: 106,
    time: '14.15',
    topic: 'ict',
    title: 'Antre Surat Bisa Diambil dari Rumah, Desa Tengin Baru Pangkas Waktu Tunggu Separuh',
    summary:
      'Nomor antrean dan daftar berkas dapat dilihat lewat telepon. Waktu tunggu di balai desa turun dari 50 menjadi 24 menit.',
    body: `Datang, berkas kurang, pulang, lalu datang lagi. Pengalaman melelahkan itu hendak dihapus Desa Tengin Baru dengan layanan antrean yang dapat diambil dari rumah.

Warga memilih jenis surat, membaca daftar berkas yang diperlukan, kemudian mendapat nomor dan perkiraan jam dilayani. Tidak ada nomor kependudukan yang diminta; cukup nama panggilan dan RT.

Dalam dua bulan, layanan dipakai 410 kali. Waktu tunggu rata-rata turun dari 50 menjadi 24 menit. Warga yang datang langsung tetap dilayani dengan jatah satu dari setiap tiga nomor, supaya tidak ada yang merasa tersisih.

Pembuatnya seorang pemuda desa yang belajar secara mandiri. Kepala Desa Tengin Baru memberinya ruang kerja kecil dan meminta dua pemuda lain ikut belajar agar pengetahuan tidak berhenti pada satu orang.`,
    picture: {
      scene: 'villageHall',
      alt: 'Ilustrasi warga datang ke kantor desa untuk mengurus surat',
    },
  },
  {
    by: 'kim-tengin-baru',
    daysAgo: 149,
    time: '11.35',
    topic: 'disaster',
    title: 'Embung Kering, Tengin Baru Bagi Air Bersih dengan Kartu Giliran untuk 210 Keluarga',
    summary:
      'Kemarau menyurutkan sumber air dua dusun. Pemerintah desa mengatur pembagian 120 liter per keluarga setiap dua hari.',
    body: `Dasar embung yang retak-retak menjadi pemandangan sehari-hari di dua dusun Tengin Baru. Sudah lima pekan hujan tidak turun, dan 210 keluarga bergantung pada kiriman air bersih.

Supaya tidak berebut, desa menerbitkan kartu giliran. Setiap keluarga memperoleh 120 liter per dua hari, sementara keluarga dengan bayi atau orang sakit mendapat tambahan 40 liter. Mobil tangki datang pukul 07.00 dan 15.00 WITA.

Air berasal dari BPBD dan dua sumur dalam milik desa. Relawan mencatat setiap pengisian di papan, sehingga siapa pun dapat menghitung apakah pembagiannya adil.

> “Air bekas mencuci beras pun kami simpan untuk menyiram cabai,” tutur seorang ibu.

Warga diminta merebus air sebelum diminum dan menutup tandon. Desa juga mulai mendata rumah yang bersedia memasang penampung air hujan.`,
  },

  // Mentawir
  {
    by: 'kim-mentawir',
    daysAgo: 6,
    time: '09.55',
    topic: 'tourism',
    title: 'Jembatan Kayu Mangrove Mentawir Diperpanjang, Pengunjung Bisa Capai Menara Pandang',
    summary:
      'Jalur titian bertambah 220 meter dan dilengkapi pegangan serta papan pengenal pohon. Jumlah pengunjung dibatasi demi menjaga bakau.',
    body: `Bunyi langkah di atas papan ulin bercampur suara burung raja udang. Di Mentawir, jalur titian mangrove kini bertambah 220 meter sehingga pengunjung dapat berjalan sampai menara pandang tanpa menunggu air pasang.

Pekerjaan dilakukan 16 warga selama dua bulan memakai kayu dari bangunan lama yang masih kokoh. Tidak ada satu pun batang bakau yang ditebang; di beberapa tempat jalur sengaja dibelokkan mengikuti akar.

Sepanjang jalur terpasang 18 papan pengenal yang memuat nama pohon dalam bahasa Indonesia dan bahasa Paser, beserta kegunaannya. Kursi istirahat tersedia setiap 100 meter dan satu sisi jalur dapat dilalui kursi roda.

> “Kalau air surut, lihat ke bawah: anak udang dan kepiting semuanya di sela akar ini,” kata Ketua Kelompok Sadar Wisata.

Supaya tidak terlalu padat, pengunjung dibatasi 150 orang sehari dengan tiket Rp 10.000. Lurah Mentawir menyampaikan bahwa seperempat hasil tiket dipakai merawat titian dan membeli bibit.`,
    picture: {
      scene: 'mangrove',
      alt: 'Ilustrasi titian kayu berpegangan di tengah hutan mangrove',
    },
    featured: ['district', 'regency', 'province'],
  },
  {
    by: 'kim-mentawir',
    daysAgo: 18,
    time: '17.50',
    topic: 'umkm',
    title: 'Batik Pewarna Kulit Bakau Mentawir Dipesan untuk Seragam Panitia Jambore',
    summary:
      'Tujuh perajin mengolah kulit bakau gugur menjadi pewarna cokelat kemerahan. Enam puluh lembar dikerjakan dalam sebulan.',
    body: `Warna cokelat kemerahan itu tidak datang dari pabrik. Tujuh perajin di Mentawir memperolehnya dari kulit batang bakau yang tumbang sendiri, direbus delapan jam, lalu diendapkan semalam.

Pesanan terbesar sepanjang sejarah kelompok sedang mereka kerjakan, yakni 60 lembar kain untuk seragam panitia jambore KIM kabupaten. Satu lembar berukuran dua meter dicelup sampai sembilan kali agar warnanya kuat.

Motifnya dinamai “napas akar”, terinspirasi dari akar bakau yang muncul di permukaan air. Harga satu lembar Rp 275.000, dan perajin menerima upah Rp 120.000.

Kelompok menolak kulit dari pohon yang ditebang. Setiap pemasok wajib menunjukkan lokasi pohon tumbang, dan KIM Mentawir Hijau mencatatnya. Limbah celupan disaring arang sebelum dibuang.`,
  },
  {
    by: 'kim-mentawir',
    daysAgo: 34,
    time: '12.20',
    topic: 'fisheries',
    title: 'Nelayan Mentawir Pasang Rumah Ikan dari Ranting, Tangkapan Udang Mulai Kembali',
    summary:
      'Tiga puluh rumpon ranting ditenggelamkan di teluk sebagai tempat ikan berlindung. Nelayan dilarang menjaring di sekitarnya.',
    body: `Ranting kayu, batu, dan tali sabut. Dari bahan sederhana itulah nelayan Mentawir membuat 30 rumah ikan yang ditenggelamkan di tiga titik di teluk.

Rumah ikan berbentuk limas setinggi satu setengah meter. Ikan kecil dan udang bersembunyi di sela ranting sampai cukup besar. Setelah empat bulan, nelayan yang memasang bubu di luar kawasan mulai mendapat tiga sampai empat kilogram udang sekali angkat, dari sebelumnya dua kilogram.

Titik pemasangan diberi pelampung kuning. Jaring dilarang dalam jarak 50 meter, dan pelanggar dikenai denda adat berupa sepuluh limas baru.

> “Dua tahun lalu saya hampir menjual bubu. Sekarang anak saya minta dibuatkan lagi,” kata seorang nelayan senior.

Penyuluh perikanan akan mengukur hasilnya setiap tiga bulan. Bila baik, cara ini ditawarkan kepada nelayan Maridan dan Telemow.`,
    picture: {
      scene: 'fishingBoats',
      alt: 'Ilustrasi nelayan dengan ikan dan keranjang di depan perahu berwarna cerah',
    },
  },
  {
    by: 'kim-mentawir',
    daysAgo: 62,
    time: '18.35',
    topic: 'culture',
    title: 'Tetua Paser Mentawir Ajarkan Ramuan Hutan kepada Anak Muda sambil Menyusuri Bakau',
    summary:
      'Jalan pagi bersama dua tetua adat mendokumentasikan 27 tumbuhan berkhasiat yang digunakan turun-temurun oleh warga Paser.',
    body: `Daun diremas, dicium, lalu disebut namanya. Dua tetua Paser di Mentawir mengajak 20 anak muda menyusuri tepi hutan bakau untuk mengenali tumbuhan yang sejak dahulu dipakai sebagai obat, pewarna, dan pengawet ikan.

Dalam perjalanan empat jam, peserta mencatat 27 jenis tumbuhan. Ada yang dipakai menurunkan panas, ada yang mengusir nyamuk, ada pula yang hanya boleh dipetik setelah meminta izin kepada tetua.

Setiap tumbuhan difoto dan direkam cara penyebutannya. Pengetahuan yang dianggap khusus tidak dipublikasikan. KIM membuat kesepakatan tertulis bahwa rekaman lengkap disimpan oleh lembaga adat.

Seorang petugas puskesmas yang ikut serta mengingatkan bahwa ramuan tidak menggantikan pengobatan untuk penyakit berat. Sebaliknya, ia mengaku pulang membawa tiga resep mengusir nyamuk yang ingin dicobanya.`,
    picture: {
      scene: 'forest',
      alt: 'Ilustrasi hutan tropis dengan sungai, perahu, dan burung enggang',
    },
    featured: ['district', 'regency'],
  },
  {
    by: 'kim-mentawir',
    daysAgo: 99,
    time: '07.15',
    topic: 'education',
    title: 'Sekolah Dasar di Mentawir Jadikan Kebun Bibit Bakau sebagai Laboratorium Murid',
    summary:
      'Setiap murid merawat lima bibit dan mencatat pertumbuhannya setiap pekan. Data mereka dipakai kelompok pembibitan.',
    body: `Di belakang sebuah sekolah dasar di Mentawir, 400 bibit bakau berjajar rapi dengan label nama. Setiap murid kelas empat sampai enam mengasuh lima bibit dan mencatat tingginya sepekan sekali.

Kelompok pembibitan memakai data murid itu untuk mengetahui campuran lumpur yang paling baik. Hasil sementara, campuran tiga bagian lumpur dan satu bagian sekam tumbuh paling cepat, 2,1 sentimeter per pekan.

Guru memakai angka yang sama untuk mengajarkan rata-rata dan diagram batang. Menurutnya, murid lebih teliti ketika angka itu milik mereka sendiri.

> “Bibit saya namanya Jangkung, paling tinggi di baris ketiga,” kata seorang murid kelas lima dengan bangga.

Bibit yang berumur enam bulan ditanam pada hari kelulusan. Setiap angkatan memiliki petak sendiri di tepi teluk.`,
  },
  {
    by: 'kim-mentawir',
    daysAgo: 170,
    time: '20.25',
    topic: 'government',
    title: 'Warga Mentawir Susun Aturan Berkunjung, Dari Sampah hingga Penerbangan Drone',
    summary:
      'Forum warga menyepakati dua belas aturan bagi tamu, pemandu, dan pemilik warung. Aturan disusun dengan gambar agar mudah dipahami.',
    body: `Bolehkah tamu menerbangkan drone di atas kampung? Siapa yang membawa pulang sampah? Pertanyaan itu dibahas 60 warga Mentawir dalam forum yang berlangsung hingga larut malam di balai kelurahan.

Setelah tiga kali pertemuan, disepakati dua belas aturan. Di antaranya, tamu membawa pulang sampah plastiknya, drone hanya terbang pada jam tertentu setelah melapor, dan memotret warga harus dengan izin.

Aturan juga berlaku bagi tuan rumah. Pemilik warung wajib menuliskan harga, pemandu tidak boleh membawa lebih dari sepuluh orang, dan parkir tidak menutup jalan ke masjid.

Semua ketentuan digambar oleh anak muda setempat dalam bentuk poster tanpa banyak kata. Lurah Mentawir akan menilai pelaksanaannya setiap enam bulan bersama warga.`,
    picture: {
      scene: 'meeting',
      alt: 'Ilustrasi warga duduk bersila membahas kesepakatan bersama',
    },
  },

  // Semoi Dua
  {
    by: 'kim-semoi-dua',
    daysAgo: 11,
    time: '15.10',
    topic: 'agriculture',
    title: 'Lada Semoi Dua Disortir Bersama, Harga Naik Rp 9.000 per Kilogram',
    summary:
      'Dua puluh enam petani lada berhenti menjual campuran. Setelah dipilah dan dikeringkan seragam, lada hitam laku Rp 94.000 per kilogram.',
    body: `Ayakan berlubang empat milimeter mengubah nasib lada Semoi Dua. Dengan alat sederhana itu, 26 petani memilah butir besar, butir kecil, dan tangkai sebelum menjual hasil panennya.

Selama ini lada dijual campuran. Pembeli memotong harga karena kadar air dan kotorannya tinggi. Setelah dikeringkan sampai kadar air 12 persen dan dipilah, lada hitam mereka laku Rp 94.000 per kilogram, sedangkan lada campuran hanya Rp 85.000.

Kelompok membeli alat pengukur kadar air Rp 1,9 juta secara patungan. Setiap karung diberi kertas berisi kebun asal, tanggal petik, dan berat. Bila ada keluhan, asal karung dapat ditelusuri.

> “Menjemurnya memang dua hari lebih lama, tetapi selisihnya sudah cukup untuk beli pupuk,” kata Ketua Kelompok Tani Lada.

Petani juga mulai memakai pohon gamal sebagai tiang panjat hidup, pengganti kayu ulin yang makin langka. Daunnya dipangkas untuk pakan kambing.`,
    picture: {
      scene: 'garden',
      alt: 'Ilustrasi petani berdiri di kebun dengan hasil panennya',
    },
    featured: ['district', 'regency'],
  },
  {
    by: 'kim-semoi-dua',
    daysAgo: 28,
    time: '09.00',
    topic: 'umkm',
    title: 'Lada Bubuk Semoi Dua Hadir dalam Kemasan Sekali Pakai untuk Warung Bakso',
    summary:
      'Kelompok perempuan tani menjawab permintaan warung dengan lada bubuk kemasan dua gram. Izin P-IRT dan sertifikat halal sudah di tangan.',
    body: `Ide bisnis kadang datang dari mangkuk bakso. Seorang anggota kelompok perempuan tani Semoi Dua melihat botol lada di warung sering lembap dan menggumpal, lalu mengusulkan kemasan kecil sekali pakai.

Tiga bulan kemudian, lada bubuk dua gram buatan mereka sudah dipakai 31 warung di Sepaku dan Penajam. Satu kotak berisi 100 bungkus dijual Rp 60.000. Untuk dapur rumah tersedia botol 50 gram seharga Rp 14.000.

Lada digiling dalam jumlah kecil setiap dua hari supaya aromanya tetap kuat. Ruang produksi dilengkapi saringan debu, dan pekerja memakai masker karena bubuk lada mudah membuat bersin.

Izin P-IRT dan sertifikat halal selesai diurus dengan pendampingan pemerintah kabupaten. Kini kelompok menjajaki kemasan dari kertas agar sampah plastiknya berkurang.`,
  },
  {
    by: 'kim-semoi-dua',
    daysAgo: 50,
    time: '17.05',
    topic: 'disaster',
    title: 'Longsor Kecil Menutup Jalan Dusun di Semoi Dua, Warga Buka Jalur dalam Tiga Jam',
    summary:
      'Tebing setinggi enam meter longsor setelah hujan lebat. Tidak ada korban, dan bronjong bambu dipasang untuk mencegah longsor susulan.',
    body: `Tanah dan batang pisang menutup jalan dusun di Semoi Dua sepanjang 14 meter setelah hujan mengguyur dua hari berturut-turut. Tebing setinggi enam meter di sisi jalan longsor menjelang subuh kemarin.

Tidak ada orang di lokasi saat kejadian. Warga yang hendak ke kebun segera memasang cabang pohon sebagai tanda bahaya di kedua arah, lalu melapor ke desa. Sekitar 50 orang bekerja bersama, dan satu lajur terbuka dalam tiga jam.

Petugas BPBD yang memeriksa tebing menemukan retakan baru sepanjang tiga meter. Untuk sementara, kendaraan lebih dari dua ton dilarang melintas, dan dua rumah di bawah tebing diminta bersiap mengungsi bila hujan kembali lebat.

Warga memasang bronjong bambu berisi batu di kaki tebing serta saluran di bagian atas agar air tidak meresap. Desa juga akan menanam rumput berakar dalam untuk mengikat tanah.`,
    picture: {
      scene: 'road',
      alt: 'Ilustrasi pekerja berhelm membuka dan memperbaiki jalan',
    },
  },
  {
    by: 'kim-semoi-dua',
    daysAgo: 85,
    time: '13.00',
    topic: 'tourism',
    title: 'Wisata Kebun Lada Semoi Dua, Tamu Diajak Memetik hingga Memasak Ayam Lada Hitam',
    summary:
      'Paket setengah hari mengajak wisatawan belajar dari petani. Sepuluh rumah warga terlibat sebagai pemandu dan juru masak.',
    body: `Harum lada basah langsung tercium ketika rombongan turun dari mobil bak terbuka. Di Semoi Dua, wisatawan tidak hanya memotret kebun; mereka memetik, merontokkan, menjemur, lalu memasak hasilnya.

Paket setengah hari dihargai Rp 85.000 per orang, termasuk makan siang ayam lada hitam dan oleh-oleh 25 gram lada. Sepuluh rumah warga bergantian menjadi tuan rumah, sehingga pendapatan tersebar.

Pemandunya petani sendiri. Mereka menyiapkan tiga cerita: cara menanam, cara bertahan saat harga jatuh, dan cara membedakan lada asli dari campuran biji pepaya.

> “Saya baru tahu satu pohon perlu tiga tahun sebelum berbuah. Pantas rasanya mahal,” kata seorang pengunjung.

Sejak dibuka tercatat 340 tamu. Kelompok membatasi dua rombongan sehari agar pekerjaan kebun tidak terganggu.`,
  },
  {
    by: 'kim-semoi-dua',
    daysAgo: 125,
    time: '10.05',
    topic: 'fundTransparency',
    title: 'Upah Padat Karya Semoi Dua Tampil di Layar Balai Desa, Pekerja Bisa Periksa Sendiri',
    summary:
      'Kehadiran dan upah 64 pekerja padat karya tampil di layar balai desa setiap sore. Kesalahan hitung dapat diperbaiki hari itu juga.',
    body: `Setiap pukul 16.00 WITA, layar di balai desa Semoi Dua menampilkan nomor pekerja, jam hadir, dan upah yang sudah menjadi haknya. Sebanyak 64 pekerja padat karya Dana Desa dapat memeriksa catatan itu sebelum pulang.

Pekerjaan mereka membersihkan saluran irigasi sepanjang 2,4 kilometer. Upahnya Rp 110.000 per hari dan dibayarkan setiap enam hari. Pada pekan pertama ada sembilan kesalahan catatan, semuanya diperbaiki pada hari yang sama.

Pencatatan memakai lembar kerja biasa yang disusun perangkat desa bersama KIM. Nama tidak ditampilkan, hanya nomor yang diketahui pekerja masing-masing.

Badan Permusyawaratan Desa menilai cara ini mengurangi kecurigaan dan mempercepat pembayaran. Total upah yang diterima warga dari kegiatan tersebut mencapai Rp 126 juta.`,
  },
  {
    by: 'kim-semoi-dua',
    daysAgo: 188,
    time: '19.55',
    topic: 'culture',
    title: 'Lumbung Cerita Semoi Dua Kumpulkan Enam Puluh Dongeng dari Sembilan Daerah Asal',
    summary:
      'Warga dari berbagai suku merekam dongeng masa kecil. Kumpulannya menjadi bahan mendongeng di taman baca dan posyandu.',
    body: `Warga Semoi Dua berasal dari banyak daerah, dan semuanya membawa dongeng. KIM mengumpulkan 60 cerita dari sembilan daerah asal, mulai dari kisah kancil, putri duyung, hingga legenda Paser tentang gunung yang pindah tempat.

Perekaman dilakukan di rumah narasumber, umumnya setelah magrib. Sebagian bercerita dalam bahasa ibu, kemudian cucunya membantu menerjemahkan. Cerita terpanjang berdurasi 47 menit dan harus dihentikan karena narasumber tertawa terus.

Empat guru menyeleksi cerita yang sesuai untuk anak dan menuliskannya kembali. Dua puluh dongeng pertama dibacakan bergantian di taman baca dan posyandu.

> “Kami datang dari tempat berbeda, tetapi anak-anak kami punya dongeng yang sama sekarang,” ujar Ketua KIM.

Cetakan pertamanya sebanyak 50 buku dibiayai iuran warga. Rekaman suara disimpan di perpustakaan desa.`,
    picture: {
      scene: 'meeting',
      alt: 'Ilustrasi warga duduk melingkar saling bercerita dengan hidangan di tengah',
    },
  },

  // Bukit Raya
  {
    by: 'kim-bukit-raya',
    daysAgo: 13,
    time: '07.35',
    topic: 'government',
    title: 'Jalan Utama Bukit Raya Dipasangi Lampu Tenaga Surya, Ronda Malam Lebih Tenang',
    summary:
      'Dua puluh dua lampu surya menerangi tikungan dan jembatan. Perawatannya diserahkan kepada pemuda yang dilatih tiga hari.',
    body: `Tikungan dekat jembatan yang dulu paling ditakuti pengendara kini terang benderang. Desa Bukit Raya memasang 22 lampu jalan tenaga surya di titik yang paling sering terjadi kecelakaan dan pencurian hasil kebun.

Titik pemasangan tidak ditentukan dari balik meja. Selama dua malam, perangkat desa dan KIM berjalan kaki bersama peronda sambil menandai lokasi gelap di peta. Dari 35 titik yang ditandai, 22 dipasang lebih dulu sesuai anggaran Rp 198 juta.

Enam pemuda dilatih selama tiga hari untuk membersihkan panel, mengganti aki, dan mencatat lampu yang padam. Nomor lampu dituliskan pada tiang agar laporan warga lebih mudah ditindaklanjuti.

> “Saya pulang dari warung jam sepuluh tidak lagi berlari,” kata seorang ibu pemilik warung.

Kepala Desa Bukit Raya menargetkan perbaikan lampu padam paling lama tiga hari. Sisa 13 titik diusulkan pada anggaran berikutnya.`,
  },
  {
    by: 'kim-bukit-raya',
    daysAgo: 40,
    time: '16.50',
    topic: 'umkm',
    title: 'Tujuh Rumah Singgah di Bukit Raya Siap Terima Tamu, Tarif dan Aturan Ditulis Jelas',
    summary:
      'Warga menyewakan kamar kosong bagi pekerja dan tamu. Kelompok menyepakati kebersihan, tarif, dan pelaporan tamu kepada RT.',
    body: `Sprei baru, kipas angin, dan segelas teh hangat. Tujuh keluarga di Bukit Raya membuka kamar kosong mereka sebagai rumah singgah bagi pekerja, peneliti, dan tamu dinas.

Kesepakatan dibuat sebelum tamu pertama datang. Tarifnya Rp 150.000 per malam termasuk sarapan. Setiap tamu mengisi buku dan dilaporkan kepada ketua RT dalam 24 jam, sementara pemilik wajib memasang alat pemadam sederhana.

Dalam dua bulan pertama, 18 kamar terisi rata-rata 60 persen. Seorang pemilik mengaku hasilnya cukup untuk membayar kuliah anak sulungnya.

Kelompok belajar memotret kamar dengan jujur. “Kalau kasurnya tipis, tulis tipis,” pesan ketua kelompok, karena tamu yang kecewa tidak akan kembali.`,
  },
  {
    by: 'kim-bukit-raya',
    daysAgo: 79,
    time: '11.05',
    topic: 'education',
    title: 'Kelas Bahasa Inggris Gratis Bukit Raya Diasuh Mahasiswa, Materinya dari Dunia Kerja',
    summary:
      'Empat puluh pemuda belajar percakapan untuk bekerja di penginapan, rumah makan, dan pemandu wisata, dua malam sepekan.',
    body: `“May I help you?” terdengar berulang-ulang dari teras balai desa Bukit Raya. Empat puluh pemuda dan ibu muda mengikuti kelas bahasa Inggris gratis yang diasuh lima mahasiswa setempat.

Materinya tidak dimulai dari tata bahasa. Peserta langsung berperan sebagai penerima tamu, pelayan rumah makan, atau pemandu. Setiap malam mereka menghafal sepuluh kalimat dan mempraktikkannya sampai lancar.

Desa menyediakan tempat, listrik, dan Rp 1,5 juta per bulan untuk bahan ajar. Syarat pesertanya satu: tidak boleh absen lebih dari tiga kali tanpa kabar.

Dua lulusan angkatan pertama sudah bekerja di penginapan. Keduanya kembali seminggu sekali sebagai pelatih, dan membawa keluhan tamu sungguhan untuk dibahas bersama.`,
    picture: {
      scene: 'training',
      alt: 'Ilustrasi suasana kelas dengan pengajar di dekat layar',
    },
  },
  {
    by: 'kim-bukit-raya',
    daysAgo: 115,
    time: '08.45',
    topic: 'agriculture',
    title: 'Madu Kelulut Bukit Raya Jadi Sumber Penghasilan Baru di Sela Kebun Karet',
    summary:
      'Dua belas petani memelihara 140 kotak lebah tanpa sengat. Satu kotak menghasilkan sekitar setengah liter madu per bulan.',
    body: `Ukurannya lebih kecil dari lalat dan tidak menyengat, tetapi madu yang dihasilkannya mahal. Dua belas petani Bukit Raya memelihara lebah kelulut dalam 140 kotak di sela-sela kebun karet.

Satu kotak menghasilkan sekitar setengah liter madu per bulan. Rasanya asam manis dan dihargai Rp 180.000 per botol 500 mililiter. Panen dilakukan dengan alat isap kecil agar sarang tidak rusak.

Petani menanam air mata pengantin, kaliandra, dan belimbing sebagai sumber nektar. Penyemprotan bahan kimia dihentikan dalam jarak 200 meter dari kotak.

> “Karet kami sadap pagi, madu kami panen sore. Pohonnya sama, rezekinya dua,” kata ketua kelompok.

Setiap botol diberi nomor panen. Kelompok menolak mencampur madu dengan air gula, meskipun permintaan sering melebihi persediaan.`,
    featured: ['district', 'regency'],
  },
  {
    by: 'kim-bukit-raya',
    daysAgo: 205,
    time: '14.55',
    topic: 'training',
    title: 'Anggota KIM Bukit Raya Belajar Wawancara, Sepakat Berita Dibaca Dua Orang',
    summary:
      'Latihan internal melahirkan aturan redaksi: setiap tulisan diperiksa dua anggota dan narasumber boleh mengoreksi kutipannya.',
    body: `Kesalahan menulis luas lahan dalam sebuah berita membuat KIM Bukit Raya belajar lebih hati-hati. Alih-alih saling menyalahkan, sepuluh anggota berkumpul untuk berlatih wawancara dan menyusun aturan redaksi.

Latihan dilakukan berpasangan. Satu orang bercerita tentang pekerjaannya, satu lagi mencatat, lalu keduanya mencocokkan. Dari sepuluh catatan yang dibandingkan, tujuh mengandung sedikitnya satu kekeliruan angka.

Karena itu lahirlah tiga aturan: angka dibacakan ulang kepada narasumber, setiap tulisan diperiksa dua orang, dan ralat ditulis terbuka di bagian bawah berita.

Pengurus yakin aturan ini tidak memperlambat kerja. Pemeriksaan rata-rata hanya memerlukan 12 menit, lebih singkat daripada menjelaskan kesalahan kepada warga.`,
  },

  // Telemow
  {
    by: 'kim-telemow',
    daysAgo: 402,
    time: '09.35',
    topic: 'fisheries',
    title: 'Keramba Ikan Telemow Diperbaiki, Sepuluh Keluarga Kembali Menebar Benih Kerapu',
    summary:
      'Keramba rusak diterjang gelombang diganti rakit drum dan bambu. Benih kerapu ditebar bertahap untuk membagi risiko.',
    body: `Empat bulan setelah diterjang gelombang, keramba warga Telemow terapung kembali. Sepuluh keluarga mengganti rakit yang patah dengan drum plastik dan bambu, kemudian menebar 3.000 benih ikan kerapu.

Perbaikan dikerjakan bersama dengan biaya sekitar Rp 4,7 juta per unit. Setiap keluarga menyumbang bambu dan tenaga, sedangkan drum serta jaring dibantu pemerintah desa melalui program ketahanan pangan.

Benih ditebar dalam tiga tahap dengan jarak satu bulan. Dengan begitu, bila cuaca memburuk, tidak semua ikan hilang sekaligus. Panen pertama diperkirakan delapan bulan lagi dengan ukuran setengah kilogram per ekor.

Petambak juga menambah tali jangkar menjadi enam utas setiap unit. Penyuluh mengajari mereka membaca prakiraan gelombang dan menurunkan jaring lebih dalam saat arus kuat.`,
    picture: {
      scene: 'fishingBoats',
      alt: 'Ilustrasi perahu nelayan dan rumah-rumah panggung di perairan tenang',
    },
  },
  {
    by: 'kim-telemow',
    daysAgo: 455,
    time: '17.25',
    topic: 'government',
    title: 'Musyawarah Telemow Bahas Dermaga, Warga Minta Tangga Khusus untuk Ibu Hamil',
    summary:
      'Usulan perbaikan dermaga mengemuka dalam musyawarah desa. Tangga yang curam menyulitkan ibu hamil, lansia, dan pedagang.',
    body: `Tangga dermaga setinggi dua meter dengan anak tangga renggang menjadi pokok pembicaraan dalam musyawarah Desa Telemow. Bagi ibu hamil dan lansia, naik turun perahu saat air surut terasa seperti memanjat tebing.

Seorang bidan menuturkan, bulan lalu seorang ibu harus digendong dua orang untuk berobat. Pedagang pun sering menjatuhkan barang. Karena itu 43 dari 58 peserta memilih dermaga sebagai prioritas utama.

Usulannya berupa tangga landai sepanjang tujuh meter, pegangan di kedua sisi, dan atap peneduh. Perkiraan biayanya Rp 143 juta, dengan sebagian kayu disumbangkan warga.

Kepala Desa Telemow akan menghitung ulang kebutuhan bersama pendamping desa. KIM membantu mengambil gambar dan mengukur tinggi pasang surut selama dua pekan sebagai bahan perencanaan.`,
  },
];
