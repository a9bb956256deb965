import type { Article, ArticleSummary, Query, Topic } from '@simpul-kim/contract';
import { groupOf } from './groups.ts';
import { idOf } from './ids.ts';
import { mockOrigin } from './origin.ts';
import { pictureOf } from './pictures.ts';
import { ancestorsOf, findRegion, isWithin } from './regions.ts';

/** An article with what decides in which lists it stands. */
export interface MockArticle extends Article {
  /** The region at and below which it was sent down, if it was. */
  readonly audience?: string;
  /** The levels above that accepted it, by their region's code. */
  readonly featuredIn?: readonly string[];
}

interface Draft {
  /** Day and time, WITA, as `11-20 16:40`; all of 2026. */
  readonly at: string;
  readonly region: string;
  readonly topic: Topic;
  readonly title: string;
  readonly summary: string;
  /** What its picture shows; without it, there is none. */
  readonly picture?: string;
  readonly audience?: string;
  readonly featuredIn?: readonly string[];
  readonly documents?: Article['documents'];
  readonly factCheck?: Article['factCheck'];
  readonly corrections?: Article['corrections'];
}

/** Newest first. */
const drafts: readonly Draft[] = [
  {
    at: '11-20 16:40',
    region: '64.09.02.2004',
    topic: 'agriculture',
    title: 'Panen Semangka Perdana, Petani Bangun Mulya Raup Harga Baik',
    summary:
      'Lahan tidur dua hektare di RT 06 kini berbuah. Kelompok tani menjual langsung ke pedagang Petung dengan harga Rp 6.000 per kilogram.',
    picture: 'Hamparan kebun semangka di pagi hari',
    featuredIn: ['64.09', '64.09.02'],
  },
  {
    at: '11-20 08:15',
    region: '64.09',
    topic: 'disaster',
    title: 'Waspada Hujan Lebat Tiga Hari ke Depan',
    summary:
      'Warga di bantaran sungai dan pesisir diminta siaga. Nomor darurat BPBD dapat dihubungi 24 jam.',
    picture: 'Langit mendung di atas perbukitan',
    audience: '64.09',
  },
  {
    at: '11-19 19:30',
    region: '64.09.02.2004',
    topic: 'government',
    title: 'Musyawarah Desa Sepakati Perbaikan Jalan Usaha Tani',
    summary:
      'Jalan 800 meter menuju kebun warga masuk rencana kerja tahun depan. Anggarannya ditempel di papan balai desa.',
  },
  {
    at: '11-19 10:00',
    region: '64.09.03.2009',
    topic: 'agriculture',
    title: 'Saluran Irigasi Sumber Sari Kembali Mengalir Setelah Gotong Royong',
    summary:
      'Enam puluh warga mengangkat endapan lumpur sepanjang satu kilometer. Air kini sampai ke sawah paling ujung.',
    picture: 'Sawah hijau dengan perbukitan di kejauhan',
    featuredIn: ['64.09'],
  },
  {
    at: '11-18 14:05',
    region: '64.09.02.2004',
    topic: 'umkm',
    title: 'Keripik Pisang Melati Kini Dikirim sampai Balikpapan',
    summary:
      'Berawal dari dapur rumah, usaha ini mempekerjakan lima tetangga dan sudah mengantongi sertifikat halal.',
    picture: 'Bukit berwarna jingga, lambang usaha kecil',
  },
  {
    at: '11-18 09:20',
    region: '64.09.01.1005',
    topic: 'fisheries',
    title: 'Nelayan Pejala Sepakat Melaut Dua Hari Sekali Selama Angin Selatan',
    summary: 'Kesepakatan dibuat setelah tiga perahu terbalik pekan lalu. Semua awak selamat.',
    picture: 'Laut tenang dengan pulau di kejauhan',
  },
  {
    at: '11-17 11:45',
    region: '64.09',
    topic: 'training',
    title: 'Bimtek Menulis Berita dan Membuat Video Profil untuk KIM',
    summary:
      'Dua hari belajar bersama wartawan dan pembuat video. Setiap KIM boleh mengirim tiga orang, tanpa biaya.',
    audience: '64.09',
  },
  {
    at: '11-17 07:10',
    region: '64.09.02.2004',
    topic: 'health',
    title: 'Posyandu Melati Buka Layanan Lansia Setiap Rabu',
    summary:
      'Pemeriksaan tekanan darah dan gula darah gratis. Warga cukup membawa kartu posyandu atau KTP.',
    picture: 'Perbukitan biru keabuan',
  },
  {
    at: '11-16 15:00',
    region: '64.09.02',
    topic: 'government',
    title: 'Layanan Adminduk Keliling Kecamatan Waru Hadir Setiap Kamis',
    summary: 'Perekaman KTP dan cetak kartu keluarga dilayani di balai desa secara bergiliran.',
    picture: 'Perbukitan biru di bawah langit cerah',
    audience: '64.09.02',
  },
  {
    at: '11-16 07:05',
    region: '64.09.01.1002',
    topic: 'tourism',
    title: 'Pantai Salo Loang Punya Jalur Sepeda Baru',
    summary:
      'Jalur sejauh tiga kilometer dibuat swadaya oleh pemuda dan melewati kebun kelapa warga.',
    picture: 'Pantai dengan matahari rendah',
    featuredIn: ['64.09'],
  },
  {
    at: '11-15 20:20',
    region: '64.09.02.2004',
    topic: 'culture',
    title: 'Kuda Lumping Turonggo Mulyo Latihan Terbuka untuk Anak-Anak',
    summary: 'Setiap Sabtu malam di lapangan RT 03. Alat musik sudah disiapkan, tinggal datang.',
    picture: 'Bukit merah bata saat senja',
  },
  {
    at: '11-14 09:00',
    region: '64.09.02.2004',
    topic: 'fundTransparency',
    title: 'Realisasi Dana Desa Triwulan III Dipajang di Balai Desa',
    summary:
      'Rincian belanja per kegiatan dapat dibaca semua warga dan ditanyakan pada musyawarah dusun.',
    documents: [
      {
        title: 'Realisasi Dana Desa sampai triwulan III',
        url: 'https://bangunmulya.desa.example/dokumen/realisasi-2026.pdf',
        year: 2026,
        figures: [
          { label: 'Jalan usaha tani RT 06', budgetIdr: 187_000_000, realisedIdr: 161_500_000 },
          { label: 'Posyandu dan makanan tambahan', budgetIdr: 64_000_000, realisedIdr: null },
        ],
      },
    ],
  },
  {
    at: '11-13 13:35',
    region: '64.09',
    topic: 'factCheck',
    title: 'Cek Fakta: Pesan Berantai Bantuan Rp 1,5 Juta Itu Tidak Benar',
    summary:
      'Dinas Sosial tidak pernah membagikan tautan pendaftaran lewat WhatsApp. Jangan kirim data pribadi.',
    factCheck: {
      verdict: 'hoax',
      claim: 'Warga dapat Rp 1,5 juta bila mengisi tautan di pesan berantai.',
      sources: ['https://kemensos.example/klarifikasi'],
    },
    audience: '64.09',
  },
  {
    at: '11-12 08:50',
    region: '64.09.02.2002',
    topic: 'education',
    title: 'Taman Baca Sesulu Terima 300 Buku dari Perantau',
    summary: 'Buku anak dan buku pertanian kini dapat dipinjam setiap sore.',
    picture: 'Perbukitan kelabu yang tenang',
  },
  {
    at: '11-11 17:15',
    region: '64.09.02.2004',
    topic: 'ict',
    title: 'Balai Desa Bangun Mulya Punya Wi-Fi untuk Warga',
    summary: 'Gratis pukul 08.00 sampai 21.00. Kata sandinya berganti setiap Senin.',
  },
  {
    at: '11-10 10:10',
    region: '64.09.03.2003',
    topic: 'fisheries',
    title: 'Budidaya Kepiting Bakau Babulu Laut Mulai Panen',
    summary: 'Dua puluh petak tambak menghasilkan 400 kilogram dalam sebulan.',
    picture: 'Perairan bakau berwarna biru',
  },
  {
    at: '11-09 06:45',
    region: '64.09.02.2004',
    topic: 'disaster',
    title: 'Warga Bersihkan Parit Sebelum Musim Hujan',
    summary: 'Kerja bakti serentak di delapan RT. Sampah plastik terbanyak ditemukan dekat pasar.',
    picture: 'Langit mendung di atas parit desa',
  },
  {
    at: '11-08 12:00',
    region: '64',
    topic: 'health',
    title: 'Imunisasi Tambahan Serentak di Seluruh Kalimantan Timur',
    summary: 'Anak usia 0 sampai 59 bulan dilayani di posyandu dan puskesmas terdekat.',
    picture: 'Perbukitan biru keabuan di pagi hari',
    audience: '64',
  },
  {
    at: '11-07 15:25',
    region: '64.09.01.1009',
    topic: 'umkm',
    title: 'Anyaman Daun Nipah Ikut Pameran di Samarinda',
    summary: 'Dua belas perajin membawa tas, topi dan tikar. Setengahnya habis di hari pertama.',
    picture: 'Bukit berwarna jingga',
    featuredIn: ['64.09'],
  },
  {
    at: '11-06 09:40',
    region: '64.09.02.2004',
    topic: 'training',
    title: 'Kelas Jualan Daring untuk Ibu-Ibu PKK',
    summary: 'Belajar memotret produk dan menjawab pembeli, tiga kali pertemuan di balai desa.',
    picture: 'Perbukitan di bawah langit terang',
  },
  {
    at: '11-05 14:00',
    region: '64.09.04.1008',
    topic: 'tourism',
    title: 'Wisata Susur Bakau Mentawir Tambah Dua Perahu',
    summary: 'Pengunjung akhir pekan naik dua kali lipat. Pemesanan lewat pengelola kampung.',
    picture: 'Teluk dengan bukit hijau kebiruan',
  },
  {
    at: '11-04 08:30',
    region: '64.09.01.2020',
    topic: 'agriculture',
    title: 'Giri Mukti Bagikan 2.000 Bibit Durian kepada Warga',
    summary: 'Setiap keluarga mendapat empat bibit, dan didampingi penyuluh selama setahun.',
  },
  {
    at: '11-03 19:00',
    region: '64.09.02.2004',
    topic: 'government',
    title: 'Jadwal Ronda Malam Bulan November',
    summary: 'Setiap RT mendapat giliran dua malam. Pos ronda RT 05 sudah diperbaiki.',
    corrections: [
      { at: '2026-11-04T07:30:00+08:00', note: 'Giliran RT 02 dan RT 03 sempat tertukar.' },
    ],
  },
  {
    at: '11-02 11:30',
    region: '64.09.02.2001',
    topic: 'tourism',
    title: 'Bersih Pantai Api-api Diikuti 150 Pelajar',
    summary: 'Terkumpul 42 karung sampah dalam tiga jam, sebagian besar botol plastik.',
    picture: 'Pantai dengan bukit di kejauhan',
  },
];

