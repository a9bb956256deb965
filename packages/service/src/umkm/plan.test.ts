import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql, type RawBuilder } from 'kysely';
import { givenService, villagesIn } from '../testing/given.ts';
import { businessListQuery, productListQuery } from './queries.ts';

const { database } = await givenService();
const { db } = database;

describe('a list among 50,000 businesses with a product each', async () => {
  const [village] = await villagesIn(database, '53.01');
  // What the plan does not use, and what would only take time.
  await sql`alter table businesses disable trigger user`.execute(db);
  await sql`alter table products disable trigger user`.execute(db);
  await sql`drop index businesses_search, businesses_names, products_search, products_names`.execute(
    db,
  );
  await sql`
    with villages as (
      select array_agg(code order by code) as codes from regions
      where level = 'village' and code like '53%')
    insert into businesses (id, region_code, name, category, description, status, published_at)
    select gen_random_uuid(), code, 'Usaha', case when n % 40 = 0 then 'craft' else 'food' end,
      '', 'published', timestamptz '2026-01-01' + n * interval '1 minute'
    from villages, generate_series(1, 50000) n,
      lateral (select codes[n % cardinality(codes) + 1] as code) village`.execute(db);
  await sql`
    insert into products (id, business_id, region_code, category, business_name, shown, name,
      description, listed_at)
    select gen_random_uuid(), id, region_code, category, name, true, 'Produk', '', published_at
    from businesses`.execute(db);
  await sql`analyze businesses, products`.execute(db);

  type Plan = {
    'Node Type': string;
    'Index Name'?: string;
    'Parent Relationship'?: string;
    Plans?: Plan[];
  };
  /** The nodes that read the list; what is looked up for each row of a page is another matter. */
  const nodes = (plan: Plan): Plan[] => [
    plan,
    ...(plan.Plans ?? [])
      .filter((inner) => inner['Parent Relationship'] !== 'SubPlan')
      .flatMap(nodes),
  ];

  async function planOf(query: RawBuilder<unknown>) {
    const rows = await db.transaction().execute(async (tx) => {
      // As on a disk without moving parts; a server's default is for one that has them.
      await sql`set local random_page_cost = 1.1`.execute(tx);
      const plan = sql<{ 'QUERY PLAN': [{ Plan: Plan }] }>`explain (format json) ${query}`;
      return (await plan.execute(tx)).rows;
    });
    return nodes(rows[0]!['QUERY PLAN'][0].Plan);
  }

  const after = ['1767300000000000', '01a1fff6-5f1a-7f07-8b2c-b675ab8292a1'] as const;
  for (const [region, level] of [
    ['53', 'province'],
    ['53.01', 'regency'],
    [village!.slice(0, 8), 'district'],
    [village!, 'region'],
  ] as const) {
    for (const [what, query] of [
      ['businesses', businessListQuery],
      ['products', productListQuery],
    ] as const) {
      it(`of ${what} is read from its index in order, without a sort, for ${region}`, async () => {
        const plan = await planOf(query({ region, sort: 'newest', limit: 21, after }));
        assert.ok(plan.some((node) => node['Index Name'] === `${what}_by_${level}`));
        assert.deepEqual(
          plan.filter((node) => /^(Incremental )?Sort|Seq Scan/.test(node['Node Type'])),
          [],
        );
      });
    }
  }

  it('in another order looks up pictures and certificates of a page alone, after the sort', async () => {
    const below = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(below)];
    for (const query of [
      productListQuery({ region: '53', sort: 'priceLow', limit: 21 }),
      productListQuery({ region: '53', sort: 'name', limit: 21 }),
      businessListQuery({ region: '53', sort: 'name', limit: 21 }),
    ]) {
      const sorts = (await planOf(query)).filter((node) => /Sort$/.test(node['Node Type']));
      assert.equal(sorts.length, 1);
      assert.deepEqual(
        sorts.flatMap(below).filter((node) => node['Parent Relationship'] === 'SubPlan'),
        [],
      );
    }
  });

  it('of one category is read from an index of its own', async () => {
    for (const [what, query] of [
      ['businesses', businessListQuery],
      ['products', productListQuery],
    ] as const) {
      const plan = await planOf(
        query({ region: '53', category: 'craft', sort: 'newest', limit: 21, after }),
      );
      const indexes = plan.map((node) => node['Index Name']);
      assert.ok(indexes.includes(`${what}_by_province_and_category`), indexes.join());
    }
  });
});
