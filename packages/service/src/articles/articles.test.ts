import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Article, ArticlePage, ArticleSummary } from '@simpul-kim/contract';
import { sql } from 'kysely';
import { found, givenService, publish, until, uploaded, villagesIn } from '../testing/given.ts';

const service = await givenService();
const { database } = service;

const list = async (query: string): Promise<ArticleSummary[]> => {
  const { status, body } = await service.get(`/v1/articles?${query}`);
  assert.equal(status, 200);
  return (body as ArticlePage).data;
};
const titles = async (query: string) => (await list(query)).map(({ title }) => title);

/** Each group of tests has a regency of its own, so that none sees what another wrote. */
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 21, 0, minutes));

describe('the flows of news', async () => {
  // Kutai Kartanegara: a village, its neighbour in the same district, one in another district.
  const [village, neighbour] = await villagesIn(database, '64.02.01');
  const [elsewhere] = await villagesIn(database, '64.02.02');
  await publish(database, { region_code: village!, title: 'Desa', published_at: at(1) });
  await publish(database, { region_code: neighbour!, title: 'Tetangga', published_at: at(2) });
  await publish(database, {
    region_code: elsewhere!,
    title: 'Kecamatan lain',
    published_at: at(3),
    featured_regency: true,
  });
  await publish(database, {
    region_code: '64.02',
    title: 'Kabupaten untuk semua',
    audience_code: '64.02',
    published_at: at(4),
  });
  await publish(database, {
    region_code: '64.02',
    title: 'Kabupaten untuk kecamatan',
    audience_code: '64.02.01',
    published_at: at(5),
  });
  await publish(database, { region_code: '64.02', title: 'Kabupaten saja', published_at: at(6) });

  it('local of a village is its own news', async () => {
    assert.deepEqual(await titles(`region=${village}&flow=local`), ['Desa']);
  });

  it('local of a district, regency or province is the news of all that lies in it', async () => {
    assert.deepEqual(await titles('region=64.02.01&flow=local'), ['Tetangga', 'Desa']);
    assert.deepEqual(await titles('region=64.02&flow=local'), [
      'Kabupaten saja',
      'Kabupaten untuk kecamatan',
      'Kabupaten untuk semua',
      'Kecamatan lain',
      'Tetangga',
      'Desa',
    ]);
  });

  it('above is what was sent down to a region, marked so', async () => {
    const sent = await list(`region=${village}&flow=above`);
    assert.deepEqual(
      sent.map(({ title, flow }) => [title, flow]),
      [
        ['Kabupaten untuk kecamatan', 'above'],
        ['Kabupaten untuk semua', 'above'],
      ],
    );
    assert.deepEqual(await titles(`region=${elsewhere}&flow=above`), ['Kabupaten untuk semua']);
  });

  it('above of the sender itself is empty: it is local there', async () => {
    assert.deepEqual(await titles('region=64.02&flow=above'), []);
  });

  it('all is both, newest first, each once, and the default', async () => {
    const expected = ['Kabupaten untuk kecamatan', 'Kabupaten untuk semua', 'Desa'];
    assert.deepEqual(await titles(`region=${village}&flow=all`), expected);
    assert.deepEqual(await titles(`region=${village}`), expected);
  });

  it('featured is what was accepted at the level of the region', async () => {
    assert.deepEqual(await titles('region=64.02&flow=featured'), ['Kecamatan lain']);
    assert.deepEqual(await titles('region=64&flow=featured'), []);
    assert.deepEqual(await titles(`region=${elsewhere}&flow=featured`), ['Kecamatan lain']);
  });
});

describe('an article of a list', async () => {
  const [village, other] = await villagesIn(database, '64.03');
  const group = await found(database, { region_code: village!, name: 'KIM Berau' });
  const picture = await uploaded(database, { region_code: village!, group_id: group });
  const id = await publish(database, {
    region_code: village!,
    group_id: group,
    picture_id: picture,
    topic: 'fisheries',
    title: 'Panen ikan',
  });

  it('has all that a reader sees, and nothing else', async () => {
    const [article] = await list(`region=${village}`);
    assert.deepEqual(article, {
      id,
      title: 'Panen ikan',
      summary: 'Warga bermusyawarah di balai desa.',
      topic: 'fisheries',
      publishedAt: '2026-11-21T08:30:00+08:00',
      regionCode: village,
      regionName: article!.regionName,
      timeZone: 'Asia/Makassar',
      author: { kind: 'group', groupId: group, name: 'KIM Berau' },
      picture: {
        alt: 'Perahu di dermaga',
        sizes: [
          {
            url: 'http://localhost/media/a/a-320.webp',
            width: 320,
            height: 180,
            type: 'image/webp',
          },
          {
            url: 'http://localhost/media/a/a-640.webp',
            width: 640,
            height: 360,
            type: 'image/webp',
          },
        ],
      },
      url: `http://localhost/berita/${id}`,
      flow: 'local',
    });
  });

  it('has its own home as its address, where it has one elsewhere', async () => {
    await publish(database, {
      region_code: other!,
      external_url: 'https://desa.example/berita/1',
    });
    const [article] = await list(`region=${other}`);
    assert.equal(article!.url, 'https://desa.example/berita/1');
  });

  it('has addresses at the host that the request came to', async () => {
    const { body } = await service.get(`/v1/articles?region=${village}`, {
      host: 'kim.example:8080',
    });
    assert.equal((body as ArticlePage).data[0]!.url, `http://kim.example:8080/berita/${id}`);
  });

  it('never has an address made of a host name that cannot be one', async () => {
    const { body } = await service.get(`/v1/articles?region=${village}`, {
      host: 'evil"><script>',
    });
    assert.equal((body as ArticlePage).data[0]!.url, `http://localhost/berita/${id}`);
  });

  it('can be read with its text', async () => {
    const { body } = await service.get(`/v1/articles/${id}`);
    const article = body as Article;
    assert.equal(article.bodyHtml, '<p>Warga bermusyawarah.</p>');
    assert.equal(article.author.name, 'KIM Berau');
    assert.ok(!('flow' in article));
  });
});

