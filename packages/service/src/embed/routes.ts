import { ArticleQuery, type Query } from '@simpul-kim/contract';
import statics from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AnswerCache } from '../answers/cache.ts';
import type { Handlers, OriginOf } from '../answers/index.ts';
import { makeReady } from '../answers/ready.ts';
import { keyOf, sendReady } from '../answers/send.ts';
import { pageHeaders } from '../pages/headers.ts';
import { problemPage } from '../pages/problem.ts';
import { localeOf, problemOf, Refusal } from '../problems/index.ts';
import { failuresOf, fieldErrors } from '../problems/fields.ts';
import { elementStyles, frameStyle, newsFeedPage } from './news-feed.ts';
import { findWidgetFiles } from './widgets.ts';

type FrameQuery = Query<'articles.list'> &
  Partial<Record<'layout' | 'theme' | 'heading' | 'heading-level' | 'locale', string>>;

const type = 'text/html; charset=utf-8';
const lifetime = { maxAge: 30, staleWhileRevalidate: 300 };
const headers = pageHeaders({ styles: [frameStyle, elementStyles], scripted: true, framed: true });

const text = { type: 'string', maxLength: 100 };
const { region, flow, topic, q, limit } = ArticleQuery.properties;
/** As the element's attributes; what else an address carries (`fbclid`, `utm_…`) is not ours. */
const frameQuery = {
  type: 'object',
  required: ['region'],
  properties: {
    ...{ region, flow, topic, q, limit },
    ...{ layout: text, theme: text, heading: text, 'heading-level': text, locale: text },
  },
};

const defaultFrameLimit = 6;

/** The language of a frame page: as asked for by its address, else Indonesian. */
const frameLocale = (query: Partial<FrameQuery>) => localeOf(query.locale);

/** The loader, the widgets, and the frame pages with news in them. */
export async function embedRoutes(
  app: FastifyInstance,
  list: Handlers<'articles.list'>['articles.list'],
  { cache, originOf }: { cache: AnswerCache; originOf: OriginOf },
): Promise<void> {
  const files = await findWidgetFiles();
  await app.register(statics, {
    root: files.root,
    serve: false,
  });

  // The loader updates itself; while the network is gone, the one from before still runs.
  app.get('/embed.js', (_, reply) =>
    reply
      .header('cache-control', 'public, max-age=300, stale-while-revalidate=604800')
      .sendFile('embed.js', { cacheControl: false }),
  );
  // The names of these change with what is in them.
  app.get<{ Params: { '*': string } }>('/embed/assets/*', (request, reply) =>
    reply.sendFile(`embed/assets/${request.params['*']}`, { immutable: true, maxAge: '365d' }),
  );
  app.get<{ Params: { '*': string } }>('/embed/frame/*', (request, reply) =>
    reply.sendFile(`embed/frame/${request.params['*']}`, { immutable: true, maxAge: '365d' }),
  );

  const script = files.frames['news-feed'];
  if (!script) throw new Error('the build of the widgets has no frame page for news-feed');

  async function render(request: FastifyRequest, query: FrameQuery) {
    const { layout, theme, heading } = query;
    const origin = originOf(request);
    return cache.get(keyOf(request, origin), async () => {
      const asked = {
        region: query.region,
        ...(query.flow ? { flow: query.flow } : {}),
        ...(query.topic ? { topic: query.topic } : {}),
        ...(query.q ? { q: query.q } : {}),
        limit: query.limit ?? defaultFrameLimit,
      };
      const { answer, region } = await list({ params: {}, query: asked, origin });
      const options = {
        layout,
        theme: theme ?? 'auto',
        heading,
        headingLevel: query['heading-level'],
        locale: frameLocale(query),
      };
      const html = newsFeedPage(answer, asked, options, { origin, script: `${origin}/${script}` });
      return { answer: await makeReady(html), region };
    });
  }

  app.get<{ Querystring: FrameQuery }>(
    '/embed/news-feed',
    { schema: { querystring: frameQuery }, attachValidation: true },
    async (request, reply) => {
      reply.headers(headers);
      const { query, validationError } = request;
      const locale = frameLocale(query);
      try {
        if (validationError) throw new Refusal('invalid-request');
        const ready = await render(request, query);
        return await sendReady(request, reply, ready, { type, lifetime });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const errors = fieldErrors(failuresOf(validationError), locale);
        const problem = problemOf(error.code, { locale, requestId: request.id, errors });
        return reply
          .code(problem.status)
          .header('cache-control', 'no-store')
          .type(type)
          .send(problemPage(problem, locale, frameStyle));
      }
    },
  );
}
