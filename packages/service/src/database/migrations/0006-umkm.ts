import { sql, type Kysely } from 'kysely';

const ancestry = sql.raw(`
  province_code text not null generated always as (left(region_code, 2)) stored,
  regency_code text generated always as
    (case when length(region_code) >= 5 then left(region_code, 5) end) stored,
  district_code text generated always as
    (case when length(region_code) >= 8 then left(region_code, 8) end) stored`);

const categories = sql.raw(`('food', 'drink', 'craft', 'fashion', 'agro', 'service', 'other')`);

const levels = ['province', 'regency', 'district', 'region'] as const;

/** Businesses (UMKM), their certifications, and their products. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table businesses (
    id uuid primary key,
    region_code text not null references regions,
    ${ancestry},
    group_id uuid references groups,
    name text not null check (name <> ''),
    category text not null check (category in ${categories}),
    description text not null,
    owner_name text,
    whatsapp text check (whatsapp ~ '^628[0-9]{8,11}$'),
    marketplaces jsonb not null default '[]',
    address text,
    latitude double precision,
    longitude double precision,
    status text not null default 'pending'
      check (status in ('pending', 'published', 'rejected', 'suspended')),
    reason text,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    published_at timestamptz,
    product_names text not null default '',
    names text not null generated always as (lower(name || ' ' || product_names)) stored,
    search tsvector not null generated always as (
      to_tsvector('indonesian'::regconfig, name || ' ' || description || ' ' || product_names) ||
      to_tsvector('simple'::regconfig, name || ' ' || description || ' ' || product_names)
    ) stored,
    check ((latitude is null) = (longitude is null)),
    check (status <> 'published' or published_at is not null),
    check ((reason is not null) = (status in ('rejected', 'suspended')))
  )`.execute(db);

  await sql`create table certifications (
    business_id uuid not null references businesses on delete cascade,
    kind text not null check (kind in ('nib', 'pirt', 'bpom', 'halal')),
    number text not null check (number <> ''),
    ends_on date,
    verified boolean not null default false,
    position integer not null,
    primary key (business_id, kind, number)
  )`.execute(db);
  await sql`create index on certifications (ends_on)`.execute(db);

  // Where its business is, what it is called and whether it is shown stand in each product too, so
  // that a page of products is read off one index.
  await sql`create table products (
    id uuid primary key,
    business_id uuid not null references businesses on delete cascade,
    region_code text not null references regions,
    ${ancestry},
    category text not null,
    business_name text not null,
    shown boolean not null,
    name text not null check (name <> ''),
    description text not null,
    price_idr integer check (price_idr > 0),
    price_idr_max integer check (price_idr_max > price_idr),
    unit text,
    available boolean not null default true,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    listed_at timestamptz not null default now(),
    names text not null generated always as (lower(name || ' ' || business_name)) stored,
    search tsvector not null generated always as (
      to_tsvector('indonesian'::regconfig, name || ' ' || description || ' ' || business_name) ||
      to_tsvector('simple'::regconfig, name || ' ' || description || ' ' || business_name)
    ) stored,
    check (price_idr is not null or price_idr_max is null)
  )`.execute(db);
  await sql`create index on products (business_id)`.execute(db);

  for (const [owner, table] of [
    ['business', 'businesses'],
    ['product', 'products'],
  ] as const) {
    const [used, id] = [sql.ref(`${owner}_pictures`), sql.ref(`${owner}_id`)];
    await sql`create table ${used} (
      ${id} uuid not null references ${sql.ref(table)} on delete cascade,
      picture_id uuid not null references pictures,
      position integer not null,
      primary key (${id}, picture_id)
    )`.execute(db);
    await sql`create index on ${used} (picture_id)`.execute(db);
  }

  // One index a level in the order of the list, and one more for the lists and counts of a category.
  for (const level of levels) {
    const column = sql.ref(`${level}_code`);
    await sql`create index ${sql.ref(`businesses_by_${level}`)}
      on businesses (${column}, published_at desc, id desc)
      where status = 'published'`.execute(db);
    await sql`create index ${sql.ref(`businesses_by_${level}_and_category`)}
      on businesses (${column}, category, published_at desc, id desc) include (group_id)
      where status = 'published'`.execute(db);
    await sql`create index ${sql.ref(`products_by_${level}`)}
      on products (${column}, listed_at desc, id desc) where shown`.execute(db);
    await sql`create index ${sql.ref(`products_by_${level}_and_category`)}
      on products (${column}, category, listed_at desc, id desc) where shown`.execute(db);
  }
  await sql`create index businesses_by_group on businesses (group_id, id desc)`.execute(db);
  for (const name of ['businesses', 'products']) {
    const table = sql.ref(name);
    await sql`create index ${sql.ref(`${name}_search`)} on ${table} using gin (search)`.execute(db);
    await sql`create index ${sql.ref(`${name}_names`)} on ${table}
      using gin (names gin_trgm_ops)`.execute(db);
    // At the threshold of the extension, 0.6, `kripik` is not yet like `keripik`.
    await sql`create function ${sql.ref(`${name}_like`)}(word text) returns setof uuid
      language sql stable set pg_trgm.word_similarity_threshold = 0.5
      as ${sql.lit(`select id from ${name} where word <% names`)}`.execute(db);
  }

  await followEachOther(db);
  await announceChanges(db);
}

/** Products know of their business what lists need, and businesses what their products are called. */
async function followEachOther(db: Kysely<unknown>): Promise<void> {
  await sql`create function product_of_business() returns trigger language plpgsql as $$
    begin
      select region_code, category, name, status = 'published'
      into new.region_code, new.category, new.business_name, new.shown
      from businesses where id = new.business_id;
      return new;
    end $$`.execute(db);
  await sql`create trigger take_from_business before insert on products
    for each row execute function product_of_business()`.execute(db);

  await sql`create function products_follow_business() returns trigger language plpgsql as $$
    begin
      update products set
        region_code = new.region_code,
        category = new.category,
        business_name = new.name,
        shown = (new.status = 'published'),
        -- What waited with its business is new when that is.
        listed_at = case when old.published_at is null and new.published_at is not null
          then new.published_at else listed_at end
      where business_id = new.id;
      return null;
    end $$`.execute(db);
  await sql`create trigger lead_products after update on businesses for each row
    when ((old.region_code, old.category, old.name, old.status)
      is distinct from (new.region_code, new.category, new.name, new.status))
    execute function products_follow_business()`.execute(db);

  await sql`create function business_names_products() returns trigger language plpgsql as $$
    declare
      of uuid := case when tg_op = 'DELETE' then old.business_id else new.business_id end;
    begin
      update businesses set product_names = (
        select coalesce(string_agg(name, ' ' order by id), '') from products where business_id = of)
      where id = of;
      return null;
    end $$`.execute(db);
  await sql`create trigger name_in_business after insert or update of name or delete on products
    for each row execute function business_names_products()`.execute(db);
}

/** See 0001: tells every process which region a change touches. */
async function announceChanges(db: Kysely<unknown>): Promise<void> {
  await sql`create function announce_umkm() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'INSERT' then perform pg_notify('kim_changed', old.region_code); end if;
      if tg_op <> 'DELETE' then perform pg_notify('kim_changed', new.region_code); end if;
      return null;
    end $$`.execute(db);
  for (const table of ['businesses', 'products']) {
    await sql`create trigger announce after insert or update or delete on ${sql.ref(table)}
      for each row execute function announce_umkm()`.execute(db);
  }

  await sql`create function announce_umkm_part() returns trigger language plpgsql as $$
    declare
      part jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
    begin
      perform pg_notify('kim_changed', region_code) from businesses
      where id = (part ->> 'business_id')::uuid;
      perform pg_notify('kim_changed', region_code) from products
      where id = (part ->> 'product_id')::uuid;
      return null;
    end $$`.execute(db);
  for (const table of ['certifications', 'business_pictures', 'product_pictures']) {
    await sql`create trigger announce after insert or update or delete on ${sql.ref(table)}
      for each row execute function announce_umkm_part()`.execute(db);
  }
}
