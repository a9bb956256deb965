import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operations, type Operation, type Problem } from '@simpul-kim/contract';
import { givenService } from '../testing/given.ts';

const { app } = await givenService();
const id = '01a1fff6-5f1a-7f07-8b2c-b675ab8292a1';
type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
const ask = (method: Method, url: string, headers: Record<string, string> = {}) =>
  app.inject({ method, url, headers });

describe('a method that an address does not have', () => {
  for (const [method, url, allow] of [
    ['POST', '/v1/regions', 'GET, HEAD'],
    ['DELETE', `/v1/aspirations/${id}`, 'GET, HEAD'],
    ['PUT', '/v1/aspirations', 'GET, HEAD, POST'],
    ['GET', `/v1/aspirations/${id}/verify`, 'POST'],
    ['HEAD', '/v1/aspirations/track', 'POST'],
    ['DELETE', '/v1/aspirations/figures', 'GET, HEAD'],
    ['POST', '/open311/v2/requests.json', 'GET, HEAD'],
    ['POST', `/open311/v2/requests/${id}.xml`, 'GET, HEAD'],
    ['POST', '/', 'GET, HEAD'],
    ['PUT', '/healthz', 'GET, HEAD'],
    ['POST', '/embed.js', 'GET, HEAD'],
  ] as const) {
    it(`(${method} ${url}) is answered 405, with those that it has: ${allow}`, async () => {
      const { statusCode, headers, body } = await ask(method, url);
      assert.equal(statusCode, 405, body);
      assert.equal(headers['allow'], allow);
      assert.equal(headers['cache-control'], 'no-store');
      assert.equal(headers['access-control-allow-origin'], '*');
      if (method === 'HEAD') return;
      const { code, detail } = JSON.parse(body) as Problem;
      assert.equal(code, 'method-not-allowed');
      assert.match(detail, /hanya/);
    });
  }

  it('is told before who asks, and before anything of a body is read', async () => {
    const { statusCode } = await app.inject({
      method: 'PUT',
      url: '/v1/desk/aspirations',
      headers: { 'content-type': 'application/pdf' },
      payload: 'x'.repeat(1_000_000),
    });
    assert.equal(statusCode, 405);
  });

  it('with a tracking code in the address is told to send that by POST', async () => {
    const code = '7K2M-4TQX-9RWB-H3CD';
    const { statusCode, headers, body } = await ask('GET', `/v1/aspirations/track?code=${code}`);
    assert.deepEqual([statusCode, headers['allow']], [405, 'POST']);
    assert.match((JSON.parse(body) as Problem).detail, /POST.*Jangan tulis kode lacak.* di alamat/);
    assert.ok(!body.includes(code));
    const english = await ask('GET', '/v1/aspirations/track', { 'accept-language': 'en' });
    assert.match(english.body, /Never write a tracking code/);
  });

  it('at Open311 is told where reports are sent', async () => {
    const { body } = await ask('POST', '/open311/v2/requests.json');
    assert.match((JSON.parse(body) as Problem).detail, /POST \/v1\/aspirations/);
  });

  it('is what every operation answers to all others', async () => {
    const has = new Map<string, Set<string>>();
    for (const { method, path } of Object.values<Operation>(operations)) {
      const url = path.replaceAll(/\{\w+\}/g, id);
      has.set(url, (has.get(url) ?? new Set()).add(method));
    }
    for (const [url, methods] of has) {
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const) {
        if (methods.has(method)) continue;
        assert.equal((await ask(method, url)).statusCode, 405, `${method} ${url}`);
      }
    }
  });
});

describe('an address that there is not', () => {
  it('is not found by any method', async () => {
    for (const method of ['GET', 'POST', 'DELETE'] as const) {
      assert.equal((await ask(method, '/v1/tidak-ada')).statusCode, 404);
    }
  });
});

describe('OPTIONS', () => {
  it('tells the methods of an address', async () => {
    const { statusCode, headers } = await ask('OPTIONS', '/v1/aspirations/track');
    assert.deepEqual([statusCode, headers['allow']], [204, 'POST']);
  });

  it('lets pages of other sites ask, as before', async () => {
    const { statusCode, headers } = await ask('OPTIONS', '/v1/aspirations', {
      origin: 'https://desa.id',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,idempotency-key,kim-proof',
    });
    assert.equal(statusCode, 204);
    assert.match(String(headers['access-control-allow-methods']), /POST/);
    assert.match(String(headers['access-control-allow-headers']), /kim-proof/);
  });
});

describe('HEAD', () => {
  it('of what can be read is answered as before', async () => {
    const { statusCode, body } = await ask('HEAD', '/v1/regions?q=waru');
    assert.deepEqual([statusCode, body], [200, '']);
  });
});
