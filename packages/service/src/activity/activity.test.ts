import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Activity, Group } from '@simpul-kim/contract';
import type { Updateable } from 'kysely';
import type { ArticlesTable } from '../database/schema.ts';
import { ask, found, givenService, publish, until, villagesIn } from '../testing/given.ts';

const service = await givenService();
const { database } = service;

/** A moment so many days ago. */
const ago = (days: number) => new Date(Date.now() - days * 86_400_000);
const decreed = { decree_number: '140/01/SK', decree_date: '2024-01-01' };

const read = async (region: string, app = service.app) =>
  (await ask(app, `/v1/activity?region=${region}`)).body as Activity;
const profile = async (id: string, app = service.app) =>
  (await ask(app, `/v1/groups/${id}`)).body as Group;
const change = (id: string, columns: Updateable<ArticlesTable>) =>
  database.db.updateTable('articles').set(columns).where('id', '=', id).execute();

describe('the activity of a region', async () => {
  // Penajam Paser Utara: 54 villages in four districts.
  const [lively, silent, forming, ended, hidden] = (await villagesIn(database, '64.09.01')) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const [elsewhere] = (await villagesIn(database, '64.09.02')) as [string];
  const give = (region_code: string, group: object) => found(database, { region_code, ...group });
  const active = await give(lively, { ...decreed, status: 'active' });
  const second = await give(lively, { ...decreed, status: 'active' });
  const resting = await give(silent, { ...decreed, status: 'inactive' });
  const young = await give(forming, { status: 'forming' });
  const gone = await give(ended, { ...decreed, status: 'dissolved' });
  const suspended = await give(hidden, { ...decreed, status: 'active', suspended: true });
  const away = await give(elsewhere, { ...decreed, status: 'active' });
  for (const [region_code, group_id, days] of [
    [lively, active, 0],
    [lively, active, 29],
    [lively, active, 89],
    [lively, active, 91],
    [lively, second, 45],
    [silent, resting, 400],
    [forming, young, 1],
    [ended, gone, 1],
    [hidden, suspended, 1],
    [elsewhere, away, 200],
  ] as const) {
    await publish(database, { region_code, group_id, published_at: ago(days) });
  }
  await publish(database, { region_code: lively, published_at: ago(1) });

  it('counts villages, groups and what these published', async () => {
    const { region, figures, rule } = await read('64.09');
    assert.deepEqual(region, {
      code: '64.09',
      name: 'Penajam Paser Utara',
      level: 'regency',
      kind: 'kabupaten',
    });
    assert.deepEqual(rule, { days: 90, articles: 1, targetShare: 0.8 });
    assert.deepEqual(figures, {
      villages: 54,
      villagesWithGroup: 3,
      coverage: 0.0556,
      formingGroups: 1,
      formedGroups: 4,
      activeGroups: 2,
      activeShare: 0.5,
      articles30Days: 3,
      articles90Days: 5,
    });
  });

  it('is broken down by the regions one level below, all of them', async () => {
    const { parts, figures } = await read('64.09');
    assert.deepEqual(
      parts.map(({ code, hasGroup, active: isActive }) => [code, hasGroup, isActive]),
      [
        ['64.09.01', true, true],
        ['64.09.02', true, false],
        ['64.09.03', false, false],
        ['64.09.04', false, false],
      ],
    );
    for (const field of ['villages', 'formedGroups', 'activeGroups', 'articles90Days'] as const) {
      const sum = parts.reduce((total, part) => total + part.figures[field], 0);
      assert.equal(sum, figures[field], field);
    }
    assert.deepEqual(parts[2]?.figures.activeShare, null);
  });

  it('of a district tells of each village whether it has a group, and whether that is active', async () => {
    const { parts } = await read('64.09.01');
    const told = new Map(parts.map((part) => [part.code, [part.hasGroup, part.active]]));
    assert.deepEqual(told.get(lively), [true, true]);
    assert.deepEqual(told.get(silent), [true, false]);
    assert.deepEqual(told.get(forming), [false, false]);
    assert.deepEqual(told.get(ended), [false, false]);
    assert.deepEqual(told.get(hidden), [false, false]);
    assert.equal(told.size, (await villagesIn(database, '64.09.01')).length);
  });

  it('of a village is its own, and has no parts', async () => {
    const { figures, parts } = await read(lively);
    assert.deepEqual(parts, []);
    assert.deepEqual(
      [figures.villages, figures.coverage, figures.formedGroups, figures.articles90Days],
      [1, 1, 2, 4],
    );
  });

  it('of a province is that of its regencies', async () => {
    const { parts } = await read('64');
    assert.equal(parts.find(({ code }) => code === '64.09')?.figures.formedGroups, 4);
  });

  it('says when it was counted, at the clock of the region', async () => {
    const { asOf, timeZone } = await read('64.09');
    assert.equal(timeZone, 'Asia/Makassar');
    assert.match(asOf, /\+08:00$/);
    assert.ok(Math.abs(Date.parse(asOf) - Date.now()) < 60_000);
  });

  it('is that of a region that exists', async () => {
    assert.equal((await service.get('/v1/activity?region=99')).status, 404);
    assert.equal((await service.get('/v1/activity')).status, 400);
    assert.equal((await service.get('/v1/activity?region=64&target=1')).status, 400);
  });

  it('goes by the rule of the installation', async () => {
    const strict = await service.another({
      activity: { days: 30, articles: 2, targetShare: 0.75 },
    });
    const { rule, figures } = await read('64.09', strict);
    assert.deepEqual(rule, { days: 30, articles: 2, targetShare: 0.75 });
    assert.equal(figures.activeGroups, 1);
    assert.equal((await profile(second, strict)).activity.active, false);
    const long = await service.another({
      activity: { days: 365, articles: 1, targetShare: 0.8 },
    });
    assert.equal((await read('64.09', long)).figures.activeGroups, 3);
  });
});

