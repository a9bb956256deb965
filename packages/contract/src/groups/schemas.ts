import { Type, type Static } from 'typebox';
import { Picture } from '../media/schemas.ts';
import { Id, page, pagingQuery, searchText } from '../paging.ts';
import { RegionCode, timeZones } from '../regions/schemas.ts';
import { line, moment, Version } from '../text.ts';
import {
  Decree,
  DecreeDraft,
  GroupAward,
  GroupContact,
  GroupDivision,
  GroupMembers,
  GroupOfficer,
  GroupSocial,
  groupStatuses,
  PotentialNote,
  potentials,
  profileFields,
  VideoCaptions,
  videoProviders,
} from './profile.ts';

export const GroupVideo = Type.Object(
  {
    provider: Type.Enum([...videoProviders]),
    id: Type.String({ description: 'As the provider names it; of a file, its name.' }),
    url: Type.String({
      format: 'uri',
      description: 'Where the provider shows it; of a file, where it is.',
    }),
    captions: Type.Union([VideoCaptions, Type.Null()], {
      description: 'Of a file; sites of videos have captions of their own.',
    }),
    poster: Type.Union([Picture, Type.Null()], {
      description: 'Kept here: nothing is asked of the provider before someone wants to watch.',
    }),
  },
  { title: 'GroupVideo', additionalProperties: false },
);
export type GroupVideo = Static<typeof GroupVideo>;

const articleCount = (days: number) =>
  Type.Integer({ minimum: 0, description: `Published in the last ${days} days.` });

/** What a KIM publishes, counted by days of its zone, today among them. */
export const GroupActivity = Type.Object(
  {
    active: Type.Boolean({
      description: 'Whether it published enough of late; `activity.get` tells the rule.',
    }),
    articles30Days: articleCount(30),
    articles90Days: articleCount(90),
  },
  {
    title: 'GroupActivity',
    additionalProperties: false,
    description: 'Derived from its articles, never typed in.',
  },
);
export type GroupActivity = Static<typeof GroupActivity>;

const summaryFields = {
  id: Id,
  name: Type.String(),
  regionCode: RegionCode,
  regionName: Type.String({ description: 'Without its kind.' }),
  timeZone: Type.Enum([...timeZones], { description: 'Zone in which its times are shown.' }),
  status: Type.Enum([...groupStatuses], {
    description: 'Being formed, recognised by decree, recognised but at rest, or ended.',
  }),
  potentials: Type.Array(Type.Enum([...potentials])),
  logo: Type.Union([Picture, Type.Null()]),
  lastPublishedAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()], {
    description: 'Its newest article; derived, not typed in.',
  }),
  activity: GroupActivity,
};

export const GroupSummary = Type.Object(summaryFields, {
  title: 'GroupSummary',
  additionalProperties: false,
  description: 'A KIM as a directory shows it.',
});
export type GroupSummary = Static<typeof GroupSummary>;

const groupFields = {
  ...summaryFields,
  about: Type.String({ description: 'Plain text, a few sentences.' }),
  decree: Type.Union([Decree, Type.Null()], { description: 'What recognises it.' }),
  officers: Type.Array(GroupOfficer),
  divisions: Type.Array(GroupDivision),
  members: Type.Union([GroupMembers, Type.Null()]),
  potentialNotes: Type.Array(PotentialNote, {
    description: 'A sentence for some of its potentials.',
  }),
  contact: GroupContact,
  socials: Type.Array(GroupSocial),
  website: Type.Union([Type.String(), Type.Null()]),
  externalNumber: Type.Union([Type.String(), Type.Null()], {
    description: 'Its number in the national register of KIM.',
  }),
  awards: Type.Array(GroupAward, { description: 'Newest first.' }),
  video: Type.Union([GroupVideo, Type.Null()], { description: 'Its profile video.' }),
};

export const Group = Type.Object(groupFields, {
  title: 'Group',
  additionalProperties: false,
  description: 'A KIM, the community information group of a village.',
});
export type Group = Static<typeof Group>;

export const GroupPage = page(GroupSummary, 'GroupPage');
export type GroupPage = Static<typeof GroupPage>;

const narrowing = {
  potential: Type.Optional(
    Type.Enum([...potentials], { description: 'Only those that work on this.' }),
  ),
  q: Type.Optional(
    searchText('Name of the group or its village. Forgives spelling, spaces and hyphens.'),
  ),
};

