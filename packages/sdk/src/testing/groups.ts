import type { Group, GroupSummary, Query } from '@simpul-kim/contract';
import { idOf } from './ids.ts';
import { pictureOf } from './pictures.ts';
import { isWithin } from './regions.ts';

/** The id of the KIM with this number in the fixtures. */
export const groupId = (number: number): string => idOf('9000', number);

/** What a KIM shows that has said nothing of itself yet. */
const plain = {
  timeZone: 'Asia/Makassar',
  status: 'active',
  logo: null,
  officers: [],
  divisions: [],
  members: null,
  potentialNotes: [],
  contact: { phone: null, whatsapp: null, email: null, address: null },
  socials: [],
  website: null,
  externalNumber: null,
  awards: [],
  video: null,
} satisfies Partial<Group>;

const decree = (number: string, date: string, signedBy: string) => ({
  number,
  date,
  signedBy,
  documentUrl: null,
});

/** The KIM that wrote the articles of the fixtures, by name. Their people are invented. */
export const groups: readonly Group[] = (
  [
    {
      ...plain,
      id: groupId(1),
      name: 'KIM Bangun Mulya',
      regionCode: '64.09.02.2004',
      regionName: 'Bangun Mulya',
      about:
        'Warga Bangun Mulya yang belajar menulis kabar desanya sendiri, dari kebun sampai balai.',
      decree: decree('140/07/SK/DS-BM', '2024-03-18', 'Kepala Desa Bangun Mulya'),
      officers: [
        { position: 'chair', name: 'Contoh Ketua Bangun' },
        { position: 'secretary', name: 'Contoh Sekretaris Mulya' },
        { position: 'treasurer', name: 'Contoh Bendahara Bangun' },
      ],
      divisions: [
        { task: 'collecting', name: 'Pengumpulan informasi', head: 'Contoh Peliput Desa' },
        { task: 'processing', name: 'Pengolahan informasi', head: 'Contoh Penyunting Desa' },
        { task: 'spreading', name: 'Penyebaran informasi', head: null },
      ],
      members: { total: 18, women: 10, men: 8 },
      potentials: ['agriculture', 'umkm', 'culture'],
      potentialNotes: [
        { potential: 'agriculture', text: 'Kebun semangka dan sayur di sepanjang jalan poros.' },
        { potential: 'umkm', text: 'Keripik pisang dan amplang rumahan.' },
      ],
      contact: {
        phone: null,
        // Numbers that begin so belong to nobody.
        whatsapp: '628000000001',
        email: 'kim-bangun-mulya@contoh.test',
        address: 'Balai Desa Bangun Mulya, Kecamatan Waru',
      },
      socials: [
        { network: 'instagram', url: 'https://www.instagram.com/contoh.kim.bangunmulya' },
        { network: 'youtube', url: 'https://www.youtube.com/@contoh-kim-bangunmulya' },
      ],
      website: 'https://kim-bangun-mulya.contoh.test/',
      externalNumber: 'KIM-CONTOH-0001',
      awards: [
        { level: 'regency', category: 'Lomba KIM tingkat kabupaten', year: 2025, rank: 'Juara I' },
      ],
      video: {
        provider: 'youtube',
        id: 'contohVideo',
        url: 'https://www.youtube.com/watch?v=contohVideo',
        captions: null,
        poster: pictureOf('agriculture', 10, 'Anggota KIM mewawancarai petani di kebun semangka'),
      },
      lastPublishedAt: '2026-11-20T16:40:00+08:00',
      activity: { active: true, articles30Days: 6, articles90Days: 15 },
    },
    {
      ...plain,
      id: groupId(2),
      name: 'KIM Bukit Raya',
      regionCode: '64.09.04.2002',
      regionName: 'Bukit Raya',
      status: 'forming',
      about: 'Baru dibentuk; anggotanya sembilan orang dan masih menyusun jadwal liputan.',
      decree: null,
      members: { total: 9, women: null, men: null },
      potentials: [],
      lastPublishedAt: null,
      activity: { active: false, articles30Days: 0, articles90Days: 0 },
    },
    {
      ...plain,
      id: groupId(3),
      name: 'KIM Bahari Pejala',
      regionCode: '64.09.01.1005',
      regionName: 'Pejala',
      about: 'Mencatat kehidupan kampung nelayan: cuaca, hasil laut, dan olahan ikan.',
      decree: decree('140/05/SK/KEL-PJ', '2023-09-04', 'Lurah Pejala'),
      potentials: ['fisheries', 'tourism'],
      lastPublishedAt: '2026-11-18T09:20:00+08:00',
      activity: { active: true, articles30Days: 3, articles90Days: 7 },
    },
    {
      ...plain,
      id: groupId(4),
      name: 'KIM Salo Loang',
      regionCode: '64.09.01.1002',
      regionName: 'Salo Loang',
      about: 'Pemuda, nelayan dan ibu rumah tangga di kampung pantai Salo Loang.',
      decree: decree('140/12/SK/KEL-SL', '2024-06-11', 'Lurah Salo Loang'),
      potentials: ['tourism', 'umkm'],
      lastPublishedAt: '2026-11-16T07:05:00+08:00',
      activity: { active: true, articles30Days: 2, articles90Days: 4 },
    },
    {
      ...plain,
      id: groupId(5),
      name: 'KIM Sumber Sari',
      regionCode: '64.09.03.2009',
      regionName: 'Sumber Sari',
      about: 'Kabar dari lumbung padi Babulu: irigasi, panen, dan harga gabah.',
      decree: decree('140/03/SK/DS-SS', '2025-01-22', 'Kepala Desa Sumber Sari'),
      potentials: ['agriculture', 'ict'],
      lastPublishedAt: '2026-05-19T10:00:00+08:00',
      activity: { active: false, articles30Days: 0, articles90Days: 0 },
    },
  ] satisfies Group[]
).sort((a, b) => a.name.localeCompare(b.name, 'id'));

/** The KIM of a region's code; nothing where it has none. */
export const groupOf = (regionCode: string): Group | undefined =>
  groups.find((group) => group.regionCode === regionCode);

/** A KIM as a directory shows it. */
export const toGroupSummary = (group: Group): GroupSummary => ({
  id: group.id,
  name: group.name,
  regionCode: group.regionCode,
  regionName: group.regionName,
  timeZone: group.timeZone,
  status: group.status,
  potentials: group.potentials,
  logo: group.logo,
  lastPublishedAt: group.lastPublishedAt,
  activity: group.activity,
});

const folded = (text: string): string => text.toLowerCase().replaceAll(/[\s-]/g, '');

/** All that a directory holds, by name, before it is cut into pages. */
export const groupsFor = ({
  region,
  potential,
  status,
  active,
  q = '',
}: Pick<
  Query<'groups.list'>,
  'region' | 'potential' | 'status' | 'active' | 'q'
>): GroupSummary[] =>
  groups
    .filter((group) => isWithin(group.regionCode, region))
    .filter((group) => potential === undefined || group.potentials.includes(potential))
    .filter((group) =>
      status === undefined ? group.status !== 'dissolved' : group.status === status,
    )
    .filter((group) => active === undefined || group.activity.active === active)
    .filter(({ name, regionName }) => folded(name + regionName).includes(folded(q)))
    .map(toGroupSummary);
