import type { Kysely } from 'kysely';
import type { Schema } from '../database/index.ts';
import { BrokenSealError, type Sealing } from '../sealing/index.ts';
import { attachmentsSealedBy, resealAttachment, type AttachmentParts } from './attachments.ts';
import { contactPurpose } from './contact.ts';

const batch = 100;

/** What came of sealing anew. */
export interface Resealed {
  readonly done: number;
  /** What cannot be opened: damaged, or its file lost. It stays as it is. */
  readonly unreadable: number;
}

/** How a sealing anew is done. */
export interface ResealOptions {
  /** The keys by which nothing shall be sealed any more. */
  readonly from: readonly string[];
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/** Goes through all that there is, by ids, a few at a time. */
async function throughAll<Row extends { readonly id: string }>(
  { onProgress, signal }: ResealOptions,
  list: (after: string | undefined) => Promise<Row[]>,
  reseal: (row: Row) => Promise<boolean>,
): Promise<Resealed> {
  const counts = { done: 0, unreadable: 0 };
  const isReadable = (row: Row) =>
    reseal(row).catch((error: unknown) => {
      if (error instanceof BrokenSealError) return false;
      throw error;
    });
  for (let after: string | undefined; ;) {
    const rows = await list(after);
    for (const row of rows) {
      signal.throwIfAborted();
      counts[(await isReadable(row)) ? 'done' : 'unreadable'] += 1;
      onProgress(counts.done + counts.unreadable);
    }
    after = rows.at(-1)?.id;
    if (after === undefined) return counts;
  }
}

/** A contact is sealed anew in a transaction of its own: it is sealed by one key or by the other. */
const resealContact = (db: Kysely<Schema>, sealing: Sealing, id: string): Promise<boolean> =>
  db.transaction().execute(async (tx) => {
    const row = await tx
      .selectFrom('aspirations')
      .select(['contact', 'contact_key'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!row?.contact || row.contact_key === null) return true;
    const before = { key: row.contact_key, bytes: row.contact };
    const bytes = await sealing.open(before, contactPurpose, id);
    const sealed = await sealing.seal(tx, contactPurpose, id, bytes);
    await tx
      .updateTable('aspirations')
      .set({ contact: sealed.bytes, contact_key: sealed.key })
      .where('id', '=', id)
      .execute();
    return true;
  });

/** Seals all contacts anew that are sealed by some keys. */
export const resealContacts = (
  { db, sealing }: Pick<AttachmentParts, 'db' | 'sealing'>,
  options: ResealOptions,
): Promise<Resealed> =>
  throughAll(
    options,
    (after) => {
      let query = db
        .selectFrom('aspirations')
        .select('id')
        .where('contact', 'is not', null)
        .where('contact_key', 'in', [...options.from]);
      if (after !== undefined) query = query.where('id', '>', after);
      return query.orderBy('id').limit(batch).execute();
    },
    ({ id }) => resealContact(db, sealing, id),
  );

/** Seals all attachments anew that are sealed by some keys. */
export const resealAttachments = (
  parts: AttachmentParts,
  options: ResealOptions,
): Promise<Resealed> =>
  throughAll(
    options,
    (after) => attachmentsSealedBy(parts.db, options.from, after, batch),
    (row) => resealAttachment(parts, row),
  );
