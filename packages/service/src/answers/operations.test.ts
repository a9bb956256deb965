import assert from 'node:assert/strict';
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { operations, type Operation, type Problem } from '@simpul-kim/contract';
import { ask, givenService } from '../testing/given.ts';

const service = await givenService();
const { app } = service;
await app.listen({ host: '127.0.0.1', port: 0 });

const table = Object.entries<Operation>(operations);
const fastifyPath = (path: string) => path.replaceAll(/\{(\w+)\}/g, ':$1');

/** Paths of all routes below a prefix, read off the tree that Fastify prints. */
function servedBelow(prefix: string): string[] {
  const parents: string[] = [];
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', segment = '', methods] =
        /^([│ ├└─]*)(\S+)( \(.+\))?$/.exec(line.trimEnd()) ?? [];
      const depth = indent.length / 4;
      parents.splice(depth - 1);
      parents.push(segment);
      const path = parents.join('');
      return methods && path.startsWith(prefix) ? [path] : [];
    });
}

describe('the table of operations', () => {
  for (const [id, { method, path }] of table) {
    it(`has ${id}, which is served`, () =>
      assert.ok(app.hasRoute({ method, url: fastifyPath(path) })));
  }

  it('has everything that is served below /v1', () => {
    const paths = new Set(table.map(([, { path }]) => fastifyPath(path)));
    assert.deepEqual(new Set(servedBelow('/v1/')), paths);
  });
});

describe('a request that cannot be answered', () => {
  for (const [url, status, code, sentence] of [
    ['/v1/articles?region=99.99', 404, 'unknown-region', /Tidak ada wilayah dengan kode ini/],
    ['/v1/articles', 400, 'invalid-request', /Isi `region`: wajib ada/],
    ['/v1/articles?region=kabupaten', 400, 'invalid-request', /kode wilayah Kemendagri/],
    ['/v1/articles?region=64.09&cursor=bukan', 400, 'invalid-cursor', /tanpa `cursor`/],
    ['/v1/articles?region=64.09&cursor=WyJ4IiwieSJd', 400, 'invalid-cursor', /halaman pertama/],
    ['/v1/articles?region=64.09&limit=0', 400, 'invalid-request', /paling kecil 1/],
    ['/v1/articles?region=64.09&limit=1000', 400, 'invalid-request', /paling besar 100/],
    ['/v1/articles?region=64.09&limit=banyak', 400, 'invalid-request', /bilangan bulat/],
    ['/v1/articles?region=64.09&region=64.02', 400, 'invalid-request', /satu kali saja/],
    ['/v1/articles?region=64.09&flow=naik', 400, 'invalid-request', /salah satu dari `local`/],
    ['/v1/articles?region=64.09&topik=umkm', 400, 'invalid-request', /Hapus `topik`/],
    ['/v1/articles?region=%E0%A4%A', 400, 'invalid-request', /coba lagi/],
    ['/v1/articles?region=64.09&q=%00', 400, 'invalid-request', /tidak bisa dibaca/],
    ['/v1/articles?region=64.09&q=%E0%A4%A', 400, 'invalid-request', /coba lagi/],
    [
      '/v1/articles/urn:uuid:01a1fff6-5f1a-7f07-8b2c-b675ab8292a1',
      400,
      'invalid-request',
      /Isi `id` dengan id/,
    ],
    [`/v1/articles?region=64.09&q=${'a'.repeat(9000)}`, 400, 'invalid-request', /Persingkat `q`/],
    ['/v1/articles/bukan-id', 400, 'invalid-request', /Isi `id` dengan id/],
    ['/v1/articles/01a1fff6-5f1a-7f07-8b2c-b675ab8292a1', 404, 'not-found', /Periksa kembali/],
    ['/v1/groups/01a1fff6-5f1a-7f07-8b2c-b675ab8292a1', 404, 'not-found', /Periksa kembali/],
    ['/v1/regions', 400, 'invalid-request', /Isi `q`/],
    ['/v1/tidak-ada', 404, 'not-found', /Tidak ada apa pun/],
    ['/v1/articles/%E0%A4%A', 400, 'invalid-request', /coba lagi/],
  ] as const) {
    it(`(${url.slice(0, 60)}) says ${code}, and in Indonesian what to do`, async () => {
      const answered = await service.get(url);
      const problem = answered.body as Problem;
      assert.equal(answered.status, status);
      assert.match(String(answered.headers['content-type']), /^application\/problem\+json/);
      assert.equal(problem.status, status);
      assert.equal(problem.code, code);
      assert.equal(problem.type, `urn:simpul-kim:problem:${code}`);
      assert.match(problem.detail, sentence);
      assert.equal(problem.requestId, answered.headers['x-request-id']);
      assert.equal(answered.headers['cache-control'], 'no-store');
    });
  }

  it('names every field at fault', async () => {
    const { body } = await service.get('/v1/articles?region=x&limit=0');
    const fields = (body as Problem).errors!.map(({ field, rule }) => [field, rule]);
    assert.deepEqual(fields.sort(), [
      ['limit', 'minimum'],
      ['region', 'pattern'],
    ]);
  });

  it('is told of in English to who asks for that', async () => {
    const { body } = await service.get('/v1/articles?region=99.99', {
      'accept-language': 'en-GB,en;q=0.9,id;q=0.8',
    });
    assert.match((body as Problem).detail, /No region has this code/);
  });

  it('that names another host in its address is refused, for ours would be told with it', async () => {
    const { port } = app.server.address() as AddressInfo;
    const answer = await new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = net.connect(port, '127.0.0.1', () =>
        socket.write(
          'GET http://evil.test/v1/articles?region=64.09 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
        ),
      );
      socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      socket.on('end', () => resolve(text)).on('error', reject);
    });
    assert.match(answer, /^HTTP\/1\.1 400 /);
    assert.ok(!answer.includes('evil.test'));
  });

  it('because it is no HTTP is still told why, in the same form', async () => {
    const { port } = app.server.address() as AddressInfo;
    const answer = await new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = net.connect(port, '127.0.0.1', () => socket.write('HALO DESA\r\n\r\n'));
      socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      socket.on('end', () => resolve(text)).on('error', reject);
    });
    assert.match(answer, /^HTTP\/1\.1 400 /);
    assert.match(answer, /application\/problem\+json/);
    assert.match(answer, /"code":"invalid-request"/);
  });
});

