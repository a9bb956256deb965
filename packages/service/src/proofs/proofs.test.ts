import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { Value } from 'typebox/value';
import { Proof, ProofChallenge, proofHeaderMax, type Problem } from '@simpul-kim/contract';
import { Refusal } from '../problems/index.ts';
import { givenService, send } from '../testing/given.ts';
import { proofText, solutionOf, solved } from '../testing/proofs.ts';
import { openProofs } from './index.ts';

const operation = 'aspirations.create';
const from = '192.0.2.1';
const secret = (label: string) => `rahasia: ${label}`;
const idle = async () => 0;
const proofs = openProofs({ secret, work: 20, load: idle });

const purpose = () => ({ operation, key: randomUUID() });
const isRefused = (code: string) => (error: unknown) =>
  error instanceof Refusal && error.code === code;

describe('a proof of work', () => {
  it('is good for the request that it was made for', async () => {
    const mine = purpose();
    const challenge = await proofs.create(mine, from);
    await proofs.check(await solved(challenge), mine);
  });

  it('is good at every process with the same secrets, and at no other', async () => {
    const mine = purpose();
    const header = await solved(await proofs.create(mine, from));
    await openProofs({ secret, work: 20, load: idle }).check(header, mine);
    const strange = openProofs({ secret: () => 'lain', work: 20, load: idle });
    await assert.rejects(strange.check(header, mine), isRefused('proof-invalid'));
  });

  it('is refused when it was made for another Idempotency-Key', async () => {
    const header = await solved(await proofs.create(purpose(), from));
    await assert.rejects(proofs.check(header, purpose()), isRefused('proof-invalid'));
  });

  it('is refused when it was made for another operation', async () => {
    const mine = purpose();
    const header = await solved(await proofs.create(mine, from));
    const other = { ...mine, operation: 'articles.create' };
    await assert.rejects(proofs.check(header, other), isRefused('proof-invalid'));
  });

  it('is refused with a binding that was changed afterwards', async () => {
    const mine = purpose();
    const other = purpose();
    const [challenge, target] = [await proofs.create(mine, from), await proofs.create(other, from)];
    const { parameters } = challenge;
    const forged = { ...challenge, parameters: { ...parameters, data: target.parameters.data } };
    const header = proofText({ challenge: forged, solution: await solutionOf(challenge) });
    await assert.rejects(proofs.check(header, other), isRefused('proof-invalid'));
  });

  it('is refused when its challenge was made easier', async () => {
    const mine = purpose();
    const challenge = await proofs.create(mine, from);
    const easier = await openProofs({ secret: () => 'saya sendiri', work: 1, load: idle }).create(
      mine,
      from,
    );
    for (const forged of [easier, { ...easier, signature: challenge.signature }]) {
      await assert.rejects(proofs.check(await solved(forged), mine), isRefused('proof-invalid'));
    }
  });

  it('is refused with the solution of another challenge', async () => {
    const mine = purpose();
    const [challenge, other] = [await proofs.create(mine, from), await proofs.create(mine, from)];
    const header = proofText({ challenge, solution: await solutionOf(other) });
    await assert.rejects(proofs.check(header, mine), isRefused('proof-invalid'));
  });

  it('is refused with what the challenge itself tells of the hash', async () => {
    const mine = purpose();
    const challenge = await proofs.create(mine, from);
    const derivedKey = challenge.parameters.keyPrefix.padEnd(64, '0');
    const header = proofText({ challenge, solution: { counter: 25, derivedKey } });
    await assert.rejects(proofs.check(header, mine), isRefused('proof-invalid'));
  });

  it('is good for ten minutes, and not for longer', async (t) => {
    t.mock.timers.enable({ apis: ['Date'], now: new Date('2026-11-21T00:30:00Z') });
    const mine = purpose();
    const header = await solved(await proofs.create(mine, from));
    t.mock.timers.tick(10 * 60_000);
    await proofs.check(header, mine);
    t.mock.timers.tick(1_000);
    await assert.rejects(proofs.check(header, mine), isRefused('proof-invalid'));
  });

  it('takes more tries the more is sent, up to 32 times as many', async () => {
    for (const [load, least] of [
      [0, 10],
      [1, 20],
      [5, 320],
    ] as const) {
      const busy = openProofs({ secret, work: 10, load: async () => load });
      for (let time = 0; time < 5; time += 1) {
        const { counter } = await solutionOf(await busy.create(purpose(), from));
        assert.ok(counter >= least && counter <= 2 * least, `${counter} at load ${load}`);
      }
    }
  });
});