describe('the pages of a list', async () => {
  const region = '64.07';
  const [village] = await villagesIn(database, region);
  for (let minute = 0; minute < 25; minute += 1) {
    await publish(database, {
      region_code: village!,
      title: `Berita ${minute}`,
      // Several of one moment: the order must not depend on the time alone.
      published_at: at(Math.floor(minute / 3)),
    });
  }

  it('give every article once, in order, also while new ones are published', async () => {
    const seen: ArticleSummary[] = [];
    let next: string | null = null;
    do {
      const cursor = next === null ? '' : `&cursor=${next}`;
      const { body } = await service.get(`/v1/articles?region=${region}&limit=4${cursor}`);
      const page = body as ArticlePage;
      seen.push(...page.data);
      next = page.next;
      await publish(database, {
        region_code: village!,
        title: 'Baru',
        published_at: at(60 + seen.length),
      });
    } while (next !== null);
    assert.equal(new Set(seen.map(({ id }) => id)).size, 25);
    assert.equal(seen.length, 25);
    const times = seen.map(({ publishedAt }) => Date.parse(publishedAt));
    assert.deepEqual(
      times,
      [...times].sort((a, b) => b - a),
    );
  });

  it('are linked by the Link header too', async () => {
    const { headers, body } = await service.get(`/v1/articles?region=${region}&limit=4`);
    const link = String(headers['link']);
    assert.match(link, /^<http:\/\/localhost\/v1\/articles\?.*>; rel="next"$/);
    assert.ok(link.includes(`cursor=${(body as ArticlePage).next}`));
  });

  it('keep apart what was published in the same millisecond', async () => {
    const [other] = await villagesIn(database, '64.08');
    for (const microseconds of ['000100', '000200', '000300']) {
      const id = await publish(database, { region_code: other!, title: microseconds });
      await sql`update articles set published_at = ${`2026-11-21T00:00:00.${microseconds}Z`}
        where id = ${id}`.execute(database.db);
    }
    const seen: string[] = [];
    let cursor = '';
    for (let page = 0; page < 3; page += 1) {
      const { body } = await service.get(`/v1/articles?region=64.08&limit=1${cursor}`);
      seen.push(...(body as ArticlePage).data.map(({ title }) => title));
      cursor = `&cursor=${(body as ArticlePage).next}`;
    }
    assert.deepEqual(seen, ['000300', '000200', '000100']);
  });
});

describe('what must not be seen', async () => {
  const [village] = await villagesIn(database, '64.11');
  const region = village!;
  const suspended = await found(database, { region_code: region, suspended: true });
  const hidden = {
    draft: await publish(database, {
      region_code: region,
      status: 'draft',
      audience_code: '64.11',
    }),
    hidden: await publish(database, { region_code: region, hidden: true, featured_regency: true }),
    suspended: await publish(database, { region_code: region, group_id: suspended }),
    retracted: await publish(database, { region_code: region, status: 'retracted' }),
  };

  for (const [what, id] of Object.entries(hidden)) {
    it(`a ${what} article is in no list and at no address`, async () => {
      for (const code of [region, region.slice(0, 8), '64.11', '64']) {
        for (const flow of ['all', 'local', 'above', 'featured']) {
          const ids = (await list(`region=${code}&flow=${flow}&limit=100`)).map(
            (found) => found.id,
          );
          assert.ok(!ids.includes(id), `${code} ${flow}`);
        }
      }
      const expected = what === 'retracted' ? 410 : 404;
      assert.equal((await service.get(`/v1/articles/${id}`)).status, expected);
      assert.equal((await service.get(`/berita/${id}`)).status, expected);
    });
  }

  it('an article that is retracted says so at its address, to people and to programs', async () => {
    const { body } = await service.get(`/v1/articles/${hidden.retracted}`);
    assert.equal((body as { code: string }).code, 'withdrawn');
    const page = await service.get(`/berita/${hidden.retracted}`);
    assert.match(page.text, /Sudah ditarik/);
  });
});

