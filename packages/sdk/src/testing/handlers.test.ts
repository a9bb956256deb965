import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { Problem, type Answer } from '@simpul-kim/contract';
import { getResponse } from 'msw/utils/get-response';
import { Value } from 'typebox/value';
import {
  articleId,
  articles,
  handle,
  handlers,
  mockOrigin,
  problem,
  proofCounter,
  receiptCode,
  trackingCodes,
  withdrawnArticleId,
} from './index.ts';

const village = '64.09.02.2004';

async function ask(path: string, headers: Record<string, string> = {}, over = handlers) {
  const response = await getResponse(over, new Request(`${mockOrigin}${path}`, { headers }));
  assert.ok(response, `nothing answers ${path}`);
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as unknown,
  };
}

const list = async (query: string) =>
  (await ask(`/v1/articles?${query}`)).body as Answer<'articles.list'>;

describe('the fixtures', () => {
  it('have ids of their own, newest first', () => {
    assert.equal(new Set(articles.map(({ id }) => id)).size, articles.length);
    const order = articles.map(({ publishedAt }) => publishedAt);
    assert.deepEqual(order, order.toSorted().reverse());
  });
});

describe('articles.list', () => {
  it('gives a village its own news and what was sent down to it', async () => {
    const { data } = await list(`region=${village}`);
    assert.deepEqual(
      new Set(data.map(({ flow, regionCode }) => `${flow} ${regionCode}`)),
      new Set([`local ${village}`, 'above 64.09', 'above 64.09.02', 'above 64']),
    );
  });

  it('counts as local what an office wrote at the region itself', async () => {
    const { data } = await list('region=64.09&flow=above');
    assert.deepEqual([...new Set(data.map(({ regionCode }) => regionCode))], ['64']);
  });

  it('narrows by flow, topic and words', async () => {
    const { data: featured } = await list('region=64.09&flow=featured');
    assert.equal(featured.length, 4);
    const { data: umkm } = await list('region=64.09&topic=umkm');
    assert.deepEqual([...new Set(umkm.map(({ topic }) => topic))], ['umkm']);
    const { data: found } = await list(`region=${village}&q=SEMANGKA%20petung`);
    assert.deepEqual(
      found.map(({ id }) => id),
      [articleId(1)],
    );
  });

  it('reads on from a cursor to the end, each item once', async () => {
    const { data: whole } = await list('region=64.09&limit=100');
    const ids: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Answer<'articles.list'> = await list(
        `region=64.09&limit=10${cursor && `&cursor=${cursor}`}`,
      );
      ids.push(...page.data.map(({ id }) => id));
      cursor = page.next;
    }
    assert.deepEqual(
      ids,
      whole.map(({ id }) => id),
    );
  });
});

describe('groups.list', () => {
  const names = async (query: string) =>
    ((await ask(`/v1/groups?${query}`)).body as Answer<'groups.list'>).data.map(({ name }) => name);

  it('narrows by potential, activity, status and name', async () => {
    assert.deepEqual(await names('region=64.09&potential=fisheries'), ['KIM Bahari Pejala']);
    assert.deepEqual(await names('region=64.09&active=false'), [
      'KIM Bukit Raya',
      'KIM Sumber Sari',
    ]);
    assert.deepEqual(await names('region=64.09&status=forming'), ['KIM Bukit Raya']);
    assert.deepEqual(await names('region=64.09&q=saloloang'), ['KIM Salo Loang']);
  });
});

describe('activity.get', () => {
  it('counts over the groups of the fixtures', async () => {
    const { figures, parts } = (await ask('/v1/activity?region=64.09'))
      .body as Answer<'activity.get'>;
    assert.deepEqual([figures.formedGroups, figures.activeGroups], [4, 3]);
    assert.equal(parts.length, 4);
  });
});

describe('businesses.list', () => {
  const names = async (query: string) => {
    const { body } = await ask(`/v1/businesses?${query}`);
    return (body as Answer<'businesses.list'>).data.map(({ name }) => name);
  };

  it('narrows by category, certification and words, those of products too', async () => {
    assert.deepEqual(await names('region=64.09&category=craft'), ['Anyaman Nipah Salo Loang']);
    assert.deepEqual(await names('region=64.09&certification=pirt'), [
      'Keripik Pisang Kepok Bu Marni',
    ]);
    assert.deepEqual(await names('region=64.09&q=tenggiri'), ['Amplang Bahari Pejala']);
  });
});

