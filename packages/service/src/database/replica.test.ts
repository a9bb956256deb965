import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ArticlePage } from '@simpul-kim/contract';
import { sql } from 'kysely';
import { givenService, publish, until, villagesIn } from '../testing/given.ts';
import { givenOwnServer, givenReplicaOf } from '../testing/server.ts';

const primary = await givenOwnServer();
const replica = await givenReplicaOf(primary);
const service = await givenService({
  server: primary.connection,
  replica: replica.connection,
});
const { database } = service;
const [village, other] = (await villagesIn(database, '64.09')) as [string, string];

const pause = () => replica.ask('select pg_wal_replay_pause()');
const resume = () => replica.ask('select pg_wal_replay_resume()');

const titlesOf = async (region: string) =>
  ((await service.get(`/v1/articles?region=${region}`)).body as ArticlePage).data.map(
    ({ title }) => title,
  );

/** Whether what anyone may read comes from the replica just now. */
async function isReplicaRead(): Promise<boolean> {
  const { rows } = await sql<{ replica: boolean }>`select pg_is_in_recovery() as replica`.execute(
    database.read,
  );
  return rows[0]!.replica;
}

describe('what anyone may read', () => {
  it('is read from the replica once that has everything', async () => {
    await until(isReplicaRead);
    assert.equal((await service.get('/v1/regions/64.09')).status, 200);
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from pg_stat_activity
      where application_name = 'simpul-kim reads'`.execute(database.read);
    assert.ok(rows[0]!.count > 0);
  });

  it('is read from the primary while the replica lacks a change, and never told without it', async () => {
    const id = await publish(database, { region_code: village, title: 'Akan ditarik' });
    await until(async () => (await titlesOf(village)).includes('Akan ditarik'));
    await until(isReplicaRead);
    await pause();

    await database.db
      .updateTable('articles')
      .set({ status: 'retracted' })
      .where('id', '=', id)
      .execute();

    await until(async () => !(await titlesOf(village)).includes('Akan ditarik'), 1_000);
    assert.equal(await isReplicaRead(), false);
    assert.equal((await service.get(`/v1/articles/${id}`)).status, 410);
    // What was not kept ready yet is read anew: that must not find the past either.
    assert.deepEqual(await titlesOf('64.09'), await titlesOf(village));

    await resume();
    await until(isReplicaRead);
    assert.equal((await service.get(`/v1/articles/${id}`)).status, 410);
    assert.ok(!(await titlesOf(village)).includes('Akan ditarik'));
  });

  it('is read from the primary while the replica is away, without anybody noticing', async () => {
    await until(isReplicaRead);
    await replica.kill();

    for (let asked = 0; asked < 20; asked += 1) {
      const { status, text } = await service.get(`/v1/articles?region=${other}&limit=${asked + 1}`);
      assert.equal(status, 200, text);
    }
    assert.equal(await isReplicaRead(), false);

    await replica.start();
    await until(isReplicaRead, 20_000);
  });

  it('is refused while the primary is away: without word of changes nothing is sure', async () => {
    await until(isReplicaRead);
    await primary.kill();
    await until(async () => (await service.get(`/v1/articles?region=${village}`)).status === 503);

    await primary.start();
    await until(async () => (await service.get(`/v1/articles?region=${village}`)).status === 200);
    await until(isReplicaRead, 20_000);
  });

  it('is not read from a replica that has become a server of its own', async () => {
    await until(isReplicaRead);
    await replica.ask('select pg_promote()');
    await publish(database, { region_code: village, title: 'Sesudah' });
    await until(async () => (await titlesOf(village)).includes('Sesudah'));
    await until(async () => !(await isReplicaRead()));
    assert.ok((await titlesOf('64.09')).includes('Sesudah'));
  });
});

describe('what is done at the desk', () => {
  it('is read where it was written', async () => {
    const operator = await service.signedIn({ role: 'operator' });
    const { body } = await operator.post('/v1/keys', { name: 'Baru', role: { role: 'operator' } });
    const { text } = await operator.get('/v1/desk/keys');
    assert.ok(text.includes((body as { key: { id: string } }).key.id));
  });
});
