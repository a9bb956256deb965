/** Faults of the network, played by a real server: each ends in the right error, or a right retry. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, it } from 'node:test';
import { text } from 'node:stream/consumers';
import { id } from './id.ts';
import {
  AbortError,
  createKim,
  NetworkError,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
  type ClientOptions,
  type KimError,
} from './index.ts';

/** What the server does with the request of this number, from 1. */
type Play = (answer: ServerResponse, attempt: number, request: IncomingMessage) => void;

interface Heard {
  readonly method: string;
  readonly key: string | undefined;
  readonly body: string;
}

const servers: Server[] = [];

async function listen(play: Play, port = 0) {
  const heard: Heard[] = [];
  const server = createServer((request, answer) => {
    void text(request)
      .then((body) => {
        const key = request.headers['idempotency-key'] as string | undefined;
        heard.push({ method: request.method!, key, body });
        play(answer, heard.length, request);
      })
      // A client that went away is part of the play.
      .catch(() => {});
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { heard, port: (server.address() as AddressInfo).port };
}

async function given(play: Play, options: Partial<ClientOptions> = {}) {
  const { heard, port } = await listen(play);
  const baseUrl = `http://127.0.0.1:${port}`;
  return { heard, baseUrl, kim: createKim({ baseUrl, retries: 1, ...options }) };
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const good = (answer: ServerResponse) =>
  answer.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"a"}');

const refuse = (answer: ServerResponse, status: number, headers: Record<string, string> = {}) =>
  answer
    .writeHead(status, { 'content-type': 'application/problem+json', ...headers })
    .end(JSON.stringify({ code: 'x', status, title: 'X', detail: 'X.', requestId: 'r' }));

/** Half an answer, then a reset. */
function cut(answer: ServerResponse) {
  answer.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  answer.write('{"id":', () => answer.destroy());
}

const read = (kim: ReturnType<typeof createKim>, signal?: AbortSignal) =>
  kim.articles.get('a', { signal });
const create = (kim: ReturnType<typeof createKim>) =>
  kim.articles.create({ title: 'Judul', topic: 'health' });
const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => assert.fail('it succeeded'),
    (error: unknown) => error as KimError,
  );

describe('a connection', () => {
  it('that is reset before an answer is tried again', async () => {
    const { kim, heard } = await given((answer, attempt) =>
      attempt === 1 ? answer.destroy() : good(answer),
    );
    assert.equal((await read(kim)).id, 'a');
    assert.equal(heard.length, 2);
  });

  it('that is reset in the middle of a body is tried again', async () => {
    const { kim, heard } = await given((answer, attempt) =>
      attempt === 1 ? cut(answer) : good(answer),
    );
    assert.equal((await read(kim)).id, 'a');
    assert.equal(heard.length, 2);
  });

  it('that is reset each time is a NetworkError', async () => {
    const { kim, heard } = await given(cut);
    const error = await failureOf(read(kim));
    assert.ok(error instanceof NetworkError && error.retryable);
    assert.equal(heard.length, 2);
  });

  it('over which a body drips is ended in time', async () => {
    const drips: NodeJS.Timeout[] = [];
    const { kim } = await given(
      (answer) => {
        answer.writeHead(200, { 'content-type': 'application/json' });
        drips.push(setInterval(() => answer.write(' '), 5));
      },
      { timeout: 60 },
    );
    const error = await failureOf(read(kim));
    drips.forEach(clearInterval);
    assert.ok(error instanceof TimeoutError && error.code === 'timeout');
  });

  it('that stays silent is ended in time, with all its retries', async () => {
    const { kim, heard } = await given(() => {}, { retries: 5, timeout: 40, totalTimeout: 60 });
    assert.ok((await failureOf(read(kim))) instanceof TimeoutError);
    assert.ok(heard.length <= 2);
  });

  it('that is not there is tried again, and found when it is back', async () => {
    const { port } = await listen(good);
    servers.splice(0).forEach((server) => server.close());
    let attempts = 0;
    const kim = createKim({
      baseUrl: `http://127.0.0.1:${port}`,
      fetch: async (input, init) => {
        attempts += 1;
        if (attempts === 2) await listen(good, port);
        return fetch(input, init);
      },
    });
    assert.equal((await read(kim)).id, 'a');
    assert.equal(attempts, 2);
  });
});

describe('a refusal that passes', () => {
  const soon: [string, Record<string, string>][] = [
    ['seconds', { 'retry-after': '0' }],
    ['a date', { 'retry-after': new Date(0).toUTCString() }],
    ['the RateLimit field', { ratelimit: '"network";r=0;t=0' }],
  ];
  for (const [form, headers] of soon) {
    it(`is tried again after the wait that it names: ${form}`, async () => {
      const { kim, heard } = await given((answer, attempt) =>
        attempt === 1 ? refuse(answer, 429, headers) : good(answer),
      );
      assert.equal((await read(kim)).id, 'a');
      assert.equal(heard.length, 2);
    });
  }

  const at = new Date(Date.UTC(2040, 0, 2, 3, 4, 5));
  const late: [string, Record<string, string>, (retryAt: number) => boolean][] = [
    ['seconds', { 'retry-after': '600' }, (to) => to > Date.now() + 590_000],
    ['a date', { 'retry-after': at.toUTCString() }, (to) => to === at.getTime()],
    ['the RateLimit field', { ratelimit: '"x";r=0;t=600' }, (to) => to > Date.now() + 590_000],
  ];
  for (const [form, headers, isRight] of late) {
    it(`is told at once, with when, where the wait is long: ${form}`, async () => {
      const { kim, heard } = await given((answer) => refuse(answer, 429, headers));
      const error = await failureOf(read(kim));
      assert.ok(error instanceof RateLimitError && error.retryable);
      assert.ok(isRight(error.retryAt!.getTime()), String(error.retryAt));
      assert.equal(heard.length, 1);
    });
  }

  it('is tried again whatever nonsense stands in Retry-After', async () => {
    const { kim } = await given((answer, attempt) =>
      attempt === 1 ? refuse(answer, 503, { 'retry-after': 'nanti' }) : good(answer),
    );
    assert.equal((await read(kim)).id, 'a');
  });

  it('is not tried again where the service forbids it', async () => {
    const { kim, heard } = await given((answer) =>
      refuse(answer, 503, { 'kim-should-retry': 'false' }),
    );
    const error = await failureOf(read(kim));
    assert.ok(error instanceof ServerError && !error.retryable);
    assert.equal(heard.length, 1);
  });
});

describe('an answer in place of the service', () => {
  const pages: [string, number, string, string][] = [
    ['a page', 200, 'text/html', '<!doctype html><p>Masuk Wi-Fi'],
    ['JSON that is cut', 200, 'application/json', '{"id":"a'],
    ['JSON as something else', 200, 'text/plain', '{"id":"a"}'],
    ['nothing', 200, 'application/json', ''],
  ];
  for (const [what, status, type, body] of pages) {
    it(`that is ${what} is told as unreadable, and that it may pass`, async () => {
      const { kim } = await given((answer) =>
        answer.writeHead(status, { 'content-type': type }).end(body),
      );
      const error = await failureOf(read(kim));
      assert.ok(error instanceof ServerError && error.retryable);
      assert.equal(error.code, 'unreadable');
    });
  }

  for (const [what, problem] of [
    [
      'a code that is none',
      { code: { toString: 1 }, title: { toString: 1 }, errors: 'x', detail: {} },
    ],
    ['the code of a prototype', { code: 'constructor', errors: [null, 1, { field: {} }] }],
    ['nothing', null],
    ['far too much', { code: 'x'.repeat(1_000_000), detail: 'y'.repeat(1_000_000) }],
  ] as const) {
    it(`that is a problem with ${what} is a KimError of few words`, async () => {
      const { kim } = await given(
        (answer) =>
          answer
            .writeHead(422, { 'content-type': 'application/problem+json' })
            .end(JSON.stringify(problem)),
        { sentences: id },
      );
      const error = await failureOf(read(kim));
      assert.ok(error instanceof ValidationError);
      assert.deepEqual(error.errors, []);
      assert.ok(['string', 'undefined'].includes(typeof error.detail));
      assert.ok(JSON.stringify(error).length < 5_000);
    });
  }

  for (const page of ['null', '{}', '{"data":null,"next":null}', '[]']) {
    it(`that is ${page} in place of a list is told as unreadable`, async () => {
      const { kim } = await given((answer) =>
        answer.writeHead(200, { 'content-type': 'application/json' }).end(page),
      );
      const error = await failureOf(kim.articles.list({ region: '64.09' }));
      assert.ok(error instanceof ServerError && error.code === 'unreadable');
    });
  }

  it('that is no problem document says nothing of what is there', async () => {
    const { kim } = await given((answer) =>
      answer.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found'),
    );
    const error = await failureOf(read(kim));
    assert.ok(error instanceof ServerError && error.status === 404);
    assert.match(error.message, /is baseUrl right\?$/);
  });

  it('that is the page of a proxy keeps its status', async () => {
    const { kim, heard } = await given((answer) =>
      answer.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway'),
    );
    const error = await failureOf(read(kim));
    assert.ok(error instanceof ServerError && error.code === 'unreadable' && error.status === 502);
    assert.equal(heard.length, 2);
  });

  it('that leads elsewhere is followed by a read', async () => {
    const { port } = await listen(good);
    const { kim } = await given((answer) =>
      answer.writeHead(301, { location: `http://127.0.0.1:${port}/v1/articles/a` }).end(),
    );
    assert.equal((await read(kim)).id, 'a');
  });

  for (const status of [301, 302, 307, 308]) {
    it(`that leads elsewhere with ${status} gets nothing of what is written`, async () => {
      const elsewhere = await listen(good);
      const { kim, heard } = await given((answer) =>
        answer.writeHead(status, { location: `http://127.0.0.1:${elsewhere.port}/` }).end('pindah'),
      );
      const error = await failureOf(create(kim));
      assert.ok(error instanceof NetworkError && error.code === 'redirected' && !error.retryable);
      assert.equal(heard.length, 1);
      assert.equal(elsewhere.heard.length, 0);
    });
  }
});

describe('a creation', () => {
  it('whose answer is lost is sent again with the same key and body', async () => {
    const { kim, heard } = await given((answer, attempt) =>
      attempt === 1 ? answer.destroy() : good(answer),
    );
    await create(kim);
    assert.equal(heard.length, 2);
    assert.match(heard[0]!.key!, /^[0-9a-f]{32}$/);
    assert.deepEqual(heard[1], heard[0]);
  });

  it('has a key of its own for each call', async () => {
    const { kim, heard } = await given(good);
    await create(kim);
    await create(kim);
    assert.notEqual(heard[0]!.key, heard[1]!.key);
  });

  it('takes the key that it is given', async () => {
    const { kim, heard } = await given(good);
    await kim.media.create(new Blob(['x'], { type: 'image/png' }), {}, { idempotencyKey: 'milik' });
    assert.deepEqual(heard, [{ method: 'POST', key: 'milik', body: 'x' }]);
  });
});

describe('a change', () => {
  it('whose answer is lost is not sent again: it may have been made', async () => {
    const { kim, heard } = await given((answer) => answer.destroy());
    assert.ok((await failureOf(kim.articles.submit('a'))) instanceof NetworkError);
    assert.equal(heard.length, 1);
  });

  it('that failed in the service is not sent again', async () => {
    const { kim, heard } = await given((answer) => refuse(answer, 503));
    assert.ok((await failureOf(kim.articles.submit('a'))) instanceof ServerError);
    assert.equal(heard.length, 1);
  });

  it('that came too soon is sent again', async () => {
    const { kim, heard } = await given((answer, attempt) =>
      attempt === 1 ? refuse(answer, 429, { 'retry-after': '0' }) : good(answer),
    );
    await kim.articles.submit('a');
    assert.equal(heard.length, 2);
  });
});

describe('an abort', () => {
  it('ends a call in the pause before it is tried again', async () => {
    const control = new AbortController();
    const { kim, heard } = await given((answer) => {
      answer.on('close', () => setImmediate(() => control.abort()));
      refuse(answer, 503, { 'retry-after': '9' });
    });
    assert.ok((await failureOf(read(kim, control.signal))) instanceof AbortError);
    assert.equal(heard.length, 1);
  });

  it('ends a call in the middle of a body', async () => {
    const control = new AbortController();
    const { kim } = await given((answer) => {
      answer.writeHead(200, { 'content-type': 'application/json' });
      answer.write('{', () => control.abort());
    });
    assert.ok((await failureOf(read(kim, control.signal))) instanceof AbortError);
  });

  it('that came before the call sends nothing', async () => {
    const { kim, heard } = await given(good);
    assert.ok((await failureOf(read(kim, AbortSignal.abort()))) instanceof AbortError);
    assert.ok(
      (await failureOf(kim.articles.submit('a', { signal: AbortSignal.abort() }))) instanceof
        AbortError,
    );
    assert.equal(heard.length, 0);
  });
});

// In a process of its own: ky looks at the platform as it loads.
describe('an old browser, without AbortSignal.any', { skip: !('any' in AbortSignal) }, () => {
  it('keeps all of the above', async () => {
    const old = ['--import', 'data:text/javascript,delete AbortSignal.any'];
    await promisify(execFile)(process.execPath, [...old, import.meta.filename], {
      env: { ...process.env, NODE_TEST_CONTEXT: undefined },
      timeout: 60_000,
    }).catch((error: unknown) => assert.fail((error as { stdout: string }).stdout));
  });
});
