import type { Article, ArticleSummary } from '@simpul-kim/contract';
import { pictureOf } from '../media/index.ts';
import { atZone } from '../regions/index.ts';
import type { ArticleRow, FullArticleRow } from './queries.ts';

/** The path of an article's page on this service. */
export const articlePath = (id: string) => `/berita/${id}`;

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
    author: {
      kind: row.group_id ? ('group' as const) : ('office' as const),
      groupId: row.group_id,
      name: row.author_name,
    },
    picture: pictureOf(row.picture_alt, row.picture_sizes, origin),
    url: row.external_url ?? origin + articlePath(row.id),
  };
}

/** An article of a list, as the contract has it. */
export const toSummary = (row: ArticleRow, origin: string): ArticleSummary => ({
  ...fields(row, origin),
  flow: row.flow,
});

/** An article with its text, as the contract has it. */
export const toArticle = (row: FullArticleRow, origin: string): Article => ({
  ...fields(row, origin),
  updatedAt: atZone(row.updated_at, row.time_zone),
  bodyHtml: row.body_html,
});
