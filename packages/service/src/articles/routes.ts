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
export const isMicroseconds = (text: string) => /^-?\d{1,17}$/.test(text);

/** What the address of an article says once it was withdrawn. */
const withdrawn = (reason: string | null): Refusal =>
  new Refusal(
    'withdrawn',
    reason === null
      ? {}
      : {
          detail: {
            id: `Berita ini sudah ditarik dan tidak ditampilkan lagi. Alasannya: ${reason}`,
            en: `This article was withdrawn and is no longer shown. The reason: ${reason}`,
          },
        },
  );

/** What anyone may read of articles. */
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
      if (row?.status === 'retracted') throw withdrawn(row.retraction_reason);
      if (!row?.visible) throw new Refusal('not-found');
      return { answer: toArticle(row, origin), region: row.region_code };
    },
  };
}
