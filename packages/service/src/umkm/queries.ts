import type {
  BusinessCategory,
  BusinessSort,
  BusinessStatus,
  CertificationKind,
  ProductSort,
  TimeZone,
} from '@simpul-kim/contract';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Scope } from '../accounts/index.ts';
import type { Schema } from '../database/index.ts';
import type { StoredMarketplaceLink, StoredSize } from '../database/schema.ts';
import { columnHolding } from '../regions/index.ts';
import { matches } from './search.ts';
import { businessOrders, isAfter, productOrders, type Order, type Position } from './sorts.ts';

/** A picture of a business or product. */
export interface PictureRow {
  id: string;
  alt: string;
  sizes: StoredSize[];
}

export interface CertificationRow {
  kind: CertificationKind;
  number: string;
  verified: boolean;
  endsOn: string | null;
  /** By the clock of the region, now. */
  expired: boolean;
}

/** What is read of a business everywhere. */
interface SellerRow {
  name: string;
  category: BusinessCategory;
  region_code: string;
  region_name: string;
  time_zone: TimeZone;
  whatsapp: string | null;
  marketplaces: StoredMarketplaceLink[];
  certifications: CertificationRow[];
}

/** A business as it is read, whether or not it may be shown. */
export interface BusinessRow extends SellerRow {
  id: string;
  description: string;
  group_id: string | null;
  group_name: string | null;
  owner_name: string | null;
  address: string | null;
  latitude: number | null;
  longitude: number | null;
  pictures: PictureRow[];
  status: BusinessStatus;
  reason: string | null;
  version: number;
  created_at: Date;
  updated_at: Date;
  published_at: Date | null;
}

/** A product as it is read beside its business. */
export interface ProductRow {
  id: string;
  business_id: string;
  name: string;
  description: string;
  price_idr: number | null;
  price_idr_max: number | null;
  unit: string | null;
  available: boolean;
  pictures: PictureRow[];
  version: number;
  created_at: Date;
  updated_at: Date;
}

/** A product as it is read alone. */
export interface OfferRow extends ProductRow {
  business: SellerRow;
}

const picturesOf = (owner: 'business' | 'product', id: string) => sql`(
  select coalesce(json_agg(json_build_object('id', i.id, 'alt', i.alt, 'sizes', i.sizes)
    order by used.position), '[]')
  from ${sql.ref(`${owner}_pictures`)} used join pictures i on i.id = used.picture_id
  where used.${sql.ref(`${owner}_id`)} = ${sql.ref(id)})`;

/** The day that it is in a region: certifications end by its calendar. */
const today = sql`(now() at time zone r.time_zone)::date`;

const certifications = sql`(
  select coalesce(json_agg(json_build_object('kind', c.kind, 'number', c.number,
    'verified', c.verified, 'endsOn', c.ends_on,
    'expired', coalesce(c.ends_on < ${today}, false)) order by c.position), '[]')
  from certifications c where c.business_id = b.id)`;

const businessColumns = sql`
  b.id, b.name, b.category, b.description, b.region_code, r.name as region_name, r.time_zone,
  b.group_id, g.name as group_name, b.owner_name, b.whatsapp, b.marketplaces, b.address,
  b.latitude, b.longitude, b.status, b.reason, b.version, b.created_at, b.updated_at,
  b.published_at,
  ${certifications} as certifications, ${picturesOf('business', 'b.id')} as pictures`;

const businessTables = sql`
  businesses b
  join regions r on r.code = b.region_code
  left join groups g on g.id = b.group_id`;

const productColumns = sql`
  p.id, p.business_id, p.name, p.description, p.price_idr, p.price_idr_max, p.unit, p.available,
  p.version, p.created_at, p.updated_at,
  ${picturesOf('product', 'p.id')} as pictures`;

const seller = sql`json_build_object('name', b.name, 'category', b.category,
  'region_code', b.region_code, 'region_name', r.name, 'time_zone', r.time_zone,
  'whatsapp', b.whatsapp, 'marketplaces', b.marketplaces, 'certifications', ${certifications})`;

const offerTables = sql`
  products p
  join businesses b on b.id = p.business_id
  join regions r on r.code = b.region_code
  left join groups g on g.id = b.group_id`;

// Written as the partial indexes have it, so that they serve. Every read checks it again.
const shown = sql`b.status = 'published' and coalesce(not g.suspended, true)`;

const within = (table: 'b' | 'p', region: string) =>
  sql`${sql.ref(`${table}.${columnHolding(region)}`)} = ${region}`;

const all = (conditions: readonly RawBuilder<unknown>[]) => sql.join([...conditions], sql` and `);

/** A row of a list, with what of it a cursor names. */
export type Listed<Row> = Row & { sort_key: string };

const inOrder = ({ by, direction }: Order, id: string) =>
  sql`${by} ${sql.raw(direction)}, ${sql.ref(id)} ${sql.raw(direction)}`;

/** Which businesses, in which order, and from where on. */
export interface BusinessFilter {
  readonly region: string;
  readonly category?: BusinessCategory | undefined;
  readonly certification?: CertificationKind | undefined;
  readonly text?: string | undefined;
  readonly sort: BusinessSort;
  readonly after?: Position | undefined;
  readonly limit: number;
}

/** The query behind a list of businesses; exported so that a test can read its plan. */
export function businessListQuery(filter: BusinessFilter): RawBuilder<Listed<BusinessRow>> {
  const { region, category, certification, text } = filter;
  const order = businessOrders[filter.sort];
  const conditions: RawBuilder<unknown>[] = [within('b', region), shown];
  if (category) conditions.push(sql`b.category = ${category}`);
  if (certification) {
    conditions.push(sql`exists (select from certifications c
      where c.business_id = b.id and c.kind = ${certification}
        and (c.ends_on is null or c.ends_on >= ${today}))`);
  }
  if (text) conditions.push(matches('b', text));
  if (filter.after) conditions.push(isAfter(order, 'b.id', filter.after));
  return sql<Listed<BusinessRow>>`
    select ${businessColumns}, ${order.key} as sort_key from ${businessTables}
    where ${all(conditions)}
    order by ${inOrder(order, 'b.id')}
    limit ${filter.limit}`;
}

