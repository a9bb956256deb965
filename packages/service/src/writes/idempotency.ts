import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Schema } from '../database/index.ts';
import { Refusal } from '../problems/index.ts';

/** A request that makes something, by the name its sender gave it. */
export interface Creation {
  /** Who sent it: keys of one never meet those of another. */
  readonly actor: string;
  readonly operation: string;
  readonly key: string;
  /** Of what was sent; see {@link fingerprintOf}. */
  readonly fingerprint: string;
}

/** Tells one request from another with the same key. */
export function fingerprintOf(parts: readonly unknown[]): string {
  const hash = createHash('sha256');
  for (const part of parts)
    hash.update(Buffer.isBuffer(part) ? part : JSON.stringify(part ?? null));
  return hash.digest('base64url');
}

/**
 * Takes a key for a creation, in the transaction that creates. A repeat that comes while the first
 * is under way waits for it.
 *
 * @returns the answer of the first, where this is a repeat.
 * @throws {Refusal} `key-reused` for another request with the same key; `already-answered` for a
 *   repeat whose answer is not kept.
 */
export async function claim(tx: Kysely<Schema>, creation: Creation): Promise<string | undefined> {
  const taken = await tx
    .insertInto('idempotency_keys')
    .values({ ...creation, answer: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  if (taken) return undefined;
  const { actor, operation, key, fingerprint } = creation;
  const first = await tx
    .selectFrom('idempotency_keys')
    .select(['fingerprint', 'answer'])
    .where('actor', '=', actor)
    .where('operation', '=', operation)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  if (first.fingerprint !== fingerprint) throw new Refusal('key-reused');
  if (first.answer === null) throw new Refusal('already-answered');
  return first.answer;
}

/** Keeps the answer of a creation for its repeats. */
export async function keepAnswer(
  tx: Kysely<Schema>,
  { actor, operation, key }: Creation,
  answer: string,
): Promise<void> {
  await tx
    .updateTable('idempotency_keys')
    .set({ answer })
    .where('actor', '=', actor)
    .where('operation', '=', operation)
    .where('key', '=', key)
    .execute();
}
