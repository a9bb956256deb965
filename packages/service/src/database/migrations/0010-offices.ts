import { sql, type Kysely } from 'kysely';

/** Who answers for a district, regency or province, and the mail that they are sent. */
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

  // It points to nothing: a region or an aspiration may go before it does.
  await sql`create table mails (
    id uuid primary key,
    region_code text not null,
    kind text not null,
    reference uuid not null,
    created_at timestamptz not null,
    due_at timestamptz not null,
    attempts integer not null default 0,
    sent_at timestamptz,
    given_up_at timestamptz,
    last_error_code text,
    check (sent_at is null or given_up_at is null)
  )`.execute(db);
  await sql`create index on mails (due_at, id)
    where sent_at is null and given_up_at is null`.execute(db);
  await sql`create index on mails ((coalesce(sent_at, given_up_at)))
    where coalesce(sent_at, given_up_at) is not null`.execute(db);
}
