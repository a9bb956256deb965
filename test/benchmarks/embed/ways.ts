import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleSummary } from '@simpul-kim/contract';
import { transform } from 'esbuild';
import { bundled } from '../../solver.ts';
import { forever, never, servedFile, type ServedFile } from './files.ts';
import { mastodonAnswer, walineAnswer } from './rivals/answers.ts';
import { staticFrame } from './rivals/static-frame.ts';

/** A way to have news on a page. */
export interface Way {
  readonly name: string;
  /** The name of what it is compared with. */
  readonly against: string;
  /** As a reader is told it. */
  readonly what: string;
  /** Where the first item is; see `Watch`. */
  readonly selectors: readonly string[];
  /** What stands in the head of the page. */
  readonly head?: string;
  /** What stands in its body. */
  readonly body: string;
}

/** Origins of the hosts. */
export interface Origins {
  readonly site: string;
  readonly service: string;
  /** Where the widgets of others and what they read are. */
  readonly others: string;
}

const village = '64.09.02.2004';
/** How many items each shows. */
export const items = 6;
/** What the service is asked for what each shows. */
export const articlesPath = `/v1/articles?limit=${items}&region=${village}`;
export const framePath = `/embed/news-feed?region=${village}`;
export const pastedPath = (service: string) =>
  `/oembed?${new URLSearchParams({ url: `${service}${framePath}` }).toString()}`;

const frameOf = (src: string) =>
  `<iframe src="${src}" width="100%" height="480" title="Berita desa"></iframe>`;

/** The names of the ways that others are compared with. */
export const simple = 'simple';
export const plainFrame = 'static';

/** All ways, in the order of their turns. */
export const waysOf = ({ site, service, others }: Origins, pasted: string): readonly Way[] => {
  const own = ['kim-news-feed', '.items:not(.skeleton) .title a'];
  return [
    {
      name: simple,
      against: simple,
      what: 'a script of 60 lines, written by hand',
      selectors: ['.simple h3 a'],
      body: `<div data-simple-news data-region="${village}"></div><script type="module" src="${service}/simple-widget.js"></script>`,
    },
    {
      name: 'element',
      against: simple,
      what: 'element and module script',
      selectors: own,
      body: `<script type="module" src="${service}/embed.js"></script><kim-news-feed region="${village}"></kim-news-feed>`,
    },
    {
      name: 'roomy',
      against: simple,
      what: 'element in a place with room kept (`min-height`)',
      selectors: own,
      body: `<script type="module" src="${service}/embed.js"></script><div style="min-height:48em"><kim-news-feed region="${village}"></kim-news-feed></div>`,
    },
    {
      name: 'placeholder',
      against: simple,
      what: 'placeholder and classic script',
      selectors: own,
      body: `<div data-kim-widget="news-feed" data-kim-region="${village}"><a href="${service}${framePath}">Berita desa</a></div><script src="${service}/embed.classic.js" async></script>`,
    },
    {
      name: 'crossorigin',
      against: simple,
      what: 'the same, its script with `crossorigin`',
      selectors: own,
      body: `<div data-kim-widget="news-feed" data-kim-region="${village}"><a href="${service}${framePath}">Berita desa</a></div><script src="${service}/embed.classic.js" crossorigin async></script>`,
    },
    {
      name: 'npm',
      against: simple,
      what: 'npm, in the bundle of the site',
      selectors: own,
      body: `<script type="module" src="${site}/bundle.js"></script><kim-news-feed region="${village}" base-url="${service}"></kim-news-feed>`,
    },
    {
      name: plainFrame,
      against: plainFrame,
      what: 'a plain static page in a frame',
      selectors: ['.simple h3 a'],
      body: frameOf(`${service}/static-frame.html`),
    },
    {
      name: 'frame',
      against: plainFrame,
      what: 'frame',
      selectors: own,
      body: frameOf(`${service}${framePath}`),
    },
    {
      name: 'pasted',
      against: plainFrame,
      what: 'pasted address (oEmbed)',
      selectors: own,
      body: pasted,
    },
    {
      name: 'mastodon',
      against: simple,
      what: '`@idotj/mastodon-embed-timeline`',
      selectors: ['.mt-post-txt'],
      head: `<link rel="stylesheet" href="${others}/mastodon-timeline.min.css">`,
      body: `<div id="mt-container" class="mt-container"><div class="mt-body" role="feed"><div class="mt-loading-spinner"></div></div></div><script src="${others}/mastodon-timeline.umd.js"></script><script>new MastodonTimeline.Init({ instanceUrl: '${others}', timelineType: 'local', maxNbPostFetch: '${items}', maxNbPostShow: '${items}' })</script>`,
    },
    {
      name: 'waline',
      against: simple,
      what: '`@waline/client`',
      selectors: ['.wl-cards .wl-content'],
      head: `<link rel="stylesheet" href="${others}/waline.css">`,
      body: `<div id="waline"></div><script type="module">import { init } from '${others}/waline.js'; init({ el: '#waline', serverURL: '${others}', path: '/', lang: 'en', emoji: false, search: false, reaction: false })</script>`,
    },
  ];
};

