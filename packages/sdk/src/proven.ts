import { callOf, type Answered, type Call } from './call.ts';
import type { Client, CreateOptions } from './client.ts';
import { isKimError } from './errors.ts';
import { idempotencyKey } from './idempotency-key.ts';
import { path, type Path } from './path.ts';
import { proofHeaderOf, solveProof } from './proof.ts';
import { ask, create } from './request.ts';
import type { ProofChallenge, ProvenOperation } from './types.ts';

/** What a call may be given that proves work before it is heard. */
export interface ProvenOptions extends CreateOptions {
  /** Hears how many tries the proof has taken so far, after each stretch of work. */
  readonly onProof?: ((tries: number) => void) | undefined;
}

/**
 * Makes something new where the service asks for a proof of work: asks for a challenge, solves it, and
 * sends both. A proof that has become too old meanwhile is made once more.
 */
export function createProven<Data>(
  client: Client,
  operation: ProvenOperation,
  place: Path,
  body: object,
  { onProof, ...options }: ProvenOptions = {},
): Call<Data> {
  const { idempotencyKey: key = idempotencyKey(), signal } = options;

  async function send(): Promise<Answered<Data>> {
    const request = { operation, key };
    const challenge = await ask<ProofChallenge>(client, path`v1/proofs`, request, { signal });
    const proof = await solveProof(challenge, { signal, onProgress: onProof });
    return create<Data>(client, place, body, { ...options, idempotencyKey: key }, undefined, {
      'kim-proof': proofHeaderOf(proof),
    }).withResponse();
  }

  return callOf(
    send().catch((error: unknown) => {
      if (isKimError(error) && error.code === 'proof-invalid') return send();
      throw error;
    }),
  );
}
