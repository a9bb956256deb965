import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql, type RawBuilder } from 'kysely';
import { givenService, villagesIn } from '../testing/given.ts';
import { entriesQuery } from './desk-queries.ts';
import { listQuery } from './queries.ts';

const { database } = await givenService();

describe('a list among 100,000 articles', async () => {
  const [village] = await villagesIn(database, '53.01');
  // What the plan does not use, and what would only take time.
  await sql`alter table articles disable trigger announce`.execute(database.db);
  await sql`drop index articles_search`.execute(database.db);
  for (const first of [0, 1, 2, 3, 4]) {
    await sql`
    with villages as (
      select array_agg(code order by code) as codes from regions
      where level = 'village' and code like '53%')
    insert into articles (id, region_code, office_name, topic, title, summary, body_html,
      status, published_at, audience_code)
    select gen_random_uuid(), code, 'Diskominfo', 'umkm', 'Berita', 'Ringkasan', '', 'published',
      timestamptz '2026-01-01' + n * interval '1 minute',
      case when n % 50 = 0 then left(code, 5) end
    from villages, generate_series(${first * 20_000 + 1}::int, ${(first + 1) * 20_000}::int) n,
      lateral (select codes[n % cardinality(codes) + 1] as code) village`.execute(database.db);
  }
  await sql`analyze articles`.execute(database.db);

  type Plan = { 'Node Type': string; 'Index Name'?: string; Plans?: Plan[] };
  const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];

  const after = ['1767300000000000', '01a1fff6-5f1a-7f07-8b2c-b675ab8292a1'] as const;
  const planOf = (region: string, flow: 'local' | 'all' | 'above' | 'featured') =>
    explained(listQuery({ region, flow, limit: 21, after }));

  async function explained(query: RawBuilder<unknown>) {
    const rows = await database.db.transaction().execute(async (tx) => {
      // As on a disk without moving parts; a server's default is for one that has them.
      await sql`set local random_page_cost = 1.1`.execute(tx);
      const plan = sql<{ 'QUERY PLAN': [{ Plan: Plan }] }>`explain (format json) ${query}`;
      return (await plan.execute(tx)).rows;
    });
    return nodes(rows[0]!['QUERY PLAN'][0].Plan);
  }

  for (const [region, index] of [
    ['53', 'articles_by_province'],
    ['53.01', 'articles_by_regency'],
    [village!.slice(0, 8), 'articles_by_district'],
    [village!, 'articles_by_region'],
  ] as const) {
    it(`is read from its index in order, without a sort, for ${region}`, async () => {
      const plan = await planOf(region, 'local');
      assert.ok(plan.some((node) => node['Index Name'] === index));
      assert.deepEqual(
        plan.filter((node) => /Sort|Seq Scan on articles/.test(node['Node Type'])),
        [],
      );
    });
  }

  for (const [region, level] of [
    ['53', 'province'],
    ['53.01', 'regency'],
    [village!.slice(0, 8), 'district'],
    [village!, 'region'],
  ] as const) {
    it(`is read so at the desk too, for ${region}`, async () => {
      const filter = { of: { region }, after: undefined, limit: 21 };
      const plan = await explained(entriesQuery({ ...filter, status: 'published' }));
      assert.ok(plan.some((node) => node['Index Name'] === `articles_at_desk_by_${level}`));
      assert.deepEqual(
        plan.filter((node) => /Sort|Seq Scan on articles/.test(node['Node Type'])),
        [],
      );
    });
  }

  it('merges what is local and what came from above without sorting either', async () => {
    const plan = await planOf(village!, 'all');
    assert.ok(plan.some((node) => node['Node Type'] === 'Merge Append'));
    assert.deepEqual(
      plan.filter((node) => node['Node Type'].includes('Sort')),
      [],
    );
  });
});
