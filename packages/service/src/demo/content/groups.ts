import type { DemoGroup } from './types.ts';

/** The 23 KIM of the demo, in 23 of the regency's 54 villages, in the order of their codes. */
export const groups: DemoGroup[] = [
  {
    slug: 'kim-tanjung-tengah',
    regionCode: '64.09.01.1001',
    name: 'KIM Tanjung Tengah',
    about:
      'Kami warga pesisir yang belajar bercerita tentang kampung sendiri: pantai, pondok wisata, dan dapur-dapur kecil yang menghidupinya. Berita kami tulis bergantian, paling sedikit satu kali sebulan.',
    decreeNumber: '140/06/SK/KEL-TT',
    decreeDaysAgo: 640,
    potentials: ['tourism', 'umkm'],
  },
  {
    slug: 'kim-salo-loang',
    regionCode: '64.09.01.1002',
    name: 'KIM Pesisir Salo Loang',
    about:
      'KIM Pesisir Salo Loang menghimpun pemuda, nelayan, dan ibu rumah tangga di kampung pantai Salo Loang. Kami mengabarkan wisata pantai, kebun kelapa, dan kegiatan kelurahan, serta menyampaikan usul warga kepada pemerintah.',
    decreeNumber: '140/11/SK/KEL-SL',
    decreeDaysAgo: 810,
    potentials: ['tourism', 'fisheries', 'umkm'],
  },
  {
    slug: 'kim-petung',
    regionCode: '64.09.01.1003',
    name: 'KIM Petung Berkabar',
    about:
      'Petung adalah tempat orang dari banyak desa bertemu untuk berbelanja dan berurusan. KIM Petung Berkabar merangkum kabar pasar, layanan kelurahan, dan usaha warga agar mudah dibaca dari telepon genggam.',
    decreeNumber: '140/09/SK/KEL-PTG',
    decreeDaysAgo: 455,
    potentials: ['umkm', 'ict'],
  },
  {
    slug: 'kim-pejala',
    regionCode: '64.09.01.1005',
    name: 'KIM Pejala Bahari',
    about:
      'Lahir dari obrolan di dermaga, KIM Pejala Bahari mencatat kehidupan kampung nelayan: cuaca, hasil laut, olahan ikan, dan siaga rob. Anggotanya 14 orang, separuhnya perempuan.',
    decreeNumber: '140/04/SK/KEL-PJL',
    decreeDaysAgo: 720,
    potentials: ['fisheries', 'umkm', 'tourism'],
  },
  {
    slug: 'kim-nipah-nipah',
    regionCode: '64.09.01.1009',
    name: 'KIM Nipah-Nipah Kreatif',
    about:
      'Kelompok ini digerakkan anak muda yang gemar memotret dan membuat video pendek. Kami mengangkat wisata pantai, kerajinan daun nipah, dan kegiatan kesehatan di Kelurahan Nipah-Nipah.',
    decreeNumber: '140/13/SK/KEL-NN',
    decreeDaysAgo: 390,
    potentials: ['tourism', 'umkm', 'culture'],
  },
  {
    slug: 'kim-riko',
    regionCode: '64.09.01.1016',
    name: 'KIM Riko',
    about:
      'KIM Riko hadir di kelurahan tepi sungai yang sinyalnya belum merata. Kami menulis saat sinyal ada, dan menempelkan kabar di papan pengumuman saat sinyal hilang.',
    decreeNumber: '140/03/SK/KEL-RK',
    decreeDaysAgo: 910,
    potentials: ['fisheries', 'culture'],
  },
  {
    slug: 'kim-pantai-lango',
    regionCode: '64.09.01.1019',
    name: 'KIM Mangrove Lestari Pantai Lango',
    about:
      'Dari kampung nelayan yang dikelilingi bakau, kami menyuarakan kelestarian mangrove dan hasil olahannya. Kabar kami datang dari dermaga, kebun bibit, dan dapur ibu-ibu pengolah kepiting.',
    decreeNumber: '140/08/SK/KEL-PL',
    decreeDaysAgo: 560,
    potentials: ['tourism', 'fisheries', 'umkm'],
  },
  {
    slug: 'kim-giri-mukti',
    regionCode: '64.09.01.2020',
    name: 'KIM Giri Mukti',
    about:
      'KIM Giri Mukti menyajikan kabar pemerintahan desa, pertanian, dan kesenian warga. Kami percaya keterbukaan dimulai dari papan informasi yang selalu diperbarui.',
    decreeNumber: '141/15/SK/DS-GM',
    decreeDaysAgo: 480,
    potentials: ['agriculture', 'culture', 'umkm'],
  },
  {
    slug: 'kim-waru',
    regionCode: '64.09.02.1003',
    name: 'KIM Waru Bersinar',
    about:
      'Berada di ibu kota kecamatan, KIM Waru Bersinar mengabarkan kegiatan kelurahan, pasar, sekolah, dan puskesmas. Kami juga menjadi penghubung bagi KIM di tiga desa tetangga.',
    decreeNumber: '140/07/SK/KEL-WR',
    decreeDaysAgo: 690,
    potentials: ['umkm', 'culture', 'ict'],
  },
  {
    slug: 'kim-api-api',
    regionCode: '64.09.02.2001',
    name: 'KIM Api-api Pesisir Jaya',
    about:
      'KIM Api-api Pesisir Jaya bergerak di desa nelayan dengan pantai yang panjang. Kami menulis tentang tangkapan, terasi, wisata, dan cara warga bersiap menghadapi rob.',
    decreeNumber: '141/05/SK/DS-AA',
    decreeDaysAgo: 530,
    potentials: ['fisheries', 'tourism', 'umkm'],
  },
  {
    slug: 'kim-sesulu',
    regionCode: '64.09.02.2002',
    name: 'KIM Sesulu Bersuara',
    about:
      'Sesulu punya kebun, tambak, dan pantai dalam satu desa. KIM Sesulu Bersuara mengumpulkan cerita ketiganya dan membawa usul warga ke musyawarah desa.',
    decreeNumber: '141/10/SK/DS-SSL',
    decreeDaysAgo: 415,
    potentials: ['agriculture', 'fisheries', 'tourism'],
  },
  {
    slug: 'kim-bangun-mulya',
    regionCode: '64.09.02.2004',
    name: 'KIM Bangun Mulya',
    about:
      'KIM Bangun Mulya dibentuk dari, oleh, dan untuk warga Desa Bangun Mulya. Kami menulis kabar desa, membantu usaha warga dikenal lebih luas, dan meneruskan informasi pemerintah dengan bahasa yang mudah dipahami. Sekretariat kami ada di balai desa dan terbuka bagi siapa saja yang ingin ikut menulis.',
    decreeNumber: '141/12/SK/DS-BM',
    decreeDaysAgo: 780,
    potentials: ['agriculture', 'umkm', 'culture', 'ict'],
  },
  {
    slug: 'kim-babulu-darat',
    regionCode: '64.09.03.2001',
    name: 'KIM Babulu Darat Maju',
    about:
      'KIM Babulu Darat Maju meliput pasar, pertanian, dan layanan di salah satu desa paling ramai di Kecamatan Babulu. Tim kami terdiri atas guru, pedagang, petani, dan mahasiswa.',
    decreeNumber: '141/03/SK/DS-BD',
    decreeDaysAgo: 860,
    potentials: ['agriculture', 'umkm', 'ict'],
  },
  {
    slug: 'kim-labangka',
    regionCode: '64.09.03.2002',
    name: 'KIM Labangka',
    about:
      'Kebun sawit, hortikultura, dan kehidupan kampung menjadi bahan berita KIM Labangka. Kami menulis agar pengalaman satu petani dapat dipelajari petani lain.',
    decreeNumber: '141/09/SK/DS-LBK',
    decreeDaysAgo: 365,
    potentials: ['agriculture', 'umkm'],
  },
  {
    slug: 'kim-babulu-laut',
    regionCode: '64.09.03.2003',
    name: 'KIM Bahari Babulu Laut',
    about:
      'Kelompok ini berdiri di desa pesisir dengan tambak, bakau, dan rumah-rumah panggung. Kami mengabarkan hasil laut, olahan rumahan, dan kesiapan warga saat air pasang.',
    decreeNumber: '141/07/SK/DS-BL',
    decreeDaysAgo: 505,
    potentials: ['fisheries', 'umkm', 'tourism'],
  },
  {
    slug: 'kim-gunung-makmur',
    regionCode: '64.09.03.2005',
    name: 'KIM Gunung Makmur',
    about:
      'KIM Gunung Makmur menulis tentang sawah, irigasi, dan kegiatan warga. Anggota kami sedikit dan sebagian besar petani, sehingga kabar lebih jarang terbit pada musim tanam.',
    decreeNumber: '141/04/SK/DS-GMK',
    decreeDaysAgo: 700,
    potentials: ['agriculture'],
  },
  {
    slug: 'kim-sri-raharja',
    regionCode: '64.09.03.2008',
    name: 'KIM Sri Raharja Guyub',
    about:
      'Guyub berarti rukun, dan begitulah kami bekerja: satu orang mencatat, satu memotret, satu menyunting. KIM Sri Raharja Guyub mengangkat pertanian, kesenian, dan gotong royong desa.',
    decreeNumber: '141/06/SK/DS-SR',
    decreeDaysAgo: 330,
    potentials: ['agriculture', 'culture'],
  },
  {
    slug: 'kim-sumber-sari',
    regionCode: '64.09.03.2009',
    name: 'KIM Sumber Sari',
    about:
      'Dari tengah hamparan sawah Babulu, KIM Sumber Sari mengabarkan musim tanam, harga gabah, dan usaha olahan beras. Kami rutin membuka kelas menulis kecil bagi remaja desa.',
    decreeNumber: '141/08/SK/DS-SS',
    decreeDaysAgo: 750,
    potentials: ['agriculture', 'umkm', 'culture'],
  },
  {
    slug: 'kim-mentawir',
    regionCode: '64.09.04.1008',
    name: 'KIM Mentawir Hijau',
    about:
      'KIM Mentawir Hijau bekerja bersama kelompok sadar wisata menjaga dan mengenalkan hutan bakau Mentawir. Kami menulis untuk tamu yang akan datang dan untuk warga yang menjaganya setiap hari.',
    decreeNumber: '140/02/SK/KEL-MTW',
    decreeDaysAgo: 600,
    potentials: ['tourism', 'fisheries', 'umkm', 'culture'],
  },
  {
    slug: 'kim-tengin-baru',
    regionCode: '64.09.04.2001',
    name: 'KIM Tengin Baru',
    about:
      'KIM Tengin Baru mengabarkan pertanian, usaha keluarga, dan layanan desa di Kecamatan Sepaku. Rapat redaksi kami adakan di beranda perpustakaan desa.',
    decreeNumber: '141/11/SK/DS-TB',
    decreeDaysAgo: 670,
    potentials: ['agriculture', 'umkm', 'ict'],
  },
  {
    slug: 'kim-bukit-raya',
    regionCode: '64.09.04.2002',
    name: 'KIM Bukit Raya',
    about:
      'Kami merekam perubahan desa dari dekat: jalan, kebun, sekolah, dan cara warga mencari penghidupan baru. Setiap tulisan dibaca ulang oleh dua orang sebelum terbit.',
    decreeNumber: '141/13/SK/DS-BR',
    decreeDaysAgo: 440,
    potentials: ['agriculture', 'umkm', 'culture'],
  },
  {
    slug: 'kim-semoi-dua',
    regionCode: '64.09.04.2010',
    name: 'KIM Lada Semoi Dua',
    about:
      'Nama kelompok ini diambil dari tanaman yang menghidupi banyak keluarga di Semoi Dua. KIM Lada Semoi Dua menulis tentang kebun, air, usaha rumahan, dan kegiatan adat.',
    decreeNumber: '141/14/SK/DS-SD',
    decreeDaysAgo: 580,
    potentials: ['agriculture', 'umkm', 'tourism'],
  },
  {
    slug: 'kim-telemow',
    regionCode: '64.09.04.2015',
    name: 'KIM Telemow',
    about:
      'KIM Telemow berdiri untuk mendekatkan kabar pemerintahan kepada warga desa di tepi teluk. Saat ini kelompok sedang menata ulang kepengurusan dan membuka pendaftaran anggota baru.',
    decreeNumber: '141/05/SK/DS-TLM',
    decreeDaysAgo: 880,
    potentials: ['fisheries', 'agriculture'],
  },
];
