import { sql, type Kysely, type Transaction } from 'kysely';
import type { Schema } from '../database/index.ts';
import { newKey } from './keys.ts';
import { lackedOf, makeCurrent, makeOldest, recordedKeys, requireKeys } from './recorded.ts';
import type { KeyRing } from './ring.ts';
import { countSealed, currentKey } from './sealing.ts';

/** How a change of keys begins. */
export type Rotation =
  /** A new key is current; `from` is the one before. */
  | { readonly state: 'begun'; readonly key: string; readonly from: string | undefined }
  /** It was current already: an earlier change was cut off, and goes on. */
  | { readonly state: 'resumed'; readonly key: string }
  /** The newest key is current, and has sealed everything; none was to be made, or it is configured. */
  | { readonly state: 'done'; readonly key: string }
  /** Said to be lost, but here it is. */
  | { readonly state: 'not lost'; readonly key: string };

/** What one rotation, and nobody else, does. @returns nothing, where another one is under way. */
export function oneRotation<Result>(
  db: Kysely<Schema>,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  const name = sql`hashtextextended('secret keys', 0)`;
  // A connection of its own holds the lock: killed, it lets go.
  return db.connection().execute(async (held) => {
    const { rows } = await sql<{ mine: boolean }>`
      select pg_try_advisory_lock(${name}) as mine`.execute(held);
    if (!rows[0]?.mine) return undefined;
    try {
      return await work();
    } finally {
      await sql`select pg_advisory_unlock(${name})`.execute(held);
    }
  });
}

async function isKnown(db: Kysely<Schema>, id: string): Promise<boolean> {
  const { rows } = await sql`select from secret_keys where id = ${id}`.execute(db);
  return rows.length > 0;
}

/**
 * Makes a new key current, or goes on with a change that was cut off; what was sealed by others is
 * to be sealed anew then. Once it returns, nothing more is sealed by others.
 *
 * @param lost whether the current key is gone for good.
 * @param record notes the deed, in the transaction in which the key becomes current.
 * @param keep whether no key shall be made where the newest is current and has sealed everything.
 * @throws {SealingError} where a key that is used is not there, and not said to be lost.
 */
export async function beginRotation(
  db: Kysely<Schema>,
  ring: KeyRing,
  lost: boolean,
  record: (tx: Transaction<Schema>, key: string) => Promise<void>,
  keep = false,
): Promise<Rotation> {
  const keys = await ring.look();
  const has = (id: string) => keys.some((key) => key.id === id);
  const recorded = await recordedKeys(db);
  const { current, oldest } = recorded;
  const sealed = await countSealed(db);
  const isThere = current !== undefined && has(current);
  if (lost && isThere && lackedOf(recorded, keys) === undefined) {
    return { state: 'not lost', key: current };
  }
  if (!lost) await db.transaction().execute((tx) => requireKeys(tx, ring, keys));
  const [newest] = keys;
  if (isThere && newest?.id === current) {
    if (!lost && [...sealed.keys()].some((id) => id !== current && has(id))) {
      return { state: 'resumed', key: current };
    }
    if (ring.file === undefined || (keep && !lost)) return { state: 'done', key: current };
  }
  // One that was added, but did not become current, was left by a change that was cut off.
  const isUsable =
    newest !== undefined &&
    newest.id !== current &&
    (ring.file === undefined || !(await isKnown(db, newest.id)));
  const next = isUsable ? newest : newKey();
  if (!isUsable) await ring.add(next);
  await db.transaction().execute(async (tx) => {
    await makeCurrent(tx, next.id);
    if (oldest === undefined || !has(oldest)) await makeOldest(tx, keys.at(-1)?.id ?? next.id);
    await record(tx, next.id);
  });
  return { state: 'begun', key: next.id, from: current };
}

/** What became of old keys. */
export interface OldKeys {
  /** Those that nothing needs any more: removed, or, where the keys are configured, to be removed. */
  readonly forgotten: readonly string[];
  /** Those by which something is still sealed. */
  readonly inUse: readonly string[];
  /** The oldest, from which tracking codes are made. */
  readonly oldest: string | undefined;
  /** The key that is current. */
  readonly current: string | undefined;
}

/** Removes old keys that have sealed nothing that is left. The oldest stays. */
export async function forgetOldKeys(db: Kysely<Schema>, ring: KeyRing): Promise<OldKeys> {
  const keys = await ring.look();
  const current = await currentKey(db);
  const sealed = await countSealed(db);
  const oldest = (await recordedKeys(db)).oldest ?? keys.at(-1)?.id;
  const old = keys.map(({ id }) => id).filter((id) => id !== current && id !== oldest);
  const forgotten = old.filter((id) => !sealed.has(id));
  if (forgotten.length > 0 && ring.file !== undefined) {
    await sql`delete from secret_keys where id = any(${forgotten})`.execute(db);
    await ring.forget(forgotten);
  }
  return { forgotten, inUse: old.filter((id) => sealed.has(id)), oldest, current };
}
