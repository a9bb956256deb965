/** What a page tells of itself where its address is passed on, as in WhatsApp, and to search engines. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  found,
  givenService,
  offer,
  present,
  publish,
  uploaded,
  villagesIn,
} from '../testing/given.ts';

const service = await givenService();
const { database } = service;
const [village] = (await villagesIn(database, '64.09')) as [string];
const picture = await uploaded(database, { region_code: village });

interface Told {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly image: string | undefined;
  readonly about: Record<string, unknown> | undefined;
  readonly isFound: boolean;
  readonly text: string;
}

/** What the page at an address tells. */
async function told(url: string): Promise<Told> {
  const { status, text } = await service.get(url);
  assert.equal(status, 200, text);
  const of = (name: string) =>
    new RegExp(`<meta property="og:${name}" content="([^"]*)"`).exec(text)?.[1];
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(text)?.[1];
  return {
    title: of('title'),
    description: of('description'),
    image: of('image'),
    about: data === undefined ? undefined : (JSON.parse(data) as Record<string, unknown>),
    isFound: !text.includes('<meta name="robots" content="noindex"'),
    text,
  };
}

describe('a page whose address is passed on', () => {
  it('of an article tells its title, summary and picture, and when it was published', async () => {
    const id = await publish(database, {
      region_code: village,
      title: 'Panen raya',
      summary: 'Padi dipanen.',
      picture_id: picture,
    });
    const { title, description, image, about, isFound, text } = await told(`/berita/${id}`);
    assert.match(title!, /^Panen raya – /);
    assert.equal(description, 'Padi dipanen.');
    assert.match(image!, /^http:\/\/localhost\/media\/.+\.webp$/);
    assert.match(text, /<meta property="og:image:alt" content="Perahu di dermaga"/);
    assert.match(text, /<meta property="article:published_time" content="\d{4}-.+\+08:00"/);
    assert.deepEqual([about!['@type'], about!['headline']], ['NewsArticle', 'Panen raya']);
    assert.ok(isFound);
  });

  it('of news tells the newest titles and the first picture, and is not found by search engines', async () => {
    const { title, description, image, about, isFound } = await told(
      `/embed/news-feed?region=${village}`,
    );
    assert.match(title!, /^Berita · /);
    assert.match(description!, /Panen raya/);
    assert.match(image!, /\.webp$/);
    assert.deepEqual([about, isFound], [undefined, false]);
  });

  it('of a KIM tells its name, what it does and its logo, and is found', async () => {
    const group = await found(database, {
      region_code: village,
      name: 'KIM Maju',
      logo_id: picture,
    });
    const { title, description, image, about, isFound } = await told(
      `/embed/profile-card?group=${group}`,
    );
    assert.deepEqual([title, description], ['KIM Maju', 'Kelompok untuk uji coba.']);
    assert.match(image!, /\.webp$/);
    assert.deepEqual(
      [about!['@type'], about!['name'], isFound],
      ['Organization', 'KIM Maju', true],
    );
  });

  it('of a business tells its name and what it offers, and nothing that could end the script', async () => {
    const business = await present(database, {
      region_code: village,
      name: 'Dapur </script><b>Uji',
    });
    await offer(database, { business_id: business, name: 'Keripik uji' });
    const { title, description, about, isFound } = await told(
      `/embed/umkm-showcase?business=${business}`,
    );
    assert.deepEqual(
      [title, description],
      ['Dapur &lt;/script&gt;&lt;b&gt;Uji', 'Camilan rumahan.'],
    );
    assert.deepEqual([about!['name'], isFound], ['Dapur </script><b>Uji', true]);
    const all = await told(`/embed/umkm-showcase?region=${village}`);
    assert.equal(all.description, 'Keripik uji');
  });

  it('of a form tells what it is for, in its language', async () => {
    const form = await told(`/embed/aspiration-form?region=${village}`);
    assert.match(form.description!, /^Kirim pengaduan, aspirasi/);
    const status = await told('/embed/aspiration-status?locale=en');
    assert.match(status.description!, /^Follow what becomes of/);
  });

  it('is called by its heading, where it has one', async () => {
    const { title } = await told(`/embed/profile-card?region=${village}&heading=KIM%20kami`);
    assert.equal(title, 'KIM kami');
  });
});
