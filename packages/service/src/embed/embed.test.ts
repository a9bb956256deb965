import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { found, givenService, offer, present, publish, villagesIn } from '../testing/given.ts';

const service = await givenService();
const { app, database } = service;
const [village] = (await villagesIn(database, '64.09')) as [string];
await publish(database, {
  region_code: village,
  title: '</script><img src=x onerror=alert(1)>',
  summary: 'Ringkasan <b>tebal</b>',
});
await publish(database, { region_code: '64.09', audience_code: '64.09', title: 'Dari kabupaten' });

const { version, loaders } = JSON.parse(
  await readFile(
    fileURLToPath(import.meta.resolve('@simpul-kim/widgets/cdn/manifest.json')),
    'utf8',
  ),
) as { readonly version: string; readonly loaders: Readonly<Record<string, string>> };

const frame = (query: string) => service.get(`/embed/news-feed?${query}`);

describe('the frame page', () => {
  it('has the news in it, before any script', async () => {
    const { status, text, headers } = await frame(`region=${village}&heading=Kabar+desa`);
    assert.equal(status, 200);
    assert.match(String(headers['content-type']), /^text\/html/);
    assert.match(text, /<template shadowroot="open" shadowrootmode="open">/);
    assert.match(text, /Dari kabupaten/);
    assert.match(text, /Kabar desa/);
  });

  it('escapes what news hold, in the page and in the data that the script reads', async () => {
    const { text } = await frame(`region=${village}`);
    assert.doesNotMatch(text, /<img src=x/);
    assert.match(text, /&lt;\/script&gt;&lt;img src=x/);
    const data = /<script type="application\/json">([^]*?)<\/script>/.exec(text)![1]!;
    const titles = (JSON.parse(data) as { page: { data: { title: string }[] } }).page.data.map(
      (a) => a.title,
    );
    assert.ok(titles.includes('</script><img src=x onerror=alert(1)>'));
  });

  it('escapes what its address holds', async () => {
    const { text } = await frame(`region=${village}&heading=${encodeURIComponent('"><script>x')}`);
    assert.doesNotMatch(text, /<script>x/);
  });

  it('runs nothing but our own script, and allows just its own style sheets', async () => {
    const { text, headers } = await frame(`region=${village}`);
    const policy = String(headers['content-security-policy']);
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /script-src 'self'/);
    assert.doesNotMatch(policy, /unsafe/);
    const styles = [...text.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css]) => css!);
    assert.equal(styles.length, 2);
    for (const css of styles) {
      const hash = createHash('sha256').update(css).digest('base64');
      assert.ok(policy.includes(`'sha256-${hash}'`));
    }
  });

  it('may be framed by any site, and its links lead out of it', async () => {
    const { text, headers } = await frame(`region=${village}`);
    assert.match(String(headers['content-security-policy']), /frame-ancestors \*/);
    assert.equal(headers['x-frame-options'], undefined);
    assert.match(text, /<base target="_blank" \/>/);
  });

  it('keeps pictures for a tap where the browser asks to save data, also behind a cache', async () => {
    const address = `/embed/news-feed?region=${village}`;
    const sparing = await service.get(address, { 'save-data': 'on' });
    assert.match(sparing.text, /<kim-news-feed[^>]* pictures="tap"/);
    assert.equal(sparing.headers['vary'], 'Accept-Encoding, Save-Data');
    assert.doesNotMatch((await service.get(address)).text, /<kim-news-feed[^>]* pictures=/);
  });

  it('speaks the language that its address names', async () => {
    assert.match((await frame(`region=${village}&locale=en`)).text, /<html lang="en">/);
    assert.match((await frame(`region=${village}`)).text, /<html lang="id">/);
  });

  it('takes no notice of what others add to an address', async () => {
    assert.equal((await frame(`region=${village}&fbclid=abc&utm_source=wa`)).status, 200);
  });

  it('takes what the element takes: a code without dots, spaces, an empty option', async () => {
    const plain = (await frame(`region=${village}`)).text;
    const titles = (text: string) =>
      [...text.matchAll(/lang="id"[^>]*>\s*<!--lit-part-->([^<]+)/g)].map(([, title]) => title);
    assert.ok(titles(plain).length > 1);
    for (const query of [
      `region=${village.replaceAll('.', '')}`,
      `region=+${village}+`,
      `region=${village}&topic=&q=&flow=`,
    ]) {
      const { status, text } = await frame(query);
      assert.equal(status, 200, query);
      assert.deepEqual(titles(text), titles(plain), query);
    }
  });

  it('shows its news, and tells the editor, where an option cannot be used', async () => {
    const { status, text } = await frame(`region=${village}&limit=1000&flow=naik&topic=x`);
    assert.equal(status, 200);
    assert.match(text, /Dari kabupaten/);
    assert.match(text, /Untuk pengelola situs/);
  });

  for (const [query, status, sentence] of [
    ['region=99.99', 404, /Tidak ada wilayah dengan kode ini/],
    ['', 404, /Tidak ada wilayah dengan kode ini/],
    ['region=64.09&region=64.02', 404, /Tidak ada wilayah/],
  ] as const) {
    it(`for "${query}" says in words what is wrong`, async () => {
      const answered = await frame(query);
      assert.equal(answered.status, status);
      assert.match(answered.text, sentence);
    });
  }
});

