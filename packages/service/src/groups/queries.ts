import type { Potential, TimeZone } from '@simpul-kim/contract';
import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/index.ts';
import { columnHolding } from '../regions/index.ts';

/** A group as it is read. */
export interface GroupRow {
  id: string;
  name: string;
  region_code: string;
  region_name: string;
  time_zone: TimeZone;
  about: string;
  decree_number: string | null;
  decree_date: string | null;
  potentials: Potential[];
  last_published_at: Date | null;
}

const select = sql`
  select g.id, g.name, g.region_code, r.name as region_name, r.time_zone, g.about,
    g.decree_number, g.decree_date, g.potentials,
    (select a.published_at from articles a
      where a.group_id = g.id and a.status = 'published' and not a.hidden
      order by a.published_at desc limit 1) as last_published_at
  from groups g join regions r on r.code = g.region_code`;

/** The groups at or below a region, by name, after a position of name and id. */
export async function listGroups(
  db: Kysely<Schema>,
  filter: { region: string; after?: readonly [string, string] | undefined; limit: number },
): Promise<GroupRow[]> {
  const column = sql.ref(`g.${columnHolding(filter.region)}`);
  const after = filter.after
    ? sql`(g.name, g.id) > (${filter.after[0]}, ${filter.after[1]}::uuid)`
    : sql`true`;
  const found = await sql<GroupRow>`${select}
    where ${column} = ${filter.region} and not g.suspended and ${after}
    order by g.name, g.id
    limit ${filter.limit}`.execute(db);
  return found.rows;
}

/** One group that may be shown. */
export async function findGroup(db: Kysely<Schema>, id: string): Promise<GroupRow | undefined> {
  const found = await sql<GroupRow>`${select} where g.id = ${id} and not g.suspended`.execute(db);
  return found.rows[0];
}