describe('products.list', () => {
  it('comes in the order that is asked for, without a price last', async () => {
    const names = async (sort: string) => {
      const { body } = await ask(`/v1/products?region=64.09&sort=${sort}`);
      return (body as Answer<'products.list'>).data.map(({ name }) => name);
    };
    assert.deepEqual((await names('name')).slice(0, 2), ['Amplang tenggiri', 'Beras merah']);
    for (const [sort, first] of [
      ['priceLow', 'Keripik pisang asin'],
      ['priceHigh', 'Paket hantaran'],
    ]) {
      const sorted = await names(sort!);
      assert.deepEqual([sorted[0], sorted.at(-1)], [first, 'Tas anyaman nipah']);
    }
  });
});

describe('announcements.list', () => {
  const titles = async (query: string) => {
    const { body } = await ask(`/v1/announcements?${query}`);
    return (body as Answer<'announcements.list'>).data.map(({ title }) => title.split(' ')[0]);
  };

  it('gives a village what is for it and for the regions around it, most severe first', async () => {
    assert.deepEqual(await titles(`region=${village}`), ['Siaga', 'Waspada', 'Air', 'Perekaman']);
  });

  it('gives what is for a part of a region, and what has ended, if asked for', async () => {
    assert.deepEqual(await titles('region=64.09'), ['Siaga', 'Waspada']);
    assert.equal((await titles('region=64.09&below=true')).length, 4);
    assert.deepEqual(await titles('region=64.09&past=true'), ['Pekan']);
  });
});

describe('events.list', () => {
  it('gives a village its own and those sent down to it, soonest first, and narrows', async () => {
    const types = async (query: string) => {
      const { body } = await ask(`/v1/events?region=${village}${query}`);
      return (body as Answer<'events.list'>).data.map(({ type }) => type);
    };
    assert.deepEqual(await types(''), ['meeting', 'training', 'competition', 'jamboree']);
    assert.deepEqual(await types('&from=2026-12-01&to=2026-12-31'), ['competition']);
    assert.deepEqual(await types('&type=training'), ['training']);
  });
});

describe('offices.get', () => {
  const nameFor = async (code: string) =>
    ((await ask(`/v1/offices/${code}`)).body as Answer<'offices.get'>).name;

  it('gives the nearest office at or above a region', async () => {
    assert.equal(await nameFor(village), 'Kecamatan Waru');
    assert.equal(await nameFor('64.09.03.2009'), 'Diskominfo Penajam Paser Utara');
    assert.equal(await nameFor('64'), 'Diskominfo Kalimantan Timur');
  });
});

