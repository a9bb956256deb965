import { callOf, type Answered, type Call } from './call.ts';
import type { Client, CreateOptions } from './client.ts';
import { isKimError, ServerError } from './errors.ts';
import { idempotencyKey } from './idempotency-key.ts';
import { path, type Path } from './path.ts';
import { proofHeaderOf, solveProof, type SolveOptions } from './proof.ts';
import { ask, create } from './writing.ts';
import type { Proof, ProofChallenge, ProvenOperation } from './types.ts';

/**
 * What a call may be given that proves work before it is heard. `totalTimeout` is for all of it, the
 * proof included; `fetch`, where a file is sent, for the file alone.
 */
export interface ProvenOptions extends CreateOptions {
  /** Hears how many tries the proof has taken so far, after each stretch of work. */
  readonly onProof?: ((tries: number) => void) | undefined;
}

/** Solves what should be a challenge. Something in place of the service may have answered anything. */
const solve = (challenge: ProofChallenge, options: SolveOptions): Promise<Proof> =>
  solveProof(challenge, options).catch((cause: unknown) => {
    if (isKimError(cause)) throw cause;
    throw new ServerError({
      code: 'unreadable',
      message: 'POST /v1/proofs: no challenge that can be solved here',
      retryable: true,
      cause,
    });
  });

/**
 * Makes something new where the service asks for a proof of work: asks for a challenge, solves it, and
 * sends both. A proof that has become too old meanwhile is made once more.
 *
 * When a challenge expires is not looked at: the clock of a phone may be wrong by more than that.
 */
export function createProven<Data>(
  client: Client,
  operation: ProvenOperation,
  place: Path,
  body: object,
  { onProof, ...options }: ProvenOptions = {},
): Call<Data> {
  const { idempotencyKey: key = idempotencyKey(), signal, totalTimeout } = options;
  const began = Date.now();
  /** The options of a step: it may take what time is left. */
  const step = () => ({
    ...options,
    idempotencyKey: key,
    totalTimeout: totalTimeout && Math.max(1, totalTimeout - (Date.now() - began)),
  });

  async function send(): Promise<Answered<Data>> {
    const asking = { ...step(), ...(body instanceof Blob && { fetch: undefined }) };
    const request = { operation, key };
    const challenge = await ask<ProofChallenge>(client, path`v1/proofs`, request, asking);
    const timeout = step().totalTimeout;
    const proof = await solve(challenge, { signal, timeout, onProgress: onProof });
    return create<Data>(client, place, body, step(), undefined, {
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
