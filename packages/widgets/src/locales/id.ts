import type { Topic } from '@simpul-kim/sdk';

/** What elements say, in Indonesian. The other languages have the same terms. */
export const id = {
  news: 'Berita',
  loading: 'Memuat berita…',
  loaded: (count: number) => `${count} berita dimuat.`,
  added: (count: number) => `${count} berita ditambahkan.`,
  empty: 'Belum ada berita di sini.',
  emptySearch: 'Tidak ada berita yang cocok.',
  more: 'Muat berita lainnya',
  loadingMore: 'Memuat…',
  retry: 'Coba lagi',
  failed: 'Berita belum bisa dimuat. Periksa sambungan internet, lalu coba lagi.',
  failedMore: 'Berita lainnya belum bisa dimuat.',
  fromAbove: (sender: string) => `Dari ${sender}`,
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
