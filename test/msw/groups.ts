import type { Group } from '@simpul-kim/contract';

const groupId = (number: number): string =>
  `0193a000-0000-7000-9000-${String(number).padStart(12, '0')}`;

/** The KIM that wrote the articles of the fixtures, by name. */
export const groups: readonly Group[] = [
  {
    id: groupId(1),
    name: 'KIM Bangun Mulya',
    regionCode: '64.09.02.2004',
    regionName: 'Bangun Mulya',
    about:
      'Warga Bangun Mulya yang belajar menulis kabar desanya sendiri, dari kebun sampai balai.',
    decree: { number: '140/07/SK/DS-BM', date: '2024-03-18' },
    potentials: ['agriculture', 'umkm', 'culture'],
    lastPublishedAt: '2026-11-20T16:40:00+08:00',
  },
  {
    id: groupId(2),
    name: 'KIM Bukit Raya',
    regionCode: '64.09.04.2002',
    regionName: 'Bukit Raya',
    about: 'Baru dibentuk; anggotanya sembilan orang dan masih menyusun jadwal liputan.',
    decree: null,
    potentials: [],
    lastPublishedAt: null,
  },
  {
    id: groupId(3),
    name: 'KIM Bahari Pejala',
    regionCode: '64.09.01.1005',
    regionName: 'Pejala',
    about: 'Mencatat kehidupan kampung nelayan: cuaca, hasil laut, dan olahan ikan.',
    decree: { number: '140/05/SK/KEL-PJ', date: '2023-09-04' },
    potentials: ['fisheries', 'tourism'],
    lastPublishedAt: '2026-11-18T09:20:00+08:00',
  },
  {
    id: groupId(4),
    name: 'KIM Salo Loang',
    regionCode: '64.09.01.1002',
    regionName: 'Salo Loang',
    about: 'Pemuda, nelayan dan ibu rumah tangga di kampung pantai Salo Loang.',
    decree: { number: '140/12/SK/KEL-SL', date: '2024-06-11' },
    potentials: ['tourism', 'umkm'],
    lastPublishedAt: '2026-11-16T07:05:00+08:00',
  },
  {
    id: groupId(5),
    name: 'KIM Sumber Sari',
    regionCode: '64.09.03.2009',
    regionName: 'Sumber Sari',
    about: 'Kabar dari lumbung padi Babulu: irigasi, panen, dan harga gabah.',
    decree: { number: '140/03/SK/DS-SS', date: '2025-01-22' },
    potentials: ['agriculture', 'ict'],
    lastPublishedAt: '2026-11-19T10:00:00+08:00',
  },
].toSorted((a, b) => a.name.localeCompare(b.name, 'id')) as Group[];

/** The KIM of a region's code; nothing where it has none. */
export const groupOf = (regionCode: string): Group | undefined =>
  groups.find((group) => group.regionCode === regionCode);
