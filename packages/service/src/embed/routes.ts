import statics from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { savesData, servePage, type PageContext } from '../pages/serve.ts';
import { localeOf, Refusal } from '../problems/index.ts';
import { announcementFrame } from './announcement.ts';
import { aspirationFormFrame } from './aspiration-form.ts';
import { aspirationStatusFrame } from './aspiration-status.ts';
import { directoryFrame } from './directory.ts';
import {
  addressOf,
  commonOptions,
  elementStyles,
  framePage,
  frameStyle,
  frameTitle,
  type Frame,
  type FrameHandlers,
  type OptionOf,
} from './frame.ts';
import { newsFeedFrame } from './news-feed.ts';
import { oEmbedOf, xmlOf } from './oembed.ts';
import { profileCardFrame } from './profile-card.ts';
import { umkmShowcaseFrame } from './umkm-showcase.ts';
import { findWidgetFiles } from './widgets.ts';
import { withoutScriptStyle } from './without-script.ts';

const frames: readonly Frame[] = [
  announcementFrame,
  aspirationFormFrame,
  aspirationStatusFrame,
  directoryFrame,
  newsFeedFrame,
  profileCardFrame,
  umkmShowcaseFrame,
];
const longest = 100;

/** An option of a frame page as text; nothing, where it is not given, or is given twice. */
const optionOfQuery =
  (query: Readonly<Record<string, unknown>>): OptionOf =>
  (name) => {
    const value = query[name];
    return typeof value === 'string' ? value.trim().slice(0, longest) || undefined : undefined;
  };
const optionsOf = ({ query }: FastifyRequest) => optionOfQuery(query as Record<string, unknown>);

/** A number of pixels in a query; nothing, where it is none. */
const pixelsIn = (value: unknown): number | undefined =>
  typeof value === 'string' && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : undefined;

/** Options, with pictures on tap for those who save data and were not given another way. */
const sparingOptionsOf = (request: FastifyRequest): OptionOf => {
  const option = optionsOf(request);
  return (name) => option(name) ?? (name === 'pictures' && savesData(request) ? 'tap' : undefined);
};

/** The loader, the widgets, and the frame pages with news in them. */
export async function embedRoutes(
  app: FastifyInstance,
  handlers: FrameHandlers,
  context: PageContext,
  /** Where the files of widgets are kept. */
  widgetsDir: string | undefined,
): Promise<void> {
  const files = await findWidgetFiles(widgetsDir);
  await app.register(statics, { root: files.roots, serve: false, preCompressed: true });

  // What updates itself; while the network is gone, the one from before still runs.
  for (const file of files.loaders.filter((name) => !name.includes('/'))) {
    app.get(`/${file}`, (_, reply) =>
      reply
        .header('cache-control', 'public, max-age=300, stale-while-revalidate=604800')
        .sendFile(file, { cacheControl: false }),
    );
  }
  const forever = { immutable: true, maxAge: '365d' } as const;
  app.get<{ Params: { version: string; file: string } }>(
    '/embed/:version(^\\d+\\.\\d+\\.\\d+[\\w.-]*$)/:file(^embed[.a-z]*\\.js$)',
    ({ params: { version, file } }, reply) => reply.sendFile(`embed/${version}/${file}`, forever),
  );
  // The names of these change with what is in them. A browser asks for one that did not come by another
  // address only: each stands below `0/` too.
  for (const folder of ['embed/assets', 'embed/frame']) {
    app.get<{ Params: { '*': string } }>(`/${folder}/*`, ({ params }, reply) =>
      reply.sendFile(`${folder}/${params['*'].replace(/^(?:0\/)+/, '')}`, forever),
    );
  }

  for (const frame of frames) {
    const script = files.frames[frame.name];
    if (!script) throw new Error(`the build of the widgets has no frame page for ${frame.name}`);
    servePage(
      app,
      {
        url: `/embed/${frame.name}`,
        query: [...commonOptions, ...frame.options],
        sparing: true,
        policy: {
          scripted: true,
          framed: true,
          frames: frame.frames,
          works: frame.works,
          plays: frame.plays,
        },
        styles: [
          frameStyle,
          elementStyles(frame),
          ...(frame.needsScript ? [withoutScriptStyle] : []),
        ],
        localeOf: (request) => localeOf(optionsOf(request)('locale')),
        render: (request, origin) =>
          framePage(frame, sparingOptionsOf(request), { handlers, origin, script: `../${script}` }),
      },
      context,
    );
  }

  app.get('/oembed', async (request, reply) => {
    const { url, format = 'json', maxwidth, maxheight } = request.query as Record<string, unknown>;
    if (format !== 'json' && format !== 'xml') {
      return reply.code(501).type('text/plain; charset=utf-8').send('json, xml');
    }
    const origin = context.originOf(request);
    const asked = typeof url === 'string' && URL.canParse(url) ? new URL(url) : undefined;
    const frame = frames.find(({ name }) => asked?.pathname.endsWith(`/embed/${name}`));
    if (!asked || !frame || !asked.href.startsWith(`${origin}/embed/`)) {
      throw new Refusal('not-found');
    }
    const option = optionOfQuery(Object.fromEntries(asked.searchParams));
    const answer = oEmbedOf(
      {
        address: addressOf(frame, option, origin),
        title: await frameTitle(frame, option, { handlers, origin }),
        height: frame.height ?? 480,
        origin,
      },
      { maxwidth: pixelsIn(maxwidth), maxheight: pixelsIn(maxheight) },
    );
    reply.header('cache-control', 'public, max-age=300');
    return format === 'json'
      ? reply.type('application/json; charset=utf-8').send(answer)
      : reply.type('text/xml; charset=utf-8').send(xmlOf(answer));
  });
}
