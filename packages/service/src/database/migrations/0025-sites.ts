import { sql, type Kysely } from 'kysely';

/** The site list: hosts that may show widgets or may not, and regions whose widgets are suspended. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table sites (
    id uuid primary key,
    host text unique check (host ~ '^[a-z0-9._:-]+$'),
    region_code text unique references regions,
    standing text not null check (standing in ('allowed', 'suspended')),
    reason text not null check (reason <> ''),
    changed_at timestamptz not null default now(),
    check (num_nonnulls(host, region_code) = 1)
  )`.execute(db);
  await sql`create index on sites (changed_at desc, id desc)`.execute(db);
  await sql`create function announce_sites() returns trigger language plpgsql as $$
    begin
      perform pg_notify('kim_changed', 'sites');
      return null;
    end $$`.execute(db);
  await sql`create trigger announce after insert or update or delete on sites
    for each statement execute function announce_sites()`.execute(db);
}
