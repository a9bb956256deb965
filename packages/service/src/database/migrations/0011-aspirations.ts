import { sql, type Kysely } from 'kysely';

/** The codes that a column of region codes implies, under the names `PREFIXprovince_code` and so on. */
const ancestry = (column: string, prefix = '') =>
  sql.raw(`
  ${prefix}province_code text not null generated always as (left(${column}, 2)) stored,
  ${prefix}regency_code text generated always as
    (case when length(${column}) >= 5 then left(${column}, 5) end) stored,
  ${prefix}district_code text generated always as
    (case when length(${column}) >= 8 then left(${column}, 8) end) stored`);

const oneOf = (column: string, values: readonly string[]) =>
  sql.raw(`check (${column} in (${values.map((value) => `'${value}'`).join(', ')}))`);

/** Aspirations of residents, their history and attachments, and the keys by which they are sealed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Ids only: the keys themselves are never in the database.
  await sql`create table secret_keys (
    id text primary key,
    current boolean not null,
    -- From which codes, and whatever else all processes must have the same, are made.
    oldest boolean not null default false,
    made_at timestamptz not null default now()
  )`.execute(db);
  await sql`create unique index on secret_keys (current) where current`.execute(db);
  await sql`create unique index on secret_keys (oldest) where oldest`.execute(db);

  await sql`create table aspirations (
    id uuid primary key,
    region_code text not null references regions,
    ${ancestry('region_code')},
    -- The office that it lies with, and the one that received it, which alone may read the contact
    -- unless the reporter has agreed to more.
    office_code text not null references regions,
    ${ancestry('office_code', 'office_')},
    office_name text,
    received_by text not null references regions,
    type text not null ${oneOf('type', ['complaint', 'aspiration', 'informationRequest'])},
    topic text not null,
    status text not null ${oneOf('status', [
      'submitted',
      'verified',
      'forwarded',
      'inProgress',
      'onHold',
      'answered',
      'closed',
      'outOfJurisdiction',
      'rejected',
      'archived',
    ])},
    -- What an aspiration on hold goes back to.
    held_status text,
    title text,
    body text,
    place_latitude double precision check (place_latitude between -90 and 90),
    place_longitude double precision check (place_longitude between -180 and 180),
    place_note text,
    anonymous boolean not null,
    confidential boolean not null,
    contact bytea,
    contact_key text references secret_keys,
    contact_shareable boolean not null default false,
    consent_notice text not null,
    consent_at timestamptz not null,
    -- What was promised when it was sent.
    retention_days integer not null check (retention_days > 0),
    text_retention_days integer not null check (text_retention_days > 0),
    suspect boolean not null default false,
    code_hash bytea not null unique,
    shown_title text,
    shown_body text,
    verify_by timestamptz,
    follow_up_by timestamptz,
    due_at timestamptz generated always as (coalesce(verify_by, follow_up_by)) stored,
    closes_at timestamptz,
    answered_at timestamptz,
    ended_at timestamptz,
    processing_stopped_at timestamptz,
    erased_at timestamptz,
    overdue_told_at timestamptz,
    version integer not null default 1,
    submitted_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    check ((title is null) = (erased_at is not null) and (body is null) = (erased_at is not null)),
    check ((place_latitude is null) = (place_longitude is null)),
    check ((contact is null) = (contact_key is null)),
    -- What must never be, whatever a query does.
    check (not anonymous or contact is null),
    check ((shown_title is null) = (shown_body is null)),
    check (shown_title is null or not confidential),
    check (shown_title is null or processing_stopped_at is null),
    check (processing_stopped_at is null or contact is null),
    check ((status = 'onHold') = (held_status is not null)),
    check ((status in ('closed', 'outOfJurisdiction', 'rejected', 'archived'))
      = (ended_at is not null))
  )`.execute(db);
  for (const column of ['province_code', 'regency_code', 'district_code', 'region_code']) {
    await sql`create index on aspirations (${sql.ref(column)}, id desc)
      where shown_title is not null`.execute(db);
    // For the figures, and for what is alike.
    await sql`create index on aspirations (${sql.ref(column)}, submitted_at)`.execute(db);
  }
  for (const column of [
    'office_province_code',
    'office_regency_code',
    'office_district_code',
    'office_code',
  ]) {
    await sql`create index on aspirations (${sql.ref(column)}, id desc)`.execute(db);
    await sql`create index on aspirations (${sql.ref(column)}, due_at, id)
      where due_at is not null`.execute(db);
  }
  await sql`create index on aspirations (due_at) where due_at is not null`.execute(db);
  await sql`create index on aspirations (closes_at) where closes_at is not null`.execute(db);
  await sql`create index on aspirations (ended_at) where ended_at is not null`.execute(db);
  await sql`create index on aspirations (contact_key) where contact is not null`.execute(db);

  await sql`create table aspiration_steps (
    id uuid primary key,
    aspiration_id uuid not null references aspirations on delete cascade,
    at timestamptz not null default now(),
    kind text not null,
    by text not null ${oneOf('by', ['reporter', 'office', 'service'])},
    office_code text references regions,
    office_name text,
    -- For the reporter, and for colleagues.
    body text,
    note text,
    -- Everyone may read the body, while the aspiration is shown.
    shown boolean not null default false check (not shown or kind = 'answered'),
    actor_kind text,
    actor_id text,
    check ((by = 'office') = (office_code is not null)),
    check ((by = 'office') = (actor_id is not null))
  )`.execute(db);
  await sql`create index on aspiration_steps (aspiration_id, id)`.execute(db);

  await sql`create table aspiration_attachments (
    id uuid primary key,
    aspiration_id uuid references aspirations on delete cascade,
    kind text not null ${oneOf('kind', ['picture', 'document'])},
    type text not null,
    bytes integer not null,
    key_id text not null references secret_keys,
    -- Raised by each sealing anew, and a part of the name of the file.
    edition integer not null default 1,
    uploaded_at timestamptz not null default now()
  )`.execute(db);
  await sql`create index on aspiration_attachments (aspiration_id, id)`.execute(db);
  await sql`create index on aspiration_attachments (key_id)`.execute(db);
  await sql`create index on aspiration_attachments (uploaded_at)
    where aspiration_id is null`.execute(db);

  // Only what everyone may read is announced.
  await sql`create function announce_aspiration() returns trigger language plpgsql as $$
    begin
      if old.shown_title is not null then
        perform pg_notify('kim_changed', old.region_code);
      end if;
      if tg_op = 'UPDATE' then
        if new.shown_title is not null then
          perform pg_notify('kim_changed', new.region_code);
        end if;
      end if;
      return null;
    end $$`.execute(db);
  await sql`create trigger announce after update or delete on aspirations
    for each row execute function announce_aspiration()`.execute(db);
  await sql`create function announce_aspiration_step() returns trigger language plpgsql as $$
    begin
      perform pg_notify('kim_changed', a.region_code) from aspirations a
      where a.id = new.aspiration_id and a.shown_title is not null;
      return null;
    end $$`.execute(db);
  await sql`create trigger announce after insert on aspiration_steps
    for each row execute function announce_aspiration_step()`.execute(db);
}
