import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { givenService, villagesIn } from '../testing/given.ts';

const service = await givenService();
const [village] = (await villagesIn(service.database, '64.09')) as [string];
const { text: framePage } = await service.get(`/embed/news-feed?region=${village}&utm_source=x`);
const [, origin] = /<link rel="canonical" href="(https?:\/\/[^/]+)\/embed\//.exec(framePage)!;

const page = (query = '') => `${origin}/embed/news-feed?region=${village}${query}`;
const ask = (query: Record<string, string>) =>
  service.get(`/oembed?${new URLSearchParams(query).toString()}`);
const answerTo = async (query: Record<string, string>) =>
  JSON.parse((await ask(query)).text) as Record<string, unknown>;

describe('an address that is pasted', () => {
  it('is found to be embeddable by the page itself, near its beginning', async () => {
    const [, href] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(
      framePage,
    )!;
    assert.ok(framePage.indexOf(href!) < 5_000);
    const { pathname, searchParams } = new URL(href!.replaceAll('&amp;', '&'));
    assert.equal(pathname, '/oembed');
    assert.equal(searchParams.get('url'), page());
  });

  it('becomes a link in a quotation, then a frame, as WordPress needs it', async () => {
    const { html, title, type, version } = await answerTo({ url: page('&limit=3') });
    assert.deepEqual([type, version], ['rich', '1.0']);
    assert.match(
      String(html),
      /^<blockquote class="wp-embedded-content"><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe class="wp-embedded-content" src="[^"]+limit=3"/,
    );
    assert.match(String(title), /^Berita · ./);
  });

  it('is as large as it may be', async () => {
    const { width, height, html } = await answerTo({
      url: page(),
      maxwidth: '320',
      maxheight: '200',
    });
    assert.deepEqual([width, height], [320, 200]);
    assert.match(String(html), /width="320" height="200"/);
  });

  it('is told as XML too', async () => {
    const { headers, text } = await ask({ url: page(), format: 'xml' });
    assert.match(String(headers['content-type']), /^text\/xml/);
    assert.match(text, /<html>&lt;blockquote/);
  });

  it('takes nothing of an address but its options, and those as text', async () => {
    const evil = '"><script>alert(1)</script>';
    const { html } = await answerTo({
      url: page(`&heading=${encodeURIComponent(evil)}&utm_source=x`),
    });
    assert.doesNotMatch(String(html), /<script|utm_source/);
  });

  for (const url of [
    'https://lain.example/embed/news-feed',
    `${origin}/v1/articles`,
    `${origin}/embed/tidak-ada`,
    'javascript:alert(1)',
    '',
  ]) {
    it(`that is none of our frame pages is not found (${url || 'none'})`, async () => {
      assert.equal((await ask({ url })).status, 404);
    });
  }

  it('is told in no other format', async () => {
    assert.equal((await ask({ url: page(), format: 'yaml' })).status, 501);
  });
});
