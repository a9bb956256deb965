import type { DemoArticle } from './types.ts';

/** Articles of the villages of Penajam (64.09.01), newest first within each group. */
export const penajam: DemoArticle[] = [
  // Pejala
  {
    by: 'kim-pejala',
    daysAgo: 0,
    time: '06.10',
    topic: 'fisheries',
    title: 'Angin Reda, Nelayan Pejala Kembali Melaut dan Bawa Pulang Dua Ton Ikan Kembung',
    summary:
      'Setelah sepekan menambatkan perahu, 34 nelayan Pejala melaut lagi. Harga kembung di dermaga turun menjadi Rp 28.000 per kilogram.',
    body: `Lampu-lampu perahu kembali menghiasi perairan Pejala tadi malam. Setelah sepekan menambatkan perahu karena angin kencang, 34 nelayan akhirnya melaut dan pulang membawa sekitar dua ton ikan kembung.

Kedatangan perahu pertama disambut pembeli yang sudah menunggu di dermaga sejak pukul empat subuh. Pasokan yang melimpah membuat harga kembung turun dari Rp 38.000 menjadi Rp 28.000 per kilogram. Cumi masih langka dan bertahan di harga Rp 75.000.

> “Seminggu tidak melaut, dapur mulai goyang. Hari ini bisa bernapas,” kata seorang nelayan yang baru menurunkan enam keranjang ikan.

Meski cuaca membaik, Ketua Kelompok Nelayan meminta anggota tetap berangkat berpasangan dan membawa pelampung. Dua mesin tempel yang mati di tengah laut bulan lalu menjadi pelajaran bahwa pertolongan paling cepat datang dari perahu terdekat.

KIM Pejala Bahari menuliskan prakiraan tinggi gelombang di papan dermaga setiap pukul 15.00 WITA. Nelayan yang tidak membawa telepon cukup melihat warna bendera: hijau boleh berangkat, kuning berhati-hati, merah tunda.`,
    picture: {
      scene: 'fishingBoats',
      alt: 'Ilustrasi dua nelayan membawa hasil tangkapan di depan perahu',
    },
    featured: ['district', 'regency'],
  },
  {
    by: 'kim-pejala',
    daysAgo: 5,
    time: '16.40',
    topic: 'disaster',
    title: 'Rob Surut, Warga Pejala Bersihkan Lumpur dan Usulkan Peninggian Jalan Dermaga',
    summary:
      'Air pasang sempat masuk ke 27 rumah di Pejala selama tiga malam. Tidak ada korban, tetapi jalan dermaga kembali rusak di dua tempat.',
    body: `Air laut yang selama tiga malam menggenangi Kelurahan Pejala akhirnya surut. Warga RT 02 dan RT 03 kini sibuk menyemprot lantai, menjemur kasur, dan mengangkat lumpur dari selokan.

Menurut catatan posko kelurahan, 27 rumah kemasukan air dengan ketinggian 15 sampai 40 sentimeter. Tidak ada korban jiwa. Enam lansia yang sempat mengungsi ke rumah kerabat sudah kembali setelah rumahnya dibersihkan relawan.

Kerusakan terberat terjadi di jalan dermaga. Dua bagian sepanjang 18 meter tergerus dan berlubang, sehingga gerobak ikan harus memutar. Warga meminta permukaan jalan ditinggikan setengah meter karena setiap pasang besar titik yang sama selalu rusak.

> “Usulan itu sudah kami foto, ukur, dan kirim bersama tanda tangan warga. Pekan ini kami bawa ke kecamatan,” ujar Lurah Pejala.

Puskesmas mengingatkan warga merebus air sampai mendidih serta memakai alas kaki saat membersihkan lumpur. Bagi yang mengalami gatal atau diare, obat tersedia di posko sampai akhir pekan.`,
    picture: {
      scene: 'coast',
      alt: 'Ilustrasi keluarga di kampung pesisir dengan rumah-rumah panggung di tepi air',
    },
  },
  {
    by: 'kim-pejala',
    daysAgo: 12,
    time: '09.05',
    topic: 'umkm',
    title: 'Amplang Pejala Ganti Kemasan, Penjualan Naik Tiga Kali Lipat dalam Dua Bulan',
    summary:
      'Kelompok ibu pengolah ikan di Pejala beralih dari plastik bening ke kantong berlabel lengkap. Produksi kini 900 bungkus per bulan.',
    body: `Rasanya tidak berubah, resepnya tetap, tetapi pembelinya bertambah. Itulah pengalaman kelompok pengolah ikan di RT 04 Pejala setelah mengganti kemasan amplang dari plastik bening menjadi kantong berdiri dengan label lengkap.

Sebelumnya kelompok beranggotakan delapan ibu ini menjual sekitar 300 bungkus sebulan. Kini jumlahnya mencapai 900 bungkus, dengan harga Rp 15.000 untuk 100 gram. Bahan bakunya ikan tenggiri dan bulan-bulan yang dibeli langsung dari dermaga.

Label baru memuat daftar bahan, berat bersih, tanggal kedaluwarsa, nomor P-IRT, serta logo halal. Desainnya dikerjakan anggota KIM Pejala Bahari dengan gambar perahu dan ombak, tanpa ongkos selain cetak Rp 700 per lembar.

> “Ternyata orang membeli dengan mata dulu, baru dengan lidah,” ucap ketua kelompok sambil tertawa.

Kelompok kini menyewa satu ruangan kosong milik kelurahan untuk memisahkan tempat menggoreng dan mengemas. Pemisahan itu menjadi salah satu saran petugas ketika memeriksa dapur mereka.`,
    picture: {
      scene: 'snacks',
      alt: 'Ilustrasi pelaku usaha di belakang kantong camilan bergambar ikan dan daun',
    },
  },
  {
    by: 'kim-pejala',
    daysAgo: 33,
    time: '19.15',
    topic: 'factCheck',
    title: 'Cek Fakta: Kabar Ikan Pejala Mengandung Formalin Tidak Terbukti dalam Uji Dinas',
    summary:
      'Rekaman suara yang menyebut ikan dari dermaga Pejala berformalin beredar luas. Uji cepat terhadap sepuluh sampel menunjukkan hasil negatif.',
    body: `Sebuah rekaman suara berdurasi 48 detik menyebut ikan dari dermaga Pejala “semuanya pakai formalin”. Rekaman itu beredar di grup percakapan beberapa kelurahan dan membuat pembeli sepi selama dua hari.

KIM Pejala Bahari menelusurinya. Tidak ada nama, waktu, ataupun sumber dalam rekaman tersebut. Kami lalu meminta bantuan Dinas Perikanan untuk menguji ikan secara terbuka di dermaga, disaksikan pedagang dan pembeli.

Sepuluh sampel dari lima pedagang diuji, mulai dari kembung, tongkol, hingga udang. Semuanya negatif formalin. Petugas juga memeriksa tiga boks es dan tidak menemukan bahan pengawet.

Kesimpulan: kabar tersebut TIDAK BENAR. Agar tidak mudah percaya, pembeli dapat mengenali ikan segar dari ciri-ciri berikut:

- mata jernih dan menonjol, insang merah;
- daging kenyal dan kembali rata setelah ditekan;
- berbau laut, bukan bau menyengat;
- disimpan dengan es yang bersih dan cukup.`,
    picture: {
      scene: 'phone',
      alt: 'Ilustrasi kaca pembesar memeriksa pesan di layar telepon genggam',
    },
  },
  {
    by: 'kim-pejala',
    daysAgo: 77,
    time: '13.50',
    topic: 'training',
    title: 'Perempuan Nelayan Pejala Belajar Pembukuan, Untung Rugi Dicatat di Satu Halaman',
    summary:
      'Dua puluh lima istri nelayan dan pedagang ikan berlatih mencatat keuangan usaha dengan tabel sederhana yang dirancang bersama.',
    body: `Berapa sebenarnya untung menjual sepuluh kilogram ikan? Pertanyaan itu membuat 25 perempuan Pejala terdiam sejenak, sebelum mereka mulai menghitung es batu, plastik, ongkos ojek, dan tenaga sendiri.

Pelatihan pembukuan yang diadakan kelurahan bersama KIM Pejala Bahari memang tidak memakai istilah rumit. Peserta cukup mengisi satu halaman per hari dengan empat kolom: uang masuk, uang keluar, sisa barang, dan catatan.

Hasil hitungan mengejutkan banyak orang. Seorang pedagang yang merasa untung Rp 150.000 sehari ternyata hanya membawa pulang Rp 62.000 karena tidak pernah menghitung ikan yang tidak laku. Setelah dicatat, ia mulai mengeringkan sisa ikan pada hari yang sama.

Peserta sepakat bertemu sebulan sekali untuk membandingkan catatan. Buku kosong disediakan kelurahan, sedangkan format halamannya dapat diunduh dan dicetak sendiri dari halaman KIM.`,
  },

  // Salo Loang
  {
    by: 'kim-salo-loang',
    daysAgo: 3,
    time: '15.25',
    topic: 'tourism',
    title: 'Pondok Pantai Salo Loang Dicat Ulang, Tarif Sewa Kini Ditulis di Setiap Tiang',
    summary:
      'Keluhan wisatawan soal harga dijawab pengelola dengan tarif seragam Rp 50.000 per pondok dan papan harga makanan di semua warung.',
    body: `Tidak ada lagi tawar-menawar sewa pondok di pantai Salo Loang. Mulai pekan ini, ke-24 pondok yang baru dicat ulang memasang tarif yang sama, Rp 50.000 sehari, tertulis jelas di setiap tiang.

Keputusan itu diambil setelah pengelola menerima 17 keluhan pengunjung dalam dua bulan, sebagian besar tentang harga yang berubah-ubah. Kelompok sadar wisata lalu mengumpulkan pemilik pondok, pedagang, dan juru parkir untuk menyusun kesepakatan.

Selain pondok, harga makanan pokok seperti nasi ikan bakar, kelapa muda, dan mi rebus wajib dicantumkan di depan warung. Parkir motor Rp 3.000 dan mobil Rp 5.000, dengan karcis bernomor.

> “Dulu tamu sudah kesal sebelum sempat duduk. Sekarang tinggal baca tiang,” kata Ketua Kelompok Sadar Wisata.

Lurah Salo Loang menyediakan kotak saran dan kode QR di pintu masuk. Pengunjung yang mendapati tarif tidak sesuai dapat langsung melapor di tempat, dan petugas berjanji menjawab sebelum pengunjung pulang.`,
    picture: {
      scene: 'coast',
      alt: 'Ilustrasi pengunjung di pantai berpasir dengan pohon kelapa dan sebuah perahu',
    },
    featured: ['district', 'regency'],
  },
  {
    by: 'kim-salo-loang',
    daysAgo: 14,
    time: '08.30',
    topic: 'umkm',
    title: 'Minyak Kelapa Salo Loang Diproduksi Lagi, Kebun Tua Warga Kembali Bernilai',
    summary:
      'Dua belas keluarga menghidupkan pembuatan minyak kelapa. Seribu butir kelapa per pekan yang dulu dijual murah kini diolah di kampung sendiri.',
    body: `Selama bertahun-tahun, kelapa dari kebun tua Salo Loang dijual gelondongan seharga Rp 2.500 per butir. Sekarang dua belas keluarga mengolahnya menjadi minyak kelapa, dan nilai setiap butirnya naik hampir dua kali lipat.

Setiap pekan kelompok memarut sekitar seribu butir kelapa. Dari jumlah itu diperoleh kurang lebih 85 liter minyak yang dijual Rp 45.000 per liter. Ampasnya menjadi pakan ayam dan tempurungnya dibuat arang.

Mesin parut dan pemeras berasal dari bantuan pemerintah kabupaten. Kelompok memilih cara tanpa pemanasan tinggi agar minyak tetap jernih dan wangi. Satu anggota khusus bertugas mencatat nomor produksi sehingga setiap botol dapat ditelusuri.

Kendala saat ini adalah botol kaca yang harus dibeli dari luar pulau. KIM Pesisir Salo Loang mengajak pembaca mengembalikan botol kosong: setiap sepuluh botol ditukar dengan satu botol kecil minyak baru.`,
  },
  {
    by: 'kim-salo-loang',
    daysAgo: 29,
    time: '18.45',
    topic: 'culture',
    title: 'Tradisi Turun Laut di Salo Loang, Doa Bersama dan Makan di Atas Tikar Pandan',
    summary:
      'Ratusan warga pesisir berkumpul memanjatkan doa keselamatan bagi nelayan, lalu makan bersama dari hidangan yang dibawa setiap rumah.',
    body: `Sebelum musim tangkap dimulai, warga Salo Loang berkumpul di tepi pantai. Mereka memanjatkan doa keselamatan, melepas sebuah perahu hias berisi buah dan kue, lalu makan bersama di atas tikar pandan sepanjang 60 meter.

Setiap rumah membawa satu jenis hidangan. Ada nasi ketan, ikan bakar, sayur pisang muda, dan kue cucur. Tidak ada kursi khusus bagi tamu; lurah, nelayan, dan anak-anak duduk berdampingan.

Seorang tetua kampung menjelaskan bahwa tradisi ini dahulu juga menjadi saat membagi tugas menjaga laut: siapa memeriksa tali tambat, siapa menyalakan lampu penanda, siapa menolong bila ada yang terlambat pulang.

Makna itu kini dihidupkan kembali. Di ujung acara, 40 nelayan menandatangani kesepakatan untuk tidak memakai alat tangkap yang merusak dan melaporkan perahu dari luar yang melanggar kepada petugas.`,
  },
  {
    by: 'kim-salo-loang',
    daysAgo: 66,
    time: '10.55',
    topic: 'disaster',
    title: 'Seratus Pohon Cemara Laut Ditanam untuk Menahan Abrasi di Salo Loang',
    summary:
      'Warga, pelajar, dan prajurit setempat menanam cemara laut di garis pantai yang mundur empat meter dalam tiga tahun terakhir.',
    body: `Patok kayu yang dipasang kelurahan tiga tahun lalu kini berada di dalam air. Garis pantai Salo Loang di titik itu mundur sekitar empat meter, dan warga memutuskan menanam seratus pohon cemara laut untuk menahannya.

Bibit setinggi 80 sentimeter ditanam dalam dua baris oleh 70 orang, termasuk murid sekolah dasar yang masing-masing menamai pohonnya. Setiap batang diberi ajir bambu dan pagar jaring agar tidak dimakan kambing.

> “Menanam itu sehari, menjaganya tiga tahun,” pesan petugas kehutanan yang mendampingi.

Karena itu, kelurahan membagi pohon ke dalam sepuluh kelompok pengasuh. Mereka menyiram pada bulan kering, mengganti bibit yang mati, dan melaporkan tinggi pohon kepada KIM setiap tiga bulan. Laporan pertama akan dimuat setelah pengukuran berikutnya.`,
    picture: {
      scene: 'coast',
      alt: 'Ilustrasi tiga orang berdiri di garis pantai di bawah pohon kelapa',
    },
  },
  {
    by: 'kim-salo-loang',
    daysAgo: 131,
    time: '14.20',
    topic: 'education',
    title: 'Guru Salo Loang Bawa Pelajaran IPA ke Tepi Laut, Murid Ukur Kadar Garam Sendiri',
    summary:
      'Pelajaran tentang ekosistem dipindahkan ke pantai. Murid kelas lima menghitung kepiting, mengukur kadar garam, dan menulis laporan.',
    body: `Papan tulisnya pasir, alat tulisnya ranting. Murid kelas lima sebuah sekolah dasar di Salo Loang belajar tentang ekosistem pantai langsung di tempatnya, hanya sepuluh menit berjalan kaki dari kelas.

Tiga puluh dua murid dibagi menjadi empat kelompok. Mereka menghitung lubang kepiting dalam petak satu meter persegi, mengukur suhu air, menimbang garam dari satu liter air laut yang dijemur, serta mencatat sampah yang ditemukan.

Hasilnya dibandingkan antara petak yang bersih dan petak yang banyak sampah. Di petak bersih terdapat rata-rata 18 lubang kepiting, sedangkan di petak kotor hanya lima. Murid menuliskan sendiri kesimpulannya dan membacakan laporan di depan lurah.

Guru kelas berharap kegiatan serupa menjadi agenda tetap setiap semester. Alatnya murah, kurang dari Rp 300.000 untuk satu kelas, dan sebagian besar bisa dipakai berulang kali.`,
    picture: {
      scene: 'school',
      alt: 'Ilustrasi guru dan murid sekolah dasar di halaman sekolah',
    },
  },

  // Pantai Lango
  {
    by: 'kim-pantai-lango',
    daysAgo: 8,
    time: '11.25',
    topic: 'tourism',
    title: 'Lima Ribu Bibit Bakau Ditanam Warga Pantai Lango, Pesertanya Datang dengan Perahu',
    summary:
      'Kebun bibit milik warga menyediakan 5.000 batang bakau untuk menutup bekas tambak. Penanaman sekaligus menjadi paket wisata edukasi.',
    body: `Iring-iringan sebelas perahu bermotor merapat di dermaga Pantai Lango membawa 130 peserta penanaman bakau. Bagi sebagian besar dari mereka, inilah kunjungan pertama ke kelurahan yang lebih mudah dijangkau lewat air itu.

Lima ribu bibit ditanam di bekas tambak seluas dua hektare yang sudah tujuh tahun tidak dipakai. Bibitnya berasal dari kebun milik kelompok warga, dihargai Rp 2.500 per batang, sehingga kegiatan pelestarian ini sekaligus memberi penghasilan.

Peserta membayar Rp 75.000 untuk satu paket: perahu, bibit, pemandu, dan makan siang kepiting. Setiap bibit diberi nomor dan pemiliknya akan menerima foto pertumbuhan dua kali setahun.

> “Tamu yang bibitnya hidup biasanya kembali tahun berikutnya untuk melihat,” tutur Ketua KIM Mangrove Lestari.

Penyuluh kehutanan menyebut tingkat hidup bibit pada penanaman sebelumnya sekitar 78 persen. Angka itu baik untuk lahan bekas tambak, dan kuncinya ada pada kelompok penjaga yang memeriksa pagar setiap pekan.`,
    picture: {
      scene: 'mangrove',
      alt: 'Ilustrasi orang-orang di jembatan kayu yang melintasi hutan mangrove',
    },
    featured: ['district', 'regency', 'province'],
  },
  {
    by: 'kim-pantai-lango',
    daysAgo: 25,
    time: '17.40',
    topic: 'fisheries',
    title: 'Kepiting Bertelur Dilepas Kembali, Nelayan Pantai Lango Sepakati Ukuran Tangkap',
    summary:
      'Dua puluh delapan penangkap kepiting bersepakat melepas induk bertelur dan kepiting di bawah 12 sentimeter agar populasi pulih.',
    body: `Empat puluh dua ekor kepiting betina yang membawa telur dilepaskan kembali ke sela akar bakau Pantai Lango. Pelepasan itu menandai kesepakatan baru di antara 28 penangkap kepiting.

Isinya dua hal: kepiting betina bertelur tidak ditangkap, dan kepiting dengan lebar cangkang di bawah 12 sentimeter dikembalikan. Untuk memudahkan, setiap perahu dibekali pengukur dari kayu yang dibuat di bengkel kampung.

Kesepakatan lahir dari kegelisahan yang sama. Lima tahun lalu satu bubu bisa berisi tiga ekor, sekarang sering kosong. Pengepul setempat ikut mendukung dengan tidak membeli kepiting di bawah ukuran, meskipun pembelian hariannya berkurang sekitar 15 persen.

Lurah Pantai Lango berencana mengusulkan satu alur sungai kecil sebagai kawasan larang tangkap selama enam bulan. Usul itu akan dibicarakan terbuka sebelum ditetapkan.`,
    picture: {
      scene: 'mangrove',
      alt: 'Ilustrasi akar-akar bakau di atas air dan seekor burung kuntul',
    },
  },
  {
    by: 'kim-pantai-lango',
    daysAgo: 58,
    time: '09.50',
    topic: 'umkm',
    title: 'Sirup Buah Bakau Pantai Lango Ikut Pameran, Dua Ratus Botol Habis Sehari',
    summary:
      'Sirup asam segar dari buah pidada buatan ibu-ibu Pantai Lango menarik perhatian pengunjung pameran UMKM kabupaten.',
    body: `Rasanya asam, warnanya cokelat muda, dan banyak orang tidak percaya bahannya buah bakau. Sirup pidada buatan sepuluh ibu di Pantai Lango habis 200 botol hanya dalam satu hari pameran UMKM kabupaten.

Buah pidada dipungut dari bawah pohon, bukan dipetik, agar regenerasi bakau tidak terganggu. Setelah dicuci, buah direbus, disaring dua kali, lalu dimasak dengan gula. Satu kilogram buah menghasilkan enam botol ukuran 250 mililiter dengan harga Rp 18.000.

Seorang pengunjung dari Balikpapan memesan 50 botol untuk kedai minumannya. Pesanan itu menjadi tantangan, karena kelompok baru sanggup membuat 300 botol per bulan dengan tiga kompor.

> “Kami belajar menolak dengan sopan. Lebih baik sedikit tetapi rasanya sama,” kata ketua kelompok.

Sirup ini sudah memiliki P-IRT dan sertifikat halal. Selanjutnya kelompok ingin mencoba dodol dan selai dari bahan yang sama.`,
    picture: {
      scene: 'market',
      alt: 'Ilustrasi pengunjung berkeliling di antara lapak-lapak beratap kain bergaris',
    },
  },
  {
    by: 'kim-pantai-lango',
    daysAgo: 112,
    time: '12.35',
    topic: 'health',
    title: 'Perahu Puskesmas Keliling Singgah di Pantai Lango, 96 Warga Berobat Tanpa Menyeberang',
    summary:
      'Layanan kesehatan keliling lewat perahu memeriksa ibu hamil, balita, dan lansia. Warga mengusulkan kunjungan dua kali sebulan.',
    body: `Untuk berobat, warga Pantai Lango biasanya harus menyeberang dengan ongkos Rp 20.000 sekali jalan. Karena itu, kedatangan perahu puskesmas keliling disambut antrean panjang di dermaga.

Sehari penuh, dua dokter, tiga perawat, dan seorang bidan melayani 96 warga. Terbanyak adalah pemeriksaan tekanan darah, gatal karena air asin, dan pemeriksaan delapan ibu hamil. Seorang anak dengan demam tinggi langsung dirujuk menggunakan perahu yang sama.

Bidan membagikan buku kesehatan ibu dan anak serta menandai jadwal imunisasi yang terlewat. Tujuh balita menerima imunisasi susulan hari itu juga.

Warga berharap kunjungan diadakan dua kali sebulan. Melalui KIM, usul tersebut diteruskan sebagai aspirasi kepada Dinas Kesehatan, lengkap dengan daftar jumlah penderita penyakit menahun tanpa menyebut nama.`,
    picture: {
      scene: 'healthPost',
      alt: 'Ilustrasi petugas kesehatan dan kader melayani para ibu yang menggendong bayi',
    },
  },

  // Tanjung Tengah
  {
    by: 'kim-tanjung-tengah',
    daysAgo: 10,
    time: '16.55',
    topic: 'tourism',
    title: 'Tanjung Tengah Latih Dua Puluh Pemandu Wisata Muda, Keselamatan Jadi Pelajaran Utama',
    summary:
      'Pemuda Tanjung Tengah berlatih memandu, bercerita, dan menolong orang tenggelam sebelum musim liburan sekolah tiba.',
    body: `Pelajaran pertama calon pemandu wisata Tanjung Tengah adalah membaca arus. Dua puluh pemuda berdiri menghadap laut sambil menebak di mana air tampak tenang tetapi justru menarik ke tengah.

Pelatihan tiga hari itu diadakan kelurahan bersama petugas penyelamat dan pelaku wisata. Hari pertama tentang keselamatan, hari kedua tentang bercerita, hari ketiga praktik memandu tamu sungguhan dengan penilaian terbuka.

Setiap peserta wajib mampu melakukan bantuan hidup dasar dan melempar pelampung sejauh sepuluh meter. Mereka juga menyusun cerita tentang asal-usul kampung dengan bimbingan tetua, agar semua pemandu menyampaikan kisah yang sama.

> “Tamu boleh lupa nama kita, tetapi mereka harus pulang dengan selamat,” kata pelatih penyelamatan.

Lulusan pelatihan akan bertugas bergiliran setiap akhir pekan dengan rompi bernomor. Tarif pemandu ditetapkan Rp 60.000 per rombongan kecil untuk dua jam.`,
    picture: {
      scene: 'coast',
      alt: 'Ilustrasi pengunjung berdiri di pantai menghadap kampung di atas air',
    },
  },
  {
    by: 'kim-tanjung-tengah',
    daysAgo: 36,
    time: '08.15',
    topic: 'umkm',
    title: 'Kopi Kelapa Bakar Jadi Menu Andalan Lima Warung di Pantai Tanjung Tengah',
    summary:
      'Resep kopi dengan santan bakar yang diracik bersama membuat lima warung pantai punya ciri khas tanpa saling banting harga.',
    body: `Lima warung, satu resep, satu harga. Di pantai Tanjung Tengah, kopi kelapa bakar dijual Rp 15.000 per gelas di semua warung, dan rasanya dijaga sama lewat bumbu yang diracik di satu dapur.

Ide itu muncul ketika para pemilik warung menyadari bahwa mereka menjual barang yang persis sama, lalu saling menurunkan harga. Dalam pelatihan UMKM kelurahan, mereka diminta mencari satu menu yang hanya ada di tempat mereka.

Kelapa muda dibakar hingga dagingnya beraroma, diperas menjadi santan kental, dan dicampur kopi robusta dari petani Sepaku. Racikan pertama terlalu manis, racikan kelima barulah disepakati. Dalam sebulan terjual 1.150 gelas.

Persaingan kini berpindah ke pelayanan dan kebersihan. Setiap bulan pengunjung memilih warung terfavorit lewat biji jagung yang dimasukkan ke dalam stoples, dan pemenangnya mendapat tempat terdepan pada bulan berikutnya.`,
    picture: {
      scene: 'market',
      alt: 'Ilustrasi deretan lapak dengan hiasan bendera kecil dan para pembeli',
    },
  },
  {
    by: 'kim-tanjung-tengah',
    daysAgo: 80,
    time: '19.40',
    topic: 'government',
    title: 'Layanan Surat Malam Hari Dibuka, Warga Tanjung Tengah Tidak Perlu Izin Kerja',
    summary:
      'Dua kali sepekan kantor kelurahan buka hingga pukul 21.00 WITA. Dalam bulan pertama, 73 surat diselesaikan pada jam malam.',
    body: `Lampu kantor Kelurahan Tanjung Tengah kini menyala sampai pukul 21.00 WITA pada dua malam setiap pekan. Layanan surat malam hari dibuka bagi nelayan, buruh, dan pekerja toko yang sulit datang pada jam kerja.

Selama bulan pertama, petugas menyelesaikan 73 surat. Paling banyak surat keterangan usaha dan pengantar nikah. Rata-rata warga menunggu 14 menit bila berkasnya lengkap.

Ketentuannya sama dengan layanan siang: gratis, dan berkas diperiksa lebih dulu lewat daftar yang ditempel di pintu. Petugas tidak menerima titipan uang dalam bentuk apa pun.

> “Kalau saya harus izin setengah hari untuk satu surat, upah saya dipotong. Sekarang pulang kerja langsung ke sini,” ujar seorang karyawan toko.

Lurah Tanjung Tengah akan menilai layanan ini setelah tiga bulan. Bila antrean bertambah, jumlah malam layanan akan ditambah dan petugasnya diatur bergiliran.`,
    picture: {
      scene: 'villageHall',
      alt: 'Ilustrasi kantor kelurahan dengan tiang bendera dan warga di halamannya',
    },
  },
  {
    by: 'kim-tanjung-tengah',
    daysAgo: 175,
    time: '13.35',
    topic: 'ict',
    title: 'Papan Kabar Digital Tanjung Tengah Dirakit dari Televisi Bekas oleh Pemuda Setempat',
    summary:
      'Televisi lama disulap menjadi layar pengumuman di teras kelurahan. Isinya jadwal layanan, cuaca laut, dan berita KIM.',
    body: `Televisi 32 inci yang hampir dibuang itu kini menjadi pusat perhatian di teras Kelurahan Tanjung Tengah. Dua pemuda anggota KIM memperbaikinya dan menghubungkannya dengan komputer mini sehingga bisa menampilkan pengumuman bergantian.

Layar menampilkan jadwal layanan, prakiraan cuaca laut, harga ikan, serta tiga berita terbaru. Biaya yang dikeluarkan Rp 780.000, jauh lebih murah daripada papan elektronik baru.

Isi layar diperbarui dari telepon genggam oleh petugas yang ditunjuk lurah. Bila internet mati, layar tetap menampilkan isi terakhir lengkap dengan jam pembaruannya, agar warga tahu kabar itu masih baru atau tidak.

Beberapa RT meminta layar serupa. Kedua pemuda tersebut bersedia mengajari siapa saja yang membawa televisi bekas sendiri.`,
  },

  // Nipah-Nipah
  {
    by: 'kim-nipah-nipah',
    daysAgo: 4,
    time: '17.20',
    topic: 'umkm',
    title: 'Anyaman Daun Nipah Dikemas Jadi Bungkus Oleh-Oleh, Pesanan Tembus 1.500 Lembar',
    summary:
      'Perajin Nipah-Nipah membuat kemasan alami pengganti plastik untuk toko kue. Satu lembar dihargai Rp 2.000 dan dikerjakan di rumah.',
    body: `Daun nipah yang dulu hanya menjadi atap kini naik kelas. Sembilan belas perajin di Kelurahan Nipah-Nipah menganyamnya menjadi bungkus oleh-oleh, dan pekan ini menerima pesanan 1.500 lembar dari tiga toko kue.

Daun muda dipotong, direbus sebentar dengan garam agar tidak berjamur, lalu dijemur dua hari sebelum dianyam. Satu orang bisa menyelesaikan 25 lembar sehari sambil menjaga anak. Upahnya Rp 2.000 per lembar.

Pemesan menyukai kemasan ini karena pembelinya sering menyimpannya sebagai kotak kecil. Selain itu, toko bisa mengurangi plastik sekitar 40 kilogram sebulan.

> “Nipah ada di nama kampung kami. Malu kalau kami sendiri tidak bisa mengolahnya,” ucap koordinator perajin.

KIM Nipah-Nipah Kreatif membuat video cara menganyam berdurasi tiga menit. Kelurahan juga mengatur agar pelepah hanya diambil dari rumpun tua, dua pelepah per pohon, supaya tanaman tetap tumbuh.`,
    picture: {
      scene: 'craft',
      alt: 'Ilustrasi perajin duduk menganyam bakul di antara anyaman yang sudah jadi',
    },
    featured: ['district', 'regency'],
  },
  {
    by: 'kim-nipah-nipah',
    daysAgo: 19,
    time: '20.30',
    topic: 'culture',
    title: 'Malam Jepen di Pantai Nipah-Nipah, Enam Sanggar Tampil tanpa Panggung Tinggi',
    summary:
      'Tari jepen dipentaskan di atas pasir agar penonton bisa ikut menari. Penampil termuda berusia tujuh tahun.',
    body: `Petikan gambus mengalun bersama debur ombak ketika enam sanggar menampilkan tari jepen di pantai Nipah-Nipah. Panitia sengaja tidak membangun panggung tinggi; penari dan penonton sama-sama berpijak di atas pasir.

Sebanyak 74 penari terlibat, yang termuda berusia tujuh tahun. Setiap sanggar mendapat waktu delapan menit, lalu mengajak penonton mengikuti tiga gerakan dasar. Menjelang akhir, ratusan orang menari bersama dalam lingkaran besar.

Acara dikerjakan KIM bersama karang taruna dengan biaya Rp 7,5 juta, separuhnya dari sumbangan pedagang. Lampu memakai tenaga aki agar tidak perlu menarik kabel ke pantai.

Lurah Nipah-Nipah menyebut malam jepen akan menjadi agenda tiga bulanan. Rekaman lengkapnya disimpan dalam arsip digital KIM supaya sanggar lain dapat mempelajari ragam geraknya.`,
    picture: {
      scene: 'coast',
      alt: 'Ilustrasi suasana pantai dengan pohon kelapa dan rumah-rumah panggung',
    },
  },
  {
    by: 'kim-nipah-nipah',
    daysAgo: 52,
    time: '10.10',
    topic: 'health',
    title: 'Kelas Ibu Hamil Nipah-Nipah Ajak Para Suami Ikut Belajar Tanda Bahaya',
    summary:
      'Dari 22 peserta kelas ibu hamil, 17 datang bersama suami. Mereka menyusun rencana persalinan dan daftar calon pendonor darah.',
    body: `Deretan kursi di puskesmas pembantu Nipah-Nipah tampak berbeda dari biasanya. Dari 22 ibu hamil yang hadir, 17 didampingi suami, sesuatu yang jarang terjadi pada kelas sebelumnya.

Bidan sengaja memindahkan jadwal ke sore hari setelah KIM menanyai para suami lewat jajak pendapat singkat. Sebagian besar mengaku ingin ikut, tetapi kelas selalu diadakan saat mereka bekerja.

Peserta belajar mengenali tanda bahaya, seperti perdarahan, pusing hebat, dan gerakan janin yang berkurang. Setiap pasangan juga mengisi rencana persalinan: siapa yang mengantar, naik apa, dan siapa calon pendonor darah.

> “Saya baru tahu bengkak di wajah itu tidak boleh dibiarkan,” kata seorang calon ayah.

Kelas berlanjut tiga kali lagi. Ibu hamil yang baru pindah ke Nipah-Nipah dapat mendaftar di posyandu terdekat.`,
    picture: {
      scene: 'healthPost',
      alt: 'Ilustrasi kader dan ibu-ibu di ruang posyandu',
    },
  },
  {
    by: 'kim-nipah-nipah',
    daysAgo: 97,
    time: '07.55',
    topic: 'tourism',
    title: 'Jalur Lari Pagi Tepi Pantai Nipah-Nipah Dipasangi Penanda Jarak Buatan Warga',
    summary:
      'Penanda setiap 250 meter dari kayu apung memudahkan pelari dan pejalan kaki. Pedagang sarapan sehat ikut merasakan manfaatnya.',
    body: `Pelari pagi di pantai Nipah-Nipah tidak lagi menebak-nebak jarak. Sepanjang tiga kilometer jalur tepi pantai sudah terpasang dua belas penanda dari kayu apung, satu setiap 250 meter.

Penanda dibuat anggota KIM dan pemuda masjid dari kayu yang terdampar setelah badai. Masing-masing dihias gambar hewan laut, mulai dari penyu hingga bangau, beserta satu kalimat ajakan menjaga kebersihan.

Sejak dipasang, jumlah orang yang berolahraga bertambah. Pedagang bubur kacang hijau menghitung penjualannya naik dari 40 menjadi 70 mangkuk setiap akhir pekan.

Kelurahan meminta pengendara motor tidak melintas di jalur tersebut pada pukul 05.30 sampai 08.00 WITA. Dua portal bambu dipasang bergantian oleh petugas jaga.`,
  },

  // Petung
  {
    by: 'kim-petung',
    daysAgo: 106,
    time: '12.05',
    topic: 'umkm',
    title: 'Klinik UMKM Petung Layani 41 Pelaku Usaha, NIB Selesai dalam Dua Puluh Menit',
    summary:
      'Meja layanan bersama di Kelurahan Petung membantu pengurusan NIB, P-IRT, dan halal. Kesalahan terbanyak ada pada alamat usaha.',
    body: `Membawa KTP dan telepon genggam, seorang penjual kue bangket keluar dari Kantor Kelurahan Petung dengan Nomor Induk Berusaha di tangan. Waktunya tidak sampai dua puluh menit, termasuk menunggu satu orang di depannya.

Selama dua hari klinik UMKM dibuka, 41 pelaku usaha dilayani. Dua puluh enam memperoleh NIB baru, sembilan memperbaiki data lama, dan enam mendaftar penyuluhan P-IRT. Kesalahan yang paling sering ditemukan adalah alamat usaha yang tidak sama dengan lokasi dapur.

Petugas tidak menyimpan fotokopi KTP. Data diketik sendiri oleh pemilik usaha di layar, dan petugas hanya mendampingi. Cara ini dipilih agar warga belajar sekaligus terlindungi datanya.

> “Kalau sudah pernah mengetik sendiri, lain kali mereka tidak perlu ke kantor lagi,” kata Lurah Petung.

Klinik dibuka lagi bulan depan dengan tambahan meja foto produk. Pelaku usaha diminta membawa dua contoh barang dan daftar bahan yang dipakai.`,
  },
  {
    by: 'kim-petung',
    daysAgo: 145,
    time: '06.20',
    topic: 'ict',
    title: 'Harga Pasar Petung Kini Bisa Dipantau Warga Setiap Pagi Sebelum Berangkat Belanja',
    summary:
      'Relawan KIM mencatat harga 18 bahan pokok setiap pukul 05.30 WITA dan menerbitkannya sebelum pembeli tiba di pasar.',
    body: `Pukul 05.30 WITA, ketika pedagang baru menata dagangan, seorang relawan KIM Petung Berkabar sudah berkeliling membawa buku kecil. Ia mencatat harga 18 bahan pokok, dari beras sampai bawang, dan menerbitkannya sebelum pukul 06.15.

Daftar harga itu dibaca sekitar 600 orang setiap pagi. Pembeli memakainya untuk menyusun belanja, sedangkan petani dari Babulu dan Waru memakainya untuk menentukan kapan mengirim hasil kebun.

Agar adil, harga diambil dari tiga pedagang berbeda lalu ditulis sebagai rentang. Nama pedagang tidak dicantumkan. Bila ada lonjakan di atas 20 persen, relawan bertanya kepada sedikitnya dua pemasok sebelum menuliskan penyebabnya.

Pengelola pasar menyambut baik upaya tersebut. Menurutnya, pembeli yang tahu kisaran harga justru lebih cepat memutuskan, sehingga antrean tidak menumpuk.`,
    picture: {
      scene: 'market',
      alt: 'Ilustrasi ibu-ibu membawa keranjang belanja di pasar buah dan sayur',
    },
  },
  {
    by: 'kim-petung',
    daysAgo: 204,
    time: '18.25',
    topic: 'factCheck',
    title: 'Cek Fakta: Isu Penculik Anak Berkeliling Petung Berasal dari Video Lama Luar Pulau',
    summary:
      'Video yang membuat orang tua cemas ternyata direkam bertahun-tahun lalu di tempat lain. Polisi setempat tidak menerima laporan serupa.',
    body: `Sebuah video yang memperlihatkan keributan di depan sekolah menyebar dengan keterangan “penculik anak tertangkap di Petung”. Dalam beberapa jam, sejumlah orang tua menjemput anaknya lebih awal dan dua pedagang keliling sempat diusir warga.

KIM Petung Berkabar memeriksa video tersebut dengan penelusuran gambar. Potongan yang sama sudah diunggah beberapa tahun lalu dari luar Kalimantan, dan peristiwanya adalah perkelahian antartetangga. Papan nama jalan di latar belakang juga bukan di Petung.

Kantor polisi setempat memastikan tidak ada laporan penculikan anak. Petugas meminta warga tidak main hakim sendiri terhadap orang yang belum dikenal.

Kesimpulan: keterangan pada video itu MENYESATKAN. Sebelum membagikan video yang menakutkan, coba tanyakan tiga hal:

- di mana dan kapan direkam, dan siapa yang pertama mengunggah;
- adakah kabar yang sama dari sumber resmi;
- apa akibatnya bagi orang lain bila ternyata salah.`,
  },

  // Giri Mukti
  {
    by: 'kim-giri-mukti',
    daysAgo: 121,
    time: '14.50',
    topic: 'fundTransparency',
    title: 'Musyawarah Desa Giri Mukti Sepakati Anggaran, Setiap Dusun Bawa Notulen Sendiri',
    summary:
      'Untuk pertama kali, lima dusun mencatat sendiri jalannya musyawarah lalu mencocokkannya dengan notulen desa sebelum diumumkan.',
    body: `Lima buku catatan berjajar di meja depan balai desa Giri Mukti. Setiap dusun mengirim satu pencatat dalam musyawarah desa, dan catatan mereka dicocokkan dengan notulen resmi sebelum rapat ditutup.

Cara baru itu diusulkan Badan Permusyawaratan Desa setelah tahun lalu muncul perbedaan ingatan tentang usulan mana yang disetujui. Pencocokan memakan waktu 35 menit dan menemukan dua kekeliruan kecil pada ukuran pekerjaan.

Musyawarah menyepakati anggaran Rp 1,46 miliar. Tiga kegiatan terbesar adalah jalan usaha tani Rp 318 juta, air bersih di dua dusun Rp 204 juta, dan bantuan langsung tunai bagi 38 keluarga penerima.

> “Dua ukuran yang keliru itu ketahuan sebelum rapat bubar. Tahun lalu baru ketahuan tiga bulan kemudian,” ujar Kepala Desa Giri Mukti.

Notulen lengkap setebal sebelas halaman ditempel di balai desa dan dibagikan lewat halaman KIM. Warga diberi waktu tujuh hari untuk menyampaikan keberatan secara tertulis.`,
    picture: {
      scene: 'villageHall',
      alt: 'Ilustrasi warga di halaman balai desa beratap merah',
    },
  },
  {
    by: 'kim-giri-mukti',
    daysAgo: 163,
    time: '09.15',
    topic: 'agriculture',
    title: 'Pupuk Kandang Sapi Giri Mukti Diolah Bersama, Ongkos Tanam Jagung Turun Sepertiga',
    summary:
      'Peternak dan petani jagung di Giri Mukti bertukar jerami dengan kotoran sapi. Hasilnya 12 ton pupuk matang setiap dua bulan.',
    body: `Jerami jagung dari ladang menjadi pakan, kotoran sapi dari kandang menjadi pupuk. Pertukaran sederhana antara 14 peternak dan 22 petani di Giri Mukti itu kini menghasilkan 12 ton pupuk matang setiap dua bulan.

Sebelumnya kotoran sapi menumpuk di belakang kandang dan menimbulkan bau. Petani, di sisi lain, menghabiskan hampir Rp 3 juta per hektare untuk pupuk. Setelah memakai pupuk olahan, biaya itu turun menjadi sekitar Rp 2 juta.

Pengolahan dilakukan di gubuk beratap seng berukuran enam kali sepuluh meter. Bahan dibolak-balik setiap pekan dan ditutup terpal. Pupuk siap pakai bila suhunya sudah turun dan tidak lagi berbau.

Penyuluh menyarankan pupuk kandang tetap dipadukan dengan pupuk lain sesuai kebutuhan tanah. Kelompok sedang mencoba mengemasnya dalam karung 20 kilogram untuk dijual kepada pecinta tanaman di kota.`,
  },
  {
    by: 'kim-giri-mukti',
    daysAgo: 227,
    time: '20.45',
    topic: 'culture',
    title: 'Wayang Kulit Semalam Suntuk di Giri Mukti Selipkan Pesan Cegah Pernikahan Dini',
    summary:
      'Dalang setempat memasukkan pesan kesehatan remaja ke dalam lakon. Penonton muda tetap bertahan hingga lewat tengah malam.',
    body: `Kelir dibentang, blencong dinyalakan, dan halaman balai desa Giri Mukti penuh sebelum gamelan pembuka selesai. Pergelaran wayang kulit malam itu tidak hanya menghibur, tetapi juga menyelipkan pesan mencegah pernikahan dini.

Pesan disampaikan lewat adegan goro-goro. Para punakawan berdebat jenaka tentang anak yang ingin buru-buru menikah, lalu menghitung bersama biaya sekolah, kesehatan ibu muda, dan kesiapan mental. Tawa penonton pecah, tetapi angkanya tetap teringat.

Dalang mengaku menyusun adegan itu setelah berbincang dengan bidan desa. Menurut bidan, dalam dua tahun terakhir masih ada remaja yang putus sekolah karena menikah.

Sekitar 500 penonton hadir, sepertiganya remaja. Panitia menyediakan layar kecil berisi terjemahan bahasa Indonesia sehingga warga yang tidak memahami bahasa Jawa tetap dapat mengikuti cerita.`,
  },

  // Riko
  {
    by: 'kim-riko',
    daysAgo: 377,
    time: '15.30',
    topic: 'ict',
    title: 'Titik Sinyal Dipetakan, Warga Riko Ajukan Usul Penguat Jaringan di Tiga Lokasi',
    summary:
      'Anggota KIM Riko berkeliling mengukur kekuatan sinyal di 40 titik. Petanya menjadi lampiran usulan resmi kepada Diskominfo.',
    body: `Di Riko, ada pohon yang disebut warga “pohon sinyal” karena hanya di bawahnya pesan bisa terkirim. Berangkat dari kenyataan itu, lima anggota KIM berkeliling dengan motor dan perahu untuk mengukur kekuatan sinyal di 40 titik.

Hasilnya digambar pada peta dinding. Dua puluh satu titik berwarna merah, artinya telepon tidak dapat dipakai untuk mengirim pesan. Tiga di antaranya berada di dekat sekolah, puskesmas pembantu, dan permukiman hulu yang dihuni 63 keluarga.

> “Sudah sering kami sampaikan, selalu ditanya di mana tepatnya. Sekarang titiknya ada semua,” kata Ketua KIM Riko.

Peta beserta jumlah penduduk di setiap titik dikirim sebagai usulan resmi kepada Diskominfo kabupaten. Sambil menunggu jawaban, KIM menyalin pengumuman penting di papan tulis dermaga dan sekolah.`,
    picture: {
      scene: 'forest',
      alt: 'Ilustrasi dua orang berperahu menyusuri sungai di tengah hutan',
    },
  },
  {
    by: 'kim-riko',
    daysAgo: 433,
    time: '10.40',
    topic: 'fisheries',
    title: 'Lubuk Larangan di Sungai Riko Dibuka Sehari, Hasil Ikan Dibagi Rata ke Setiap Rumah',
    summary:
      'Setelah delapan bulan dijaga, lubuk larangan dibuka dan menghasilkan 320 kilogram ikan. Sebagian dijual untuk memperbaiki dermaga.',
    body: `Gong dipukul tiga kali, lalu puluhan jala ditebar bersamaan. Warga Riko membuka lubuk larangan di sungai mereka setelah delapan bulan tidak seorang pun boleh menangkap ikan di sana.

Dalam empat jam terkumpul sekitar 320 kilogram ikan, terutama baung, patin, dan udang galah. Ikan yang masih kecil dikembalikan ke air. Hasilnya dibagi rata, kira-kira dua kilogram untuk setiap rumah.

Ikan terbesar dilelang di dermaga. Dari lelang itu terkumpul Rp 2,65 juta yang akan dipakai mengganti papan dermaga yang lapuk.

Tetua kampung menyatakan lubuk ditutup kembali pada hari yang sama. Siapa pun yang melanggar wajib mengganti seratus bibit ikan dan meminta maaf di hadapan musyawarah.`,
    picture: {
      scene: 'forest',
      alt: 'Ilustrasi perahu kecil di sungai yang membelah hutan lebat',
    },
  },
];