describe('the activity of a group', async () => {
  const [village, neighbour] = (await villagesIn(database, '64.02')) as [string, string];
  const id = await found(database, { region_code: village, ...decreed, status: 'active' });
  const other = await service.another();
  const both = [service.app, other];

  /** Waits until both processes tell these counts of 30 and 90 days, of the group and its region. */
  const becomes = (counts: readonly [number, number]) =>
    until(async () => {
      for (const app of both) {
        const { activity, lastPublishedAt } = await profile(id, app);
        const { figures } = await read('64.02', app);
        const told = [
          activity.articles30Days,
          activity.articles90Days,
          figures.articles30Days,
          figures.articles90Days,
        ];
        if (JSON.stringify(told) !== JSON.stringify([...counts, ...counts])) return false;
        if (activity.active !== counts[1] > 0) return false;
        if (figures.activeGroups !== Number(counts[1] > 0)) return false;
        if (counts[1] > 0 && lastPublishedAt === null) return false;
      }
      return true;
    });

  it('follows what happens to its articles, in every process', async () => {
    await becomes([0, 0]);
    const article = await publish(database, {
      region_code: village,
      group_id: id,
      published_at: ago(2),
    });
    await becomes([1, 1]);
    await change(article, { status: 'retracted' });
    await becomes([0, 0]);
    await change(article, { status: 'published', published_at: ago(60) });
    await becomes([0, 1]);
    await change(article, { hidden: true });
    await becomes([0, 0]);
    await change(article, { hidden: false });
    await becomes([0, 1]);
    await change(article, { title: 'Judul yang benar' });
    await becomes([0, 1]);
    await change(article, { group_id: null, office_name: 'Diskominfo' });
    await becomes([0, 0]);
    await change(article, { group_id: id, office_name: null, region_code: neighbour });
    await becomes([0, 1]);
    await database.db.deleteFrom('articles').where('id', '=', article).execute();
    await becomes([0, 0]);
  });

  it('counts drafts for nothing', async () => {
    await publish(database, {
      region_code: village,
      group_id: id,
      status: 'draft',
      published_at: ago(1),
    });
    await becomes([0, 0]);
  });

  it('tells when it last published, at the clock of its region', async () => {
    await publish(database, {
      region_code: village,
      group_id: id,
      published_at: new Date('2020-02-02T00:30:00Z'),
    });
    await until(async () => (await profile(id)).lastPublishedAt === '2020-02-02T08:30:00+08:00');
    assert.equal((await profile(id)).activity.active, false);
  });

  it('is counted by the days of its region', async () => {
    // Half past midnight in Papua is still the day before in Jakarta and at Greenwich.
    const [papua] = (await villagesIn(database, '94')) as [string];
    const group = await found(database, { region_code: papua });
    await publish(database, {
      region_code: papua,
      group_id: group,
      published_at: new Date('2026-03-01T15:30:00Z'),
    });
    const days = await database.db
      .selectFrom('group_days')
      .select(['day', 'articles'])
      .where('group_id', '=', group)
      .execute();
    assert.deepEqual(days, [{ day: '2026-03-02', articles: 1 }]);
  });
});
