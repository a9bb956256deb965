import { ArticleQuery, operations, RegionCode, type Flow } from '@simpul-kim/contract';
import type { FastifyInstance } from 'fastify';
import type { AnswerCache } from '../answers/cache.ts';
import type { Handlers, OriginOf } from '../answers/index.ts';
import { makeReady } from '../answers/ready.ts';
import { keyOf, sendReady } from '../answers/send.ts';
import type { Database } from '../database/index.ts';
import { requireRegion } from '../regions/index.ts';
import { forms } from './feed.ts';

/** Feed readers keep what they have read; this many reach back far enough. */
const itemsInFeed = 50;

const params = {
  type: 'object',
  required: ['region', 'form'],
  properties: { region: RegionCode, form: { enum: Object.keys(forms) } },
};
const querystring = { type: 'object', properties: { flow: ArticleQuery.properties.flow } };

/** The news of a region for feed readers and other sites: RSS 2.0, Atom, JSON Feed 1.1. */
export function feedRoutes(
  app: FastifyInstance,
  { db }: Database,
  list: Handlers<'articles.list'>['articles.list'],
  { cache, originOf }: { cache: AnswerCache; originOf: OriginOf },
): void {
  app.get<{
    Params: { region: string; form: keyof typeof forms };
    Querystring: { flow?: Flow };
  }>('/feeds/:region/:form', { schema: { params, querystring } }, async (request, reply) => {
    const origin = originOf(request);
    const { region: code, form } = request.params;
    const { type, write } = forms[form];
    const ready = await cache.get(keyOf(request, origin, ['flow']), async () => {
      const { flow = 'all' } = request.query;
      const region = await requireRegion(db, code);
      const query = { region: region.code, flow, limit: itemsInFeed };
      const { answer, until } = await list({ params: {}, query, origin });
      const feed = {
        region,
        articles: answer.data,
        address: `${origin}/feeds/${region.code}/${form}${flow === 'all' ? '' : `?flow=${flow}`}`,
        page: `${origin}/embed/news-feed?region=${region.code}&flow=${flow}`,
      };
      return { answer: await makeReady(write(feed), { until }), region: region.code };
    });
    return sendReady(request, reply, ready, { type, lifetime: operations['articles.list'].cache });
  });
}
