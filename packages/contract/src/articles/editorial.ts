import { Type, type Static } from 'typebox';
import { Id } from '../paging.ts';
import { line, moment } from '../text.ts';

/** An address that is reached encrypted. */
const httpsAddress = (description: string) =>
  Type.String({
    maxLength: 1000,
    pattern: '^https://[^\\s\\u0000-\\u001f\\u007f<>"]+$',
    description,
  });

/** Sites whose videos an article may name. */
export const videoSites = ['youtube', 'facebook', 'tiktok', 'instagram'] as const;
export type VideoSite = (typeof videoSites)[number];

export const ArticleVideo = Type.Object(
  {
    site: Type.Enum([...videoSites]),
    url: Type.String({ format: 'uri', description: 'Its page there, in one form.' }),
  },
  {
    title: 'ArticleVideo',
    additionalProperties: false,
    description: 'A link: nothing is loaded from there before someone follows it.',
  },
);
export type ArticleVideo = Static<typeof ArticleVideo>;

/** Rupiah of a budget: more than a village, or a regency, ever has. */
const rupiah = (description: string) =>
  Type.Integer({ minimum: 0, maximum: 999_999_999_999_999, description });

export const BudgetFigure = Type.Object(
  {
    label: line(120, 'What the money is for.'),
    budgetIdr: rupiah('Planned, in whole rupiah.'),
    realisedIdr: Type.Union([rupiah('Spent, in whole rupiah.'), Type.Null()], {
      description: 'Spent so far, in whole rupiah; `null` where it is not known yet.',
    }),
  },
  { title: 'BudgetFigure', additionalProperties: false },
);
export type BudgetFigure = Static<typeof BudgetFigure>;

export const ArticleDocument = Type.Object(
  {
    title: line(200, 'E.g. `Realisasi APBDes semester pertama`.'),
    url: Type.Union([httpsAddress('Where it can be read, on an encrypted site.'), Type.Null()], {
      description: 'Where it can be read; `null` where the figures are all there is.',
    }),
    year: Type.Integer({ minimum: 1990, maximum: 2100, description: 'Budget year.' }),
    figures: Type.Array(BudgetFigure, { maxItems: 60, description: 'What it says, line by line.' }),
  },
  {
    title: 'ArticleDocument',
    additionalProperties: false,
    description: 'A document with its figures, as openness on village funds needs them.',
  },
);
export type ArticleDocument = Static<typeof ArticleDocument>;

/** What a check of facts may find. */
export const verdicts = ['hoax', 'misleading', 'true', 'unproven'] as const;
export type Verdict = (typeof verdicts)[number];

export const FactCheck = Type.Object(
  {
    verdict: Type.Enum([...verdicts]),
    claim: line(500, 'What was said, in short.'),
    sources: Type.Array(httpsAddress('An encrypted page.'), {
      maxItems: 10,
      uniqueItems: true,
      description: 'Where it can be looked up.',
    }),
  },
  { title: 'FactCheck', additionalProperties: false },
);
export type FactCheck = Static<typeof FactCheck>;

export const Correction = Type.Object(
  {
    at: moment('When it was corrected.'),
    note: line(500, 'What was wrong, and what is right.'),
  },
  { title: 'Correction', additionalProperties: false },
);
export type Correction = Static<typeof Correction>;

/** Levels of offices that may feature what comes from below them. */
export const featuringLevels = ['district', 'regency', 'province'] as const;
export type FeaturingLevel = (typeof featuringLevels)[number];

export const FeaturingLevelName = Type.Enum([...featuringLevels], {
  description: 'Of the office, above the region of the article.',
});

/**
 * Where an article stands: with who writes it (`draft`), with the office (`submitted`), waiting for
 * its time (`scheduled`), out (`published`, then `corrected` once it was), or withdrawn
 * (`retracted`).
 */
export const articleStatuses = [
  'draft',
  'submitted',
  'scheduled',
  'published',
  'corrected',
  'retracted',
] as const;
export type ArticleStatus = (typeof articleStatuses)[number];

/**
 * What became of a raised article: `closed` was neither accepted nor declined, because the article
 * was withdrawn.
 */
export const raiseStatuses = ['open', 'accepted', 'declined', 'closed'] as const;
export type RaiseStatus = (typeof raiseStatuses)[number];

export const Raise = Type.Object(
  {
    id: Id,
    level: FeaturingLevelName,
    regionCode: Type.String({ description: 'The office that is asked.' }),
    status: Type.Enum([...raiseStatuses]),
    note: Type.Union([Type.String(), Type.Null()], { description: 'Why it is worth it.' }),
    reason: Type.Union([Type.String(), Type.Null()], { description: 'Why it was declined.' }),
    raisedAt: moment('When it was raised.'),
    decidedAt: Type.Union([moment('When that was decided.'), Type.Null()]),
  },
  {
    title: 'Raise',
    additionalProperties: false,
    description: 'An article that its writers ask an office above to feature.',
  },
);
export type Raise = Static<typeof Raise>;
