import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/index.ts';
import { servePage, type PageContext } from '../pages/serve.ts';
import { localeOf } from '../problems/index.ts';
import { searchRegions } from '../regions/index.ts';
import { homePage, homeStyle } from './page.ts';

const longest = 100;
const matches = 10;

/** The front page of the service. */
export function homeRoutes(app: FastifyInstance, { db }: Database, context: PageContext): void {
  servePage(
    app,
    {
      url: '/',
      query: ['q'],
      policy: { searched: true },
      styles: [homeStyle],
      localeOf: ({ headers }) => localeOf(headers['accept-language']),
      async render({ query }) {
        const { q } = query as { q?: unknown };
        const text = typeof q === 'string' ? q.replaceAll('\0', '').trim().slice(0, longest) : '';
        const found = text ? await searchRegions(db, text, { limit: matches }) : [];
        return { html: homePage(text, found), region: undefined };
      },
    },
    context,
  );
}
