import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import type { OperationId, Problem, Write } from '@simpul-kim/contract';
import fastify from 'fastify';
import { sql } from 'kysely';
import { Type } from 'typebox';
import type { Parts } from '../app.ts';
import { openAccounts } from '../accounts/index.ts';
import type { WriteHandler } from '../answers/index.ts';
import { defaultLimits } from '../connections/index.ts';
import { forgetting } from '../jobs/index.ts';
import { answerProblems } from '../problems/answer.ts';
import { openProofs } from '../proofs/index.ts';
import { afterwards, givenService, send } from '../testing/given.ts';
import { solved } from '../testing/proofs.ts';
import { validatorCompiler } from '../validation.ts';
import { serveWrite, watchRoom } from './index.ts';

const { database, mediaDir } = await givenService();
const secret = () => 'rahasia uji';
const proofs = openProofs({ secret, work: 5, load: async () => 0 });
const url = '/v1/letters';
const letter = { text: 'Lampu jalan padam', phone: '081234567890' };

/** An operation like one that residents send by, which no table has. */
const operation = {
  method: 'POST',
  path: url,
  summary: 'Send a letter',
  description: 'For this test.',
  access: 'public',
  body: Type.Object({ text: Type.String(), phone: Type.String() }, { additionalProperties: false }),
  answer: Type.Object({ code: Type.String(), done: Type.Boolean() }),
  problems: [],
  creates: 'again',
  proof: true,
} as const satisfies Write;
const id = 'letters.send' as OperationId;

/** A service of that operation alone, and what came to its handler. */
async function given({ reserveBytes = 0 }: Pick<Partial<Parts>, 'reserveBytes'> = {}) {
  const asked: { key: string; isRepeat: boolean }[] = [];
  const written: (string | undefined)[] = [];
  const handle = async ({ key, isRepeat }: { key: string; isRepeat: boolean }) => {
    asked.push({ key, isRepeat });
    return async (_: unknown, before?: string) => {
      written.push(before);
      const target = before ?? `surat-${written.length}`;
      return { answer: { code: `kode ${target}`, done: true, secret: 'x' }, target };
    };
  };
  const app = fastify();
  app.setValidatorCompiler(validatorCompiler);
  answerProblems(app);
  const { answer } = operation;
  const route = { method: 'POST', url, schema: { response: { 201: answer } } };
  await serveWrite(app, { id, operation, route }, handle as unknown as WriteHandler<OperationId>, {
    database,
    accounts: openAccounts(database, secret),
    proofs,
    uploads: { consume: async () => {}, reward: async () => {} },
    room: watchRoom(mediaDir, reserveBytes),
    originOf: () => 'http://localhost',
    limits: defaultLimits,
  });
  afterwards(() => app.close());
  return { app, asked, written };
}

const proofFor = async (key: string) =>
  solved(await proofs.create({ operation: id, key }, '192.0.2.1'));
const codeOf = ({ body }: { body: unknown }) => (body as Problem).code;
const kept = async (key: string) => {
  const hashed = createHash('sha256').update(key).digest('base64url');
  const query = database.db.selectFrom('idempotency_keys').selectAll();
  return query.where('key', '=', hashed).executeTakeFirst();
};

describe('a public write that asks for a proof of work', () => {
  it('is carried out with one, and given its key', async () => {
    const { app, asked } = await given();
    const key = randomUUID();
    const headers = { 'idempotency-key': key, 'kim-proof': await proofFor(key) };
    const answered = await send(app, 'POST', url, { headers, body: letter });
    assert.equal(answered.status, 201, answered.text);
    assert.deepEqual(answered.body, { code: 'kode surat-1', done: true });
    assert.deepEqual(asked, [{ key, isRepeat: false }]);
  });

  it('is refused without one before its handler does anything', async () => {
    const { app, asked } = await given();
    const answered = await send(app, 'POST', url, { body: letter });
    assert.equal(answered.status, 428);
    assert.equal(codeOf(answered), 'proof-required');
    assert.match((answered.body as Problem).detail, /Kirim lewat formulirnya/);
    assert.deepEqual(asked, []);
  });

  it('is refused with the proof of another key', async () => {
    const { app, asked } = await given();
    const headers = { 'kim-proof': await proofFor(randomUUID()) };
    const answered = await send(app, 'POST', url, { headers, body: letter });
    assert.equal(answered.status, 428);
    assert.equal(codeOf(answered), 'proof-invalid');
    assert.deepEqual(asked, []);
  });

  it('is told what is wrong with its body first: that costs no proof', async () => {
    const { app } = await given();
    const answered = await send(app, 'POST', url, { body: { text: 'tanpa telepon' } });
    assert.equal(codeOf(answered), 'invalid-request');
  });

  it('makes one thing with one proof, whatever is sent', async () => {
    const { app, written } = await given();
    const key = randomUUID();
    const headers = { 'idempotency-key': key, 'kim-proof': await proofFor(key) };
    await send(app, 'POST', url, { headers, body: letter });
    const answered = await send(app, 'POST', url, { headers, body: { ...letter, text: 'Lain' } });
    assert.equal(codeOf(answered), 'key-reused');
    assert.equal(written.length, 1);
  });
});

