/** What a page pays for the SDK, and for its peers, when the same bundler (esbuild) builds it. */
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildSync } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');

/** Bytes of a program after bundling, minifying and brotli. */
function bytesOf(program: string): number {
  const { outputFiles } = buildSync({
    stdin: { contents: program, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    minify: true,
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  return brotliCompressSync(outputFiles[0]!.contents).length;
}

/** All that a module has; it is used, so that nothing of it is left out. */
const all = (module: string) => `export * from '${module}';`;

const listCall = `
import { createClient } from '@simpul-kim/sdk/client.js';
import { articles } from '@simpul-kim/sdk/articles.js';
import { id } from '@simpul-kim/sdk/id.js';
const client = createClient({ baseUrl: location.origin, sentences: id });
console.log(await articles(client).list({ region: '64.09' }));`;

const ky = () =>
  bytesOf(
    `import ky from 'ky'; console.log(await ky.get(location.origin + '/v1/articles').json());`,
  );

/** A line of the table: bytes after brotli, and how many they may be at the most. */
export interface SdkSize {
  readonly what: string;
  readonly bytes: number;
  readonly budget: number;
}

/** Subpaths that most pages do not need, with their budgets. */
const subpaths: readonly [string, string, number][] = [
  ['proof', 'solves proofs of work', 1_350],
  ['outbox', 'keeps what is written until it has arrived (`idb` of it)', 6_450],
  ['watch', 'follows an aspiration', 800],
  ['cache', 'keeps answers', 1_550],
  ['idb-store', 'keeps them in IndexedDB (`idb` of it)', 1_600],
  ['upload', 'tells how far an upload is', 750],
  ['pictures', 'makes pictures smaller', 1_525],
  ['links', 'makes links', 1_250],
  ['json-ld', 'describes news, groups and businesses for search engines', 1_400],
  ['en', 'sentences for people in English', 300],
];

export function measureSdk(): SdkSize[] {
  const alone = ky();
  return [
    { what: 'one list call, over ky alone', bytes: bytesOf(listCall) - alone, budget: 2_500 },
    {
      what: 'all operations (`createKim`), over ky alone',
      bytes: bytesOf(all('@simpul-kim/sdk')) - alone,
      budget: 5_400,
    },
    ...subpaths.map(([name, what, budget]) => ({
      what: `\`${name}.js\`, ${what}`,
      bytes: bytesOf(all(`@simpul-kim/sdk/${name}.js`)),
      budget,
    })),
  ];
}

const peers: readonly (readonly [name: string, listCall: string, module: string])[] = [
  ['@simpul-kim/sdk', listCall, '@simpul-kim/sdk'],
  [
    'ky',
    `import ky from 'ky'; console.log(await ky.get(location.origin + '/v1/articles').json());`,
    'ky',
  ],
  [
    'openapi-fetch',
    `import createClient from 'openapi-fetch'; console.log(await createClient({ baseUrl: location.origin }).GET('/v1/articles'));`,
    'openapi-fetch',
  ],
  [
    '@directus/sdk',
    `import { createDirectus, readItems, rest } from '@directus/sdk'; console.log(await createDirectus(location.origin).with(rest()).request(readItems('articles')));`,
    '@directus/sdk',
  ],
  [
    'pocketbase',
    `import PocketBase from 'pocketbase'; console.log(await new PocketBase(location.origin).collection('articles').getList());`,
    'pocketbase',
  ],
  [
    '@sanity/client',
    `import { createClient } from '@sanity/client'; console.log(await createClient({ projectId: 'a', dataset: 'b', apiVersion: '2026-01-01', useCdn: true }).fetch('*'));`,
    '@sanity/client',
  ],
];

/** A line of the comparison: bytes after brotli for one list call, and for all that a package has. */
export interface PeerSize {
  readonly name: string;
  readonly listCall: number;
  readonly everything: number;
}

export const measurePeers = (): PeerSize[] =>
  peers.map(([name, program, module]) => ({
    name,
    listCall: bytesOf(program),
    everything: bytesOf(all(module)),
  }));
