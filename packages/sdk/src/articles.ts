import type { Article, ArticleSummary, Query } from '@simpul-kim/contract';
import type { CallOptions, Client } from './client.ts';
import { pages, type PagePromise } from './page.ts';
import { path } from './path.ts';

/** News. */
export interface Articles {
  /**
   * The news of a region, newest first.
   *
   * @throws {NotFoundError} if there is no such region.
   * @throws {ValidationError} if the query is not valid.
   * @example
   * const { data } = await kim.articles.list({ region: '64.09', flow: 'local', limit: 5 });
   */
  list(query: Query<'articles.list'>, options?: CallOptions): PagePromise<ArticleSummary>;
  /**
   * One article with its text.
   *
   * @throws {NotFoundError} if there is none with this id.
   * @throws {GoneError} if it was withdrawn.
   */
  get(id: string, options?: CallOptions): Promise<Article>;
}

/** The operations on news, over a client. */
export const articles = (client: Client): Articles => ({
  list: (query, options) =>
    pages((cursor) => client.get('v1/articles', { ...query, cursor }, options), query.cursor),
  get: async (id, options) => client.get(path`v1/articles/${id}`, {}, options),
});
