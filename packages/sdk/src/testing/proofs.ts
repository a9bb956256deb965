import type { Body, ProofChallenge } from '@simpul-kim/contract';

/** How many tries a solver needs for the challenge of the fixtures, from 0 upwards. */
export const proofCounter = 7;

/** A challenge that is solved in a few tries; whatever is sent as its solution is taken. */
export const challengeFor = ({ operation }: Body<'proofs.create'>): ProofChallenge => ({
  parameters: {
    algorithm: 'SHA-256',
    cost: 1,
    data: { key: 'c3ViamVjdCB0byBhIGhhc2ggaW4gdGhlIHNlcnZpY2U', operation },
    expiresAt: 4_102_444_800,
    keyLength: 32,
    keyPrefix: 'a2e08590e4312abd67dce26c24bfca35',
    keySignature: '0'.repeat(64),
    nonce: '78377b525757b494427f89014f97d799',
    salt: '63479ad69a090b258277ec8fba6f9941',
  },
  signature: '0'.repeat(64),
});
