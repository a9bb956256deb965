import { Type, type Static } from 'typebox';
import { Author } from '../articles/schemas.ts';
import { byWhom } from '../office.ts';
import { Id, page, pagingQuery } from '../paging.ts';
import { RegionCode, timeZones } from '../regions/schemas.ts';
import { line, moment, paragraphs, Version } from '../text.ts';

/** What people meet for: bimtek, lomba, jambore, rapat, and anything else. */
export const eventTypes = ['training', 'competition', 'jamboree', 'meeting', 'other'] as const;
export type EventType = (typeof eventTypes)[number];

/** Where an event stands. A cancelled one is still shown, as cancelled. */
export const eventStatuses = ['draft', 'published', 'cancelled', 'withdrawn'] as const;
export type EventStatus = (typeof eventStatuses)[number];

/** Sessions that one event may have. */
export const maxSessions = 60;
/** Days that may lie between the first session and the end of the last. */
export const maxEventDays = 366;

const sessionFields = {
  startsAt: moment('When it begins; of a whole day, midnight in the zone of the region.'),
  endsAt: moment('When it is over; of whole days, the midnight after the last of them.'),
};

export const EventSession = Type.Object(
  {
    title: Type.Union([Type.String(), Type.Null()], {
      description: 'What is special about it, e.g. `Hari kedua: video profil`.',
    }),
    ...sessionFields,
    allDay: Type.Boolean({ description: 'It takes whole days: show no times.' }),
  },
  { title: 'EventSession', additionalProperties: false },
);
export type EventSession = Static<typeof EventSession>;

const Tentative = Type.Object(
  {
    month: Type.String({
      pattern: '^20\\d{2}-(0[1-9]|1[0-2])$',
      description: 'Year and month, e.g. `2027-03`.',
    }),
  },
  {
    title: 'TentativeDate',
    additionalProperties: false,
    description: 'A date of which only the month is known yet; in place of `sessions`.',
  },
);

const Point = Type.Object(
  {
    latitude: Type.Number({ minimum: -90, maximum: 90 }),
    longitude: Type.Number({ minimum: -180, maximum: 180 }),
  },
  { title: 'EventPoint', additionalProperties: false },
);

export const EventPlace = Type.Object(
  {
    name: Type.String({ description: 'As people find it: name and address.' }),
    point: Type.Union([Point, Type.Null()]),
  },
  { title: 'EventPlace', additionalProperties: false },
);
export type EventPlace = Static<typeof EventPlace>;

const textOrNull = (description: string) =>
  Type.Union([Type.String(), Type.Null()], { description });

const fields = {
  id: Id,
  type: Type.Enum([...eventTypes], { description: 'What people meet for.' }),
  title: Type.String(),
  description: Type.String({ description: 'Plain text; a blank line parts paragraphs.' }),
  regionCode: RegionCode,
  regionName: Type.String({ description: 'Region of origin, without its kind.' }),
  timeZone: Type.Enum([...timeZones], { description: 'Zone of the region of origin.' }),
  audienceCode: Type.Union([RegionCode, Type.Null()], {
    description: 'Sent down to this region and all that lies in it.',
  }),
  organiser: Author,
  sessions: Type.Array(EventSession, {
    description: 'When it takes place, soonest first; empty while only the month is known.',
  }),
  tentative: Type.Union([Tentative, Type.Null()], {
    description: 'The month, while no more is known; then there are no sessions.',
  }),
  place: Type.Union([EventPlace, Type.Null()]),
  onlineUrl: textOrNull('Where to take part online.'),
  capacity: textOrNull('How many may take part, in words.'),
  registrationUrl: textOrNull('Where to register.'),
  contactUrl: textOrNull('Whom to ask: WhatsApp, a page, e-mail or phone, as a link.'),
  cancellation: Type.Union(
    [
      Type.Object(
        { reason: Type.String() },
        { title: 'EventCancellation', additionalProperties: false },
      ),
      Type.Null(),
    ],
    { description: 'It does not take place, and why.' },
  ),
  calendarUrl: Type.String({ format: 'uri', description: 'The event as iCalendar.' }),
  revision: Type.Integer({ description: 'Rises with each change; `SEQUENCE` of its iCalendar.' }),
  updatedAt: moment('Its last change.'),
};

export const CommunityEvent = Type.Object(fields, {
  title: 'CommunityEvent',
  additionalProperties: false,
  description: 'A training, competition, jamboree or meeting that people can come to.',
});
export type CommunityEvent = Static<typeof CommunityEvent>;
export const EventPage = page(CommunityEvent, 'EventPage');
export type EventPage = Static<typeof EventPage>;

