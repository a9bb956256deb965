import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import type { Problem } from '@simpul-kim/contract';
import { callerOf, givenService, send, type Caller } from '../testing/given.ts';

const service = await givenService();
const { app, database } = service;
const operator = await service.signedIn({ role: 'operator' });

const url = '/v1/keys';
const body = { name: 'Program', role: { role: 'operator' } };
const codeOf = (answered: { body: unknown }) => (answered.body as Problem).code;
const keys = async () =>
  (await database.db.selectFrom('accounts.keys').select('id').execute()).length;

describe('a write that creates', () => {
  for (const [what, key] of [
    ['without an Idempotency-Key', undefined],
    ['with a short one', 'pendek'],
    ['with spaces in it', 'kunci dengan spasi'],
    ['with a very long one', 'k'.repeat(201)],
  ] as const) {
    it(`${what} is refused, and told how to make one`, async () => {
      const headers = { authorization: operator.headers['authorization']! };
      const answered = await app.inject({
        method: 'POST',
        url,
        headers: { ...headers, ...(key === undefined ? {} : { 'idempotency-key': key }) },
        payload: body,
      });
      const problem = answered.json<Problem>();
      assert.equal(answered.statusCode, 400);
      assert.equal(problem.errors![0]!.field, 'Idempotency-Key');
      assert.match(problem.detail, /8 sampai 200/);
    });
  }

  it('is carried out once for repeats that come at once, on two processes', async () => {
    const other = await service.another();
    const before = await keys();
    const headers = { ...operator.headers, 'idempotency-key': 'satu-kali-bersamaan' };
    const answers = await Promise.all(
      [app, other, app, other, app].map((at) => send(at, 'POST', url, { headers, body })),
    );
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409, 409, 409]);
    assert.equal(await keys(), before + 1);
  });

  it('refuses a key that was used for something else', async () => {
    const headers = { 'idempotency-key': 'dipakai-dua-kali' };
    await operator.post(url, body, headers);
    const answered = await operator.post(url, { ...body, name: 'Lain' }, headers);
    assert.equal(codeOf(answered), 'key-reused');
  });

  it('takes the key of another sender for another key', async () => {
    const second = await service.signedIn({ role: 'operator' });
    const headers = { 'idempotency-key': 'kunci-yang-sama' };
    assert.equal((await operator.post(url, body, headers)).status, 201);
    assert.equal((await second.post(url, body, headers)).status, 201);
  });

  it('leaves its key free when it is refused', async () => {
    const headers = { 'idempotency-key': 'gagal-lalu-berhasil' };
    const wrong = { name: 'Program', role: { role: 'officer' } };
    assert.equal((await operator.post(url, wrong, headers)).status, 422);
    assert.equal((await operator.post(url, body, headers)).status, 201);
  });
});

