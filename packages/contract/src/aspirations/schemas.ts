import { Type, type Static } from 'typebox';
import { mediaKinds } from '../media/schemas.ts';
import { Id, page, pagingQuery } from '../paging.ts';
import { RegionCode, timeZones } from '../regions/schemas.ts';
import { line, moment } from '../text.ts';
import {
  aspirationStepKinds,
  nullableMoment,
  said,
  statusField,
  stepTakers,
  topicField,
  typeField,
  words,
} from './vocabulary.ts';

/** The most photos and documents that an aspiration may have. */
export const maxAttachments = 5;

/** The office that an aspiration lies with. */
export const ResponsibleOffice = Type.Object(
  {
    regionCode: RegionCode,
    name: Type.String({ description: 'As people know it, e.g. `Diskominfo Penajam Paser Utara`.' }),
  },
  { title: 'ResponsibleOffice', additionalProperties: false },
);
export type ResponsibleOffice = Static<typeof ResponsibleOffice>;

export const AspirationPlace = Type.Object(
  {
    latitude: Type.Number({ minimum: -90, maximum: 90 }),
    longitude: Type.Number({ minimum: -180, maximum: 180 }),
    note: Type.Optional(line(200, 'Where that is, in words: `di depan balai desa`.')),
  },
  { title: 'AspirationPlace', additionalProperties: false },
);
export type AspirationPlace = Static<typeof AspirationPlace>;

/** How the office may reach the reporter. It is kept encrypted, and each reading of it is logged. */
export const ReporterContact = Type.Object(
  {
    name: Type.Optional(line(120, 'What the reporter wants to be called.')),
    phone: Type.Optional(
      Type.String({
        maxLength: 30,
        pattern: '^[+0-9][0-9 ().-]{6,28}$',
        description: 'A telephone or WhatsApp number, in any usual spelling.',
      }),
    ),
    email: Type.Optional(Type.String({ format: 'email', maxLength: 200 })),
    shareable: Type.Boolean({
      description:
        'Whether another office, to which the aspiration is assigned later, may read it too. Without that, only the one that received it.',
    }),
  },
  { title: 'ReporterContact', additionalProperties: false },
);
export type ReporterContact = Static<typeof ReporterContact>;

/** What the reporter agreed to, and when. */
export const AspirationConsent = Type.Object(
  {
    notice: Type.String({
      maxLength: 20,
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      description: 'Version of the privacy notice that was shown: see `privacy.notice`.',
    }),
    at: moment(
      'When it was agreed to, by the clock of the reporter, whatever it says: the time by ours is kept beside it.',
    ),
  },
  { title: 'AspirationConsent', additionalProperties: false },
);
export type AspirationConsent = Static<typeof AspirationConsent>;

export const AspirationDraft = Type.Object(
  {
    type: typeField,
    topic: topicField,
    regionCode: Type.String({
      ...RegionCode,
      description: 'The region that it is about: a village, or one around it.',
    }),
    title: line(160, 'What it is about, in one line.'),
    text: words(5_000, 'The whole of it, in plain text; a blank line parts paragraphs.'),
    place: Type.Optional(AspirationPlace),
    attachments: Type.Optional(
      Type.Array(Id, {
        maxItems: maxAttachments,
        uniqueItems: true,
        description: 'Ids of uploads, as `aspirations.attach` has answered them.',
      }),
    ),
    anonymous: Type.Boolean({
      description:
        'The reporter is known to nobody. There is then no contact: what is not kept cannot leak.',
    }),
    confidential: Type.Boolean({
      description: 'What it says is never public, not even if an office would like it to be.',
    }),
    contact: Type.Optional(ReporterContact),
    consent: AspirationConsent,
    website: Type.Optional(
      Type.String({
        maxLength: 500,
        description:
          'Leave it out. Forms hide this field from people; only bots fill it in. What has it filled in is kept, and marked for the office.',
      }),
    ),
  },
  { title: 'AspirationDraft', additionalProperties: false },
);
export type AspirationDraft = Static<typeof AspirationDraft>;