describe('a public read', () => {
  it('may be made from any page, without credentials', async () => {
    const { headers } = await ask(app, '/v1/articles?region=64.09', { origin: 'https://desa.id' });
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['access-control-allow-credentials'], undefined);
    assert.equal(headers['set-cookie'], undefined);
  });

  it('comes compressed, as the client takes it', async () => {
    const url = '/v1/regions?q=sumber&limit=50';
    const { headers } = await app.inject({ url, headers: { 'accept-encoding': 'gzip, br' } });
    assert.equal(headers['content-encoding'], 'br');
    assert.equal(headers['vary'], 'Accept-Encoding');
  });

  it('may be asked for by HEAD', async () => {
    const response = await app.inject({ method: 'HEAD', url: '/v1/articles?region=64.09' });
    assert.equal(response.statusCode, 200);
    assert.equal(response.body, '');
  });
});

describe('the service', () => {
  it('says that it lives and is ready', async () => {
    assert.deepEqual((await service.get('/healthz')).body, { status: 'ok' });
    assert.deepEqual((await service.get('/readyz')).body, { status: 'ready' });
  });

  it('counts by route, and never tells addresses', async () => {
    await service.get('/v1/regions?q=rahasia');
    const { text } = await service.get('/metrics');
    assert.match(text, /kim_http_request_seconds_count\{method="GET",route="\/v1\/regions"/);
    assert.match(text, /kim_answers_total\{how="made"\} \d+/);
    assert.doesNotMatch(text, /rahasia/);
  });

  it('shows its API as a page and as OpenAPI', async () => {
    const document = (await service.get('/openapi.json')).body as { openapi: string };
    assert.equal(document.openapi, '3.1.0');
    for (const url of ['/openapi.json', '/api/json']) {
      const { servers } = (await service.get(url)).body as { servers: [{ url: string }] };
      assert.equal(new URL(servers[0].url, `http://localhost${url}`).pathname, '/', url);
    }
    const page = await app.inject({ url: '/api/' });
    assert.equal(page.statusCode, 200);
    assert.match(page.body, /swagger/i);
  });
});
