import { Proof, proofHeaderMax } from '@simpul-kim/contract';
import { Refusal } from '../problems/index.ts';
import { isValid } from '../validation.ts';

const form = /^[\w-]+$/;

/**
 * Reads the header `Kim-Proof`. What it holds is still to be verified.
 *
 * @throws {Refusal} `proof-required` without one, `proof-invalid` for what has not its form.
 */
export function readProof(header: string | readonly string[] | undefined): Proof {
  if (header === undefined) throw new Refusal('proof-required');
  // Its length first: nothing is decoded of what cannot be one.
  if (typeof header !== 'string' || header.length > proofHeaderMax || !form.test(header)) {
    throw new Refusal('proof-invalid');
  }
  let proof: unknown;
  try {
    proof = JSON.parse(Buffer.from(header, 'base64url').toString());
  } catch (cause) {
    throw new Refusal('proof-invalid', { cause });
  }
  if (!isValid(Proof, proof)) throw new Refusal('proof-invalid');
  return proof as Proof;
}
