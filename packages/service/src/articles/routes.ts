import { pageSize } from '@simpul-kim/contract';
import { decodeCursor } from '../answers/cursor.ts';
import type { Handlers } from '../answers/index.ts';
import { pageOf } from '../answers/page.ts';
import type { Database } from '../database/index.ts';
import { Refusal } from '../problems/index.ts';
import { requireRegion } from '../regions/index.ts';
import { toArticle, toSummary } from './article.ts';
import { findArticle, listArticles } from './queries.ts';

/** Microseconds since 1970, in the years that PostgreSQL and people know. */
const isMicroseconds = (text: string) => /^-?\d{1,17}$/.test(text);

/** What HTTP sees of articles. */
export function articleRoutes({ db }: Database): Handlers<'articles.list' | 'articles.get'> {
  return {
    'articles.list': async ({ query, origin }) => {
      const { region, flow = 'all', topic, q, limit = pageSize.default, cursor } = query;
      const after = cursor === undefined ? undefined : decodeCursor(cursor, isMicroseconds);
      await requireRegion(db, region);
      // One more than asked for tells whether there is a next page.
      const rows = await listArticles(db, {
        region,
        flow,
        topic,
        text: q?.trim(),
        after,
        limit: limit + 1,
      });
      return {
        answer: pageOf(
          rows,
          limit,
          (row) => toSummary(row, origin),
          ({ published_us, id }) => [published_us, id],
        ),
        region,
      };
    },

    'articles.get': async ({ params, origin }) => {
      const row = await findArticle(db, params.id);
      if (row?.status === 'retracted') throw new Refusal('withdrawn');
      if (!row?.visible) throw new Refusal('not-found');
      return { answer: toArticle(row, origin), region: row.region_code };
    },
  };
}
