import type { CommunityEvent, Query } from '@simpul-kim/contract';
import { idOf } from './ids.ts';
import { mockOrigin } from './origin.ts';
import { ancestorsOf, findRegion, isWithin } from './regions.ts';

/** The id of an event of the fixtures, from 1. */
export const eventId = (number: number): string => idOf('b000', number);

type Draft = Pick<CommunityEvent, 'type' | 'title' | 'description'> &
  Partial<CommunityEvent> & { readonly region: string; readonly by: string };

/** A session on a day of 2026, e.g. `session('11-28', '08:00', '15:00')`. */
const session = (day: string, from: string, to: string, title: string | null = null) => ({
  title,
  startsAt: `2026-${day}T${from}:00+08:00`,
  endsAt: `2026-${day}T${to}:00+08:00`,
  allDay: false,
});

/** Soonest first. */
const drafts: readonly Draft[] = [
  {
    type: 'meeting',
    region: '64.09.02.2004',
    by: 'KIM Bangun Mulya',
    title: 'Rapat Redaksi Bulanan KIM Bangun Mulya',
    description: 'Memilih liputan bulan depan. Warga yang ingin menulis boleh ikut.',
    sessions: [session('11-24', '19:30', '21:00')],
    place: { name: 'Balai Desa Bangun Mulya', point: { latitude: -1.43, longitude: 116.63 } },
  },
  {
    type: 'training',
    region: '64.09',
    by: 'Diskominfo Penajam Paser Utara',
    audienceCode: '64.09',
    title: 'Bimtek Menulis Berita dan Video Profil',
    description: 'Dua hari bersama wartawan dan pembuat video.\n\nBawa ponsel dan kabel datanya.',
    sessions: [
      session('11-28', '08:00', '15:00', 'Menulis berita'),
      session('11-29', '08:00', '15:00', 'Video profil'),
    ],
    place: { name: 'Aula Diskominfo, Jalan Provinsi Km 9', point: null },
    capacity: '40 orang, tiga dari tiap KIM',
    registrationUrl: 'https://kominfo.example.test/bimtek',
    contactUrl: 'https://wa.me/628110000001',
  },
  {
    type: 'competition',
    region: '64.09.02',
    by: 'Kecamatan Waru',
    audienceCode: '64.09.02',
    title: 'Lomba Foto Potensi Desa',
    description: 'Untuk umum, dari desa mana pun di Kecamatan Waru.',
    sessions: [
      {
        title: null,
        startsAt: '2026-12-05T00:00:00+08:00',
        endsAt: '2026-12-06T00:00:00+08:00',
        allDay: true,
      },
    ],
    place: { name: 'Lapangan Kecamatan Waru', point: null },
    cancellation: { reason: 'Lapangan dipakai posko rob.' },
  },
  {
    type: 'jamboree',
    region: '64',
    by: 'Diskominfo Kalimantan Timur',
    audienceCode: '64',
    title: 'Jambore KIM Kalimantan Timur',
    description: 'Pertemuan seluruh KIM se-Kalimantan Timur. Tanggal pasti menyusul.',
    tentative: { month: '2027-03' },
  },
];

/** Events from November 2026 on in Penajam Paser Utara, soonest first. */
export const events: readonly CommunityEvent[] = drafts.map(({ region, by, ...draft }, index) => ({
  id: eventId(index + 1),
  regionCode: region,
  regionName: findRegion(region)!.name,
  timeZone: 'Asia/Makassar',
  audienceCode: null,
  organiser: by.startsWith('KIM')
    ? { kind: 'group', groupId: '0193a000-0000-7000-9000-000000000001', name: by }
    : { kind: 'office', groupId: null, name: by },
  sessions: [],
  tentative: null,
  place: null,
  onlineUrl: null,
  capacity: null,
  registrationUrl: null,
  contactUrl: null,
  cancellation: null,
  calendarUrl: `${mockOrigin}/feeds/events/${eventId(index + 1)}.ics`,
  revision: 1,
  updatedAt: '2026-11-15T09:00:00+08:00',
  ...draft,
}));

/** The day on which an event begins, and the last that it touches. */
function daysOf({ sessions, tentative }: CommunityEvent): [first: string, last: string] {
  const days = sessions.map(({ startsAt, endsAt }) =>
    [startsAt, endsAt].map((at) => at.slice(0, 10)),
  );
  const month = tentative?.month ?? '';
  return [days[0]?.[0] ?? `${month}-01`, days.at(-1)?.[1] ?? `${month}-31`];
}

/** All that a list holds, before it is cut into pages. The fixtures' today is 21 November 2026. */
export const eventsFor = ({
  region,
  from = '2026-11-21',
  to = '2099-12-31',
  type,
}: Query<'events.list'>): CommunityEvent[] =>
  events.filter((event) => {
    const [first, last] = daysOf(event);
    const { audienceCode } = event;
    return (
      last >= from &&
      first <= to &&
      (!type || event.type === type) &&
      (isWithin(event.regionCode, region) ||
        audienceCode === region ||
        (audienceCode !== null && ancestorsOf(region).includes(audienceCode)))
    );
  });
