import { operations } from '@simpul-kim/contract';
import type { FastifyInstance } from 'fastify';
import type { AnswerCache } from '../answers/cache.ts';
import type { OriginOf } from '../answers/index.ts';
import { makeReady } from '../answers/ready.ts';
import { keyOf, sendReady } from '../answers/send.ts';
import { Refusal } from '../problems/index.ts';
import { robots, toSitemap, toSitemapIndex, type SitemapEntry } from './sitemap.ts';

/** A page that has its address on this service. */
export interface PageAddress {
  readonly path: string;
  readonly changedAt: Date;
}

/** Pages in the order of their ids, in stretches. */
export interface Addresses {
  /** The id at which the next stretch begins, where the one that begins at `from` holds `length` rows. */
  nextStretch(from: string, length: number): Promise<string | undefined>;
  /** The pages from an id on, and before another, that anyone may see now. */
  within(from: string, before: string | undefined): Promise<PageAddress[]>;
}

/** Rows a part; what may not be seen, or is at home elsewhere, counts and is left out. */
const defaultPartLength = 10_000;
/** Sorts before every id. */
const nil = '00000000-0000-0000-0000-000000000000';
const type = 'application/xml; charset=utf-8';
const lifetime = operations['articles.list'].cache;

/**
 * Where the parts begin. What is written comes after all that was (ids are in order of time), so the
 * beginnings stay, and only what came since is walked through, from one beginning to the next.
 */
function partition(addresses: Addresses, length: number) {
  const beginnings = [nil];
  let walking: Promise<void> = Promise.resolve();
  const walk = async () => {
    for (;;) {
      const next = await addresses.nextStretch(beginnings.at(-1)!, length);
      if (next === undefined) return;
      beginnings.push(next);
    }
  };
  return async (): Promise<readonly string[]> => {
    walking = walking.catch(() => {}).then(walk);
    await walking;
    return beginnings;
  };
}

/** The list of all pages for search engines, in parts, and what crawlers are told. */
export function sitemapRoutes(
  app: FastifyInstance,
  addresses: Addresses,
  { cache, originOf }: { cache: AnswerCache; originOf: OriginOf },
  partLength = defaultPartLength,
): void {
  const beginningsOf = partition(addresses, partLength);

  app.get('/robots.txt', (request, reply) =>
    reply
      .header('cache-control', 'public, max-age=86400')
      .type('text/plain; charset=utf-8')
      .send(robots(`${originOf(request)}/sitemap.xml`)),
  );

  app.get('/sitemap.xml', async (request, reply) => {
    const origin = originOf(request);
    const ready = await cache.get(keyOf(request, origin, []), async () => {
      const parts = (await beginningsOf()).map((_, index) => `${origin}/sitemap/${index + 1}.xml`);
      return { answer: await makeReady(toSitemapIndex(parts)), region: '' };
    });
    return sendReady(request, reply, ready, { type, lifetime });
  });

  app.get<{ Params: { file: string } }>(
    '/sitemap/:file',
    {
      schema: {
        params: {
          type: 'object',
          required: ['file'],
          properties: { file: { type: 'string', pattern: '^[1-9]\\d{0,4}\\.xml$' } },
        },
      },
    },
    async (request, reply) => {
      const origin = originOf(request);
      const ready = await cache.get(keyOf(request, origin, []), async () => {
        const index = Number.parseInt(request.params.file, 10) - 1;
        const beginnings = await beginningsOf();
        const from = beginnings[index];
        if (from === undefined) throw new Refusal('not-found');
        const home: SitemapEntry[] = index === 0 ? [{ url: `${origin}/` }] : [];
        const pages = await addresses.within(from, beginnings[index + 1]);
        const entries = pages.map(({ path, changedAt }) => ({ url: origin + path, changedAt }));
        return { answer: await makeReady(toSitemap([...home, ...entries])), region: '' };
      });
      return sendReady(request, reply, ready, { type, lifetime });
    },
  );
}
