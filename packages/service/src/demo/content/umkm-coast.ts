import type { DemoBusiness } from './umkm-types.ts';

/** Businesses of the districts Penajam (64.09.01) and Waru (64.09.02). */
export const coast: readonly DemoBusiness[] = [
  // Bangun Mulya
  {
    by: 'kim-bangun-mulya',
    name: 'Keripik Pisang Kepok Bu Marni',
    category: 'food',
    description:
      'Pisang kepok dari kebun warga diiris tipis dan digoreng pada hari pesanan dikirim. Tanpa pengawet dan tanpa pewarna.\n\nBisa dititip di toko oleh-oleh; pesanan di atas 50 bungkus dihubungi dulu.',
    owner: 'Bu Marni',
    shops: [
      'https://www.tokopedia.com/contoh-keripik-marni',
      'https://shopee.co.id/contoh.keripik.marni',
    ],
    address: 'RT 05 Desa Bangun Mulya, dua rumah dari balai desa',
    point: [-1.4203, 116.6408],
    certifications: [
      { kind: 'nib', number: '0000000000101', verified: true },
      { kind: 'pirt', number: '0000000000101', yearsLeft: 3, verified: true },
      { kind: 'halal', number: 'ID00110000000000101', daysLeft: 640, verified: true },
    ],
    picture: { scene: 'snacks', alt: 'Ilustrasi keripik pisang dan camilan di meja dapur' },
    daysAgo: 3,
    products: [
      {
        name: 'Keripik pisang asin',
        description: 'Gurih dan renyah, tahan dua bulan dalam kemasan tertutup.',
        price: 15_000,
        unit: 'bungkus 200 gram',
        picture: { scene: 'snacks', alt: 'Ilustrasi keripik pisang asin dalam toples' },
      },
      {
        name: 'Keripik pisang cokelat',
        description: 'Berlapis cokelat bubuk, manisnya ringan.',
        price: 18_000,
        unit: 'bungkus 200 gram',
      },
      {
        name: 'Paket hantaran keripik',
        description: 'Isi campur, dikemas dalam besek bambu.',
        price: [75_000, 150_000],
        unit: 'paket',
      },
    ],
  },
  {
    by: 'kim-bangun-mulya',
    name: 'Tempe Daun Pak Slamet',
    category: 'food',
    description:
      'Tempe kedelai berbungkus daun pisang, dibuat setiap sore dan diantar keliling desa pagi harinya.',
    owner: 'Pak Slamet',
    address: 'RT 02 Desa Bangun Mulya',
    certifications: [{ kind: 'nib', number: '0000000000102' }],
    daysAgo: 96,
    products: [
      { name: 'Tempe daun', price: 6_000, unit: 'ikat isi lima' },
      { name: 'Keripik tempe', price: 12_000, unit: 'bungkus 150 gram' },
    ],
  },
  {
    by: 'kim-bangun-mulya',
    name: 'Kebun Sayur Mulya Tani',
    category: 'agro',
    description:
      'Kelompok pekarangan yang menanam sayur tanpa pestisida kimia. Panen tiap dua hari, ambil sendiri di kebun atau diantar sekitar Waru.',
    address: 'RT 07 Desa Bangun Mulya',
    picture: { scene: 'garden', alt: 'Ilustrasi bedeng sayur di pekarangan warga' },
    daysAgo: 41,
    products: [
      { name: 'Bayam dan kangkung', price: 3_000, unit: 'ikat' },
      {
        name: 'Cabai rawit',
        description: 'Harga mengikuti panen.',
        price: [45_000, 80_000],
        unit: 'kilogram',
        picture: { scene: 'garden', alt: 'Ilustrasi tanaman cabai yang siap dipetik' },
      },
      { name: 'Bibit sayur dalam polibag', price: 2_500, unit: 'batang', soldOut: true },
    ],
  },
  {
    by: 'kim-bangun-mulya',
    name: 'Jahit Rapi Mbak Yuni',
    category: 'service',
    description: 'Menjahit seragam, kebaya, dan permak. Ukur di tempat atau di rumah pelanggan.',
    owner: 'Mbak Yuni',
    daysAgo: 130,
    products: [
      { name: 'Permak celana dan rok', price: [15_000, 35_000], unit: 'potong' },
      { name: 'Jahit seragam sekolah', price: 120_000, unit: 'setel, kain dari pelanggan' },
      { name: 'Jahit kebaya', description: 'Harga menurut model dan bahan.' },
    ],
  },
  // Waru
  {
    by: 'kim-waru',
    name: 'Roti Manis Waru Bersinar',
    category: 'food',
    description: 'Roti rumahan yang keluar dari oven pukul 05.30 dan biasanya habis sebelum siang.',
    address: 'Jalan provinsi, seberang lapangan Waru',
    certifications: [
      { kind: 'nib', number: '0000000000103', verified: true },
      { kind: 'pirt', number: '0000000000103', yearsLeft: -1 },
    ],
    picture: { scene: 'snacks', alt: 'Ilustrasi roti dan kue tersusun di atas meja' },
    daysAgo: 58,
    products: [
      { name: 'Roti isi kelapa', price: 4_000, unit: 'buah' },
      { name: 'Roti sobek cokelat', price: 16_000, unit: 'loyang' },
    ],
  },
  {
    by: 'kim-waru',
    name: 'Bengkel Las Karya Waru',
    category: 'service',
    description:
      'Pagar, teralis, kanopi, dan perbaikan alat tani. Survei di Kecamatan Waru gratis.',
    daysAgo: 175,
    products: [
      { name: 'Pagar besi hollow', price: [450_000, 750_000], unit: 'meter persegi' },
      { name: 'Perbaikan gerobak dan alat tani' },
    ],
  },
  // Api-api
  {
    by: 'kim-api-api',
    name: 'Abon Tongkol Api-api',
    category: 'food',
    description:
      'Ikan tongkol yang baru naik dari perahu disuwir dan dimasak hingga kering. Sejak kemasannya diperbaiki, abon ini tahan enam bulan.',
    shops: ['https://shopee.co.id/contoh.abon.apiapi'],
    address: 'Dekat dermaga Desa Api-api',
    point: [-1.4551, 116.7012],
    certifications: [
      { kind: 'nib', number: '0000000000104', verified: true },
      { kind: 'pirt', number: '0000000000104', yearsLeft: 4, verified: true },
      { kind: 'halal', number: 'ID00110000000000104' },
    ],
    picture: { scene: 'fishingBoats', alt: 'Ilustrasi perahu nelayan pembawa tongkol' },
    daysAgo: 12,
    products: [
      {
        name: 'Abon tongkol original',
        price: 28_000,
        unit: 'bungkus 100 gram',
        picture: { scene: 'snacks', alt: 'Ilustrasi abon ikan dalam kemasan di meja' },
      },
      { name: 'Abon tongkol pedas', price: 28_000, unit: 'bungkus 100 gram' },
    ],
  },
  {
    by: 'kim-api-api',
    name: 'Terasi Udang Rebon Ibu Hasnah',
    category: 'food',
    description: 'Udang rebon ditumbuk dan dijemur tiga hari. Wangi, tidak terlalu asin.',
    owner: 'Ibu Hasnah',
    certifications: [{ kind: 'pirt', number: '0000000000105', yearsLeft: 1 }],
    daysAgo: 87,
    products: [
      { name: 'Terasi batang', price: 20_000, unit: 'batang 250 gram' },
      { name: 'Terasi bubuk', price: 15_000, unit: 'botol 100 gram', soldOut: true },
    ],
  },
  // Sesulu
  {
    by: 'kim-sesulu',
    name: 'Bandeng Presto Sesulu',
    category: 'food',
    description:
      'Bandeng dari tambak warga, durinya lunak. Dikirim beku ke Penajam dan Balikpapan.',
    certifications: [
      { kind: 'nib', number: '0000000000106', verified: true },
      { kind: 'bpom', number: 'MD000000000106', daysLeft: 900, verified: true },
      { kind: 'halal', number: 'ID00110000000000106', daysLeft: 400, verified: true },
    ],
    picture: { scene: 'market', alt: 'Ilustrasi lapak ikan olahan di pasar' },
    daysAgo: 20,
    products: [
      { name: 'Bandeng presto', price: 38_000, unit: 'ekor besar' },
      { name: 'Otak-otak bandeng', price: 30_000, unit: 'bungkus isi sepuluh' },
      { name: 'Bandeng asap', price: [35_000, 50_000], unit: 'ekor' },
    ],
  },
  // Petung
  {
    by: 'kim-petung',
    name: 'Kopi Sangrai Petung',
    category: 'drink',
    description: 'Menyangrai biji robusta dari Sepaku dalam jumlah kecil. Giling di tempat.',
    shops: ['https://www.tokopedia.com/contoh-kopi-petung'],
    address: 'Deret belakang pasar Petung',
    point: [-1.3369, 116.6588],
    certifications: [
      { kind: 'nib', number: '0000000000107', verified: true },
      { kind: 'pirt', number: '0000000000107', yearsLeft: 2 },
    ],
    picture: { scene: 'market', alt: 'Ilustrasi kios kopi di deretan pasar' },
    daysAgo: 7,
    products: [
      { name: 'Kopi bubuk robusta', price: 32_000, unit: 'bungkus 250 gram' },
      { name: 'Biji kopi sangrai', price: 60_000, unit: 'bungkus 500 gram' },
    ],
  },
  {
    by: 'kim-petung',
    name: 'Konveksi Muda Petung',
    category: 'fashion',
    description: 'Kaus komunitas, seragam lomba, dan jaket. Desain bisa dibantu.',
    shops: ['https://www.tiktok.com/@contoh.konveksi.petung'],
    certifications: [{ kind: 'nib', number: '0000000000108' }],
    daysAgo: 33,
    products: [
      {
        name: 'Kaus sablon',
        description: 'Paling sedikit 12 potong.',
        price: [55_000, 85_000],
        unit: 'potong',
      },
      { name: 'Jaket komunitas', price: 175_000, unit: 'potong' },
      { name: 'Topi bordir', price: 40_000, unit: 'buah' },
    ],
  },
  {
    by: 'kim-petung',
    name: 'Servis Telepon Genggam Berkah',
    category: 'service',
    description: 'Ganti layar, baterai, dan pemulihan data. Diperiksa dulu, baru sepakat biaya.',
    picture: { scene: 'phone', alt: 'Ilustrasi telepon genggam di meja servis' },
    daysAgo: 150,
    products: [
      { name: 'Ganti layar', price: [180_000, 650_000], unit: 'unit' },
      { name: 'Ganti baterai', price: [90_000, 220_000], unit: 'unit' },
    ],
  },
  // Salo Loang, Pejala, Nipah-Nipah, Tanjung Tengah, Pantai Lango, Riko, Giri Mukti
  {
    by: 'kim-salo-loang',
    name: 'Minyak Kelapa Nenek Salo',
    category: 'other',
    description: 'Minyak kelapa yang dimasak pelan dari kelapa kebun tua, untuk dapur dan rambut.',
    certifications: [{ kind: 'nib', number: '0000000000109' }],
    picture: { scene: 'coast', alt: 'Ilustrasi pohon kelapa di tepi pantai' },
    daysAgo: 26,
    products: [
      { name: 'Minyak kelapa masak', price: 35_000, unit: 'botol 500 ml' },
      { name: 'Minyak kelapa murni', price: 55_000, unit: 'botol 250 ml' },
    ],
  },
  {
    by: 'kim-pejala',
    name: 'Amplang Bahari Pejala',
    category: 'food',
    description:
      'Amplang ikan tenggiri buatan 12 ibu nelayan. Kemasan barunya berdiri sendiri dan bisa ditutup lagi.',
    shops: [
      'https://www.tokopedia.com/contoh-amplang-pejala',
      'https://padiumkm.id/store/contoh-amplang-pejala',
    ],
    address: 'Gang Dermaga, Kelurahan Pejala',
    point: [-1.2702, 116.7611],
    certifications: [
      { kind: 'nib', number: '0000000000110', verified: true },
      { kind: 'pirt', number: '0000000000110', yearsLeft: 2, verified: true },
      { kind: 'halal', number: 'ID00110000000000110', daysLeft: -20, verified: true },
    ],
    picture: { scene: 'snacks', alt: 'Ilustrasi amplang di piring dan dalam kemasan' },
    daysAgo: 5,
    products: [
      { name: 'Amplang tenggiri', price: 25_000, unit: 'bungkus 250 gram' },
      { name: 'Amplang rumput laut', price: 27_000, unit: 'bungkus 250 gram' },
      { name: 'Amplang kiloan untuk toko', description: 'Paling sedikit lima kilogram.' },
    ],
  },
  {
    by: 'kim-pejala',
    name: 'Ikan Segar Dermaga Pejala',
    category: 'agro',
    description: 'Hasil tangkapan pagi, dipilih dan dibersihkan. Pesan malam, diantar pukul 07.00.',
    picture: { scene: 'fishingBoats', alt: 'Ilustrasi perahu bersandar di dermaga pagi hari' },
    daysAgo: 64,
    products: [
      { name: 'Ikan kembung', price: [35_000, 45_000], unit: 'kilogram' },
      { name: 'Udang bintik', price: [70_000, 95_000], unit: 'kilogram' },
    ],
  },
  {
    by: 'kim-nipah-nipah',
    name: 'Anyaman Nipah Kreatif',
    category: 'craft',
    description: 'Bungkus oleh-oleh, tas, dan tikar dari daun nipah, dianyam 15 ibu dan remaja.',
    shops: ['https://shopee.co.id/contoh.anyaman.nipah'],
    certifications: [{ kind: 'nib', number: '0000000000111', verified: true }],
    picture: { scene: 'craft', alt: 'Ilustrasi tangan menganyam daun nipah' },
    daysAgo: 15,
    products: [
      {
        name: 'Tas anyaman nipah',
        price: [65_000, 120_000],
        unit: 'buah',
        picture: { scene: 'craft', alt: 'Ilustrasi tas anyaman di meja kerja' },
      },
      { name: 'Bungkus oleh-oleh', price: 3_500, unit: 'lembar' },
      { name: 'Tikar lipat', price: 85_000, unit: 'lembar', soldOut: true },
    ],
  },
  {
    by: 'kim-tanjung-tengah',
    name: 'Pondok Kelapa Bakar Tanjung',
    category: 'drink',
    description: 'Kelapa muda bakar dan kopi kelapa di tepi pantai. Buka sampai matahari terbenam.',
    shops: ['https://gofood.co.id/balikpapan/restaurant/contoh-pondok-kelapa'],
    address: 'Pantai Tanjung Tengah, pondok nomor 4',
    point: [-1.3561, 116.7702],
    picture: { scene: 'coast', alt: 'Ilustrasi pondok di tepi pantai saat sore' },
    daysAgo: 29,
    products: [
      { name: 'Kelapa muda bakar', price: 18_000, unit: 'buah' },
      { name: 'Kopi kelapa', price: 15_000, unit: 'gelas' },
    ],
  },
  {
    by: 'kim-pantai-lango',
    name: 'Sirup Bakau Lestari',
    category: 'drink',
    description: 'Sirup buah bakau yang asam segar, dimasak di dapur bersama kampung nelayan.',
    certifications: [
      { kind: 'nib', number: '0000000000112', verified: true },
      { kind: 'pirt', number: '0000000000112', yearsLeft: 0, verified: true },
      { kind: 'halal', number: 'ID00110000000000112', verified: true },
    ],
    picture: { scene: 'mangrove', alt: 'Ilustrasi hutan bakau tempat buah dipetik' },
    daysAgo: 9,
    products: [
      { name: 'Sirup buah bakau', price: 30_000, unit: 'botol 460 ml' },
      { name: 'Dodol bakau', price: 20_000, unit: 'bungkus 250 gram' },
      { name: 'Teh daun jeruju', price: 22_000, unit: 'kotak 20 kantong' },
    ],
  },
  {
    by: 'kim-riko',
    name: 'Perahu Antar Sungai Riko',
    category: 'service',
    description: 'Antar orang dan barang menyusuri Sungai Riko. Titip pesan di pos ojek dermaga.',
    unreachable: true,
    daysAgo: 210,
    products: [{ name: 'Sewa perahu setengah hari', price: 300_000, unit: 'perahu' }],
  },
  {
    by: 'kim-giri-mukti',
    name: 'Jamur Tiram Giri Segar',
    category: 'agro',
    description: 'Jamur tiram dari kumbung sendiri, dipanen pagi dan sore.',
    certifications: [{ kind: 'nib', number: '0000000000113' }],
    daysAgo: 48,
    products: [
      { name: 'Jamur tiram segar', price: 28_000, unit: 'kilogram' },
      { name: 'Jamur krispi', price: 12_000, unit: 'bungkus 100 gram' },
      { name: 'Baglog siap tumbuh', price: 5_000, unit: 'buah' },
    ],
  },
  {
    by: 'office:64.09.01.1004',
    name: 'Kain Tenun Binaan Dekranasda',
    category: 'fashion',
    description:
      'Karya perajin binaan yang dipamerkan di galeri kabupaten. Bisa dipesan menurut ukuran.',
    certifications: [{ kind: 'nib', number: '0000000000114', verified: true }],
    picture: { scene: 'craft', alt: 'Ilustrasi kain dan benang di meja perajin' },
    daysAgo: 71,
    products: [
      { name: 'Selendang tenun', price: [180_000, 350_000], unit: 'helai' },
      { name: 'Kain tenun dua meter', price: 650_000, unit: 'helai' },
    ],
  },
  // What waits, and what is not to be seen.
  {
    by: 'kim-bangun-mulya',
    name: 'Sambal Botol Dapur Rina',
    category: 'food',
    description: 'Sambal bawang dan sambal cumi dalam botol kaca.',
    daysAgo: 1,
    state: { status: 'pending' },
    products: [{ name: 'Sambal bawang', price: 22_000, unit: 'botol 150 gram' }],
  },
  {
    by: 'kim-petung',
    name: 'Pinjaman Cepat Cair Petung',
    category: 'service',
    description: 'Dana tunai tanpa syarat, cukup foto KTP.',
    daysAgo: 44,
    state: {
      status: 'suspended',
      reason: 'Dilaporkan warga: meminta foto KTP dan bukan usaha warga setempat.',
    },
    products: [{ name: 'Dana tunai' }],
  },
];
