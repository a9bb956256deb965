// Made from the contract by `npm run generate`: change it there.
import type { Call } from './call.ts';
import type { CallOptions, Client } from './client.ts';
import { path } from './path.ts';
import type { ProofChallenge, ProofRequest } from './types.ts';
import { ask } from './writing.ts';

/**
 * What can be asked and done: proofs of work; the operations that are open to everyone.
 *
 * Every call may also fail as {@link KimError} says: what is sent is not valid
 * (`invalid-request`), too large or too slow; there is no connection; too much was asked; the
 * service is not available, or full.
 */
export interface ProofsResource {
  /**
   * Ask for a challenge. Who solves it may send one thing without an account: the challenge is
   * good for ten minutes, for one operation and one `Idempotency-Key`. Its solution is sent as the
   * header `Kim-Proof` there. The more is sent from a network, or to the whole service, the more
   * work it is.
   *
   * @example
   * const proofChallenge = await kim.proofs.create({ operation: 'aspirations.create', key });
   */
  create(body: ProofRequest, options?: CallOptions): Call<ProofChallenge>;
}

/** The operations that are open to everyone, over a client: proofs of work. */
export const proofs = (client: Client): ProofsResource => ({
  create: (body, options) => ask(client, path`v1/proofs`, body, options),
});
