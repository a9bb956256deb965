import type { Topic } from '@simpul-kim/sdk';
import { dictionary } from '../base/dictionary.ts';

const id = {
  news: 'Berita',
  loading: 'Memuat berita…',
  loaded: (count: number) => `${count} berita dimuat.`,
  added: (count: number) => `${count} berita ditambahkan.`,
  empty: 'Belum ada berita di sini.',
  noMatch: 'Tidak ada berita yang cocok.',
  more: 'Muat berita lainnya',
  failed: 'Berita belum bisa dimuat. Periksa sambungan internet, lalu coba lagi.',
  failedMore: 'Berita lainnya belum bisa dimuat.',
  fromAbove: (sender: string) => `Dari ${sender}`,
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

const en: NewsFeedTerms = {
  news: 'News',
  loading: 'Loading news…',
  loaded: (count) => `${count} news ${count === 1 ? 'item' : 'items'} loaded.`,
  added: (count) => `${count} news ${count === 1 ? 'item' : 'items'} added.`,
  empty: 'There is no news here yet.',
  noMatch: 'No news matches.',
  more: 'Load more news',
  failed: 'The news could not be loaded. Check the connection, then try again.',
  failedMore: 'More news could not be loaded.',
  fromAbove: (sender) => `From ${sender}`,
  topics: {
    government: 'Government',
    training: 'Training',
    umkm: 'Small business',
    tourism: 'Tourism',
    agriculture: 'Farming',
    fisheries: 'Fisheries',
    culture: 'Culture',
    disaster: 'Disasters',
    fundTransparency: 'Village funds',
    health: 'Health',
    education: 'Education',
    ict: 'ICT',
    factCheck: 'Fact check',
  },
};

export const newsFeedTerms = dictionary('news-feed', id, en);
