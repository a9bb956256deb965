import { dictionary } from './dictionary.ts';

/** What all elements say, in Indonesian. The other languages have the same terms. */
const id = {
  retry: 'Coba lagi',
  loadingMore: 'Memuat…',
  showPicture: 'Lihat gambar',
  dataAsOf: (moment: string) => `Data per ${moment}`,
  refreshing: 'sedang diperbarui…',
  notRefreshed: 'belum bisa diperbarui.',
};

/** Terms that all elements share. */
export type BaseTerms = typeof id;

export const baseTerms = dictionary('base', id);
