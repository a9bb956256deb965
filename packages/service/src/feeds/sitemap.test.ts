import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { found, givenService, publish, until, villagesIn } from '../testing/given.ts';

const service = await givenService();
const { database } = service;
const [village] = (await villagesIn(database, '53.01')) as [string];

const addressesIn = (text: string) =>
  [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url!);
const read = async (url: string) => {
  const { status, text, headers } = await service.get(new URL(url, 'http://localhost').pathname);
  assert.equal(status, 200, url);
  assert.match(String(headers['content-type']), /^application\/xml/);
  return addressesIn(text);
};
const allPages = async () => {
  const parts = await read('/sitemap.xml');
  return (await Promise.all(parts.map(read))).flat();
};

describe('the sitemap', () => {
  it('names the front page while there is nothing else, and is named by robots.txt', async () => {
    assert.deepEqual(await read('/sitemap.xml'), ['http://localhost/sitemap/1.xml']);
    assert.deepEqual(await allPages(), ['http://localhost/']);
    const { text } = await service.get('/robots.txt');
    assert.match(text, /^Sitemap: http:\/\/localhost\/sitemap\.xml$/m);
  });

  it('names an article while its page is there for anyone, and not a moment longer', async () => {
    const id = await publish(database, { region_code: village });
    const other = await service.another();
    const page = `http://localhost/berita/${id}`;
    const isNamed = async () =>
      addressesIn(
        (await other.inject({ url: '/sitemap/1.xml', headers: { host: 'localhost' } })).body,
      ).includes(page);
    await until(isNamed);
    assert.ok((await allPages()).includes(page));
    await database.db.updateTable('articles').set({ hidden: true }).where('id', '=', id).execute();
    await until(async () => !(await isNamed()));
    await until(async () => !(await allPages()).includes(page));
  });

  it('names nothing that is not for the public or at home elsewhere', async () => {
    const suspended = await found(database, { region_code: village, suspended: true });
    const ids = [
      await publish(database, { region_code: village, status: 'draft' }),
      await publish(database, { region_code: village, status: 'retracted' }),
      await publish(database, { region_code: village, hidden: true }),
      await publish(database, { region_code: village, group_id: suspended }),
      await publish(database, { region_code: village, external_url: 'https://desa.example/1' }),
    ];
    const shown = await publish(database, { region_code: village });
    await until(async () => (await allPages()).some((url) => url.endsWith(shown)));
    const pages = await allPages();
    for (const id of ids) assert.ok(!pages.some((url) => url.includes(id)));
  });

  it('has no part that is not there', async () => {
    assert.equal((await service.get('/sitemap/99999.xml')).status, 404);
    for (const odd of ['0.xml', '1.txt', 'x.xml', '100000.xml']) {
      assert.equal((await service.get(`/sitemap/${odd}`)).status, 400, odd);
    }
  });
});

describe('the sitemap of many articles', () => {
  it('names each once, in parts of which none is too long, and goes on as more are written', async () => {
    await sql`alter table articles disable trigger announce`.execute(database.db);
    const write = (count: number, prefix: string) =>
      sql`
        insert into articles (id, region_code, office_name, topic, title, summary, body_html,
          status, published_at)
        select (${prefix} || lpad(to_hex(n), 6, '0') || '-0000-7000-8000-000000000000')::uuid,
          ${village}, 'Diskominfo', 'umkm', 'Berita', 'Ringkasan', '', 'published', now()
        from generate_series(1, ${count}::int) n`.execute(database.db);
    await write(21_000, 'f0');
    await sql`alter table articles enable trigger announce`.execute(database.db);
    await sql`select pg_notify('kim_changed', '*')`.execute(database.db);
    await until(async () => (await read('/sitemap.xml')).length === 3);
    const written = (pages: string[]) => pages.filter((url) => url.includes('/berita/f'));
    const pages = written(await allPages());
    assert.equal(pages.length, 21_000);
    assert.equal(new Set(pages).size, 21_000);

    await sql`alter table articles disable trigger announce`.execute(database.db);
    await write(10_000, 'f1');
    await sql`alter table articles enable trigger announce`.execute(database.db);
    await sql`select pg_notify('kim_changed', '*')`.execute(database.db);
    await until(async () => (await read('/sitemap.xml')).length === 4);
    for (const part of await read('/sitemap.xml')) assert.ok((await read(part)).length <= 10_001);
    assert.equal(new Set(written(await allPages())).size, 31_000);
  });
});