export const EventRecord = Type.Object(
  {
    ...fields,
    status: Type.Enum([...eventStatuses], {
      description: 'A draft is for colleagues only; so is what was withdrawn.',
    }),
    withdrawnReason: textOrNull('Why it was withdrawn; for colleagues, never public.'),
    createdAt: moment('When it was written.'),
    version: Version,
  },
  {
    title: 'EventRecord',
    additionalProperties: false,
    description: 'An event as those see it who look after it.',
  },
);
export type EventRecord = Static<typeof EventRecord>;
export const EventRecordPage = page(EventRecord, 'EventRecordPage');

const listDay = (description: string) =>
  Type.String({ format: 'date', pattern: '^20\\d{2}-', description });

export const EventQuery = Type.Object(
  {
    region: RegionCode,
    from: Type.Optional(
      listDay('Only what is not over before this day, in the zone of the region. Default: today.'),
    ),
    to: Type.Optional(listDay('Only what begins on this day or before it.')),
    type: Type.Optional(Type.Enum([...eventTypes], { description: 'Only this type.' })),
    ...pagingQuery,
  },
  { additionalProperties: false },
);

export const EventParams = Type.Object({ id: Id }, { additionalProperties: false });

export const EventRecordQuery = Type.Object(
  {
    region: Type.Optional(
      Type.String({ ...RegionCode, description: 'Only what was written at or below this region.' }),
    ),
    ...pagingQuery,
  },
  { additionalProperties: false },
);

const httpsAddress = (description: string) =>
  Type.String({
    maxLength: 1000,
    pattern: '^https://[^\\s\\u0000-\\u001f\\u007f<>"\\\\]+$',
    description,
  });
const contactAddress = Type.String({
  maxLength: 1000,
  pattern:
    '^(https://[^\\s\\u0000-\\u001f\\u007f<>"\\\\]+|mailto:[^\\s\\u0000-\\u001f\\u007f<>"\\\\?]+@[^\\s\\u0000-\\u001f\\u007f<>"\\\\?]+|tel:\\+?[\\d-]{3,20})$',
  description: 'Whom to ask: `https://wa.me/62…` or another page, `mailto:` or `tel:`.',
});

const Session = Type.Object(
  {
    title: Type.Optional(
      Type.Union([line(160, 'What is special about this session.'), Type.Null()]),
    ),
    ...sessionFields,
    allDay: Type.Optional(
      Type.Boolean({
        default: false,
        description: 'Whole days: from midnight to midnight in the zone of the region.',
      }),
    ),
  },
  { title: 'EventSessionDraft', additionalProperties: false },
);

const Place = Type.Object(
  {
    name: line(200, 'As people find it: name and address.'),
    point: Type.Optional(Type.Union([Point, Type.Null()])),
  },
  { title: 'EventPlaceDraft', additionalProperties: false },
);

const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);

const optional = {
  description: Type.Optional(paragraphs(10_000, 'Plain text; a blank line parts paragraphs.')),
  audienceCode: Type.Optional(
    orNull(
      Type.String({
        ...RegionCode,
        description:
          'Send it down to this region and all that lies in it: of an office its own or one in it; of a KIM, an officer may send it further than its village.',
      }),
    ),
  ),
  sessions: Type.Optional(
    Type.Array(Session, {
      minItems: 1,
      maxItems: maxSessions,
      description: 'When it takes place. In place of `tentative`.',
    }),
  ),
  tentative: Type.Optional(Tentative),
  place: Type.Optional(orNull(Place)),
  onlineUrl: Type.Optional(orNull(httpsAddress('Where to take part online (https).'))),
  capacity: Type.Optional(orNull(line(200, 'How many may take part, in words.'))),
  registrationUrl: Type.Optional(orNull(httpsAddress('Where to register (https).'))),
  contactUrl: Type.Optional(orNull(contactAddress)),
};

export const EventDraft = Type.Object(
  {
    type: Type.Enum([...eventTypes]),
    title: line(160, 'What it is, in one line.'),
    ...byWhom,
    ...optional,
  },
  {
    title: 'EventDraft',
    additionalProperties: false,
    description: 'By a KIM (`groupId`) or by an office (`office`): one of the two.',
  },
);
export type EventDraft = Static<typeof EventDraft>;

export const EventEdit = Type.Object(
  {
    version: Version,
    type: Type.Optional(Type.Enum([...eventTypes])),
    title: Type.Optional(line(160, 'What it is, in one line.')),
    ...optional,
  },
  {
    title: 'EventEdit',
    additionalProperties: false,
    description: 'What is to be different; all else stays.',
  },
);
export type EventEdit = Static<typeof EventEdit>;

export const EventStep = Type.Object(
  { version: Version },
  { title: 'EventStep', additionalProperties: false },
);

export const EventCancel = Type.Object(
  { version: Version, reason: line(500, 'Why; everyone can read it.') },
  { title: 'EventCancel', additionalProperties: false },
);
