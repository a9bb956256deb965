/** Where there is no XMLHttpRequest. In browsers: `test/sdk-browser.test.ts`. */
import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { describe, it, type TestContext } from 'node:test';
import ky from 'ky';
import { fetchWithProgress, type UploadProgress } from './upload.ts';

/** A real server that keeps what it was sent, and an upload that notes its progress. */
async function given(t: TestContext, listener?: RequestListener) {
  const received: { request: IncomingMessage; body: Buffer }[] = [];
  const server = createServer((request, response) => {
    if (listener) {
      listener(request, response);
      return;
    }
    void buffer(request).then((body) => {
      received.push({ request, body });
      response.writeHead(201, { 'x-request-id': 'r-1' }).end('"ok"');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const progress: UploadProgress[] = [];
  const fetch = fetchWithProgress((now) => progress.push(now));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { origin, received, progress, fetch };
}

const file = new Blob([new Uint8Array(100_000).fill(7)], { type: 'image/jpeg' });

describe('an upload by the platform’s fetch', () => {
  it('tells of its beginning and its end', async (t) => {
    const { origin, progress, fetch } = await given(t);
    await fetch(origin, { method: 'POST', body: file });
    assert.deepEqual(progress, [
      { loaded: 0, total: 100_000 },
      { loaded: 100_000, total: 100_000 },
    ]);
  });

  it('sends what ky gives it, and gives ky the answer', async (t) => {
    const { origin, received, fetch } = await given(t);
    const response = await ky.post(origin, {
      body: file,
      headers: { 'content-type': 'image/jpeg', 'idempotency-key': 'kunci' },
      credentials: 'omit',
      fetch,
    });
    assert.equal(response.status, 201);
    assert.equal(response.headers.get('x-request-id'), 'r-1');
    assert.equal(await response.json(), 'ok');
    const [{ request, body }] = received as [(typeof received)[0]];
    assert.equal(request.method, 'POST');
    assert.equal(request.headers['content-type'], 'image/jpeg');
    assert.equal(request.headers['content-length'], '100000');
    assert.equal(request.headers['idempotency-key'], 'kunci');
    assert.ok(body.every((byte) => byte === 7));
  });

  it('sends a form with its boundary', async (t) => {
    const { origin, received, fetch } = await given(t);
    const form = new FormData();
    form.set('file', file, 'foto.jpg');
    await fetch(origin, { method: 'POST', body: form });
    const [{ request, body }] = received as [(typeof received)[0]];
    const boundary = /boundary=(.+)$/.exec(request.headers['content-type']!)![1]!;
    assert.ok(body.toString('latin1').startsWith(`--${boundary}\r\n`));
  });

  it('ends when it is told to', async (t) => {
    const control = new AbortController();
    const { origin, fetch } = await given(t, () => control.abort());
    const upload = fetch(
      new Request(origin, { method: 'POST', body: file, signal: control.signal }),
    );
    await assert.rejects(upload, { name: 'AbortError' });
  });

  it('is not sent when it is ended already', async (t) => {
    const { origin, received, progress, fetch } = await given(t);
    const reason = new Error('left');
    const upload = fetch(origin, {
      method: 'POST',
      body: file,
      signal: AbortSignal.abort(reason),
    });
    await assert.rejects(upload, reason);
    assert.deepEqual([received, progress], [[], []]);
  });

  it('fails as fetch does, and has not told of an end', async (t) => {
    const { origin, progress, fetch } = await given(t, (request) => request.socket.destroy());
    await assert.rejects(fetch(origin, { method: 'POST', body: file }), TypeError);
    assert.deepEqual(progress, [{ loaded: 0, total: 100_000 }]);
  });

  it('reads too, without a body', async (t) => {
    const { origin, received, fetch } = await given(t);
    assert.equal((await fetch(origin)).status, 201);
    assert.equal(received[0]?.request.method, 'GET');
  });
});