/** Businesses that may be shown, in the order that is asked for. */
export async function listBusinesses(
  db: Kysely<Schema>,
  filter: BusinessFilter,
): Promise<Listed<BusinessRow>[]> {
  return (await businessListQuery(filter).execute(db)).rows;
}

/** How many businesses of each category may be shown at or below a region. */
export async function countBusinesses(
  db: Kysely<Schema>,
  region: string,
): Promise<Map<BusinessCategory, number>> {
  const { rows } = await sql<{ category: BusinessCategory; count: number }>`
    select b.category, count(*)::integer as count
    from businesses b left join groups g on g.id = b.group_id
    where ${within('b', region)} and ${shown}
    group by b.category`.execute(db);
  return new Map(rows.map(({ category, count }) => [category, count]));
}

/** One business that may be shown. */
export async function findBusiness(
  db: Kysely<Schema>,
  id: string,
): Promise<BusinessRow | undefined> {
  const { rows } = await sql<BusinessRow>`
    select ${businessColumns} from ${businessTables} where b.id = ${id} and ${shown}`.execute(db);
  return rows[0];
}

/** The products of a business, by name, whether or not they may be shown. */
export async function productsOf(db: Kysely<Schema>, business: string): Promise<ProductRow[]> {
  const { rows } = await sql<ProductRow>`
    select ${productColumns} from products p
    where p.business_id = ${business}
    order by p.name collate "und-x-icu", p.id`.execute(db);
  return rows;
}

/** Which products, in which order, and from where on. */
export interface ProductFilter {
  readonly region: string;
  readonly category?: BusinessCategory | undefined;
  readonly text?: string | undefined;
  readonly sort: ProductSort;
  readonly after?: Position | undefined;
  readonly limit: number;
}

/** The query behind a list of products; exported so that a test can read its plan. */
export function productListQuery(filter: ProductFilter): RawBuilder<Listed<OfferRow>> {
  const { region, category, text } = filter;
  const order = productOrders[filter.sort];
  const conditions: RawBuilder<unknown>[] = [within('p', region), sql`p.shown`, shown];
  if (category) conditions.push(sql`p.category = ${category}`);
  if (text) conditions.push(matches('p', text));
  if (filter.after) conditions.push(isAfter(order, 'p.id', filter.after));
  return sql<Listed<OfferRow>>`
    select ${productColumns}, ${seller} as business, ${order.key} as sort_key from ${offerTables}
    where ${all(conditions)}
    order by ${inOrder(order, 'p.id')}
    limit ${filter.limit}`;
}

/** Products that may be shown, in the order that is asked for. */
export async function listProducts(
  db: Kysely<Schema>,
  filter: ProductFilter,
): Promise<Listed<OfferRow>[]> {
  return (await productListQuery(filter).execute(db)).rows;
}

/** One product that may be shown. */
export async function findProduct(db: Kysely<Schema>, id: string): Promise<OfferRow | undefined> {
  const { rows } = await sql<OfferRow>`
    select ${productColumns}, ${seller} as business from ${offerTables}
    where p.id = ${id} and p.shown and ${shown}`.execute(db);
  return rows[0];
}

/** What belongs to the groups and regions of a scope. */
function inScope({ everything, groups, regions }: Scope): RawBuilder<unknown> {
  if (everything) return sql`true`;
  return sql`(${sql.join(
    [sql`b.group_id = any(${[...groups]}::uuid[])`, ...regions.map((code) => within('b', code))],
    sql` or `,
  )})`;
}

/** Which businesses at the desk, and from where on. */
export interface RecordFilter {
  readonly scope: Scope;
  readonly region?: string | undefined;
  readonly group?: string | undefined;
  readonly status?: BusinessStatus | undefined;
  /** Only what was made before the business of this id. */
  readonly before?: string | undefined;
  readonly limit: number;
}

/** Businesses in every status, newest first. */
export async function listRecords(
  db: Kysely<Schema>,
  filter: RecordFilter,
): Promise<BusinessRow[]> {
  const { scope, region, group, status, before } = filter;
  const conditions = [inScope(scope)];
  if (region) conditions.push(within('b', region));
  if (group) conditions.push(sql`b.group_id = ${group}::uuid`);
  if (status) conditions.push(sql`b.status = ${status}`);
  if (before) conditions.push(sql`b.id < ${before}::uuid`);
  const { rows } = await sql<BusinessRow>`
    select ${businessColumns} from ${businessTables}
    where ${all(conditions)}
    order by b.id desc
    limit ${filter.limit}`.execute(db);
  return rows;
}

/** One business in whatever status. */
export async function findRecord(db: Kysely<Schema>, id: string): Promise<BusinessRow | undefined> {
  const { rows } = await sql<BusinessRow>`
    select ${businessColumns} from ${businessTables} where b.id = ${id}`.execute(db);
  return rows[0];
}

/** One product in whatever status its business is. */
export async function findProductRecord(
  db: Kysely<Schema>,
  id: string,
): Promise<(ProductRow & { region_code: string; time_zone: TimeZone }) | undefined> {
  const { rows } = await sql<ProductRow & { region_code: string; time_zone: TimeZone }>`
    select ${productColumns}, p.region_code, r.time_zone
    from products p join regions r on r.code = p.region_code where p.id = ${id}`.execute(db);
  return rows[0];
}
