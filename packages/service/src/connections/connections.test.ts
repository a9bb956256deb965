import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { givenService, until, type Caller } from '../testing/given.ts';
import type { Limits } from './index.ts';

const service = await givenService();
const operator = await service.signedIn({ role: 'operator' });

/** A service that listens, with some limits that are short enough to wait for. */
async function listening(limits: Partial<Limits>): Promise<{ app: FastifyInstance; port: number }> {
  const app = await service.another({ limits: { checkMs: 20, ...limits } });
  await app.listen({ host: '127.0.0.1', port: 0 });
  return { app, port: (app.server.address() as AddressInfo).port };
}

/** A connection, what came over it, and its end. */
function connect(port: number) {
  const socket = net.connect(port, '127.0.0.1');
  after(() => socket.destroy());
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  socket.on('error', () => {});
  const closed = once(socket, 'close');
  return {
    socket,
    write: (...lines: string[]) => socket.write(lines.join('\r\n')),
    said: () => text,
    /** All that came, once the other side has ended it. */
    end: async () => {
      await closed;
      return text;
    },
    /** Statuses of the answers so far. */
    statuses: () => [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status)),
  };
}

const get = (url: string, ...headers: string[]) =>
  [`GET ${url} HTTP/1.1`, 'Host: localhost', ...headers, '', ''].join('\r\n');

/** The headers of a request that makes a key. */
const posting = (by: Caller, ...headers: string[]) =>
  [
    'POST /v1/keys HTTP/1.1',
    'Host: localhost',
    `Authorization: ${by.headers['authorization']}`,
    `Idempotency-Key: ${randomUUID()}`,
    'Content-Type: application/json',
    ...headers,
    '',
    '',
  ].join('\r\n');

describe('who is slow', () => {
  it('with the headers is told so and cut off', async () => {
    const { port } = await listening({ headersMs: 100 });
    const client = connect(port);
    client.write('GET /v1/regions?q=waru HTTP/1.1', 'Host: localhost', 'X-Slow: ');
    const answer = await client.end();
    assert.match(answer, /^HTTP\/1\.1 408 [^]*"code":"too-slow"/);
  });

  it('with JSON is told so and cut off, however steadily it trickles', async () => {
    const { port } = await listening({ jsonMs: 200 });
    const client = connect(port);
    client.write(posting(operator, 'Content-Length: 1000'));
    const trickle = setInterval(() => client.socket.write(' '), 20);
    const answer = await client.end();
    clearInterval(trickle);
    assert.match(answer, /^HTTP\/1\.1 408 [^]*"code":"too-slow"/);
    assert.match(answer, /connection: close/i);
  });

  it('with what may not be sent anyway is refused at once', async () => {
    const { port } = await listening({});
    const client = connect(port);
    client.write(posting(service.anyone, 'Content-Length: 1000'));
    await until(async () => client.statuses().length > 0);
    assert.deepEqual(client.statuses(), [401]);
    client.socket.destroy();
  });

  it('in reading an answer is cut off', async () => {
    const { app, port } = await listening({ takingMs: 200 });
    app.server.once('connection', (socket: net.Socket) => socket.setNoDelay(true));
    const client = connect(port);
    client.socket.pause();
    // More answers than the system keeps for who does not read them.
    const questions = get('/v1/regions?q=sumber&limit=50').repeat(900);
    client.write(questions);
    await until(
      () => new Promise((resolve) => app.server.getConnections((_, n) => resolve(n === 1))),
    );
    await until(
      () => new Promise((resolve) => app.server.getConnections((_, n) => resolve(n === 0))),
      20_000,
    );
  });

  it('in asking again is told goodbye', async () => {
    const { port } = await listening({ idleMs: 50 });
    const client = connect(port);
    client.write(get('/healthz'));
    assert.match(await client.end(), /^HTTP\/1\.1 200 /);
  });

  it('in saying anything is cut off', async () => {
    const { port } = await listening({ silenceMs: 50 });
    assert.equal(await connect(port).end(), '');
  });
});

