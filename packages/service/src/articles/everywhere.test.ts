import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FastifyInstance } from 'fastify';
import type { ArticleRecord } from '@simpul-kim/contract';
import { givenArticle, took, wrote, type Standing } from '../testing/articles.ts';
import { ask, found, givenService, until, villagesIn } from '../testing/given.ts';

const service = await givenService();
const { database } = service;
const [village, neighbour] = (await villagesIn(database, '64.02.01')) as [string, string];
const processes: readonly FastifyInstance[] = [service.app, await service.another()];
const operator = await service.signedIn({ role: 'operator' });

const flows = ['all', 'local', 'above', 'featured'];
const regions = [village, neighbour, '64.02', '64'];

/** Every public address at which an article of the village may be read. */
const addressesOf = ({ id }: { readonly id: string }, word: string): string[] => [
  `/v1/articles/${id}`,
  `/berita/${id}`,
  ...regions.flatMap((region) => [
    ...flows.map((flow) => `/v1/articles?region=${region}&flow=${flow}&limit=100`),
    `/v1/articles?region=${region}&q=${word}&limit=100`,
    `/embed/news-feed?region=${region}&limit=50`,
    ...['rss', 'atom', 'json'].flatMap((form) =>
      flows.map((flow) => `/feeds/${region}/${form}?flow=${flow}`),
    ),
  ]),
];

/** Addresses of one process at which a word can be read now. */
async function telling(app: FastifyInstance, addresses: readonly string[], word: string) {
  const found: string[] = [];
  for (const address of addresses) {
    const { text } = await ask(app, address);
    if (text.includes(word)) found.push(address);
  }
  return found;
}

/** Lists that a change in the village touches: its own, and one that it was sent to. */
const probes = [
  `/v1/articles?region=${village}&flow=local&limit=100`,
  `/v1/articles?region=${neighbour}&flow=above&limit=100`,
];

/** Finds a word at exactly these addresses, on both processes, a second after a change at the latest. */
async function isAt(expected: readonly string[], addresses: readonly string[], word: string) {
  for (const app of processes) {
    const awaited = probes.filter((address) => expected.includes(address)).sort();
    const isHeard = async () => {
      const now = await telling(app, probes, word);
      return now.sort().join() === awaited.join();
    };
    await until(isHeard, 1_000);
    assert.deepEqual((await telling(app, addresses, word)).sort(), [...expected].sort());
  }
}

let words = 0;
/** A word that stands in one article alone. */
const newWord = () => `katakunci${String((words += 1)).padStart(2, '0')}`;

/** An article that is wherever an article can be: raised, accepted, and sent to the whole regency. */
async function givenEverywhere(word: string): Promise<{
  article: ArticleRecord;
  group: string;
  addresses: string[];
  shown: string[];
}> {
  const group = await found(database, { region_code: village, name: 'KIM Hilir' });
  const text = { title: `Kabar ${word}`, summary: `Ringkasan ${word}.` };
  const { id } = await givenArticle(operator, group, 'featured', text);
  for (const level of ['district', 'province']) {
    await took(operator, { id }, 'raise', { level });
    await took(operator, { id }, 'accept', { level });
  }
  const article = await took(operator, { id }, 'audience', { regionCode: '64.02' });
  const addresses = addressesOf(article, word);
  await until(async () => (await telling(service.app, probes, word)).length === probes.length);
  const shown = await telling(service.app, addresses, word);
  await isAt(shown, addresses, word);
  return { article, group, addresses, shown };
}

