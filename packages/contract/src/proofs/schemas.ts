import { Type, type Static } from 'typebox';

/**
 * The operations that ask for a proof of work, so that a bot pays for each thing it sends. A test
 * compares them with the table.
 */
export const provenOperations = ['aspirations.create', 'aspirations.attach'] as const;
export type ProvenOperation = (typeof provenOperations)[number];

/** Name of the header that carries a {@link Proof}: base64url of its JSON. */
export const proofHeader = 'Kim-Proof';
/** The most signs that this header may have; a proof has about 900. */
export const proofHeaderMax = 2048;

const hex = (bytes: number, description: string) =>
  Type.String({ pattern: `^[0-9a-f]{${2 * bytes}}$`, description });

export const ProofRequest = Type.Object(
  {
    operation: Type.Enum([...provenOperations], {
      description: 'The operation that the proof is for.',
    }),
    key: Type.String({
      pattern: '^[\\x21-\\x7e]{16,200}$',
      description:
        'The `Idempotency-Key` that the request will carry: the proof is good for it alone.',
    }),
  },
  { title: 'ProofRequest', additionalProperties: false },
);

/** A challenge of the ALTCHA kind, version 2, with every field that one of ours has. */
export const ProofChallenge = Type.Object(
  {
    parameters: Type.Object(
      {
        algorithm: Type.Enum(['SHA-256']),
        cost: Type.Integer({ minimum: 1, maximum: 1, description: 'Hashes for each try.' }),
        data: Type.Object(
          {
            key: Type.String({
              maxLength: 43,
              description: 'SHA-256 of the `Idempotency-Key`, in base64url.',
            }),
            operation: Type.String({ maxLength: 64 }),
          },
          {
            title: 'ProofBinding',
            additionalProperties: false,
            description: 'What it is good for.',
          },
        ),
        expiresAt: Type.Integer({ minimum: 0, description: 'Seconds since 1970.' }),
        keyLength: Type.Integer({ minimum: 32, maximum: 32, description: 'Bytes of a hash.' }),
        keyPrefix: hex(16, 'What the hash that is looked for begins with.'),
        keySignature: hex(32, 'Tells the service whether the whole hash is right.'),
        nonce: hex(16, 'Stands between salt and counter.'),
        salt: hex(16, 'Stands first in what is hashed.'),
      },
      { title: 'ProofParameters', additionalProperties: false },
    ),
    signature: hex(32, 'Nothing in the parameters can be changed.'),
  },
  {
    title: 'ProofChallenge',
    additionalProperties: false,
    description:
      'To be solved: the counter, from 0 upwards, for which SHA-256 of salt, nonce and counter (four bytes, the highest first) begins with `keyPrefix`.',
  },
);
export type ProofChallenge = Static<typeof ProofChallenge>;

export const ProofSolution = Type.Object(
  {
    counter: Type.Integer({ minimum: 0, maximum: 4_294_967_295 }),
    derivedKey: hex(32, 'The whole hash.'),
  },
  { title: 'ProofSolution', additionalProperties: false },
);
export type ProofSolution = Static<typeof ProofSolution>;

/** What the header `Kim-Proof` holds. */
export const Proof = Type.Object(
  { challenge: ProofChallenge, solution: ProofSolution },
  { title: 'Proof', additionalProperties: false },
);
export type Proof = Static<typeof Proof>;
