import type { ArticleSummary, Topic } from '@simpul-kim/sdk';
import { dictionary } from '../base/dictionary.ts';

const id = {
  news: 'Berita',
  loading: 'Memuat berita…',
  loaded: (count: number) => `${count} berita dimuat.`,
  added: (count: number) => `${count} berita ditambahkan.`,
  empty: 'Belum ada berita di sini.',
  noMatch: 'Tidak ada berita yang cocok.',
  more: 'Muat berita lainnya',
  failed: 'Berita belum bisa dimuat. Periksa sambungan internet, atau coba lagi nanti.',
  failedMore: 'Berita lainnya belum bisa dimuat.',
  fromAbove: (sender: string) => `Dari ${sender}`,
  corrected: 'dikoreksi',
  verdicts: {
    hoax: '✕ Hoaks',
    misleading: '! Menyesatkan',
    true: '✓ Benar',
    unproven: '? Belum terbukti',
  } satisfies Record<NonNullable<ArticleSummary['verdict']>, string>,
  search: 'Cari berita',
  topic: 'Topik',
  topics: {
    government: 'Pemerintahan',
    training: 'Pelatihan',
    umkm: 'UMKM',
    tourism: 'Wisata',
    agriculture: 'Pertanian',
    fisheries: 'Perikanan',
    culture: 'Budaya',
    disaster: 'Kebencanaan',
    fundTransparency: 'Dana desa',
    health: 'Kesehatan',
    education: 'Pendidikan',
    ict: 'TIK',
    factCheck: 'Cek fakta',
  } satisfies Record<Topic, string>,
};

/** Terms of the news feed. */
export type NewsFeedTerms = typeof id;

export const newsFeedTerms = dictionary('news-feed', id);
