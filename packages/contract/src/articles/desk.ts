import { Type, type Static } from 'typebox';
import { DocumentFile, Picture } from '../media/schemas.ts';
import { byWhom } from '../office.ts';
import { Id, page, pagingQuery } from '../paging.ts';
import { RegionCode, timeZones } from '../regions/schemas.ts';
import { line, moment, paragraphs, Version, webAddress } from '../text.ts';
import {
  ArticleDocument,
  articleStatuses,
  ArticleVideo,
  Correction,
  FactCheck,
  FeaturingLevelName,
  httpsAddress,
  Raise,
  raiseStatuses,
} from './editorial.ts';
import { ArticleParams, Author, topics } from './schemas.ts';

const nullable = (moments: string) => Type.Union([moment(moments), Type.Null()]);

const Status = Type.Enum([...articleStatuses], {
  description:
    'With its writers, with the office, waiting for its time, out, out and corrected, or withdrawn.',
});

const entryFields = {
  id: Id,
  version: Version,
  status: Status,
  hidden: Type.Boolean({ description: 'An office keeps it from being shown.' }),
  title: Type.String(),
  topic: Type.Enum([...topics]),
  author: Author,
  regionCode: RegionCode,
  regionName: Type.String(),
  timeZone: Type.Enum([...timeZones]),
  publishAt: nullable('When it will come out; `null` unless it is scheduled.'),
  publishedAt: nullable('When it came out; `null` before it does.'),
  changedAt: moment('When anything about it was changed last.'),
};

/** An article in a list of the desk. */
export const ArticleEntry = Type.Object(entryFields, {
  title: 'ArticleEntry',
  additionalProperties: false,
});
export type ArticleEntry = Static<typeof ArticleEntry>;

/** A document as the desk knows it. */
export const DocumentRecord = Type.Object(
  {
    ...ArticleDocument.properties,
    documentId: Type.Union([Id, Type.Null()]),
    file: Type.Union([DocumentFile, Type.Null()], { description: 'The upload.' }),
  },
  { title: 'DocumentRecord', additionalProperties: false },
);
export type DocumentRecord = Static<typeof DocumentRecord>;

export const ArticleRecord = Type.Object(
  {
    ...entryFields,
    summary: Type.String(),
    bodyHtml: Type.String({ description: 'As it is stored: cleaned by an allow-list.' }),
    pictureId: Type.Union([Id, Type.Null()]),
    picture: Type.Union([Picture, Type.Null()]),
    pictureIds: Type.Array(Id),
    pictures: Type.Array(Picture, { description: 'Further pictures.' }),
    video: Type.Union([ArticleVideo, Type.Null()]),
    documents: Type.Array(DocumentRecord),
    factCheck: Type.Union([FactCheck, Type.Null()]),
    audience: Type.Union([RegionCode, Type.Null()], {
      description: 'It was sent down to this region and all that lies in it.',
    }),
    sentBy: Type.Union([Type.String(), Type.Null()], { description: 'The office that sent it.' }),
    featured: Type.Array(FeaturingLevelName, { description: 'Levels that feature it.' }),
    raises: Type.Array(Raise, { description: 'Newest first.' }),
    corrections: Type.Array(Correction, { description: 'Newest first.' }),
    returnReason: Type.Union([Type.String(), Type.Null()], {
      description: 'Why the office gave it back, until it is submitted or published.',
    }),
    retraction: Type.Union(
      [
        Type.Object(
          { at: moment('When it was withdrawn.'), reason: Type.String() },
          { title: 'Retraction', additionalProperties: false },
        ),
        Type.Null(),
      ],
      { description: 'Why it was withdrawn, as its address says it.' },
    ),
    hiddenReason: Type.Union([Type.String(), Type.Null()]),
    url: Type.String({ format: 'uri', description: 'Where it can be read once it is out.' }),
  },
  {
    title: 'ArticleRecord',
    additionalProperties: false,
    description: 'An article with all that its writers and the offices above them know of it.',
  },
);
export type ArticleRecord = Static<typeof ArticleRecord>;

/** The longest text of an article, in characters. */
export const maxBodyLength = 200_000;

/** A document as it is written. */
export const DocumentDraft = Type.Object(
  {
    ...ArticleDocument.properties,
    url: Type.Optional(
      Type.Union([httpsAddress('An encrypted page.'), Type.Null()], {
        description: 'Where it can be read, where that is on another site.',
      }),
    ),
    documentId: Type.Optional(
      Type.Union([Id, Type.Null()], {
        description: 'An upload of the same KIM or office, in place of `url`.',
      }),
    ),
  },
  { title: 'DocumentDraft', additionalProperties: false },
);
export type DocumentDraft = Static<typeof DocumentDraft>;

const contentFields = {
  summary: Type.Optional(
    paragraphs(600, 'Plain text, two or three sentences. Needed for publication.'),
  ),
  bodyHtml: Type.Optional(
    paragraphs(
      maxBodyLength,
      'HTML. What an article has no use for is taken out; the record shows what is stored. Needed for publication.',
    ),
  ),
  pictureId: Type.Optional(Type.Union([Id, Type.Null()], { description: 'The first picture.' })),
  pictureIds: Type.Optional(
    Type.Array(Id, { maxItems: 12, uniqueItems: true, description: 'Further pictures.' }),
  ),
  video: Type.Optional(
    Type.Union([webAddress('Of YouTube, Facebook, TikTok or Instagram.'), Type.Null()], {
      description: 'A video on YouTube, Facebook, TikTok or Instagram.',
    }),
  ),
  documents: Type.Optional(Type.Array(DocumentDraft, { maxItems: 10 })),
  factCheck: Type.Optional(
    Type.Union([FactCheck, Type.Null()], { description: 'Only with the topic `factCheck`.' }),
  ),
};

