import { sql, type Kysely, type Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Schema } from '../database/index.ts';
import type { StoredFile } from './picture.ts';
import type { Storage } from './storage.ts';

/** A claim this old was left behind by a process that ended: no upload takes as long. */
const claimLife = sql`interval '1 hour'`;

/**
 * Waits until nobody else puts or removes files of a stem. Uploads of the same bytes share files, so
 * one may be deleted while another is on its way: a claim comes before the look whether the files
 * are there, and removal holds the lock from its look for claims until the files are gone.
 */
const lock = (tx: Kysely<Schema>, stem: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`media ${stem}`}, 0))`.execute(tx);

/** Held by a backup, shared by those who remove. */
const keeping = `hashtextextended('media kept', 0)`;

/**
 * SQL with which a backup makes sure that no file is removed until its connection ends: the rows
 * that it has read name them. What could not be removed then, the next sweep removes.
 */
export const keepingFiles = `select pg_advisory_lock(${keeping})`;

/** Whether files may be removed now, and until the transaction ends. */
export async function mayRemove(tx: Transaction<Schema>): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select pg_try_advisory_xact_lock_shared(${sql.raw(keeping)}) as may`.execute(tx);
  return rows[0]?.may ?? false;
}

/** Claims the files of a stem for a row that is about to name them. */
export async function claimFiles(db: Kysely<Schema>, stem: string): Promise<string> {
  const upload = uuidv7();
  await db.transaction().execute(async (tx) => {
    await lock(tx, stem);
    await tx.insertInto('media_claims').values({ upload, stem }).execute();
  });
  return upload;
}

/** Stores those files that are not there yet. They must be claimed. */
export async function putFiles(storage: Storage, files: readonly StoredFile[]): Promise<void> {
  await Promise.all(
    files.map(async ({ file, bytes, type }) => {
      if ((await storage.weigh(file)) === undefined) await storage.put(file, bytes, type);
    }),
  );
}

/** Whether files are all there. They must be claimed. */
export async function areThere(storage: Storage, files: readonly string[]): Promise<boolean> {
  const weights = await Promise.all(files.map((file) => storage.weigh(file)));
  return weights.every((weight) => weight !== undefined);
}

async function isNamed(tx: Transaction<Schema>, stem: string): Promise<boolean> {
  const { rows } = await sql<{ named: boolean }>`select
    exists (select from pictures where stem = ${stem}) or
    exists (select from media_claims where stem = ${stem} and at > now() - ${claimLife})
    as named`.execute(tx);
  return rows[0]?.named ?? true;
}

/** Removes the files of a stem, unless a row names them or an upload claims them. */
export async function removeUnnamed(
  db: Kysely<Schema>,
  storage: Storage,
  stem: string,
  files: readonly string[],
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await lock(tx, stem);
    if ((await isNamed(tx, stem)) || !(await mayRemove(tx))) return;
    await Promise.all(files.map((file) => storage.delete(file)));
  });
}

/** Ends a claim. What nothing names then is removed, so that a failure leaves nothing behind. */
export async function settle(
  db: Kysely<Schema>,
  storage: Storage,
  { upload, stem }: { readonly upload: string; readonly stem: string },
  files: readonly string[],
): Promise<void> {
  await db.deleteFrom('media_claims').where('upload', '=', upload).execute();
  await removeUnnamed(db, storage, stem, files);
}

/** Forgets claims of processes that ended. */
export const forgetClaims = (db: Kysely<Schema>) =>
  sql`delete from media_claims where at < now() - ${claimLife}`.execute(db);
