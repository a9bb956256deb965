import { sql, type Kysely } from 'kysely';

/** Articles, the write side: their states, what goes with their text, former texts, what is raised. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table articles
    alter column published_at drop not null,
    drop constraint articles_status_check,
    add constraint articles_status_check check
      (status in ('draft', 'submitted', 'scheduled', 'published', 'retracted')),
    add version integer not null default 1,
    add changed_at timestamptz not null default now(),
    add written_at timestamptz not null default now(),
    add written_by_kind text check (written_by_kind in ('account', 'key')),
    add written_by_id text,
    add video_url text,
    add documents jsonb not null default '[]',
    add fact_check jsonb,
    add corrections jsonb not null default '[]',
    add corrected_at timestamptz,
    add return_reason text,
    add hidden_reason text,
    add retracted_at timestamptz,
    add retraction_reason text,
    add sent_by text,
    add check (status in ('draft', 'submitted') or published_at is not null),
    add check ((written_by_kind is null) = (written_by_id is null)),
    add check ((corrected_at is null) = (corrections = '[]'))`.execute(db);

  await sql`create table article_pictures (
    article_id uuid not null references articles on delete cascade,
    position integer not null,
    picture_id uuid not null references pictures,
    primary key (article_id, position)
  )`.execute(db);
  await sql`create index on article_pictures (picture_id)`.execute(db);
  await sql`create index on articles (picture_id) where picture_id is not null`.execute(db);

  // Texts as they stood until they were changed.
  await sql`create table article_versions (
    article_id uuid not null references articles on delete cascade,
    version integer not null,
    status text not null,
    written_at timestamptz not null,
    written_by_kind text check (written_by_kind in ('account', 'key')),
    written_by_id text,
    content jsonb not null,
    primary key (article_id, version)
  )`.execute(db);

  await sql`create table article_raises (
    id uuid primary key,
    article_id uuid not null references articles on delete cascade,
    level text not null check (level in ('district', 'regency', 'province')),
    region_code text not null references regions,
    province_code text not null generated always as (left(region_code, 2)) stored,
    regency_code text generated always as
      (case when length(region_code) >= 5 then left(region_code, 5) end) stored,
    district_code text generated always as
      (case when length(region_code) >= 8 then left(region_code, 8) end) stored,
    status text not null default 'open'
      check (status in ('open', 'accepted', 'declined', 'closed')),
    note text,
    reason text check ((reason is not null) = (status = 'declined')),
    raised_at timestamptz not null default now(),
    decided_at timestamptz check ((decided_at is null) = (status = 'open'))
  )`.execute(db);
  await sql`create unique index article_raises_open on article_raises (article_id, level)
    where status = 'open'`.execute(db);
  await sql`create index article_raises_by_article on article_raises (article_id, id desc)`.execute(
    db,
  );

  // An article that turns out to be from elsewhere waits no more at an office that is not above it.
  await sql`create function close_raises() returns trigger language plpgsql as $$
    begin
      update article_raises set status = 'closed', decided_at = now()
      where article_id = new.id and status = 'open'
        and not starts_with(new.region_code, region_code || '.');
      return null;
    end $$`.execute(db);
  await sql`create trigger close_raises after update of region_code on articles
    for each row when (old.region_code <> new.region_code) execute function close_raises()`.execute(
    db,
  );

  // What the desk lists, read off in order: for each level, and for each state by itself.
  for (const level of ['province', 'regency', 'district', 'region']) {
    await sql`create index ${sql.ref(`article_raises_by_${level}`)}
      on article_raises (${sql.ref(`${level}_code`)}, status, id desc)`.execute(db);
    await sql`create index ${sql.ref(`articles_at_desk_by_${level}`)}
      on articles (${sql.ref(`${level}_code`)}, status, changed_at desc, id desc)`.execute(db);
  }
  await sql`create index articles_at_desk_by_group
    on articles (group_id, status, changed_at desc, id desc)`.execute(db);
  await sql`create index articles_due on articles (published_at)
    where status = 'scheduled'`.execute(db);
}
