import type { DemoBusiness } from './umkm-types.ts';

/** Businesses of the districts Babulu (64.09.03) and Sepaku (64.09.04). */
export const inland: readonly DemoBusiness[] = [
  {
    by: 'kim-sumber-sari',
    name: 'Rengginang Sumber Rasa',
    category: 'food',
    description:
      'Rengginang dari ketan petani desa, dijemur dua hari. Tersedia mentah untuk digoreng sendiri.',
    owner: 'Bu Tarsih',
    shops: ['https://www.tokopedia.com/contoh-rengginang-sumber'],
    address: 'RT 04 Desa Sumber Sari',
    point: [-1.5489, 116.4477],
    certifications: [
      { kind: 'nib', number: '0000000000201', verified: true },
      { kind: 'pirt', number: '0000000000201', yearsLeft: 3, verified: true },
      { kind: 'halal', number: 'ID00110000000000201', verified: true },
    ],
    picture: { scene: 'snacks', alt: 'Ilustrasi rengginang yang baru diangkat dari wajan' },
    daysAgo: 4,
    products: [
      { name: 'Rengginang gurih', price: 17_000, unit: 'bungkus 250 gram' },
      { name: 'Rengginang terasi', price: 17_000, unit: 'bungkus 250 gram' },
      { name: 'Rengginang mentah', price: 48_000, unit: 'kilogram' },
    ],
  },
  {
    by: 'kim-sumber-sari',
    name: 'Beras Lumbung Babulu',
    category: 'agro',
    description:
      'Gabah petani Sumber Sari digiling sendiri, dikemas sesuai pesanan, diantar se-kabupaten.',
    shops: ['https://shopee.co.id/contoh.beras.babulu'],
    certifications: [{ kind: 'nib', number: '0000000000202', verified: true }],
    picture: { scene: 'riceField', alt: 'Ilustrasi hamparan sawah menjelang panen' },
    daysAgo: 22,
    products: [
      {
        name: 'Beras putih giling baru',
        price: 72_000,
        unit: 'karung 5 kilogram',
        picture: { scene: 'riceField', alt: 'Ilustrasi sawah asal beras Sumber Sari' },
      },
      { name: 'Beras merah', price: 22_000, unit: 'kilogram' },
      { name: 'Dedak halus', price: 3_500, unit: 'kilogram' },
    ],
  },
  {
    by: 'kim-babulu-darat',
    name: 'Bakso Malam Babulu',
    category: 'food',
    description: 'Bakso sapi dan mi ayam, buka dari sore sampai habis.',
    shops: ['https://food.grab.com/id/id/restaurant/contoh-bakso-babulu'],
    certifications: [
      { kind: 'nib', number: '0000000000203' },
      { kind: 'halal', number: 'ID00110000000000203', daysLeft: 250 },
    ],
    picture: { scene: 'market', alt: 'Ilustrasi lapak makanan yang ramai pembeli' },
    daysAgo: 17,
    products: [
      { name: 'Bakso campur', price: 20_000, unit: 'mangkuk' },
      { name: 'Mi ayam', price: 17_000, unit: 'mangkuk' },
    ],
  },
  {
    by: 'kim-babulu-darat',
    name: 'Batako Jaya Babulu',
    category: 'other',
    description: 'Batako dan paving cetak, diantar dengan truk kecil ke lokasi.',
    daysAgo: 190,
    products: [
      { name: 'Batako', price: 3_200, unit: 'buah' },
      { name: 'Paving segi enam', price: [78_000, 92_000], unit: 'meter persegi' },
    ],
  },
  {
    by: 'kim-labangka',
    name: 'Gula Aren Semut Labangka',
    category: 'food',
    description: 'Nira disadap pagi, dimasak sampai mengkristal, lalu diayak halus.',
    shops: ['https://www.blibli.com/merchant/contoh-gula-labangka/CON-00000'],
    certifications: [
      { kind: 'nib', number: '0000000000204', verified: true },
      { kind: 'pirt', number: '0000000000204', yearsLeft: 2, verified: true },
    ],
    picture: { scene: 'forest', alt: 'Ilustrasi pohon aren di tepi hutan' },
    daysAgo: 10,
    products: [
      { name: 'Gula semut', price: 30_000, unit: 'bungkus 500 gram' },
      { name: 'Gula aren cetak', price: 25_000, unit: 'kilogram' },
    ],
  },
  {
    by: 'kim-labangka',
    name: 'Madu Kelulut Rimba',
    category: 'food',
    description: 'Madu lebah tanpa sengat dari kotak-kotak di kebun. Rasanya asam manis.',
    certifications: [
      { kind: 'bpom', number: 'MD000000000205', daysLeft: -75 },
      { kind: 'halal', number: 'ID00110000000000205' },
    ],
    picture: { scene: 'garden', alt: 'Ilustrasi kebun berbunga tempat kotak lebah' },
    daysAgo: 53,
    products: [
      { name: 'Madu kelulut', price: 95_000, unit: 'botol 250 ml' },
      { name: 'Koloni kelulut dalam kotak', price: [450_000, 700_000], unit: 'kotak' },
    ],
  },
  {
    by: 'kim-babulu-laut',
    name: 'Kerupuk Udang Babulu Laut',
    category: 'food',
    description: 'Kerupuk dari udang tambak, dikeringkan dengan oven sederhana saat hujan.',
    address: 'RT 03 Desa Babulu Laut',
    certifications: [
      { kind: 'nib', number: '0000000000206', verified: true },
      { kind: 'pirt', number: '0000000000206', yearsLeft: -2, verified: true },
    ],
    picture: { scene: 'fishingBoats', alt: 'Ilustrasi tambak dan perahu di desa pesisir' },
    daysAgo: 13,
    products: [
      { name: 'Kerupuk udang mentah', price: 55_000, unit: 'kilogram' },
      { name: 'Kerupuk udang siap makan', price: 15_000, unit: 'bungkus 150 gram' },
    ],
  },
  {
    by: 'kim-gunung-makmur',
    name: 'Sewa Alat Tani Makmur',
    category: 'service',
    description:
      'Traktor tangan, mesin tanam, dan perontok milik kelompok tani, lengkap dengan operator.',
    daysAgo: 160,
    products: [
      { name: 'Traktor tangan', price: 350_000, unit: 'hari' },
      { name: 'Mesin perontok padi', price: [250_000, 400_000], unit: 'hari' },
    ],
  },
  {
    by: 'kim-sri-raharja',
    name: 'Kuda Lumping Kayu Guyub',
    category: 'craft',
    description: 'Kuda lumping, topeng, dan mainan kayu yang dibuat para seniman desa.',
    picture: { scene: 'craft', alt: 'Ilustrasi ukiran kayu dan alat pahat' },
    daysAgo: 38,
    products: [
      { name: 'Kuda lumping anak', price: 85_000, unit: 'buah' },
      { name: 'Topeng kayu', price: [150_000, 400_000], unit: 'buah' },
      { name: 'Mainan kayu', price: 35_000, unit: 'buah' },
    ],
  },
  {
    by: 'kim-mentawir',
    name: 'Batik Bakau Mentawir',
    category: 'fashion',
    description:
      'Batik dengan warna kulit bakau, digambar sendiri oleh ibu-ibu kampung. Satu motif tidak pernah sama.',
    owner: 'Kelompok Ibu Mentawir',
    shops: [
      'https://www.tokopedia.com/contoh-batik-mentawir',
      'https://www.tiktok.com/@contoh.batik.mentawir',
    ],
    point: [-1.0451, 116.7203],
    certifications: [{ kind: 'nib', number: '0000000000207', verified: true }],
    picture: { scene: 'mangrove', alt: 'Ilustrasi pohon bakau sumber warna batik' },
    daysAgo: 6,
    products: [
      {
        name: 'Kain batik bakau',
        price: [250_000, 450_000],
        unit: 'helai dua meter',
        picture: { scene: 'craft', alt: 'Ilustrasi kain batik dijemur di dekat meja kerja' },
      },
      { name: 'Kemeja batik', price: 325_000, unit: 'potong' },
      { name: 'Syal batik', price: 110_000, unit: 'helai' },
    ],
  },
  {
    by: 'kim-mentawir',
    name: 'Wisata Perahu Bakau Mentawir',
    category: 'service',
    description:
      'Menyusuri hutan bakau dengan pemandu, pelampung disediakan. Pesan sehari sebelumnya.',
    picture: { scene: 'mangrove', alt: 'Ilustrasi perahu wisata di antara akar bakau' },
    daysAgo: 82,
    products: [
      { name: 'Susur bakau satu jam', price: 35_000, unit: 'orang' },
      { name: 'Sewa satu perahu', price: 300_000, unit: 'perahu delapan orang' },
    ],
  },
  {
    by: 'kim-tengin-baru',
    name: 'Katering Ibu Tengin',
    category: 'food',
    description: 'Nasi kotak dan prasmanan untuk kantor dan hajatan. Sayurnya dari kebun tetangga.',
    address: 'Dekat perpustakaan desa Tengin Baru',
    certifications: [
      { kind: 'nib', number: '0000000000208', verified: true },
      { kind: 'halal', number: 'ID00110000000000208', daysLeft: 510, verified: true },
    ],
    picture: { scene: 'meeting', alt: 'Ilustrasi hidangan katering pada acara warga' },
    daysAgo: 8,
    products: [
      { name: 'Nasi kotak', price: [22_000, 35_000], unit: 'kotak' },
      { name: 'Tumpeng', price: [350_000, 600_000], unit: 'tampah' },
    ],
  },
  {
    by: 'kim-bukit-raya',
    name: 'Rumah Singgah Bukit Raya',
    category: 'service',
    description:
      'Kamar bersih di rumah warga untuk pekerja dan tamu. Tarif dan aturan tertulis di pintu.',
    daysAgo: 36,
    products: [
      { name: 'Kamar kipas angin', price: 150_000, unit: 'malam' },
      { name: 'Kamar berpendingin', price: 250_000, unit: 'malam' },
    ],
  },
  {
    by: 'kim-semoi-dua',
    name: 'Lada Bubuk Semoi',
    category: 'agro',
    description: 'Lada putih dan hitam dari kebun sendiri, digiling setelah ada pesanan.',
    shops: [
      'https://www.lazada.co.id/shop/contoh-lada-semoi',
      'https://www.bukalapak.com/u/contoh_lada_semoi',
    ],
    point: [-0.9402, 116.8331],
    certifications: [
      { kind: 'nib', number: '0000000000209', verified: true },
      { kind: 'pirt', number: '0000000000209', yearsLeft: 4 },
      { kind: 'bpom', number: 'ML000000000209', daysLeft: 30 },
    ],
    picture: { scene: 'garden', alt: 'Ilustrasi tiang-tiang tanaman lada di kebun' },
    daysAgo: 11,
    products: [
      { name: 'Lada putih bubuk', price: 18_000, unit: 'bungkus 50 gram' },
      { name: 'Lada hitam butir', price: 24_000, unit: 'bungkus 100 gram' },
      { name: 'Lada sachet untuk warung', price: 20_000, unit: 'renceng isi 24' },
    ],
  },
  {
    by: 'kim-telemow',
    name: 'Rumput Laut Kering Telemow',
    category: 'agro',
    description: 'Rumput laut dari teluk, dikeringkan di para-para. Untuk agar-agar atau pakan.',
    daysAgo: 120,
    products: [{ name: 'Rumput laut kering', description: 'Harga mengikuti kadar air.' }],
  },
  // What waits, and what was sent back.
  {
    by: 'kim-tengin-baru',
    name: 'Es Lilin Buah Tengin',
    category: 'drink',
    description: 'Es lilin dari buah kebun: sirsak, jambu, dan nangka.',
    daysAgo: 2,
    state: { status: 'pending' },
    products: [{ name: 'Es lilin', price: 2_000, unit: 'batang' }],
  },
  {
    by: 'kim-labangka',
    name: 'Jamu Segar Labangka',
    category: 'drink',
    description: 'Beras kencur dan kunyit asam, dibuat tiap pagi.',
    daysAgo: 18,
    state: { status: 'rejected', reason: 'Tulis alamat dan cara memesan, lalu kirim lagi.' },
    products: [{ name: 'Beras kencur', price: 10_000, unit: 'botol 350 ml' }],
  },
];
