import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ArticlePage, ArticleRecord, Problem, RaisedArticle } from '@simpul-kim/contract';
import { givenArticle, took, wrote } from '../testing/articles.ts';
import {
  found,
  givenService,
  until,
  villagesIn,
  type Answered,
  type Caller,
} from '../testing/given.ts';

const service = await givenService();
const { database } = service;
const [village] = (await villagesIn(database, '64.02.01')) as [string];
const [elsewhere] = (await villagesIn(database, '64.02.02')) as [string];
const group = await found(database, { region_code: village, name: 'KIM Hulu' });
const contributor = await service.signedIn({ role: 'contributor', groupId: group });
const officerOf = (regionCode: string) => service.signedIn({ role: 'officer', regionCode });
const district = await officerOf('64.02.01');
const regency = await officerOf('64.02');
const province = await officerOf('64');

const list = async (query: string) =>
  ((await service.get(`/v1/articles?limit=100&${query}`)).body as ArticlePage).data;
/** Waits until a list has an article, or has it no more: what is kept of it is dropped by word of it. */
const has = (query: string, id: string, expected = true) =>
  until(async () => (await list(query)).some((each) => each.id === id) === expected);
const waiting = async (who: Caller, region: string, status = 'open') => {
  const { body } = await who.get(`/v1/desk/raised?region=${region}&status=${status}`);
  return (body as { data: RaisedArticle[] }).data;
};
const waitingIds = async (region: string) =>
  (await waiting(province, region)).map(({ article }) => article.id);
const refused = ({ status, body, text }: Answered, code: string) => {
  assert.equal((body as Problem | undefined)?.code, code, `${status} ${text}`);
};
const published = () => givenArticle(contributor, group, 'published');

