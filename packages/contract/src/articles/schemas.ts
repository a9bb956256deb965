import { Type, type Static } from 'typebox';
import { Picture } from '../media/schemas.ts';
import { Id, page, pagingQuery, searchText } from '../paging.ts';
import { RegionCode, timeZones } from '../regions/schemas.ts';
import { moment } from '../text.ts';
import { ArticleDocument, ArticleVideo, Correction, FactCheck, verdicts } from './editorial.ts';

/** What an article is about. */
export const topics = [
  'government',
  'training',
  'umkm',
  'tourism',
  'agriculture',
  'fisheries',
  'culture',
  'disaster',
  'fundTransparency',
  'health',
  'education',
  'ict',
  'factCheck',
] as const;
export type Topic = (typeof topics)[number];

/**
 * Which way news came to a region: `local` was written at or below it, `above` was sent down to it,
 * `featured` was raised from below and accepted, `all` is local and above together.
 */
export const flows = ['local', 'above', 'featured', 'all'] as const;
export type Flow = (typeof flows)[number];

export const Author = Type.Object(
  {
    kind: Type.Enum(['group', 'office'], { description: 'A KIM, or a communication office.' }),
    groupId: Type.Union([Id, Type.Null()], {
      description: 'The KIM, where it is one.',
    }),
    name: Type.String(),
  },
  { title: 'Author', additionalProperties: false },
);
export type Author = Static<typeof Author>;

const summaryFields = {
  id: Id,
  title: Type.String(),
  summary: Type.String({ description: 'Plain text, two or three sentences.' }),
  topic: Type.Enum([...topics]),
  publishedAt: Type.String({
    format: 'date-time',
    description: 'RFC 3339, at the offset of the region.',
  }),
  regionCode: RegionCode,
  regionName: Type.String({ description: 'Region of origin, without its kind.' }),
  timeZone: Type.Enum([...timeZones], { description: 'Zone of the region of origin.' }),
  author: Author,
  picture: Type.Union([Picture, Type.Null()]),
  url: Type.String({ format: 'uri', description: 'The one address at which it is at home.' }),
};

export const ArticleSummary = Type.Object(
  {
    ...summaryFields,
    flow: Type.Enum(['local', 'above'], {
      description: 'How it came into this list: written at or below the region, or sent down.',
    }),
    sentBy: Type.Optional(
      Type.String({ description: 'The office that sent it down, where that is not its author.' }),
    ),
    correctedAt: Type.Optional(moment('When it was corrected last; missing where it never was.')),
    verdict: Type.Optional(
      Type.Enum([...verdicts], { description: 'What a check of facts found; else missing.' }),
    ),
  },
  { title: 'ArticleSummary', additionalProperties: false },
);
export type ArticleSummary = Static<typeof ArticleSummary>;

export const Article = Type.Object(
  {
    ...summaryFields,
    updatedAt: Type.String({ format: 'date-time' }),
    bodyHtml: Type.String({ description: 'HTML, cleaned by an allow-list before it was stored.' }),
    pictures: Type.Array(Picture, { description: 'Further pictures.' }),
    video: Type.Union([ArticleVideo, Type.Null()]),
    documents: Type.Array(ArticleDocument),
    factCheck: Type.Union([FactCheck, Type.Null()]),
    corrections: Type.Array(Correction, {
      description: 'What was wrong once and is right now, newest first.',
    }),
  },
  { title: 'Article', additionalProperties: false },
);
export type Article = Static<typeof Article>;

export const ArticlePage = page(ArticleSummary, 'ArticlePage');
export type ArticlePage = Static<typeof ArticlePage>;

export const ArticleQuery = Type.Object(
  {
    region: RegionCode,
    flow: Type.Optional(
      Type.Enum([...flows], { default: 'all', description: 'Which way the news came.' }),
    ),
    topic: Type.Optional(Type.Enum([...topics], { description: 'Only this topic.' })),
    q: Type.Optional(searchText('Words in title, summary or text, newest first.')),
    ...pagingQuery,
  },
  { additionalProperties: false },
);

export const ArticleParams = Type.Object({ id: Id }, { additionalProperties: false });
