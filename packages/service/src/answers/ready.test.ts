import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { alreadyHas, codingFor, makeReady } from './ready.ts';

describe('a ready answer', () => {
  it('is the same text in every coding', async () => {
    const text = 'Kabar desa. '.repeat(200);
    const { bytes } = await makeReady(text);
    assert.equal(String(bytes.identity), text);
    assert.equal(String(brotliDecompressSync(bytes.br)), text);
    assert.equal(String(gunzipSync(bytes.gzip)), text);
    assert.ok(bytes.br.length < bytes.identity.length / 10);
  });

  it('has one ETag for one text', async () => {
    const [one, same, other] = await Promise.all([makeReady('a'), makeReady('a'), makeReady('b')]);
    assert.equal(one.etag, same.etag);
    assert.notEqual(one.etag, other.etag);
  });
});

describe('the coding of an answer', () => {
  for (const [header, coding] of [
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['br;q=0.0', 'identity'],
    ['brotli', 'identity'],
  ] as const) {
    it(`for "${header ?? ''}" is ${coding}`, () => assert.equal(codingFor(header), coding));
  }
});

describe('a client', () => {
  for (const [header, has] of [
    [undefined, false],
    ['W/"a"', true],
    ['"a"', true],
    ['"b", W/"a"', true],
    ['*', true],
    ['"b"', false],
  ] as const) {
    it(`that sends If-None-Match ${header ?? '(none)'} ${has ? 'has' : 'lacks'} the answer`, () =>
      assert.equal(alreadyHas(header, 'W/"a"'), has));
  }
});
