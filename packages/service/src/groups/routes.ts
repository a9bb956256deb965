import { pageSize, type Group } from '@simpul-kim/contract';
import { decodeCursor } from '../answers/cursor.ts';
import type { Handlers } from '../answers/index.ts';
import { pageOf } from '../answers/page.ts';
import type { Database } from '../database/index.ts';
import { Refusal } from '../problems/index.ts';
import { atZone, requireRegion } from '../regions/index.ts';
import { findGroup, listGroups, type GroupRow } from './queries.ts';

const toGroup = (row: GroupRow): Group => ({
  id: row.id,
  name: row.name,
  regionCode: row.region_code,
  regionName: row.region_name,
  about: row.about,
  decree:
    row.decree_number !== null && row.decree_date !== null
      ? { number: row.decree_number, date: row.decree_date }
      : null,
  potentials: row.potentials,
  lastPublishedAt: row.last_published_at && atZone(row.last_published_at, row.time_zone),
});

const isName = (text: string) => text !== '' && !text.includes('\0');

/** What HTTP sees of groups. */
export function groupRoutes({ db }: Database): Handlers<'groups.list' | 'groups.get'> {
  return {
    'groups.list': async ({ query: { region, limit = pageSize.default, cursor } }) => {
      const after = cursor === undefined ? undefined : decodeCursor(cursor, isName);
      await requireRegion(db, region);
      const rows = await listGroups(db, { region, after, limit: limit + 1 });
      return { answer: pageOf(rows, limit, toGroup, ({ name, id }) => [name, id]), region };
    },

    'groups.get': async ({ params }) => {
      const row = await findGroup(db, params.id);
      if (!row) throw new Refusal('not-found');
      return { answer: toGroup(row), region: row.region_code };
    },
  };
}
