import type { DemoArticle } from './types.ts';

/** Articles of the villages of Babulu (64.09.03), newest first within each group. */
export const babulu: DemoArticle[] = [
  // Sumber Sari
  {
    by: 'kim-sumber-sari',
    daysAgo: 1,
    time: '08.20',
    topic: 'umkm',
    title: 'Rengginang Sumber Sari Tembus Toko Oleh-Oleh, Beras Ketan Dibeli dari Petani Desa',
    summary:
      'Sebelas perajin rengginang Sumber Sari kini menyuplai empat toko. Ketan lokal dibeli Rp 1.000 lebih mahal per kilogram dari harga pasar.',
    body: `Tampah-tampah bambu berisi rengginang memenuhi halaman rumah produksi di Sumber Sari setiap kali matahari muncul. Sebelas perajin yang dahulu bekerja sendiri-sendiri kini bergabung dan menyuplai empat toko oleh-oleh di Penajam dan Balikpapan.

Produksi mereka 240 bungkus per pekan. Harganya Rp 18.000 untuk rasa bawang dan Rp 20.000 untuk rasa terasi. Agar ukuran seragam, semua adonan dicetak memakai ring yang sama, berdiameter tujuh sentimeter.

Yang membuat petani ikut tersenyum, ketan dibeli langsung dari enam petani desa dengan harga Rp 1.000 lebih tinggi per kilogram. Syaratnya, gabah dikeringkan sampai kadar air 14 persen sehingga ketan tidak cepat apak.

> “Kami tidak mau untung sendirian. Kalau petani berhenti menanam ketan, kami juga berhenti menggoreng,” kata ketua kelompok perajin.

Kelompok ini sudah memiliki P-IRT dan sedang menunggu terbitnya sertifikat halal. KIM Sumber Sari membantu menyusun katalog foto agar pembeli bisa memesan tanpa datang ke desa.`,
    picture: {
      scene: 'snacks',
      alt: 'Ilustrasi camilan dalam kemasan dan stoples di meja produksi',
    },
    featured: ['district', 'regency'],
  },
  {
    by: 'kim-sumber-sari',
    daysAgo: 9,
    time: '19.05',
    topic: 'training',
    title: 'Kelas Menulis Remaja Sumber Sari, Tugas Pertama Mewawancarai Petani Tertua',
    summary:
      'Empat belas remaja belajar menulis sosok dan menemukan kisah pembukaan sawah pertama desa dari narasumber berusia 84 tahun.',
    body: `Empat belas remaja duduk mengelilingi seorang petani berusia 84 tahun di serambi rumahnya. Mereka memegang buku catatan dan menahan napas ketika sang petani bercerita tentang ular, rawa, dan cangkul pertamanya di Sumber Sari.

Wawancara itu adalah tugas pertama kelas menulis KIM Sumber Sari. Peserta diminta menyiapkan lima pertanyaan, mendengarkan tanpa memotong, lalu menulis kisahnya dalam 250 kata. Tidak boleh ada kata “inspiratif”, karena pembacalah yang menilai.

Dari cerita itu terungkap bahwa petak sawah pertama desa dibuka oleh sembilan keluarga dan gagal panen dua kali. Baru pada musim ketiga mereka menuai padi, itu pun hanya cukup untuk empat bulan.

> “Saya pikir nenek moyang kami langsung makmur. Ternyata mereka hampir menyerah,” ujar seorang peserta berusia 16 tahun.

Tulisan terbaik akan dimuat berseri. Kelas berikutnya membahas cara memeriksa ingatan narasumber dengan dokumen dan kesaksian orang kedua.`,
    picture: {
      scene: 'training',
      alt: 'Ilustrasi peserta kelas menghadap laptop dan menyimak pelatih',
    },
  },
  {
    by: 'kim-sumber-sari',
    daysAgo: 17,
    time: '10.45',
    topic: 'agriculture',
    title: 'Panen Raya Sumber Sari Capai 5,2 Ton per Hektare, Gabah Dijual Bersama',
    summary:
      'Penjualan gabah secara berkelompok membuat petani Sumber Sari memperoleh Rp 6.700 per kilogram, di atas harga tawaran tengkulak.',
    body: `Mesin pemanen bergerak pelan di tengah hamparan padi yang menguning. Panen raya di Sumber Sari musim ini menghasilkan rata-rata 5,2 ton gabah kering panen per hektare, naik dari 4,6 ton pada musim sebelumnya.

Penyuluh pertanian menyebut tiga hal yang membantu: bibit bersertifikat, tanam serempak dalam dua pekan, dan pengendalian tikus sejak sawah masih dibajak. Luas panen desa mencapai 412 hektare.

Yang baru adalah cara menjual. Tujuh kelompok tani mengumpulkan gabah di satu tempat dan mengundang tiga pembeli untuk menawar terbuka. Hasilnya Rp 6.700 per kilogram, sedangkan tawaran di pinggir sawah hanya Rp 6.100.

> “Selisih enam ratus rupiah itu uang sekolah anak,” kata seorang petani.

Kepala Desa Sumber Sari berharap lumbung desa segera diperluas. Saat ini tempat penyimpanan hanya mampu menampung 60 ton, sehingga sebagian gabah tetap harus dilepas pada hari panen.`,
    picture: {
      scene: 'riceField',
      alt: 'Ilustrasi petani bercaping di hamparan sawah',
    },
    featured: ['district', 'regency', 'province'],
  },
  {
    by: 'kim-sumber-sari',
    daysAgo: 30,
    time: '15.55',
    topic: 'fundTransparency',
    title: 'Sumber Sari Umumkan Daftar Penerima Bantuan, Dua Nama Diganti setelah Sanggahan',
    summary:
      'Daftar calon penerima bantuan langsung tunai ditempel sepuluh hari agar warga dapat menyanggah. Dua sanggahan diterima musyawarah khusus.',
    body: `Selama sepuluh hari, daftar calon penerima bantuan langsung tunai Dana Desa ditempel di balai desa dan setiap pos ronda Sumber Sari. Warga dipersilakan menyanggah, asalkan menyertakan alasan.

Lima sanggahan masuk. Setelah petugas mendatangi rumah satu per satu, musyawarah desa khusus menerima dua di antaranya: satu penerima sudah pindah, satu lagi telah bekerja tetap. Keduanya digantikan oleh keluarga lansia tunggal dan keluarga dengan anggota sakit menahun.

Daftar akhir berisi 31 keluarga. Masing-masing menerima Rp 300.000 per bulan yang diserahkan di balai desa dengan tanda terima, disaksikan Badan Permusyawaratan Desa.

Sekretaris Desa menjelaskan bahwa daftar yang ditempel hanya memuat inisial, dusun, dan alasan penetapan. Nomor kependudukan tidak dicantumkan demi melindungi data warga.`,
    picture: {
      scene: 'fundBoard',
      alt: 'Ilustrasi orang dewasa dan anak-anak di depan papan informasi desa',
    },
  },
  {
    by: 'kim-sumber-sari',
    daysAgo: 54,
    time: '07.25',
    topic: 'disaster',
    title: 'Saluran Irigasi Meluap, Petani Sumber Sari Selamatkan 38 Hektare Padi dari Genangan',
    summary:
      'Hujan semalaman membuat saluran sekunder meluap. Petani membuka pintu air darurat dan membuat tanggul karung sepanjang 90 meter.',
    body: `Kentongan berbunyi pukul tiga dini hari. Saluran sekunder di sisi utara Sumber Sari meluap setelah hujan semalaman, dan air mulai masuk ke sawah yang padinya mulai berisi.

Sekitar 80 petani datang membawa karung dan cangkul. Mereka menyusun tanggul darurat sepanjang 90 meter, lalu membuka pintu air lama yang sudah bertahun-tahun tidak dipakai. Menjelang siang, ketinggian air turun 30 sentimeter.

Dari 50 hektare yang terancam, 38 hektare dapat diselamatkan. Sisanya tergenang lebih dari dua hari dan diperkirakan kehilangan separuh hasil. Petugas pertanian sudah mendata lahan tersebut untuk pengajuan bantuan benih.

> “Pintu air tua itu yang menolong kami. Besok juga harus kami perbaiki,” kata Ketua Perkumpulan Petani Pemakai Air.

Penyebab luapan adalah tumpukan eceng gondok di bawah jembatan. Petani sepakat membersihkannya setiap dua pekan sepanjang musim hujan.`,
    picture: {
      scene: 'riceField',
      alt: 'Ilustrasi petani bekerja di sawah yang luas dengan perbukitan di kejauhan',
    },
  },
  {
    by: 'kim-sumber-sari',
    daysAgo: 88,
    time: '20.10',
    topic: 'culture',
    title: 'Sedekah Bumi Sumber Sari Diramaikan Kirab Gunungan Setinggi Dua Setengah Meter',
    summary:
      'Sembilan RT mengarak gunungan hasil bumi keliling desa. Seluruh hasil kebun itu dibagikan dan sebagian diantar ke panti asuhan.',
    body: `Kacang panjang menjadi rambut, terung menjadi mata, dan padi menjadi jubah. Gunungan setinggi dua setengah meter itu diarak keliling Sumber Sari dalam sedekah bumi yang diikuti warga dari sembilan RT.

Kirab sepanjang dua kilometer diiringi rebana dan gamelan. Di setiap perempatan, rombongan berhenti untuk berdoa dan berbagi jajanan pasar. Sepuluh perantau sengaja pulang untuk ikut memikul.

Setelah tiba di lapangan, hasil bumi tidak diperebutkan seperti biasanya. Panitia membagikannya dengan antre agar tidak ada yang terinjak, sedangkan 120 kilogram beras dan sayur diantar ke panti asuhan di kecamatan.

Kepala Desa Sumber Sari mengajak warga mengingat makna acara ini, yaitu bersyukur sekaligus merawat tanah. Karena itu setiap RT membawa pulang sepuluh bibit pohon buah untuk ditanam di tepi jalan.`,
  },
  {
    by: 'kim-sumber-sari',
    daysAgo: 143,
    time: '13.15',
    topic: 'agriculture',
    title: 'Burung Hantu Jadi Sekutu Petani Sumber Sari, Sepuluh Rumah Burung Dipasang di Sawah',
    summary:
      'Serangan tikus menurun setelah rumah burung hantu dipasang di tengah sawah. Warga bersepakat tidak menembak burung pemangsa.',
    body: `Kotak kayu di atas tiang setinggi empat meter kini menjadi pemandangan baru di sawah Sumber Sari. Itulah rumah burung hantu, sekutu malam para petani dalam melawan tikus.

Sepuluh kotak dipasang di hamparan seluas 90 hektare. Menurut penyuluh, sepasang burung hantu dapat memangsa lebih dari seribu tikus dalam setahun. Empat kotak pertama yang dipasang musim lalu sudah berpenghuni.

Petani menghitung sendiri dampaknya. Jika dahulu satu petak bisa kehilangan 15 persen rumpun, kini rata-rata hanya enam persen. Pemakaian racun ikut berkurang sehingga ikan kecil di saluran mulai kembali.

Desa menyiapkan aturan yang melarang perburuan burung pemangsa, dengan sanksi membuat dua kotak baru. Anak-anak diajak ikut menjaga lewat lomba menggambar penghuni sawah.`,
    picture: {
      scene: 'riceField',
      alt: 'Ilustrasi barisan padi, pematang, dan gubuk di tengah sawah',
    },
  },

  // Babulu Darat
  {
    by: 'kim-babulu-darat',
    daysAgo: 2,
    time: '11.50',
    topic: 'government',
    title: 'Balai Desa Babulu Darat Sediakan Loket Ramah Lansia, Surat Diantar Sampai Rumah',
    summary:
      'Lansia dan penyandang disabilitas cukup menitip pesan lewat ketua RT. Dalam tiga pekan, 29 dokumen sudah diantar petugas desa.',
    body: `Kakek berusia 78 tahun di Dusun Dua tidak perlu lagi naik ojek ke balai desa hanya untuk selembar surat keterangan. Petugas Desa Babulu Darat yang datang ke rumahnya, membawa berkas, bantalan cap jempol, dan kacamata baca cadangan.

Layanan antar itu dimulai tiga pekan lalu untuk lansia di atas 65 tahun, penyandang disabilitas, dan warga yang sedang sakit. Permintaan disampaikan lewat ketua RT atau pesan kepada KIM. Hingga kini, 29 dokumen telah diantar tanpa biaya.

Di balai desa sendiri, satu loket dikhususkan bagi mereka yang tetap ingin datang. Kursinya lebih tinggi, tulisannya besar, dan nomor antreannya dipanggil dua kali.

> “Mereka yang paling jarang datang ke sini justru yang paling butuh dilayani,” kata Kepala Desa Babulu Darat.

Desa menargetkan setiap permintaan selesai paling lama dua hari kerja. Petugas pengantar dilarang menerima imbalan, dan warga diminta melapor bila ada yang meminta.`,
    picture: {
      scene: 'villageHall',
      alt: 'Ilustrasi petugas dan warga di depan kantor desa',
    },
  },
  {
    by: 'kim-babulu-darat',
    daysAgo: 12,
    time: '14.05',
    topic: 'umkm',
    title: 'Bazar Halal Babulu Darat Kumpulkan 52 Lapak, Pengunjung Diajak Membaca Label',
    summary:
      'Bazar sehari di lapangan desa mempertemukan pelaku usaha dan pendamping halal. Nilai transaksi tercatat Rp 41 juta.',
    body: `Sebelum mencicipi, baca dulu. Ajakan itu terpampang di gerbang bazar halal Babulu Darat yang menghadirkan 52 lapak makanan, minuman, dan busana.

Di pintu masuk, pengunjung menerima kartu permainan berisi lima hal yang harus dicari pada kemasan: nama produk, bahan, tanggal kedaluwarsa, izin edar, dan label halal. Siapa pun yang menemukan kelimanya mendapat potongan harga Rp 2.000.

Pendamping halal membuka meja konsultasi sepanjang hari. Dari 52 pelaku usaha, 34 sudah bersertifikat, sebelas sedang dalam proses, dan tujuh baru mendaftar di tempat. Pertanyaan terbanyak adalah soal daging giling dan penyedap yang belum jelas asalnya.

> “Yang kami periksa seluruh urutan kerja, dari belanja bahan sampai makanan disajikan,” jelas seorang pendamping.

Panitia mencatat transaksi Rp 41 juta. Keberhasilan itu mendorong pemerintah desa menjadwalkan bazar serupa setiap empat bulan, bergantian dengan desa tetangga.`,
    picture: {
      scene: 'market',
      alt: 'Ilustrasi bazar dengan lapak beratap kain dan pengunjung yang berbelanja',
    },
  },
  {
    by: 'kim-babulu-darat',
    daysAgo: 26,
    time: '09.30',
    topic: 'agriculture',
    title: 'Drone Penyemprot Diuji di Babulu Darat, Satu Hektare Selesai dalam Lima Belas Menit',
    summary:
      'Petani muda Babulu Darat mencoba jasa penyemprotan dengan drone. Biayanya setara upah manual, tetapi air yang dipakai jauh lebih sedikit.',
    body: `Baling-baling berdengung, anak-anak bersorak, dan para petani menengadah. Uji coba penyemprotan padi dengan drone di Babulu Darat selesai lebih cepat daripada waktu menyeduh kopi: 15 menit untuk satu hektare.

Drone dioperasikan kelompok petani muda yang telah mengikuti pelatihan selama sepekan. Sekali terbang, alat itu membawa sepuluh liter larutan. Dengan cara manual, satu hektare membutuhkan sekitar 300 liter air dan setengah hari kerja.

Tarifnya Rp 180.000 per hektare, hampir sama dengan upah penyemprot. Karena itu, kelompok merangkul lima penyemprot setempat menjadi asisten lapangan agar tidak kehilangan penghasilan.

Penyuluh mengingatkan bahwa alat canggih tidak menggantikan pengamatan. Penyemprotan tetap dilakukan hanya bila hama melewati ambang, pada pagi hari, dan tidak di dekat saluran air rumah tangga.`,
    picture: {
      scene: 'riceField',
      alt: 'Ilustrasi tiga petani di antara barisan padi hijau',
    },
    featured: ['district', 'regency'],
  },
  {
    by: 'kim-babulu-darat',
    daysAgo: 49,
    time: '17.15',
    topic: 'education',
    title: 'Perpustakaan Babulu Darat Pinjamkan Laptop, Pelajar Kerjakan Tugas hingga Malam',
    summary:
      'Lima laptop hibah dapat dipakai pelajar setiap malam pukul 18.30 sampai 21.00 WITA dengan pendampingan mahasiswa setempat.',
    body: `Lima laptop di perpustakaan Desa Babulu Darat hampir tidak pernah beristirahat. Sejak layanan malam dibuka, rata-rata 23 pelajar datang setiap hari untuk mengerjakan tugas, menulis lamaran, atau sekadar belajar mengetik sepuluh jari.

Perangkat itu hibah dari beberapa kantor yang memperbarui inventarisnya. KIM Babulu Darat Maju membersihkan isinya, memasang perangkat lunak bebas, dan menempelkan panduan singkat di setiap meja.

Enam mahasiswa yang sedang libur kuliah mendampingi bergiliran. Mereka membantu, tetapi tidak mengerjakan. Aturannya tertulis jelas: “Kakak boleh menunjuk, tidak boleh mengetik.”

Seorang siswa SMK mengaku baru pertama kali menyelesaikan laporan praktik tanpa harus mengetik di telepon. Pengelola berharap ada tambahan tiga perangkat lagi karena antrean sering terjadi menjelang ujian.`,
    picture: {
      scene: 'training',
      alt: 'Ilustrasi sekelompok orang belajar dengan laptop di dalam ruangan',
    },
  },
  {
    by: 'kim-babulu-darat',
    daysAgo: 92,
    time: '12.40',
    topic: 'health',
    title: 'Dapur Sehat Babulu Darat Masak untuk 46 Balita, Menu Disusun dari Kebun Sendiri',
    summary:
      'Selama 90 hari, kader memasak makanan tambahan dengan telur, ikan, dan sayur lokal. Berat badan 33 balita mulai naik.',
    body: `Setiap pukul 09.00 WITA, kotak-kotak makan berwarna cerah berangkat dari dapur sehat Babulu Darat. Isinya nasi, ikan atau telur, sayur, dan buah untuk 46 balita yang berat badannya belum sesuai usia.

Program berlangsung 90 hari dengan anggaran Rp 15.000 per porsi dari Dana Desa. Dua belas kader memasak bergiliran. Bayam, kelor, dan telur dibeli dari warga, sehingga uangnya berputar di desa.

Pada pekan keempat, petugas gizi menimbang kembali. Sebanyak 33 balita naik berat badannya, sembilan tetap, dan empat dirujuk karena memiliki penyakit penyerta.

> “Memasaknya gampang. Yang sulit, makanan untuk adik sering dihabiskan kakaknya,” ujar seorang kader.

Untuk mengatasinya, kader menyiapkan camilan sederhana bagi kakak dan mengajak orang tua makan bersama sepekan sekali.`,
    picture: {
      scene: 'healthPost',
      alt: 'Ilustrasi kader menimbang balita dan mencatat di meja posyandu',
    },
  },
  {
    by: 'kim-babulu-darat',
    daysAgo: 155,
    time: '18.50',
    topic: 'disaster',
    title: 'Patroli Malam Cegah Kebakaran Lahan, Babulu Darat Siapkan Sumur Bor di Tiga Titik',
    summary:
      'Musim kering membuat lahan gambut tipis mudah terbakar. Dua regu patroli warga berkeliling setiap malam dan membagikan selebaran.',
    body: `Dengan senter kepala dan tangki semprot di punggung, dua regu patroli warga menyusuri tepi lahan Babulu Darat setiap malam. Selama musim kering, mereka bergantian berjaga dari pukul 20.00 hingga 24.00 WITA.

Dalam dua pekan, regu menemukan empat titik asap kecil. Semuanya berasal dari pembakaran sisa panen yang ditinggal pemiliknya, dan dapat dipadamkan sebelum meluas.

Pemerintah desa membangun tiga sumur bor dangkal beserta selang 200 meter di lokasi yang jauh dari sungai. Selebaran berisi cara membersihkan lahan tanpa membakar juga dibagikan kepada 340 keluarga.

Petugas BPBD menyarankan warga memakai masker saat kabut asap mulai tercium dan mengurangi kegiatan anak di luar rumah pada pagi hari, ketika asap biasanya mengendap.`,
  },

  // Babulu Laut
  {
    by: 'kim-babulu-laut',
    daysAgo: 5,
    time: '10.00',
    topic: 'fisheries',
    title: 'Bandeng Tanpa Duri Babulu Laut Naik Kelas, Tiga Puluh Ibu Kuasai Cara Mencabut Duri',
    summary:
      'Pelatihan lima hari mengajari cara mencabut 164 duri halus. Bandeng olahan dijual dua kali lipat harga bandeng segar.',
    body: `Seekor bandeng memiliki sekitar 164 duri halus, dan 30 ibu di Babulu Laut kini tahu letak semuanya. Setelah berlatih lima hari dengan pinset dan pisau kecil, mereka mampu menyelesaikan satu ekor dalam sebelas menit.

Bandeng dari tambak setempat biasanya dijual Rp 24.000 per kilogram. Setelah dicabut durinya, dibumbui, dan dibekukan, harganya menjadi Rp 52.000. Limbah duri digiling menjadi tepung untuk campuran kerupuk.

Pelatih dari penyuluh perikanan menekankan kebersihan: meja dilapisi bahan yang mudah dicuci, es selalu tersedia, dan ikan tidak dibiarkan lebih dari 20 menit di suhu ruang.

> “Anak saya yang tidak mau makan bandeng, sekarang minta tambah,” kata seorang peserta.

Kelompok memperoleh pinjaman dua lemari pembeku dari koperasi desa. Pesanan pertama datang dari katering di Petung, 40 kilogram untuk satu hajatan.`,
    picture: {
      scene: 'fishingBoats',
      alt: 'Ilustrasi warga pesisir membawa ikan dan bakul di tepi air',
    },
    featured: ['district', 'regency'],
  },
  {
    by: 'kim-babulu-laut',
    daysAgo: 22,
    time: '16.35',
    topic: 'disaster',
    title: 'Simulasi Rob di Babulu Laut, 180 Warga Capai Titik Kumpul dalam Dua Belas Menit',
    summary:
      'Latihan evakuasi pertama di desa pesisir ini menguji sirene, jalur kursi roda, dan daftar keluarga yang perlu dibantu lebih dulu.',
    body: `Sirene meraung, pintu-pintu terbuka, dan dalam dua belas menit 180 warga Babulu Laut sudah berada di lapangan sekolah. Untungnya, itu hanya latihan menghadapi rob.

Simulasi dirancang bersama BPBD, puskesmas, dan relawan desa. Setiap RT memegang daftar keluarga yang harus dibantu lebih dulu, yakni lansia, ibu hamil, bayi, dan penyandang disabilitas. Dua kursi roda ikut diuji melewati jembatan kayu.

Ada beberapa kekurangan yang ditemukan. Sirene tidak terdengar di ujung timur kampung, sementara satu jembatan terlalu sempit bagi kursi roda. Beberapa warga juga kembali ke rumah untuk mengambil surat berharga.

> “Lebih baik salah waktu latihan daripada salah waktu air datang,” ujar petugas BPBD.

Sebagai tindak lanjut, desa akan memasang satu pengeras suara tambahan dan melebarkan jembatan 40 sentimeter. Setiap keluarga disarankan menyimpan dokumen penting dalam satu tas kedap air dekat pintu.`,
    picture: {
      scene: 'flood',
      alt: 'Ilustrasi petugas berompi mengevakuasi warga dengan perahu',
    },
  },
  {
    by: 'kim-babulu-laut',
    daysAgo: 44,
    time: '08.40',
    topic: 'tourism',
    title: 'Susur Bakau Babulu Laut Tawarkan Pemandangan Bekantan di Waktu Senja',
    summary:
      'Enam pemilik perahu menawarkan perjalanan 90 menit dengan aturan ketat agar satwa tidak terganggu. Tarifnya Rp 250.000 per perahu.',
    body: `Mesin dimatikan, suara direndahkan, dan semua mata tertuju ke puncak pohon. Di sanalah kawanan bekantan biasanya muncul menjelang senja, menjadi daya tarik utama susur bakau Babulu Laut.

Enam pemilik perahu menawarkan perjalanan 90 menit dengan tarif Rp 250.000 untuk paling banyak lima orang. Berangkatnya dua kali sehari saja, pukul 06.30 dan 16.30 WITA, supaya satwa tidak terganggu.

Aturannya ketat. Penumpang memakai pelampung, dilarang memberi makan satwa, dan tidak menyalakan lampu kilat. Pemandu berhak memutar balik bila ada yang melanggar, tanpa pengembalian uang.

Sepuluh persen pendapatan disisihkan untuk menanam bakau. Dalam tiga bulan terkumpul Rp 2,9 juta, cukup untuk 1.100 bibit beserta pagarnya.`,
    picture: {
      scene: 'mangrove',
      alt: 'Ilustrasi jalur kayu di antara pohon bakau dengan burung di tepi air',
    },
    featured: ['regency', 'province'],
  },
  {
    by: 'kim-babulu-laut',
    daysAgo: 75,
    time: '13.25',
    topic: 'umkm',
    title: 'Kerupuk Udang Babulu Laut Kurangi Ketergantungan pada Matahari dengan Oven Sederhana',
    summary:
      'Oven pengering rakitan bengkel desa membuat produksi kerupuk tetap berjalan saat hujan. Kapasitasnya 20 kilogram sekali pengeringan.',
    body: `Musim hujan biasanya berarti libur bagi pembuat kerupuk udang di Babulu Laut. Kini tidak lagi, sejak bengkel desa merakit oven pengering dari drum bekas, rak kawat, dan kipas kecil.

Oven berkapasitas 20 kilogram itu memakai arang tempurung kelapa. Pengeringan yang biasanya memerlukan dua hari cerah selesai dalam tujuh jam. Ongkos arangnya sekitar Rp 18.000 sekali pakai.

Enam perajin memakai alat secara bergiliran dengan buku jadwal. Mereka mencatat suhu setiap jam karena kerupuk yang terlalu panas akan retak ketika digoreng.

Biaya pembuatan satu oven Rp 2,1 juta, dibayar dari tabungan kelompok. Bengkel bersedia membuatkan untuk desa lain dan membagikan gambar rancangannya secara cuma-cuma lewat KIM.`,
    picture: {
      scene: 'snacks',
      alt: 'Ilustrasi perajin makanan memperlihatkan camilan dalam kemasan',
    },
  },
  {
    by: 'kim-babulu-laut',
    daysAgo: 120,
    time: '19.25',
    topic: 'education',
    title: 'Sekolah Apung Literasi Singgah di Babulu Laut, Perahu Penuh Buku Disambut Anak-Anak',
    summary:
      'Perahu nelayan yang tidak melaut disulap menjadi perpustakaan bergerak. Setiap singgah, sekitar 50 anak membaca di dermaga.',
    body: `Perahu bercat biru itu tidak membawa ikan, melainkan 250 buku. Setiap dua pekan, perpustakaan apung rintisan KIM Bahari Babulu Laut singgah di tiga dermaga dan disambut sekitar 50 anak.

Perahunya milik seorang nelayan yang meminjamkannya pada hari tidak melaut. Rak dibuat miring agar buku tidak jatuh saat diterpa ombak, dan setiap buku disimpan dalam kantong plastik tebal.

Relawan mendongeng selama setengah jam, lalu anak-anak memilih bacaan. Buku boleh dipinjam sampai kunjungan berikutnya. Dari 130 peminjaman, hanya dua buku yang kembali dalam keadaan basah.

Guru setempat melihat perubahan kecil namun nyata: murid mulai bertanya tentang kata yang tidak mereka pahami. Bahan bakar perjalanan, sekitar Rp 90.000, ditanggung dari kotak sumbangan di dermaga.`,
  },

  // Labangka
  {
    by: 'kim-labangka',
    daysAgo: 107,
    time: '18.00',
    topic: 'agriculture',
    title: 'Harga Sawit Dicatat Harian, Petani Labangka Tidak Lagi Menjual dengan Tangan Kosong',
    summary:
      'Papan harga tandan buah segar di lima pos timbang membantu petani membandingkan tawaran. Selisih antarpembeli bisa Rp 180 per kilogram.',
    body: `Dengan kapur tulis dan papan tripleks, KIM Labangka mengubah cara petani menjual sawit. Di lima pos timbang kini terpampang harga tandan buah segar dari empat pembeli, diperbarui setiap pukul 17.00 WITA.

Pekan ini harganya berkisar Rp 2.720 sampai Rp 2.900 per kilogram. Bagi petani yang menjual satu ton, selisih Rp 180 berarti Rp 180.000, setara belanja dapur beberapa hari.

Papan juga memuat potongan timbangan dan jadwal pengambilan. Ternyata pembeli dengan harga tertinggi menerapkan potongan tujuh persen, sehingga hasil bersihnya justru lebih rendah.

> “Dulu saya bertanya berapa harganya. Sekarang saya bertanya berapa bersihnya,” ujar seorang petani.

KIM mendorong petani memanen hanya buah yang cukup matang karena potongan sering muncul akibat buah mentah. Catatan harga selama tiga bulan akan diolah menjadi grafik dan dibahas dalam pertemuan kelompok tani.`,
    picture: {
      scene: 'garden',
      alt: 'Ilustrasi petani di kebun dengan pohon sawit yang berbuah',
    },
    featured: ['district'],
  },
  {
    by: 'kim-labangka',
    daysAgo: 135,
    time: '11.15',
    topic: 'government',
    title: 'Kerja Bakti Tujuh Dusun Perbaiki Jalan Tani Labangka, Batu Diangkut Truk Warga',
    summary:
      'Ruas berlubang sepanjang 600 meter ditimbun bersama agar truk panen tidak terjebak. Desa menyediakan solar dan makan siang.',
    body: `Sembilan truk milik warga bergerak beriringan membawa batu dan tanah laterit. Sejak pagi, sekitar 150 orang dari tujuh dusun menimbun ruas jalan tani Labangka sepanjang 600 meter yang berlubang parah.

Dalam sebulan terakhir, empat truk panen terjebak di ruas itu. Satu di antaranya bermalam dan buah sawitnya mulai busuk sebelum sampai ke tempat penimbangan.

Pembagian kerjanya rapi. Pemilik truk menyumbang angkutan, desa menyediakan solar Rp 3,6 juta, ibu-ibu memasak, sementara pemuda meratakan material. Pekerjaan selesai dalam dua hari.

Kepala Desa Labangka menegaskan bahwa penimbunan ini bersifat sementara. Usulan peningkatan jalan sudah disampaikan dalam musyawarah perencanaan dan masuk urutan kedua daftar kecamatan.`,
    picture: {
      scene: 'road',
      alt: 'Ilustrasi perbaikan jalan desa oleh beberapa pekerja',
    },
  },
  {
    by: 'kim-labangka',
    daysAgo: 181,
    time: '15.05',
    topic: 'umkm',
    title: 'Gula Aren Labangka Dikemas Semut, Penyadap Muda Mulai Bermunculan',
    summary:
      'Mengolah nira menjadi gula semut membuat penghasilan penyadap naik 60 persen. Tujuh pemuda belajar memanjat dan menyadap dengan aman.',
    body: `Profesi penyadap aren di Labangka nyaris hilang. Tinggal lima orang yang masih memanjat, semuanya di atas 50 tahun. Kini tujuh pemuda ikut belajar setelah melihat gula semut lebih menguntungkan.

Gula cetak biasanya dihargai Rp 22.000 per kilogram. Setelah dikeringkan dan diayak menjadi gula semut, harganya Rp 45.000, dan pembelinya kedai kopi yang membutuhkan kemasan kecil.

Kelompok mengganti tali rotan dengan sabuk pengaman dan tangga bambu bersimpul. Seorang penyadap senior mengajarkan cara memukul tandan agar nira mengalir deras tanpa melukai pohon.

> “Ilmu ini hampir ikut mati bersama kami. Senang melihat anak muda mau basah keringat lagi,” tuturnya.

Produksi bulanan baru 90 kilogram. Kelompok menanam 200 bibit aren di lereng, meskipun baru bisa disadap tujuh tahun lagi.`,
  },
  {
    by: 'kim-labangka',
    daysAgo: 236,
    time: '07.10',
    topic: 'health',
    title: 'Sumur Warga Labangka Diperiksa, Enam dari Dua Puluh Perlu Dijernihkan',
    summary:
      'Pemeriksaan air gratis menemukan enam sumur dengan kadar besi tinggi. Warga diajari membuat saringan dari pasir, ijuk, dan arang.',
    body: `Noda kuning di bak mandi dan rasa seperti karat akhirnya terjelaskan. Petugas sanitasi puskesmas memeriksa 20 sumur di Labangka dan menemukan enam di antaranya mengandung besi melebihi batas.

Air dari sumur tersebut masih boleh dipakai mencuci, tetapi sebaiknya tidak diminum sebelum disaring. Empat belas sumur lainnya dinyatakan layak, dengan catatan jaraknya dari jamban harus lebih dari sepuluh meter.

Petugas memperagakan pembuatan saringan dari dua ember bertingkat berisi kerikil, pasir, ijuk, dan arang tempurung. Biayanya sekitar Rp 120.000 dan bahan penyaringnya diganti setiap tiga bulan.

Pemerintah desa akan menambah pemeriksaan untuk 30 sumur lagi. Pemilik sumur cukup mendaftar lewat ketua RT, lalu air diambil langsung oleh petugas.`,
  },

  // Sri Raharja
  {
    by: 'kim-sri-raharja',
    daysAgo: 14,
    time: '20.40',
    topic: 'culture',
    title: 'Karawitan Remaja Sri Raharja Pentas Perdana setelah Gamelan Tua Diperbaiki',
    summary:
      'Gamelan yang belasan tahun tersimpan di gudang balai desa berbunyi kembali. Enam belas remaja tampil setelah tiga bulan berlatih.',
    body: `Debunya tebal, dua gongnya retak, dan sebagian pemukulnya hilang. Begitulah keadaan gamelan di gudang balai desa Sri Raharja tiga bulan lalu. Malam ini, gamelan yang sama mengiringi enam belas remaja dalam pentas perdana mereka.

Perbaikan menelan biaya Rp 6,8 juta. Separuhnya dari kas desa, sisanya dikumpulkan warga lewat lelang pisang dan ayam. Seorang pembuat gong dari luar desa menginap empat hari untuk menyetel nada.

Para remaja berlatih dua kali sepekan di bawah bimbingan pensiunan guru. Mereka memainkan tiga gending, salah satunya digabungkan dengan lagu daerah Paser.

> “Bulan pertama yang datang cuma enam. Sekarang saya sampai kekurangan alat,” kata sang pelatih.

Pementasan ditonton sekitar 200 orang. Kelompok ini sudah diundang mengisi acara jambore KIM kabupaten.`,
  },
  {
    by: 'kim-sri-raharja',
    daysAgo: 69,
    time: '09.25',
    topic: 'agriculture',
    title: 'Bebek Dilepas di Sawah Sri Raharja, Gulma Berkurang dan Telur Bertambah',
    summary:
      'Delapan petani mencoba memelihara bebek di petak padi muda. Penyiangan berkurang satu kali dan telur menambah penghasilan harian.',
    body: `Tiga ratus ekor bebek berbaris menuju sawah setiap pagi di Sri Raharja. Pekerjaan mereka memakan gulma, keong mas, dan serangga di sela padi yang baru berumur tiga pekan.

Delapan petani mencoba cara itu di lahan empat hektare. Hasilnya, penyiangan yang biasanya dua kali cukup dilakukan sekali, sehingga ongkos berkurang sekitar Rp 700.000 per hektare. Bebek ditarik keluar begitu padi mulai berbunga.

Setiap hari terkumpul 170 butir telur. Sebagian dijual segar Rp 2.800 per butir, sebagian lagi diasinkan oleh kelompok ibu-ibu.

Tantangannya adalah anjing dan pencurian pada malam hari. Petani mendirikan kandang bersama di dekat pos ronda, dengan giliran jaga yang diatur dalam buku piket.`,
    picture: {
      scene: 'riceField',
      alt: 'Ilustrasi petani memegang bibit padi di tengah sawah',
    },
  },
  {
    by: 'kim-sri-raharja',
    daysAgo: 110,
    time: '16.20',
    topic: 'fundTransparency',
    title: 'Siaran Musala Sri Raharja Bacakan Laporan Dana Desa dalam Bahasa Sehari-hari',
    summary:
      'Laporan penggunaan dana dibacakan dua bahasa lewat pengeras suara agar warga yang tidak membaca papan informasi ikut tahu.',
    body: `Tidak semua orang sempat membaca papan anggaran. Karena itu, sekali sebulan pengeras suara musala di Sri Raharja membacakan laporan Dana Desa selama sepuluh menit, dalam bahasa Indonesia dan bahasa Jawa.

Naskahnya ditulis KIM Sri Raharja Guyub bersama bendahara desa. Istilah rumit diganti dengan perbandingan yang mudah dibayangkan. Drainase Rp 96 juta, misalnya, disebut “parit sepanjang empat lapangan bola”.

Pada siaran pertama, tujuh warga langsung mendatangi balai desa. Tiga bertanya, dua mengusulkan lokasi, dan dua lagi melaporkan pekerjaan yang belum rapi. Semuanya dijawab tertulis dalam lima hari.

Takmir musala menyetujui siaran dengan syarat waktunya tidak mengganggu ibadah dan isinya bukan kampanye. Kesepakatan itu ditandatangani bersama kepala desa.`,
  },

  // Gunung Makmur
  {
    by: 'kim-gunung-makmur',
    daysAgo: 267,
    time: '08.00',
    topic: 'agriculture',
    title: 'Jadwal Gilir Air Ditempel di Tiap Pintu, Petani Gunung Makmur Tak Lagi Berebut',
    summary:
      'Musim kering memaksa petani membagi air irigasi enam jam per blok. Papan jadwal dan kunci bersama mencegah perselisihan.',
    body: `Air di saluran tinggal setinggi betis. Agar 140 hektare padi tetap hidup, petani Gunung Makmur membagi giliran air enam jam untuk setiap blok dan menempelkan jadwalnya di delapan pintu air.

Setiap pintu memiliki dua kunci: satu dipegang ketua blok, satu lagi oleh juru air. Pintu hanya dapat dibuka bila keduanya hadir. Aturan itu dibuat setelah dua keluarga berselisih karena pintu dibuka diam-diam pada malam hari.

> “Enam jam itu pas-pasan, tetapi semua blok kebagian. Tahun lalu blok hilir tidak dapat sama sekali,” kata Ketua Perkumpulan Petani Pemakai Air.

Selama tiga pekan berjalan, tidak ada lagi perselisihan. Penyuluh memperkirakan lebih dari 90 persen tanaman bertahan sampai hujan datang.`,
    picture: {
      scene: 'riceField',
      alt: 'Ilustrasi petani di pematang di antara petak-petak padi',
    },
  },
  {
    by: 'kim-gunung-makmur',
    daysAgo: 328,
    time: '14.30',
    topic: 'education',
    title: 'Taman Kanak-Kanak Gunung Makmur Punya Pagar Baru dari Hasil Arisan Batako',
    summary:
      'Enam puluh orang tua menyumbang sepuluh batako sebulan. Dalam lima bulan, pagar sepanjang 48 meter berdiri tanpa utang.',
    body: `Sepuluh batako per keluarga setiap bulan. Dengan arisan sederhana itu, 60 orang tua murid taman kanak-kanak di Gunung Makmur membangun pagar sepanjang 48 meter dalam waktu lima bulan.

Sebelumnya halaman sekolah langsung berbatasan dengan jalan yang dilewati truk. Guru harus berdiri di tepi jalan setiap jam bermain untuk menahan anak-anak mengejar bola.

Tenaga tukang disumbangkan para ayah pada akhir pekan. Semen dibeli dari hasil bazar kue senilai Rp 2,3 juta, sedangkan cat warna-warni diberikan alumni.

Kepala sekolah menyebut pagar itu lebih dari sekadar tembok. Orang tua yang dulu hanya mengantar kini saling mengenal dan sudah merencanakan arisan berikutnya: atap tempat bermain.`,
  },
];
