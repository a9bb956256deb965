import path from 'node:path';
import type { ProofChallenge } from '@simpul-kim/contract';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const secrets = { hmacSignatureSecret: 'satu', hmacKeySignatureSecret: 'dua' };

/** A challenge that is solved by this counter, made by the library that the service uses. */
export const challengeOf = async (counter: number): Promise<ProofChallenge> =>
  (await createChallenge({
    ...secrets,
    algorithm: 'SHA-256',
    cost: 1,
    counter,
    deriveKey,
    expiresAt: new Date(Date.now() + 600_000),
    data: { operation: 'aspirations.create', key: 'kunci' },
  })) as ProofChallenge;

/** Whether a proof is one, by the library that the service uses. */
export async function isProof(proof: {
  challenge: ProofChallenge;
  solution: { counter: number; derivedKey: string };
}): Promise<boolean> {
  return (await verifySolution({ ...secrets, ...proof, deriveKey })).verified;
}

/** Bundles what a page imports, as its developer would, from what the packages publish. */
export async function bundled(contents: string, format: 'esm' | 'iife' = 'esm'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format,
    globalName: 'bundle',
    platform: 'browser',
    write: false,
  });
  return outputFiles[0]!.text;
}

/** The solver of the SDK as a classic script that leaves it in `bundle`. */
export const solverScript = (): Promise<string> =>
  bundled(`export { solveProof } from '@simpul-kim/sdk/proof.js';`, 'iife');
