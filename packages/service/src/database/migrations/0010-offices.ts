import { sql, type Kysely } from 'kysely';

/** Who answers for a district, regency or province. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table offices (
    region_code text primary key references regions check (length(region_code) <= 8),
    name text not null check (name <> ''),
    phone text check (phone ~ '^62\\d+$'),
    email text,
    address text,
    hours text,
    notify text[] not null default '{}',
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  )`.execute(db);

  // What is kept for any region in it or around it goes: it may have answered for that.
  await sql`create function announce_office() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'INSERT' then perform pg_notify('kim_changed', old.region_code); end if;
      if tg_op <> 'DELETE' then perform pg_notify('kim_changed', new.region_code); end if;
      return null;
    end $$`.execute(db);
  await sql`create trigger announce after insert or update or delete on offices
    for each row execute function announce_office()`.execute(db);
}
