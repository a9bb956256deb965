import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Problem, Site } from '@simpul-kim/contract';
import {
  ask,
  found,
  givenService,
  publish,
  until,
  villagesIn,
  type Answered,
} from '../testing/given.ts';

const service = await givenService();
const { database } = service;
const operator = await service.signedIn({ role: 'operator' });

const reason = 'Situsnya diretas.';
const set = (subject: string, standing: Site['standing'], by = operator) =>
  by.put(`/v1/desk/sites/${encodeURIComponent(subject)}`, { standing, reason });
const remove = (subject: string) => operator.delete(`/v1/desk/sites/${subject}`);
const codeOf = ({ body }: Answered) => (body as Problem | undefined)?.code;
const detailOf = ({ body }: Answered) => (body as Problem).detail;

const [village, neighbour] = (await villagesIn(database, '64.02.01')) as [string, string];
const [elsewhere] = (await villagesIn(database, '64.03.01')) as [string];
const news = `/v1/articles?region=${elsewhere}`;
const frame = `/embed/news-feed?region=${elsewhere}`;

/** The news as a script of a page on a host asks for them. */
const asked = (host: string, url = news) => service.get(url, { origin: `https://${host}` });
/** A frame page as a page on a host frames it. */
const framed = (host: string, url = frame) =>
  service.get(url, { referer: `https://${host}/`, 'sec-fetch-dest': 'iframe' });
const becomes = (wanted: boolean, answered: () => Promise<Answered>) =>
  until(async () => ((await answered()).status === 200) === wanted);

describe('a suspended host', async () => {
  await set('judi.example', 'suspended');
  await becomes(false, () => asked('judi.example'));

  it('is told so politely, in the language of the page, and never why', async () => {
    const answered = await service.get(news, {
      origin: 'https://judi.example:8443',
      'accept-language': 'en',
    });
    assert.deepEqual([answered.status, codeOf(answered)], [403, 'suspended']);
    assert.match(detailOf(answered), /^On this site, Simpul KIM is suspended for now/);
    assert.equal(answered.headers['cache-control'], 'no-store');
    const indonesian = await asked('judi.example');
    assert.match(detailOf(indonesian), /sedang dihentikan sementara .*Dinas Kominfo/);
    assert.ok(!indonesian.text.includes(reason));
  });

  it('is so with all below it, however it is written', async () => {
    for (const host of ['www.judi.example', 'a.b.judi.example', 'JUDI.example', 'judi.example.']) {
      assert.equal(codeOf(await asked(host)), 'suspended', host);
    }
    assert.equal((await asked('bukanjudi.example')).status, 200);
  });

  it('frames a page that says so, in the frame', async () => {
    const answered = await framed('www.judi.example');
    assert.equal(answered.status, 403);
    assert.match(answered.text, /<h1>Sedang dihentikan sementara<\/h1>/);
    assert.match(String(answered.headers['content-security-policy']), /frame-ancestors \*/);
  });

  it('may link to the frame page, which others frame as before', async () => {
    const headers = { referer: 'https://judi.example/', 'sec-fetch-dest': 'document' };
    assert.equal((await service.get(frame, headers)).status, 200);
    assert.equal((await framed('desa.example')).status, 200);
  });

  it('is told so in a frame by plain http too, where browsers do not say that they frame', async () => {
    const answered = await service.get(frame, { referer: 'http://judi.example/' });
    assert.equal(answered.status, 403);
  });

  it('is told apart by caches in front of the service, as long as there is one', async () => {
    assert.match(String((await asked('desa.example')).headers['vary']), /\bOrigin\b/);
    assert.match(String((await framed('desa.example')).headers['vary']), /\bReferer\b/);
  });

  it('does not lose what residents send there', async () => {
    const { status } = await service.anyone.post(
      '/v1/aspirations',
      {},
      {
        origin: 'https://judi.example',
      },
    );
    assert.notEqual(status, 403);
  });

  it('lets programs and frames in a sandbox ask, which name no host', async () => {
    assert.equal((await service.get(news)).status, 200);
    assert.equal((await service.get(news, { origin: 'null' })).status, 200);
  });

  it('is so in every process, and no longer once it is off the list', async () => {
    const other = await service.another();
    const there = () => ask(other, news, { origin: 'https://judi.example' });
    await becomes(false, there);
    assert.equal((await remove('judi.example')).status, 200);
    await becomes(true, there);
    await becomes(true, () => asked('judi.example'));
    assert.equal((await remove('judi.example')).status, 404);
  });
});

