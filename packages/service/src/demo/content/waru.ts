import type { DemoArticle } from './types.ts';

/** Articles of the villages of Waru (64.09.02), newest first within each group. */
export const waru: DemoArticle[] = [
  // Bangun Mulya
  {
    by: 'kim-bangun-mulya',
    daysAgo: 0,
    time: '06.40',
    topic: 'disaster',
    title: 'Gotong Royong Keruk Parit RT 05, Warga Bangun Mulya Bersiap Hadapi Hujan Lebat',
    summary:
      'Sekitar 45 warga RT 05 mengeruk parit sepanjang 320 meter yang dangkal oleh lumpur dan sampah, agar air tidak lagi masuk ke halaman rumah.',
    body: `Parit di sepanjang jalan lingkungan RT 05 Desa Bangun Mulya kembali mengalir setelah dikeruk bersama pada kerja bakti kemarin. Sekitar 45 warga turun sejak pukul 07.00 WITA dengan cangkul, sekop, dan dua gerobak sorong pinjaman dari balai desa.

Parit sepanjang 320 meter itu sudah lama dangkal. Pada hujan deras dua pekan lalu, air meluap dan menggenangi halaman sembilan rumah setinggi mata kaki. Warga menemukan penyebabnya di dua gorong-gorong: lumpur bercampur plastik dan potongan kayu yang menyumbat hampir seluruh lubang.

> “Kalau menunggu proyek, hujan datang duluan. Yang bisa kita kerjakan sendiri, kita kerjakan sekarang,” kata Ketua RT 05.

Kepala Desa Bangun Mulya yang ikut memegang sekop menyampaikan bahwa perbaikan gorong-gorong yang retak akan diusulkan dalam musyawarah desa. Untuk sementara, titik yang retak diberi tanda kayu bercat merah supaya tidak dilintasi kendaraan berat.

Warga menyepakati tiga hal agar parit tidak cepat dangkal lagi:

- sampah rumah tangga dikumpulkan di bak RT, bukan di tepi parit;
- setiap keluarga membersihkan bagian parit di depan rumahnya;
- pengurus RT memeriksa gorong-gorong setiap awal bulan dan melaporkannya kepada KIM untuk dikabarkan.`,
    picture: {
      scene: 'villageHall',
      alt: 'Ilustrasi warga berkumpul di depan balai desa',
    },
  },
  {
    by: 'kim-bangun-mulya',
    daysAgo: 2,
    time: '19.30',
    topic: 'training',
    title: 'Asah Kemampuan Menulis Berita, Dua Belas Anggota KIM Bangun Mulya Ikut Pelatihan',
    summary:
      'Selama dua hari di balai desa, anggota KIM berlatih mencatat, mewawancarai, dan menyusun berita pendek bersama pendamping dari Diskominfo PPU.',
    body: `Siapa, apa, di mana, kapan, mengapa, bagaimana. Enam kata itu ditulis besar-besar di papan tulis balai desa dan menjadi pegangan dua belas anggota KIM Bangun Mulya selama dua hari pelatihan menulis berita bersama Diskominfo Penajam Paser Utara.

Pada hari pertama, peserta belajar membedakan fakta dan pendapat, lalu berlatih mewawancarai pedagang di depan balai desa. Hari kedua dipakai untuk menulis. Setiap peserta menyelesaikan satu berita sepanjang 200 kata, dibacakan di depan kelas, dan diperbaiki bersama.

> “Saya kira menulis berita harus pakai kata-kata tinggi. Ternyata yang dicari justru kalimat pendek yang bisa dipahami ibu saya,” tutur seorang anggota baru dari RT 03.

Pendamping pelatihan menekankan dua kebiasaan sebelum berita dikirim: memastikan ejaan nama tempat dan meminta izin orang yang difoto. Peserta juga diingatkan untuk tidak memuat nomor kependudukan atau data pribadi warga di dalam berita.

Hasil latihan terbaik akan terbit bertahap di halaman KIM Bangun Mulya. Ketua KIM menargetkan paling sedikit satu berita setiap pekan, ditulis bergiliran oleh enam pasangan penulis, sehingga tidak ada anggota yang merasa bekerja sendirian.`,
    picture: {
      scene: 'training',
      alt: 'Ilustrasi pelatih menunjuk layar di depan peserta yang memakai laptop',
    },
    featured: ['district', 'regency'],
  },
  {
    by: 'kim-bangun-mulya',
    daysAgo: 4,
    time: '10.15',
    topic: 'umkm',
    title: 'Kantongi P-IRT, Keripik Pisang Kepok Bangun Mulya Mulai Dititip di Toko Balikpapan',
    summary:
      'Usaha keripik pisang rumahan di RT 02 kini mengirim 120 bungkus sepekan ke luar kabupaten setelah izin P-IRT terbit dan kemasannya diperbaiki.',
    body: `Bau pisang goreng sudah tercium sejak pukul lima pagi dari sebuah dapur di RT 02 Bangun Mulya. Di dapur berukuran empat kali lima meter itu, seorang pelaku usaha bersama tiga tetangganya mengolah 60 kilogram pisang kepok setiap pekan menjadi keripik manis, asin, dan pedas.

Usaha yang dimulai tiga tahun lalu ini semula hanya mengandalkan pesanan tetangga. Perubahan terjadi setelah ia mengikuti penyuluhan keamanan pangan, menata ulang dapur, dan memperoleh izin P-IRT. Dengan nomor izin di kemasan, sebuah toko oleh-oleh di Balikpapan bersedia menerima titipan 120 bungkus setiap pekan.

Keripik dijual Rp 12.000 untuk kemasan 150 gram dan Rp 25.000 untuk kemasan 350 gram. Pisangnya dibeli dari kebun warga sekitar dengan harga Rp 4.500 per kilogram, naik dari Rp 3.000 ketika pembelinya masih tengkulak dari luar.

> “Dulu setiap ditanya izin, saya pulang lagi. Sekarang saya berani menawarkan ke mana saja,” katanya.

KIM Bangun Mulya membantu memotret produk dan menulis keterangan berat, bahan, serta tanggal kedaluwarsa agar mudah dibaca. Langkah berikutnya adalah mengurus sertifikat halal lewat pendampingan gratis yang dibuka pemerintah kabupaten.`,
    picture: {
      scene: 'snacks',
      alt: 'Ilustrasi pembuat camilan dengan kemasan warna-warni di atas meja',
    },
    featured: ['district', 'regency', 'province'],
  },
  {
    by: 'kim-bangun-mulya',
    daysAgo: 7,
    time: '13.20',
    topic: 'fundTransparency',
    title: 'Papan APBDes Dipasang di Enam Titik, Warga Bangun Mulya Bisa Bertanya Langsung',
    summary:
      'Pemerintah Desa Bangun Mulya memasang papan rincian anggaran di enam lokasi dan membuka jam tanya jawab setiap pekan di balai desa.',
    body: `Enam papan informasi berukuran dua kali satu setengah meter kini berdiri di balai desa, pasar, dua musala, posyandu, dan simpang tiga jalan poros Bangun Mulya. Isinya rincian Anggaran Pendapatan dan Belanja Desa, dari sumber pendapatan hingga besaran setiap kegiatan.

Kepala Desa Bangun Mulya menjelaskan, tahun ini Dana Desa dipakai antara lain untuk:

- rehabilitasi jalan usaha tani sepanjang 450 meter, Rp 212 juta;
- kegiatan posyandu dan pencegahan stunting, Rp 86 juta;
- ketahanan pangan berupa bibit dan pakan, Rp 164 juta;
- pelatihan UMKM dan kegiatan KIM, Rp 24 juta.

Berbeda dari tahun-tahun sebelumnya, papan kali ini dilengkapi kode QR menuju halaman desa yang memuat perkembangan pekerjaan. Warga yang tidak memakai telepon pintar dapat datang pada jam tanya jawab setiap pekan, pukul 09.00 sampai 11.00 WITA, dan bertemu langsung dengan bendahara desa.

> “Uang desa adalah uang bersama. Lebih baik ditanya di depan daripada dibicarakan di belakang,” ujar Kepala Desa.

Pada hari pertama, tujuh warga datang bertanya. Sebagian besar ingin tahu mengapa pengaspalan jalan RT 06 belum masuk. Jawabannya dicatat KIM Bangun Mulya: usulan itu masuk daftar prioritas tahun anggaran berikutnya karena status jalannya masih dalam proses hibah lahan.`,
    picture: {
      scene: 'fundBoard',
      alt: 'Ilustrasi warga membaca papan anggaran desa yang berisi diagram',
    },
    featured: ['regency'],
  },
  {
    by: 'kim-bangun-mulya',
    daysAgo: 11,
    time: '08.05',
    topic: 'factCheck',
    title: 'Cek Fakta: Tautan Bantuan Tunai Rp 600.000 yang Beredar di Grup Warga Itu Palsu',
    summary:
      'Pesan berantai yang meminta warga mengisi data diri demi bantuan tunai dipastikan tidak benar. KIM sudah menanyakannya ke desa dan Dinas Sosial.',
    body: `Pesan berantai tentang “bantuan tunai Rp 600.000 untuk semua warga” menyebar di sedikitnya empat grup percakapan RT di Bangun Mulya sejak dua hari lalu. Pesan itu memuat tautan dan meminta penerima mengisi nama lengkap, nomor kependudukan, serta nomor rekening.

Hasil pemeriksaan KIM Bangun Mulya: SALAH. Kami menghubungi pemerintah desa dan Dinas Sosial kabupaten. Keduanya menyatakan tidak ada program dengan besaran dan cara pendaftaran seperti itu. Penerima bantuan resmi ditetapkan lewat musyawarah dan data terpadu, bukan lewat tautan yang dibagikan dari grup ke grup.

Ada tiga ciri yang membuat pesan ini patut dicurigai:

- alamat tautannya bukan alamat resmi pemerintah yang berakhiran go.id;
- ada kalimat mendesak, “hanya sampai malam ini, sebarkan ke 10 grup”;
- data yang diminta jauh melebihi keperluan pendaftaran.

Dua warga terlanjur mengisi formulir tersebut. Keduanya sudah disarankan segera menghubungi bank dan mengganti kata sandi. Bila menerima pesan serupa, jangan diteruskan. Kirim tangkapan layarnya kepada pengurus KIM atau tanyakan langsung ke balai desa.`,
    picture: {
      scene: 'phone',
      alt: 'Ilustrasi pesan di telepon genggam yang diperiksa dengan kaca pembesar',
    },
    featured: ['district', 'regency'],
  },
  {
    by: 'kim-bangun-mulya',
    daysAgo: 16,
    time: '07.30',
    topic: 'agriculture',
    title: 'Pekarangan Jadi Kebun, Kelompok Wanita Tani Bangun Mulya Panen 85 Kilogram Cabai',
    summary:
      'Dua puluh ibu memanfaatkan pekarangan dan polybag untuk menanam cabai rawit. Hasil panen perdana dijual Rp 55.000 per kilogram ke pasar Waru.',
    body: `Di belakang posyandu RT 04, deretan polybag hitam yang tiga bulan lalu baru berisi bibit kini penuh cabai merah. Kelompok Wanita Tani desa memanen 85 kilogram cabai rawit dari 600 tanaman pada panen perdana pekan ini.

Dua puluh anggota kelompok merawat tanaman secara bergiliran. Pupuknya dibuat sendiri dari kotoran kambing dan sisa sayuran, sedangkan air siraman ditampung dari atap posyandu. Biaya yang keluar hanya untuk bibit dan polybag, sekitar Rp 1,4 juta, dari kas kelompok.

Sebanyak 60 kilogram dijual ke pedagang pasar Waru dengan harga Rp 55.000 per kilogram. Sisanya dibagi kepada anggota dan diolah menjadi sambal botolan. Dari penjualan itu kelompok menyisihkan separuh untuk menambah bibit tomat dan terung.

> “Dulu setiap hari beli cabai seribu dua ribu. Sekarang tinggal petik, malah bisa memberi tetangga,” kata Ketua Kelompok Wanita Tani.

Penyuluh pertanian yang hadir saat panen mengingatkan anggota agar mewaspadai penyakit patek ketika curah hujan tinggi. Ia menyarankan jarak antar-polybag direnggangkan menjadi 60 sentimeter dan buah yang busuk segera dibuang jauh dari kebun.`,
    picture: {
      scene: 'garden',
      alt: 'Ilustrasi dua petani dengan keranjang penuh hasil kebun',
    },
  },
  {
    by: 'kim-bangun-mulya',
    daysAgo: 23,
    time: '15.45',
    topic: 'government',
    title: 'Tim Monev Diskominfo Kunjungi Bangun Mulya, Arsip Berita KIM Dinilai Rapi',
    summary:
      'Tim monitoring dan evaluasi memeriksa keaktifan KIM, kelengkapan SK, dan rencana kerja. Catatan utamanya: perbanyak video dan libatkan remaja.',
    body: `Tim monitoring dan evaluasi Diskominfo Penajam Paser Utara menghabiskan setengah hari di sekretariat KIM Bangun Mulya. Empat petugas memeriksa SK kepengurusan, buku kegiatan, serta jumlah berita yang terbit dalam enam bulan terakhir.

Ketua KIM memaparkan bahwa kelompoknya menerbitkan dua sampai tiga berita sebulan. Berita yang paling banyak dibaca adalah cek fakta dan kabar harga sawit. Ia juga terus terang menyebut kendala: baru ada satu laptop, itu pun dipakai bergantian dengan urusan desa.

> “Arsipnya rapi, setiap berita punya catatan sumber. Ini yang kami harapkan dari KIM lain,” kata petugas Diskominfo yang memimpin kunjungan.

Meski demikian, tim memberi dua catatan. Pertama, video profil baru satu judul, padahal potensi desa banyak. Kedua, delapan dari dua belas anggota berusia di atas 35 tahun, sehingga remaja perlu diajak sejak sekarang.

Sebelum pamit, tim menyerahkan lembar rekomendasi untuk ditindaklanjuti dalam tiga bulan. Kepala Desa Bangun Mulya menyatakan siap menyediakan ruang khusus dan jaringan internet balai desa untuk kegiatan KIM.`,
    picture: {
      scene: 'meeting',
      alt: 'Ilustrasi pertemuan warga yang duduk melingkar di atas tikar',
    },
  },
  {
    by: 'kim-bangun-mulya',
    daysAgo: 31,
    time: '11.10',
    topic: 'health',
    title: 'Posyandu Mawar Timbang 64 Balita, Kader Bagikan Resep Bubur Ikan Gabus',
    summary:
      'Kehadiran balita di Posyandu Mawar naik menjadi 91 persen setelah jadwal diumumkan lewat KIM. Kader juga memperagakan menu lokal pencegah stunting.',
    body: `Antrean kecil terlihat di Posyandu Mawar, RT 01 Bangun Mulya, sejak pintu dibuka pukul 08.00 WITA. Hingga tengah hari, 64 dari 70 balita terdaftar sudah ditimbang dan diukur tinggi badannya, atau sekitar 91 persen.

Angka itu naik dibandingkan bulan sebelumnya yang hanya 74 persen. Koordinator kader mengatakan jadwal posyandu kini diumumkan tiga hari sebelumnya di halaman KIM dan dibacakan lewat pengeras suara musala, sehingga orang tua yang bekerja di kebun sempat mengatur waktu.

Selain penimbangan, kader memperagakan cara membuat bubur ikan gabus dengan daun kelor dan labu kuning. Semua bahannya mudah ditemukan di desa, dan biaya satu porsi kurang dari Rp 5.000.

Bidan desa mencatat dua balita dengan berat badan yang tidak naik dua bulan berturut-turut. Keduanya dirujuk ke puskesmas untuk pemeriksaan lanjutan dan akan menerima makanan tambahan selama 90 hari.`,
    picture: {
      scene: 'healthPost',
      alt: 'Ilustrasi bayi ditimbang di posyandu sementara para ibu menunggu',
    },
  },
  {
    by: 'kim-bangun-mulya',
    daysAgo: 42,
    time: '20.05',
    topic: 'ict',
    title: 'Video Profil Desa Pertama Rampung, Direkam dengan Satu Telepon Genggam',
    summary:
      'KIM Bangun Mulya menyelesaikan video profil berdurasi empat menit yang menampilkan kebun, dapur UMKM, dan kesenian warga, tanpa peralatan mahal.',
    body: `Empat menit dua belas detik. Sepanjang itulah video profil pertama Desa Bangun Mulya yang diputar di balai desa di hadapan sekitar 70 warga. Seluruh gambarnya direkam dengan satu telepon genggam dan disunting di laptop milik desa.

Pengerjaannya memakan waktu tiga pekan. Dua remaja bertugas merekam, tiga orang menulis naskah, dan seorang guru mengaji meminjamkan suaranya sebagai narator. Untuk meredam bunyi angin, mereka merekam suara di dalam lemari pakaian.

Video dibuka dengan kabut pagi di kebun, lalu bergerak ke dapur keripik, latihan kuda lumping, dan kantor desa yang melayani warga. Penonton tertawa ketika gambar ayam yang tiba-tiba melintas tetap dipertahankan.

> “Ada yang usul ayamnya dipotong dari video. Kami tolak, karena memang begitulah desa kami,” ujar Sekretaris KIM Bangun Mulya.

Video tersebut sudah dapat ditonton di halaman profil KIM. Diskominfo PPU meminta salinannya untuk bahan ajar pelatihan video bagi KIM lain di Kecamatan Babulu dan Sepaku.`,
    picture: {
      scene: 'videoMaking',
      alt: 'Ilustrasi warga merekam video dengan telepon genggam di atas tripod',
    },
    featured: ['district', 'regency', 'province'],
  },
  {
    by: 'kim-bangun-mulya',
    daysAgo: 56,
    time: '16.25',
    topic: 'tourism',
    title: 'Embung Desa Ditata, Pemuda Bangun Mulya Siapkan Lapak Kopi dan Jalur Sepeda',
    summary:
      'Embung yang semula hanya untuk mengairi kebun mulai dilirik sebagai tempat bersantai. Pemuda desa membangun jalur sepeda 800 meter secara swadaya.',
    body: `Setiap sore, tepian embung di sisi barat Bangun Mulya kini ramai oleh keluarga yang berjalan kaki. Padahal setahun lalu tempat itu masih tertutup semak setinggi pinggang.

Perubahan dimulai ketika dua belas pemuda karang taruna membersihkan tanggul dan membuat jalur sepeda sepanjang 800 meter. Bangku dibuat dari papan bekas bangunan, sedangkan penunjuk arah dilukis sendiri. Total biaya tunai hanya Rp 3,2 juta, hasil patungan dan penjualan barang bekas.

Empat lapak kopi dan pisang goreng buka bergiliran dengan aturan sederhana: setiap lapak membawa pulang sampahnya sendiri dan menyetor Rp 5.000 per hari untuk perawatan. Karang taruna juga memasang pelampung serta papan larangan berenang karena kedalaman embung mencapai tiga meter.

Kepala Desa Bangun Mulya mengingatkan bahwa fungsi utama embung tetap untuk pengairan. Karena itu, tidak boleh ada bangunan permanen di tanggul, dan pintu air hanya dibuka oleh petugas kelompok tani.`,
  },
  {
    by: 'kim-bangun-mulya',
    daysAgo: 71,
    time: '21.15',
    topic: 'culture',
    title: 'Kuda Lumping dan Tari Ronggeng Paser Satu Panggung di Malam Kesenian Bangun Mulya',
    summary:
      'Lebih dari 400 penonton menyaksikan seni dari warga keturunan transmigran dan warga Paser tampil bergantian dalam malam kesenian desa.',
    body: `Gamelan dan gambus bergantian terdengar dari lapangan Desa Bangun Mulya hingga larut malam. Lebih dari 400 warga duduk di atas tikar menyaksikan malam kesenian yang mempertemukan kuda lumping dengan ronggeng Paser dalam satu panggung.

Gagasan itu datang dari para pemuda. Mereka ingin anak-anak desa mengenal dua akar budaya yang hidup berdampingan: tradisi yang dibawa orang tua mereka saat bertransmigrasi, dan tradisi Paser sebagai tuan rumah tanah Benuo Taka.

Malam itu dibuka tari kreasi Kalimantan dengan kipas bulu oleh sanggar pelajar, disusul 18 penari kuda lumping yang sudah berlatih selama enam pekan. Kelompok ronggeng Paser didatangkan dari kelurahan tetangga dan mengajak penonton menari bersama pada lagu terakhir. Sebelumnya, seorang tokoh adat Paser memimpin doa dan berpesan agar kesenian tidak berhenti sebagai tontonan.

> “Kalau anak-anak kita menari bersama sejak kecil, mereka tidak akan pernah merasa asing satu sama lain,” katanya.

Panitia mencatat 26 lapak makanan warga ikut berjualan dengan perputaran uang sekitar Rp 18 juta dalam semalam. Dari retribusi sukarela terkumpul Rp 1,3 juta yang akan dipakai membeli kostum anak-anak.`,
    picture: {
      scene: 'dance',
      alt: 'Ilustrasi tiga penari berhias kepala dan berkipas bulu di atas panggung',
    },
    featured: ['district', 'regency'],
  },
  {
    by: 'kim-bangun-mulya',
    daysAgo: 90,
    time: '09.40',
    topic: 'education',
    title: 'Kelas Internet Sehat Ajak Anak Bangun Mulya Berani Bilang Tidak pada Tautan Aneh',
    summary:
      'KIM dan guru SD mengajar 48 murid mengenali tautan berbahaya, menjaga data pribadi, dan membatasi waktu layar melalui permainan kartu.',
    body: `“Kalau ada yang menawari hadiah permainan gratis, apa yang ditanyakan?” Pertanyaan itu dijawab serempak oleh 48 murid kelas lima dan enam: “Kata sandi!” Begitulah kelas internet sehat KIM Bangun Mulya dimulai di ruang perpustakaan desa.

Materi disampaikan lewat permainan kartu. Setiap kelompok menerima sepuluh contoh pesan, lalu memilahnya ke dalam kotak aman, ragu, atau bahaya. Pesan yang paling banyak mengecoh adalah undangan masuk grup dari orang yang mengaku teman sekolah.

Guru kelas enam menuturkan bahwa sepertiga muridnya sudah memegang telepon genggam sendiri, sebagian lain memakai milik orang tua. Karena itu, sesi terakhir khusus mengajak orang tua membuat kesepakatan keluarga tentang waktu layar.

Setiap murid pulang membawa lembar janji berisi tiga kalimat: tidak membagikan kata sandi, bertanya kepada orang dewasa bila ragu, dan meletakkan telepon saat makan. Kelas yang sama akan dibuka untuk murid kelas empat setelah ujian.`,
    picture: {
      scene: 'school',
      alt: 'Ilustrasi murid-murid berseragam merah putih bersama guru mereka',
    },
  },
  {
    by: 'kim-bangun-mulya',
    daysAgo: 118,
    time: '14.00',
    topic: 'agriculture',
    title: 'Petani Sawit Swadaya Bangun Mulya Belajar Memupuk Tepat Dosis agar Ongkos Turun',
    summary:
      'Tiga puluh petani membandingkan kebun yang dipupuk menurut kebiasaan dan menurut hasil uji daun. Selisih biayanya mencapai Rp 900.000 per hektare.',
    body: `Banyak pupuk belum tentu banyak buah. Pesan itu mengemuka ketika 30 petani sawit swadaya Bangun Mulya mengunjungi dua petak kebun contoh bersama penyuluh perkebunan.

Kedua petak sama-sama ditanami sawit berumur sembilan tahun. Petak pertama dipupuk menurut kebiasaan, petak kedua menurut hasil uji daun. Setelah satu tahun, hasil panennya hampir sama, sekitar 1,6 ton per hektare setiap bulan. Namun, biaya pupuk petak kedua lebih hemat Rp 900.000 per hektare.

Penyuluh juga memperlihatkan cara menebar pupuk di piringan pohon yang sudah bersih dari gulma, serta menumpuk pelepah di sela barisan untuk menahan air. Cara sederhana ini penting karena kebun warga berada di lahan yang cepat kering.

> “Selama ini kami ikut kata tetangga saja. Sekarang ada angkanya, jadi lebih yakin,” ujar seorang petani dari RT 07.

Kelompok tani sepakat mengumpulkan contoh daun dari 15 kebun untuk diuji bersama, sehingga ongkos pengujian bisa ditanggung rata. KIM akan memuat ringkasan hasilnya agar dapat dipakai petani lain.`,
  },
  {
    by: 'kim-bangun-mulya',
    daysAgo: 150,
    time: '10.50',
    topic: 'umkm',
    title: 'Sembilan Usaha Makanan di Bangun Mulya Didampingi Urus Sertifikat Halal Gratis',
    summary:
      'Pendamping halal membuka meja layanan sehari penuh di balai desa. Sembilan usaha menyelesaikan pendaftaran, empat lainnya masih melengkapi NIB.',
    body: `Meja panjang di balai desa Bangun Mulya penuh contoh produk: tempe, kerupuk, kue basah, hingga bumbu pecel. Pemiliknya datang bukan untuk berjualan, melainkan mendaftarkan sertifikat halal dengan bantuan pendamping proses produk halal.

Tiga belas pelaku usaha hadir. Sembilan di antaranya menyelesaikan pendaftaran melalui jalur pernyataan pelaku usaha tanpa dipungut biaya. Empat lainnya belum dapat melanjutkan karena belum memiliki Nomor Induk Berusaha, dan langsung dibantu membuatnya di meja sebelah.

Pendamping menjelaskan bahwa kewajiban bersertifikat halal juga berlaku bagi usaha mikro dan kecil. Karena itu, pelaku usaha tidak perlu menunggu ramai. Yang harus disiapkan adalah:

- Nomor Induk Berusaha yang masih berlaku;
- daftar bahan beserta merek dan kemasannya;
- foto dapur dan urutan pembuatan;
- komitmen menjaga dapur dari bahan yang tidak halal.

Seorang pembuat tempe mengaku lega karena prosesnya tidak serumit yang dibayangkan. KIM Bangun Mulya mencatat seluruh tahapan itu dan menyusunnya menjadi panduan satu halaman yang ditempel di balai desa.`,
    picture: {
      scene: 'snacks',
      alt: 'Ilustrasi produk makanan rumahan dalam kantong dan stoples',
    },
  },
  {
    by: 'kim-bangun-mulya',
    daysAgo: 196,
    time: '19.50',
    topic: 'government',
    title: 'Rapat Kerja KIM Bangun Mulya Sepakati Tiga Bidang dan Jadwal Piket Redaksi',
    summary:
      'Rapat kerja tahunan membagi tugas pengumpul, pengolah, dan penyebar informasi, serta menetapkan piket redaksi agar kabar desa terbit teratur.',
    body: `Tikar digelar, kopi diseduh, lalu rapat kerja KIM Bangun Mulya dimulai selepas isya di beranda balai desa. Dua belas anggota membicarakan satu pertanyaan: bagaimana agar kabar desa terbit teratur dan tidak bergantung pada satu orang?

Jawabannya adalah pembagian tugas. Bidang pengumpulan mencari kabar dari sepuluh RT. Bidang pengolahan menulis dan memeriksa ulang. Bidang penyebaran menerbitkan berita, menempelkan cetakannya di papan pengumuman, dan menjawab pertanyaan warga.

Rapat juga menetapkan piket redaksi. Setiap pekan ada dua orang yang wajib membaca pesan masuk dan menyiapkan paling sedikit satu berita. Bila berhalangan, mereka mencari pengganti sendiri.

> “Dari bawah kita angkat, dari atas kita sampaikan. Kalau piketnya jalan, dua-duanya jalan,” kata Ketua KIM.

Bendahara melaporkan sisa kas Rp 1.750.000. Uang itu disepakati untuk membeli pelantang suara jepit dan kartu memori, dua barang yang paling sering dipinjam dari orang lain.`,
    picture: {
      scene: 'villageHall',
      alt: 'Ilustrasi balai desa dengan taman, pohon kelapa, dan bendera merah putih',
    },
  },

  // Waru
  {
    by: 'kim-waru',
    daysAgo: 3,
    time: '09.20',
    topic: 'ict',
    title: 'Pedagang Pasar Waru Mulai Terima Bayar Nontunai, 38 Lapak Sudah Pasang Kode QR',
    summary:
      'Pembayaran dengan kode QR mulai dipakai 38 dari 96 lapak. Pedagang diajari memeriksa bukti bayar agar tidak tertipu struk palsu.',
    body: `Seikat kangkung seharga Rp 4.000 pun kini bisa dibayar tanpa uang tunai di pasar Waru. Hingga pekan ini, 38 dari 96 lapak sudah memasang kode QR di meja dagangan masing-masing.

Pengelola pasar bersama KIM Waru Bersinar mendampingi pedagang selama sepekan. Pendampingan tidak berhenti pada pemasangan. Pedagang dilatih memeriksa pemberitahuan uang masuk di teleponnya sendiri, bukan percaya pada gambar struk yang diperlihatkan pembeli.

Alasannya, bulan lalu seorang penjual ayam merugi Rp 185.000 karena pembeli menunjukkan struk palsu. Sejak itu, pedagang sepakat membuat aturan: barang diserahkan setelah telepon penjual berbunyi.

> “Awalnya takut uangnya tidak masuk. Setelah seminggu, malah enak, tidak pusing cari kembalian,” kata seorang pedagang sayur.

Lurah Waru mengingatkan agar kode QR ditempel di tempat yang terlihat penjual dan diperiksa setiap pagi, karena kode yang tertutup stiker lain bisa mengarahkan uang ke rekening orang. Pedagang yang belum berminat tetap dilayani seperti biasa, tanpa paksaan.`,
    picture: {
      scene: 'market',
      alt: 'Ilustrasi pembeli dan pedagang di pasar dengan lapak penuh dagangan',
    },
    featured: ['district', 'regency'],
  },
  {
    by: 'kim-waru',
    daysAgo: 9,
    time: '14.35',
    topic: 'health',
    title: 'Kader Jumantik Waru Periksa 210 Rumah, Jentik Paling Banyak di Tempat Minum Burung',
    summary:
      'Pemeriksaan jentik di tujuh RT menemukan 31 rumah masih berjentik. Angka bebas jentik 85 persen dan ditargetkan naik menjadi 95 persen.',
    body: `Tempat minum burung dan tatakan dispenser ternyata paling banyak menyimpan jentik nyamuk di Kelurahan Waru, mengalahkan bak mandi. Temuan itu muncul setelah 14 kader jumantik memeriksa 210 rumah di tujuh RT.

Sebanyak 31 rumah didapati berjentik, sehingga angka bebas jentik berada di kisaran 85 persen. Petugas puskesmas menyebut angka yang aman adalah 95 persen ke atas, apalagi hujan dan panas datang bergantian dalam beberapa pekan terakhir.

Kader tidak memarahi pemilik rumah. Mereka mengajak penghuni melihat jentik memakai senter, lalu bersama-sama menguras dan menyikat wadahnya. Setiap rumah mendapat kartu yang ditempel di balik pintu untuk dicatat sepekan sekali.

Kelurahan menjadwalkan pemeriksaan ulang dua pekan lagi. Warga yang demam tinggi lebih dari dua hari diminta segera ke puskesmas, tidak menunggu bintik merah muncul.`,
  },
  {
    by: 'kim-waru',
    daysAgo: 27,
    time: '16.10',
    topic: 'government',
    title: 'Musrenbang Kelurahan Waru Pilih Lima Usulan, Drainase Jalan Pasar di Urutan Teratas',
    summary:
      'Dari 43 usulan warga, musyawarah kelurahan menetapkan lima prioritas dengan pemungutan suara terbuka yang diikuti perwakilan 18 RT.',
    body: `Empat puluh tiga lembar usulan ditempel di dinding aula Kelurahan Waru. Perwakilan 18 RT, tokoh perempuan, pemuda, dan penyandang disabilitas berkeliling membacanya satu per satu sebelum menempelkan stiker pilihan.

Cara itu dipakai agar warga yang jarang bicara di forum tetap punya suara. Setiap peserta mendapat lima stiker dan boleh memilih usulan dari RT mana pun. Hasilnya dihitung bersama di depan peserta.

Lima usulan dengan suara terbanyak adalah:

- perbaikan drainase Jalan Pasar sepanjang 280 meter;
- lampu jalan di enam tikungan gelap;
- jalur landai bagi kursi roda di kantor kelurahan dan puskesmas pembantu;
- pelatihan jahit dan tata boga bagi ibu rumah tangga;
- pengadaan tong sampah pilah di sekolah.

Lurah Waru menyatakan semua usulan, termasuk yang belum terpilih, tetap disimpan dan diumumkan. Usulan yang menjadi kewenangan kabupaten akan dibawa ke musyawarah tingkat kecamatan. Usulan yang bisa ditangani sendiri, seperti tong sampah pilah, mulai dikerjakan bulan depan secara swadaya.`,
    picture: {
      scene: 'meeting',
      alt: 'Ilustrasi musyawarah warga di pendopo kayu',
    },
  },
  {
    by: 'kim-waru',
    daysAgo: 60,
    time: '17.30',
    topic: 'culture',
    title: 'Anak Waru Belajar Bahasa Paser lewat Lagu, Kelas Sore Dibuka Dua Kali Sepekan',
    summary:
      'Kelas bahasa Paser di rumah baca diikuti 35 anak. Pengajarnya tetua kampung yang mengubah kosakata sehari-hari menjadi lagu pendek.',
    body: `Suara anak-anak menyebut nama anggota tubuh dalam bahasa Paser terdengar dari rumah baca di RT 08 Kelurahan Waru. Tiga puluh lima anak duduk melingkar, bertepuk tangan, dan tertawa setiap kali salah satu dari mereka tertukar kata.

Pengajarnya seorang tetua kampung berusia 67 tahun. Ia resah karena cucu-cucunya mengerti, tetapi tidak mau menjawab dalam bahasa Paser. Bersama KIM Waru Bersinar, ia menggubah dua belas lagu pendek tentang keluarga, angka, sungai, dan makanan.

> “Bahasa itu seperti kebun. Tidak usah luas, yang penting setiap hari disiangi,” ujarnya.

Kelas berlangsung dua kali sepekan, pukul 16.00 sampai 17.00 WITA, dan gratis. Setiap pertemuan direkam suaranya agar dapat diputar di rumah. KIM sedang menyusun kamus saku berisi 300 kata dan membutuhkan relawan penggambar.`,
    picture: {
      scene: 'school',
      alt: 'Ilustrasi anak-anak berseragam berkumpul di depan sekolah',
    },
    featured: ['district', 'regency'],
  },
  {
    by: 'kim-waru',
    daysAgo: 101,
    time: '08.50',
    topic: 'education',
    title: 'Pojok Baca Puskesmas Waru, Tiga Ratus Buku Menemani Warga Menunggu Antrean',
    summary:
      'Donasi buku dari warga mengisi pojok baca di ruang tunggu puskesmas. Buku boleh dibawa pulang dengan cara menukarnya.',
    body: `Menunggu giliran berobat di Puskesmas Waru kini tidak lagi membosankan. Di sudut ruang tunggu berdiri rak dari kayu palet berisi sekitar 300 buku cerita, resep, pertanian, dan kesehatan.

Rak itu dibuat pemuda karang taruna, sedangkan bukunya dikumpulkan KIM Waru Bersinar selama sebulan. Sumbangan terbanyak datang dari pensiunan guru yang menyerahkan 84 buku koleksinya.

Aturannya sederhana. Siapa pun boleh membaca di tempat, dan siapa pun boleh membawa pulang satu buku asalkan menggantinya dengan buku lain. Petugas pendaftaran mengaku anak-anak lebih tenang dan tidak berlarian di lorong.

Kepala puskesmas berharap pojok baca diikuti posyandu dan kantor desa di Kecamatan Waru. Buku layak baca dapat diantar ke kantor kelurahan pada jam kerja.`,
  },
  {
    by: 'kim-waru',
    daysAgo: 165,
    time: '12.15',
    topic: 'disaster',
    title: 'Semak Kering Terbakar di Tepi Jalan Waru, Api Padam dalam Dua Jam Berkat Warga',
    summary:
      'Sekitar satu setengah hektare semak terbakar tanpa korban. Laporan cepat warga membuat petugas tiba sebelum api mendekati kebun.',
    body: `Asap putih membubung dari lahan semak di tepi jalan poros Waru menjelang siang kemarin. Api yang diduga berasal dari pembakaran sampah merambat cepat karena sudah tiga pekan tidak turun hujan.

Warga yang melihat asap segera melapor ke pos siaga kelurahan. Sambil menunggu mobil pemadam, belasan orang memotong semak selebar empat meter untuk memutus jalan api dan memadamkan bara dengan pelepah basah. Petugas tiba 25 menit kemudian, dan api padam seluruhnya dalam dua jam.

Lahan yang terbakar sekitar satu setengah hektare. Tidak ada korban dan tidak ada rumah yang terdampak, tetapi 40 batang pisang milik warga hangus.

> “Musim kering begini, satu puntung rokok cukup untuk menghabiskan satu kebun,” kata petugas pemadam.

Lurah Waru meminta warga tidak membakar sampah dan lahan dengan alasan apa pun. Setiap RT diminta menyiapkan sedikitnya dua tangki semprot serta menyimpan nomor pos siaga di tempat yang mudah terlihat.`,
  },

  // Api-api
  {
    by: 'kim-api-api',
    daysAgo: 1,
    time: '18.10',
    topic: 'fisheries',
    title: 'Rebon Melimpah, Ibu-Ibu Api-api Olah 400 Kilogram Terasi dalam Sepekan',
    summary:
      'Musim udang rebon membuat dapur terasi Desa Api-api bekerja penuh. Harga terasi kering bertahan Rp 60.000 per kilogram berkat mutu yang seragam.',
    body: `Tikar-tikar jemuran di sepanjang kampung nelayan Api-api berubah warna menjadi merah muda. Udang rebon yang melimpah sepekan terakhir dijemur, ditumbuk, lalu difermentasi menjadi terasi oleh 16 ibu rumah tangga.

Dalam sepekan mereka menghasilkan sekitar 400 kilogram terasi. Rebon segar dibeli dari para suami dan nelayan tetangga, Rp 9.000 per kilogram. Setelah diolah, terasi kering dijual Rp 60.000 per kilogram atau Rp 8.000 untuk kemasan 100 gram.

Tahun lalu, harga terasi Api-api sering ditawar murah karena kadar airnya berbeda-beda. Kini kelompok memakai patokan yang sama: rebon dijemur dua hari, ditumbuk dua kali, dan disimpan tujuh hari sebelum dikemas. Bahan tambahan hanya garam.

> “Kalau ada pembeli tanya kenapa tidak merah menyala, kami jawab karena tidak pakai pewarna,” kata Ketua Kelompok Pengolah.

Dari keuntungan bersama, kelompok menabung untuk membeli rumah jemur beratap plastik. Dengan rumah jemur, hujan sore tidak lagi memaksa mereka mengangkat tikar berkali-kali.`,
    picture: {
      scene: 'fishingBoats',
      alt: 'Ilustrasi nelayan dan keranjang ikan di dekat perahu yang berlabuh',
    },
    featured: ['district', 'regency'],
  },
  {
    by: 'kim-api-api',
    daysAgo: 8,
    time: '05.55',
    topic: 'disaster',
    title: 'Pasang Tinggi Diprakirakan Datang, Warga Api-api Naikkan Barang dan Ikat Perahu',
    summary:
      'Menjelang puncak air pasang, 52 rumah di tepi pantai Api-api bersiap. Tenda dapur umum dan dua perahu evakuasi disiagakan di balai desa.',
    body: `Sejak subuh, warga di dua RT tepi pantai Desa Api-api mengangkat beras, kasur, dan alat elektronik ke tempat yang lebih tinggi. BMKG memprakirakan air laut pasang mencapai puncaknya selama tiga hari, dengan ketinggian yang berpeluang memicu rob.

Pemerintah desa mendata 52 rumah berada di jalur genangan. Di antara penghuninya terdapat sebelas lansia, empat bayi, dan seorang ibu hamil tua. Mereka ditawari menginap di rumah kerabat atau balai desa sebelum air naik pada malam hari.

Yang disiapkan desa bersama relawan:

- tenda dapur umum dan 150 kilogram beras;
- dua perahu dan satu gerobak untuk mengangkut warga yang sulit berjalan;
- pos kesehatan dengan satu bidan jaga;
- pengumuman pengeras suara setiap tiga jam.

Kepala Desa Api-api meminta nelayan kecil menunda melaut dan mengikat perahu dengan dua tali. Aliran listrik di rumah yang lantainya rendah sebaiknya diputus lebih dulu bila air mulai masuk. KIM Api-api akan memperbarui keadaan setiap pagi dan petang.`,
    picture: {
      scene: 'flood',
      alt: 'Ilustrasi perahu karet mengangkut warga di kampung yang tergenang',
    },
  },
  {
    by: 'kim-api-api',
    daysAgo: 20,
    time: '10.30',
    topic: 'tourism',
    title: 'Aksi Pungut Sampah Pantai Api-api Kumpulkan 38 Karung, Terbanyak Bungkus Kopi Saset',
    summary:
      'Seratus lebih relawan membersihkan 1,2 kilometer pantai, lalu menghitung jenis sampahnya agar solusi yang dibicarakan tepat sasaran.',
    body: `Sampah paling banyak di pantai Api-api ternyata bukan botol, melainkan bungkus kopi saset. Kesimpulan itu diperoleh setelah relawan tidak hanya memungut sampah, tetapi juga memilah dan menghitungnya.

Sekitar 110 orang, mulai dari pelajar hingga nelayan, menyusuri 1,2 kilometer garis pantai selama tiga jam. Terkumpul 38 karung. Dari sepuluh karung contoh yang dihitung, 41 persen isinya kemasan saset, 23 persen tali dan jaring rusak, sisanya botol serta sandal.

Temuan tersebut mengubah arah pembicaraan. Semula warga ingin meminta tambahan tong sampah. Kini mereka sepakat mengajak warung-warung pantai menyediakan kopi seduh dari toples dengan potongan Rp 1.000 bagi pembeli yang membawa cangkir sendiri.

Kepala Desa Api-api mendukung usul itu dan meminta jaring rusak dikumpulkan di satu titik untuk dianyam menjadi tas belanja. Aksi berikutnya direncanakan bulan depan pada saat air surut.`,
    picture: {
      scene: 'coast',
      alt: 'Ilustrasi keluarga berjalan di pantai dengan perahu nelayan di belakangnya',
    },
  },
  {
    by: 'kim-api-api',
    daysAgo: 48,
    time: '13.05',
    topic: 'fundTransparency',
    title: 'Jalan Dermaga Api-api Selesai, Rincian Biaya Rp 187 Juta Dibacakan di Depan Warga',
    summary:
      'Rabat beton 210 meter menuju dermaga rampung dengan sisa anggaran Rp 6,4 juta. Pelaksana kegiatan membacakan pengeluaran pos demi pos.',
    body: `Sebelum pita jalan dermaga Desa Api-api digunting, lembar laporan dibacakan lebih dulu. Pelaksana kegiatan memerinci pengeluaran Dana Desa sebesar Rp 187 juta di hadapan sekitar 90 warga.

Jalan rabat beton itu panjangnya 210 meter dan lebarnya tiga meter. Pengeluaran terbesar adalah material, Rp 121 juta, disusul upah 28 pekerja setempat Rp 48 juta. Sisa anggaran Rp 6,4 juta dikembalikan ke kas desa.

Beberapa warga bertanya mengapa ketebalan beton di dekat tambatan perahu berbeda. Pelaksana menjelaskan bahwa bagian itu dibuat 20 sentimeter, lebih tebal lima sentimeter, karena sering dilintasi gerobak ikan dan terkena air asin.

Papan prasasti di ujung jalan memuat panjang, lebar, biaya, dan sumber dana. Badan Permusyawaratan Desa mengajak warga melapor bila menemukan retak dalam masa pemeliharaan enam bulan.`,
    picture: {
      scene: 'road',
      alt: 'Ilustrasi pekerja membangun jalan kampung dengan mesin gilas',
    },
  },
  {
    by: 'kim-api-api',
    daysAgo: 122,
    time: '15.15',
    topic: 'umkm',
    title: 'Abon Ikan Tongkol Api-api Tahan Enam Bulan setelah Pengemasan Diperbaiki',
    summary:
      'Pelatihan pengeringan minyak dan pengemasan rapat membuat abon ikan buatan lima ibu di Api-api tidak lagi cepat tengik.',
    body: `Dulu abon ikan tongkol buatan warga Api-api harus habis dalam tiga pekan karena cepat tengik. Sekarang, dengan alat peniris minyak dan kemasan rapat, abon yang sama tahan hingga enam bulan.

Kuncinya ada pada minyak. Lima ibu anggota kelompok usaha belajar meniris abon dengan mesin pemutar selama tujuh menit sebelum dikemas dalam kantong berlapis aluminium. Mesin seharga Rp 3,5 juta itu dibeli dari bantuan ketahanan pangan desa dan dipakai bergiliran.

Produksi mereka kini 25 kilogram per pekan. Harga jualnya Rp 28.000 per 100 gram, dengan pilihan rasa original dan pedas manis. Pelanggan tetapnya pekerja kebun yang membutuhkan lauk tahan lama.

> “Ikan murah saat musim, sekarang tidak terbuang lagi,” tutur salah seorang anggota.

Kelompok sedang menunggu hasil uji masa simpan sebagai kelengkapan pengurusan P-IRT.`,
  },

  // Sesulu
  {
    by: 'kim-sesulu',
    daysAgo: 6,
    time: '07.45',
    topic: 'agriculture',
    title: 'Semangka Sesulu Panen 14 Ton, Petani Atur Jadwal Tanam agar Harga Tidak Jatuh',
    summary:
      'Sebelas petani membagi waktu tanam menjadi tiga gelombang. Harga di kebun bertahan Rp 5.500 per kilogram, lebih baik daripada musim lalu.',
    body: `Truk pertama pengangkut semangka meninggalkan kebun Sesulu sebelum matahari tinggi. Pada gelombang panen pertama ini, sebelas petani menghasilkan sekitar 14 ton dari tujuh hektare lahan.

Musim lalu, semua petani panen dalam pekan yang sama. Harga terjun menjadi Rp 2.800 per kilogram dan sebagian buah membusuk di kebun. Belajar dari situ, kelompok tani membagi jadwal tanam menjadi tiga gelombang dengan jarak 15 hari.

Hasilnya terlihat sekarang. Harga di kebun bertahan di angka Rp 5.500 per kilogram. Pembeli dari pasar Petung dan Penajam pun senang karena pasokan tersedia lebih lama.

> “Menunda tanam dua pekan itu berat, apalagi tetangga sudah mulai. Tetapi kami sudah berjanji, dan janji itu yang menolong kami,” kata Ketua Kelompok Tani.

Kepala Desa Sesulu menilai kesepakatan tersebut patut diterapkan pada cabai dan jagung manis. Desa akan memfasilitasi pertemuan antarkelompok tani sebelum musim tanam berikutnya.`,
    picture: {
      scene: 'garden',
      alt: 'Ilustrasi petani membawa hasil panen di kebun',
    },
    featured: ['district', 'regency'],
  },
  {
    by: 'kim-sesulu',
    daysAgo: 13,
    time: '17.00',
    topic: 'tourism',
    title: 'Wisata Petik Sayur Sesulu Diserbu Keluarga, Pengunjung Bayar Sesuai Timbangan',
    summary:
      'Kebun sayur warga dibuka setiap akhir pekan bagi keluarga yang ingin memetik sendiri. Dalam sebulan tercatat 260 pengunjung.',
    body: `Anak-anak kota berlarian membawa keranjang kecil di antara bedengan sawi dan tomat. Di kebun milik enam keluarga di Desa Sesulu, pengunjung boleh memetik sendiri sayuran, menimbangnya, lalu membayar sesuai berat.

Tidak ada tiket masuk. Sawi dihargai Rp 10.000 per kilogram, tomat Rp 14.000, dan jagung manis Rp 3.000 per tongkol. Pengelola hanya meminta pengunjung memakai jalur papan yang disediakan dan tidak memetik tanaman yang ditandai pita merah.

Selama sebulan pertama tercatat 260 orang datang, kebanyakan dari Penajam dan Balikpapan. Pendapatan enam keluarga itu bertambah rata-rata Rp 1,1 juta, belum termasuk hasil jualan urap dan es kelapa muda.

Kendala yang masih dirasakan adalah tempat parkir dan toilet. Kelompok mengajukan usul kepada desa agar lapangan voli di dekat kebun dapat dipakai untuk parkir setiap akhir pekan.`,
    picture: {
      scene: 'garden',
      alt: 'Ilustrasi kebun sayur dengan bedengan rapi dan keranjang hasil petik',
    },
  },
  {
    by: 'kim-sesulu',
    daysAgo: 38,
    time: '20.20',
    topic: 'training',
    title: 'Remaja Sesulu Berlatih Membuat Video Satu Menit tentang Pekerjaan Orang Tua',
    summary:
      'Lima belas remaja mengikuti kelas video KIM Sesulu. Tugas akhirnya merekam pekerjaan ayah atau ibu, dari pencari tiram hingga penjahit.',
    body: `Tema yang dipilih KIM Sesulu Bersuara untuk kelas video pertamanya sederhana: pekerjaan orang tua. Lima belas remaja diminta merekam satu menit kehidupan ayah atau ibu mereka, tanpa musik dan tanpa tulisan berlebihan.

Hasilnya mengharukan. Ada yang merekam tangan ibunya membuka tiram, ada yang mengikuti ayahnya menyadap nira sebelum fajar. Seorang peserta baru tahu bahwa ibunya menjahit 20 potong seragam sebulan untuk biaya sekolahnya.

Pelatih dari Diskominfo PPU mengajarkan tiga hal dasar: pegang telepon mendatar, cari cahaya dari samping, dan tahan setiap gambar paling sedikit lima detik. Peserta juga diajari meminta izin sebelum merekam orang lain.

Lima belas video itu diputar di balai desa dan ditonton para orang tua. Tiga di antaranya akan diikutsertakan dalam lomba video KIM tingkat kabupaten.

> “Ada ayah yang minta videonya diputar tiga kali, padahal isinya cuma dia menyadap nira,” ujar Ketua KIM Sesulu.`,
    picture: {
      scene: 'videoMaking',
      alt: 'Ilustrasi seseorang direkam dengan telepon genggam di halaman kampung',
    },
    featured: ['district', 'regency'],
  },
  {
    by: 'kim-sesulu',
    daysAgo: 84,
    time: '11.40',
    topic: 'health',
    title: 'Senam Lansia dan Periksa Tekanan Darah Jadi Agenda Rutin Dua Pekanan di Sesulu',
    summary:
      'Pos pembinaan terpadu mengajak 60 lansia bergerak dan memeriksa kesehatan. Separuh peserta ternyata bertekanan darah tinggi.',
    body: `Lagu lama mengalun dari pelantang di halaman balai desa Sesulu, dan sekitar 60 lansia menggerakkan tangan mengikuti instruktur. Senam ringan selama 30 menit itu menjadi pembuka layanan kesehatan yang kini diadakan setiap dua pekan.

Selesai senam, petugas memeriksa tekanan darah, gula darah, dan lingkar perut. Dari pemeriksaan pertama, 31 orang diketahui bertekanan darah tinggi, dan 12 di antaranya belum pernah berobat.

Petugas puskesmas menyarankan mereka mengurangi ikan asin dan mi instan, serta meminum obat secara teratur meskipun merasa sehat. Obat dapat diambil di puskesmas pembantu sehingga tidak perlu ke kecamatan.

Seorang peserta berusia 71 tahun mengaku datang bukan hanya untuk periksa. Bertemu kawan lama, katanya, sudah membuat badan terasa ringan.`,
  },
  {
    by: 'kim-sesulu',
    daysAgo: 140,
    time: '06.30',
    topic: 'fisheries',
    title: 'Tambak Sesulu Coba Budi Daya Udang dan Rumput Laut dalam Satu Petak',
    summary:
      'Empat petambak menguji cara memelihara udang windu bersama rumput laut. Air lebih bersih dan kematian benur berkurang.',
    body: `Empat petambak Desa Sesulu sedang menjalankan percobaan kecil. Di petak seluas setengah hektare, mereka menebar 8.000 benur udang windu bersama 300 kilogram bibit rumput laut.

Rumput laut menyerap sisa pakan dan membuat air lebih jernih. Setelah dua bulan, petambak memperkirakan kematian benur sekitar 20 persen, lebih rendah daripada petak biasa yang bisa mencapai 40 persen.

Penyuluh perikanan mendampingi pengukuran kadar garam setiap pagi. Bila hujan deras, air tawar di permukaan dibuang lewat pipa agar kadar garam tidak turun mendadak.

Panen rumput laut pertama menghasilkan 1,1 ton basah. Harganya memang hanya Rp 2.500 per kilogram, tetapi hasil itu cukup untuk membayar pakan sampai udang siap dijual.`,
  },
];
