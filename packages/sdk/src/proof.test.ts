import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import type { Proof, ProofChallenge } from '@simpul-kim/contract';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import fc from 'fast-check';
import { AbortError, TimeoutError } from './errors.ts';
import { proofHeaderOf, solveProof } from './proof.ts';
import { blockWords, hashBlock } from './sha256.ts';

const secrets = { hmacSignatureSecret: 'satu', hmacKeySignatureSecret: 'dua' };

/** A challenge that is solved by this counter, made by the library that the service uses. */
const givenChallenge = async (counter: number) =>
  (await createChallenge({
    ...secrets,
    algorithm: 'SHA-256',
    cost: 1,
    counter,
    deriveKey,
    expiresAt: new Date(Date.now() + 60_000),
    data: { operation: 'aspirations.create', key: 'kunci' },
  })) as ProofChallenge;

describe('a solution', () => {
  it('is the one that the verifier of the service accepts, whatever the challenge', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 3_000 }), async (counter) => {
        const { challenge, solution }: Proof = await solveProof(await givenChallenge(counter));
        const { verified } = await verifySolution({ ...secrets, challenge, solution, deriveKey });
        assert.equal(solution.counter, counter);
        assert.ok(verified);
      }),
      { numRuns: 200 },
    );
  });

  it('is accepted as the header carries it', async () => {
    const header = proofHeaderOf(await solveProof(await givenChallenge(5)));
    assert.match(header, /^[\w-]+$/);
    const proof = JSON.parse(Buffer.from(header, 'base64url').toString()) as {
      challenge: ProofChallenge;
      solution: { counter: number; derivedKey: string };
    };
    const { verified } = await verifySolution({ ...secrets, ...proof, deriveKey });
    assert.ok(verified);
  });

  it('is not looked for where the kind of challenge is not known', async () => {
    const { parameters, signature } = await givenChallenge(1);
    const costly = { signature, parameters: { ...parameters, cost: 5_000 } };
    const strange = { signature, parameters: { ...parameters, algorithm: 'ARGON2ID' } };
    for (const challenge of [costly, strange] as unknown as ProofChallenge[]) {
      await assert.rejects(solveProof(challenge), RangeError);
    }
  });
});

describe('a search', () => {
  it('tells how far it is, and lets others have their turn', async () => {
    const challenge = await givenChallenge(400_000);
    const told: number[] = [];
    let turns = 0;
    const turn = () => {
      turns += 1;
      next = setImmediate(turn);
    };
    let next = setImmediate(turn);
    await solveProof(challenge, { onProgress: (tries) => told.push(tries) });
    clearImmediate(next);
    assert.ok(told.length > 1 && turns >= told.length / 2, `${told.length} told, ${turns} turns`);
    assert.deepEqual(
      told,
      told.toSorted((a, b) => a - b),
    );
  });

  it('ends when it is told to, at its next turn', async () => {
    const control = new AbortController();
    const challenge = await givenChallenge(4_000_000_000);
    const search = solveProof(challenge, {
      signal: control.signal,
      onProgress: () => control.abort(),
    });
    await assert.rejects(search, AbortError);
  });

  it('ends when it is told to where the clock stands while it works', async (t) => {
    t.mock.method(performance, 'now', () => 0);
    const control = new AbortController();
    const search = solveProof(await givenChallenge(4_000_000_000), {
      signal: control.signal,
      onProgress: () => control.abort(),
    });
    await assert.rejects(search, AbortError);
  });

  for (const [given, timeout, ms] of [
    ['five minutes', undefined, 300_000],
    ['the time that it is given', 2_000, 2_000],
  ] as const) {
    it(`ends after ${given}`, async (t) => {
      t.mock.timers.enable({ apis: ['setTimeout'] });
      const passing = [ms - 1, 1];
      const search = solveProof(await givenChallenge(4_000_000_000), {
        timeout,
        onProgress: () => t.mock.timers.tick(passing.shift() ?? assert.fail('it goes on')),
      });
      await assert.rejects(search, TimeoutError);
      assert.deepEqual(passing, []);
    });
  }

  it('may take for ever where that is said', async () => {
    const challenge = await givenChallenge(200_000);
    const { solution } = await solveProof(challenge, { timeout: Infinity });
    assert.equal(solution.counter, 200_000);
  });

  it('leaves no timer behind', async (t) => {
    const clear = t.mock.method(globalThis, 'clearTimeout');
    await solveProof(await givenChallenge(3));
    assert.equal(clear.mock.callCount(), 1);
  });

  it('does not begin when it is ended already', async () => {
    const search = solveProof(await givenChallenge(0), { signal: AbortSignal.abort() });
    await assert.rejects(search, AbortError);
  });

  it('uses neither WebCrypto nor workers, which plain http pages and sandboxes lack', async (t) => {
    const challenge = await givenChallenge(100);
    const used = () => assert.fail('it is not there');
    t.mock.getter(globalThis, 'crypto', used);
    const { solution } = await solveProof(challenge);
    assert.equal(solution.counter, 100);
  });
});

describe('SHA-256 of a block', () => {
  it('is that of the platform, whatever stands in it', () => {
    const hash = new Int32Array(8);
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 0, maxLength: 55 }), (message) => {
        const block = Buffer.alloc(4 * blockWords);
        block.set(message);
        block[message.length] = 0x80;
        block.writeUInt32BE(8 * message.length, 60);
        const schedule = new Int32Array(64);
        for (let at = 0; at < blockWords; at += 1) schedule[at] = block.readInt32BE(4 * at);
        hashBlock(schedule, hash);
        const bytes = Buffer.alloc(32);
        hash.forEach((word, at) => bytes.writeInt32BE(word, 4 * at));
        assert.equal(bytes.toString('hex'), createHash('sha256').update(message).digest('hex'));
      }),
      { numRuns: 1_000, examples: [[new Uint8Array(0)], [randomBytes(55)]] },
    );
  });
});