const html = 'text/html; charset=utf-8';
const script = 'text/javascript; charset=utf-8';
const json = 'application/json; charset=utf-8';

const pageOf = ({ head = '', body }: Way) =>
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Desa Bangun Mulya</title><link rel="icon" href="data:,"><style>body{margin:16px;font:16px/1.5 sans-serif}iframe{max-width:100%;border:0}</style>${head}</head><body><h1>Desa Bangun Mulya</h1>${body}<footer><p>Kantor Desa Bangun Mulya, Kecamatan Waru</p></footer></body></html>`;

/** The site of the village: a page for each way, and the bundle that it would have made of npm. */
export async function siteFiles(ways: readonly Way[]): Promise<Record<string, ServedFile>> {
  const bundle = await bundled(`import '@simpul-kim/widgets/define/news-feed.js';`);
  return {
    ...Object.fromEntries(
      ways.map((way) => [`/${way.name}`, servedFile(html, never, pageOf(way))]),
    ),
    '/bundle.js': servedFile(script, forever, bundle),
  };
}

/** What opponents have on the host of the service: kept as long as what stands for it there. */
export async function opponentFiles(
  articles: readonly ArticleSummary[],
): Promise<Record<string, ServedFile>> {
  const source = await readFile(
    path.join(import.meta.dirname, 'rivals', 'simple-widget.ts'),
    'utf8',
  );
  const { code } = await transform(source, { loader: 'ts' });
  return {
    '/simple-widget.js': servedFile(
      script,
      'public, max-age=300, stale-while-revalidate=604800',
      code,
    ),
    '/static-frame.html': servedFile(
      html,
      'public, max-age=30, stale-while-revalidate=300',
      staticFrame(articles),
    ),
  };
}

/** The widgets of others, and what they read. */
export async function othersFiles(
  articles: readonly ArticleSummary[],
  { others }: Origins,
): Promise<Record<string, ServedFile>> {
  const modules = path.resolve(import.meta.dirname, '../../../node_modules');
  const files: Record<string, ServedFile> = {};
  for (const file of [
    '@waline/client/dist/waline.js',
    '@waline/client/dist/waline.css',
    '@idotj/mastodon-embed-timeline/dist/mastodon-timeline.umd.js',
    '@idotj/mastodon-embed-timeline/dist/mastodon-timeline.min.css',
  ]) {
    const type = file.endsWith('.css') ? 'text/css; charset=utf-8' : script;
    const text = await readFile(path.join(modules, file));
    files[`/${path.basename(file)}`] = servedFile(type, forever, text);
  }
  const answers = {
    '/api/comment': walineAnswer(articles),
    '/api/v1/timelines/public': mastodonAnswer(articles, others),
    '/api/v1/custom_emojis': [],
  };
  for (const [address, answer] of Object.entries(answers)) {
    files[address] = servedFile(json, never, JSON.stringify(answer));
  }
  return files;
}
