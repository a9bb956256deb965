import { createHash, createHmac } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Schema } from '../database/index.ts';
import { Refusal } from '../problems/index.ts';

/** A request that makes something, by the name its sender gave it. */
export interface Creation {
  /** Who sent it: keys of one never meet those of another. */
  readonly actor: string;
  readonly operation: string;
  /** The key as it is kept. */
  readonly key: string;
  /** Tells one request from another with the same key. */
  readonly fingerprint: string;
}

/** Who sends without an account, as {@link Creation.actor}. */
export const anyone = 'public';

/** What a creation is made of: the key as it was sent, and all that was sent. */
interface Sent {
  readonly actor: string | undefined;
  readonly operation: string;
  readonly key: string;
  readonly parts: readonly unknown[];
}

/** A key as it is kept: of what is sent without an account, hashed. */
const keptKey = (actor: string | undefined, key: string): string =>
  actor === undefined ? createHash('sha256').update(key).digest('base64url') : key;

/**
 * Names a creation. Of what residents send without an account neither the key is kept, with which
 * the answer could be had, nor a hash of what they wrote, from which a telephone number could be
 * guessed: the one is hashed, the other hidden with it.
 */
export function creationOf({ actor, operation, key, parts }: Sent): Creation {
  const isPublic = actor === undefined;
  const hash = isPublic ? createHmac('sha256', key) : createHash('sha256');
  for (const part of parts)
    hash.update(Buffer.isBuffer(part) ? part : JSON.stringify(part ?? null));
  return {
    actor: actor ?? anyone,
    operation,
    key: keptKey(actor, key),
    fingerprint: hash.digest('base64url'),
  };
}

/** Whether something was sent under a key before, whatever it was. */
export async function isTaken(
  db: Kysely<Schema>,
  { actor, operation, key }: Omit<Sent, 'parts'>,
): Promise<boolean> {
  const first = await db
    .selectFrom('idempotency_keys')
    .select('key')
    .where('actor', '=', actor ?? anyone)
    .where('operation', '=', operation)
    .where('key', '=', keptKey(actor, key))
    .executeTakeFirst();
  return first !== undefined;
}

/**
 * What is kept of the first request, where this is a repeat.
 *
 * @throws {Refusal} `key-reused` for another request with the same key; `already-answered` for a
 *   repeat of which nothing is kept.
 */
export async function findFirst(
  db: Kysely<Schema>,
  { actor, operation, key, fingerprint }: Creation,
): Promise<string | undefined> {
  const first = await db
    .selectFrom('idempotency_keys')
    .select(['fingerprint', 'answer'])
    .where('actor', '=', actor)
    .where('operation', '=', operation)
    .where('key', '=', key)
    .executeTakeFirst();
  if (!first) return undefined;
  if (first.fingerprint !== fingerprint) throw new Refusal('key-reused');
  if (first.answer === null) throw new Refusal('already-answered');
  return first.answer;
}

/**
 * Takes a key for a creation, in the transaction that creates. A repeat that comes while the first
 * is under way waits for it.
 *
 * @returns what is kept of the first, where this is a repeat.
 * @throws {Refusal} as {@link findFirst}.
 */
export async function claim(tx: Kysely<Schema>, creation: Creation): Promise<string | undefined> {
  const taken = await tx
    .insertInto('idempotency_keys')
    .values({ ...creation, answer: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  return taken ? undefined : findFirst(tx, creation);
}

/** Keeps the answer of a creation for its repeats, or what it can be made again from. */
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
