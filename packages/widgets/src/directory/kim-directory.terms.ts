import type { Activity, GroupSummary } from '@simpul-kim/sdk';
import { dictionary } from '../base/dictionary.ts';

type Level = Activity['region']['level'];

const id = {
  label: 'Direktori KIM',
  loading: 'Memuat daftar KIM…',
  loaded: (count: number) => `${count} KIM dimuat.`,
  added: (count: number) => `${count} KIM ditambahkan.`,
  empty: 'Belum ada KIM di wilayah ini.',
  noMatch: 'Tidak ada KIM yang cocok.',
  more: 'Muat KIM lainnya',
  failed: 'Daftar KIM belum bisa dimuat. Periksa sambungan internet, atau coba lagi nanti.',
  failedMore: 'KIM lainnya belum bisa dimuat.',
  search: 'Cari KIM atau desa',
  potential: 'Potensi',
  potentials: {
    tourism: 'Wisata',
    agriculture: 'Pertanian',
    fisheries: 'Perikanan',
    umkm: 'UMKM',
    culture: 'Budaya',
    ict: 'TIK',
  } satisfies Record<GroupSummary['potentials'][number], string>,
  statuses: {
    forming: 'Sedang dibentuk',
    active: 'Dikukuhkan',
    inactive: 'Sedang tidak aktif',
    dissolved: 'Sudah bubar',
  } satisfies Record<GroupSummary['status'], string>,
  coverage: 'Desa dan kelurahan ber-KIM',
  activity: 'KIM yang aktif',
  news: 'Berita dalam 30 hari',
  of: (some: number, all: number) => `${some} dari ${all}`,
  target: (share: string, days: number) => `target ${share}, dihitung dari ${days} hari terakhir`,
  parts: {
    province: 'Per kabupaten dan kota',
    regency: 'Per kecamatan',
    district: 'Per desa dan kelurahan',
    village: '',
  } satisfies Record<Level, string>,
  part: 'Wilayah',
  latest: (day: string) => `Berita terakhir ${day}`,
  silent: 'Belum ada berita',
  busy: 'Aktif',
  quiet: 'Kurang aktif',
  asOf: (moment: string) => `Dihitung ${moment}`,
};

/** Terms of the directory. */
export type DirectoryTerms = typeof id;

export const directoryTerms = dictionary('directory', id);