/** Sixteen characters that can be read aloud, in four groups. */
export const TrackingCode = Type.String({
  minLength: 1,
  maxLength: 60,
  description:
    'The tracking code, e.g. `7K2M-4TQX-9RWB-H3CD`. Spaces, hyphens and small letters do not matter, nor O for 0 and I or L for 1.',
});

const deadlines = Type.Object(
  {
    verifyBy: nullableMoment('End of the working day by which it is to be verified or forwarded.'),
    followUpBy: nullableMoment('End of the working day by which it is to be followed up.'),
    closesAt: nullableMoment('It is closed then, if nobody writes any more.'),
  },
  {
    title: 'AspirationDeadlines',
    additionalProperties: false,
    description: 'Those that count now; `null` where one does not, or no longer.',
  },
);
export const AspirationDeadlines = deadlines;
export type AspirationDeadlines = Static<typeof AspirationDeadlines>;

export const AspirationReceipt = Type.Object(
  {
    trackingCode: Type.String({
      description:
        'With it the reporter, and nobody else, follows the aspiration. It is shown this once, and kept as a hash only.',
    }),
    type: typeField,
    regionCode: RegionCode,
    regionName: Type.String(),
    timeZone: Type.Enum([...timeZones]),
    office: ResponsibleOffice,
    submittedAt: moment('When it was received.'),
    deadlines,
  },
  {
    title: 'AspirationReceipt',
    additionalProperties: false,
    description: 'It is received, and will not be lost.',
  },
);
export type AspirationReceipt = Static<typeof AspirationReceipt>;

/** The most that an upload without an account may weigh, in bytes. */
export const maxAttachmentBytes = 10 * 1024 * 1024;
/** The most that it may weigh where it is a PDF, which is kept as it is. */
export const maxAttachmentDocumentBytes = 4 * 1024 * 1024;
/** The most pixels that a picture among them may have, in millions. */
export const maxAttachmentMegapixels = 24;

export const AttachmentReceipt = Type.Object(
  {
    id: Id,
    kind: Type.Enum([...mediaKinds]),
    bytes: Type.Integer({ description: 'What it weighs as it is stored.' }),
    keptUntil: moment(
      'A day after the upload. It is erased then, unless an aspiration has taken it.',
    ),
  },
  { title: 'AttachmentReceipt', additionalProperties: false },
);
export type AttachmentReceipt = Static<typeof AttachmentReceipt>;

/** One line of the history of an aspiration, as its reporter reads it. */
export const AspirationStep = Type.Object(
  {
    kind: Type.Enum([...aspirationStepKinds]),
    at: moment('When, at the offset of the region.'),
    by: Type.Enum([...stepTakers]),
    officeName: Type.Union([Type.String(), Type.Null()], {
      description: 'The office that did it; never the person.',
    }),
    text: Type.Union([Type.String(), Type.Null()], {
      description: 'What was written: an answer, a reason, a message.',
    }),
  },
  { title: 'AspirationStep', additionalProperties: false },
);
export type AspirationStep = Static<typeof AspirationStep>;

export const TrackedAspiration = Type.Object(
  {
    type: typeField,
    topic: topicField,
    regionCode: RegionCode,
    regionName: Type.String(),
    timeZone: Type.Enum([...timeZones]),
    status: statusField,
    anonymous: Type.Boolean(),
    confidential: Type.Boolean(),
    isPublic: Type.Boolean({ description: 'An office shows it to everyone, without any name.' }),
    office: ResponsibleOffice,
    submittedAt: moment('When it was received.'),
    deadlines,
    overdue: Type.Boolean({ description: 'Whether the office is late.' }),
    steps: Type.Array(AspirationStep, { description: 'Oldest first.' }),
    attachments: Type.Integer({ description: 'How many photos and documents are kept.' }),
    contactKept: Type.Boolean({ description: 'Whether a contact of the reporter is kept.' }),
    mayReply: Type.Boolean({ description: 'Whether the reporter can add a message.' }),
    mayWithdraw: Type.Boolean({
      description: 'Whether it can be withdrawn: always, until it is withdrawn or erased.',
    }),
  },
  {
    title: 'TrackedAspiration',
    additionalProperties: false,
    description: 'An aspiration as its reporter follows it. No contact is ever in it.',
  },
);
export type TrackedAspiration = Static<typeof TrackedAspiration>;

