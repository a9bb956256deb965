import {
  aspirationTypes,
  type AspirationFigures,
  type AspirationReceipt,
  type AspirationStep,
  type AttachmentReceipt,
  type Body,
  type PublicAspiration,
  type Query,
  type Region,
  type TrackedAspiration,
} from '@simpul-kim/contract';
import { idOf, now } from './ids.ts';
import { officeFor } from './offices.ts';
import { findRegion, isWithin } from './regions.ts';

/** Id of a public aspiration of the fixtures, from 1. */
export const aspirationId = (number: number): string => idOf('c000', number);

/** Codes by which aspirations of the fixtures are followed, by how far they are. */
export const trackingCodes = {
  submitted: 'P807-760G-72EG-XYF1',
  forwarded: 'EPY3-TJWC-9KKJ-7WA9',
  inProgress: 'JHM4-9ATQ-T87W-X7P4',
  onHold: 'Q690-PNS7-B1C8-YZRF',
  answered: 'JADE-WPKQ-JGKZ-D89D',
  closed: '74RX-HF0M-Y5YK-JM89',
  archived: '55CG-93NZ-BSEC-PFME',
} as const;
type Tracked = keyof typeof trackingCodes;

/** The code that who sends something is given. */
export const receiptCode = 'CMBP-0FN6-5EK6-GDGQ';

const timeZone = 'Asia/Makassar';
const diskominfo = 'Diskominfo Penajam Paser Utara';

type Step = Pick<AspirationStep, 'kind' | 'at'> & Partial<AspirationStep>;
/** A step that an office took. */
export const ofOffice = ({
  officeName = diskominfo,
  text = null,
  ...step
}: Step): AspirationStep => ({
  ...step,
  by: 'office',
  officeName,
  text,
});
const ofReporter = ({ text = null, ...step }: Step): AspirationStep => ({
  ...step,
  by: 'reporter',
  officeName: null,
  text,
});
const sent = (at: string) => ofReporter({ kind: 'submitted', at });

/** No time is running. */
export const nothingDue = { verifyBy: null, followUpBy: null, closesAt: null };
const answer = ofOffice({
  kind: 'answered',
  at: '2026-11-20T14:20:00+08:00',
  text: 'Lampunya sudah diganti kemarin sore.\n\nBila padam lagi, balas di sini.',
});

const common = {
  type: 'complaint',
  topic: 'infrastructure',
  regionCode: '64.09.02.2004',
  regionName: 'Bangun Mulya',
  timeZone,
  anonymous: false,
  confidential: false,
  isPublic: false,
  office: { regionCode: '64.09', name: diskominfo },
  submittedAt: '2026-11-17T09:15:00+08:00',
  deadlines: nothingDue,
  overdue: false,
  attachments: 0,
  contactKept: true,
  mayReply: true,
  mayWithdraw: true,
} as const satisfies Partial<TrackedAspiration>;
const first = sent(common.submittedAt);

