import { sql, type Kysely } from 'kysely';

/** Events: trainings, competitions, jamborees, meetings. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table events (
    id uuid primary key,
    region_code text not null references regions,
    province_code text not null generated always as (left(region_code, 2)) stored,
    regency_code text generated always as
      (case when length(region_code) >= 5 then left(region_code, 5) end) stored,
    district_code text generated always as
      (case when length(region_code) >= 8 then left(region_code, 8) end) stored,
    group_id uuid references groups,
    office_name text,
    audience_code text references regions,
    type text not null
      check (type in ('training', 'competition', 'jamboree', 'meeting', 'other')),
    title text not null check (title <> ''),
    body text not null,
    sessions jsonb not null,
    tentative_month text check (tentative_month ~ '^20\\d{2}-(0[1-9]|1[0-2])$'),
    first_at timestamptz not null,
    last_at timestamptz not null,
    place_name text,
    place_latitude double precision check (place_latitude between -90 and 90),
    place_longitude double precision check (place_longitude between -180 and 180),
    online_url text check (online_url ~ '^https://'),
    capacity text,
    registration_url text check (registration_url ~ '^https://'),
    contact_url text check (contact_url ~ '^(https://|mailto:|tel:)'),
    status text not null check (status in ('draft', 'published', 'cancelled', 'withdrawn')),
    cancelled_reason text,
    withdrawn_reason text,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    check ((group_id is null) <> (office_name is null)),
    check ((jsonb_array_length(sessions) = 0) = (tentative_month is not null)),
    check ((place_latitude is null) = (place_longitude is null)),
    check (place_latitude is null or place_name is not null),
    check (status <> 'cancelled' or cancelled_reason is not null),
    check (status <> 'withdrawn' or withdrawn_reason is not null),
    -- A list looks back this far for what goes on still, and no further.
    check (last_at > first_at and last_at <= first_at + interval '367 days')
  )`.execute(db);

  const shown = sql`status in ('published', 'cancelled')`;
  for (const column of ['province_code', 'regency_code', 'district_code', 'region_code']) {
    await sql`create index on events (${sql.ref(column)}, first_at, id) where ${shown}`.execute(db);
    await sql`create index on events (${sql.ref(column)}, id desc)`.execute(db);
  }
  await sql`create index on events (audience_code, first_at, id)
    where ${shown} and audience_code is not null`.execute(db);
  await sql`create index on events (group_id, id desc)`.execute(db);

  await sql`create function announce_event() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'INSERT' then
        perform pg_notify('kim_changed', code)
        from unnest(array[old.region_code, old.audience_code]) code where code is not null;
      end if;
      if tg_op <> 'DELETE' then
        perform pg_notify('kim_changed', code)
        from unnest(array[new.region_code, new.audience_code]) code where code is not null;
      end if;
      return null;
    end $$`.execute(db);
  await sql`create trigger announce after insert or update or delete on events
    for each row execute function announce_event()`.execute(db);

  // Its own region is announced already; what it sent further is read elsewhere too.
  await sql`create function announce_group_events() returns trigger language plpgsql as $$
    begin
      perform pg_notify('kim_changed', code) from (
        select distinct audience_code as code from events
        where group_id = old.id and audience_code is not null) sent;
      return null;
    end $$`.execute(db);
  await sql`create trigger announce_events after update on groups
    for each row execute function announce_group_events()`.execute(db);

  // A group that moves takes along what it sent. What an officer sent further stays as far only where
  // it still reaches the village: no office of the new place has sent it on.
  await sql`create function move_events() returns trigger language plpgsql as $$
    begin
      update events set
        region_code = new.region_code,
        audience_code =
          case when audience_code is null or new.region_code like audience_code || '.%'
            then audience_code else new.region_code end
      where group_id = new.id;
      return null;
    end $$`.execute(db);
  await sql`create trigger move_events after update of region_code on groups
    for each row when (old.region_code <> new.region_code)
    execute function move_events()`.execute(db);
}
