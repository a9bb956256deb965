import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import RssParser from 'rss-parser';
import { givenService, publish, until, villagesIn } from '../testing/given.ts';

const service = await givenService();
const { database } = service;
const [village] = (await villagesIn(database, '64.09')) as [string];
const titles = ['Panen <raya> & pesta', 'Kabar ]]> aneh', 'Huruf\u0007 yang tidak bisa dibaca'];
for (const [minute, title] of titles.entries()) {
  await publish(database, {
    region_code: village,
    title,
    topic: 'umkm',
    published_at: new Date(Date.UTC(2026, 10, 21, 1, minute)),
  });
}
await publish(database, { region_code: '64.09', audience_code: '64.09', title: 'Dari atas' });

const expected = ['Huruf yang tidak bisa dibaca', 'Kabar ]]> aneh', 'Panen <raya> & pesta'];
/** A parser that has nothing to do with what wrote the feed. */
const parser = new RssParser();
const read = async (form: string, query = '') => {
  const { status, text, headers } = await service.get(`/feeds/${village}/${form}${query}`);
  assert.equal(status, 200);
  return { text, headers };
};

describe('a feed', () => {
  for (const form of ['rss', 'atom']) {
    it(`as ${form} is read back with every item by another parser`, async () => {
      const { text } = await read(form, '?flow=local');
      const feed = await parser.parseString(text);
      // In RSS a title is HTML: what is read is read once more.
      const said = (title = '') =>
        form === 'rss'
          ? title.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
          : title;
      assert.deepEqual(
        feed.items.map(({ title }) => said(title).trim()),
        expected,
      );
      for (const { link, isoDate } of feed.items) {
        assert.match(link!, /^http:\/\/localhost\/berita\//);
        assert.match(isoDate!, /^2026-11-21T01:0\d:00\.000Z$/);
      }
    });
  }

  it('as RSS has no HTML in it that somebody wrote', async () => {
    const [elsewhere] = (await villagesIn(database, '64.03')) as [string];
    const evil = '<img src=x onerror=alert(1)> &lt;b&gt;';
    await publish(database, {
      region_code: elsewhere,
      title: evil,
      summary: evil,
      office_name: evil,
    });
    const { items } = await parser.parseString((await service.get(`/feeds/${elsewhere}/rss`)).text);
    const { title, content, creator } = items[0]!;
    for (const part of [title, content, creator]) {
      assert.equal(String(part).trim(), '&lt;img src=x onerror=alert(1)&gt; &amp;lt;b&amp;gt;');
    }
  });

  it('as JSON Feed 1.1 has every item', async () => {
    const { text } = await read('json', '?flow=local');
    const feed = JSON.parse(text) as { version: string; items: { title: string; url: string }[] };
    assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
    assert.equal(feed.items.length, titles.length);
  });

  it('has what came from above too, unless told otherwise', async () => {
    const feed = await parser.parseString((await read('rss')).text);
    assert.ok(feed.items.some(({ title }) => title?.trim() === 'Dari atas'));
  });

  it('loses what is withdrawn', async () => {
    const id = await publish(database, { region_code: village, title: 'Keliru' });
    await until(async () => (await read('rss')).text.includes('Keliru'));
    await database.db
      .updateTable('articles')
      .set({ status: 'retracted' })
      .where('id', '=', id)
      .execute();
    await until(async () => !(await read('rss')).text.includes('Keliru'));
  });

  it('tells when an article was corrected, and what a check of facts found', async () => {
    const [elsewhere] = (await villagesIn(database, '64.02')) as [string];
    const at = '2026-11-21T05:00:00.000Z';
    await publish(database, {
      region_code: elsewhere,
      topic: 'factCheck',
      fact_check: JSON.stringify({ verdict: 'hoax', claim: 'Klaim', sources: [] }),
      corrections: JSON.stringify([{ at, note: 'Namanya keliru.' }]),
      corrected_at: new Date(at),
    });
    const of = async (form: string) => (await service.get(`/feeds/${elsewhere}/${form}`)).text;
    assert.match(await of('atom'), /<entry>[^]*<updated>2026-11-21T05:00:00/);
    assert.match(await of('rss'), /<item>[^]*<atom:updated>2026-11-21T05:00:00/);
    const [item] = (JSON.parse(await of('json')) as { items: Record<string, unknown>[] }).items;
    assert.equal(new Date(item!['date_modified'] as string).toISOString(), at);
    assert.deepEqual(item!['tags'], ['factCheck', 'hoax']);
    assert.equal((await parser.parseString(await of('rss'))).items.length, 1);
  });

  it('may be kept, and asked for again by its ETag', async () => {
    const { headers } = await read('rss');
    assert.match(String(headers['content-type']), /^application\/rss\+xml/);
    const again = await service.get(`/feeds/${village}/rss`, {
      'if-none-match': String(headers['etag']),
    });
    assert.equal(again.status, 304);
  });

  it('is named in every form by the pages that show the same, and so is the calendar', async () => {
    const id = await publish(database, { region_code: village });
    for (const page of [`/berita/${id}`, `/embed/news-feed?region=${village}`]) {
      const { text } = await service.get(page);
      const named = [...text.matchAll(/<link rel="alternate" type="([^"]+)" href="([^"]+)"/g)];
      assert.deepEqual(
        named
          .filter(([, type]) => !type!.endsWith('+oembed'))
          .map(([, type, href]) => [type, href]),
        [
          ['application/rss+xml', `http://localhost/feeds/${village}/rss`],
          ['application/atom+xml', `http://localhost/feeds/${village}/atom`],
          ['application/feed+json', `http://localhost/feeds/${village}/json`],
          ['text/calendar', `http://localhost/feeds/${village}/ics`],
        ],
      );
    }
  });

  it('of a region or form that is not there is a problem in words', async () => {
    assert.equal((await service.get('/feeds/99.99/rss')).status, 404);
    assert.equal((await service.get(`/feeds/${village}/pdf`)).status, 400);
  });
});
