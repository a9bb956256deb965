import type { Ask } from './client.ts';
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import ky from 'ky';
import { createCache, memoryStore, type CacheOptions, type Kept, type Store } from './cache.ts';

const address = 'https://kim.example/v1/articles?region=64.09';
/** As the service says of news. */
const news = 'public, max-age=30, stale-while-revalidate=300';
const day = 86_400;

type Fields = Record<string, string>;
type Reply = (headers: Fields) => Response | Promise<Response>;

const answer =
  (data: unknown, fields: Fields = {}): Reply =>
  () =>
    Response.json(data, { headers: { 'cache-control': news, ...fields } });

const unchanged =
  (fields: Fields = {}): Reply =>
  () =>
    new Response(null, { status: 304, headers: { 'cache-control': news, ...fields } });

/** Fails as ky does. */
const failing =
  (name: string, status?: number): Reply =>
  () => {
    const error = Object.assign(new Error(name), status && { response: { status } });
    error.name = name;
    throw error;
  };
const refused = (status: number) => failing('HTTPError', status);

/** A cache on a clock that stands, and a service that answers one reply after the other. */
function given(replies: readonly Reply[], options: Partial<CacheOptions> = {}) {
  const clock = { seconds: 1_800_000_000 };
  const asked: Fields[] = [];
  const updates: string[] = [];
  const waiting = [...replies];
  const cache = createCache({
    store: memoryStore(),
    now: () => clock.seconds * 1000,
    onUpdate: (of) => updates.push(of),
    ...options,
  });
  const ask: Ask = async ({ headers = {} } = {}) => {
    asked.push(headers);
    const reply = waiting.shift();
    if (!reply) throw new Error('asked once too often');
    return reply(headers);
  };
  const read = async (of = address) => {
    const response = await cache(of, ask);
    return {
      data: (await response.json()) as unknown,
      age: response.headers.get('age'),
      status: response.headers.get('cache-status'),
      headers: response.headers,
    };
  };
  return { cache, ask, read, clock, asked, updates };
}

/** All that was begun behind a read has ended. */
const settled = () => new Promise(setImmediate);

const hit = 'simpul-kim; hit';
const stale = 'simpul-kim; hit; detail=stale';

describe('a fresh answer', () => {
  it('is given out of the store, and nothing is asked', async () => {
    const { read, clock, asked } = given([answer(['a'])]);
    const first = await read();
    clock.seconds += 29;
    const second = await read();
    assert.deepEqual([first.data, second.data], [['a'], ['a']]);
    assert.deepEqual([first.status, second.status], [null, hit]);
    assert.equal(asked.length, 1);
  });

  it('says how old it is, the time in other caches counted', async () => {
    const { read, clock } = given([answer(['a'], { age: '10' })]);
    await read();
    clock.seconds += 5;
    assert.equal((await read()).age, '15');
  });

  it('is fresh no longer for having been in other caches', async () => {
    const { read, clock } = given([answer(['a'], { age: '10' }), answer(['b'])]);
    await read();
    clock.seconds += 20;
    assert.equal((await read()).status, stale);
  });

  it('is as old as the question was, not younger, where the line is slow', async () => {
    const { read, clock } = given([
      (headers) => {
        clock.seconds += 12;
        return answer(['a'])(headers);
      },
    ]);
    await read();
    assert.equal((await read()).age, '12');
  });

  it('keeps its fields, but not those of its transfer', async () => {
    const { read } = given([
      answer(['a'], { etag: '"1"', link: '</2>; rel="next"', 'content-encoding': 'br' }),
    ]);
    await read();
    const { headers } = await read();
    assert.equal(headers.get('etag'), '"1"');
    assert.equal(headers.get('link'), '</2>; rel="next"');
    assert.match(headers.get('content-type')!, /json/);
    assert.equal(headers.get('content-encoding'), null);
  });

  it('is not taken for that of another address', async () => {
    const { read } = given([answer(['a']), answer(['b'])]);
    await read();
    assert.deepEqual((await read(`${address}&limit=5`)).data, ['b']);
  });

  it('is not taken for that of another language', async () => {
    const store = memoryStore();
    const indonesian = given([answer(['satu'])], { store });
    const english = given([answer(['one'])], { store, locale: 'en' });
    await indonesian.read();
    assert.deepEqual((await english.read()).data, ['one']);
    assert.deepEqual((await indonesian.read()).data, ['satu']);
  });

  it('is asked for again when the clock was put back, since its age is not known', async () => {
    const { read, clock, asked } = given([answer(['a']), answer(['b'])]);
    await read();
    clock.seconds -= day;
    assert.deepEqual((await read()).data, ['b']);
    assert.equal(asked.length, 2);
  });
});

