import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql, type RawBuilder } from 'kysely';
import { givenService, villagesIn } from '../testing/given.ts';
import { recordsQuery, type RecordFilter } from './desk-queries.ts';
import { countsQuery, publicListQuery } from './public-queries.ts';

const { database } = await givenService();

describe('what is shown of 30,000 aspirations', async () => {
  const [village] = (await villagesIn(database, '51.07')) as [string];
  for (const first of [0, 1, 2, 3, 4]) {
    await sql`
    with villages as (
      select array_agg(code order by code) as codes from regions
      where level = 'village' and code >= '51' and code < '54')
    insert into aspirations (id, region_code, office_code, received_by, type, topic, status, title,
      body, anonymous, confidential, consent_notice, consent_at, retention_days,
      text_retention_days, code_hash,
      shown_title, shown_body, submitted_at)
    select
      -- As ids of version 7 are: in order of time.
      (lpad(to_hex(1767225600000 + n * 600000::bigint), 12, '0') || '7000800000000000' ||
        lpad(to_hex(n), 4, '0'))::uuid,
      code, left(code, 5), left(code, 5), 'complaint', 'infrastructure', 'submitted', 'Judul', 'Isi',
      false, false, '2026-11-25', now(), 365, 1825, sha256(n::text::bytea),
      case when n % 3 = 0 then 'Judul' end, case when n % 3 = 0 then 'Isi' end,
      timestamptz '2026-01-01 00:00Z' + n * interval '10 minutes'
    from villages, generate_series(${first * 6_000 + 1}::int, ${(first + 1) * 6_000}::int) n,
      lateral (select codes[n % cardinality(codes) + 1] as code) village`.execute(database.db);
  }
  await sql`analyze aspirations`.execute(database.db);

  type Plan = { 'Node Type': string; 'Index Name'?: string; Plans?: Plan[] };
  const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];

  async function explained(query: RawBuilder<unknown>) {
    const rows = await database.db.transaction().execute(async (tx) => {
      // As on a disk without moving parts; a server's default is for one that has them.
      await sql`set local random_page_cost = 1.1`.execute(tx);
      const plan = sql<{ 'QUERY PLAN': [{ Plan: Plan }] }>`explain (format json) ${query}`;
      return (await plan.execute(tx)).rows;
    });
    return nodes(rows[0]!['QUERY PLAN'][0].Plan);
  }

  const before = '019c0000-0000-7000-8000-000000000000';
  const received = { from: new Date('2026-03-01Z'), to: new Date('2026-04-01Z') };
  for (const [region, index] of [
    ['51', 'aspirations_province_code_id_idx'],
    ['51.07', 'aspirations_regency_code_id_idx'],
    [village.slice(0, 8), 'aspirations_district_code_id_idx'],
    [village, 'aspirations_region_code_id_idx'],
  ] as const) {
    for (const [what, filter] of [
      ['a page', { before }],
      ['some weeks', { received }],
    ] as const) {
      it(`is read from its index in order, without a sort: ${what} for ${region}`, async () => {
        const plan = await explained(publicListQuery({ region, limit: 21, ...filter }));
        assert.ok(
          plan.some((node) => node['Index Name'] === index),
          JSON.stringify(plan.map((node) => node['Index Name'])),
        );
        assert.deepEqual(
          plan.filter((node) => /Sort|Seq Scan on aspirations/.test(node['Node Type'])),
          [],
        );
      });
    }
  }

  // Words are looked for in what the index of the office gives, newest first, until a page is full.
  for (const [what, more] of [
    ['a page of the desk', {}],
    ['words at the desk, in any order', { q: 'judul isi' }],
  ] as [string, Partial<RecordFilter>][]) {
    it(`is read from the index of its office in order, without a sort: ${what}`, async () => {
      const scope = { everything: false, regions: ['51.07'], groups: [] };
      const plan = await explained(
        recordsQuery({ scope, order: 'newest', now: new Date(), limit: 21, ...more }),
      );
      assert.ok(
        plan.some((node) => node['Index Name'] === 'aspirations_office_regency_code_id_idx'),
        JSON.stringify(plan.map((node) => node['Index Name'])),
      );
      assert.deepEqual(
        plan.filter((node) => /Sort|Seq Scan on aspirations/.test(node['Node Type'])),
        [],
      );
    });
  }

  it('is counted from the index of its region and time', async () => {
    const plan = await explained(countsQuery(village, received.from, received.to));
    assert.ok(
      plan.some((node) => node['Index Name'] === 'aspirations_region_code_submitted_at_idx'),
      JSON.stringify(plan.map((node) => node['Index Name'])),
    );
  });
});