export const GroupQuery = Type.Object(
  {
    region: RegionCode,
    ...narrowing,
    status: Type.Optional(
      Type.Enum([...groupStatuses], {
        description: 'Only these. Without it, all but those that were dissolved.',
      }),
    ),
    active: Type.Optional(
      Type.Boolean({ description: 'Only those that publish, or only those that do not.' }),
    ),
    ...pagingQuery,
  },
  { additionalProperties: false },
);

export const GroupParams = Type.Object({ id: Id }, { additionalProperties: false });

/** A KIM by its id, or as that of a village. */
export const GroupOrVillageParams = Type.Object(
  {
    id: Type.Union([Id, RegionCode], {
      description: 'Its id, or the code of its village: `64.09.02.2004`.',
    }),
  },
  { additionalProperties: false },
);

/** Why officers took a KIM out of sight, or brought it back. */
export const GroupDecision = Type.Object(
  {
    decision: Type.Enum(['suspended', 'restored']),
    reason: Type.String(),
    at: moment('When.'),
  },
  { title: 'GroupDecision', additionalProperties: false },
);
export type GroupDecision = Static<typeof GroupDecision>;

const deskFields = {
  suspended: Type.Boolean({ description: 'Taken out of sight by officers, with all it wrote.' }),
  version: Version,
};

export const GroupRecordSummary = Type.Object(
  { ...summaryFields, ...deskFields },
  {
    title: 'GroupRecordSummary',
    additionalProperties: false,
    description: 'A KIM as a list at the desk shows it.',
  },
);
export type GroupRecordSummary = Static<typeof GroupRecordSummary>;

export const GroupRecord = Type.Object(
  {
    ...groupFields,
    ...deskFields,
    logoId: Type.Union([Id, Type.Null()]),
    videoPosterId: Type.Union([Id, Type.Null()]),
    decisions: Type.Array(GroupDecision, { description: 'Newest first, twenty at the most.' }),
    createdAt: moment('When it was entered.'),
    updatedAt: moment('When it was last changed.'),
  },
  {
    title: 'GroupRecord',
    additionalProperties: false,
    description: 'A KIM as those who keep it see it.',
  },
);
export type GroupRecord = Static<typeof GroupRecord>;

export const GroupRecordPage = page(GroupRecordSummary, 'GroupRecordPage');
export const GroupRecordQuery = Type.Object(
  {
    region: RegionCode,
    ...narrowing,
    status: Type.Optional(Type.Enum([...groupStatuses], { description: 'Only these.' })),
    suspended: Type.Optional(
      Type.Boolean({ description: 'Only those out of sight, or only those in sight.' }),
    ),
    ...pagingQuery,
  },
  { additionalProperties: false },
);

const Name = line(120, 'With what the group calls itself: `KIM Bangun Mulya`.');
const decree = Type.Union([DecreeDraft, Type.Null()], {
  description: 'What recognises it. A group that is `active` has one.',
});
const status = Type.Enum([...groupStatuses]);

export const GroupDraft = Type.Object(
  {
    regionCode: RegionCode,
    name: Name,
    status: Type.Optional(status),
    decree: Type.Optional(decree),
    ...profileFields,
  },
  {
    title: 'GroupDraft',
    additionalProperties: false,
    description:
      'A KIM to be entered. Without a status it is `active` with a decree, else `forming`.',
  },
);
export type GroupDraft = Static<typeof GroupDraft>;

export const GroupEdit = Type.Object(
  { version: Version, ...profileFields },
  {
    title: 'GroupEdit',
    additionalProperties: false,
    description: 'What a KIM says of itself. What is left out stays as it is.',
  },
);
export type GroupEdit = Static<typeof GroupEdit>;

export const GroupRecognition = Type.Object(
  {
    version: Version,
    regionCode: Type.Optional(RegionCode),
    name: Type.Optional(Name),
    status: Type.Optional(status),
    decree: Type.Optional(decree),
  },
  {
    title: 'GroupRecognition',
    additionalProperties: false,
    description: 'What the offices above a KIM say of it. What is left out stays as it is.',
  },
);
export type GroupRecognition = Static<typeof GroupRecognition>;

export const GroupReason = Type.Object(
  { version: Version, reason: line(500, 'Why. Officers see it, and nobody else.') },
  { title: 'GroupReason', additionalProperties: false },
);
