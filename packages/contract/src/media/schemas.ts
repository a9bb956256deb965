import { Type, type Static } from 'typebox';
import { Id, page, pagingQuery } from '../paging.ts';
import { RegionCode } from '../regions/schemas.ts';
import { line, moment, Version } from '../text.ts';

/** What can be uploaded: a picture to be looked at, or a document to be downloaded. */
export const mediaKinds = ['picture', 'document'] as const;
export type MediaKind = (typeof mediaKinds)[number];

/** The most that an upload may weigh, in bytes. */
export const maxUploadBytes = 15 * 1024 * 1024;

export const PictureSize = Type.Object(
  {
    url: Type.String({ format: 'uri' }),
    width: Type.Integer({ description: 'Pixels.' }),
    height: Type.Integer({ description: 'Pixels.' }),
    type: Type.String({ description: 'Media type, e.g. `image/webp`.' }),
  },
  { title: 'PictureSize', additionalProperties: false },
);
export type PictureSize = Static<typeof PictureSize>;

export const Placeholder = Type.Object(
  {
    color: Type.String({
      pattern: '^#[0-9a-f]{6}$',
      description: 'The main colour, e.g. `#5bb0a8`. Any content security policy lets it be shown.',
    }),
    image: Type.String({
      maxLength: 200,
      description: 'The picture in a few pixels, as a `data:` address.',
    }),
  },
  {
    title: 'Placeholder',
    additionalProperties: false,
    description: 'What to show until a picture comes.',
  },
);
export type Placeholder = Static<typeof Placeholder>;

export const Picture = Type.Object(
  {
    alt: Type.String({ description: 'What it shows, for those who do not see it.' }),
    sizes: Type.Array(PictureSize, {
      description: 'The same picture, smallest first, in a format that every browser knows.',
    }),
    avif: Type.Optional(
      Type.Array(PictureSize, {
        description: 'The same widths in fewer bytes, for browsers that know AVIF.',
      }),
    ),
    placeholder: Type.Optional(Placeholder),
  },
  { title: 'Picture', additionalProperties: false },
);
export type Picture = Static<typeof Picture>;

export const DocumentFile = Type.Object(
  {
    id: Id,
    name: Type.String({ description: 'What it is called, e.g. `Laporan dana desa 2026`.' }),
    url: Type.String({ format: 'uri', description: 'It is downloaded, never shown in place.' }),
    type: Type.String({ description: 'Media type, e.g. `application/pdf`.' }),
    bytes: Type.Integer({ description: 'What it weighs.' }),
  },
  { title: 'DocumentFile', additionalProperties: false },
);
export type DocumentFile = Static<typeof DocumentFile>;

/** An upload, as those who may use it see it. */
export const MediaRecord = Type.Object(
  {
    id: Id,
    kind: Type.Enum([...mediaKinds]),
    groupId: Type.Union([Id, Type.Null()], {
      description: 'The KIM that it belongs to; `null` where it belongs to the office.',
    }),
    regionCode: RegionCode,
    picture: Type.Union([Picture, Type.Null()], {
      description: 'With an empty `alt` as long as nobody has said what it shows.',
    }),
    document: Type.Union([DocumentFile, Type.Null()]),
    bytes: Type.Integer({ description: 'What it weighs as it is stored, in all its sizes.' }),
    version: Version,
    createdAt: moment('When it was uploaded.'),
  },
  { title: 'MediaRecord', additionalProperties: false },
);
export type MediaRecord = Static<typeof MediaRecord>;

export const MediaPage = page(MediaRecord, 'MediaPage');
export type MediaPage = Static<typeof MediaPage>;

const Alt = line(300, 'What the picture shows, for those who do not see it.');
const Name = line(120, 'What the document is called, for people.');

/** Whose an upload is: exactly one of `groupId` and `regionCode`. */
export const MediaUpload = Type.Object(
  {
    groupId: Type.Optional({ ...Id, description: 'The KIM that it belongs to.' }),
    regionCode: Type.Optional({
      ...RegionCode,
      description: 'The region whose office it belongs to.',
    }),
    alt: Type.Optional(Alt),
    name: Type.Optional(Name),
  },
  { additionalProperties: false },
);

export const MediaChange = Type.Object(
  { version: Version, alt: Type.Optional(Alt), name: Type.Optional(Name) },
  { title: 'MediaChange', additionalProperties: false },
);

export const MediaQuery = Type.Object(
  {
    groupId: Type.Optional({ ...Id, description: 'Only what belongs to this KIM.' }),
    region: Type.Optional({
      ...RegionCode,
      description: 'Only what belongs to offices and KIM at or below this region.',
    }),
    kind: Type.Optional(Type.Enum([...mediaKinds], { description: 'Only this kind.' })),
    ...pagingQuery,
  },
  { additionalProperties: false },
);

export const MediaRemoval = Type.Object(
  {
    force: Type.Optional(
      Type.Boolean({
        default: false,
        description:
          'A picture goes although something uses it, hidden or not, and is taken out everywhere. For officers.',
      }),
    ),
  },
  { additionalProperties: false },
);

export const MediaParams = Type.Object({ id: Id }, { additionalProperties: false });