describe('a suspended region', async () => {
  const id = await publish(database, { region_code: village, title: 'Panen raya' });
  await set('64.02.01', 'suspended');
  const own = `/v1/articles?region=${village}`;
  await becomes(false, () => service.get(own));

  it('is told so politely wherever something of it is asked for, with all in it', async () => {
    for (const url of [
      own,
      '/v1/articles?region=64.02.01',
      `/v1/groups/${village}`,
      `/v1/businesses?region=${village}`,
      `/v1/announcements?region=${village}`,
      `/v1/regions/${village}`,
      `/v1/offices/${village}`,
    ]) {
      const answered = await service.get(url);
      assert.deepEqual([answered.status, codeOf(answered)], [403, 'suspended'], url);
    }
    for (const name of ['news-feed', 'umkm-showcase', 'profile-card', 'aspiration-form']) {
      const { status, text } = await service.get(`/embed/${name}?region=${village}`);
      assert.equal(status, 403, name);
      assert.match(text, /untuk wilayah ini sedang dihentikan sementara/, name);
    }
  });

  it('is found by its name, and its articles stay where they were passed on', async () => {
    assert.equal((await service.get(`/v1/regions?q=${village}`)).status, 200);
    assert.equal((await service.get(`/berita/${id}`)).status, 200);
    assert.match((await service.get('/v1/articles?region=64.02')).text, /Panen raya/);
  });

  it('may have a village in it that is allowed', async () => {
    await set(neighbour, 'allowed');
    await becomes(true, () => service.get(`/v1/articles?region=${neighbour}`));
    assert.equal(codeOf(await service.get(own)), 'suspended');
  });
});

describe('a suspended group', async () => {
  const [home] = (await villagesIn(database, '64.02.02')) as [string];
  const group = await found(database, { region_code: home, name: 'KIM Cuti', suspended: true });

  it('is told so politely, by its id and by its village, which has no other', async () => {
    for (const id of [group, home]) {
      const answered = await service.get(`/v1/groups/${id}`);
      assert.deepEqual([answered.status, codeOf(answered)], [403, 'suspended'], id);
      assert.match(detailOf(answered), /Profil KIM ini sedang tidak ditampilkan/);
    }
    await found(database, { region_code: home, name: 'KIM Giat' });
    await until(async () => (await service.get(`/v1/groups/${home}`)).status === 200);
  });
});

describe('a service for listed sites only', async () => {
  const listed = await service.another({ sites: 'listed' });
  const get = (headers: Record<string, string>, url = news) => ask(listed, url, headers);
  await set('desa.example', 'allowed');
  await set('lama.desa.example', 'suspended');
  const from = (host: string) => get({ origin: `https://${host}` }, news);
  await becomes(true, () => from('desa.example'));

  it('answers those that are on the list, and itself', async () => {
    assert.equal((await from('www.desa.example')).status, 200);
    assert.equal((await get({ origin: 'http://localhost' }, news)).status, 200);
    assert.equal(codeOf(await from('lama.desa.example')), 'suspended');
    const other = await from('lain.example');
    assert.match(detailOf(other), /belum terdaftar/);
  });

  it('may be linked to by others', async () => {
    const { status } = await get({ referer: 'https://lain.example/' }, '/embed/aspiration-status');
    assert.equal(status, 200);
  });

  it('is framed by them alone, also where a browser does not say by whom', async () => {
    const { headers } = await get({}, '/embed/aspiration-status');
    assert.match(
      String(headers['content-security-policy']),
      /frame-ancestors 'self' http:\/\/desa\.example:\* https:\/\/desa\.example:\* http:\/\/\*\.desa\.example:\* https:\/\/\*\.desa\.example:\*$/,
    );
  });
});

describe('the site list', async () => {
  it('has what was changed last first, page by page', async () => {
    for (const host of ['satu.example', 'dua.example', 'tiga.example'])
      await set(host, 'suspended');
    await set('satu.example', 'suspended');
    const subjects: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page = (
        await operator.get(`/v1/desk/sites?standing=suspended&limit=2${next && `&cursor=${next}`}`)
      ).body as { data: Site[]; next: string | null };
      subjects.push(...page.data.map(({ subject }) => subject));
      next = page.next;
    }
    assert.deepEqual(subjects.slice(0, 3), ['satu.example', 'tiga.example', 'dua.example']);
    assert.equal(new Set(subjects).size, subjects.length);
  });

  it('takes an address for the host in it, and the name of a host as browsers write it', async () => {
    for (const [written, subject] of [
      ['https://Empat.example/berita?id=1', 'empat.example'],
      ['désa.example', 'xn--dsa-bma.example'],
      ['192.0.2.7', '192.0.2.7'],
    ] as const) {
      assert.equal(((await set(written, 'allowed')).body as Site).subject, subject);
    }
  });

  it('refuses what is neither host nor region, and says what to write', async () => {
    for (const written of ['desa', 'a b', '..', '64.0']) {
      const answered = await set(written, 'suspended');
      assert.ok([400, 404, 422].includes(answered.status), `${written}: ${answered.text}`);
    }
    assert.equal(codeOf(await set('99.01', 'suspended')), 'unknown-region');
  });

  it('is written into the audit log', async () => {
    await set('tercatat.example', 'suspended');
    const rows = await database.db
      .selectFrom('audit')
      .select(['operation', 'target', 'region_code'])
      .where('target', '=', 'tercatat.example')
      .execute();
    assert.deepEqual(rows, [
      { operation: 'sites.set', target: 'tercatat.example', region_code: null },
    ]);
  });
});