describe('up: an article that is raised', () => {
  it('waits at the office that is asked, and at those above it', async () => {
    const { id } = await published();
    const record = await took(contributor, { id }, 'raise', { level: 'regency', note: 'Teladan.' });
    assert.deepEqual(
      record.raises.map(({ level, regionCode, status, note }) => [level, regionCode, status, note]),
      [['regency', '64.02', 'open', 'Teladan.']],
    );
    const [raised] = await waiting(regency, '64.02');
    assert.equal(raised!.article.id, id);
    assert.equal(raised!.article.author.name, 'KIM Hulu');
    assert.ok((await waitingIds('64')).includes(id));
    assert.ok(!(await waitingIds('64.02.01')).includes(id), 'the district was not asked');
  });

  it('is featured at that level once it is accepted, and no longer once that is taken back', async () => {
    const { id } = await published();
    await took(contributor, { id }, 'raise', { level: 'regency' });
    await has('region=64.02&flow=featured', id, false);
    const record = await took(regency, { id }, 'accept', { level: 'regency' });
    assert.deepEqual([record.featured, record.raises[0]!.status], [['regency'], 'accepted']);
    await has('region=64.02&flow=featured', id);
    await has('region=64&flow=featured', id, false);
    assert.ok(!(await waitingIds('64.02')).includes(id));
    await took(regency, { id }, 'unfeature', { level: 'regency' });
    await has('region=64.02&flow=featured', id, false);
    refused(
      await regency.post(`/v1/articles/${id}/unfeature`, { level: 'regency' }),
      'wrong-state',
    );
  });

  it('may be declined with a reason that its writers read, and be raised again', async () => {
    const { id } = await published();
    await took(contributor, { id }, 'raise', { level: 'province' });
    const reason = 'Lengkapi dulu narasumbernya.';
    await took(province, { id }, 'decline', { level: 'province', reason });
    const own = (await contributor.get(`/v1/desk/articles/${id}`)).body as ArticleRecord;
    assert.deepEqual([own.raises[0]!.status, own.raises[0]!.reason], ['declined', reason]);
    assert.equal((await waiting(province, '64', 'declined'))[0]!.article.id, id);
    await took(contributor, { id }, 'raise', { level: 'province' });
    assert.ok((await waitingIds('64')).includes(id));
  });

  it('is raised once at a time to each level', async () => {
    const { id } = await published();
    const raise = (level: string) => contributor.post(`/v1/articles/${id}/raise`, { level });
    const twice = await Promise.all([raise('regency'), raise('regency')]);
    assert.deepEqual(twice.map(({ status }) => status).sort(), [200, 409]);
    refused(await raise('regency'), 'taken');
    assert.equal((await raise('district')).status, 200);
    await took(regency, { id }, 'accept', { level: 'regency' });
    refused(await raise('regency'), 'wrong-state');
  });

  it('is decided by the office that is asked, or one above it: by none below', async () => {
    const { id } = await published();
    await took(contributor, { id }, 'raise', { level: 'regency' });
    const body = { level: 'regency', reason: 'Tidak.' };
    refused(await district.post(`/v1/articles/${id}/accept`, { level: 'regency' }), 'forbidden');
    refused(await district.post(`/v1/articles/${id}/decline`, body), 'forbidden');
    await took(province, { id }, 'accept', { level: 'regency' });
    refused(await district.post(`/v1/articles/${id}/unfeature`, { level: 'regency' }), 'forbidden');
  });

  it('is published, shown, and from below the level', async () => {
    for (const standing of ['draft', 'submitted', 'scheduled', 'retracted', 'hidden'] as const) {
      const { id } = await givenArticle(province, group, standing);
      refused(
        await contributor.post(`/v1/articles/${id}/raise`, { level: 'regency' }),
        'wrong-state',
      );
    }
    const { id, version } = await wrote(regency, { office: { regionCode: '64.02' } });
    await took(regency, { id }, 'publish', { version });
    refused(await regency.post(`/v1/articles/${id}/raise`, { level: 'regency' }), 'unusable');
    await took(regency, { id }, 'raise', { level: 'province' });
  });

  it('waits no more once it is withdrawn or hidden, and cannot be accepted then', async () => {
    const [withdrawn, hidden] = [await published(), await published()];
    for (const article of [withdrawn, hidden]) {
      await took(contributor, article, 'raise', { level: 'regency' });
    }
    const { raises } = await took(contributor, withdrawn, 'retract', { reason: 'Keliru.' });
    assert.equal(raises[0]!.status, 'closed');
    await took(district, hidden, 'hide', { reason: 'Periksa.' });
    const open = await waitingIds('64.02');
    assert.ok(!open.includes(withdrawn.id) && !open.includes(hidden.id));
    for (const { id } of [withdrawn, hidden]) {
      refused(await regency.post(`/v1/articles/${id}/accept`, { level: 'regency' }), 'wrong-state');
    }
  });

  it('waits no more at an office that its group has moved away from', async () => {
    const own = await found(database, { region_code: village, name: 'KIM Pindah' });
    const { id } = await givenArticle(province, own, 'raised');
    await took(province, { id }, 'raise', { level: 'district' });
    const move = { region_code: elsewhere };
    await database.db.updateTable('groups').set(move).where('id', '=', own).execute();
    const { raises } = (await province.get(`/v1/desk/articles/${id}`)).body as ArticleRecord;
    assert.deepEqual(
      raises.map(({ level, status }) => [level, status]),
      [
        ['district', 'closed'],
        ['regency', 'open'],
      ],
    );
  });

  it('that nobody raised cannot be accepted', async () => {
    const { id } = await published();
    refused(await regency.post(`/v1/articles/${id}/accept`, { level: 'regency' }), 'wrong-state');
  });

  it('is listed page by page, each once', async () => {
    const own = await found(database, { region_code: elsewhere, name: 'KIM Antre' });
    for (let n = 0; n < 3; n += 1) await givenArticle(province, own, 'raised');
    const seen: string[] = [];
    for (let cursor = '', next: string | null = ''; next !== null; cursor = `&cursor=${next}`) {
      const { body } = await regency.get(`/v1/desk/raised?region=64.02&limit=2${cursor}`);
      const page = body as { data: RaisedArticle[]; next: string | null };
      seen.push(...page.data.map(({ id }) => id));
      next = page.next;
    }
    assert.ok(seen.length >= 3);
    assert.equal(new Set(seen).size, seen.length);
  });

  it('is shown to no officer elsewhere', async () => {
    refused(await district.get('/v1/desk/raised?region=64.02'), 'forbidden');
  });
});