describe('a write', () => {
  it('of what it does not know leaves no trace', async () => {
    const before = await keys();
    const answered = await operator.post(url, { ...body, rahasia: 'x' });
    assert.equal(codeOf(answered), 'invalid-request');
    assert.equal(await keys(), before);
  });

  it('may be asked about by a page elsewhere, without cookies', async () => {
    const answered = await app.inject({
      method: 'OPTIONS',
      url,
      headers: {
        origin: 'https://desa.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization, content-type, idempotency-key, kim-proof',
      },
    });
    assert.equal(answered.statusCode, 204);
    assert.equal(answered.headers['access-control-allow-origin'], '*');
    assert.equal(answered.headers['access-control-allow-credentials'], undefined);
    assert.match(
      String(answered.headers['access-control-allow-headers']),
      /idempotency-key, ?kim-proof/,
    );
  });

  const json = 'application/json';
  for (const [what, payload, type, code, sentence] of [
    ['that breaks off', '{"name":', json, 'invalid-request', /bukan JSON.*terputus/],
    [
      'with a comma too many',
      '{\n  "name": "A",\n}',
      json,
      'invalid-request',
      /bukan JSON.*baris 3, kolom 1\b/,
    ],
    ['that is a form', 'name=A', json, 'invalid-request', /bukan JSON.*`a` tidak pada/],
    [
      'that reaches for the prototype',
      '{"__proto__":{"a":1}}',
      json,
      'invalid-request',
      /hapus nama `__proto__`/,
    ],
    ['of another kind', '<a/>', 'text/xml', 'unsupported-media', /JSON.*`Content-Type: app/],
    [
      'of the kind that curl sends by itself',
      '{"name":"A"}',
      'application/x-www-form-urlencoded',
      'unsupported-media',
      /JSON.*`Content-Type: application\/json`/,
    ],
    [
      'that is too large',
      JSON.stringify({ name: 'x'.repeat(70_000) }),
      json,
      'too-large',
      /paling besar 64 kB/,
    ],
    ['that is a list', '[]', json, 'invalid-request', /objek JSON/],
    [
      'with half an emoji',
      '{"name":"Program \\ud83d"}',
      json,
      'invalid-request',
      /Tulis ulang `name`/,
    ],
    ['that is nothing', '', json, 'invalid-request', /kosong.*JSON/],
  ] as const) {
    it(`${what} is refused, and told what to do`, async () => {
      const answered = await app.inject({
        method: 'POST',
        url,
        headers: { ...operator.headers, 'idempotency-key': 'bentuk-salah', 'content-type': type },
        payload,
      });
      const problem = answered.json<Problem>();
      assert.equal(problem.code, code, answered.body);
      assert.match(problem.detail, sentence);
    });
  }

  for (const [what, sent, sentence] of [
    [
      'a number as text',
      { priceIdr: '15000' },
      'Isi `priceIdr` dengan bilangan bulat atau `null`.',
    ],
    ['what is no id', { businessId: 'abc' }, /^Isi `businessId` dengan id, misalnya /],
    ['nothing for a name', { name: '' }, /^Periksa `name`: kosong, /],
  ] as const) {
    it(`with ${what} says so in one sentence`, async () => {
      const product = { businessId: '01a1fff6-5f1a-7f07-8b2c-b675ab8292a1', name: 'Keripik' };
      const { body: problem } = await operator.post('/v1/products', { ...product, ...sent });
      const { errors, detail } = problem as Problem;
      assert.equal(errors!.length, 1);
      if (typeof sentence === 'string') assert.equal(detail, sentence);
      else assert.match(detail, sentence);
    });
  }

  it('without a body takes none', async () => {
    const { id } = await service.signedIn();
    const answered = await operator.post(`/v1/accounts/${id}/suspend`, { paksa: true });
    assert.equal(codeOf(answered), 'invalid-request');
  });
});

describe('a write whose author loses the right while its body is on the way', () => {
  /** Sends a body of which nothing is read before something else has happened. */
  const sendAfter = (who: Caller, happens: () => Promise<unknown>) =>
    app.inject({
      method: 'POST',
      url,
      headers: {
        ...who.headers,
        'idempotency-key': randomUUID(),
        'content-type': 'application/json',
      },
      payload: Readable.from(
        (async function* () {
          await happens();
          yield JSON.stringify({ name: 'Pintu belakang', role: { role: 'operator' } });
        })(),
      ),
    });
  const doors = async () =>
    (
      await database.db
        .selectFrom('accounts.keys')
        .select('id')
        .where('name', '=', 'Pintu belakang')
        .execute()
    ).length;

  it('is refused to who was suspended, signed out, or has other roles by now', async () => {
    for (const [happens, status] of [
      [(who: Caller) => operator.post(`/v1/accounts/${who.id}/suspend`), 401],
      [(who: Caller) => who.delete('/v1/session'), 401],
      [
        (who: Caller) => operator.post(`/v1/accounts/${who.id}/withdraw`, { role: 'operator' }),
        403,
      ],
    ] as const) {
      const who = await service.signedIn(
        { role: 'operator' },
        { role: 'officer', regionCode: '64' },
      );
      const answered = await sendAfter(who, async () => {
        const done = await happens(who);
        assert.equal(done.status, 200, done.text);
      });
      assert.equal(answered.statusCode, status, answered.body);
      assert.equal(await doors(), 0);
    }
  });

  it('is refused to a key that was revoked', async () => {
    const made = await operator.post(url, { name: 'Program', role: { role: 'operator' } });
    const { secret, key } = made.body as { secret: string; key: { id: string } };
    const who = callerOf(app, { authorization: `Bearer ${secret}` });
    const answered = await sendAfter(who, async () => {
      const done = await operator.post(`/v1/keys/${key.id}/revoke`);
      assert.equal(done.status, 200, done.text);
    });
    assert.equal(answered.statusCode, 401, answered.body);
    assert.equal(await doors(), 0);
  });
});
