import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, it } from 'node:test';
import { inspect } from 'node:util';
import { createCache, memoryStore } from './cache.ts';
import { en } from './en.ts';
import type * as errors from './errors.ts';
import {
  AbortError,
  AuthError,
  ConflictError,
  createKim,
  GoneError,
  isKimError,
  KimError,
  NotFoundError,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
  type ClientOptions,
} from './index.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server | undefined;

/** A real service of one handler, and a client on it. */
async function given(handler: Handler, options: Partial<ClientOptions> = {}) {
  const requests: IncomingMessage[] = [];
  const listening = createServer((request, response) => {
    requests.push(request);
    handler(request, response);
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const { port } = listening.address() as AddressInfo;
  const baseUrl = `http://127.0.0.1:${port}`;
  return { requests, baseUrl, kim: createKim({ baseUrl, retries: 0, ...options }) };
}

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

const json = (response: ServerResponse, body: unknown, status = 200) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

const problem = (response: ServerResponse, status: number, code: string) =>
  response.writeHead(status, { 'content-type': 'application/problem+json' }).end(
    JSON.stringify({
      type: `urn:simpul-kim:problem:${code}`,
      code,
      status,
      title: 'Judul',
      detail: 'Kalimat untuk orang.',
      errors: [{ field: 'limit', rule: 'maximum', message: 'Paling banyak 100.' }],
      requestId: 'r-1',
    }),
  );

const article = (id: string) => ({ id, title: `Berita ${id}` });

describe('a list', () => {
  const threePages: Handler = (request, response) => {
    const cursor = new URL(request.url!, 'http://x').searchParams.get('cursor');
    if (cursor === null) json(response, { data: [article('a'), article('b')], next: 'two' });
    else if (cursor === 'two') json(response, { data: [article('c')], next: 'three' });
    else json(response, { data: [], next: null });
  };

  it('can be awaited for its first page', async () => {
    const { kim, requests } = await given(threePages);
    const page = await kim.articles.list({ region: '64.09' });
    assert.deepEqual(
      page.data.map(({ id }) => id),
      ['a', 'b'],
    );
    assert.equal(page.next, 'two');
    assert.equal(requests.length, 1);
  });

  it('can be iterated through all its pages', async () => {
    const { kim } = await given(threePages);
    const ids: string[] = [];
    for await (const { id } of kim.articles.list({ region: '64.09' })) ids.push(id);
    assert.deepEqual(ids, ['a', 'b', 'c']);
  });

  it('reads no page further than the iteration goes', async () => {
    const { kim, requests } = await given(threePages);
    for await (const { id } of kim.articles.list({ region: '64.09' })) if (id === 'b') break;
    assert.equal(requests.length, 1);
  });

  it('tells of a failure to who iterates, and to nobody else', async () => {
    const { kim } = await given((_, response) => problem(response, 404, 'unknown-region'));
    const unhandled: unknown[] = [];
    const hear = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', hear);
    const iterate = async () => {
      for await (const { id } of kim.articles.list({ region: '99.99' })) assert.fail(id);
    };
    await assert.rejects(iterate, NotFoundError);
    await new Promise(setImmediate);
    process.off('unhandledRejection', hear);
    assert.deepEqual(unhandled, []);
  });

  it('gives the items of all pages', async () => {
    const { kim } = await given(threePages);
    const all = await kim.articles.list({ region: '64.09' }).all();
    assert.deepEqual(
      all.map(({ id }) => id),
      ['a', 'b', 'c'],
    );
  });

  it('gives no more items than are wanted, and reads no further', async () => {
    const { kim, requests } = await given(threePages);
    const two = await kim.articles.list({ region: '64.09' }).all({ limit: 2 });
    assert.equal(two.length, 2);
    assert.equal(requests.length, 1);
  });

  it('gives never more than anyone should hold at once', async () => {
    const { kim } = await given(threePages);
    for (const limit of [0, 10_001, NaN, Infinity]) {
      await assert.rejects(kim.articles.list({ region: '64.09' }).all({ limit }), RangeError);
    }
  });

  it('tells the answer of its first page', async () => {
    const { kim } = await given(threePages);
    const { data, response } = await kim.articles.list({ region: '64.09' }).withResponse();
    assert.equal(data.next, 'two');
    assert.equal(response.status, 200);
  });

  it('ends where a service goes round in circles', async () => {
    const { kim, requests } = await given((_, response) =>
      json(response, { data: [], next: 'lagi' }),
    );
    assert.deepEqual(await kim.articles.list({ region: '64.09' }).all(), []);
    assert.equal(requests.length, 2);
  });

  it('begins where a cursor says', async () => {
    const { kim } = await given(threePages);
    const { data } = await kim.articles.list({ region: '64.09', cursor: 'two' });
    assert.deepEqual(
      data.map(({ id }) => id),
      ['c'],
    );
  });
});

describe('a request', () => {
  it('has its query sorted, and what is empty left out', async () => {
    const { kim, requests } = await given((_, response) =>
      json(response, { data: [], next: null }),
    );
    await kim.articles.list({ region: '64.09', q: '', limit: 5, flow: 'local' });
    assert.equal(requests[0]!.url, '/v1/articles?flow=local&limit=5&region=64.09');
  });

  it('asks for Indonesian unless told otherwise', async () => {
    const { kim, requests, baseUrl } = await given((_, response) => json(response, article('a')));
    await kim.articles.get('a');
    await createKim({ baseUrl, locale: 'en' }).articles.get('b');
    assert.deepEqual(
      requests.map(({ headers }) => headers['accept-language']),
      ['id', 'en'],
    );
  });

  it('keeps a path under which the service lives', async () => {
    const { requests, baseUrl } = await given((_, response) => json(response, article('a')));
    await createKim({ baseUrl: `${baseUrl}/kim` }).articles.get('a');
    assert.equal(requests[0]!.url, '/kim/v1/articles/a');
  });

  it('encodes what stands in its path', async () => {
    const { kim, requests } = await given((_, response) => json(response, article('a')));
    await kim.articles.get('a/../b?c');
    assert.equal(requests[0]!.url, '/v1/articles/a%2F..%2Fb%3Fc');
  });

  it('asks for the office of a region by its code', async () => {
    const office = { regionCode: '64.09', name: 'Diskominfo' };
    const { kim, requests } = await given((_, response) => json(response, office));
    assert.deepEqual(await kim.offices.get('64.09.02.2004'), office);
    assert.equal(requests[0]!.url, '/v1/offices/64.09.02.2004');
  });

  it('is refused before it is sent when a path segment would climb', async () => {
    const { kim, requests } = await given((_, response) => json(response, {}));
    await assert.rejects(kim.articles.get('..'), TypeError);
    await assert.rejects(kim.articles.get(''), TypeError);
    assert.equal(requests.length, 0);
  });

  it('is made once for equal calls that are under way', async () => {
    const { kim, requests } = await given((_, response) => json(response, article('a')));
    const answers = await Promise.all([kim.articles.get('a'), kim.articles.get('a')]);
    assert.equal(requests.length, 1);
    assert.deepEqual(answers[0], answers[1]);
  });

  it('gives each of them data of its own', async () => {
    const { kim } = await given((_, response) => json(response, article('a')));
    const [one, other] = await Promise.all([kim.articles.get('a'), kim.articles.get('a')]);
    assert.notEqual(one, other);
  });

  it('is made alone with a time limit of its own', async () => {
    const { kim, requests } = await given((_, response) => json(response, article('a')));
    await Promise.all([kim.articles.get('a', { timeout: 5_000 }), kim.articles.get('a')]);
    assert.equal(requests.length, 2);
  });

  it('goes on for the others when one of them aborts', async () => {
    let answer = () => {};
    const arrived = Promise.withResolvers<unknown>();
    const { kim } = await given((_, response) => {
      answer = () => json(response, article('a'));
      arrived.resolve(undefined);
    });
    const control = new AbortController();
    const leaving = kim.articles.get('a', { signal: control.signal });
    const staying = kim.articles.get('a');
    await arrived.promise;
    control.abort();
    await assert.rejects(leaving, AbortError);
    answer();
    assert.equal((await staying).id, 'a');
  });
});

describe('a failure', () => {
  const kinds: [number, string, typeof KimError][] = [
    [400, 'invalid-request', ValidationError],
    [401, 'unauthenticated', AuthError],
    [403, 'forbidden', AuthError],
    [404, 'unknown-region', NotFoundError],
    [408, 'too-slow', TimeoutError],
    [409, 'conflict', ConflictError],
    [410, 'withdrawn', GoneError],
    [413, 'too-large', ValidationError],
    [422, 'unusable', ValidationError],
    [428, 'proof-required', KimError],
    [429, 'too-many-requests', RateLimitError],
    [500, 'internal', ServerError],
    [503, 'unavailable', ServerError],
  ];
  for (const [status, code, Kind] of kinds) {
    it(`of status ${status} is a ${Kind.name} with the facts of the problem`, async () => {
      const { kim } = await given((_, response) => problem(response, status, code));
      await assert.rejects(kim.articles.get('a'), (error) => {
        assert.ok(error instanceof Kind);
        assert.equal(error.code, code);
        assert.equal(error.status, status);
        assert.equal(error.detail, 'Kalimat untuk orang.');
        assert.equal(error.requestId, 'r-1');
        assert.equal(error.errors[0]?.field, 'limit');
        assert.equal(error.retryable, [408, 429, 500, 503].includes(status));
        assert.equal(error.name, Kind.name);
        return true;
      });
    });
  }

  it('that will not pass is not tried again', async () => {
    const { kim, requests } = await given((_, response) => problem(response, 404, 'not-found'), {
      retries: 2,
    });
    await assert.rejects(kim.articles.get('a'), NotFoundError);
    assert.equal(requests.length, 1);
  });

  it('is known by its kind even when another copy of the SDK made it', async () => {
    const copy = './errors.ts?copy';
    const other = (await import(copy)) as typeof errors;
    const foreign = new other.GoneError({ code: 'withdrawn', message: 'GET /v1/articles/a: 410' });
    assert.ok(!(Object.getPrototypeOf(foreign) === GoneError.prototype));
    assert.ok(isKimError(foreign) && foreign instanceof GoneError && foreign instanceof KimError);
    assert.ok(!(foreign instanceof NotFoundError));
    assert.ok(!isKimError(new Error()) && !(new Error() instanceof KimError));
  });

  it('says to people what to do in Indonesian, or as it is told to', async () => {
    const fetch = () => Promise.reject(new TypeError('fetch failed'));
    const baseUrl = 'https://kim.example';
    const detailOf = async (options: Partial<ClientOptions>) =>
      createKim({ baseUrl, fetch, retries: 0, ...options })
        .articles.get('a')
        .then(
          () => assert.fail('it succeeded'),
          (error: unknown) => (error as KimError).detail,
        );
    assert.match((await detailOf({}))!, /^Tidak ada sambungan/);
    assert.match((await detailOf({ locale: 'en', sentences: en }))!, /^There is no connection/);
    assert.equal(await detailOf({ locale: 'en' }), undefined);
  });

  it('becomes JSON with its facts, without what caused it', async () => {
    const { kim } = await given((_, response) => problem(response, 429, 'too-many-requests'));
    const error = await kim.articles.get('a').then(
      () => assert.fail('it succeeded'),
      (reason: unknown) => reason as KimError,
    );
    assert.deepEqual(JSON.parse(JSON.stringify(error)), {
      name: 'RateLimitError',
      message: 'GET /v1/articles/a: 429 too-many-requests (limit: maximum)',
      code: 'too-many-requests',
      status: 429,
      detail: 'Kalimat untuk orang.',
      errors: [{ field: 'limit', rule: 'maximum', message: 'Paling banyak 100.' }],
      requestId: 'r-1',
      retryable: true,
    });
  });

  it('tells nothing of token and body', async () => {
    const { kim } = await given((_, response) => problem(response, 422, 'unusable'), {
      token: 'rahasia-sekali',
    });
    const error = await kim.articles.create({ title: 'Judul rahasia', topic: 'health' }).then(
      () => assert.fail('it succeeded'),
      (reason: unknown) => reason as KimError,
    );
    assert.doesNotMatch(inspect(error, { depth: Infinity, showHidden: true }), /rahasia/);
  });
});

describe('what needs an account', () => {
  it('is asked for with the token', async () => {
    const { kim, requests } = await given((_, response) => json(response, {}), { token: 'abc' });
    await kim.account.session.get();
    assert.equal(requests[0]!.headers.authorization, 'Bearer abc');
  });

  it('is asked for with the token of the moment', async () => {
    const tokens = ['satu', undefined];
    const { kim, requests } = await given((_, response) => json(response, {}), {
      token: async () => tokens.shift(),
    });
    await kim.account.session.get();
    await kim.account.session.get();
    assert.deepEqual(
      requests.map(({ headers }) => headers.authorization),
      ['Bearer satu', undefined],
    );
  });

  it('is nobody, where anyone may ask: nothing shows who reads, or complains', async () => {
    const { kim, requests } = await given(
      (_, response) => json(response, { data: [], next: null }),
      {
        token: 'abc',
      },
    );
    await kim.articles.list({ region: '64.09' });
    await kim.aspirations.track({ code: 'A' });
    assert.deepEqual(
      requests.map(({ headers }) => headers.authorization),
      [undefined, undefined],
    );
  });

  it('goes nowhere else with its token', async () => {
    const { kim } = await given(
      (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      { token: 'abc' },
    );
    await assert.rejects(kim.account.session.get(), { code: 'redirected' });
  });

  it('is not asked for with a token that no header can hold, which stands in no error', async () => {
    const { kim, requests } = await given((_, response) => json(response, {}), {
      token: 'RAHASIA\nSEKALI',
    });
    await assert.rejects(kim.account.session.get(), (error) => {
      assert.ok(error instanceof TypeError);
      assert.doesNotMatch(inspect(error, { depth: Infinity, showHidden: true }), /RAHASIA/);
      return true;
    });
    assert.equal(requests.length, 0);
  });

  it('fails as the caller’s own function fails', async () => {
    const failure = new Error('sesi habis');
    const { kim } = await given((_, response) => json(response, {}), {
      token: () => Promise.reject(failure),
    });
    await assert.rejects(kim.account.session.get(), failure);
  });

  it('is given up while a token is awaited', async () => {
    const control = new AbortController();
    const { kim } = await given((_, response) => json(response, {}), {
      token: () => new Promise<string>(() => control.abort()),
    });
    await assert.rejects(kim.account.session.get({ signal: control.signal }), AbortError);
  });

  it('is not shared between tokens', async () => {
    const tokens = ['satu', 'dua'];
    const { kim, requests } = await given((_, response) => json(response, {}), {
      token: () => tokens.shift(),
    });
    await Promise.all([kim.account.session.get(), kim.account.session.get()]);
    assert.equal(requests.length, 2);
  });
});

describe('a call', () => {
  it('tells status and header fields to who asks for them', async () => {
    const { kim } = await given((_, response) => {
      response.setHeader('x-request-id', 'r-7');
      json(response, article('a'));
    });
    const { data, response } = await kim.articles.get('a').withResponse();
    assert.equal(data.id, 'a');
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('x-request-id'), 'r-7');
  });

  it('tells of its failure once, to who asks for the whole answer', async () => {
    const { kim } = await given((_, response) => problem(response, 404, 'not-found'));
    const unhandled: unknown[] = [];
    const hear = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', hear);
    await assert.rejects(kim.articles.get('a').withResponse(), NotFoundError);
    await new Promise(setImmediate);
    process.off('unhandledRejection', hear);
    assert.deepEqual(unhandled, []);
  });
});

describe('a cache', () => {
  const withEtag: Handler = ({ headers }, response) => {
    response.setHeader('etag', '"1"').setHeader('cache-control', 'public, max-age=0');
    if (headers['if-none-match'] === '"1"') response.writeHead(304).end();
    else json(response, article('a'));
  };

  it('lets an answer be renewed without its body', async () => {
    const { kim, requests } = await given(withEtag, {
      cache: createCache({ store: memoryStore() }),
    });
    await kim.articles.get('a');
    const { data, response } = await kim.articles.get('a').withResponse();
    assert.equal(data.id, 'a');
    assert.equal(response.headers.get('age'), '0');
    assert.deepEqual(
      requests.map(({ headers }) => headers['if-none-match']),
      [undefined, '"1"'],
    );
  });

  it('gives the last good answer when the service is away, and says how old it is', async () => {
    let now = 0;
    const cache = createCache({ store: memoryStore(), now: () => now });
    let isAway = false;
    const { kim } = await given(
      (request, response) =>
        isAway ? problem(response, 503, 'unavailable') : withEtag(request, response),
      { cache },
    );
    await kim.articles.get('a');
    isAway = true;
    now = 7_200_000;
    const { data, response } = await kim.articles.get('a').withResponse();
    assert.equal(data.id, 'a');
    assert.equal(response.headers.get('age'), '7200');
    assert.match(response.headers.get('cache-status')!, /detail=stale/);
  });

  it('is told nothing of what is read with a token', async () => {
    const { kim } = await given((_, response) => json(response, {}), {
      token: 'abc',
      cache: () => assert.fail('the cache was asked'),
    });
    await kim.account.session.get();
  });
});

describe('createKim', () => {
  for (const baseUrl of [
    '/api',
    'localhost:8787',
    'ftp://kim.example',
    'https://a:b@kim.example',
  ]) {
    it(`refuses ${baseUrl}, and says what it needs`, () => {
      assert.throws(() => createKim({ baseUrl }), /baseUrl must be an address like/);
    });
  }

  it('takes the address of the API too', async () => {
    const { requests, baseUrl } = await given((_, response) => json(response, article('a')));
    await createKim({ baseUrl: `${baseUrl}/kim/v1/` }).articles.get('a');
    assert.equal(requests[0]!.url, '/kim/v1/articles/a');
  });

  it('uses the fetch that it is given', async () => {
    const kim = createKim({
      baseUrl: 'https://kim.example',
      fetch: async () => Response.json(article('given')),
    });
    assert.equal((await kim.articles.get('a')).id, 'given');
  });
});
