import { sql, type Kysely } from 'kysely';
import type { ClientBase } from 'pg';
import type { Schema } from '../database/index.ts';
import { BrokenSealError, KeyMissingError } from './errors.ts';
import { openWith, sealWith, secretFor, type SecretKey } from './keys.ts';
import {
  beginWork,
  lackedOf,
  makeCurrent,
  makeOldest,
  missing,
  recordedKeys,
  requireKeys,
} from './recorded.ts';
import type { KeyRing } from './ring.ts';

/** Bytes that only a key opens, and which one. */
export interface Sealed {
  readonly key: string;
  readonly bytes: Buffer;
}

/** Seals what must not stand in clear in the database, in files and in backups. */
export interface Sealing {
  /**
   * Seals bytes by the key that is current, in a transaction that a change of it waits for.
   *
   * @param place what they belong to, e.g. the id of a row.
   */
  seal(tx: Kysely<Schema>, purpose: string, place: string, bytes: Buffer): Promise<Sealed>;
  /**
   * @throws {KeyMissingError} where the key is not there any more.
   * @throws {BrokenSealError} for another purpose or place, and for bytes that were changed.
   */
  open(sealed: Sealed, purpose: string, place: string): Promise<Buffer>;
  /**
   * A secret for a purpose that all processes share, the same as long as the oldest key is kept:
   * for what must be found again, and for signatures.
   */
  secret(purpose: string): Buffer;
  /**
   * Keeps other processes from working with other keys, as long as a connection stands.
   *
   * @throws {SealingError} where another one has begun to, before anything was made by these.
   */
  hold(link: Pick<ClientBase, 'query'>): Promise<void>;
}

/** The id of the key that is current, held until the transaction ends; none in a new database. */
export async function currentKey(tx: Kysely<Schema>): Promise<string | undefined> {
  for (;;) {
    const { rows } = await sql<{ id: string }>`
      select id from secret_keys where current for share`.execute(tx);
    if (rows[0]) return rows[0].id;
    // While this waited, another became current, which a statement that has begun does not see.
    const { rows: some } = await sql`select from secret_keys where current`.execute(tx);
    if (some.length === 0) return undefined;
  }
}

/** How many things each key has sealed that are still there. */
export async function countSealed(db: Kysely<Schema>): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; count: number }>`
    select id, count(*)::int as count from (
      select contact_key as id from aspirations where contact is not null
      union all select key_id from aspiration_attachments) sealed
    group by id`.execute(db);
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/**
 * Opens the sealing of an installation. In a new database the newest key of the ring becomes current,
 * and secrets are made from the oldest; so it is where those that are recorded are not there, but
 * nothing was made by them, and no process works with them.
 *
 * @throws {SealingError} where a key is not there that the database is used with.
 */
export async function openSealing(db: Kysely<Schema>, ring: KeyRing): Promise<Sealing> {
  let keys: readonly SecretKey[] = [];
  const find = async (id: string): Promise<SecretKey> => {
    const known = keys.find((key) => key.id === id);
    if (known) return known;
    keys = await ring.read();
    const added = keys.find((key) => key.id === id);
    if (!added) throw new KeyMissingError(id);
    return added;
  };

  const oldestId = await db.transaction().execute(async (tx) => {
    // Of processes that start at once, one decides.
    await sql`lock table secret_keys in share row exclusive mode`.execute(tx);
    // Another one, that was faster, may have made the file.
    keys = await ring.look();
    await requireKeys(tx, ring, keys);
    // Only now: a file of keys that is lost must not be followed by another without a word.
    keys = await ring.read();
    const { current, oldest } = await recordedKeys(tx);
    const has = (id: string | undefined) => keys.some((key) => key.id === id);
    if (!has(current)) await makeCurrent(tx, keys[0]!.id);
    if (oldest !== undefined && has(oldest)) return oldest;
    const last = keys.at(-1)!.id;
    await makeOldest(tx, last);
    return last;
  });

  const oldest = await find(oldestId);
  return {
    async seal(tx, purpose, place, bytes) {
      const key = await find((await currentKey(tx)) ?? keys[0]!.id);
      return { key: key.id, bytes: sealWith(key, purpose, place, bytes) };
    },
    async open({ key, bytes }, purpose, place) {
      const found = await find(key);
      try {
        return openWith(found, purpose, place, bytes);
      } catch {
        throw new BrokenSealError();
      }
    },
    secret: (purpose) => secretFor(oldest, purpose),
    async hold(link) {
      // Before, another process may have found that nothing depended on them.
      const recorded = await beginWork(link);
      if (lackedOf(recorded, keys) === undefined) return;
      keys = await ring.read();
      const lacked = lackedOf(recorded, keys);
      if (lacked !== undefined) throw missing(lacked, ring);
    },
  };
}
