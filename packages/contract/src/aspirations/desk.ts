import { Type, type Static } from 'typebox';
import { mediaKinds } from '../media/schemas.ts';
import { Id, page, pagingQuery, searchText } from '../paging.ts';
import { RegionCode, timeZones } from '../regions/schemas.ts';
import { line, moment, Version } from '../text.ts';
import {
  AspirationDeadlines,
  AspirationStep,
  AspirationPlace,
  ResponsibleOffice,
} from './schemas.ts';
import { deskStages, type DeskStage } from './stages.ts';
import { nullableMoment, statusField, topicField, typeField, words } from './vocabulary.ts';

const entryFields = {
  id: Id,
  version: Version,
  type: typeField,
  topic: topicField,
  regionCode: RegionCode,
  regionName: Type.String(),
  timeZone: Type.Enum([...timeZones]),
  title: Type.Union([Type.String(), Type.Null()], { description: '`null` once it is erased.' }),
  status: statusField,
  office: ResponsibleOffice,
  anonymous: Type.Boolean(),
  confidential: Type.Boolean(),
  isPublic: Type.Boolean({ description: 'Everyone may read what the office shows of it.' }),
  hasContact: Type.Boolean({ description: 'A contact is kept: see `aspirations.contact`.' }),
  submittedAt: moment('When it was received.'),
  changedAt: moment('Its last step.'),
  dueAt: nullableMoment('By when the office has to do the next thing; `null`: nothing is due.'),
  overdue: Type.Boolean({ description: 'Whether that has passed.' }),
  suspect: Type.Boolean({
    description: 'A field was filled in that people do not see: perhaps a bot sent it.',
  }),
};

/** An aspiration in a list of the desk. */
export const AspirationEntry = Type.Object(entryFields, {
  title: 'AspirationEntry',
  additionalProperties: false,
});
export type AspirationEntry = Static<typeof AspirationEntry>;
export const AspirationEntryPage = page(AspirationEntry, 'AspirationEntryPage');
export type AspirationEntryPage = Static<typeof AspirationEntryPage>;

/** What an officer may be able to do with an aspiration: last parts of names of operations. */
export const deskSteps = [...(Object.keys(deskStages) as DeskStage[]), 'contact'] as const;
export type DeskStep = (typeof deskSteps)[number];

/** A photo or document of an aspiration, for the office. */
export const AspirationAttachment = Type.Object(
  {
    id: Id,
    kind: Type.Enum([...mediaKinds]),
    type: Type.String({ description: 'Media type, e.g. `image/webp`.' }),
    bytes: Type.Integer(),
    url: Type.String({
      format: 'uri',
      description: 'Where it can be read for a quarter of an hour, and then no more.',
    }),
  },
  { title: 'AspirationAttachment', additionalProperties: false },
);
export type AspirationAttachment = Static<typeof AspirationAttachment>;

/** One line of the history, as the desk reads it. */
export const AspirationDeskStep = Type.Object(
  {
    id: Id,
    ...AspirationStep.properties,
    shown: Type.Boolean({
      description:
        'An answer that everyone may read as long as the aspiration is public: see `aspirations.publish`.',
    }),
    note: Type.Union([Type.String(), Type.Null()], {
      description: 'For colleagues; the reporter never sees it.',
    }),
    actorName: Type.Union([Type.String(), Type.Null()], {
      description: 'Name of the account or key that did it.',
    }),
  },
  { title: 'AspirationDeskStep', additionalProperties: false },
);
export type AspirationDeskStep = Static<typeof AspirationDeskStep>;

/** Another one that may be about the same. */
export const SimilarAspiration = Type.Object(
  {
    id: Id,
    title: Type.String(),
    status: statusField,
    submittedAt: moment('When it was received.'),
  },
  { title: 'SimilarAspiration', additionalProperties: false },
);

export const AspirationRecord = Type.Object(
  {
    ...entryFields,
    text: Type.Union([Type.String(), Type.Null()], {
      description:
        '`null` once it is erased, and for an office that it does not lie with any more.',
    }),
    place: Type.Union([AspirationPlace, Type.Null()]),
    attachments: Type.Array(AspirationAttachment),
    deadlines: AspirationDeadlines,
    steps: Type.Array(AspirationDeskStep, { description: 'Oldest first.' }),
    similar: Type.Array(SimilarAspiration, {
      description: 'Of the same region and the last 30 days, most alike first; at most five.',
    }),
    shown: Type.Union(
      [
        Type.Object(
          { title: Type.String(), text: Type.String() },
          { title: 'ShownAspiration', additionalProperties: false },
        ),
        Type.Null(),
      ],
      { description: 'What everyone may read of it; `null`: nothing.' },
    ),
    notice: Type.String({ description: 'Version of the privacy notice that was agreed to.' }),
    consentAt: moment(
      'When it was agreed to, by the clock of the reporter. That may be wrong; `submittedAt` is by ours.',
    ),
    consentSaid: Type.Union([Type.String(), Type.Null()], {
      description:
        'The same as it was sent, to the letter; `null` for what was received before that was kept.',
    }),
    processingStopped: Type.Boolean({
      description: 'The reporter has withdrawn the consent, or had it erased.',
    }),
    maySteps: Type.Array(Type.Enum([...deskSteps]), {
      description:
        'What you may do with it now: last parts of names of operations, e.g. `verify` for `aspirations.verify`.',
    }),
  },
  {
    title: 'AspirationRecord',
    additionalProperties: false,
    description: 'An aspiration as the office sees it that it lies with.',
  },
);
export type AspirationRecord = Static<typeof AspirationRecord>;

