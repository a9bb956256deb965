import type { RegionKind } from '@simpul-kim/contract';

/** What people call the kinds of regions, before a name. */
export const kindNames: Readonly<Record<RegionKind, string>> = {
  provinsi: 'Provinsi',
  kabupaten: 'Kabupaten',
  kota: 'Kota',
  kecamatan: 'Kecamatan',
  kelurahan: 'Kelurahan',
  desa: 'Desa',
  desaAdat: 'Desa adat',
};
