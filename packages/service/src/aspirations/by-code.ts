import type { Kysely, Transaction } from 'kysely';
import type { Schema } from '../database/index.ts';
import type { Storage } from '../media/index.ts';
import { removeFiles } from './attachments.ts';
import { hashCode, readCode } from './code.ts';
import { erase } from './erasure.ts';
import { findByCode, lockAspiration, type AspirationRow } from './queries.ts';

export { readCode };
/** What whoever is to erase an aspiration is told of it; nothing that was written. */
export type KnownAspiration = Pick<
  AspirationRow,
  'id' | 'type' | 'region_code' | 'region_name' | 'submitted_at' | 'status' | 'erased_at'
>;

/** The aspiration of a tracking code that {@link readCode} has read. */
export const aspirationByCode = (
  db: Kysely<Schema>,
  code: string,
): Promise<KnownAspiration | undefined> => findByCode(db, hashCode(code));

/** What an erasure has erased. */
export interface ErasedOne {
  readonly contact: boolean;
  readonly attachments: number;
}

/**
 * Erases an aspiration with all that was written by its reporter and to them.
 *
 * @param record notes the deed, in the same transaction.
 * @returns nothing, where it was erased before.
 */
export async function eraseAspiration(
  { db, storage }: { readonly db: Kysely<Schema>; readonly storage: Storage },
  id: string,
  now: Date,
  record: (tx: Transaction<Schema>, region: string) => Promise<void>,
): Promise<ErasedOne | undefined> {
  const done = await db.transaction().execute(async (tx) => {
    const row = await lockAspiration(tx, id);
    if (!row || row.erased_at !== null) return undefined;
    const forgotten = await erase(tx, row, { by: 'service' }, now);
    await record(tx, row.region_code);
    return { forgotten, contact: row.contact !== null, attachments: row.attachments };
  });
  if (!done) return undefined;
  const { forgotten, ...erased } = done;
  await removeFiles({ db, storage }, forgotten);
  return erased;
}
