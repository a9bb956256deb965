import { sql, type Kysely } from 'kysely';

/** The whole profile of groups, decisions of officers about them, and how much they publish. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table groups
    add status text not null default 'forming'
      check (status in ('forming', 'active', 'inactive', 'dissolved')),
    add decree_signed_by text,
    add decree_document_url text check (decree_document_url ~ '^https?://'),
    add officers jsonb not null default '[]',
    add divisions jsonb not null default '[]',
    add members integer check (members > 0),
    add members_women integer,
    add members_men integer,
    add potential_notes jsonb not null default '[]',
    add phone text check (phone ~ '^62\\d+$'),
    add whatsapp text check (whatsapp ~ '^628\\d+$'),
    add email text,
    add address text,
    add socials jsonb not null default '[]',
    add website text check (website ~ '^https?://'),
    add external_number text,
    add awards jsonb not null default '[]',
    add video jsonb,
    add video_poster_id uuid references pictures,
    add logo_id uuid references pictures,
    add version integer not null default 1,
    add created_at timestamptz not null default now(),
    add updated_at timestamptz not null default now(),
    -- As the service folds names for search, without what nearly every name begins with.
    add search_name text not null generated always as (
      regexp_replace(
        regexp_replace(lower(normalize(name, nfd)), '[^[:alnum:]]', '', 'g'), '^kim', '')
    ) stored,
    add check (coalesce(members_women, 0) + coalesce(members_men, 0) <= members),
    add check (decree_number is not null
      or (decree_signed_by is null and decree_document_url is null and status <> 'active'))
  `.execute(db);
  await sql`update groups set status = 'active' where decree_number is not null`.execute(db);
  await sql`create index on groups (logo_id) where logo_id is not null`.execute(db);
  await sql`create index on groups (video_poster_id) where video_poster_id is not null`.execute(db);

  await sql`create table group_decisions (
    id uuid primary key,
    group_id uuid not null references groups on delete cascade,
    decision text not null check (decision in ('suspended', 'restored')),
    reason text not null check (reason <> ''),
    at timestamptz not null default now()
  )`.execute(db);
  await sql`create index on group_decisions (group_id, id desc)`.execute(db);

  // What lies in a region, by its code, whatever the collation of the database.
  await sql`create index regions_within on regions (code text_pattern_ops)`.execute(db);

  await countArticles(db);
  await moveArticles(db);
}

/**
 * A group that turns out to belong to another village takes along what it wrote. No office of the new
 * place has accepted any of it yet, but where it is the same office.
 */
async function moveArticles(db: Kysely<unknown>): Promise<void> {
  const stays = (level: string, length: number) =>
    sql.raw(`featured_${level} = featured_${level}
        and left(old.region_code, ${length}) = left(new.region_code, ${length})`);
  await sql`create function move_articles() returns trigger language plpgsql as $$
    begin
      update articles set
        region_code = new.region_code,
        ${stays('district', 8)},
        ${stays('regency', 5)},
        ${stays('province', 2)}
      where group_id = new.id;
      return null;
    end $$`.execute(db);
  await sql`create trigger move_articles after update of region_code on groups
    for each row when (old.region_code <> new.region_code) execute function move_articles()`.execute(
    db,
  );
}

/**
 * Keeps how many articles of a group can be seen, by the day of its region on which they came out.
 * A count of the last days then costs no more than these days, however many articles there are, and
 * nothing has to be counted again as days pass.
 */
async function countArticles(db: Kysely<unknown>): Promise<void> {
  await sql`create table group_days (
    group_id uuid not null references groups on delete cascade,
    day date not null,
    articles integer not null,
    primary key (group_id, day)
  )`.execute(db);

  const counted = (table: 'gone' | 'come', change: 1 | -1) => `
    select a.group_id, (a.published_at at time zone r.time_zone)::date as day, ${change} as change
    from ${table} a join regions r on r.code = a.region_code
    where a.group_id is not null and a.status = 'published' and not a.hidden`;
  const events = {
    insert: { tables: 'new table as come', from: [counted('come', 1)] },
    delete: { tables: 'old table as gone', from: [counted('gone', -1)] },
    update: {
      tables: 'old table as gone new table as come',
      from: [counted('gone', -1), counted('come', 1)],
    },
  } as const;

  for (const [event, { tables, from }] of Object.entries(events)) {
    // One statement for all rows of a change, in one order, so that two changes cannot wait for
    // each other. What a group shows of its articles is told of its own region too.
    await sql
      .raw(
        `create function count_articles_on_${event}() returns trigger language plpgsql as $$
        declare told bigint;
        begin
          with changed as (${from.join(' union all ')}),
          kept as (
            insert into group_days as kept (group_id, day, articles)
            select group_id, day, sum(change) from changed
            where exists (select from groups g where g.id = group_id)
            group by group_id, day having sum(change) <> 0
            order by group_id, day
            on conflict (group_id, day) do update set articles = kept.articles + excluded.articles)
          select count(pg_notify('kim_changed', region_code)) from (
            select distinct g.region_code from changed join groups g on g.id = changed.group_id
          ) regions into told;
          return null;
        end $$`,
      )
      .execute(db);
    await sql
      .raw(
        `create trigger count_on_${event} after ${event} on articles
        referencing ${tables}
        for each statement execute function count_articles_on_${event}()`,
      )
      .execute(db);
  }

  await sql`insert into group_days (group_id, day, articles)
    select a.group_id, (a.published_at at time zone r.time_zone)::date, count(*)
    from articles a join regions r on r.code = a.region_code
    where a.group_id is not null and a.status = 'published' and not a.hidden
    group by 1, 2`.execute(db);
}