export const TrackingQuestion = Type.Object(
  { code: TrackingCode },
  { title: 'TrackingQuestion', additionalProperties: false },
);

export const ReporterMessage = Type.Object(
  { code: TrackingCode, text: said(2_000, 'What the reporter adds, or answers: `Ya` will do.') },
  { title: 'ReporterMessage', additionalProperties: false },
);

/** An answer of an office that everyone may read. */
export const PublicAnswer = Type.Object(
  {
    at: moment('When, at the offset of the region.'),
    officeName: Type.String(),
    text: Type.String(),
  },
  { title: 'PublicAnswer', additionalProperties: false },
);

export const PublicAspiration = Type.Object(
  {
    id: Id,
    type: typeField,
    topic: topicField,
    regionCode: RegionCode,
    regionName: Type.String(),
    timeZone: Type.Enum([...timeZones]),
    title: Type.String({ description: 'As the office shows it.' }),
    text: Type.String({ description: 'As the office shows it.' }),
    status: statusField,
    office: ResponsibleOffice,
    submittedAt: moment('When it was received.'),
    updatedAt: moment('The last step that everyone may know of.'),
    answers: Type.Array(PublicAnswer, { description: 'Oldest first.' }),
  },
  {
    title: 'PublicAspiration',
    additionalProperties: false,
    description:
      'An aspiration that an office has chosen to show. Nothing of who sent it is in it, nor where exactly, nor its photos.',
  },
);
export type PublicAspiration = Static<typeof PublicAspiration>;
export const PublicAspirationPage = page(PublicAspiration, 'PublicAspirationPage');
export type PublicAspirationPage = Static<typeof PublicAspirationPage>;

export const AspirationParams = Type.Object({ id: Id }, { additionalProperties: false });

export const PublicAspirationQuery = Type.Object(
  {
    region: RegionCode,
    type: Type.Optional(typeField),
    topic: Type.Optional(topicField),
    status: Type.Optional(statusField),
    ...pagingQuery,
  },
  { additionalProperties: false },
);

/** Fewer than this are not counted in public, and more only by so many: behind a small number stand people. */
export const fewestCounted = 5;

const counted = (description: string) =>
  Type.Union([Type.Integer({ minimum: fewestCounted, multipleOf: fewestCounted }), Type.Null()], {
    description,
  });

const figures = {
  received: counted(
    'At least so many were received: rounded down to a multiple of five; `null`: fewer than five.',
  ),
  answered: counted('At least so many of them were answered; rounded likewise.'),
  medianDays: Type.Union([Type.Number({ minimum: 0 }), Type.Null()], {
    description:
      'Of so many as `answered` says, those that were answered first, half had their first answer in this many days or fewer, to a tenth; `null` where fewer than five were answered. So it changes with every fifth answer only.',
  }),
};

export const AspirationFigures = Type.Object(
  {
    regionCode: RegionCode,
    regionName: Type.String(),
    from: Type.String({ format: 'date', description: 'First day that counts.' }),
    to: Type.String({ format: 'date', description: 'Last day that counts.' }),
    ...figures,
    types: Type.Array(
      Type.Object(
        { type: typeField, ...figures },
        { title: 'AspirationTypeFigures', additionalProperties: false },
      ),
    ),
  },
  {
    title: 'AspirationFigures',
    additionalProperties: false,
    description:
      'How many aspirations came, and how they were dealt with. All numbers are rounded down to multiples of five, each by itself: so none below five is told, and none can be worked out from others. They need not add up.',
  },
);
export type AspirationFigures = Static<typeof AspirationFigures>;

export const AspirationFiguresQuery = Type.Object(
  {
    region: RegionCode,
    year: Type.Optional(
      Type.Integer({
        minimum: 2020,
        maximum: 2100,
        description: 'Those received in this year; without it, in the last 365 days.',
      }),
    ),
  },
  { additionalProperties: false },
);