describe('on both of two processes, within a second,', () => {
  it('an article that is out is in each list, feed, page and frame where it belongs', async () => {
    const { article, shown } = await givenEverywhere(newWord());
    for (const address of [
      `/v1/articles/${article.id}`,
      `/berita/${article.id}`,
      `/v1/articles?region=${neighbour}&flow=above&limit=100`,
      `/v1/articles?region=64&flow=featured&limit=100`,
      `/embed/news-feed?region=${neighbour}&limit=50`,
      `/feeds/64.02/atom?flow=featured`,
    ]) {
      assert.ok(shown.includes(address), address);
    }
  });

  it('a retraction is everywhere: the article is gone, and its address says why', async () => {
    const word = newWord();
    const { article, addresses } = await givenEverywhere(word);
    await took(operator, article, 'retract', { reason: 'Sumbernya keliru.' });
    await isAt([], addresses, word);
    for (const app of processes) {
      for (const address of [`/v1/articles/${article.id}`, `/berita/${article.id}`]) {
        const { status, text, headers } = await ask(app, address);
        assert.equal(status, 410);
        assert.match(text, /Sumbernya keliru\./);
        assert.equal(headers['cache-control'], 'no-store');
      }
    }
  });

  it('a correction is everywhere: the new words in place of the old', async () => {
    const [word, right] = [newWord(), newWord()];
    const { article, addresses, shown } = await givenEverywhere(word);
    await took(operator, article, 'correct', {
      version: article.version,
      title: `Kabar ${right}`,
      summary: `Ringkasan ${right}.`,
      note: 'Namanya keliru.',
    });
    const search = (address: string) => address.replace(`q=${word}`, `q=${right}`);
    await isAt([], addresses, word);
    await isAt(shown.map(search), addresses.map(search), right);
    const { text } = await ask(processes[1]!, `/v1/articles?region=${village}&q=${right}`);
    assert.match(text, /"correctedAt":"/);
  });

  it('a hidden article is gone from everywhere, and back when it is shown', async () => {
    const word = newWord();
    const { article, addresses, shown } = await givenEverywhere(word);
    await took(operator, article, 'hide', { reason: 'Diperiksa.' });
    await isAt([], addresses, word);
    await took(operator, article, 'show');
    await isAt(shown, addresses, word);
  });

  it('what a suspended group wrote is gone from everywhere', async () => {
    const word = newWord();
    const { group, addresses } = await givenEverywhere(word);
    await database.db
      .updateTable('groups')
      .set({ suspended: true })
      .where('id', '=', group)
      .execute();
    await isAt([], addresses, word);
  });
});

describe('no public answer can be made to carry', () => {
  const standings: Standing[] = ['draft', 'submitted', 'scheduled', 'retracted', 'hidden'];
  for (const standing of standings) {
    it(`what is ${standing}, however far it was sent and featured`, async () => {
      const word = newWord();
      const group = await found(database, { region_code: village, name: 'KIM Rahasia' });
      const article = await givenArticle(operator, group, standing, {
        title: `Kabar ${word}`,
        summary: `Ringkasan ${word}.`,
        topic: 'factCheck',
        factCheck: { verdict: 'hoax', claim: `Klaim ${word}.`, sources: [] },
      });
      await database.db
        .updateTable('articles')
        .set({
          audience_code: '64',
          featured_district: true,
          featured_regency: true,
          featured_province: true,
        })
        .where('id', '=', article.id)
        .execute();
      await isAt([], addressesOf(article, word), word);
      const ids = await telling(service.app, addressesOf(article, word), article.id);
      // Its own address names it, in the problem's instance or not at all.
      assert.deepEqual(
        ids.filter((address) => !address.endsWith(article.id)),
        [],
      );
    });
  }

  it('why an office returned, hid or declined, who wrote it, or a former text', async () => {
    const word = newWord();
    const group = await found(database, { region_code: village, name: 'KIM Catatan' });
    const { id } = await wrote(operator, { groupId: group, title: `Dulu ${word}` });
    await took(operator, { id }, 'submit');
    await took(operator, { id }, 'return', { reason: `Sebab ${word}` });
    const { version } = await took(operator, { id }, 'submit');
    const out = await took(operator, { id }, 'publish', { version });
    const corrected = await took(operator, { id }, 'correct', {
      version: out.version,
      title: 'Kabar yang benar',
      note: 'Judulnya.',
    });
    await took(operator, corrected, 'hide', { reason: `Sebab ${word}` });
    await took(operator, corrected, 'show');
    await took(operator, corrected, 'raise', { level: 'regency', note: `Catatan ${word}` });
    const reason = `Sebab ${word}`;
    await took(operator, corrected, 'decline', { level: 'regency', reason });
    const addresses = addressesOf(corrected, 'kabar');
    await isAt([], addresses, word);
    await isAt([], addresses, operator.id);
    const { body } = await service.get(`/v1/articles/${id}`);
    assert.deepEqual(Object.keys(body as object).sort(), [
      ...['author', 'bodyHtml', 'corrections', 'documents', 'factCheck', 'id', 'picture'],
      ...['pictures', 'publishedAt', 'regionCode', 'regionName', 'summary', 'timeZone', 'title'],
      ...['topic', 'updatedAt', 'url', 'video'],
    ]);
  });
});
