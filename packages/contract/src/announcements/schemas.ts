import { Type, type Static } from 'typebox';
import { Author } from '../articles/schemas.ts';
import { byWhom } from '../office.ts';
import { Id, page, pagingQuery } from '../paging.ts';
import { RegionCode, timeZones } from '../regions/schemas.ts';
import { line, moment, paragraphs, Version, webAddress } from '../text.ts';

/** What is told: something to know, or an early warning. */
export const announcementKinds = ['announcement', 'alert'] as const;
export type AnnouncementKind = (typeof announcementKinds)[number];

/**
 * How much depends on it, least first. In the words of BMKG, and of the Common Alerting Protocol
 * that its warnings follow: `advisory` is Waspada (Moderate), `warning` is Siaga (Severe), `danger`
 * is Awas (Extreme); `info` warns of nothing.
 */
export const severities = ['info', 'advisory', 'warning', 'danger'] as const;
export type Severity = (typeof severities)[number];

/** The severities that each kind can have. */
export const severitiesOf = {
  announcement: ['info', 'advisory'],
  alert: ['advisory', 'warning', 'danger'],
} as const satisfies Readonly<Record<AnnouncementKind, readonly Severity[]>>;

/** Where something that may yet be withdrawn stands; the moments of it decide, not a job. */
export const announcementStatuses = ['scheduled', 'inForce', 'expired', 'withdrawn'] as const;
export type AnnouncementStatus = (typeof announcementStatuses)[number];

const severity = Type.Enum([...severities], {
  description:
    'How much depends on it, least first. `advisory`, `warning` and `danger` are Waspada, Siaga and Awas of BMKG, or Moderate, Severe and Extreme of the Common Alerting Protocol. An announcement is `info` or `advisory`; an alert is anything but `info`.',
});

const fields = {
  id: Id,
  kind: Type.Enum([...announcementKinds], {
    description: 'Something to know, or an early warning.',
  }),
  severity,
  title: Type.String(),
  text: Type.String({ description: 'Plain text; a blank line parts paragraphs.' }),
  link: Type.Union([Type.String({ format: 'uri' }), Type.Null()], {
    description: 'Where more is told.',
  }),
  regionCode: RegionCode,
  regionName: Type.String({ description: 'Region of origin, without its kind.' }),
  timeZone: Type.Enum([...timeZones], { description: 'Zone of the region of origin.' }),
  audienceCode: Type.String({
    ...RegionCode,
    description: 'It is for this region and all that lies in it.',
  }),
  audienceName: Type.String({ description: 'That region, without its kind.' }),
  sender: Author,
  startsAt: moment('In force from then on, at the offset of the region.'),
  endsAt: Type.Union([moment('No longer in force from then on.'), Type.Null()], {
    description: 'When it ends; `null`: when it is withdrawn.',
  }),
  inForce: Type.Boolean({ description: 'Whether it holds now.' }),
  updatedAt: moment('Its last change.'),
};

export const Announcement = Type.Object(fields, {
  title: 'Announcement',
  additionalProperties: false,
  description: 'What an office or a KIM tells everyone in a region, for a time.',
});
export type Announcement = Static<typeof Announcement>;
export const AnnouncementPage = page(Announcement, 'AnnouncementPage');
export type AnnouncementPage = Static<typeof AnnouncementPage>;

export const AnnouncementRecord = Type.Object(
  {
    ...fields,
    status: Type.Enum([...announcementStatuses], { description: 'Where it stands now.' }),
    withdrawnReason: Type.Union([Type.String(), Type.Null()], {
      description: 'Why it was withdrawn; for colleagues, never public.',
    }),
    createdAt: moment('When it was written.'),
    version: Version,
  },
  {
    title: 'AnnouncementRecord',
    additionalProperties: false,
    description: 'An announcement as those see it who look after it.',
  },
);
export type AnnouncementRecord = Static<typeof AnnouncementRecord>;
export const AnnouncementRecordPage = page(AnnouncementRecord, 'AnnouncementRecordPage');

export const AnnouncementQuery = Type.Object(
  {
    region: RegionCode,
    kind: Type.Optional(Type.Enum([...announcementKinds], { description: 'Only this kind.' })),
    below: Type.Optional(
      Type.Boolean({
        default: false,
        description:
          'Also what is only for a part of the region: all that is in force anywhere in a regency.',
      }),
    ),
    past: Type.Optional(
      Type.Boolean({
        default: false,
        description: 'In place of what is in force, what has ended, the last to end first.',
      }),
    ),
    ...pagingQuery,
  },
  { additionalProperties: false },
);

export const AnnouncementParams = Type.Object({ id: Id }, { additionalProperties: false });

export const AnnouncementRecordQuery = Type.Object(
  {
    region: Type.Optional(
      Type.String({ ...RegionCode, description: 'Only what was written at or below this region.' }),
    ),
    ...pagingQuery,
  },
  { additionalProperties: false },
);

const title = line(160, 'What matters, in one line.');
const text = paragraphs(5_000, 'Plain text; a blank line parts paragraphs.');
const link = Type.Union([webAddress('Where more is told.'), Type.Null()]);
const audienceCode = Type.String({
  ...RegionCode,
  description:
    'The region that it is for, and all that lies in it. Of an office: its own (the default) or one in it. Of a KIM: its own village; an officer may send it further.',
});
const startsAt = moment('In force from then on; without it, at once.');
const endsAt = Type.Union(
  [moment('No longer in force from then on; it is kept, and not deleted.'), Type.Null()],
  { description: '`null`: until it is withdrawn.' },
);

export const AnnouncementDraft = Type.Object(
  {
    kind: Type.Enum([...announcementKinds], {
      description: 'An alert is sent by an officer, in the name of an office.',
    }),
    severity,
    title,
    text,
    link: Type.Optional(link),
    ...byWhom,
    audienceCode: Type.Optional(audienceCode),
    startsAt: Type.Optional(startsAt),
    endsAt: Type.Optional(endsAt),
  },
  {
    title: 'AnnouncementDraft',
    additionalProperties: false,
    description: 'By a KIM (`groupId`) or by an office (`office`): one of the two.',
  },
);
export type AnnouncementDraft = Static<typeof AnnouncementDraft>;

export const AnnouncementEdit = Type.Object(
  {
    version: Version,
    severity: Type.Optional(severity),
    title: Type.Optional(title),
    text: Type.Optional(text),
    link: Type.Optional(link),
    audienceCode: Type.Optional(audienceCode),
    startsAt: Type.Optional(startsAt),
    endsAt: Type.Optional(endsAt),
  },
  {
    title: 'AnnouncementEdit',
    additionalProperties: false,
    description: 'What is to be different; all else stays.',
  },
);
export type AnnouncementEdit = Static<typeof AnnouncementEdit>;

/** Takes something away from the public, and says why to colleagues. */
export const Withdrawal = Type.Object(
  { version: Version, reason: line(500, 'Why, for colleagues; it is never public.') },
  { title: 'Withdrawal', additionalProperties: false },
);
export type Withdrawal = Static<typeof Withdrawal>;