describe('an answer that is stale, but may be given out while a newer one is asked for', () => {
  it('is given out at once, and then replaced', async () => {
    const { read, clock } = given([answer(['a']), answer(['b'])]);
    await read();
    clock.seconds += 100;
    const old = await read();
    assert.deepEqual([old.data, old.age, old.status], [['a'], '100', stale]);
    await settled();
    const renewed = await read();
    assert.deepEqual([renewed.data, renewed.status], [['b'], hit]);
  });

  it('does not wait for the newer one', async () => {
    const { read, clock } = given([answer(['a']), () => new Promise<never>(() => {})]);
    await read();
    clock.seconds += 100;
    assert.deepEqual((await read()).data, ['a']);
  });

  it('is renewed with its ETag', async () => {
    const { read, clock, asked } = given([answer(['a'], { etag: 'W/"1"' }), unchanged()]);
    await read();
    clock.seconds += 100;
    await read();
    assert.deepEqual(asked, [{}, { 'if-none-match': 'W/"1"' }]);
  });

  it('is renewed once at a time, however often it is read', async () => {
    const newer = Promise.withResolvers<Response>();
    const { read, clock, asked } = given([answer(['a']), () => newer.promise]);
    await read();
    clock.seconds += 100;
    await Promise.all([read(), read(), read()]);
    await read();
    assert.equal(asked.length, 2);
  });

  it('is renewed again after a time that failed, of which nobody hears', async () => {
    const { read, clock, updates } = given([answer(['a']), failing('NetworkError'), answer(['b'])]);
    await read();
    clock.seconds += 100;
    await read();
    await settled();
    await read();
    await settled();
    assert.deepEqual((await read()).data, ['b']);
    assert.deepEqual(updates, [address]);
  });

  it('tells when it is no longer so, once the newer one can be read', async () => {
    const seen: unknown[] = [];
    const { read, clock } = given([answer(['a']), answer(['b'])], {
      onUpdate: (of) => seen.push(read(of)),
    });
    await read();
    clock.seconds += 100;
    await read();
    await settled();
    assert.deepEqual(
      (await Promise.all(seen as ReturnType<typeof read>[])).map(({ data }) => data),
      [['b']],
    );
  });

  it('tells nobody when it is still so, with or without a 304', async () => {
    const { read, clock, updates } = given([
      answer(['a'], { etag: '"1"' }),
      unchanged(),
      answer(['a'], { etag: '"2"' }),
    ]);
    await read();
    for (let round = 0; round < 2; round += 1) {
      clock.seconds += 100;
      await read();
      await settled();
    }
    assert.deepEqual(updates, []);
  });

  it('is told of and dropped when it was withdrawn', async () => {
    const { read, clock, updates } = given([answer(['a']), refused(410), refused(410)]);
    await read();
    clock.seconds += 100;
    await read();
    await settled();
    assert.deepEqual(updates, [address]);
    await assert.rejects(read(), { name: 'HTTPError' });
  });
});

