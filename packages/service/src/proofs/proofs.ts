import { createHash, randomInt } from 'node:crypto';
import type { ProofChallenge } from '@simpul-kim/contract';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import { Refusal } from '../problems/index.ts';
import { readProof } from './header.ts';
import { rememberSpent } from './spent.ts';

/** Tries that a proof takes at the least where nothing else is said; see docs/benchmarks/proof.md. */
export const defaultProofWork = 150_000;

const minutes = 60_000;
const validMs = 10 * minutes;

/** What a proof is good for. */
export interface Purpose {
  readonly operation: string;
  /** The `Idempotency-Key` of the request: it creates one thing only, so a proof does too. */
  readonly key: string;
}

type Header = string | readonly string[] | undefined;

/**
 * Proofs of work. All that matters is in what is signed; nothing is kept of them, but in memory which
 * of them were shown in vain.
 */
export interface Proofs {
  /** Makes a challenge, harder the more is sent from that address or to the whole service. */
  create(purpose: Purpose, from: string): Promise<ProofChallenge>;
  /**
   * Checks the header `Kim-Proof` of a request.
   *
   * @throws {Refusal} `proof-required`, `proof-invalid`.
   */
  check(header: Header, purpose: Purpose): Promise<void>;
  /**
   * Makes sure that a proof that was checked was not shown in vain too often since.
   *
   * @throws {Refusal} `proof-invalid`.
   */
  requireUnspent(header: Header): void;
  /**
   * Counts that a proof that was checked was shown for what was of no use: it would be good for ever
   * more of that, since nothing is made that its key stands for.
   */
  fail(header: Header): void;
}

/** What proofs need. */
export interface ProofParts {
  /** The secret of a purpose; all processes on one database must have the same. */
  readonly secret: (label: string) => string;
  /** Tries that a proof takes at the least while little is sent; at the most twice as many. */
  readonly work?: number | undefined;
  /** How often the work doubles for the next one from an address. */
  readonly load: (from: string) => Promise<number>;
}

const bindingOf = ({ operation, key }: Purpose) => ({
  // The challenge goes through the hands of others; the key stays between page and service.
  key: createHash('sha256').update(key).digest('base64url'),
  operation,
});

/** Opens the proofs of a service. */
export function openProofs({ secret, work = defaultProofWork, load }: ProofParts): Proofs {
  const secrets = {
    hmacSignatureSecret: secret('proofs challenge'),
    hmacKeySignatureSecret: secret('proofs solution'),
  };
  const spent = rememberSpent();
  const signatureOf = (header: Header) => readProof(header).challenge.signature;
  return {
    async create(purpose, from) {
      const tries = work * 2 ** (await load(from));
      const challenge = await createChallenge({
        ...secrets,
        algorithm: 'SHA-256',
        deriveKey,
        cost: 1,
        // Nobody but us knows how many tries it takes: it is in no answer.
        counter: randomInt(tries, 2 * tries + 1),
        expiresAt: new Date(Date.now() + validMs),
        data: bindingOf(purpose),
      });
      return challenge as ProofChallenge;
    },
    async check(header, purpose) {
      const { challenge, solution } = readProof(header);
      const { data } = challenge.parameters;
      const { operation, key } = bindingOf(purpose);
      const isFor = data.operation === operation && data.key === key;
      if (!isFor || spent.has(challenge.signature)) throw new Refusal('proof-invalid');
      const { verified } = await verifySolution({ ...secrets, challenge, solution, deriveKey });
      if (!verified) throw new Refusal('proof-invalid');
    },
    requireUnspent(header) {
      if (spent.has(signatureOf(header))) throw new Refusal('proof-invalid');
    },
    fail: (header) => spent.fail(signatureOf(header)),
  };
}
