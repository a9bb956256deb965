import type { Handlers } from '../answers/index.ts';
import type { Database } from '../database/index.ts';
import { requireRegion, searchRegions } from './queries.ts';

/** What HTTP sees of regions. */
export function regionRoutes({ db }: Database): Handlers<'regions.search' | 'regions.get'> {
  return {
    'regions.search': async ({ query: { q, level, limit = 10 } }) => ({
      answer: { data: await searchRegions(db, q, { level, limit }) },
    }),
    'regions.get': async ({ params: { code } }) => ({ answer: await requireRegion(db, code) }),
  };
}
