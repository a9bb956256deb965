import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { givenService, publish, until, villagesIn, type Answered } from '../testing/given.ts';

const service = await givenService();
const { database } = service;
const [village] = (await villagesIn(database, '64.09')) as [string];
const operator = await service.signedIn({ role: 'operator' });

describe('a crowd of searches that take for ever', () => {
  const holder = new pg.Client(database.connection);
  let searches: Promise<Answered>[] = [];
  let turnedAway = 0;
  before(async () => {
    await publish(database, { region_code: village, title: 'Panen' });
    await holder.connect();
    await holder.query('begin');
    await holder.query('lock table articles in access exclusive mode');
    searches = Array.from({ length: 40 }, async (_, number) => {
      const path = number % 2 === 0 ? '/v1/articles' : '/embed/news-feed';
      const answered = await service.get(`${path}?region=${village}&q=panen${number}`);
      if (answered.status === 503) turnedAway += 1;
      return answered;
    });
    await until(async () => turnedAway === 20);
  });
  after(() => holder.end());

  it('leaves room for who signs in, writes, reads or asks whether we are ready', async () => {
    const answered = await Promise.all([
      service.get('/readyz'),
      operator.get('/v1/session'),
      operator.post('/v1/keys', { name: 'Di tengah keramaian', role: { role: 'operator' } }),
      service.get('/v1/regions/64.09'),
      service.get(`/v1/announcements?region=${village}`),
    ]);
    assert.deepEqual(
      answered.map(({ status }) => status),
      [200, 200, 201, 200, 200],
    );
  });

  it('is answered as far as it may wait; the others are told when to come again', async () => {
    await holder.query('commit');
    const answered = await Promise.all(searches);
    const away = answered.filter(({ status }) => status === 503);
    assert.equal(away.length, 20);
    for (const { headers } of away) assert.equal(headers['retry-after'], '5');
    assert.equal(answered.filter(({ status }) => status === 200).length, 20);
  });
});
