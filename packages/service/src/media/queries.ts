import type { MediaKind } from '@simpul-kim/contract';
import { sql, type Kysely } from 'kysely';
import type { Scope, Touched } from '../accounts/index.ts';
import type { Schema } from '../database/index.ts';
import type { StoredSize } from '../database/schema.ts';
import { columnHolding } from '../regions/index.ts';

/** An upload as it is read. */
export interface MediaRow {
  id: string;
  kind: MediaKind;
  group_id: string | null;
  region_code: string;
  time_zone: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';
  alt: string;
  name: string | null;
  sizes: StoredSize[];
  stem: string;
  bytes: number;
  version: number;
  created_at: Date;
}

const select = sql`select p.id, p.kind, p.group_id, p.region_code, r.time_zone, p.alt, p.name,
    p.sizes, p.stem, p.bytes, p.version, p.created_at
  from pictures p join regions r on r.code = p.region_code`;

/** One upload. */
export async function findMedia(db: Kysely<Schema>, id: string): Promise<MediaRow | undefined> {
  const { rows } = await sql<MediaRow>`${select} where p.id = ${id}`.execute(db);
  return rows[0];
}

/** One upload, which nothing begins to use before the transaction ends. */
export async function lockMedia(tx: Kysely<Schema>, id: string): Promise<MediaRow | undefined> {
  const { rows } = await sql<MediaRow>`${select} where p.id = ${id} for update of p`.execute(tx);
  return rows[0];
}

/** Which uploads, and from where on. */
export interface MediaFilter {
  readonly scope: Scope;
  readonly group?: string | undefined;
  readonly region?: string | undefined;
  readonly kind?: MediaKind | undefined;
  readonly before?: string | undefined;
  readonly limit: number;
}

/** Uploads, newest first: their ids are in the order of time. */
export async function listMedia(db: Kysely<Schema>, filter: MediaFilter): Promise<MediaRow[]> {
  const { scope, group, region, kind, before } = filter;
  const mine = scope.everything
    ? sql`true`
    : sql`(p.group_id = any(${[...scope.groups]}::uuid[]) or exists (
        select from unnest(${[...scope.regions]}::text[]) as scope (code)
        where p.region_code = scope.code or p.region_code like scope.code || '.%'))`;
  const conditions = [
    mine,
    group === undefined ? sql`true` : sql`p.group_id = ${group}`,
    region === undefined ? sql`true` : sql`${sql.ref(`p.${columnHolding(region)}`)} = ${region}`,
    kind === undefined ? sql`true` : sql`p.kind = ${kind}`,
    before === undefined ? sql`true` : sql`p.id < ${before}::uuid`,
  ];
  const { rows } = await sql<MediaRow>`${select} where ${sql.join(conditions, sql` and `)}
    order by p.id desc limit ${filter.limit}`.execute(db);
  return rows;
}

/** The group of an id, as an owner. */
export async function findOwner(db: Kysely<Schema>, group: string): Promise<Touched | undefined> {
  const row = await db
    .selectFrom('groups')
    .select('region_code')
    .where('id', '=', group)
    .executeTakeFirst();
  return row && { groupId: group, regionCode: row.region_code };
}

/** What is stored of the same upload already, whoever sent it. */
export async function findStored(
  db: Kysely<Schema>,
  source: string,
): Promise<Pick<MediaRow, 'kind' | 'stem' | 'sizes' | 'bytes'> | undefined> {
  const { rows } = await sql<Pick<MediaRow, 'kind' | 'stem' | 'sizes' | 'bytes'>>`
    select kind, stem, sizes, bytes from pictures where source = ${source} limit 1`.execute(db);
  return rows[0];
}
