import { dictionary } from './dictionary.ts';

/** What all elements say, in Indonesian. The other languages have the same terms. */
const id = {
  retry: 'Coba lagi',
  loadingMore: 'Memuat…',
  showPicture: 'Lihat gambar',
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

export const baseTerms = dictionary('base', id);
