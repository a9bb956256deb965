import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import type { ArticlePage, Problem } from '@simpul-kim/contract';
import { pino } from 'pino';
import { openJobs } from '../jobs/index.ts';
import { givenService, publish, until, villagesIn, type Answered } from '../testing/given.ts';
import { givenOwnServer } from '../testing/server.ts';
import { givenWire } from '../testing/wire.ts';

const server = await givenOwnServer();
const wire = await givenWire(server.connection);
const service = await givenService({ server: wire.connection });
const { database } = service;
const operator = await service.signedIn({ role: 'operator' });
const [village] = (await villagesIn(database, '64.09')) as [string];

const news = `/v1/articles?region=${village}`;
const key = (name: string) => ({ name, role: { role: 'operator' } });
const keysNamed = async (name: string) =>
  (await database.db.selectFrom('accounts.keys').select('id').where('name', '=', name).execute())
    .length;
const isReady = async () => (await service.get('/readyz')).status === 200;
const titles = async () =>
  ((await service.get(news)).body as ArticlePage).data.map(({ title }) => title);

/** Does something, and tells how long it took. */
async function timed<T>(act: () => Promise<T>): Promise<[T, number]> {
  const before = performance.now();
  return [await act(), performance.now() - before];
}

function isUnavailable({ status, headers, body }: Answered): void {
  assert.equal(status, 503);
  assert.equal(headers['retry-after'], '5');
  assert.equal(headers['cache-control'], 'no-store');
  assert.equal((body as Problem).code, 'unavailable');
}

/** Whatever is asked is answered 503 at once; that the process lives is told. */
async function refusesEverything(): Promise<void> {
  const [[read, page, feed, desk, write, ready], ms] = await timed(() =>
    Promise.all([
      service.get(news),
      service.get(`/embed/news-feed?region=${village}`),
      service.get(`/feeds/${village}/rss`),
      operator.get('/v1/session'),
      operator.post('/v1/keys', key('Terputus')),
      service.get('/readyz'),
    ]),
  );
  for (const answered of [read, feed, desk, write, ready]) isUnavailable(answered);
  assert.equal(page.status, 503);
  assert.equal(page.headers['retry-after'], '5');
  assert.match(page.text, /Coba lagi sebentar lagi/);
  assert.equal((await service.get('/healthz')).status, 200);
  assert.ok(ms < 1_500, `it took ${ms} ms`);
}

/** All goes on: what is read is true, what changes is heard, and what is written is kept. */
async function goesOn(): Promise<void> {
  await until(isReady, 20_000);
  await until(async () => (await service.get(news)).status === 200, 20_000);
  const title = `Kabar ${randomUUID()}`;
  await titles();
  await publish(database, { region_code: village, title });
  await until(async () => (await titles()).includes(title));
  assert.equal((await operator.post('/v1/keys', key(title))).status, 201);
}

describe('a database that is gone', () => {
  for (const [how, end] of [
    ['stopped', () => server.stop()],
    ['killed', () => server.kill()],
  ] as const) {
    it(`(${how}) is told of at once, kept answers too, and recovered from`, async () => {
      await publish(database, { region_code: village, title: 'Sebelum' });
      await until(async () => (await titles()).includes('Sebelum'));

      await end();
      await until(async () => (await service.get(news)).status === 503);
      await refusesEverything();

      await server.start();
      await goesOn();
      assert.equal(await keysNamed('Terputus'), 0);
    });
  }

  it('without a word is noticed within seconds, and nobody waits for it long', async () => {
    await goesOn();
    wire.freeze();
    const [waiting, ms] = await timed(() => service.get(news + '&limit=3'));
    isUnavailable(waiting);
    assert.ok(ms < 8_000, `it took ${ms} ms`);
    await refusesEverything();

    wire.mend();
    await goesOn();
  });

  it('while jobs are waiting has them done when it is back', async (t) => {
    const jobs = openJobs({ connection: wire.connection }, pino({ level: 'silent' }));
    const done = Promise.withResolvers<unknown>();
    jobs.define({ name: 'test-away', cron: '0 0 1 1 *', run: async () => done.resolve(undefined) });
    await jobs.start();
    t.after(() => jobs.stop());
    await database.db.transaction().execute((tx) => jobs.runAt(tx, 'test-away', new Date()));

    await server.kill();
    await server.start();
    await done.promise;
    await until(isReady, 20_000);
  });
});

describe('a write whose COMMIT has no answer', () => {
  for (const [when, kept, repeated] of [
    ['before', 0, 201],
    ['after', 1, 409],
  ] as const) {
    it(`(cut ${when} it was done) is answered 503, and its repeat makes nothing twice`, async () => {
      await until(isReady, 20_000);
      const name = `Program ${when}`;
      const headers = { 'idempotency-key': randomUUID() };
      wire.cutCommit(when);

      isUnavailable(await operator.post('/v1/keys', key(name), headers));
      assert.equal(await keysNamed(name), kept);

      const answered = await operator.post('/v1/keys', key(name), headers);
      assert.equal(answered.status, repeated, answered.text);
      assert.equal(await keysNamed(name), 1);
    });
  }
});
