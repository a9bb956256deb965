import { sql, type Kysely } from 'kysely';

/** The codes that a column of region codes implies, under the names `PREFIXprovince_code` and so on. */
const ancestry = (column: string, prefix = '') =>
  sql.raw(`
  ${prefix}province_code text generated always as (left(${column}, 2)) stored,
  ${prefix}regency_code text generated always as
    (case when length(${column}) >= 5 then left(${column}, 5) end) stored,
  ${prefix}district_code text generated always as
    (case when length(${column}) >= 8 then left(${column}, 8) end) stored`);

/** Announcements and early warnings. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table announcements (
    id uuid primary key,
    region_code text not null references regions,
    ${ancestry('region_code')},
    group_id uuid references groups,
    office_name text,
    audience_code text not null references regions,
    ${ancestry('audience_code', 'audience_')},
    kind text not null check (kind in ('announcement', 'alert')),
    severity text not null check (severity in ('info', 'advisory', 'warning', 'danger')),
    rank smallint not null generated always as
      (array_position(array['info', 'advisory', 'warning', 'danger'], severity)) stored,
    title text not null check (title <> ''),
    body text not null,
    link text check (link ~ '^https?://'),
    starts_at timestamptz not null,
    ends_at timestamptz,
    ends timestamptz not null generated always as (coalesce(ends_at, 'infinity')) stored,
    withdrawn_at timestamptz,
    withdrawn_reason text,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    check ((group_id is null) <> (office_name is null)),
    check (ends_at > starts_at),
    check ((withdrawn_at is null) = (withdrawn_reason is null))
  )`.execute(db);

  // What has not ended is at one end of each index, however much has.
  for (const column of [
    'audience_code',
    'audience_province_code',
    'audience_regency_code',
    'audience_district_code',
  ]) {
    await sql`create index on announcements (${sql.ref(column)}, ends desc, id desc)
      where withdrawn_at is null`.execute(db);
  }
  for (const column of ['province_code', 'regency_code', 'district_code', 'region_code']) {
    await sql`create index on announcements (${sql.ref(column)}, id desc)`.execute(db);
  }
  await sql`create index on announcements (group_id, id desc)`.execute(db);

  await sql`create function announce_announcement() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'INSERT' then
        perform pg_notify('kim_changed', old.region_code);
        perform pg_notify('kim_changed', old.audience_code);
      end if;
      if tg_op <> 'DELETE' then
        perform pg_notify('kim_changed', new.region_code);
        perform pg_notify('kim_changed', new.audience_code);
      end if;
      return null;
    end $$`.execute(db);
  await sql`create trigger announce after insert or update or delete on announcements
    for each row execute function announce_announcement()`.execute(db);

  // Its own region is announced already; what it sent further is read elsewhere too.
  await sql`create function announce_group_announcements() returns trigger language plpgsql as $$
    begin
      perform pg_notify('kim_changed', code) from (
        select distinct audience_code as code from announcements where group_id = old.id) sent;
      return null;
    end $$`.execute(db);
  await sql`create trigger announce_announcements after update on groups
    for each row execute function announce_group_announcements()`.execute(db);

  // A group that moves takes along what it sent. What an officer sent further stays as far only where
  // it still reaches the village: no office of the new place has sent it on.
  await sql`create function move_announcements() returns trigger language plpgsql as $$
    begin
      update announcements set
        region_code = new.region_code,
        audience_code =
          case when new.region_code like audience_code || '.%'
            then audience_code else new.region_code end
      where group_id = new.id;
      return null;
    end $$`.execute(db);
  await sql`create trigger move_announcements after update of region_code on groups
    for each row when (old.region_code <> new.region_code)
    execute function move_announcements()`.execute(db);
}
