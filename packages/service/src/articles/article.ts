import type { Article, ArticleSummary, Correction } from '@simpul-kim/contract';
import { pictureOf } from '../media/index.ts';
import { atZone } from '../regions/index.ts';
import type { ArticleRow, FullArticleRow, PictureRow } from './queries.ts';
import { videoOf } from './video.ts';

/** The path of an article's page on this service. */
export const articlePath = (id: string) => `/berita/${id}`;

/** The one address at which an article is at home. */
export const addressOf = (
  { id, external_url: elsewhere }: Pick<ArticleRow, 'id' | 'external_url'>,
  origin: string,
): string => elsewhere ?? origin + articlePath(id);

/** Who wrote an article, as the contract has it. */
export const authorOf = ({
  group_id,
  author_name,
}: Pick<ArticleRow, 'group_id' | 'author_name'>) => ({
  kind: group_id ? ('group' as const) : ('office' as const),
  groupId: group_id,
  name: author_name,
});

/** Stored pictures as the contract has them. */
export const picturesOf = (rows: readonly PictureRow[], origin: string) =>
  rows.flatMap(({ alt, sizes }) => pictureOf(alt, sizes, origin) ?? []);

/** Corrections with their times at the zone of the region. */
export const correctionsOf = (
  rows: readonly Correction[],
  zone: ArticleRow['time_zone'],
): Correction[] => rows.map(({ at, note }) => ({ at: atZone(new Date(at), zone), note }));

function fields(row: ArticleRow, origin: string) {
  return {
    id: row.id,
    title: row.title,
    summary: row.summary,
    topic: row.topic,
    publishedAt: atZone(row.published_at, row.time_zone),
    regionCode: row.region_code,
    regionName: row.region_name,
    timeZone: row.time_zone,
    author: authorOf(row),
    picture: pictureOf(row.picture_alt, row.picture_sizes, origin),
    url: addressOf(row, origin),
  };
}

/** An article of a list, as the contract has it. What few have is missing where it is not. */
export const toSummary = (row: ArticleRow, origin: string): ArticleSummary => ({
  ...fields(row, origin),
  flow: row.flow,
  ...(row.flow === 'above' && row.sent_by ? { sentBy: row.sent_by } : {}),
  ...(row.corrected_at ? { correctedAt: atZone(row.corrected_at, row.time_zone) } : {}),
  ...(row.verdict ? { verdict: row.verdict } : {}),
});

/** An article with its text, as the contract has it. */
export const toArticle = (row: FullArticleRow, origin: string): Article => ({
  ...fields(row, origin),
  updatedAt: atZone(row.updated_at, row.time_zone),
  bodyHtml: row.body_html,
  pictures: picturesOf(row.pictures, origin),
  video: (row.video_url && videoOf(row.video_url)) || null,
  documents: row.documents,
  factCheck: row.fact_check,
  corrections: correctionsOf(row.corrections, row.time_zone),
});