describe('the frame page of businesses', async () => {
  const business = await present(database, {
    region_code: village,
    name: 'Dapur </script><b>Uji',
    whatsapp: '6281200000000',
  });
  await offer(database, { business_id: business, name: 'Keripik uji', price_idr: 15_000 });
  const page = (query: string) => service.get(`/embed/umkm-showcase?${query}`);

  it('has the products of a region in it, before any script', async () => {
    const { status, text } = await page(`region=${village}`);
    assert.equal(status, 200);
    assert.match(text, /Keripik uji/);
    assert.match(text, /Rp\s15\.000/);
    assert.match(text, /https:\/\/wa\.me\/6281200000000\?text=/);
  });

  it('shows businesses where it is asked to, or one of them with its products', async () => {
    assert.match((await page(`region=${village}&show=businesses`)).text, /Dapur &lt;\/script/);
    const alone = await page(`business=${business}`);
    assert.match(alone.text, /Keripik uji/);
    assert.doesNotMatch(alone.text, /<b>Uji/);
  });

  it('has them in an order that is asked for; one that there is not for them counts for nothing', async () => {
    await offer(database, { business_id: business, name: 'Amplang uji', price_idr: 90_000 });
    const { text } = await page(`region=${village}&sort=priceLow`);
    assert.ok(text.indexOf('Keripik uji') < text.indexOf('Amplang uji'));
    assert.equal((await page(`region=${village}&show=businesses&sort=priceLow`)).status, 200);
  });

  for (const query of ['business=x', 'business=..%2F..%2Fv1', `business=${randomUUID()}`]) {
    it(`says that there is nothing for ${query.slice(0, 20)}`, async () => {
      assert.equal((await page(query)).status, 404);
    });
  }
});

describe('the frame page of a profile', async () => {
  const group = await found(database, { region_code: village, name: 'KIM <b>Uji' });

  it('has the KIM of a village in it, or one by its id', async () => {
    for (const query of [`region=${village}`, `group=${group}`]) {
      const { status, text } = await service.get(`/embed/profile-card?${query}`);
      assert.equal(status, 200);
      assert.match(text, /KIM &lt;b&gt;Uji/);
    }
  });

  it('may frame YouTube without cookies and play files, for after a click, and nothing else', async () => {
    const { headers } = await service.get(`/embed/profile-card?region=${village}`);
    const policy = String(headers['content-security-policy']);
    assert.match(policy, /frame-src https:\/\/www\.youtube-nocookie\.com;/);
    assert.match(policy, /media-src https:;/);
    assert.doesNotMatch(
      String((await frame(`region=${village}`)).headers['content-security-policy']),
      /frame-src|media-src/,
    );
  });

  it('says that there is none for a village without a KIM', async () => {
    assert.equal((await service.get('/embed/profile-card?region=64.09.01')).status, 404);
  });
});

describe('the frame page of the directory', () => {
  it('has the KIM of a region in it, with coverage and activity', async () => {
    const { status, text } = await service.get('/embed/directory?region=64.09');
    assert.equal(status, 200);
    assert.match(text, /KIM &lt;b&gt;Uji/);
    assert.match(text, /Desa dan kelurahan ber-KIM/);
    assert.match((await service.get('/embed/directory?region=64.09&locale=en')).text, /Active KIM/);
  });
});

describe('the frame page of announcements', () => {
  it('has in it what is in force, and nothing where nothing is', async () => {
    const { status, text } = await service.get(`/embed/announcement?region=${village}`);
    assert.equal(status, 200);
    assert.match(text, /<kim-announcement\s/);
    assert.doesNotMatch(text, /part="item"/);
  });
});

