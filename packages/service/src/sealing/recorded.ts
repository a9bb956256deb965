import { sql, type Kysely } from 'kysely';
import type { ClientBase } from 'pg';
import type { Schema } from '../database/index.ts';
import { SealingError } from './errors.ts';
import type { SecretKey } from './keys.ts';
import type { KeyRing } from './ring.ts';

/** Ids of the keys that every process on a database must have; none in a new one. */
export interface RecordedKeys {
  /** By which everything is sealed now. */
  readonly current?: string | undefined;
  /** From which secrets are made. */
  readonly oldest?: string | undefined;
}

interface Row {
  readonly current: string | null;
  readonly oldest: string | null;
}
const recorded = `select min(id) filter (where current) as current,
  min(id) filter (where oldest) as oldest from secret_keys`;
const toRecorded = ([row]: readonly Row[]): RecordedKeys => ({
  current: row?.current ?? undefined,
  oldest: row?.oldest ?? undefined,
});

/** What the keys of a database are, for all its processes. */
export const recordedKeys = async (db: Kysely<Schema>): Promise<RecordedKeys> =>
  toRecorded((await sql<Row>`${sql.raw(recorded)}`.execute(db)).rows);

/** Makes a key the current one. */
export async function makeCurrent(tx: Kysely<Schema>, id: string): Promise<void> {
  await sql`update secret_keys set current = false where current`.execute(tx);
  await sql`insert into secret_keys (id, current) values (${id}, true)
    on conflict (id) do update set current = true`.execute(tx);
}

/** Makes a key the one from which secrets are made. */
export async function makeOldest(tx: Kysely<Schema>, id: string): Promise<void> {
  await sql`update secret_keys set oldest = false where oldest`.execute(tx);
  await sql`insert into secret_keys (id, current, oldest) values (${id}, false, true)
    on conflict (id) do update set oldest = true`.execute(tx);
}

/** Held by each process of the service for as long as it works with the keys that are recorded. */
const working = `hashtextextended('secret keys at work', 0)`;
/**
 * Begins to work with the recorded keys, as long as a connection stands. No other connection is asked:
 * those may be refused just now, because the database was away.
 */
export async function beginWork(link: Pick<ClientBase, 'query'>): Promise<RecordedKeys> {
  await link.query(`select pg_advisory_lock_shared(${working})`);
  return toRecorded((await link.query<Row>(recorded)).rows);
}

/** Whether anything was made by the recorded keys, or may be at any moment. */
async function areUsed(tx: Kysely<Schema>): Promise<boolean> {
  const { rows } = await sql<{ used: boolean }>`
    select exists (select from aspirations) or exists (select from aspiration_attachments)
      or not pg_try_advisory_xact_lock(${sql.raw(working)}) as used`.execute(tx);
  return rows[0]?.used ?? true;
}

/** A recorded key is not in the ring. */
export const missing = (id: string, ring: KeyRing): SealingError =>
  new SealingError({
    id:
      `Kunci rahasia ${id}, yang dipakai basis data ini, tidak ada. ` +
      (ring.file
        ? `Kembalikan berkas ${ring.file} dari salinannya; beberapa proses pada satu basis data berbagi kunci lewat KIM_SECRET_KEYS. `
        : 'Tambahkan ke KIM_SECRET_KEYS. ') +
      'Bila hilang selamanya, jalankan: npm run kim -- rotate-key --lost (yang disegel dengannya tetap tidak dapat dibaca).',
    en:
      `The secret key ${id}, with which this database is used, is not there. ` +
      (ring.file
        ? `Put the file ${ring.file} back from a copy; several processes on one database share the keys by KIM_SECRET_KEYS. `
        : 'Add it to KIM_SECRET_KEYS. ') +
      'If it is gone for good, run: npm run kim -- rotate-key --lost (what it sealed stays unreadable).',
  });

/** The first of the recorded keys that are not among others. */
export const lackedOf = (
  { current, oldest }: RecordedKeys,
  keys: readonly SecretKey[],
): string | undefined =>
  [current, oldest].find((id) => id !== undefined && !keys.some((key) => key.id === id));

/**
 * Whether keys are those of a database.
 *
 * @returns whether they are; if not, nothing was made by those of the database, and until the
 *   transaction ends no process begins to work with them: others may be recorded.
 * @throws {SealingError} where one that is used is not among them.
 */
export async function requireKeys(
  tx: Kysely<Schema>,
  ring: KeyRing,
  keys: readonly SecretKey[],
): Promise<boolean> {
  const lacked = lackedOf(await recordedKeys(tx), keys);
  if (lacked === undefined) return true;
  if (await areUsed(tx)) throw missing(lacked, ring);
  return false;
}
