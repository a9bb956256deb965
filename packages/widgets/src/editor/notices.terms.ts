import { dictionary } from '../base/dictionary.ts';

const id = {
  toEditor: 'Untuk pengelola situs',
  noRegion: 'Atribut region belum diisi. Isi dengan kode wilayah, misalnya region="64.09.02.2004".',
  badRegion: (code: string) =>
    `Kode wilayah "${code}" tidak dikenal. Periksa atribut region, misalnya region="64.09.02.2004".`,
  noBaseUrl:
    'Alamat layanan belum diketahui. Isi atribut base-url, misalnya base-url="https://kim.example.go.id".',
  badValue: (attribute: string, value: string, allowed: string) =>
    `Atribut ${attribute}="${value}" tidak dikenal, jadi tidak dipakai. Pilihannya: ${allowed}.`,
};

/** What the editor of a site is told. */
export type EditorTerms = typeof id;

export const editorTerms = dictionary('editor', id);
