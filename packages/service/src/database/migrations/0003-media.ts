import { sql, type Kysely } from 'kysely';

/** Uploads: whose they are, what they are, and which files are theirs. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // The statement trigger of 0001 told of every change; here, only of what is shown.
  await sql`drop trigger announce on pictures`.execute(db);
  await sql`alter table pictures
    drop constraint pictures_alt_check,
    alter alt set default '',
    add kind text not null default 'picture' check (kind in ('picture', 'document')),
    add group_id uuid references groups,
    add region_code text references regions,
    add name text,
    -- What all files of an upload begin with: a hash of what is in them.
    add stem text,
    -- A hash of what was sent, and of what is made of it.
    add source text,
    add bytes integer not null default 0,
    add version integer not null default 1,
    add created_at timestamptz not null default now()`.execute(db);
  await sql`update pictures p
    set group_id = a.group_id, region_code = a.region_code,
      stem = regexp_replace(sizes -> 0 ->> 'file', '(-[0-9]+)?\\.[a-z]+$', '')
    from articles a where a.picture_id = p.id`.execute(db);
  await sql`delete from pictures where region_code is null`.execute(db);
  await sql`alter table pictures
    alter region_code set not null,
    add province_code text not null generated always as (left(region_code, 2)) stored,
    add regency_code text generated always as
      (case when length(region_code) >= 5 then left(region_code, 5) end) stored,
    add district_code text generated always as
      (case when length(region_code) >= 8 then left(region_code, 8) end) stored,
    add check ((kind = 'document') = (name is not null)),
    alter stem set not null`.execute(db);
  for (const level of ['province', 'regency', 'district', 'region']) {
    await sql`create index ${sql.ref(`pictures_by_${level}`)}
      on pictures (${sql.ref(`${level}_code`)}, id desc)`.execute(db);
  }
  await sql`create index pictures_by_group on pictures (group_id, id desc)`.execute(db);
  await sql`create index pictures_by_stem on pictures (stem)`.execute(db);
  await sql`create index pictures_by_source on pictures (source)`.execute(db);

  // What is about to be named by a row; see media/keep.ts.
  await sql`create table media_claims (
    upload uuid primary key,
    stem text not null,
    at timestamptz not null default now()
  )`.execute(db);
  await sql`create index on media_claims (stem)`.execute(db);

  await sql`create function announce_picture() returns trigger language plpgsql as $$
    begin
      perform pg_notify('kim_changed', new.region_code);
      -- What its owner wrote and an office sent on is read elsewhere too.
      perform pg_notify('kim_changed', code) from (
        select distinct audience_code as code from articles
        where region_code = new.region_code and audience_code is not null
          and group_id is not distinct from new.group_id) sent;
      return null;
    end $$`.execute(db);
  await sql`create trigger announce after update of alt, name, sizes on pictures
    for each row execute function announce_picture()`.execute(db);

  await sql`create function move_pictures() returns trigger language plpgsql as $$
    begin
      update pictures set region_code = new.region_code where group_id = new.id;
      return null;
    end $$`.execute(db);
  await sql`create trigger move_pictures after update of region_code on groups
    for each row when (old.region_code <> new.region_code) execute function move_pictures()`.execute(
    db,
  );
}
