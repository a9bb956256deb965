import { sql, type Kysely } from 'kysely';

const ancestry = sql.raw(`
  province_code text not null generated always as (left(region_code, 2)) stored,
  regency_code text generated always as
    (case when length(region_code) >= 5 then left(region_code, 5) end) stored,
  district_code text generated always as
    (case when length(region_code) >= 8 then left(region_code, 8) end) stored`);

/** Regions, groups, pictures and articles: the read side. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists pg_trgm`.execute(db);

  await sql`create table regions (
    code text primary key check (code ~ '^\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?$'),
    name text not null,
    level text not null check (level in ('province', 'regency', 'district', 'village')),
    kind text not null,
    time_zone text not null,
    search_name text not null,
    search_path text not null
  )`.execute(db);
  await sql`create index regions_like on regions using gin (search_name gin_trgm_ops)`.execute(db);
  await sql`create index regions_named on regions (search_name text_pattern_ops)`.execute(db);

  await sql`create table groups (
    id uuid primary key,
    region_code text not null references regions,
    ${ancestry},
    name text collate "und-x-icu" not null,
    about text not null,
    decree_number text,
    decree_date date,
    potentials text[] not null default '{}',
    suspended boolean not null default false,
    check ((decree_number is null) = (decree_date is null))
  )`.execute(db);
  for (const level of ['province', 'regency', 'district', 'region']) {
    await sql`create index ${sql.ref(`groups_by_${level}`)}
      on groups (${sql.ref(`${level}_code`)}, name, id)`.execute(db);
  }

  await sql`create table pictures (
    id uuid primary key,
    alt text not null check (alt <> ''),
    sizes jsonb not null
  )`.execute(db);

  await sql`create table articles (
    id uuid primary key,
    region_code text not null references regions,
    ${ancestry},
    group_id uuid references groups,
    office_name text,
    audience_code text references regions,
    featured_district boolean not null default false,
    featured_regency boolean not null default false,
    featured_province boolean not null default false,
    topic text not null,
    title text not null check (title <> ''),
    summary text not null,
    body_html text not null,
    picture_id uuid references pictures,
    external_url text check (external_url ~ '^https?://'),
    status text not null check (status in ('draft', 'published', 'retracted')),
    hidden boolean not null default false,
    published_at timestamptz not null,
    updated_at timestamptz not null default now(),
    search tsvector generated always as (
      to_tsvector('indonesian'::regconfig, title || ' ' || summary || ' ' || body_html) ||
      to_tsvector('simple'::regconfig, title || ' ' || summary || ' ' || body_html)
    ) stored,
    check ((group_id is null) <> (office_name is null))
  )`.execute(db);

  // One index a level, each in the order of the list, so that a page is read off without a sort
  // however many articles there are.
  const visible = sql`status = 'published' and not hidden`;
  for (const level of ['province', 'regency', 'district', 'region']) {
    await sql`create index ${sql.ref(`articles_by_${level}`)}
      on articles (${sql.ref(`${level}_code`)}, published_at desc, id desc)
      where ${visible}`.execute(db);
  }
  await sql`create index articles_by_audience
    on articles (audience_code, published_at desc, id desc)
    where ${visible} and audience_code is not null`.execute(db);
  for (const level of ['province', 'regency', 'district']) {
    await sql`create index ${sql.ref(`articles_featured_in_${level}`)}
      on articles (${sql.ref(`${level}_code`)}, published_at desc, id desc)
      where ${visible} and ${sql.ref(`featured_${level}`)}`.execute(db);
  }
  await sql`create index articles_by_group on articles (group_id, published_at desc)
    where ${visible}`.execute(db);
  await sql`create index articles_search on articles using gin (search)`.execute(db);

  await announceChanges(db);
}

/**
 * Tells every process which region a change touches (`kim_changed`), so that it drops the answers
 * it keeps ready for that region. `*` touches everything.
 */
async function announceChanges(db: Kysely<unknown>): Promise<void> {
  await sql`create function announce_article() returns trigger language plpgsql as $$
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
  await sql`create trigger announce after insert or update or delete on articles
    for each row execute function announce_article()`.execute(db);

  await sql`create function announce_group() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'INSERT' then
        perform pg_notify('kim_changed', old.region_code);
        -- What it wrote and an office sent on is read elsewhere too.
        perform pg_notify('kim_changed', code) from (
          select distinct audience_code as code from articles
          where group_id = old.id and audience_code is not null) sent;
      end if;
      if tg_op <> 'DELETE' then perform pg_notify('kim_changed', new.region_code); end if;
      return null;
    end $$`.execute(db);
  await sql`create trigger announce after insert or update or delete on groups
    for each row execute function announce_group()`.execute(db);

  await sql`create function announce_everything() returns trigger language plpgsql as $$
    begin
      perform pg_notify('kim_changed', '*');
      return null;
    end $$`.execute(db);
  await sql`create trigger announce after insert or update or delete on regions
    for each statement execute function announce_everything()`.execute(db);
  // A new picture is in no answer yet.
  await sql`create trigger announce after update or delete on pictures
    for each statement execute function announce_everything()`.execute(db);
}
