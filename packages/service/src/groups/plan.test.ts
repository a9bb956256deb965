import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql, type RawBuilder } from 'kysely';
import { defaultActivityRule } from '../activity/index.ts';
import { partsQuery } from '../activity/queries.ts';
import { givenService } from '../testing/given.ts';
import { listQuery, type GroupFilter } from './queries.ts';

const { database } = await givenService();

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
  Plans?: Plan[];
}

/** So many times ten thousand articles of all groups, on five days of the last ninety. */
async function givenArticles(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await sql`
      insert into articles (id, region_code, group_id, topic, title, summary, body_html, status,
        published_at)
      select gen_random_uuid(), g.region_code, g.id, 'umkm', 'Berita', 'Ringkasan', '', 'published',
        now() - (n / g.groups % 5) * interval '18 days'
      from (select region_code, id, row_number() over (order by id) - 1 as place,
        count(*) over () as groups from groups) g
      join generate_series(1, 10000) n on n % g.groups = g.place`.execute(database.db);
  }
  await sql`vacuum analyze articles, groups, group_days`.execute(database.db);
}

async function planOf(query: RawBuilder<unknown>): Promise<{ nodes: Plan[]; pages: number }> {
  const rows = await database.db.transaction().execute(async (tx) => {
    // As on a disk without moving parts; a server's default is for one that has them.
    await sql`set local random_page_cost = 1.1`.execute(tx);
    const plan = sql<{
      'QUERY PLAN': [{ Plan: Plan }];
    }>`explain (analyze, buffers, format json) ${query}`;
    await plan.execute(tx);
    return (await plan.execute(tx)).rows;
  });
  const flat = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(flat)];
  const { Plan: root } = rows[0]!['QUERY PLAN'][0];
  return { nodes: flat(root), pages: root['Shared Hit Blocks'] + root['Shared Read Blocks'] };
}

const page: GroupFilter = { region: '63', suspended: false, limit: 21 };
const queries: Readonly<Record<string, RawBuilder<unknown>>> = {
  'a page of a directory': listQuery(page, defaultActivityRule),
  'a page of those that are active': listQuery({ ...page, active: true }, defaultActivityRule),
  'the activity of a province': partsQuery('63', 'regency', defaultActivityRule),
};

describe('what is told of two thousand groups', async () => {
  await sql`drop index articles_search`.execute(database.db);
  await sql`alter table articles disable trigger announce`.execute(database.db);
  await sql`
    insert into groups (id, region_code, name, about, decree_number, decree_date, status)
    select gen_random_uuid(), code, 'KIM ' || name, '', '1', '2024-01-01', 'active'
    from regions where level = 'village' and code like '63.%'`.execute(database.db);
  await givenArticles(1);
  const before = new Map<string, number>();
  for (const [what, query] of Object.entries(queries)) {
    before.set(what, (await planOf(query)).pages);
  }
  await givenArticles(4);

  for (const [what, query] of Object.entries(queries)) {
    it(`(${what}) reads no article but the newest of each group that it shows`, async () => {
      const { nodes } = await planOf(query);
      const articles = nodes.filter((node) => node['Relation Name'] === 'articles');
      assert.deepEqual(
        [...new Set(articles.map((node) => node['Index Name']))],
        what.includes('activity') ? [] : ['articles_by_group'],
      );
    });

    it(`(${what}) costs no more with five times the articles`, async () => {
      const { pages } = await planOf(query);
      const few = before.get(what)!;
      assert.ok(pages <= 1.2 * few, `${few} pages, then ${pages}`);
    });
  }

  it('(a page of a directory) comes in the order of its index, without a sort', async () => {
    const { nodes } = await planOf(queries['a page of a directory']!);
    assert.ok(nodes.some((node) => node['Index Name'] === 'groups_by_province'));
    assert.deepEqual(
      nodes.filter((node) => /Sort|Seq Scan/.test(node['Node Type'])),
      [],
    );
  });
});
