import type { ProofChallenge } from '@simpul-kim/contract';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';

/** What the header `Kim-Proof` holds, for whatever a test puts into it. */
export const proofText = (proof: unknown): string =>
  Buffer.from(JSON.stringify(proof)).toString('base64url');

/** The solution of a challenge, found by another solver than ours. */
export async function solutionOf(challenge: ProofChallenge) {
  const { counter, derivedKey } = (await solveChallenge({ challenge, deriveKey }))!;
  return { counter, derivedKey };
}

/** The header `Kim-Proof` of who has solved a challenge. */
export const solved = async (challenge: ProofChallenge): Promise<string> =>
  proofText({ challenge, solution: await solutionOf(challenge) });