/** Offices have no record of their own: their name follows from where they sit. */
const officeNames: Readonly<Record<string, string>> = {
  '64': 'Diskominfo Kalimantan Timur',
  '64.09': 'Diskominfo Penajam Paser Utara',
  '64.09.02': 'Kecamatan Waru',
};

/** The id of the article with this number in the fixtures, 1 the newest. */
export const articleId = (number: number): string => idOf('8000', 1000 - number);

/** The id of an article that was there and was withdrawn. */
export const withdrawnArticleId = articleId(900);

function toArticle(draft: Draft, index: number): MockArticle {
  const region = findRegion(draft.region);
  if (!region) throw new Error(`no region ${draft.region} in the fixtures`);
  const group = groupOf(draft.region);
  const number = index + 1;
  const id = articleId(number);
  const publishedAt = `2026-${draft.at.replace(' ', 'T')}:00+08:00`;
  const name = officeNames[draft.region] ?? group?.name ?? `KIM ${region.name}`;
  return {
    id,
    title: draft.title,
    summary: draft.summary,
    topic: draft.topic,
    publishedAt,
    updatedAt: publishedAt,
    regionCode: region.code,
    regionName: region.name,
    timeZone: region.timeZone,
    author: {
      kind: draft.region in officeNames ? 'office' : 'group',
      groupId: group?.id ?? null,
      name,
    },
    picture: draft.picture === undefined ? null : pictureOf(draft.topic, number, draft.picture),
    url: `${mockOrigin}/berita/${id}`,
    bodyHtml: `<p>${draft.summary}</p>`,
    pictures: [],
    video: null,
    documents: draft.documents ?? [],
    factCheck: draft.factCheck ?? null,
    corrections: draft.corrections ?? [],
    ...(draft.audience === undefined ? {} : { audience: draft.audience }),
    ...(draft.featuredIn === undefined ? {} : { featuredIn: draft.featuredIn }),
  };
}

