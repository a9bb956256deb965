import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCache, type AnswerCache } from './cache.ts';
import { makeReady } from './ready.ts';

/** A cache that hears changes, and a count of how often an answer was made. */
function given() {
  const cache = createCache();
  cache.trust(true);
  let made = 0;
  const get = (key: string, region?: string) =>
    cache.get(key, async () => {
      made += 1;
      return { answer: await makeReady(`${key} ${made}`), region };
    });
  return { cache, get, made: () => made };
}

const isKept = async (
  { get, made }: ReturnType<typeof given>,
  region: string,
  change: (cache: AnswerCache) => void,
  cache: AnswerCache,
) => {
  await get('key', region);
  change(cache);
  await get('key', region);
  return made() === 1;
};

describe('an answer that is kept', () => {
  it('is made once', async () => {
    const { get, made } = given();
    await get('a', '64');
    await get('a', '64');
    assert.equal(made(), 1);
  });

  it('is made once for all who ask while it is made', async () => {
    const { get, made } = given();
    await Promise.all([get('a', '64'), get('a', '64'), get('a', '64')]);
    assert.equal(made(), 1);
  });

  for (const [region, change, kept] of [
    ['64.09', '64.09', false],
    ['64.09', '64.09.02.2004', false],
    ['64.09.02.2004', '64.09', false],
    ['64.09.02.2004', '64.09.02.2005', true],
    ['64.09', '64.02.01', true],
    ['64.09', '*', false],
  ] as const) {
    it(`about ${region} is ${kept ? 'kept' : 'dropped'} on a change in ${change}`, async () => {
      const it = given();
      const stayed = await isKept(it, region, (cache) => cache.drop(change), it.cache);
      assert.equal(stayed, kept);
    });
  }

  it('about nothing that changes is dropped by "everything" only', async () => {
    const { cache, get, made } = given();
    await get('a');
    cache.drop('64');
    await get('a');
    assert.equal(made(), 1);
    cache.drop('*');
    await get('a');
    assert.equal(made(), 2);
  });

  it('is not kept if a change came while it was made', async () => {
    const { cache } = given();
    const rows = Promise.withResolvers<unknown>();
    let made = 0;
    const get = () =>
      cache.get('a', async () => {
        made += 1;
        await rows.promise;
        return { answer: await makeReady('old'), region: '64' };
      });
    const first = get();
    cache.drop('64');
    rows.resolve(undefined);
    await first;
    await get();
    assert.equal(made, 2);
  });

  it('is forgotten when changes are no longer heard, and nothing is kept until they are', async () => {
    const { cache, get, made } = given();
    await get('a', '64');
    cache.trust(false);
    await get('a', '64');
    await get('a', '64');
    assert.equal(made(), 3);
  });

  it('is given until it ends, and then made anew, to the millisecond', async () => {
    let time = Date.parse('2026-11-21T08:00:00Z');
    const cache = createCache(() => time);
    cache.trust(true);
    let made = 0;
    const get = () =>
      cache.get('a', async () => {
        made += 1;
        const until = new Date('2026-11-21T09:00:00Z');
        return { answer: await makeReady('in force', made === 1 ? { until } : {}), region: '64' };
      });
    await get();
    time = Date.parse('2026-11-21T08:59:59.999Z');
    await get();
    assert.equal(made, 1);
    time += 1;
    await get();
    assert.equal(made, 2);
  });

  it('about the whole country is dropped on a change anywhere', async () => {
    const it = given();
    const stayed = await isKept(it, '', (cache) => cache.drop('51.07.01.2001'), it.cache);
    assert.equal(stayed, false);
  });

  it('that could not be made is asked for again', async () => {
    const { cache } = given();
    const failing = cache.get('a', () => Promise.reject(new Error('no rows')));
    await assert.rejects(failing, /no rows/);
    const answer = await cache.get('a', async () => ({
      answer: await makeReady('now'),
      region: '64',
    }));
    assert.equal(String(answer.bytes.identity), 'now');
  });
});
