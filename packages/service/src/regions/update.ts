import { sql, type Kysely, type RawBuilder, type Transaction } from 'kysely';
import { contentsOf } from '../database/contents.ts';
import type { Schema } from '../database/index.ts';
import type { RegionsTable } from '../database/schema.ts';
import { Complaint } from '../problems/index.ts';
import type { EditionPlan } from './plan.ts';

/** A column that holds codes of regions. */
interface CodeColumn {
  /** With its schema. */
  readonly table: string;
  readonly column: string;
  /** Whether a row cannot be without its region: a log may name one that is no more. */
  readonly bound: boolean;
}

/** Rows that hold a code. */
export interface Use {
  readonly code: string;
  readonly table: string;
  readonly rows: number;
}

const batch = 10_000;

/** Regions as they are stored. */
export async function readRegions(db: Kysely<Schema>): Promise<RegionsTable[]> {
  return db.selectFrom('regions').selectAll().orderBy('code').execute();
}

/**
 * Every column that points to a region, from the catalogue, so that none is forgotten; and those
 * that hold a region's code without pointing to it, by their name.
 */
async function codeColumns(db: Kysely<Schema>): Promise<CodeColumn[]> {
  const { rows } = await sql<CodeColumn>`
    select n.nspname || '.' || c.relname as table, a.attname::text as column,
      o.oid is not null as bound
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_constraint o on o.conrelid = c.oid and o.contype = 'f'
      and o.confrelid = 'public.regions'::regclass and o.conkey = array[a.attnum]
    where c.relkind = 'r' and n.nspname in ('public', 'accounts') and a.attgenerated = ''
      and (o.oid is not null or a.attname in ('region_code', 'audience_code'))
    order by 1, 2`.execute(db);
  return rows;
}

const tableOf = ({ table }: CodeColumn): RawBuilder<unknown> => sql.table(table);

/** Where rows hold one of some codes and cannot be without it. */
export async function usesOf(db: Kysely<Schema>, codes: readonly string[]): Promise<Use[]> {
  if (codes.length === 0) return [];
  const uses: Use[] = [];
  for (const place of await codeColumns(db)) {
    if (!place.bound) continue;
    const column = sql.ref(place.column);
    const { rows } = await sql<{ code: string; rows: string }>`
      select ${column} as code, count(*) as rows from ${tableOf(place)}
      where ${column} = any(${[...codes]}::text[]) group by 1 order by 1`.execute(db);
    uses.push(
      ...rows.map(({ code, rows: count }) => ({ code, table: place.table, rows: Number(count) })),
    );
  }
  return uses;
}

/** A role that somebody would have twice is had once. */
async function mergeRoles(tx: Transaction<Schema>, moves: RawBuilder<unknown>): Promise<void> {
  await sql`delete from accounts.roles where id in (
    select id from (
      select r.id, row_number() over (
        partition by account_id, key_id, role, group_id, coalesce(m.new_code, r.region_code)
        order by m.new_code nulls first, r.id) as turn
      from accounts.roles r left join ${moves} m on m.old_code = r.region_code
      where r.region_code is not null) as role
    where turn > 1)`.execute(tx);
}

async function moveRows(
  tx: Transaction<Schema>,
  place: CodeColumn,
  moves: RawBuilder<unknown>,
): Promise<number> {
  const column = sql.ref(place.column);
  const table = tableOf(place);
  const moving = await sql`select from ${table} as held
    where ${column} in (select m.old_code from ${moves} m) limit 1`.execute(tx);
  if (moving.rows.length === 0) return 0;
  try {
    // Nothing has moved but the code: no deed to be counted, noted or undone by what watches rows.
    await sql`alter table ${table} disable trigger user`.execute(tx);
    const { numAffectedRows } = await sql`
      update ${table} as held set ${column} = m.new_code
      from ${moves} m where held.${column} = m.old_code`.execute(tx);
    await sql`set constraints all immediate`.execute(tx);
    await sql`alter table ${table} enable trigger user`.execute(tx);
    return Number(numAffectedRows ?? 0);
  } catch (cause) {
    if ((cause as { code?: unknown }).code !== '23505') throw cause;
    const detail = (cause as { detail?: string }).detail ?? '';
    const what = contentsOf(place.table);
    throw new Complaint(
      {
        id: `Dua wilayah yang menjadi satu sama-sama punya ${what.id}, padahal hanya satu yang boleh ada. Gabungkan dulu keduanya.\nUntuk teknisi: ${place.table}. ${detail}`,
        en: `Two regions that become one both have ${what.en}, of which there can be one only. Merge the two first.\nFor engineers: ${place.table}. ${detail}`,
      },
      { cause },
    );
  }
}

/** Writes the regions of an edition over those that are there. */
async function writeRegions(
  tx: Transaction<Schema>,
  next: readonly RegionsTable[],
  onProgress: (done: number, all: number) => void,
): Promise<void> {
  const code = sql.ref('code');
  const others = ['name', 'level', 'kind', 'time_zone', 'search_name', 'search_path'];
  const rest = others.map((name) => sql.ref(name));
  const list = sql.join([code, ...rest]);
  const set = sql.join(rest.map((column) => sql`${column} = excluded.${column}`));
  const old = sql.join(rest.map((column) => sql`regions.${column}`));
  const fresh = sql.join(rest.map((column) => sql`excluded.${column}`));
  for (let start = 0; start < next.length; start += batch) {
    const rows = JSON.stringify(next.slice(start, start + batch));
    await sql`insert into regions (${list})
      select ${list} from json_populate_recordset(null::regions, ${rows}::json)
      on conflict (${code}) do update set ${set}
      where (${old}) is distinct from (${fresh})`.execute(tx);
    onProgress(Math.min(start + batch, next.length), next.length);
  }
}

/**
 * Brings the regions to a new edition: writes them, moves every row from codes that are gone to
 * those that take their place, and keeps the old codes as aliases. In a transaction: all or nothing.
 * Running services hear of it, and drop what they keep ready.
 *
 * @returns how many rows were moved, by table.
 * @throws {Complaint} where two regions become one, and a table can hold but one of them.
 */
export async function applyEdition(
  tx: Transaction<Schema>,
  next: readonly RegionsTable[],
  { gone, aliases }: EditionPlan,
  onProgress: (done: number, all: number) => void,
): Promise<Map<string, number>> {
  const goneCodes = gone.map(({ region }) => region.code);
  // From here on nobody can begin to use a code that goes.
  await sql`lock table regions in share row exclusive mode`.execute(tx);
  await sql`select from regions where code = any(${goneCodes}::text[]) for update`.execute(tx);
  await writeRegions(tx, next, onProgress);
  // A code that has come back means itself.
  await sql`delete from region_aliases where old_code in (select code from regions
    where code <> all(${goneCodes}::text[]))`.execute(tx);
  const moves = sql`(select * from unnest(
    ${[...aliases.keys()]}::text[], ${[...aliases.values()]}::text[]) as u (old_code, new_code))`;
  await mergeRoles(tx, moves);
  const moved = new Map<string, number>();
  // Among them the aliases themselves: what led to a code that is gone leads on at once.
  for (const place of await codeColumns(tx)) {
    const rows = await moveRows(tx, place, moves);
    if (rows > 0) moved.set(place.table, (moved.get(place.table) ?? 0) + rows);
  }
  await sql`insert into region_aliases (old_code, new_code) select * from ${moves} m
    on conflict (old_code) do update set new_code = excluded.new_code`.execute(tx);
  await sql`delete from regions where code = any(${goneCodes}::text[])`.execute(tx);
  return moved;
}
