import { Type, type Static, type TSchema } from 'typebox';
import { Id } from '../paging.ts';
import { day, line, paragraphs, webAddress } from '../text.ts';

const orNull = <T extends TSchema>(schema: T, description: string) =>
  Type.Union([schema, Type.Null()], { description });

/** What a village has to show; a KIM says which of these it works on. */
export const potentials = [
  'tourism',
  'agriculture',
  'fisheries',
  'umkm',
  'culture',
  'ict',
] as const;
export type Potential = (typeof potentials)[number];

/**
 * Where a KIM stands: being formed; recognised by a decree; recognised but at rest; ended. Whether
 * it publishes is another matter: that is its activity.
 */
export const groupStatuses = ['forming', 'active', 'inactive', 'dissolved'] as const;
export type GroupStatus = (typeof groupStatuses)[number];

export const officerPositions = ['chair', 'secretary', 'treasurer', 'divisionHead'] as const;
export type OfficerPosition = (typeof officerPositions)[number];

export const divisionTasks = ['collecting', 'processing', 'spreading'] as const;
/** What a division does with information. */
export type DivisionTask = (typeof divisionTasks)[number];

export const socialNetworks = [
  'facebook',
  'instagram',
  'tiktok',
  'x',
  'youtube',
  'whatsappChannel',
  'telegram',
] as const;
export type SocialNetwork = (typeof socialNetworks)[number];

/** Who shows a video: a site of videos, or nobody (`file`), where it is a file on a site of its own. */
export const videoProviders = ['youtube', 'facebook', 'tiktok', 'instagram', 'file'] as const;
export type VideoProvider = (typeof videoProviders)[number];

export const awardLevels = ['village', 'district', 'regency', 'province', 'national'] as const;
export type AwardLevel = (typeof awardLevels)[number];

export const Decree = Type.Object(
  {
    number: line(80, 'As the decree (SK) writes it.'),
    date: day('When it was signed.'),
    signedBy: orNull(
      line(120, 'The office, not the person.'),
      'Whose office signed it, e.g. `Kepala Desa Bangun Mulya`.',
    ),
    documentUrl: orNull(webAddress('Where the decree can be read.'), 'Where it can be read.'),
  },
  {
    title: 'Decree',
    additionalProperties: false,
    description: 'The decree (SK) that recognises a KIM.',
  },
);
export type Decree = Static<typeof Decree>;

/** A decree as it is written. */
export const DecreeDraft = Type.Object(
  {
    number: Decree.properties.number,
    date: Decree.properties.date,
    signedBy: Type.Optional(Decree.properties.signedBy),
    documentUrl: Type.Optional(Decree.properties.documentUrl),
  },
  { title: 'DecreeDraft', additionalProperties: false },
);
export type DecreeDraft = Static<typeof DecreeDraft>;

export const GroupOfficer = Type.Object(
  {
    position: Type.Enum([...officerPositions]),
    name: line(120, 'As the decree names them; nothing else about them is kept.'),
  },
  { title: 'GroupOfficer', additionalProperties: false },
);
export type GroupOfficer = Static<typeof GroupOfficer>;

export const GroupDivision = Type.Object(
  {
    task: Type.Enum([...divisionTasks], { description: 'What it does with information.' }),
    name: line(120, 'As the group calls it.'),
    head: orNull(line(120, 'Name.'), 'Who heads it, where the group says so.'),
  },
  { title: 'GroupDivision', additionalProperties: false },
);
export type GroupDivision = Static<typeof GroupDivision>;

/** A division as it is written. */
export const GroupDivisionDraft = Type.Object(
  { ...GroupDivision.properties, head: Type.Optional(GroupDivision.properties.head) },
  { title: 'GroupDivisionDraft', additionalProperties: false },
);
export type GroupDivisionDraft = Static<typeof GroupDivisionDraft>;

const count = (minimum: number) => Type.Integer({ minimum, maximum: 100_000 });

export const GroupMembers = Type.Object(
  {
    total: count(1),
    women: orNull(count(0), 'Where it is counted.'),
    men: orNull(count(0), 'Where it is counted.'),
  },
  {
    title: 'GroupMembers',
    additionalProperties: false,
    description: 'How many belong to it. No rule says how many must.',
  },
);
export type GroupMembers = Static<typeof GroupMembers>;

/** A number of members as it is written. */
export const GroupMembersDraft = Type.Object(
  {
    total: GroupMembers.properties.total,
    women: Type.Optional(GroupMembers.properties.women),
    men: Type.Optional(GroupMembers.properties.men),
  },
  { title: 'GroupMembersDraft', additionalProperties: false },
);
export type GroupMembersDraft = Static<typeof GroupMembersDraft>;

export const PotentialNote = Type.Object(
  { potential: Type.Enum([...potentials]), text: line(300, 'A sentence about it.') },
  { title: 'PotentialNote', additionalProperties: false },
);
export type PotentialNote = Static<typeof PotentialNote>;

const phoneInput = (description: string) =>
  Type.String({ maxLength: 30, pattern: '^[-+0-9 ().]+$', description });