describe('down: an article that is sent', () => {
  it('is in every feed at and below its audience, marked, and gone once it is taken back', async () => {
    const { id, version } = await wrote(regency, { office: { regionCode: '64.02' } });
    await took(regency, { id }, 'publish', { version });
    const { audience, sentBy } = await took(regency, { id }, 'audience', {
      regionCode: '64.02.02',
    });
    assert.deepEqual([audience, sentBy], ['64.02.02', null]);
    await has(`region=${elsewhere}`, id);
    const sent = (await list(`region=${elsewhere}`)).find((each) => each.id === id);
    assert.equal(sent?.flow, 'above');
    assert.ok(!('sentBy' in sent), 'its author is who sent it');
    await has(`region=${village}`, id, false);
    await took(regency, { id }, 'audience', { regionCode: null });
    await has(`region=${elsewhere}`, id, false);
  });

  it('may be of a village: an office sends it to the others, and is named', async () => {
    const { id } = await published();
    await took(regency, { id }, 'audience', { regionCode: '64.02' });
    await has(`region=${elsewhere}&flow=above`, id);
    const sent = (await list(`region=${elsewhere}&flow=above`)).find((each) => each.id === id);
    assert.equal(sent?.author.name, 'KIM Hulu');
    assert.match(sent?.sentBy ?? '', /^Diskominfo /);
    await has(`region=${village}`, id);
    const own = (await list(`region=${village}`)).find((each) => each.id === id);
    assert.deepEqual([own?.flow, own?.sentBy], ['local', undefined]);
  });

  it('goes no further than the region of who sends it, and is taken back by no office below', async () => {
    const { id } = await published();
    const send = (who: Caller, regionCode: string | null) =>
      who.post(`/v1/articles/${id}/audience`, { regionCode });
    for (const regionCode of ['64.02', '64', '64.02.02', '51']) {
      refused(await send(district, regionCode), 'forbidden');
    }
    refused(await send(contributor, village), 'forbidden');
    await took(regency, { id }, 'audience', { regionCode: '64.02' });
    refused(await send(district, null), 'forbidden');
    refused(await send(district, '64.02.01'), 'forbidden');
  });

  it('keeps the text that the office sent: only officers of its audience change that', async () => {
    const { id, version } = await published();
    const sent = await took(regency, { id }, 'audience', { regionCode: '64.02' });
    const correction = { note: 'Diubah.', title: 'Judul lain' };
    for (const who of [contributor, district]) {
      const answered = await who.post(`/v1/articles/${id}/correct`, {
        version: sent.version,
        ...correction,
      });
      refused(answered, 'forbidden');
      assert.match((answered.body as Problem).detail, /sudah diteruskan oleh kantor/);
    }
    assert.ok(sent.version > version);
    await took(regency, { id }, 'correct', { version: sent.version, ...correction });
    await took(contributor, { id }, 'retract', { reason: 'Keliru.' });
  });

  it('keeps its text also where it is sent before it comes out', async () => {
    const written = await givenArticle(contributor, group, 'draft');
    const { version, id } = await took(regency, written, 'audience', { regionCode: '64.02' });
    const edit = { version, title: 'Judul lain' };
    refused(await contributor.patch(`/v1/articles/${id}`, edit), 'forbidden');
    assert.equal((await regency.patch(`/v1/articles/${id}`, edit)).status, 200);
  });

  it('is sent to a region that is there', async () => {
    const { id } = await published();
    const answered = await province.post(`/v1/articles/${id}/audience`, { regionCode: '64.99' });
    refused(answered, 'unknown-region');
  });
});