/** What the reporter of each sees. */
export const tracked: Readonly<Record<Tracked, TrackedAspiration>> = {
  submitted: {
    ...common,
    status: 'submitted',
    deadlines: { ...nothingDue, verifyBy: '2026-11-20T23:59:59+08:00' },
    overdue: true,
    attachments: 2,
    steps: [first],
  },
  forwarded: {
    ...common,
    status: 'forwarded',
    office: { regionCode: '64.09', name: 'Dinas Pekerjaan Umum PPU' },
    deadlines: { ...nothingDue, followUpBy: '2026-11-26T23:59:59+08:00' },
    steps: [
      first,
      ofOffice({
        kind: 'assigned',
        at: '2026-11-19T09:10:00+08:00',
        text: 'Laporan Anda kami teruskan ke Dinas Pekerjaan Umum.',
      }),
    ],
  },
  inProgress: {
    ...common,
    status: 'inProgress',
    anonymous: true,
    contactKept: false,
    deadlines: { ...nothingDue, followUpBy: '2026-11-30T23:59:59+08:00' },
    steps: [
      first,
      ofOffice({ kind: 'verified', at: '2026-11-18T08:40:00+08:00' }),
      ofOffice({
        kind: 'progressed',
        at: '2026-11-23T11:20:00+08:00',
        text: 'Petugas sudah memeriksa ke lapangan. Suku cadang sedang dipesan.',
      }),
      ofReporter({
        kind: 'replied',
        at: '2026-11-23T19:05:00+08:00',
        text: 'Terima kasih. Lampu di simpang tiga juga padam.',
      }),
    ],
  },
  onHold: {
    ...common,
    status: 'onHold',
    confidential: true,
    steps: [
      first,
      ofOffice({ kind: 'verified', at: '2026-11-18T08:40:00+08:00' }),
      ofOffice({
        kind: 'heldUp',
        at: '2026-11-19T13:45:00+08:00',
        text: 'Kami menunggu keterangan dari Inspektorat sebelum melanjutkan.',
      }),
    ],
  },
  answered: {
    ...common,
    status: 'answered',
    isPublic: true,
    deadlines: { ...nothingDue, closesAt: '2026-12-04T23:59:59+08:00' },
    steps: [
      first,
      ofOffice({ kind: 'verified', at: '2026-11-18T08:40:00+08:00' }),
      answer,
      ofOffice({ kind: 'published', at: '2026-11-20T14:30:00+08:00' }),
    ],
  },
  closed: {
    ...common,
    status: 'closed',
    isPublic: true,
    submittedAt: '2026-10-20T09:15:00+08:00',
    mayReply: false,
    mayWithdraw: false,
    steps: [
      sent('2026-10-20T09:15:00+08:00'),
      { ...answer, at: '2026-10-23T10:00:00+08:00' },
      {
        kind: 'closed',
        at: '2026-11-06T23:59:59+08:00',
        by: 'service',
        officeName: null,
        text: null,
      },
    ],
  },
  archived: {
    ...common,
    status: 'archived',
    contactKept: false,
    mayReply: false,
    mayWithdraw: false,
    steps: [first, ofReporter({ kind: 'erased', at: '2026-11-21T20:00:00+08:00' })],
  },
};

/** A code as it is compared: what does not matter is left out. */
const folded = (code: string): string =>
  code
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');

/** The aspiration of a tracking code, in any spelling; nothing for a code that there is not. */
export function trackedBy(code: string): TrackedAspiration | undefined {
  if (folded(code) === folded(receiptCode)) return { ...tracked.submitted, overdue: false };
  const known = Object.entries(trackingCodes).find(([, each]) => folded(each) === folded(code));
  return known && tracked[known[0] as Tracked];
}

/** What an aspiration is after its reporter has written; the fixtures stay as they are. */
export const replied = (before: TrackedAspiration, text: string): TrackedAspiration => ({
  ...before,
  status: before.status === 'answered' ? 'inProgress' : before.status,
  steps: [...before.steps, ofReporter({ kind: 'replied', at: now, text })],
});

/** The same after its reporter has ended it, and with it what everyone may read. */
export function ended(
  before: TrackedAspiration,
  kind: 'withdrawn' | 'consentWithdrawn' | 'erased',
): TrackedAspiration {
  const kept =
    kind === 'erased' ? before.steps.map((step) => ({ ...step, text: null })) : before.steps;
  const isWithdrawn = kind === 'withdrawn';
  return {
    ...before,
    status: 'archived',
    isPublic: false,
    deadlines: nothingDue,
    overdue: false,
    attachments: isWithdrawn ? before.attachments : 0,
    contactKept: isWithdrawn && before.contactKept,
    mayReply: false,
    mayWithdraw: false,
    steps: [...kept, ofReporter({ kind, at: now })],
  };
}

/** What who sends something is answered; nothing for a region that the fixtures have not. */
export function receiptFor({
  type,
  regionCode,
}: Body<'aspirations.create'>): AspirationReceipt | undefined {
  const region = findRegion(regionCode);
  if (!region) return undefined;
  return {
    trackingCode: receiptCode,
    type,
    regionCode,
    regionName: region.name,
    timeZone: region.timeZone,
    office: { regionCode: regionCode.slice(0, 5), name: officeFor(regionCode.slice(0, 5)).name },
    submittedAt: now,
    deadlines: { ...nothingDue, verifyBy: '2026-11-30T23:59:59+08:00' },
  };
}

/** What who uploads a picture is answered. */
export const attachmentReceipt: AttachmentReceipt = {
  id: '0193a000-0000-7000-d000-000000000001',
  kind: 'picture',
  bytes: 184_320,
  keptUntil: '2026-11-28T08:30:00+08:00',
};