describe('an answer that is too old to be given out', () => {
  it('is asked for again', async () => {
    const { read, clock } = given([answer(['a']), answer(['b'])]);
    await read();
    clock.seconds += 331;
    const { data, status } = await read();
    assert.deepEqual([data, status], [['b'], null]);
  });

  it('is fresh again by a 304, with what that says', async () => {
    const { read, clock, asked } = given([
      answer(['a'], { etag: '"1"', 'x-request-id': 'old' }),
      unchanged({ 'cache-control': 'max-age=600', age: '5', 'x-request-id': 'new' }),
    ]);
    await read();
    clock.seconds += 331;
    const renewed = await read();
    assert.deepEqual(asked[1], { 'if-none-match': '"1"' });
    assert.deepEqual([renewed.data, renewed.age, renewed.status], [['a'], '5', null]);
    clock.seconds += 500;
    const kept = await read();
    assert.deepEqual([kept.data, kept.age, kept.status], [['a'], '505', hit]);
    assert.equal(kept.headers.get('etag'), '"1"');
    assert.equal(kept.headers.get('x-request-id'), 'new');
    assert.match(kept.headers.get('content-type')!, /json/);
  });

  for (const [what, reply] of [
    ['there is no line', failing('NetworkError')],
    ['a platform’s own fetch finds no line', failing('TypeError')],
    ['no answer comes in time', failing('TimeoutError')],
    ['the service fails', refused(503)],
    ['the service is asked too much', refused(429)],
    [
      'a portal answers in its place',
      () => new Response('<!doctype html>', { headers: { 'cache-control': 'max-age=600' } }),
    ],
  ] as [string, Reply][]) {
    it(`is given out all the same when ${what}`, async () => {
      const { read, clock } = given([answer(['a']), reply, reply]);
      await read();
      clock.seconds += day;
      const { data, age, status } = await read();
      assert.deepEqual([data, age, status], [['a'], String(day), stale]);
    });
  }

  for (const [what, reply] of [
    ['the caller ended it', failing('AbortError')],
    ['the service refuses the question', refused(400)],
    ['something is wrong that no line explains', failing('RangeError')],
  ] as [string, Reply][]) {
    it(`is not given out when ${what}`, async () => {
      const { read, clock } = given([answer(['a']), reply]);
      await read();
      clock.seconds += day;
      await assert.rejects(read(), /^(AbortError|HTTPError|RangeError)/);
    });
  }

  it('is given out as long as it is said, and no longer', async () => {
    const { read, clock } = given(
      [answer(['a']), failing('NetworkError'), failing('NetworkError')],
      { maxStaleSeconds: 3_600 },
    );
    await read();
    clock.seconds += 3_600;
    assert.deepEqual((await read()).data, ['a']);
    clock.seconds += 1;
    await assert.rejects(read(), /NetworkError/);
  });

  it('is given out for thirty days, unless said otherwise', async () => {
    const { read, clock } = given([
      answer(['a']),
      failing('NetworkError'),
      failing('NetworkError'),
    ]);
    await read();
    clock.seconds += 30 * day;
    assert.deepEqual((await read()).data, ['a']);
    clock.seconds += 1;
    await assert.rejects(read(), /NetworkError/);
  });

  for (const control of [
    'max-age=30, must-revalidate',
    'no-cache',
    'max-age=30, stale-if-error=60',
  ]) {
    it(`is not given out where the service says ${control}`, async () => {
      const { read, clock } = given([
        answer(['a'], { 'cache-control': control }),
        failing('NetworkError'),
      ]);
      await read();
      clock.seconds += 100;
      await assert.rejects(read(), /NetworkError/);
    });
  }

  for (const status of [404, 410]) {
    it(`is dropped at a ${status}, of which the caller hears`, async () => {
      const { read, clock, asked } = given([
        answer(['a'], { etag: '"1"' }),
        refused(status),
        failing('NetworkError'),
      ]);
      await read();
      clock.seconds += day;
      await assert.rejects(read(), /HTTPError/);
      await assert.rejects(read(), /NetworkError/);
      assert.deepEqual(asked[2], {});
    });
  }
});

describe('what is not kept', () => {
  for (const [what, fields] of [
    ['forbids it', { 'cache-control': 'no-store' }],
    ['forbids it among other things', { 'cache-control': 'private, No-Store, max-age=60' }],
  ] as [string, Fields][]) {
    it(`is an answer that ${what}`, async () => {
      const { read } = given([answer(['a'], fields), answer(['b'])]);
      await read();
      assert.deepEqual((await read()).data, ['b']);
    });
  }

  it('is an answer that says nothing of it', async () => {
    const { read } = given([() => Response.json(['a']), answer(['b'])]);
    await read();
    assert.deepEqual((await read()).data, ['b']);
  });

  it('is what was kept before an answer that forbids it', async () => {
    const { read, clock } = given([
      answer(['a']),
      answer(['b'], { 'cache-control': 'no-store' }),
      failing('NetworkError'),
    ]);
    await read();
    clock.seconds += day;
    await read();
    await assert.rejects(read(), /NetworkError/);
  });

  it('is what cannot be read; its reader gets it as it came', async () => {
    const html: Reply = () =>
      new Response('<!doctype html>', { headers: { 'cache-control': 'max-age=600' } });
    const { cache, ask, asked } = given([html, html]);
    assert.equal(await (await cache(address, ask)).text(), '<!doctype html>');
    await cache(address, ask);
    assert.equal(asked.length, 2);
  });

  it('is a failure', async () => {
    const { read } = given([refused(503), answer(['a'])]);
    await assert.rejects(read(), /HTTPError/);
    assert.deepEqual((await read()).data, ['a']);
  });
});

