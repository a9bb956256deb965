import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, it } from 'node:test';
import type { KimError } from './index.ts';
import {
  AbortError,
  createKim,
  GoneError,
  isKimError,
  NetworkError,
  NotFoundError,
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
    [404, 'unknown-region', NotFoundError],
    [410, 'withdrawn', GoneError],
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
        assert.equal(error.retryable, status >= 500);
        return true;
      });
    });
  }

  it('without an answer is a NetworkError', async () => {
    const { kim } = await given((request) => request.socket.destroy());
    await assert.rejects(kim.articles.get('a'), NetworkError);
  });

  it('by HTML in place of JSON says that the address may be wrong', async () => {
    const { kim } = await given((_, response) => response.end('<!doctype html>'));
    await assert.rejects(kim.articles.get('a'), /is this the address of the service/);
  });

  it('by a JSON error that is no problem document keeps its status', async () => {
    const { kim } = await given((_, response) => json(response, { oops: true }, 404));
    await assert.rejects(kim.articles.get('a'), (error) => {
      assert.ok(error instanceof NotFoundError);
      assert.equal(error.code, 'unreadable');
      return true;
    });
  });

  it('by silence is a TimeoutError', async () => {
    const { kim } = await given(() => {}, { timeout: 50 });
    await assert.rejects(kim.articles.get('a'), TimeoutError);
  });

  it('by the caller’s signal is an AbortError', async () => {
    const control = new AbortController();
    const { kim } = await given(() => control.abort());
    await assert.rejects(kim.articles.get('a', { signal: control.signal }), AbortError);
  });

  it('that passes is tried again', async () => {
    let attempt = 0;
    const { kim } = await given(
      (_, response) =>
        (attempt += 1) === 1 ? problem(response, 503, 'unavailable') : json(response, article('a')),
      { retries: 1 },
    );
    assert.equal((await kim.articles.get('a')).id, 'a');
  });

  it('that will not pass is not tried again', async () => {
    const { kim, requests } = await given((_, response) => problem(response, 404, 'not-found'), {
      retries: 2,
    });
    await assert.rejects(kim.articles.get('a'), NotFoundError);
    assert.equal(requests.length, 1);
  });

  it('is known as ours even when another copy of the SDK made it', () => {
    const foreign = Object.assign(new Error(), { [Symbol.for('simpul-kim.error')]: true });
    assert.ok(isKimError(foreign));
    assert.ok(!isKimError(new Error()));
  });
});

describe('createKim', () => {
  it('refuses an address that is not absolute, and says what it needs', () => {
    assert.throws(() => createKim({ baseUrl: '/api' }), /baseUrl must be the full address/);
  });

  it('uses the fetch that it is given', async () => {
    const kim = createKim({
      baseUrl: 'https://kim.example',
      fetch: async () => Response.json(article('given')),
    });
    assert.equal((await kim.articles.get('a')).id, 'given');
  });
});