const Email = Type.String({ format: 'email', maxLength: 254 });
const address = () => line(300, 'Where its secretariat is.');

export const GroupContact = Type.Object(
  {
    phone: orNull(Type.String(), 'International without a plus: `62542…`.'),
    whatsapp: orNull(Type.String(), 'As `wa.me` takes it: `628…`.'),
    email: orNull(Type.String(), 'Of the group, not of a person.'),
    address: orNull(Type.String(), 'Where its secretariat is.'),
  },
  {
    title: 'GroupContact',
    additionalProperties: false,
    description: 'What the group itself publishes.',
  },
);
export type GroupContact = Static<typeof GroupContact>;

/** A contact as it is written; what is left out or `null` is not published. */
export const GroupContactDraft = Type.Object(
  {
    phone: Type.Optional(orNull(phoneInput('`0542 …`, `+62 …`.'), 'Kept as `62…`.')),
    whatsapp: Type.Optional(orNull(phoneInput('`0812-…`, `+62 812 …`.'), 'Kept as `628…`.')),
    email: Type.Optional(orNull(Email, 'Of the group, not of a person.')),
    address: Type.Optional(orNull(address(), 'Where its secretariat is.')),
  },
  { title: 'GroupContactDraft', additionalProperties: false },
);
export type GroupContactDraft = Static<typeof GroupContactDraft>;

export const GroupSocial = Type.Object(
  {
    network: Type.Enum([...socialNetworks]),
    url: Type.String({ format: 'uri', description: 'Always https, always on the network itself.' }),
  },
  { title: 'GroupSocial', additionalProperties: false },
);
export type GroupSocial = Static<typeof GroupSocial>;

export const GroupAward = Type.Object(
  {
    level: Type.Enum([...awardLevels]),
    category: line(160, 'What it was for.'),
    year: Type.Integer({ minimum: 1998, maximum: 2200 }),
    rank: line(80, 'In words: `Juara I`, `Harapan II`, `Finalis`.'),
  },
  { title: 'GroupAward', additionalProperties: false },
);
export type GroupAward = Static<typeof GroupAward>;

export const VideoCaptions = Type.Object(
  {
    url: Type.String({
      maxLength: 1000,
      format: 'uri',
      pattern: '^https://',
      description:
        'An https address that ends in `.vtt`. Players read it, and then the video too, by CORS: both servers answer with `Access-Control-Allow-Origin`.',
    }),
    language: Type.String({
      pattern: '^[a-z]{2,3}$',
      description: 'What they are written in: `id`, or `bjn` for Banjar.',
    }),
  },
  {
    title: 'VideoCaptions',
    additionalProperties: false,
    description: 'Captions of a video, in WebVTT.',
  },
);
export type VideoCaptions = Static<typeof VideoCaptions>;

export const GroupVideoDraft = Type.Object(
  {
    url: webAddress(
      'Its full address at YouTube, Facebook, TikTok or Instagram, or of a file: https, ending in `.mp4` or `.webm`. Short links that only lead on are not taken.',
    ),
    captions: Type.Optional(
      orNull(VideoCaptions, 'Of a file; sites of videos have captions of their own.'),
    ),
    posterId: Type.Optional(
      orNull(Id, 'A picture of ours to show before anyone asks for the video.'),
    ),
  },
  { title: 'GroupVideoDraft', additionalProperties: false },
);
export type GroupVideoDraft = Static<typeof GroupVideoDraft>;

/**
 * What a group may say of itself, as it is written. Where a change leaves a field out it stays; a
 * list is replaced whole.
 */
export const profileFields = {
  about: Type.Optional(paragraphs(4000, 'Plain text, a few sentences.')),
  officers: Type.Optional(Type.Array(GroupOfficer, { maxItems: 40 })),
  divisions: Type.Optional(Type.Array(GroupDivisionDraft, { maxItems: 20 })),
  members: Type.Optional(orNull(GroupMembersDraft, 'How many belong to it.')),
  potentials: Type.Optional(
    Type.Array(Type.Enum([...potentials]), { uniqueItems: true, maxItems: potentials.length }),
  ),
  potentialNotes: Type.Optional(
    Type.Array(PotentialNote, {
      maxItems: potentials.length,
      description: 'A sentence for some of its potentials, at most one for each.',
    }),
  ),
  contact: Type.Optional(GroupContactDraft),
  socials: Type.Optional(
    Type.Array(
      webAddress(
        'An account or channel at Facebook, Instagram, TikTok, X, YouTube, WhatsApp, Telegram.',
      ),
      { maxItems: 12, description: 'Addresses; which network it is, they tell themselves.' },
    ),
  ),
  website: Type.Optional(orNull(webAddress('Of the group.'), 'Of the group.')),
  externalNumber: Type.Optional(
    orNull(line(60, 'As that register writes it.'), 'Its number in the national register of KIM.'),
  ),
  awards: Type.Optional(Type.Array(GroupAward, { maxItems: 60 })),
  video: Type.Optional(orNull(GroupVideoDraft, 'Its profile video.')),
  logoId: Type.Optional(orNull(Id, 'A picture.')),
};
