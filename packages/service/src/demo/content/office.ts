import type { DemoArticle } from './types.ts';

/** Articles of the regency's office (64.09) and of the province's office (64), newest first. */
export const office: DemoArticle[] = [
  // Diskominfo Penajam Paser Utara
  {
    by: 'office:64.09',
    daysAgo: 0,
    time: '07.15',
    topic: 'training',
    title: 'Pendaftaran Jambore KIM Penajam Paser Utara Dibuka, Tiap Kelompok Kirim Lima Orang',
    summary:
      'Jambore tiga hari berisi kelas berita, video profil, pameran UMKM, dan temu wicara. Biaya makan dan penginapan peserta ditanggung panitia.',
    body: `Diskominfo Kabupaten Penajam Paser Utara membuka pendaftaran Jambore KIM mulai pagi ini. Setiap KIM dapat mengirim lima orang, sedangkan desa dan kelurahan yang belum memiliki KIM dipersilakan mengirim dua peninjau.

Jambore berlangsung tiga hari di bumi perkemahan kabupaten, bulan depan. Peserta mengikuti kelas menulis berita, kelas video profil, lomba pidato aspirasi, serta pameran produk unggulan dari empat kecamatan.

Yang perlu disiapkan setiap kelompok:

- SK kepengurusan dan daftar lima peserta, paling sedikit dua perempuan;
- satu produk UMKM dan satu video profil berdurasi paling lama lima menit;
- satu usulan warga yang ingin dibahas bersama pimpinan daerah.

Pendaftaran ditutup dua pekan dari sekarang melalui halaman pengurus KIM. Makan dan penginapan ditanggung panitia, sedangkan ongkos perjalanan dapat dianggarkan oleh desa. Kelompok dari daerah yang sinyalnya lemah boleh mendaftar lewat kantor kecamatan.`,
    picture: {
      scene: 'meeting',
      alt: 'Ilustrasi anggota KIM berdiskusi di pendopo',
    },
    audience: '64.09',
  },
  {
    by: 'office:64.09',
    daysAgo: 1,
    time: '14.10',
    topic: 'disaster',
    title: 'Peringatan Dini: Hujan Lebat dan Petir Berpeluang Terjadi hingga Lusa, Terutama Sore',
    summary:
      'Warga bantaran sungai, pesisir, dan lereng diminta waspada. KIM dimohon meneruskan peringatan ini ke setiap RT dengan bahasa setempat.',
    body: `Berdasarkan prakiraan BMKG, hujan sedang hingga lebat yang disertai petir berpeluang terjadi di Kecamatan Penajam, Waru, Babulu, dan Sepaku sampai lusa. Peluang terbesar ada pada sore hari, sedangkan gelombang di perairan pantai diprakirakan rendah.

BPBD kabupaten menyiagakan regu di empat kecamatan. Wilayah yang perlu perhatian khusus adalah permukiman di tepi sungai, kampung pesisir saat air pasang, serta jalan di kaki tebing.

Yang dapat dilakukan warga sekarang:

- bersihkan parit dan talang air di sekitar rumah;
- pangkas dahan yang rapuh dan jauhi pohon besar serta tanah lapang saat ada petir;
- simpan surat penting, obat, dan senter dalam satu tas;
- nelayan memeriksa prakiraan sebelum berangkat dan selalu membawa pelampung.

KIM diharapkan meneruskan peringatan ini apa adanya, disertai sumber dan jam terbitnya. Bila keadaan berubah, pembaruan akan diterbitkan di halaman ini. Kabar yang tidak mencantumkan sumber sebaiknya tidak disebarkan.`,
    picture: {
      scene: 'flood',
      alt: 'Ilustrasi evakuasi warga dengan perahu saat banjir di permukiman',
    },
    audience: '64.09',
  },
  {
    by: 'office:64.09',
    daysAgo: 3,
    time: '10.30',
    topic: 'training',
    title: 'Pelatihan Menulis Berita Menjangkau Dua Belas KIM, Praktik Lebih Banyak dari Teori',
    summary:
      'Sejak awal bulan, tim Diskominfo PPU berkeliling dari balai desa ke balai desa. Sebanyak 118 anggota KIM sudah menyelesaikan berita pertama mereka.',
    body: `Papan tulis lipat, setumpuk koran, dan satu proyektor kecil. Dengan bekal itu, tim Diskominfo Penajam Paser Utara berkeliling melatih anggota KIM menulis berita. Hingga pekan ini, dua belas kelompok sudah dijangkau dengan 118 peserta.

Pelatihan sengaja diadakan di tempat KIM masing-masing agar peserta dapat langsung meliput. Dari 12 jam pelajaran, hanya tiga jam yang berisi teori. Selebihnya peserta mewawancarai, menulis, membacakan, dan memperbaiki.

Petugas pelatih mengungkapkan bahwa kesulitan terbesar peserta adalah keberanian bertanya. Banyak peserta sungkan meminta angka kepada perangkat desa, padahal angka itu terbuka bagi warga.

> “Setelah berani bertanya satu kali, biasanya mereka tidak berhenti lagi,” kata Kepala Bidang Informasi Publik.

Sebelas KIM lainnya dijadwalkan dalam enam pekan mendatang. Kelompok yang ingin menjadi tuan rumah gabungan dapat mengajukan diri agar ongkos perjalanan lebih hemat.`,
    picture: {
      scene: 'training',
      alt: 'Ilustrasi pelatihan warga dengan layar dan laptop',
    },
  },
  {
    by: 'office:64.09',
    daysAgo: 5,
    time: '09.10',
    topic: 'umkm',
    title: 'Pendampingan Sertifikat Halal Gratis Hadir di Empat Kecamatan, Kuota 300 Usaha',
    summary:
      'Pemerintah kabupaten menanggung pendampingan bagi usaha mikro makanan dan minuman. KIM diminta membantu mendata tetangganya yang belum punya NIB.',
    body: `Pelaku usaha mikro makanan dan minuman di Penajam Paser Utara dapat mengurus sertifikat halal tanpa biaya melalui program pendampingan pemerintah kabupaten. Kuotanya 300 usaha, dibagi ke empat kecamatan.

Sertifikat halal menjadi kewajiban bagi usaha mikro dan kecil. Karena itu pemerintah memilih mendatangi pelaku usaha, bukan menunggu. Meja pendampingan dibuka bergiliran di kantor kecamatan, masing-masing tiga hari.

Syaratnya sederhana: produk tidak berisiko, bahan jelas asalnya, dan pemilik memiliki Nomor Induk Berusaha. Bagi yang belum punya, pembuatannya dibantu di tempat. Pendaftaran tidak dipungut biaya dan tidak memerlukan perantara.

KIM diminta menyiarkan jadwal ini dan mendata tetangga yang membutuhkan. Isian cukup nama usaha, jenis produk, dan desa; nomor kependudukan tidak perlu dikumpulkan oleh KIM. Bila ada pihak yang meminta bayaran, segera laporkan lewat kanal pengaduan.`,
    picture: {
      scene: 'snacks',
      alt: 'Ilustrasi pelaku usaha makanan dengan produk dalam kemasan rapi',
    },
    audience: '64.09',
  },
  {
    by: 'office:64.09',
    daysAgo: 9,
    time: '17.15',
    topic: 'disaster',
    title: 'Waspada Rob di Pesisir Penajam, Waru, dan Babulu Selama Tiga Hari ke Depan',
    summary:
      'Air pasang maksimum diprakirakan terjadi malam hari. Sembilan desa dan kelurahan pesisir diminta menyiapkan posko serta mendata warga rentan.',
    body: `Air laut pasang diprakirakan mencapai ketinggian maksimum selama tiga hari mulai besok malam. BMKG mengingatkan adanya peluang rob di pesisir Kecamatan Penajam, Waru, dan Babulu.

Sembilan desa dan kelurahan diminta mengaktifkan posko, antara lain Pejala, Nipah-Nipah, Pantai Lango, Api-api, Sesulu, dan Babulu Laut. Camat sudah menyiapkan tempat mengungsi sementara di bangunan sekolah dan balai desa.

Prioritas pendataan adalah lansia, ibu hamil, bayi, penyandang disabilitas, dan warga sakit. Data disimpan oleh posko, tidak disebarkan di grup percakapan.

Warga disarankan mengangkat barang elektronik, mematikan listrik bila air masuk, serta menambatkan perahu dengan tali ganda. KIM setempat dimohon mengirim laporan singkat setiap pukul 06.00 dan 18.00 WITA, yakni tinggi genangan, jumlah rumah, dan kebutuhan mendesak.`,
    picture: {
      scene: 'flood',
      alt: 'Ilustrasi regu penolong dan warga di atas perahu di antara rumah yang tergenang',
    },
    audience: '64.09',
  },
  {
    by: 'office:64.09',
    daysAgo: 12,
    time: '15.40',
    topic: 'government',
    title: 'Diskominfo Dampingi KIM yang Lama Tidak Menulis, Kendalanya Sinyal dan Alih Pengurus',
    summary:
      'Tiga KIM tidak menerbitkan berita lebih dari tiga bulan. Petugas mendatangi, mendengarkan, dan menyusun rencana pemulihan bersama.',
    body: `Tidak ada teguran dalam kunjungan itu, yang ada justru kopi dan pertanyaan: apa yang membuat sulit? Petugas Diskominfo Penajam Paser Utara mulai mendatangi tiga KIM yang lebih dari tiga bulan tidak menerbitkan berita.

Dari percakapan awal, penyebabnya beragam. Ada ketua yang pindah kerja, ada sekretariat yang sinyalnya hilang sejak tiang roboh, ada pula kelompok yang anggotanya habis waktu di musim tanam.

Jalan keluarnya pun tidak sama. KIM Telemow dibantu menata ulang kepengurusan. KIM Riko akan memakai pengiriman berita tunda, yaitu tulisan disimpan di telepon dan terkirim saat sinyal ada. KIM Gunung Makmur memilih target satu berita sebulan.

> “KIM itu sukarela. Tugas kami membuat pekerjaannya lebih ringan, bukan menambah beban,” ujar petugas Diskominfo.

Pendampingan berlangsung tiga bulan. Hasilnya akan diumumkan bersama angka keaktifan berikutnya, tanpa peringkat yang mempermalukan kelompok kecil.`,
    picture: {
      scene: 'meeting',
      alt: 'Ilustrasi obrolan santai di atas tikar dengan minuman dan kudapan',
    },
  },
  {
    by: 'office:64.09',
    daysAgo: 15,
    time: '11.20',
    topic: 'government',
    title:
      'Hasil Monev: Sembilan Belas dari 23 KIM Aktif, Jumlah Berita Naik Hampir Dua Kali Lipat',
    summary:
      'Monitoring dan evaluasi menilai keaktifan, mutu berita, tindak lanjut aspirasi, serta dukungan desa. Catatan terbesar ada pada video profil.',
    body: `Diskominfo Penajam Paser Utara merampungkan monitoring dan evaluasi terhadap 23 KIM. Hasilnya, 19 kelompok dinyatakan aktif karena menerbitkan paling sedikit dua berita dalam tiga bulan terakhir dan memiliki rencana kerja.

Penilaian mencakup empat hal: keaktifan menerbitkan, mutu dan ketepatan berita, tindak lanjut usulan warga, serta dukungan pemerintah desa. Tim mendatangi semua kelompok dan tidak menilai hanya dari berkas.

Dibandingkan periode sebelumnya, jumlah berita naik hampir dua kali lipat. Topik yang paling sering ditulis adalah UMKM, pertanian, dan kebencanaan. Namun, baru sembilan KIM yang mempunyai video profil, dan hanya sebelas yang memiliki anggota berusia di bawah 25 tahun.

Rekomendasi tim untuk tiga bulan ke depan:

- setiap KIM menunjuk satu pemeriksa ejaan dan satu pemeriksa fakta;
- desa menyediakan ruang atau jaringan internet sesuai kemampuan;
- kelompok yang kuat mendampingi satu kelompok tetangga;
- setiap berita foto dilengkapi keterangan gambar.

Lembar hasil dapat dibaca di halaman kabupaten. KIM yang keberatan atas penilaiannya dapat menyampaikan tanggapan dalam sepuluh hari kerja.`,
    picture: {
      scene: 'meeting',
      alt: 'Ilustrasi rapat evaluasi dengan peserta yang duduk di lantai pendopo',
    },
    audience: '64.09',
  },
  {
    by: 'office:64.09',
    daysAgo: 20,
    time: '08.45',
    topic: 'training',
    title: 'Lomba Video Profil KIM Diperpanjang Sepuluh Hari, Penilaian Utamakan Cerita',
    summary:
      'Panitia memberi tambahan waktu karena banyak desa baru selesai pelatihan. Kualitas kamera tidak dinilai, kejujuran cerita yang diutamakan.',
    body: `Panitia lomba video profil KIM tingkat kabupaten memperpanjang batas pengiriman karya selama sepuluh hari. Hingga kini baru sembilan karya yang masuk, sementara beberapa desa baru menyelesaikan pelatihan pengambilan gambar.

Video berdurasi tiga sampai lima menit, direkam dengan alat apa pun, dan menceritakan satu potensi desa. Karya tidak boleh memakai lagu tanpa izin. Setiap orang yang tampil jelas harus memberikan persetujuan, dan untuk anak-anak oleh orang tuanya.

Bobot penilaian terbesar ada pada cerita, 45 persen. Selanjutnya keterlibatan warga 25 persen, suara dan gambar 20 persen, serta keterangan teks bagi penonton tunarungu 10 persen.

Juara pertama memperoleh perlengkapan rekam senilai Rp 6 juta, sedangkan lima karya terbaik diputar pada malam penutupan Jambore KIM. Pengumuman juara disampaikan pada kesempatan yang sama.`,
    picture: {
      scene: 'videoMaking',
      alt: 'Ilustrasi pengambilan gambar seorang ibu yang memperlihatkan produknya',
    },
    audience: '64.09',
  },
  {
    by: 'office:64.09',
    daysAgo: 26,
    time: '13.50',
    topic: 'fundTransparency',
    title: 'Contoh Ringkasan Anggaran Desa Satu Halaman Dibagikan kepada KIM dan Perangkat Desa',
    summary:
      'Format ringkas membantu warga membaca APBDes dalam lima menit: dari mana uangnya, untuk apa, sampai mana, dan kepada siapa bertanya.',
    body: `Laporan anggaran setebal puluhan halaman jarang selesai dibaca. Karena itu, Diskominfo bersama dinas pemberdayaan desa membagikan contoh ringkasan APBDes satu halaman kepada 30 desa di Penajam Paser Utara.

Ringkasan memuat empat pertanyaan: dari mana uangnya, untuk apa, sudah sampai mana, dan kepada siapa warga bertanya. Angka dibulatkan ke juta rupiah dan setiap kegiatan diberi tanda belum, berjalan, atau selesai.

Contoh disusun dari pengalaman Bangun Mulya, Giri Mukti, dan Sumber Sari yang lebih dahulu memasang papan terbuka. Berkasnya dapat diubah sesuai kebutuhan desa tanpa perlu perangkat lunak khusus.

KIM diharapkan membantu menerjemahkan istilah anggaran ke dalam bahasa sehari-hari. Namun, KIM bukan bendahara: pertanyaan yang menyangkut angka tetap diarahkan kepada pemerintah desa.`,
    picture: {
      scene: 'fundBoard',
      alt: 'Ilustrasi papan ringkasan anggaran dengan diagram batang dan lingkaran',
    },
    audience: '64.09',
  },
  {
    by: 'office:64.09',
    daysAgo: 29,
    time: '16.30',
    topic: 'government',
    title: 'Layanan Kependudukan Keliling Singgah di Waru, Warga Tidak Perlu ke Penajam',
    summary:
      'Mobil layanan melayani perekaman, kartu keluarga, dan akta di halaman kantor camat selama dua hari. Petugas mendahulukan lansia.',
    body: `Warga Kecamatan Waru dapat mengurus dokumen kependudukan lebih dekat dari rumah. Mobil layanan keliling membuka meja di halaman kantor camat selama dua hari pekan depan, pukul 08.30 sampai 15.00 WITA.

Layanan yang tersedia meliputi perekaman kartu identitas, perubahan kartu keluarga, akta kelahiran, akta kematian, dan aktivasi identitas digital. Kuota harian 120 orang, dengan jalur khusus bagi lansia, ibu hamil, dan penyandang disabilitas.

Warga Bangun Mulya, Sesulu, Api-api, dan Kelurahan Waru diminta membawa berkas asli serta satu salinan. Petugas tidak memungut biaya apa pun.

KIM di Kecamatan Waru dimohon mengumumkan jadwal ini melalui pengeras suara musala dan grup RT. Jangan mengumpulkan foto dokumen warga; biarkan warga membawanya sendiri kepada petugas.`,
    picture: {
      scene: 'villageHall',
      alt: 'Ilustrasi kantor pemerintahan dengan warga yang menunggu di halaman',
    },
    audience: '64.09.02',
  },
  {
    by: 'office:64.09',
    daysAgo: 32,
    time: '10.05',
    topic: 'training',
    title: 'Kelas Video Profil untuk KIM Babulu, Peserta Bedah Karya dari Desa Bangun Mulya',
    summary:
      'Dua puluh delapan peserta dari enam KIM Babulu belajar menyusun naskah dan merekam suara dengan peralatan yang ada di rumah.',
    body: `Sebuah video berdurasi empat menit dari Desa Bangun Mulya menjadi bahan bedah dalam kelas video profil bagi KIM se-Kecamatan Babulu. Dua puluh delapan peserta menontonnya tiga kali: sekali dengan suara, sekali tanpa suara, dan sekali hanya mendengarkan.

Dari latihan itu peserta menemukan bahwa gambar yang baik tetap dapat dipahami tanpa suara, dan narasi yang baik tetap jelas tanpa gambar. Mereka kemudian menulis naskah satu halaman tentang desa masing-masing.

Peralatan yang dipakai sengaja seadanya: telepon genggam, tripod bambu, dan selimut untuk meredam gema. Pelatih menunjukkan bahwa suara yang jernih lebih penting daripada gambar yang tajam.

Setiap KIM diberi waktu dua pekan menyelesaikan video. Pendampingan jarak jauh tersedia dua kali sepekan pada malam hari, menyesuaikan jam istirahat para petani.`,
    picture: {
      scene: 'videoMaking',
      alt: 'Ilustrasi dua orang berlatih merekam video di luar ruangan',
    },
    audience: '64.09.03',
  },
  {
    by: 'office:64.09',
    daysAgo: 39,
    time: '18.20',
    topic: 'factCheck',
    title: 'Cek Fakta: Akun yang Menjanjikan Modal UMKM atas Nama Pemkab PPU adalah Palsu',
    summary:
      'Akun tiruan memakai lambang daerah dan meminta biaya administrasi Rp 150.000. Pemerintah tidak pernah meminta bayaran untuk bantuan modal.',
    body: `Sebuah akun media sosial memakai lambang daerah dan menjanjikan modal UMKM sebesar Rp 5 juta kepada siapa pun yang mendaftar. Setelah mengisi data, korban diminta mengirim “biaya administrasi” Rp 150.000.

Diskominfo memastikan akun tersebut PALSU. Dinas koperasi dan UMKM tidak membuka program dengan cara seperti itu. Permintaan penutupan akun sudah disampaikan kepada pengelola platform.

Ciri akun resmi pemerintah kabupaten adalah tercantum di situs berakhiran go.id dan tidak pernah menghubungi warga lebih dulu untuk meminta uang. Bila ragu, bandingkan nama akun huruf demi huruf, karena akun tiruan sering menambah titik atau angka.

Empat warga dari dua kecamatan melapor sudah mengirim uang. Simpan bukti percakapan, segera hubungi bank, dan laporkan ke polisi. KIM dipersilakan menyalin penjelasan ini secara utuh.`,
    picture: {
      scene: 'phone',
      alt: 'Ilustrasi kaca pembesar di depan telepon genggam yang menampilkan percakapan',
    },
    audience: '64.09',
  },
  {
    by: 'office:64.09',
    daysAgo: 47,
    time: '09.35',
    topic: 'ict',
    title: 'Kenali Beda Pengaduan, Aspirasi, dan Permintaan Informasi sebelum Mengirim Laporan',
    summary:
      'Laporan yang dipilih sesuai jenisnya lebih cepat sampai ke petugas yang tepat. Pelapor dapat menyembunyikan nama, isi, atau keduanya.',
    body: `Lampu jalan padam sebulan, usul taman bermain, dan pertanyaan tentang jadwal bantuan sering dikirim ke kotak yang sama. Padahal ketiganya berbeda dan ditangani oleh petugas yang berbeda pula.

Sederhananya begini:

- pengaduan, bila ada layanan yang tidak berjalan semestinya;
- aspirasi, bila ada usul agar keadaan menjadi lebih baik;
- permintaan informasi, bila ingin mengetahui data atau prosedur.

Pelapor boleh meminta namanya disembunyikan dari umum dan dari pihak yang dilaporkan. Isi laporan juga dapat dirahasiakan sehingga hanya petugas yang membacanya. Kedua pilihan itu dapat dipakai bersamaan.

Sesudah mengirim, simpan kode lacak baik-baik. Kode tersebut dipakai untuk melihat perkembangan tanpa perlu membuat akun. Jangan mencantumkan nomor kependudukan dalam isi laporan, karena tidak diperlukan.

KIM dapat mendampingi tetangga yang belum terbiasa menulis. Tulislah sesuai ucapan warga, lalu bacakan kembali sebelum dikirim.`,
    picture: {
      scene: 'phone',
      alt: 'Ilustrasi telepon genggam, balon percakapan, dan kaca pembesar',
    },
    audience: '64.09',
  },
  {
    by: 'office:64.09',
    daysAgo: 55,
    time: '12.25',
    topic: 'health',
    title: 'Pekan Imunisasi Kejar Digelar, Orang Tua Diminta Membawa Buku Kesehatan Anak',
    summary:
      'Imunisasi bagi anak yang tertinggal jadwal tersedia di semua puskesmas dan 140 posyandu. Anak dengan batuk pilek ringan tetap boleh datang.',
    body: `Puskesmas dan posyandu di Penajam Paser Utara membuka pekan imunisasi kejar bagi anak di bawah lima tahun yang jadwalnya terlewat. Layanan tersedia tanpa biaya di 140 posyandu selama tujuh hari.

Dinas Kesehatan mencatat masih ada sekitar 1.200 anak yang imunisasinya belum lengkap. Sebagian besar tinggal di wilayah perairan dan kebun yang jauh dari fasilitas kesehatan, sehingga petugas akan mendatangi beberapa titik dengan perahu dan motor.

Orang tua diminta membawa buku kesehatan ibu dan anak. Bila buku hilang, petugas tetap melayani dan mencatat ulang. Batuk pilek ringan tanpa demam bukan alasan menunda; keputusan akhir tetap di tangan petugas.

KIM dimohon menyampaikan jadwal posyandu masing-masing dan membantu menjawab kabar keliru tentang vaksin dengan merujuk pada penjelasan puskesmas.`,
    picture: {
      scene: 'healthPost',
      alt: 'Ilustrasi ibu dan bayi dilayani petugas di posyandu',
    },
    audience: '64.09',
  },
  {
    by: 'office:64.09',
    daysAgo: 57,
    time: '19.10',
    topic: 'umkm',
    title: 'Pameran UMKM Kabupaten Ditutup dengan Transaksi Rp 312 Juta dalam Tiga Hari',
    summary:
      'Sebanyak 86 pelaku usaha dari empat kecamatan ikut serta. Produk berlabel P-IRT dan halal paling cepat habis.',
    body: `Pameran UMKM Penajam Paser Utara ditutup dengan nilai transaksi Rp 312 juta. Selama tiga hari, 86 pelaku usaha dari empat kecamatan melayani sekitar 9.000 pengunjung.

Panitia mencatat produk yang lebih dulu habis rata-rata sudah memiliki P-IRT, label halal, dan keterangan bahan yang mudah dibaca. Sirup buah bakau dari Pantai Lango, lada bubuk dari Semoi Dua, dan amplang dari Pejala termasuk yang paling banyak dicari.

Untuk pertama kalinya anggota KIM bertugas sebagai pewarta pameran. Mereka menulis 41 cerita singkat tentang pelaku usaha, yang kemudian dibaca ulang lebih dari 12.000 kali.

> “Beberapa pembeli datang membawa berita KIM di teleponnya, minta diantar ke lapak yang diceritakan,” kata Kepala Bidang UMKM.

Dari sebelas pertemuan dagang, enam berlanjut menjadi pesanan tetap. Catatan perbaikan antara lain tempat parkir, meja menyusui, dan tempat sampah pilah yang belum memadai.`,
    picture: {
      scene: 'market',
      alt: 'Ilustrasi pameran dengan banyak lapak dan pengunjung',
    },
  },
  {
    by: 'office:64.09',
    daysAgo: 72,
    time: '08.55',
    topic: 'government',
    title: 'Mengenal ADINDA, Enam Tugas KIM dari Membuka Akses hingga Menyalurkan Aspirasi',
    summary:
      'Diskominfo mengajak pengurus KIM mengingat enam tugas pokok dengan contoh kegiatan yang dapat dikerjakan kelompok kecil sekalipun.',
    body: `Apa sebenarnya tugas KIM? Jawabannya dapat diingat lewat satu kata, ADINDA. Enam huruf itu merangkum apa yang dapat dikerjakan kelompok informasi masyarakat di desa maupun kelurahan.

- Akses: membantu warga menemukan informasi yang mereka perlukan;
- Diskusi: mengajak warga membicarakannya bersama;
- Implementasi: memakai informasi itu untuk memperbaiki keadaan;
- Networking: berjejaring dengan KIM lain, sekolah, dan pelaku usaha;
- Diseminasi: menyebarkan informasi dengan bahasa yang mudah dipahami;
- Aspirasi: meneruskan suara warga kepada pemerintah.

Tidak semua kelompok harus mengerjakan semuanya sekaligus. KIM dengan lima anggota dapat memulai dari akses dan diseminasi, misalnya menempelkan jadwal posyandu dan harga pasar. Setelah teratur, barulah menambah diskusi bulanan.

Intinya, informasi dari bawah diangkat dan informasi dari atas disampaikan. KIM bukan pengeras suara satu arah. Bila warga tidak memahami sebuah kebijakan, tugas KIM adalah menanyakannya kembali.`,
    picture: {
      scene: 'meeting',
      alt: 'Ilustrasi diskusi warga yang duduk melingkar',
    },
    audience: '64.09',
  },
  {
    by: 'office:64.09',
    daysAgo: 83,
    time: '16.15',
    topic: 'ict',
    title: 'Perbaikan Jaringan di Sepaku, Layanan Internet Desa Sempat Melambat Dua Malam',
    summary:
      'Pekerjaan dilakukan malam hari di delapan titik. KIM diminta menyiapkan berita lebih awal dan memakai penyimpanan tunda.',
    body: `Layanan internet di kantor desa, sekolah, dan puskesmas pembantu di Kecamatan Sepaku akan melambat selama dua malam karena perbaikan jaringan. Pekerjaan dilakukan pada pukul 22.00 sampai 04.00 WITA di delapan titik.

Perbaikan mencakup penggantian kabel yang rusak akibat pohon tumbang dan pemindahan dua perangkat ke tempat yang lebih tinggi. Setelah selesai, kecepatan di kantor desa diharapkan naik dari 10 menjadi 30 megabit per detik.

KIM Tengin Baru, Mentawir, Semoi Dua, Bukit Raya, dan Telemow disarankan mengirim berita sebelum pukul 21.00 WITA. Tulisan yang belum terkirim tidak hilang karena tersimpan di telepon dan terkirim otomatis saat jaringan pulih.

Gangguan yang berlanjut setelah dua malam dapat dilaporkan melalui kanal pengaduan dengan menyebut nama desa, lokasi, dan jam kejadian.`,
    audience: '64.09.04',
  },
  {
    by: 'office:64.09',
    daysAgo: 94,
    time: '14.45',
    topic: 'ict',
    title: 'Dua Belas KIM Terima Paket Alat Liputan Sederhana, Perawatan Jadi Syarat Utama',
    summary:
      'Paket berisi tripod, mikrofon jepit, dan lampu kecil senilai Rp 1,6 juta. Penerima dipilih dari keaktifan dan keterbatasan alat.',
    body: `Tripod, mikrofon jepit, lampu kecil, dan kartu memori. Empat barang dalam satu tas itu diserahkan kepada dua belas KIM di Penajam Paser Utara sebagai bekal liputan. Nilai setiap paket sekitar Rp 1,6 juta.

Penerima ditentukan dari dua pertimbangan: keaktifan enam bulan terakhir dan keterbatasan alat. Dengan begitu, kelompok kecil yang rajin namun belum memiliki peralatan mendapat giliran lebih dahulu.

Setiap kelompok menandatangani lembar perawatan. Alat dicatat sebagai barang desa, dipinjamkan dengan buku, dan boleh dipakai sekolah atau karang taruna selama tidak mengganggu liputan.

> “Selama ini suara narasumber kalah oleh angin dan motor lewat. Mikrofon kecil ini yang paling kami tunggu,” ujar seorang pengurus KIM.

Sebelas KIM lainnya akan dibantu pada tahap berikutnya. Sambil menunggu, alat dapat dipinjam dari kantor kecamatan paling lama tiga hari.`,
    picture: {
      scene: 'videoMaking',
      alt: 'Ilustrasi telepon genggam pada tripod yang merekam seorang pelaku usaha',
    },
  },
  {
    by: 'office:64.09',
    daysAgo: 119,
    time: '11.45',
    topic: 'education',
    title: 'Literasi Digital Keliling Sambangi Enam Belas Sekolah, Pelajar Jadi Duta Cek Fakta',
    summary:
      'Sebanyak 1.400 pelajar belajar memeriksa kabar dan menjaga data pribadi. Dua duta dari tiap sekolah akan mendampingi KIM setempat.',
    body: `Enam belas sekolah menengah di Penajam Paser Utara akan disambangi tim literasi digital dalam empat pekan. Sekitar 1.400 pelajar belajar memeriksa kabar, mengenali penipuan, dan menghargai orang lain di ruang digital.

Kegiatan tidak diisi ceramah panjang. Pelajar dibagi menjadi tim pemburu fakta, lalu diberi lima kabar yang harus dibuktikan dalam 40 menit. Tim yang paling lengkap menyebutkan sumbernya menjadi pemenang, bukan yang paling cepat.

Setiap sekolah memilih dua duta cek fakta. Mereka akan bermitra dengan KIM di desa masing-masing, sehingga remaja memiliki tempat bertanya dan KIM memperoleh tenaga muda.

Sekolah yang belum masuk jadwal dapat mengajukan permohonan lewat kanal permintaan informasi. Materi pelajaran boleh digunakan bebas oleh guru.`,
    picture: {
      scene: 'school',
      alt: 'Ilustrasi pelajar dan guru di bawah bendera merah putih',
    },
    audience: '64.09',
  },
  {
    by: 'office:64.09',
    daysAgo: 124,
    time: '07.50',
    topic: 'agriculture',
    title: 'Jadwal Tanam Serempak Babulu Ditetapkan, Pintu Air Dibuka Bertahap per Blok',
    summary:
      'Dinas Pertanian meminta petani menebar benih dalam jangka dua pekan untuk memutus siklus tikus dan wereng. Air dibagi dalam tiga giliran.',
    body: `Petani padi di Kecamatan Babulu diminta menebar benih secara serempak dalam jangka dua pekan. Jadwal ditetapkan Dinas Pertanian bersama perkumpulan petani pemakai air dari dua belas desa.

Tanam serempak bertujuan memutus makanan bagi tikus dan wereng. Pengalaman dua musim terakhir memperlihatkan, blok yang menanam lebih lambat dari jadwal kehilangan hasil sampai 20 persen karena hama berpindah ke sana.

Pintu air dibuka bertahap. Blok hulu menerima giliran pertama selama lima hari, disusul blok tengah dan hilir. Penyuluh mengingatkan agar petani hilir tidak membuka pintu sendiri sebelum gilirannya.

KIM Sumber Sari, Babulu Darat, Sri Raharja, dan Gunung Makmur dimohon menempelkan jadwal di pos ronda serta melaporkan saluran yang tersumbat. Kebutuhan benih bersertifikat dapat disampaikan kepada ketua kelompok tani.`,
    picture: {
      scene: 'riceField',
      alt: 'Ilustrasi petani menanam padi di sawah',
    },
    audience: '64.09.03',
  },
  {
    by: 'office:64.09',
    daysAgo: 133,
    time: '15.20',
    topic: 'ict',
    title: 'Peta Sinyal Buatan KIM Riko Ditindaklanjuti, Survei Menara Dimulai di Tiga Titik',
    summary:
      'Diskominfo dan penyedia jaringan memeriksa tiga lokasi usulan warga. Sekolah dan puskesmas pembantu menjadi prioritas.',
    body: `Peta dinding yang digambar anggota KIM Riko sampai juga di meja rapat kabupaten. Diskominfo Penajam Paser Utara bersama penyedia jaringan memulai survei di tiga titik yang diusulkan warga.

Tim mengukur ketinggian tanah, jarak ke menara terdekat, dan ketersediaan listrik. Hasil awal sesuai dengan peta warga: telepon tidak dapat dipakai di 21 titik, termasuk di sekolah dan puskesmas pembantu.

Untuk jangka pendek, disiapkan penguat sinyal di puskesmas pembantu dengan tenaga surya. Pembangunan menara memerlukan izin lahan dan anggaran, sehingga dimasukkan ke dalam usulan tahun berikutnya.

> “Data dari warga menghemat pekerjaan kami berhari-hari. Ini contoh aspirasi yang kuat,” kata petugas Diskominfo.

Perkembangan survei akan diumumkan kepada warga melalui papan kelurahan karena sebagian besar belum dapat membacanya secara daring.`,
  },
  {
    by: 'office:64.09',
    daysAgo: 147,
    time: '10.15',
    topic: 'training',
    title: 'Rombongan KIM dari Kutai Kartanegara Belajar Kelola Redaksi Desa di Waru',
    summary:
      'Empat puluh tamu bertukar pengalaman dengan KIM Waru dan Bangun Mulya tentang piket redaksi, cek fakta, dan kerja sama dengan UMKM.',
    body: `Dua bus tamu tiba di Kecamatan Waru membawa 40 anggota KIM dari Kutai Kartanegara. Selama sehari penuh mereka belajar bersama KIM Waru Bersinar dan KIM Bangun Mulya tentang cara mengelola redaksi desa.

Yang paling banyak ditanyakan adalah jadwal piket. Tuan rumah memperlihatkan papan berisi giliran penulis, daftar narasumber, dan catatan berita yang perlu diralat. Papan itu sederhana, tetapi membuat semua anggota mengetahui tugasnya.

Sebaliknya, tuan rumah belajar dari cara tamu mendokumentasikan festival sungai dan mengajak sekolah mengisi rubrik. Kedua pihak sepakat bertukar satu artikel setiap bulan.

Diskominfo menilai kunjungan antarkelompok lebih berkesan daripada ceramah. Karena itu setiap kecamatan akan didorong memiliki satu KIM yang siap menerima tamu belajar.`,
  },
  {
    by: 'office:64.09',
    daysAgo: 163,
    time: '08.25',
    topic: 'disaster',
    title: 'Siaga Karhutla: Jangan Membuka Lahan dengan Api, Laporkan Asap Sekecil Apa Pun',
    summary:
      'Hari tanpa hujan makin panjang. Pemerintah kabupaten mengaktifkan posko di empat kecamatan dan meminta KIM menyebarkan cara melapor.',
    body: `Pemerintah Kabupaten Penajam Paser Utara menetapkan siaga kebakaran hutan dan lahan. Di sebagian wilayah, hujan tidak turun selama lebih dari 20 hari dan semak mulai mengering.

Posko dibuka di empat kecamatan dengan 96 petugas gabungan. Mereka dibantu relawan desa yang berpatroli pada jam rawan, yakni pukul 11.00 sampai 16.00 WITA, ketika angin dan panas paling kuat.

Yang diharapkan dari warga:

- tidak membakar sampah, semak, maupun sisa panen;
- mematikan puntung rokok dengan air, bukan diinjak;
- membuat sekat selebar empat meter di tepi kebun;
- melaporkan asap dengan menyebut nama desa, patokan lokasi, dan arah angin.

Pelapor tidak perlu menunggu yakin. Lebih baik petugas datang dan ternyata asap dapur daripada terlambat. KIM dimohon menempelkan cara melapor di pos ronda, warung, dan sekolah.`,
    picture: {
      scene: 'forest',
      alt: 'Ilustrasi hutan lebat dengan sungai dan burung enggang',
    },
    audience: '64.09',
  },
  {
    by: 'office:64.09',
    daysAgo: 185,
    time: '13.05',
    topic: 'ict',
    title: 'Pedoman Ringkas Melindungi Data Pribadi Narasumber bagi Pewarta KIM',
    summary:
      'Persetujuan dicatat sebelum memotret dan mengutip. Nomor kependudukan, alamat lengkap, dan foto anak sakit tidak boleh dimuat.',
    body: `Menulis kabar desa berarti menulis tentang tetangga sendiri. Karena itu, Diskominfo Penajam Paser Utara menerbitkan pedoman ringkas tentang perlindungan data pribadi bagi pewarta KIM.

Prinsip pertama adalah persetujuan. Sebelum memotret atau mengutip, jelaskan untuk apa, di mana akan dimuat, dan bahwa narasumber boleh berubah pikiran. Bila persetujuan ditarik, berita disunting atau diturunkan secepatnya.

Prinsip kedua adalah secukupnya. Tidak perlu mencantumkan nomor kependudukan, nomor rekening, alamat lengkap, atau riwayat penyakit. Untuk penerima bantuan dan korban kekerasan, gunakan inisial atau sebutan umum.

Foto anak memerlukan izin orang tua. Lokasi pada foto sebaiknya dihapus sebelum diunggah. Bila terlanjur salah memuat, segera perbaiki, beri tahu yang bersangkutan, dan laporkan kepada petugas pembina.`,
    audience: '64.09',
  },
  {
    by: 'office:64.09',
    daysAgo: 220,
    time: '09.45',
    topic: 'government',
    title: 'Dari 54 Desa dan Kelurahan di PPU, 23 Sudah Membentuk KIM dan Terus Bertambah Giat',
    summary:
      'Peta KIM menunjukkan kelompok sudah hadir di empat kecamatan. Diskominfo mengajak 31 desa dan kelurahan lain memulai dari kelompok kecil.',
    body: `Peta besar di ruang rapat Diskominfo Penajam Paser Utara kini berisi 23 penanda, satu untuk setiap KIM yang telah memiliki surat keputusan. Penanda tersebar di empat kecamatan, dari kampung nelayan hingga sentra lada.

Kabupaten ini memiliki 30 desa dan 24 kelurahan. Artinya, masih ada 31 wilayah yang belum membentuk kelompok. Sebagian beralasan kekurangan tenaga, sebagian lagi belum mengetahui manfaatnya.

Kepala Dinas menegaskan bahwa jumlah bukan satu-satunya ukuran. Belum semua kelompok menjalankan perannya secara penuh, terutama di daerah yang jauh dan sulit sinyal. Pembinaan tahun ini dititikberatkan pada menulis berita dan membuat video profil.

> “Mulailah dari lima orang yang mau mendengar dan mau mencatat. Sisanya kami bantu,” ujarnya.

Desa dan kelurahan yang berminat dapat mengundang petugas untuk musyawarah pembentukan. Contoh surat keputusan dan susunan pengurus tersedia, tetapi jumlah anggota disesuaikan dengan keadaan setempat.`,
    picture: {
      scene: 'villageHall',
      alt: 'Ilustrasi balai desa dengan pintu terbuka dan warga di depannya',
    },
  },

  // Diskominfo Provinsi Kalimantan Timur
  {
    by: 'office:64',
    daysAgo: 7,
    time: '10.40',
    topic: 'training',
    title: 'Lomba KIM Tingkat Provinsi Kalimantan Timur Dibuka untuk Tiga Kategori',
    summary:
      'KIM dari sepuluh kabupaten dan kota dapat mengikuti lomba berita terbaik, video potensi desa, dan pendampingan UMKM.',
    body: `Diskominfo Provinsi Kalimantan Timur membuka lomba KIM tingkat provinsi dalam tiga kategori: berita desa terbaik, video potensi desa, dan pendampingan UMKM. Pesertanya KIM aktif dari sepuluh kabupaten dan kota.

Setiap kabupaten dan kota mengirim paling banyak tiga wakil untuk masing-masing kategori. Seleksi awal dilakukan oleh Diskominfo daerah, sehingga KIM diminta mendaftar melalui pembina masing-masing.

Dewan juri terdiri atas wartawan, akademisi, dan pegiat desa. Selain mutu karya, juri menilai dampak: apakah tulisan mendorong perbaikan, apakah video mendatangkan kunjungan, dan apakah pendampingan menaikkan penjualan.

Sepuluh finalis diundang ke Samarinda untuk memaparkan karyanya. Panitia menanggung penginapan dan menyediakan juru bahasa isyarat. Karya yang memuat data pribadi tanpa izin tidak akan dinilai.`,
    picture: {
      scene: 'videoMaking',
      alt: 'Ilustrasi pembuatan video potensi desa di halaman rumah panggung',
    },
    audience: '64',
  },
  {
    by: 'office:64',
    daysAgo: 46,
    time: '14.25',
    topic: 'factCheck',
    title: 'Cek Fakta: Rekaman Peringatan Gempa Besar di Kalimantan Timur Tidak Bersumber BMKG',
    summary:
      'Pesan suara yang menyebut jam dan kekuatan gempa dipastikan hoaks. Sampai kini gempa belum dapat diprediksi secara tepat.',
    body: `Pesan suara yang menyebutkan akan terjadi gempa besar pada jam tertentu beredar di beberapa kabupaten di Kalimantan Timur. Pengirimnya mengaku petugas dan meminta warga menginap di luar rumah.

Diskominfo Provinsi Kalimantan Timur memastikan pesan tersebut HOAKS. BMKG tidak pernah mengeluarkan peringatan seperti itu. Hingga sekarang, waktu dan kekuatan gempa belum dapat diprediksi secara tepat.

Peringatan resmi selalu mencantumkan lembaga, waktu terbit, dan dapat dibaca di saluran BMKG. Bila hanya berupa suara tanpa nama, besar kemungkinan tidak benar.

KIM di seluruh kabupaten dan kota diminta menyebarkan klarifikasi ini, menenangkan warga, dan menyampaikan cara menyelamatkan diri yang benar: lindungi kepala, jauhi kaca, lalu keluar dengan tertib setelah guncangan berhenti.`,
    audience: '64',
  },
  {
    by: 'office:64',
    daysAgo: 109,
    time: '09.05',
    topic: 'training',
    title: 'Kelas Daring Pewarta Desa Dibuka Gratis, Materi Bisa Diputar Ulang Saat Sinyal Baik',
    summary:
      'Delapan sesi mingguan membahas berita, foto, video, cek fakta, dan data pribadi. Rekaman disediakan dalam ukuran kecil.',
    body: `Diskominfo Provinsi Kalimantan Timur membuka kelas daring bagi pewarta desa dan anggota KIM. Delapan sesi berlangsung sepekan sekali pada pukul 19.30 WITA, tanpa biaya dan tanpa batas usia.

Materinya meliputi menulis berita pendek, memotret dengan telepon, menyusun video profil, memeriksa fakta, hingga melindungi data pribadi. Pengajarnya wartawan dan pengurus KIM yang sudah berpengalaman.

Menyadari sinyal di banyak desa masih lemah, panitia menyediakan rekaman berukuran kecil serta versi suara saja. Peserta boleh mengumpulkan tugas terlambat asalkan memberi tahu lebih dulu.

Peserta yang menyelesaikan enam tugas mendapat sertifikat. Setiap kabupaten dan kota diharapkan mengirim sedikitnya dua puluh peserta, dengan mengutamakan kelompok yang belum pernah mengikuti pelatihan.`,
    audience: '64',
  },
  {
    by: 'office:64',
    daysAgo: 190,
    time: '16.00',
    topic: 'disaster',
    title: 'Menghadapi Musim Kering, Provinsi Ajak Desa Hemat Air dan Jaga Kebun dari Api',
    summary:
      'Kalimantan Timur memasuki masa curah hujan rendah. Desa diminta memetakan sumber air dan menyusun jadwal patroli bersama warga.',
    body: `Curah hujan di sebagian besar Kalimantan Timur diprakirakan rendah dalam beberapa pekan mendatang. Pemerintah provinsi mengajak desa dan kelurahan bersiap sebelum sumber air menyusut dan lahan mengering.

Langkah pertama adalah memetakan sumur, embung, dan mata air beserta jumlah keluarga yang bergantung padanya. Peta itu membantu pengiriman air bersih agar tidak menumpuk di satu tempat.

Langkah kedua, menyusun jadwal patroli kebun dan menyiapkan alat sederhana seperti tangki semprot, pemukul api, dan masker. Desa dapat menganggarkannya melalui kegiatan penanggulangan bencana.

KIM berperan menyampaikan prakiraan cuaca, mencatat titik rawan, dan meluruskan kabar yang membuat panik. Laporan singkat dari desa dikirim melalui Diskominfo kabupaten dan kota setiap pekan.`,
    audience: '64',
  },
];
