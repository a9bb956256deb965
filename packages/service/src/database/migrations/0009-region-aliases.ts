import { sql, type Kysely } from 'kysely';

/** Codes of earlier editions, each with the one that its region has now. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table region_aliases (
    old_code text primary key check (old_code ~ '^\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?$'),
    new_code text not null references regions,
    check (old_code <> new_code)
  )`.execute(db);
  await sql`create index on region_aliases (new_code)`.execute(db);
  // What was asked for by an old code, and not found, is found from now on.
  await sql`create trigger announce after insert or update or delete on region_aliases
    for each statement execute function announce_everything()`.execute(db);
}