describe('the header of a proof', () => {
  it('that is missing is told how to be made', async () => {
    await assert.rejects(proofs.check(undefined, purpose()), isRefused('proof-required'));
  });

  for (const [what, header] of [
    ['empty', ''],
    ['no base64url', 'bukan bukti!'],
    ['no JSON', Buffer.from('{"challenge":').toString('base64url')],
    ['no proof', proofText({ kerja: 'sudah' })],
    ['nothing', proofText(null)],
    ['too long', 'A'.repeat(proofHeaderMax + 1)],
    ['there twice', ['YQ', 'YQ']],
  ] as const) {
    it(`that is ${what} is refused`, async () => {
      await assert.rejects(proofs.check(header, purpose()), isRefused('proof-invalid'));
    });
  }

  it('has room for the hardest proof, and to spare', async () => {
    const hardest = openProofs({ secret, work: 100_000, load: idle });
    const challenge = await hardest.create({ operation, key: 'k'.repeat(200) }, from);
    const solution = { counter: 4_294_967_295, derivedKey: 'f'.repeat(64) };
    assert.ok(proofText({ challenge, solution }).length < proofHeaderMax / 1.5);
  });

  it('with a field too many is refused', async () => {
    const mine = purpose();
    const challenge = await proofs.create(mine, from);
    const solution = await solutionOf(challenge);
    assert.ok(Value.Check(Proof, { challenge, solution }));
    const header = proofText({ challenge, solution, lagi: true });
    await assert.rejects(proofs.check(header, mine), isRefused('proof-invalid'));
  });
});

describe('proofs.create', async () => {
  const service = await givenService();
  const { app } = service;
  const url = '/v1/proofs';

  it('answers a challenge that is kept by nobody, whole by its schema', async () => {
    const key = randomUUID();
    const answered = await send(app, 'POST', url, { body: { operation, key } });
    assert.equal(answered.status, 200, answered.text);
    assert.equal(answered.headers['cache-control'], 'no-store');
    assert.deepEqual([...Value.Errors(ProofChallenge, answered.body)], []);
    assert.ok(!answered.text.includes(key));
  });

  it('answers one whose solution is accepted, though it went over the wire', async () => {
    const mine = purpose();
    const { body } = await send(app, 'POST', url, { body: mine });
    const shared = (label: string) => service.sealing.secret(label).toString('base64url');
    const here = openProofs({ secret: shared, load: idle });
    await here.check(await solved(body as ProofChallenge), mine);
  });

  it('needs no Idempotency-Key, and changes nothing', async () => {
    const rows = async () => {
      const { rows: counts } = await service.database.pool.query<{ rows: string }>(
        'select (select count(*) from idempotency_keys) + (select count(*) from audit) + (select count(*) from attempts) as rows',
      );
      return counts[0]!.rows;
    };
    const before = await rows();
    const answered = await app.inject({ method: 'POST', url, payload: purpose() });
    assert.equal(answered.statusCode, 200, answered.body);
    assert.equal(await rows(), before);
  });

  it('goes on while the disk has less room than the reserve', async () => {
    const full = await service.another({ reserveBytes: Number.MAX_SAFE_INTEGER });
    const answered = await send(full, 'POST', url, { body: purpose() });
    assert.equal(answered.status, 200, answered.text);
  });

  for (const [what, body, sentence] of [
    [
      'an operation that asks for none',
      { operation: 'articles.list', key: randomUUID() },
      /salah satu dari `aspirations.create`/,
    ],
    ['a key that is too short', { operation, key: 'pendek' }, /Periksa `key`/],
    ['without a key', { operation }, /Isi `key`/],
    ['a field that is not known', { operation, key: randomUUID(), mudah: true }, /Hapus `mudah`/],
  ] as const) {
    it(`for ${what} is refused, with a sentence`, async () => {
      const answered = await send(app, 'POST', url, { body });
      assert.equal(answered.status, 400);
      assert.match((answered.body as Problem).detail, sentence);
    });
  }

  it('takes no more of a body than other writes do', async () => {
    const answered = await send(app, 'POST', url, { body: { operation, key: 'k'.repeat(70_000) } });
    assert.equal(answered.status, 413);
  });
});