describe('a repeat of a public write', () => {
  it('is answered the same, made again from what the first wrote', async () => {
    const { app, asked, written } = await given();
    const key = randomUUID();
    const headers = { 'idempotency-key': key, 'kim-proof': await proofFor(key) };
    const first = await send(app, 'POST', url, { headers, body: letter });
    const again = await send(app, 'POST', url, { headers, body: letter });
    assert.deepEqual([again.status, again.text], [first.status, first.text]);
    assert.deepEqual(
      asked.map(({ isRepeat }) => isRepeat),
      [false, true],
    );
    assert.deepEqual(written, [undefined, 'surat-1']);
  });

  it('is answered though its proof has expired, or is gone', async (t) => {
    const { app } = await given();
    const key = randomUUID();
    const headers = { 'idempotency-key': key, 'kim-proof': await proofFor(key) };
    const first = await send(app, 'POST', url, { headers, body: letter });
    t.mock.timers.enable({ apis: ['Date'], now: Date.now() + 24 * 3_600_000 });
    for (const proof of [{ 'kim-proof': headers['kim-proof'] }, {}] as Record<string, string>[]) {
      const sent = { headers: { 'idempotency-key': key, ...proof }, body: letter };
      assert.equal((await send(app, 'POST', url, sent)).text, first.text);
    }
  });

  it('is answered while there is no room for anything new', async () => {
    const { app } = await given();
    const key = randomUUID();
    const headers = { 'idempotency-key': key, 'kim-proof': await proofFor(key) };
    const first = await send(app, 'POST', url, { headers, body: letter });
    const full = await given({ reserveBytes: Number.MAX_SAFE_INTEGER });
    const again = await send(full.app, 'POST', url, { headers, body: letter });
    assert.equal(again.text, first.text);
    const anew = await send(full.app, 'POST', url, { body: letter });
    assert.equal(codeOf(anew), 'storage-full');
  });

  it('that comes at once, to two processes, writes one thing', async () => {
    const [one, two] = [await given(), await given()];
    const key = randomUUID();
    const headers = { 'idempotency-key': key, 'kim-proof': await proofFor(key) };
    const answers = await Promise.all(
      [one, two, one, two].map(({ app }) => send(app, 'POST', url, { headers, body: letter })),
    );
    assert.equal(new Set(answers.map(({ text }) => text)).size, 1);
    assert.equal([...one.written, ...two.written].filter((before) => !before).length, 1);
  });
});

describe('what is kept of a public write', () => {
  it('holds neither its key nor its answer, nor a plain hash of what was sent', async () => {
    const { app } = await given();
    const keys = [randomUUID(), randomUUID()];
    for (const key of keys) {
      const headers = { 'idempotency-key': key, 'kim-proof': await proofFor(key) };
      await send(app, 'POST', url, { headers, body: letter });
    }
    const rows = [await kept(keys[0]!), await kept(keys[1]!)];
    assert.deepEqual(
      rows.map((row) => row?.answer),
      ['surat-1', 'surat-2'],
    );
    // The same letter under two keys: who has the database cannot see that it is the same.
    assert.notEqual(rows[0]!.fingerprint, rows[1]!.fingerprint);
    const all = JSON.stringify(
      await database.db.selectFrom('idempotency_keys').selectAll().execute(),
    );
    for (const secretText of [...keys, 'kode surat', letter.phone]) {
      assert.ok(!all.includes(secretText), secretText);
    }
  });

  it('needs a key that nobody meets by chance', async () => {
    const { app } = await given();
    const headers = { 'idempotency-key': 'lima-belas-huru' };
    const answered = await send(app, 'POST', url, { headers, body: letter });
    assert.equal(answered.status, 400);
    assert.match((answered.body as Problem).detail, /16 sampai 200/);
  });

  it('is forgotten after 90 days, what accounts made after one', async () => {
    const key = (days: number) => `kunci ${days}`;
    for (const actor of ['public', 'account:1']) {
      for (const days of [0, 2, 89, 91]) {
        await sql`insert into idempotency_keys (actor, operation, key, fingerprint, created_at)
          values (${actor}, 'lupa', ${key(days)}, '', now() - make_interval(days => ${days}))`.execute(
          database.db,
        );
      }
    }
    await forgetting(database).run();
    const rows = await database.db
      .selectFrom('idempotency_keys')
      .select(['actor', 'key'])
      .where('operation', '=', 'lupa')
      .orderBy('actor')
      .orderBy('key')
      .execute();
    assert.deepEqual(
      rows.map(({ actor, key: of }) => `${actor} ${of}`),
      ['account:1 kunci 0', 'public kunci 0', 'public kunci 2', 'public kunci 89'],
    );
  });
});
