import { ArticleQuery, type Query } from '@simpul-kim/contract';
import statics from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { AnswerCache } from '../answers/cache.ts';
import type { Handlers, OriginOf } from '../answers/index.ts';
import { servePage } from '../pages/serve.ts';
import { localeOf } from '../problems/index.ts';
import { elementStyles, frameStyle, newsFeedPage } from './news-feed.ts';
import { findWidgetFiles } from './widgets.ts';

type FrameQuery = Query<'articles.list'> &
  Partial<Record<'layout' | 'theme' | 'heading' | 'heading-level' | 'locale', string>>;

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

const defaultLimit = 6;

/** What the news feed of a frame page asks for. */
const asked = ({ region, flow, topic, q, limit = defaultLimit }: FrameQuery) => ({
  region,
  ...(flow ? { flow } : {}),
  ...(topic ? { topic } : {}),
  ...(q ? { q } : {}),
  limit,
});

/** The loader, the widgets, and the frame pages with news in them. */
export async function embedRoutes(
  app: FastifyInstance,
  list: Handlers<'articles.list'>['articles.list'],
  context: { cache: AnswerCache; originOf: OriginOf },
): Promise<void> {
  const files = await findWidgetFiles();
  const script = files.frames['news-feed'];
  if (!script) throw new Error('the build of the widgets has no frame page for news-feed');
  await app.register(statics, { root: files.root, serve: false });

  // The loader updates itself; while the network is gone, the one from before still runs.
  app.get('/embed.js', (_, reply) =>
    reply
      .header('cache-control', 'public, max-age=300, stale-while-revalidate=604800')
      .sendFile('embed.js', { cacheControl: false }),
  );
  // The names of these change with what is in them.
  for (const folder of ['embed/assets', 'embed/frame']) {
    app.get<{ Params: { '*': string } }>(`/${folder}/*`, ({ params }, reply) =>
      reply.sendFile(`${folder}/${params['*']}`, { immutable: true, maxAge: '365d' }),
    );
  }

  servePage(
    app,
    {
      url: '/embed/news-feed',
      schema: { querystring: frameQuery },
      policy: { scripted: true, framed: true },
      styles: [frameStyle, elementStyles],
      localeOf: ({ query }) => localeOf((query as Partial<FrameQuery>).locale),
      async render(request, origin) {
        const query = request.query as FrameQuery;
        const { answer, region } = await list({ params: {}, query: asked(query), origin });
        const options = {
          layout: query.layout,
          theme: query.theme ?? 'auto',
          heading: query.heading,
          headingLevel: query['heading-level'],
          locale: localeOf(query.locale),
        };
        const addresses = { origin, script: `../${script}` };
        return { html: newsFeedPage(answer, asked(query), options, addresses), region };
      },
    },
    context,
  );
}
