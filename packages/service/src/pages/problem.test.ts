import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Problem } from '@simpul-kim/contract';
import { uuidv7 } from 'uuidv7';
import { givenService } from '../testing/given.ts';
import { cspHash } from './document.ts';

const service = await givenService();
const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const typeOf = ({ headers }: { headers: Readonly<Record<string, unknown>> }) =>
  String(headers['content-type']);
/** Without what the renderer leaves between its parts. */
const bare = (text: string) => text.replaceAll(/<!--[^]*?-->/g, '');

describe('an address at which nothing is', () => {
  it('is a page for a browser, in Indonesian, that leads home', async () => {
    const answered = await service.get('/desa/kabar?utm_source=wa', browser);
    assert.equal(answered.status, 404);
    assert.equal(typeOf(answered), 'text/html; charset=utf-8');
    assert.equal(answered.headers['content-language'], 'id');
    assert.equal(answered.headers['cache-control'], 'no-store');
    assert.match(String(answered.headers['content-security-policy']), /default-src 'none'/);
    const page = bare(answered.text);
    assert.match(page, /<html lang="id">/);
    assert.match(page, /<h1>Tidak ditemukan<\/h1>/);
    assert.match(page, /<a href="\.\.\/">Ke halaman depan<\/a>/);
    // Whose page it is, and what most people look for.
    assert.match(page, /<p class="kicker"><a href="\.\.\/">Simpul KIM<\/a><\/p>/);
    assert.match(page, /<form role="search" action="\.\.\/">[^]*name="q"/);
    assert.match(String(answered.headers['content-security-policy']), /form-action 'self'/);
  });

  for (const [what, url] of [
    ['anywhere', '/tidak-ada'],
    ['of an article', `/berita/${uuidv7()}`],
  ] as const) {
    it(`is a page in English for who asks for English: ${what}`, async () => {
      const answered = await service.get(url, { ...browser, 'accept-language': 'en-GB' });
      assert.equal(answered.status, 404);
      assert.match(bare(answered.text), /<html lang="en">[^]*<h1>Not found<\/h1>/);
    });
  }

  it('is a problem document for programs', async () => {
    for (const headers of [{}, { accept: '*/*' }, { accept: 'application/json, text/html' }]) {
      const answered = await service.get('/tidak-ada', headers);
      assert.equal(typeOf(answered), 'application/problem+json; charset=utf-8');
      assert.equal((answered.body as Problem).code, 'not-found');
    }
  });

  it('is a problem document below /v1 for browsers too', async () => {
    for (const url of ['/v1', '/v1/tidak-ada', '/v1?x=1', `/v1/articles/${uuidv7()}`]) {
      const answered = await service.get(url, browser);
      assert.equal(typeOf(answered), 'application/problem+json; charset=utf-8', url);
    }
  });
});

describe('an address that cannot be read', () => {
  it('is a page for a browser', async () => {
    const answered = await service.get('/desa%ff', browser);
    assert.equal(answered.status, 400);
    assert.equal(typeOf(answered), 'text/html; charset=utf-8');
    assert.match(bare(answered.text), /<h1>Permintaan belum benar<\/h1>/);
  });
});

describe('a frame of a region that there is not', () => {
  it('leads out of the frame to where its code can be found, and to no JSON', async () => {
    const answered = await service.get('/embed/news-feed?region=99.99', browser);
    assert.equal(answered.status, 404);
    const page = bare(answered.text);
    assert.match(page, /<base target="_blank">|<base target="_blank" \/>/);
    assert.match(page, /<a href="\.\.\/">Cari kode wilayah di Simpul KIM<\/a>/);
    assert.match(page, /Tidak ada wilayah dengan kode ini/);
    assert.doesNotMatch(page, /\/v1\//);
    assert.match(page, /main\{padding:16px\}/);
    const policy = String(answered.headers['content-security-policy']);
    assert.match(policy, /frame-ancestors \*/);
    const style = /<style>([^]*?)<\/style>/.exec(answered.text)![1]!;
    assert.ok(policy.includes(cspHash(style)), policy);
  });
});
