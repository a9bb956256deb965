import type { SiteStanding } from '@simpul-kim/contract';
import { sql, type Kysely, type Selectable } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Schema } from '../database/index.ts';
import type { SitesTable } from '../database/schema.ts';
import type { Standings } from './standing.ts';
import type { Subject } from './subject.ts';

/** An entry of the site list as it is stored. */
export type SiteRow = Selectable<SitesTable>;

/** Which of the list: those of one standing, after a position. */
export interface SiteFilter {
  readonly standing?: SiteStanding | undefined;
  /** Microseconds since 1970, and the id, of the entry before. */
  readonly after?: readonly [string, string] | undefined;
  readonly limit?: number;
}

/** A row, with the moment of its change in microseconds since 1970 as text. */
type ListedSite = SiteRow & { readonly position: string };

const position = sql<string>`(extract(epoch from changed_at) * 1000000)::bigint::text`;

/** Entries of the list, the one that was changed last first. */
export function findSites(
  db: Kysely<Schema>,
  { standing, after, limit }: SiteFilter = {},
): Promise<ListedSite[]> {
  let query = db.selectFrom('sites').selectAll().select(position.as('position'));
  if (standing) query = query.where('standing', '=', standing);
  if (after) {
    const [micros, id] = after;
    query = query.where(
      sql<boolean>`(changed_at, id) < (to_timestamp(0) + ${micros}::bigint * interval '1 microsecond', ${id}::uuid)`,
    );
  }
  query = query.orderBy('changed_at', 'desc').orderBy('id', 'desc');
  return (limit === undefined ? query : query.limit(limit)).execute();
}

/** All standings. */
export async function readStandings(db: Kysely<Schema>): Promise<Standings> {
  const rows = await db.selectFrom('sites').select(['host', 'region_code', 'standing']).execute();
  return {
    hosts: new Map(rows.flatMap((row) => (row.host === null ? [] : [[row.host, row.standing]]))),
    regions: new Map(
      rows.flatMap((row) => (row.region_code === null ? [] : [[row.region_code, row.standing]])),
    ),
  };
}

const columnsOf = (subject: Subject) =>
  'host' in subject
    ? ({ column: 'host', values: { host: subject.host, region_code: null } } as const)
    : ({ column: 'region_code', values: { host: null, region_code: subject.region } } as const);

/** Enters how a host or region stands, in place of what was said before. */
export function setSite(
  tx: Kysely<Schema>,
  subject: Subject,
  said: { readonly standing: SiteStanding; readonly reason: string },
): Promise<SiteRow> {
  const { column, values } = columnsOf(subject);
  return tx
    .insertInto('sites')
    .values({ id: uuidv7(), ...values, ...said })
    .onConflict((on) => on.column(column).doUpdateSet({ ...said, changed_at: sql`now()` }))
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Takes a host or region off the list; says whether it was there. */
export async function removeSite(tx: Kysely<Schema>, subject: Subject): Promise<boolean> {
  const { column, values } = columnsOf(subject);
  const { numDeletedRows } = await tx
    .deleteFrom('sites')
    .where(column, '=', values[column]!)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