describe('a store', () => {
  const whole: Kept = {
    version: 1,
    at: 1_800_000_000_000,
    headers: { 'cache-control': news },
    body: '["kept"]',
  };
  const storeOf = (value: unknown): Store => ({ ...memoryStore(), get: async () => value as Kept });

  it('may hold what was kept before', async () => {
    const { read } = given([], { store: storeOf(whole) });
    assert.deepEqual((await read()).data, ['kept']);
  });

  for (const [what, value] of Object.entries({
    'something else': 'kept',
    'another version': { ...whole, version: 2 },
    'no time': { ...whole, at: '2026' },
    'no body': { ...whole, body: undefined },
    'half a body': { ...whole, body: '["ke' },
    'no fields': { ...whole, headers: undefined },
    'fields that are none': { ...whole, headers: { ...whole.headers, 'a b': '\n' } },
    nothing: null,
  })) {
    it(`is not believed when it holds ${what}`, async () => {
      const { read } = given([answer(['a'])], { store: storeOf(value) });
      assert.deepEqual((await read()).data, ['a']);
    });
  }

  it('may throw, at once or later', async () => {
    const now = () => {
      throw new Error('full');
    };
    const later = () => Promise.reject(new Error('full'));
    for (const fail of [now, later]) {
      const { read } = given([answer(['a']), answer(['b']), refused(410)], {
        store: { get: fail, set: fail, delete: fail },
      });
      assert.deepEqual((await read()).data, ['a']);
      assert.deepEqual((await read()).data, ['b']);
      await assert.rejects(read(), /HTTPError/);
    }
  });

  it('that hangs makes one read wait for it, and no other', async (t: TestContext) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const hang = () => new Promise<never>(() => {});
    const { read } = given([answer(['a']), answer(['b'])], {
      store: { get: hang, set: hang, delete: hang },
    });
    const first = read();
    t.mock.timers.tick(1_000);
    assert.deepEqual((await first).data, ['a']);
    const second = read();
    t.mock.timers.tick(0);
    assert.deepEqual((await second).data, ['b']);
  });

  it('is used again when it has recovered', async (t: TestContext) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const opening = Promise.withResolvers<undefined>();
    const memory = memoryStore();
    const { read } = given([answer(['a'])], {
      store: { ...memory, get: (key) => opening.promise.then(() => memory.get(key)) },
    });
    const first = read();
    t.mock.timers.tick(1_000);
    await first;
    opening.resolve(undefined);
    assert.equal((await read()).status, hit);
  });

  it('of one’s own needs three functions, and may write JSON', async () => {
    const texts = new Map<string, string>();
    const store: Store = {
      get: async (key) => JSON.parse(texts.get(key) ?? 'null') as Kept,
      set: async (key, kept) => void texts.set(key, JSON.stringify(kept)),
      delete: async (key) => void texts.delete(key),
    };
    const { read, clock } = given([answer(['a']), refused(404)], { store });
    await read();
    assert.deepEqual((await read()).data, ['a']);
    clock.seconds += day;
    await assert.rejects(read(), /HTTPError/);
    assert.equal(texts.size, 0);
  });
});

describe('the store in memory', () => {
  const kept: Kept = { version: 1, at: 0, headers: {}, body: '' };

  it('drops what was not used for longest', async () => {
    const store = memoryStore({ maxEntries: 2 });
    await store.set('a', kept);
    await store.set('b', kept);
    await store.get('a');
    await store.set('c', kept);
    assert.equal(await store.get('b'), undefined);
    assert.deepEqual([await store.get('a'), await store.get('c')], [kept, kept]);
  });

  it('drops nothing for what it already holds', async () => {
    const store = memoryStore({ maxEntries: 2 });
    await store.set('a', kept);
    await store.set('b', kept);
    await store.set('b', kept);
    assert.deepEqual(await store.get('a'), kept);
  });
});

describe('over a real line', () => {
  /** A service of one article, which can be changed and can go away, read by ky. */
  async function givenService(t: TestContext) {
    const service = { body: '["a"]', isGone: false, statuses: [] as number[] };
    const server = createServer((request, response) => {
      const etag = `"${service.body.length}"`;
      if (service.isGone) response.destroy();
      const isSame = request.headers['if-none-match'] === etag;
      service.statuses.push(isSame ? 304 : 200);
      response.writeHead(isSame ? 304 : 200, {
        etag,
        'cache-control': 'public, max-age=30',
        ...(!isSame && { 'content-type': 'application/json' }),
      });
      response.end(isSame ? undefined : service.body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    t.after(() => {
      server.closeAllConnections();
      server.close();
    });
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const clock = { seconds: 1_800_000_000 };
    const cache = createCache({ store: memoryStore(), now: () => clock.seconds * 1000 });
    const ask: Ask = ({ headers = {} } = {}) =>
      ky.get(origin, {
        headers,
        retry: 0,
        throwHttpErrors: (status) => status !== 304,
      });
    const read = async (): Promise<unknown> => (await cache(origin, ask)).json();
    return { service, clock, read };
  }

  it('what has not changed is sent once', async (t) => {
    const { service, clock, read } = await givenService(t);
    await read();
    clock.seconds += 31;
    assert.deepEqual(await read(), ['a']);
    service.body = '["a","b"]';
    clock.seconds += 31;
    assert.deepEqual(await read(), ['a', 'b']);
    assert.deepEqual(service.statuses, [200, 304, 200]);
  });

  it('the last good answer stays when the line is cut', async (t) => {
    const { service, clock, read } = await givenService(t);
    await read();
    service.isGone = true;
    clock.seconds += day;
    assert.deepEqual(await read(), ['a']);
  });
});