describe('the search of news', async () => {
  const [village] = await villagesIn(database, '64.71');
  const region = village!;
  const publishTitled = (title: string, body: string, minute: number) =>
    publish(database, {
      region_code: region,
      title,
      body_html: `<p>${body}</p>`,
      published_at: at(minute),
    });
  await publishTitled('Panen raya di sawah', 'Kelompok tani bergembira.', 1);
  await publishTitled('Pelatihan menulis berita', 'Petani ikut belajar.', 2);
  await publishTitled('Festival pesisir', 'Perahu hias berlayar.', 3);

  for (const [typed, expected] of [
    ['pertanian', ['Pelatihan menulis berita', 'Panen raya di sawah']],
    ['pelat', ['Pelatihan menulis berita']],
    ['FESTIVAL', ['Festival pesisir']],
    ['panen di sawah', ['Panen raya di sawah']],
    ['panen festival', []],
    ["perahu' | !x:* <-> (", []],
    ['🙂', []],
  ] as const) {
    it(`"${typed}" finds ${expected.length === 0 ? 'nothing' : expected.join(', ')}`, async () => {
      const found = await titles(`region=${region}&q=${encodeURIComponent(typed)}`);
      assert.deepEqual(found, expected);
    });
  }

  it('is for what is read, never for how it is marked up or where its links lead', async () => {
    const link = '<a href="https://judi.example/slot?a=1&amp;b=2" rel="noopener nofollow ugc">';
    await publishTitled(
      'Tautan',
      `Baca <strong>pengumuman</strong> di ${link}balai</a> &amp; pos`,
      4,
    );
    for (const typed of ['strong', 'href', 'nofollow', 'judi', 'slot', 'https', 'amp']) {
      assert.deepEqual(await titles(`region=${region}&q=${typed}`), [], typed);
    }
    assert.deepEqual(await titles(`region=${region}&q=pengumuman%20balai%20pos`), ['Tautan']);
  });

  it('goes with a topic', async () => {
    await publish(database, { region_code: region, title: 'Panen UMKM', topic: 'umkm' });
    assert.deepEqual(await titles(`region=${region}&q=panen&topic=umkm`), ['Panen UMKM']);
  });
});

describe('what is kept ready', async () => {
  const [village] = await villagesIn(database, '64.74');
  const region = village!;

  it('is the same answer, told by its ETag', async () => {
    await publish(database, { region_code: region });
    const one = await service.get(`/v1/articles?region=${region}`);
    const again = await service.get(`/v1/articles?region=${region}`, {
      'if-none-match': String(one.headers['etag']),
    });
    assert.equal(again.status, 304);
    assert.equal(again.text, '');
    assert.match(
      String(one.headers['cache-control']),
      /^public, max-age=\d+, stale-while-revalidate=/,
    );
  });

  it('changes as soon as something in it does, in every process', async () => {
    const other = await service.another();
    const read = async (app: typeof other) =>
      (await app.inject(`/v1/articles?region=${region}&flow=local`)).json<ArticlePage>().data
        .length;
    const before = await read(service.app);
    assert.equal(await read(other), before);

    const id = await publish(database, { region_code: region, title: 'Baru' });
    await until(async () => (await read(service.app)) === before + 1);
    await until(async () => (await read(other)) === before + 1);

    await database.db
      .updateTable('articles')
      .set({ status: 'retracted' })
      .where('id', '=', id)
      .execute();
    await until(async () => (await read(service.app)) === before);
    await until(async () => (await read(other)) === before);
  });

  it('changes wherever the news of a KIM was sent, when the KIM is suspended', async () => {
    const [elsewhere] = await villagesIn(database, '64.01');
    const group = await found(database, { region_code: region, name: 'KIM Kirim' });
    await publish(database, { region_code: region, group_id: group, audience_code: '64' });
    const sent = async () =>
      (await list(`region=${elsewhere}&flow=above`)).map(({ author }) => author.name);
    await until(async () => (await sent()).includes('KIM Kirim'));
    await database.db
      .updateTable('groups')
      .set({ suspended: true })
      .where('id', '=', group)
      .execute();
    await until(async () => !(await sent()).includes('KIM Kirim'));
  });

  it('of a page changes with it too', async () => {
    const id = await publish(database, { region_code: region, title: 'Salah judul' });
    const page = async () => (await service.get(`/berita/${id}`)).text;
    assert.match(await page(), /Salah judul/);
    await database.db
      .updateTable('articles')
      .set({ title: 'Judul benar' })
      .where('id', '=', id)
      .execute();
    await until(async () => (await page()).includes('Judul benar'));
  });
});
