import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ArticlePage, GroupPage, Region } from '@simpul-kim/contract';
import { found, givenService, publish, until, villagesIn } from '../testing/given.ts';

const service = await givenService();
const { database } = service;
const [village, other] = (await villagesIn(database, '64.09')) as [string, string];
const old = '64.09.99.2001';
const oldDistrict = '64.09.99';
const district = village.slice(0, 8);

const alias = (oldCode: string, newCode: string) =>
  database.db
    .insertInto('region_aliases')
    .values({ old_code: oldCode, new_code: newCode })
    .onConflict((conflict) => conflict.column('old_code').doUpdateSet({ new_code: newCode }))
    .execute();
await alias(old, village);
await alias(oldDistrict, district);

const titles = async (url: string) =>
  ((await service.get(url)).body as ArticlePage).data.map(({ title }) => title);

describe('a region asked for by the code of an earlier edition', () => {
  it('is the region of today', async () => {
    const { status, body } = await service.get(`/v1/regions/${old}`);
    assert.equal(status, 200);
    assert.equal((body as Region).code, village);
  });

  it('is found by that code', async () => {
    const { body } = await service.get(`/v1/regions?q=${old}`);
    assert.equal((body as { data: Region[] }).data[0]?.code, village);
  });

  it('has the same news and groups, at each level', async () => {
    await publish(database, { region_code: village, title: 'Panen raya' });
    await found(database, { region_code: village, name: 'KIM Sini' });
    for (const [was, is] of [
      [old, village],
      [oldDistrict, district],
    ] as const) {
      assert.deepEqual(await titles(`/v1/articles?region=${was}`), ['Panen raya']);
      assert.deepEqual(
        (await service.get(`/v1/groups?region=${was}`)).body,
        (await service.get(`/v1/groups?region=${is}`)).body as GroupPage,
      );
    }
  });

  it('has the same feeds and frame page', async () => {
    await publish(database, { region_code: village, title: 'Panen udang' });
    for (const url of [`/feeds/${old}/rss`, `/embed/news-feed?region=${old}`]) {
      const { status, text } = await service.get(url);
      assert.equal(status, 200);
      assert.match(text, /Panen udang/);
    }
    assert.match((await service.get(`/feeds/${old}/rss`)).text, new RegExp(`/feeds/${village}/`));
  });

  it('shows a change under the old code too, although the answer was kept ready', async () => {
    const url = `/v1/articles?region=${old}&topic=health`;
    assert.deepEqual(await titles(url), []);
    assert.deepEqual(await titles(url), []);
    await publish(database, { region_code: village, title: 'Posyandu', topic: 'health' });
    await until(async () => (await titles(url)).includes('Posyandu'));
  });

  it('is another one as soon as the code leads elsewhere', async () => {
    const code = '64.09.99.2002';
    assert.equal((await service.get(`/v1/regions/${code}`)).status, 404);
    await alias(code, other);
    const current = async () => (await service.get(`/v1/regions/${code}`)).body as Region;
    await until(async () => (await current()).code === other);
    await alias(code, village);
    await until(async () => (await current()).code === village);
  });

  it('is written under its new code', async () => {
    const operator = await service.signedIn({ role: 'operator' });
    const { status, body } = await operator.post('/v1/accounts', {
      name: 'Petugas',
      email: 'petugas-alias@contoh.test',
      role: { role: 'officer', regionCode: oldDistrict },
    });
    assert.equal(status, 201);
    const { account } = body as { account: { roles: { regionCode: string }[] } };
    assert.deepEqual(
      account.roles.map(({ regionCode }) => regionCode),
      [district],
    );
  });

  it('is no region where it leads nowhere', async () => {
    const { status, body } = await service.get('/v1/articles?region=64.09.98');
    assert.equal(status, 404);
    assert.equal((body as { code: string }).code, 'unknown-region');
  });
});