describe('what may be sent without an account', () => {
  const proof = { 'idempotency-key': 'a-key-of-sixteen-signs', 'kim-proof': 'e30' };
  const draft = {
    type: 'complaint',
    topic: 'infrastructure',
    regionCode: village,
    title: 'Lampu jalan padam',
    text: 'Lampu jalan di depan balai desa padam.',
    anonymous: true,
    confidential: false,
    consent: { notice: '2026-11-25', at: '2026-11-25T08:30:00+08:00' },
  };
  async function send(path: string, body: unknown, headers: Record<string, string> = proof) {
    const request = new Request(`${mockOrigin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    const response = await getResponse(handlers, request);
    assert.ok(response, `nothing answers ${path}`);
    return { status: response.status, body: (await response.json()) as unknown };
  }
  const follow = (path: string, body: object) => send(`/v1/aspirations/track${path}`, body);

  it('is refused without a key, without a proof, and for what the service would refuse', async () => {
    const code = async (body: unknown, headers?: Record<string, string>) =>
      ((await send('/v1/aspirations', body, headers)).body as Problem).code;
    const { 'kim-proof': _, ...onlyKey } = proof;
    assert.equal(await code(draft, {}), 'invalid-request');
    assert.equal(await code(draft, onlyKey), 'proof-required');
    assert.equal(await code({ ...draft, nik: '1' }), 'invalid-request');
    assert.equal(await code({ ...draft, regionCode: '64.02' }), 'unknown-region');
  });

  it('is followed by its code, however it is spelt, in each state', async () => {
    for (const [status, code] of Object.entries(trackingCodes)) {
      const { body } = await follow('', { code: code.toLowerCase().replaceAll('-', ' ') });
      assert.equal((body as Answer<'aspirations.track'>).status, status);
    }
    assert.equal((await follow('', { code: receiptCode })).status, 200);
    assert.equal((await follow('', { code: 'AAAA-AAAA-AAAA-AAAA' })).status, 404);
  });

  it('changes by what its reporter does, where that is possible, for this answer alone', async () => {
    const text = 'Lampunya padam lagi.';
    const { body } = await follow('/messages', { code: trackingCodes.answered, text });
    const { status, steps } = body as Answer<'aspirations.reply'>;
    assert.deepEqual([status, steps.at(-1)?.text], ['inProgress', text]);
    const again = (await follow('', { code: trackingCodes.answered })).body;
    assert.equal((again as Answer<'aspirations.track'>).status, 'answered');
    assert.equal((await follow('/messages', { code: trackingCodes.closed, text })).status, 409);
    const erased = (await follow('/erase', { code: trackingCodes.answered })).body;
    const { contactKept, steps: left } = erased as Answer<'aspirations.erase'>;
    assert.equal(contactKept, false);
    assert.ok(left.every((step) => step.text === null));
  });

  it('asks for a proof that a solver finds', async () => {
    const { parameters } = (
      await send('/v1/proofs', {
        operation: 'aspirations.create',
        key: proof['idempotency-key'],
      })
    ).body as Answer<'proofs.create'>;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(proofCounter);
    const hash = createHash('sha256')
      .update(Buffer.from(parameters.salt, 'hex'))
      .update(Buffer.from(parameters.nonce, 'hex'))
      .update(counter)
      .digest('hex');
    assert.ok(hash.startsWith(parameters.keyPrefix));
  });
});

describe('problems', () => {
  it('are said with the sentences of the contract, in the language of the request', async () => {
    const { status, headers, body } = await ask('/v1/articles?region=99', {
      'accept-language': 'en',
    });
    assert.equal(status, 404);
    assert.match(headers.get('content-type') ?? '', /^application\/problem\+json/);
    assert.deepEqual([...Value.Errors(Problem, body)], []);
    assert.equal((body as Problem).title, 'There is no such region');
  });

  it('refuse what the service would refuse, and name the field', async () => {
    const { status, body } = await ask(`/v1/articles?region=${village}&topic=sepakbola`);
    assert.equal(status, 400);
    assert.equal((body as Problem).errors?.[0]?.field, 'topic');
  });

  it('tell what was withdrawn from what never was', async () => {
    assert.equal((await ask(`/v1/articles/${withdrawnArticleId}`)).status, 410);
    assert.equal((await ask(`/v1/articles/${articleId(800)}`)).status, 404);
  });

  it('can be given by a test for any operation', async () => {
    const own = [handle('groups.list', () => problem('unavailable')), ...handlers];
    assert.equal((await ask('/v1/groups?region=64', {}, own)).status, 503);
  });
});

describe('answers', () => {
  it('have the fields that the service gives them', async () => {
    const { headers } = await ask('/v1/articles?region=64');
    assert.match(headers.get('cache-control') ?? '', /^public, max-age=\d+, stale-while-rev/);
    assert.match(headers.get('etag') ?? '', /^W\/".+"$/);
    assert.equal(headers.get('x-request-id'), 'mock');
    const desk = await ask('/v1/session', { authorization: 'Bearer a' });
    assert.equal(desk.headers.get('cache-control'), 'private, no-store');
    const { headers: refused } = await ask('/v1/articles?region=99');
    assert.equal(refused.get('cache-control'), 'no-store');
    assert.equal(refused.get('x-request-id'), 'mock');
  });

  it('are not sent again to who has them', async () => {
    const etag = (await ask('/v1/articles?region=64')).headers.get('etag')!;
    const asked = async (region: string) => {
      const address = `${mockOrigin}/v1/articles?region=${region}`;
      const headers = { 'if-none-match': etag };
      return (await getResponse(handlers, new Request(address, { headers })))!.status;
    };
    assert.equal(await asked('64'), 304);
    assert.equal(await asked('64.09'), 200);
  });
});

describe('addresses', () => {
  const isAnswered = async (address: string) =>
    (await getResponse(handlers, new Request(address))) !== undefined;

  it('of operations may be on any origin and below any path', async () => {
    assert.ok(await isAnswered('https://portal.test/kim/v1/articles?region=64'));
  });

  it('of pictures are those of the fixtures alone', async () => {
    assert.ok(await isAnswered(`${mockOrigin}/media/tourism-3-640.svg`));
    assert.ok(await isAnswered(`${mockOrigin}/story/media/tourism-3-640.svg`));
    assert.ok(!(await isAnswered('https://portal.test/media/logo.png')));
  });
});
