import type { Operation } from '../operation.ts';
import { ProofChallenge, ProofRequest } from './schemas.ts';

/** Work that stands before what anyone may send. */
export const proofOperations = {
  'proofs.create': {
    method: 'POST',
    path: '/v1/proofs',
    summary: 'Ask for a challenge',
    description:
      'Who solves it may send one thing without an account: the challenge is good for ten minutes, for one operation and one `Idempotency-Key`. Its solution is sent as the header `Kim-Proof` there. The more is sent from a network, or to the whole service, the more work it is.',
    access: 'public',
    lookup: true,
    body: ProofRequest,
    answer: ProofChallenge,
    problems: [],
  },
} as const satisfies Record<string, Operation>;