describe('the scripts', () => {
  const filesOf = (loader: string): string[] => {
    const build = /"(-[\w-]{6})"/.exec(loader)![1]!;
    const widgets = [...loader.matchAll(/"?([\w-]+)"?:"(?:v1|{-})/g)].map(
      ([, name]) => name! + build,
    );
    return [/kim-[\w-]{6}(?=")/.exec(loader)![0], ...widgets];
  };

  for (const name of ['embed.js', 'embed.classic.js']) {
    it(`are there: ${name}, which follows the newest, and each file that it names`, async () => {
      const loader = await service.get(`/${name}`);
      assert.equal(loader.status, 200);
      assert.match(String(loader.headers['content-type']), /javascript/);
      assert.match(String(loader.headers['cache-control']), /stale-while-revalidate/);
      const files = filesOf(loader.text);
      assert.equal(files.length, 8);
      for (const file of files) {
        const { status, headers } = await service.get(`/embed/assets/${file}.js`);
        assert.equal(status, 200, file);
        assert.match(String(headers['cache-control']), /immutable/);
      }
    });

    it(`are there for good, by their version: ${name}`, async () => {
      const { status, headers, text } = await service.get(`/embed/${version}/${name}`);
      assert.equal(status, 200);
      assert.match(String(headers['cache-control']), /max-age=31536000, immutable/);
      const integrity = createHash('sha384').update(text).digest('base64');
      assert.equal(loaders[`embed/${version}/${name}`], `sha384-${integrity}`);
      assert.equal((await service.get(`/embed/99.0.0/${name}`)).status, 404);
    });
  }

  it('are compressed as small as can be, for whoever takes that', async () => {
    const [shared] = filesOf((await service.get('/embed.js')).text);
    for (const address of [
      '/embed.js',
      `/embed/${version}/embed.js`,
      `/embed/assets/${shared}.js`,
    ]) {
      const plain = await service.get(address);
      assert.equal(plain.headers['content-encoding'], undefined);
      assert.match(String(plain.headers['vary']), /accept-encoding/i);
      for (const coding of ['br', 'gzip']) {
        const { headers } = await service.get(address, { 'accept-encoding': coding });
        assert.equal(headers['content-encoding'], coding, address);
        assert.match(String(headers['content-type']), /javascript/);
        assert.equal(headers['cache-control'], plain.headers['cache-control']);
        assert.ok(Number(headers['content-length']) < 0.6 * plain.text.length, address);
      }
    }
  });

  it('are there by other addresses, for browsers that could not have them by the first', async () => {
    const [shared] = filesOf((await service.get('/embed.js')).text);
    const { text } = await service.get(`/embed/assets/${shared}.js`);
    assert.equal((await service.get(`/embed/assets/0/0/${shared}.js`)).text, text);
  });

  it('of versions that were served before stay there', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'kim-widgets-'));
    await mkdir(path.join(folder, 'embed', 'assets'), { recursive: true });
    await writeFile(path.join(folder, 'embed', 'assets', 'kim-lama12.js'), 'export {}');
    const own = await givenService({ widgetsDir: folder });
    assert.equal((await own.get('/embed/assets/kim-lama12.js')).text, 'export {}');
    const kept = await readdir(path.join(folder, 'embed', version));
    assert.ok(kept.includes('embed.js'), 'and those of this one will');
    await rm(folder, { recursive: true });
  });

  it('may be loaded by pages of any site', async () => {
    const { headers } = await service.get('/embed.js', { origin: 'https://desa.example' });
    assert.equal(headers['access-control-allow-origin'], '*');
  });

  for (const path of [
    '/embed/assets/../../manifest.json',
    '/embed/assets/%2e%2e/%2e%2e/manifest.json',
    '/embed/assets/0/%2e%2e/%2e%2e/manifest.json',
    '/embed/frame/..%2f..%2fembed.js',
    '/media/..%2fpostgres%2fPG_VERSION',
  ]) {
    it(`do not lead out of their folder (${path})`, async () => {
      const response = await app.inject(path);
      assert.ok(response.statusCode >= 400, String(response.statusCode));
    });
  }
});

describe('the page of an article', () => {
  it('shows it, with what a link preview needs', async () => {
    const id = await publish(database, {
      region_code: village,
      title: 'Panen "raya"',
      body_html: '<p>Isi berita.</p>',
    });
    const { status, text, headers } = await service.get(`/berita/${id}`);
    assert.equal(status, 200);
    assert.match(text, /<h1>Panen &quot;raya&quot;<\/h1>/);
    assert.match(text, /<p>Isi berita\.<\/p>/);
    assert.match(text, /<meta property="og:title" content="Panen &quot;raya&quot;/);
    assert.match(text, new RegExp(`<link rel="canonical" href="http://localhost/berita/${id}" />`));
    assert.match(text, /21 November 2026.*WITA/);
    assert.doesNotMatch(String(headers['content-security-policy']), /script-src/);
  });

  it('that is not there is a page that says so', async () => {
    const { status, text } = await service.get('/berita/bukan-id');
    assert.equal(status, 404);
    assert.match(text, /Tidak ditemukan/);
  });
});