/**
 * News of 2 to 20 November 2026 in Penajam Paser Utara, newest first: written by KIM of its
 * villages, and sent down by the district, the regency and the province.
 */
export const articles: readonly MockArticle[] = drafts.map(toArticle);

/** An article as a list of a region shows it. */
function toSummary(article: MockArticle, flow: ArticleSummary['flow']): ArticleSummary {
  const { id, title, summary, topic, publishedAt, regionCode, regionName, timeZone } = article;
  const { author, picture, url, corrections, factCheck } = article;
  const [latest] = corrections;
  return {
    ...{ id, title, summary, topic, publishedAt, regionCode, regionName, timeZone },
    ...{ author, picture, url, flow },
    ...(latest ? { correctedAt: latest.at } : {}),
    ...(factCheck ? { verdict: factCheck.verdict } : {}),
  };
}

function wayTo(region: string, article: MockArticle): ArticleSummary['flow'] | undefined {
  if (isWithin(article.regionCode, region)) return 'local';
  const { audience } = article;
  return audience === region || ancestorsOf(region).some((code) => code === audience)
    ? 'above'
    : undefined;
}

function isFeatured(region: string, { featuredIn = [] }: MockArticle): boolean {
  return findRegion(region)?.level === 'village'
    ? featuredIn.length > 0
    : featuredIn.includes(region);
}

function hasWords({ title, summary, bodyHtml }: MockArticle, words: string): boolean {
  const text = `${title} ${summary} ${bodyHtml}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** All that a list holds, newest first, before it is cut into pages. */
export function articlesFor({
  region,
  flow = 'all',
  topic,
  q = '',
}: Pick<Query<'articles.list'>, 'region' | 'flow' | 'topic' | 'q'>): ArticleSummary[] {
  return articles.flatMap((article) => {
    const way = wayTo(region, article);
    const wanted =
      flow === 'featured'
        ? way === 'local' && isFeatured(region, article)
        : flow === 'all' || flow === way;
    return way && wanted && (!topic || article.topic === topic) && hasWords(article, q)
      ? [toSummary(article, way)]
      : [];
  });
}
