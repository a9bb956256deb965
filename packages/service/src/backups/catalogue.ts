import type pg from 'pg';
import { migrationTables } from '../database/migrate.ts';

/**
 * The schemas that are backed up. That of the jobs is not: its rows are alarm clocks, what is due
 * stands in our tables and is found there by the next run; and it belongs to the version of pg-boss
 * that made it, which makes it anew.
 */
export const schemas = ['public', 'accounts'] as const;

/** A table, as the catalogue has it. */
export interface CatalogueTable {
  /** With its schema: `public.articles`. */
  readonly name: string;
  /** The same, quoted for SQL. */
  readonly sql: string;
  /** Those that hold something by themselves: generated columns do not. */
  readonly columns: readonly string[];
}

/** A foreign key between two tables. */
export interface ForeignKey {
  readonly constraint: string;
  readonly from: string;
  readonly to: string;
  readonly definition: string;
}

interface Catalogue {
  /** In the order of their foreign keys. */
  readonly tables: readonly CatalogueTable[];
  /** Those that point to a table that comes later: there is a circle. */
  readonly backward: readonly ForeignKey[];
}

const ours = `n.nspname = any($1) and not exists (
  select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`;

/** A name for SQL, whatever is in it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Our tables and what is between them. */
export async function readCatalogue(client: pg.ClientBase): Promise<Catalogue> {
  const tables = await client.query<CatalogueTable>(
    `select n.nspname || '.' || c.relname as name, format('%I.%I', n.nspname, c.relname) as sql,
       coalesce(array_agg(a.attname::text order by a.attnum)
         filter (where a.attgenerated = ''), '{}') as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relkind = 'r' and ${ours} and c.relname <> all($2)
     group by n.nspname, c.relname order by 1`,
    [[...schemas], [...migrationTables]],
  );
  const keys = await client.query<ForeignKey>(
    `select o.conname as constraint, n.nspname || '.' || c.relname as from,
       fn.nspname || '.' || f.relname as to, pg_get_constraintdef(o.oid) as definition
     from pg_constraint o
     join pg_class c on c.oid = o.conrelid join pg_namespace n on n.oid = c.relnamespace
     join pg_class f on f.oid = o.confrelid join pg_namespace fn on fn.oid = f.relnamespace
     where o.contype = 'f' and ${ours} order by 2, 1`,
    [[...schemas]],
  );
  return inOrder(tables.rows, keys.rows);
}

/** Tables so that each comes after those that it points to, as far as that can be. */
export function inOrder(tables: readonly CatalogueTable[], keys: readonly ForeignKey[]): Catalogue {
  const ordered: CatalogueTable[] = [];
  const left = new Map(tables.map((table) => [table.name, table]));
  while (left.size > 0) {
    const waits = ({ name }: CatalogueTable) =>
      keys.some(({ from, to }) => from === name && to !== name && left.has(to));
    const all = [...left.values()];
    const next = all.find((table) => !waits(table)) ?? all[0]!;
    ordered.push(next);
    left.delete(next.name);
  }
  const place = new Map(ordered.map(({ name }, index) => [name, index]));
  return {
    tables: ordered,
    backward: keys.filter(({ from, to }) => (place.get(to) ?? -1) > (place.get(from) ?? -1)),
  };
}

/** Counters of ours, and what they have come to; `value` is none before their first number. */
export async function readSequences(
  client: pg.ClientBase,
): Promise<{ name: string; value: string }[]> {
  const { rows } = await client.query<{ name: string; value: string | null }>(
    `select n.nspname || '.' || c.relname as name,
       pg_sequence_last_value(c.oid)::text as value
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'S' and ${ours} order by 1`,
    [[...schemas]],
  );
  return rows.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]));
}
