import { dictionary } from './dictionary.ts';

/** What all elements say, in Indonesian. The other languages have the same terms. */
const id = {
  retry: 'Coba lagi',
  loadingMore: 'Memuat…',
  dataAsOf: (moment: string) => `Data per ${moment}`,
  refreshing: 'sedang diperbarui…',
  notRefreshed: 'belum bisa diperbarui.',
  toEditor: 'Untuk pengelola situs',
  noRegion: 'Atribut region belum diisi. Isi dengan kode wilayah, misalnya region="64.09.02.2004".',
  badRegion: (code: string) =>
    `Kode wilayah "${code}" tidak dikenal. Periksa atribut region, misalnya region="64.09.02.2004".`,
  noBaseUrl:
    'Alamat layanan belum diketahui. Isi atribut base-url, misalnya base-url="https://kim.example.go.id".',
  badValue: (attribute: string, value: string, allowed: string) =>
    `Atribut ${attribute}="${value}" tidak dikenal, jadi tidak dipakai. Pilihannya: ${allowed}.`,
};

/** Terms that all elements share. */
export type BaseTerms = typeof id;

const en: BaseTerms = {
  retry: 'Try again',
  loadingMore: 'Loading…',
  dataAsOf: (moment) => `As of ${moment}`,
  refreshing: 'being refreshed…',
  notRefreshed: 'could not be refreshed.',
  toEditor: 'For the editor of this site',
  noRegion: 'The attribute region is missing. Give a region code, e.g. region="64.09.02.2004".',
  badRegion: (code) =>
    `There is no region with the code "${code}". Check the attribute region, e.g. region="64.09.02.2004".`,
  noBaseUrl:
    'The address of the service is not known. Give the attribute base-url, e.g. base-url="https://kim.example.go.id".',
  badValue: (attribute, value, allowed) =>
    `The attribute ${attribute}="${value}" is not known and was left out. It can be: ${allowed}.`,
};

export const baseTerms = dictionary('base', id, en);