const Title = line(160, 'One line, as a headline.');
const TopicName = Type.Enum([...topics]);

export const ArticleDraft = Type.Object(
  {
    ...byWhom,
    title: Title,
    topic: TopicName,
    ...contentFields,
  },
  {
    title: 'ArticleDraft',
    additionalProperties: false,
    description: 'By a KIM (`groupId`) or by an office (`office`): one of the two.',
  },
);
export type ArticleDraft = Static<typeof ArticleDraft>;

const editFields = {
  version: Version,
  title: Type.Optional(Title),
  topic: Type.Optional(TopicName),
  ...contentFields,
};
export const ArticleEdit = Type.Object(editFields, {
  title: 'ArticleEdit',
  additionalProperties: false,
});
export type ArticleEdit = Static<typeof ArticleEdit>;

export const ArticleCorrection = Type.Object(
  { ...editFields, note: line(500, 'What was wrong, and what is right. Everyone reads it.') },
  { title: 'ArticleCorrection', additionalProperties: false },
);

export const Publication = Type.Object(
  {
    version: Version,
    publishAt: Type.Optional(moment('When it shall come out. Without it: now.')),
  },
  { title: 'Publication', additionalProperties: false },
);

export const ArticleReturn = Type.Object(
  { reason: line(500, 'What is missing. Its writers read it.') },
  { title: 'ArticleReturn', additionalProperties: false },
);
export const ArticleRetraction = Type.Object(
  { reason: line(300, 'A sentence that the address will say from now on.') },
  { title: 'ArticleRetraction', additionalProperties: false },
);
export const ArticleHiding = Type.Object(
  { reason: line(300, 'Why. Its writers read it; the public does not.') },
  { title: 'ArticleHiding', additionalProperties: false },
);
export const ArticleRaise = Type.Object(
  {
    level: FeaturingLevelName,
    note: Type.Optional(line(300, 'Why it is worth it. The office reads it.')),
  },
  { title: 'ArticleRaise', additionalProperties: false },
);
export const ArticleFeature = Type.Object(
  { level: FeaturingLevelName },
  { title: 'ArticleFeature', additionalProperties: false },
);
export const ArticleDecline = Type.Object(
  { level: FeaturingLevelName, reason: line(300, 'Why not. Its writers read it.') },
  { title: 'ArticleDecline', additionalProperties: false },
);
export const ArticleAudience = Type.Object(
  {
    regionCode: Type.Union([RegionCode, Type.Null()], {
      description: 'It is shown there and in all that lies in it; `null` takes it back.',
    }),
  },
  { title: 'ArticleAudience', additionalProperties: false },
);

export const ArticleEntryPage = page(ArticleEntry, 'ArticleEntryPage');
export const ArticleRecordQuery = Type.Object(
  {
    groupId: Type.Optional(Id),
    region: Type.Optional(RegionCode),
    status: Type.Optional(Status),
    ...pagingQuery,
  },
  { additionalProperties: false },
);

const VersionAuthor = Type.Object(
  { kind: Type.Enum(['account', 'key']), id: Type.String(), name: Type.String() },
  { title: 'VersionAuthor', additionalProperties: false },
);
const versionFields = {
  version: Version,
  status: Status,
  writtenAt: moment('When it was written.'),
  writtenBy: Type.Union([VersionAuthor, Type.Null()], {
    description: 'Who wrote it; `null` for what came from elsewhere.',
  }),
  title: Type.String(),
};
export const ArticleVersionEntry = Type.Object(versionFields, {
  title: 'ArticleVersionEntry',
  additionalProperties: false,
});
export type ArticleVersionEntry = Static<typeof ArticleVersionEntry>;
export const ArticleVersion = Type.Object(
  {
    ...versionFields,
    topic: TopicName,
    summary: Type.String(),
    bodyHtml: Type.String(),
    pictureId: Type.Union([Id, Type.Null()]),
    pictureIds: Type.Array(Id),
    video: Type.Union([ArticleVideo, Type.Null()]),
    documents: Type.Array(DocumentDraft),
    factCheck: Type.Union([FactCheck, Type.Null()]),
  },
  {
    title: 'ArticleVersion',
    additionalProperties: false,
    description: 'A text as it stood until it was changed.',
  },
);
export type ArticleVersion = Static<typeof ArticleVersion>;
export const ArticleVersionPage = page(ArticleVersionEntry, 'ArticleVersionPage');
export const ArticleVersionsQuery = Type.Object(pagingQuery, { additionalProperties: false });
export const ArticleVersionParams = Type.Object(
  {
    ...ArticleParams.properties,
    version: Type.Integer({ minimum: 1, maximum: 2_147_483_647 }),
  },
  { additionalProperties: false },
);

/** A raised article, as the office that is asked sees it. */
export const RaisedArticle = Type.Object(
  { ...Raise.properties, article: ArticleEntry },
  { title: 'RaisedArticle', additionalProperties: false },
);
export type RaisedArticle = Static<typeof RaisedArticle>;
export const RaisedArticlePage = page(RaisedArticle, 'RaisedArticlePage');
export const RaisedArticleQuery = Type.Object(
  {
    region: RegionCode,
    status: Type.Optional(
      Type.Enum([...raiseStatuses], { default: 'open', description: 'What became of it.' }),
    ),
    ...pagingQuery,
  },
  { additionalProperties: false },
);