export const AspirationRecordQuery = Type.Object(
  {
    region: Type.Optional(
      Type.String({ ...RegionCode, description: 'Only those about this region or a part of it.' }),
    ),
    office: Type.Optional(
      Type.String({ ...RegionCode, description: 'Only those that lie with this office.' }),
    ),
    status: Type.Optional(statusField),
    type: Type.Optional(typeField),
    topic: Type.Optional(topicField),
    open: Type.Optional(Type.Boolean({ description: 'Only those that have not ended.' })),
    overdue: Type.Optional(
      Type.Boolean({ description: 'Only those that the office is late with.' }),
    ),
    suspect: Type.Optional(
      Type.Boolean({ description: 'Only those perhaps sent by a bot, or none of them.' }),
    ),
    q: Type.Optional(searchText('Words in the title or text: all of them, in any order.')),
    order: Type.Optional(
      Type.Enum(['newest', 'due'], {
        default: 'newest',
        description: 'Newest first, or what is due soonest first.',
      }),
    ),
    ...pagingQuery,
  },
  { additionalProperties: false },
);

/** The contact of a reporter, told to who asked for it by name. */
export const ContactRecord = Type.Object(
  {
    name: Type.Union([Type.String(), Type.Null()]),
    phone: Type.Union([Type.String(), Type.Null()], { description: 'As `+628…`.' }),
    email: Type.Union([Type.String(), Type.Null()]),
    shareable: Type.Boolean(),
  },
  { title: 'ContactRecord', additionalProperties: false },
);
export type ContactRecord = Static<typeof ContactRecord>;

export const ContactReading = Type.Object(
  {
    reason: line(
      300,
      'Why it has to be read. Colleagues see it in the history, and nobody anywhere else.',
    ),
  },
  { title: 'ContactReading', additionalProperties: false },
);

const note = Type.Optional(line(1_000, 'For colleagues; the reporter never sees it.'));

/** Steps need no `Idempotency-Key`: with the version before, none is taken twice. */
const stepVersion = Type.Integer({
  ...Version,
  description:
    'The `version` of the record that this step is based on. A step takes no `Idempotency-Key`: a repeat of one that was taken is answered `conflict`, as is one that someone else has come before, and nothing is done twice. Where an answer was lost, load the record: `steps` says who took the last one.',
});

/** A step that needs no words. */
export const PlainStep = Type.Object(
  { version: stepVersion, note },
  { title: 'PlainStep', additionalProperties: false },
);
export type PlainStep = Static<typeof PlainStep>;

/** A step with words for the reporter. */
export const ToldStep = Type.Object(
  { version: stepVersion, text: words(5_000, 'What the reporter is told.'), note },
  { title: 'ToldStep', additionalProperties: false },
);
export type ToldStep = Static<typeof ToldStep>;

export const AspirationAssignment = Type.Object(
  {
    version: stepVersion,
    officeCode: Type.String({
      ...RegionCode,
      description: 'Region of the office that it goes to: a district, regency or province.',
    }),
    officeName: Type.Optional(
      line(120, 'Which office of that region, e.g. `Dinas Pekerjaan Umum`; else its usual one.'),
    ),
    text: Type.Optional(words(1_000, 'What the reporter is told.')),
    note,
  },
  { title: 'AspirationAssignment', additionalProperties: false },
);
export type AspirationAssignment = Static<typeof AspirationAssignment>;

export const AspirationShowing = Type.Object(
  {
    version: stepVersion,
    title: line(160, 'What everyone is to read: without names, numbers and addresses of people.'),
    text: words(5_000, 'The same.'),
    answers: Type.Optional(
      Type.Array(Id, {
        maxItems: 50,
        uniqueItems: true,
        description:
          'Ids of steps: answers given before that everyone is to read too. They were written to one person: look for names first.',
      }),
    ),
  },
  { title: 'AspirationShowing', additionalProperties: false },
);
export type AspirationShowing = Static<typeof AspirationShowing>;
