import type { Announcement, Query } from '@simpul-kim/contract';
import { idOf } from './ids.ts';
import { ancestorsOf, findRegion, isWithin } from './regions.ts';

/** The id of an announcement of the fixtures, from 1. */
export const announcementId = (number: number): string => idOf('a000', number);

interface Draft extends Pick<
  Announcement,
  'kind' | 'severity' | 'title' | 'text' | 'startsAt' | 'endsAt'
> {
  readonly region: string;
  readonly sender: string;
  readonly audience?: string;
  readonly ended?: true;
}

/** Most severe first, then newest; what has ended last. */
const drafts: readonly Draft[] = [
  {
    kind: 'alert',
    severity: 'warning',
    region: '64.09',
    sender: 'BPBD Penajam Paser Utara',
    title: 'Siaga Rob di Pesisir Penajam sampai Lusa Malam',
    text: 'Air pasang diperkirakan mencapai 2,8 meter pada malam hari.\n\nPindahkan perahu, motor dan barang listrik ke tempat yang lebih tinggi.',
    startsAt: '2026-11-20T06:00:00+08:00',
    endsAt: '2026-11-23T00:00:00+08:00',
  },
  {
    kind: 'alert',
    severity: 'advisory',
    region: '64',
    sender: 'BPBD Kalimantan Timur',
    title: 'Waspada Kabut Asap pada Pagi Hari',
    text: 'Kurangi kegiatan di luar rumah sebelum pukul 09.00. Anak, lansia dan ibu hamil memakai masker.',
    startsAt: '2026-11-19T08:00:00+08:00',
    endsAt: null,
  },
  {
    kind: 'announcement',
    severity: 'info',
    region: '64.09.02.2004',
    sender: 'KIM Bangun Mulya',
    title: 'Air Bersih Padam Hari Minggu Pukul 08.00 sampai 14.00',
    text: 'Pipa di RT 06 diganti. Tampung air secukupnya sejak malam sebelumnya.',
    startsAt: '2026-11-20T10:00:00+08:00',
    endsAt: '2026-11-22T14:00:00+08:00',
  },
  {
    kind: 'announcement',
    severity: 'info',
    region: '64.09',
    sender: 'Disdukcapil Penajam Paser Utara',
    audience: '64.09.02',
    title: 'Perekaman KTP Keliling di Kecamatan Waru',
    text: 'Bawa kartu keluarga. Tidak dipungut biaya.',
    startsAt: '2026-11-16T08:00:00+08:00',
    endsAt: '2026-11-30T15:00:00+08:00',
  },
  {
    kind: 'announcement',
    severity: 'info',
    region: '64.09',
    sender: 'Dinas Kesehatan Penajam Paser Utara',
    title: 'Pekan Imunisasi di Semua Posyandu',
    text: 'Anak usia 0 sampai 59 bulan dilayani gratis.',
    startsAt: '2026-11-02T08:00:00+08:00',
    endsAt: '2026-11-08T16:00:00+08:00',
    ended: true,
  },
];

/** Announcements and alerts of November 2026 in Penajam Paser Utara; all but the last in force. */
export const announcements: readonly Announcement[] = drafts.map(
  ({ region, sender, audience = region, ended = false, ...told }, index) => ({
    id: announcementId(index + 1),
    ...told,
    link: null,
    regionCode: region,
    regionName: findRegion(region)!.name,
    timeZone: 'Asia/Makassar',
    audienceCode: audience,
    audienceName: findRegion(audience)!.name,
    sender: sender.startsWith('KIM')
      ? { kind: 'group', groupId: '0193a000-0000-7000-9000-000000000001', name: sender }
      : { kind: 'office', groupId: null, name: sender },
    inForce: !ended,
    updatedAt: told.startsAt,
  }),
);

/** All that a list holds, before it is cut into pages. */
export const announcementsFor = ({
  region,
  kind,
  below = false,
  past = false,
}: Query<'announcements.list'>): Announcement[] =>
  announcements.filter(
    ({ audienceCode, ...announcement }) =>
      announcement.inForce === !past &&
      (!kind || announcement.kind === kind) &&
      (audienceCode === region ||
        ancestorsOf(region).includes(audienceCode) ||
        (below && isWithin(audienceCode, region))),
  );
