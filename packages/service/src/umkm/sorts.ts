import type { BusinessSort, ProductSort } from '@simpul-kim/contract';
import { sql, type RawBuilder } from 'kysely';

/** A position in a list: what a cursor names of a row, and its id. */
export type Position = readonly [key: string, id: string];

/** An order of a list: by this, then by the id, both up or both down. */
export interface Order {
  readonly by: RawBuilder<unknown>;
  readonly direction: 'asc' | 'desc';
  /** What a cursor names of a row, as text: for no two orders the same, so that none takes another's. */
  readonly key: RawBuilder<unknown>;
  /** Whether a text can be that. */
  readonly isKey: (key: string) => boolean;
  /** What a key stands for. */
  readonly valueOf: (key: string) => RawBuilder<unknown>;
}

/** What comes after a position. */
export const isAfter = (order: Order, id: string, [key, last]: Position): RawBuilder<unknown> =>
  sql`(${order.by}, ${sql.ref(id)})
    ${sql.raw(order.direction === 'asc' ? '>' : '<')} (${order.valueOf(key)}, ${last}::uuid)`;

/** Newest first. In microseconds since 1970: a Date would cut what a cursor needs. */
const newest = (moment: string): Order => ({
  by: sql.ref(moment),
  direction: 'desc',
  key: sql`(extract(epoch from ${sql.ref(moment)}) * 1000000)::bigint::text`,
  // In the years that PostgreSQL and people know.
  isKey: (key) => /^-?\d{1,17}$/.test(key),
  valueOf: (key) => sql`timestamptz 'epoch' + ${key}::bigint * interval '1 microsecond'`,
});

const collation = sql.raw('collate "und-x-icu"');

/** By name, as a person would look it up. */
const byName = (name: string): Order => ({
  by: sql`${sql.ref(name)} ${collation}`,
  direction: 'asc',
  key: sql`'name:' || ${sql.ref(name)}`,
  isKey: (key) => key.startsWith('name:') && !key.includes('\0'),
  valueOf: (key) => sql`${key.slice('name:'.length)}::text ${collation}`,
});

/** By the lower end of the price; what has none is last, either way. */
function byPrice(sort: 'priceLow' | 'priceHigh'): Order {
  const isUp = sort === 'priceLow';
  const most = 2_147_483_647;
  const price = sql`coalesce(p.price_idr, ${sql.lit(isUp ? most : 0)})`;
  return {
    by: price,
    direction: isUp ? 'asc' : 'desc',
    key: sql`${sql.lit(`${sort}:`)} || ${price}`,
    isKey: (key) => key.startsWith(`${sort}:`) && /:\d{1,10}$/.test(key) && amountOf(key) <= most,
    valueOf: (key) => sql`${amountOf(key)}::integer`,
  };
}

const amountOf = (key: string) => Number(key.slice(key.indexOf(':') + 1));

/** Orders of businesses. */
export const businessOrders: Readonly<Record<BusinessSort, Order>> = {
  newest: newest('b.published_at'),
  name: byName('b.name'),
};

/** Orders of products. */
export const productOrders: Readonly<Record<ProductSort, Order>> = {
  newest: newest('p.listed_at'),
  name: byName('p.name'),
  priceLow: byPrice('priceLow'),
  priceHigh: byPrice('priceHigh'),
};
