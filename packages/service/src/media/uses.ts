import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/index.ts';

interface Column {
  schema_name: string;
  table_name: string;
  column_name: string;
  many: boolean;
  needed: boolean;
}

/**
 * The columns by which something can use an upload: each foreign key to it, and each list of ids.
 * The database itself knows them, so that no feature can forget to tell of a new one. What names an
 * upload anywhere else (in a JSON value, say) is not seen: do not.
 */
async function usingColumns(db: Kysely<Schema>): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select n.nspname as schema_name, t.relname as table_name, a.attname as column_name,
      a.atttypid = 'uuid[]'::regtype as many, a.attnotnull as needed
    from pg_attribute a
    join pg_class t on t.oid = a.attrelid and t.relkind in ('r', 'p')
    join pg_namespace n on n.oid = t.relnamespace and n.nspname in ('public', 'accounts')
    where not a.attisdropped and (a.atttypid = 'uuid[]'::regtype or exists (
      select from pg_constraint c
      where c.contype = 'f' and c.confrelid = 'pictures'::regclass
        and c.conrelid = t.oid and c.conkey = array[a.attnum]))`.execute(db);
  return rows;
}

/** Of some uploads, those that nothing uses. */
export async function unusedOf(db: Kysely<Schema>, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const uses = (await usingColumns(db)).map(({ schema_name, table_name, column_name, many }) => {
    const column = sql.ref(`u.${column_name}`);
    return sql`not exists (select from ${sql.id(schema_name, table_name)} u
      where ${many ? sql`${column} @> array[p.id]` : sql`${column} = p.id`})`;
  });
  const { rows } = await sql<{ id: string }>`select p.id from pictures p
    where p.id = any(${[...ids]}::uuid[]) and ${sql.join([sql`true`, ...uses], sql` and `)}`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

/** Takes an upload out of everything that uses it, and announces that. */
export async function release(tx: Kysely<Schema>, id: string): Promise<void> {
  for (const { schema_name, table_name, column_name, many, needed } of await usingColumns(tx)) {
    const table = sql.id(schema_name, table_name);
    const column = sql.ref(column_name);
    // What is there only to name an upload goes with it.
    if (many) {
      await sql`update ${table} set ${column} = array_remove(${column}, ${id}::uuid)
        where ${column} @> array[${id}::uuid]`.execute(tx);
    } else if (needed) {
      await sql`delete from ${table} where ${column} = ${id}`.execute(tx);
    } else {
      await sql`update ${table} set ${column} = null where ${column} = ${id}`.execute(tx);
    }
  }
  // Its trigger knows where it could be seen.
  await sql`update pictures set alt = alt where id = ${id}`.execute(tx);
}