describe('a request', () => {
  for (const [what, text, status] of [
    ['with too long an address', get(`/v1/regions?q=${'a'.repeat(20_000)}`), 414],
    ['with too long headers', get('/healthz', `X-Long: ${'a'.repeat(20_000)}`), 414],
    ['with too many headers', get('/healthz', ...Array.from({ length: 100 }, () => 'X: 1')), 400],
    ['of a hundred headers', get('/healthz', ...Array.from({ length: 98 }, () => 'X: 1')), 200],
    ['with two lengths', get('/healthz', 'Content-Length: 1', 'Content-Length: 2'), 400],
    [
      'with a length and chunks',
      get('/healthz', 'Content-Length: 1', 'Transfer-Encoding: chunked'),
      400,
    ],
    ['with a name that none can be', get('/health\u0001z'), 400],
    ['without a host', 'GET /healthz HTTP/1.1\r\n\r\n', 400],
    ['that promises too much', posting(operator, 'Content-Length: 10000000'), 413],
  ] as const) {
    it(`${what} is answered ${status}`, async () => {
      const { port } = await listening({ idleMs: 100 });
      const client = connect(port);
      client.write(text);
      await until(async () => client.statuses().length > 0);
      assert.deepEqual(client.statuses(), [status]);
      client.socket.destroy();
    });
  }

  it('that sends too much in chunks, and never said so, is refused', async () => {
    const { port } = await listening({});
    const client = connect(port);
    client.write(posting(operator, 'Transfer-Encoding: chunked'));
    const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`;
    client.write(chunk.repeat(2));
    await until(async () => client.statuses().length > 0);
    assert.deepEqual(client.statuses(), [413]);
    client.socket.destroy();
  });

  for (const [what, body, type] of [
    ['nested without end', '['.repeat(30_000), 'application/json'],
    ['nested deeply', `${'{"name":'.repeat(5_000)}1${'}'.repeat(5_000)}`, 'application/json'],
    ['with __proto__', '{"name":"x","__proto__":{"role":"operator"}}', 'application/json'],
    [
      'with constructor.prototype',
      '{"name":"x","constructor":{"prototype":{"a":1}}}',
      'application/json',
    ],
    ['empty', '', 'application/json'],
    ['that is a list', '[]', 'application/json'],
    ['that is null', 'null', 'application/json'],
    ['with a number beyond all numbers', '{"name":1e999999}', 'application/json'],
    ['with bytes that are no text', '{"name":"\ud800"}', 'application/json'],
    ['of text', '{"name":"x"}', 'text/plain'],
    ['of a form', 'name=x', 'application/x-www-form-urlencoded'],
    ['of several parts', '--x', 'multipart/form-data; boundary=x'],
    ['of XML', '<x/>', 'application/xml'],
  ] as const) {
    const status = type === 'application/json' ? 400 : 415;
    it(`with a body ${what} is answered ${status}, and harms nobody`, async () => {
      const response = await service.app.inject({
        method: 'POST',
        url: '/v1/keys',
        headers: { ...operator.headers, 'content-type': type, 'idempotency-key': randomUUID() },
        payload: body,
      });
      assert.equal(response.statusCode, status, response.body);
      assert.match(response.body, /"code":"(invalid-request|unsupported-media)"/);
      assert.equal(({} as Record<string, unknown>)['role'], undefined);
    });
  }
});

describe('one connection', () => {
  it('may ask several things in a row, and is answered in order', async () => {
    const { port } = await listening({});
    const client = connect(port);
    client.write(get('/healthz') + get('/v1/tidak-ada') + get('/readyz'));
    await until(async () => client.statuses().length === 3);
    assert.deepEqual(client.statuses(), [200, 404, 200]);
    client.socket.destroy();
  });

  it('may not ask without end', async () => {
    const { port } = await listening({ requestsPerConnection: 3, idleMs: 50 });
    const client = connect(port);
    client.write(get('/healthz').repeat(5));
    await client.end();
    assert.deepEqual(client.statuses(), [200, 200, 200, 503, 503]);
  });
});

describe('connections', () => {
  it('of one address are counted, and others still get in', async () => {
    const { port } = await listening({ connectionsPerAddress: 2 });
    const first = connect(port);
    const second = connect(port);
    await Promise.all([once(first.socket, 'connect'), once(second.socket, 'connect')]);
    assert.equal(await connect(port).end(), '');

    const elsewhere = net.connect({ port, host: '127.0.0.1', localAddress: '127.0.0.2' });
    after(() => elsewhere.destroy());
    elsewhere.write(get('/healthz'));
    const [answer] = (await once(elsewhere, 'data')) as [Buffer];
    assert.match(String(answer), /^HTTP\/1\.1 200 /);

    first.socket.destroy();
    await until(async () => {
      const again = connect(port);
      again.write(get('/healthz'));
      await Promise.race([once(again.socket, 'data'), again.end()]).catch(() => {});
      again.socket.destroy();
      return again.statuses()[0] === 200;
    });
  });

  it('are not without number', async () => {
    const { port } = await listening({ connections: 1 });
    const first = connect(port);
    await once(first.socket, 'connect');
    assert.equal(await connect(port).end(), '');
  });
});
