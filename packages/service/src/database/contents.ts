import type { Sentence } from '../problems/index.ts';

const accounts: Sentence = { id: 'akun dan kunci', en: 'accounts and keys' };

/** What tables hold, by how their names begin. */
const contents: readonly (readonly [RegExp, Sentence])[] = [
  [/^accounts\./, accounts],
  [/^article/, { id: 'berita', en: 'news' }],
  [/^(groups|group_)/, { id: 'KIM', en: 'groups' }],
  [/^(business|product|certification)/, { id: 'UMKM', en: 'businesses' }],
  [/^announcement/, { id: 'pengumuman', en: 'announcements' }],
  [/^event/, { id: 'agenda', en: 'events' }],
  [/^(picture|media)/, { id: 'keterangan gambar dan dokumen', en: 'descriptions of uploads' }],
  [/^region/, { id: 'kode wilayah', en: 'regions' }],
  [/^audit/, { id: 'catatan siapa berbuat apa', en: 'the record of who did what' }],
];
const other: Sentence = { id: 'catatan layanan', en: 'records of the service' };

/** What a table holds, in words for people. */
export const contentsOf = (table: string): Sentence =>
  contents.find(([names]) => names.test(table.replace(/^public\./, '')))?.[1] ?? other;
