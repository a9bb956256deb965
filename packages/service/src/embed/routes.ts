import { topics } from '@simpul-kim/contract';
import statics from '@fastify/static';
import { newsFeedRequest } from '@simpul-kim/widgets/news-feed.js';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AnswerCache } from '../answers/cache.ts';
import type { Handlers, OriginOf } from '../answers/index.ts';
import { alternatesOf } from '../feeds/index.ts';
import { servePage } from '../pages/serve.ts';
import { localeOf, Refusal } from '../problems/index.ts';
import { elementStyles, frameStyle, newsFeedPage } from './news-feed.ts';
import { findWidgetFiles } from './widgets.ts';

/** What the address of a frame page may say: the element's own attributes. */
const options = [
  ...['region', 'flow', 'topic', 'q', 'limit'],
  ...['layout', 'theme', 'heading', 'heading-level', 'locale'],
] as const;
const longest = 100;

/** An option of a frame page as text; nothing, where it is not given, or is given twice. */
const optionsOf =
  (request: FastifyRequest) =>
  (name: string): string | undefined => {
    const value = (request.query as Record<string, unknown>)[name];
    return typeof value === 'string' ? value.trim().slice(0, longest) || undefined : undefined;
  };

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
      query: options,
      policy: { scripted: true, framed: true },
      styles: [frameStyle, elementStyles],
      localeOf: (request) => localeOf(optionsOf(request)('locale')),
      async render(request, origin) {
        const option = optionsOf(request);
        // Read as the element reads its attributes, so that both show the same.
        const asked = newsFeedRequest((name) =>
          name === 'topic' ? topics.find((topic) => topic === option(name)) : option(name),
        );
        if (!asked) throw new Refusal('unknown-region');
        const { answer, region, until } = await list({ params: {}, query: asked.query, origin });
        const feeds = alternatesOf(origin, asked.query.region);
        const addresses = { origin, script: `../${script}`, feeds };
        return { html: newsFeedPage(answer, option, addresses), region, until };
      },
    },
    context,
  );
}