type Draft = Pick<PublicAspiration, 'type' | 'topic' | 'title' | 'text' | 'status'> & {
  readonly region: string;
  readonly submittedAt: string;
  readonly answers?: readonly (readonly [at: string, text: string])[];
};

const drafts: readonly Draft[] = [
  {
    type: 'complaint',
    topic: 'health',
    region: '64.09.01.1009',
    title: 'Antrean obat di puskesmas terlalu lama',
    text: 'Warga menunggu obat lebih dari tiga jam karena hanya satu loket yang buka.',
    status: 'inProgress',
    submittedAt: '2026-11-17T14:05:00+08:00',
  },
  {
    type: 'informationRequest',
    topic: 'disaster',
    region: '64.09.02.2001',
    title: 'Titik kumpul dan jalur evakuasi saat rob di Api-api',
    text: 'Warga menanyakan titik kumpul bila air pasang tinggi pada malam hari.',
    status: 'answered',
    submittedAt: '2026-11-16T16:30:00+08:00',
    answers: [
      [
        '2026-11-18T14:20:00+08:00',
        'Titik kumpul RT 01 dan RT 02 di halaman SD di jalan poros, RT 03 dan RT 04 di halaman masjid.',
      ],
    ],
  },
  {
    type: 'aspiration',
    topic: 'education',
    region: '64.09.03.2009',
    title: 'Usul angkutan sekolah dari Sumber Sari',
    text: 'Warga mengusulkan bus sekolah karena anak-anak bersepeda 9 kilometer.',
    status: 'answered',
    submittedAt: '2026-10-28T11:25:00+08:00',
    answers: [
      ['2026-11-04T09:40:00+08:00', 'Satu bus sekolah diusulkan dalam rencana kerja tahun depan.'],
      [
        '2026-11-07T10:30:00+08:00',
        'Rambu pembatasan jam truk sudah dipasang di kedua ujung jalan.',
      ],
    ],
  },
  {
    type: 'complaint',
    topic: 'infrastructure',
    region: '64.09.02.2004',
    title: 'Lampu jalan di tikungan RT 05 padam',
    text: 'Lampu jalan di tikungan dekat mushola padam empat malam.',
    status: 'closed',
    submittedAt: '2026-10-20T09:15:00+08:00',
    answers: [['2026-10-23T10:00:00+08:00', 'Lampunya sudah diganti kemarin sore.']],
  },
];

/** What offices show of aspirations in Penajam Paser Utara, newest first. */
export const aspirations: readonly PublicAspiration[] = drafts.map(
  ({ region, answers = [], ...told }, index) => ({
    id: aspirationId(index + 1),
    ...told,
    regionCode: region,
    regionName: findRegion(region)!.name,
    timeZone,
    office: { regionCode: '64.09', name: diskominfo },
    updatedAt: answers.at(-1)?.[0] ?? told.submittedAt,
    answers: answers.map(([at, text]) => ({ at, officeName: diskominfo, text })),
  }),
);

/** All that a list holds, before it is cut into pages. */
export const aspirationsFor = ({
  region,
  type,
  topic,
  status,
}: Query<'aspirations.list'>): PublicAspiration[] =>
  aspirations.filter(
    (one) =>
      isWithin(one.regionCode, region) &&
      (!type || one.type === type) &&
      (!topic || one.topic === topic) &&
      (!status || one.status === status),
  );

const none = { received: null, answered: null, medianDays: null };
const ofTypes = {
  complaint: { received: 40, answered: 35, medianDays: 2.4 },
  aspiration: { received: 15, answered: 10, medianDays: 5.1 },
  informationRequest: none,
};

/** The figures of a region of the fixtures: of a village there are too few to tell. */
export function aspirationFiguresFor(
  { code, name, level }: Region,
  { year }: Query<'aspirations.figures'>,
): AspirationFigures {
  const isTold = level !== 'village';
  const all = { received: 60, answered: 45, medianDays: 3.2 };
  return {
    regionCode: code,
    regionName: name,
    from: year === undefined ? '2025-11-26' : `${year}-01-01`,
    to: year === undefined ? '2026-11-25' : `${year}-12-31`,
    ...(isTold ? all : none),
    types: aspirationTypes.map((type) => ({ type, ...(isTold ? ofTypes[type] : none) })),
  };
}
