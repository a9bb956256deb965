import { buffer } from 'node:stream/consumers';
import type { MediaKind } from '@simpul-kim/contract';
import type { Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Schema } from '../database/index.ts';
import { makePrivate, mayRemove, type Storage } from '../media/index.ts';
import { unusable } from '../problems/index.ts';
import { currentKey, type Sealing } from '../sealing/index.ts';
import {
  attachmentFile,
  attachmentFolder,
  attachmentOf,
  sealedType,
  type Edition,
} from './files.ts';
import { unclaimedMs } from './unclaimed.ts';

/** Photos and documents of aspirations: sealed, each in a file of its own, never public. */
const purpose = 'aspiration attachment';
/** How many files are looked at in one transaction. */
const sweptAtOnce = 100;

/** What is needed to keep attachments. */
export interface AttachmentParts {
  readonly db: Kysely<Schema>;
  readonly storage: Storage;
  readonly sealing: Sealing;
}

export interface Attachment {
  readonly id: string;
  readonly kind: MediaKind;
  readonly type: string;
  readonly bytes: number;
  readonly key_id: string;
  readonly edition: number;
}

/** What is sealed for a place can be opened there only. */
const placeOf = ({ id, edition }: Edition) => `${id} ${edition}`;

/**
 * Makes of an upload what is kept of it, and stores that sealed. The file is there before its row.
 *
 * @throws {Refusal} as {@link makePrivate}.
 */
export async function storeAttachment(
  { db, storage, sealing }: AttachmentParts,
  file: Buffer,
): Promise<Attachment> {
  const { kind, bytes, type } = await makePrivate(file);
  const id = uuidv7();
  const edition = 1;
  const sealed = await sealing.seal(db, purpose, placeOf({ id, edition }), bytes);
  const attachment = { id, kind, type, bytes: bytes.length, key_id: sealed.key, edition };
  await storage.put(attachmentFile(attachment), sealed.bytes, sealedType);
  return attachment;
}

/**
 * Has a row name an upload that was stored. Where another key has become current meanwhile, it is
 * sealed anew first: whoever looks for what is sealed by the old one has perhaps looked already.
 */
export async function nameAttachment(
  tx: Kysely<Schema>,
  parts: Omit<AttachmentParts, 'db'>,
  stored: Attachment,
): Promise<void> {
  const isCurrent = (await currentKey(tx)) === stored.key_id;
  const named = isCurrent ? stored : ((await putAgain(tx, parts, stored)) ?? stored);
  const { id, kind, type, bytes, key_id, edition } = named;
  await tx
    .insertInto('aspiration_attachments')
    .values({ id, aspiration_id: null, kind, type, bytes, key_id, edition })
    .execute();
}

/** The attachments of an aspiration, as they were uploaded. */
export async function listAttachments(
  db: Kysely<Schema>,
  aspiration: string,
): Promise<Attachment[]> {
  return db
    .selectFrom('aspiration_attachments')
    .select(['id', 'kind', 'type', 'bytes', 'key_id', 'edition'])
    .where('aspiration_id', '=', aspiration)
    .orderBy('id')
    .execute();
}

/**
 * Gives uploads to an aspiration.
 *
 * @throws {Refusal} `unusable` where one is not there any more, or another aspiration has it.
 */
export async function takeAttachments(
  tx: Kysely<Schema>,
  aspiration: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const wanted = ids.map((id) => id.toLowerCase());
  const { numUpdatedRows } = await tx
    .updateTable('aspiration_attachments')
    .set({ aspiration_id: aspiration })
    .where('id', 'in', wanted)
    .where('aspiration_id', 'is', null)
    .executeTakeFirstOrThrow();
  if (Number(numUpdatedRows) === wanted.length) return;
  throw unusable('attachments', 'unknown', {
    id: 'Periksa `attachments`: salah satunya sudah dihapus atau sudah dipakai. Unggah lagi, lalu pakai id yang baru.',
    en: 'Check `attachments`: one of them was erased, or is in use. Upload it again, then use the new id.',
  });
}

/** Forgets the attachments of an aspiration. @returns those whose files are to go after the commit. */
export const forgetAttachments = (tx: Kysely<Schema>, aspiration: string): Promise<Edition[]> =>
  tx
    .deleteFrom('aspiration_attachments')
    .where('aspiration_id', '=', aspiration)
    .returning(['id', 'edition'])
    .execute();

/** Removes files of forgotten attachments; while a backup reads, the next sweep does. */
export async function removeFiles(
  { db, storage }: Pick<AttachmentParts, 'db' | 'storage'>,
  forgotten: readonly Edition[],
): Promise<void> {
  if (forgotten.length === 0) return;
  await db.transaction().execute(async (tx) => {
    if (!(await mayRemove(tx))) return;
    for (const each of forgotten) await storage.delete(attachmentFile(each));
  });
}

/** Whether a row names this edition of an attachment. */
async function isNamed(db: Kysely<Schema>, { id, edition }: Edition): Promise<boolean> {
  const row = await db
    .selectFrom('aspiration_attachments')
    .select('id')
    .where('id', '=', id)
    .where('edition', '=', edition)
    .executeTakeFirst();
  return row !== undefined;
}

/** Removes the file of an upload whose row did not come to be. */
export async function removeIfUnnamed(
  { db, storage }: Pick<AttachmentParts, 'db' | 'storage'>,
  attachment: Edition,
): Promise<void> {
  if (!(await isNamed(db, attachment))) await storage.delete(attachmentFile(attachment));
}

/** When an id of version 7 was made. */
const madeAt = (id: string) => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

/** Erases uploads that no aspiration has taken. @returns how many. */
export async function sweepUploads(
  parts: Pick<AttachmentParts, 'db' | 'storage'>,
  now: Date,
): Promise<number> {
  const longAgo = new Date(now.getTime() - unclaimedMs);
  const forgotten = await parts.db
    .deleteFrom('aspiration_attachments')
    .where('aspiration_id', 'is', null)
    .where('uploaded_at', '<', longAgo)
    .returning(['id', 'edition'])
    .execute();
  await removeFiles(parts, forgotten);
  return forgotten.length;
}

/**
 * Removes files that no row names: what a crash left, and what a backup kept from being removed. A
 * later edition than that of the row stays: it is perhaps being made, and the row about to name it.
 */
export async function sweepFiles(
  { db, storage }: Pick<AttachmentParts, 'db' | 'storage'>,
  now: Date,
): Promise<void> {
  const files = (await storage.list(attachmentFolder)).flatMap((file) => {
    const attachment = attachmentOf(file);
    // One whose row is about to be written is younger.
    return attachment && madeAt(attachment.id) < now.getTime() - 3_600_000
      ? [{ file, ...attachment }]
      : [];
  });
  for (let at = 0; at < files.length; at += sweptAtOnce) {
    const some = files.slice(at, at + sweptAtOnce);
    await db.transaction().execute(async (tx) => {
      if (!(await mayRemove(tx))) return;
      const rows = await tx
        .selectFrom('aspiration_attachments')
        .select(['id', 'edition'])
        .where(
          'id',
          'in',
          some.map(({ id }) => id),
        )
        .execute();
      const editions = new Map(rows.map(({ id, edition }) => [id, edition]));
      const unnamed = some.filter(({ id, edition }) => edition < (editions.get(id) ?? Infinity));
      for (const { file } of unnamed) await storage.delete(file);
    });
  }
}

/** Seals an attachment anew, beside what there is of it. @returns nothing, where that is lost. */
async function putAgain(
  db: Kysely<Schema>,
  { storage, sealing }: Omit<AttachmentParts, 'db'>,
  attachment: Attachment,
): Promise<Attachment | undefined> {
  const bytes = await openAttachment({ storage, sealing }, attachment);
  if (!bytes) return undefined;
  const again = { ...attachment, edition: attachment.edition + 1 };
  const sealed = await sealing.seal(db, purpose, placeOf(again), bytes);
  await storage.put(attachmentFile(again), sealed.bytes, sealedType);
  return { ...again, key_id: sealed.key };
}

/** Attachments that are sealed by some keys, after one of them, in order. */
export async function attachmentsSealedBy(
  db: Kysely<Schema>,
  keys: readonly string[],
  after: string | undefined,
  limit: number,
): Promise<Attachment[]> {
  let query = db
    .selectFrom('aspiration_attachments')
    .select(['id', 'kind', 'type', 'bytes', 'key_id', 'edition'])
    .where('key_id', 'in', [...keys]);
  if (after !== undefined) query = query.where('id', '>', after);
  return query.orderBy('id').limit(limit).execute();
}

/**
 * Seals an attachment anew by the key that is current. Cut off at any moment it can be read as
 * before, or as after.
 *
 * @returns whether its file was there; also where it was erased meanwhile.
 * @throws {BrokenSealError} where it cannot be opened.
 */
export async function resealAttachment(
  parts: AttachmentParts,
  attachment: Attachment,
): Promise<boolean> {
  const again = await putAgain(parts.db, parts, attachment);
  if (!again) return !(await isNamed(parts.db, attachment));
  const { numUpdatedRows } = await parts.db
    .updateTable('aspiration_attachments')
    .set({ key_id: again.key_id, edition: again.edition })
    .where('id', '=', attachment.id)
    .where('edition', '=', attachment.edition)
    .executeTakeFirstOrThrow();
  // Where it was erased meanwhile, what was made of it goes too.
  await removeFiles(parts, [numUpdatedRows > 0n ? attachment : again]);
  return true;
}

/**
 * What an attachment holds; nothing, where its file is not there.
 *
 * @throws {BrokenSealError} where it cannot be opened.
 */
export async function openAttachment(
  { storage, sealing }: Pick<AttachmentParts, 'storage' | 'sealing'>,
  row: Attachment,
): Promise<Buffer | undefined> {
  const found = await storage.read(attachmentFile(row));
  if (!found) return undefined;
  const sealed = { key: row.key_id, bytes: await buffer(found.stream) };
  return sealing.open(sealed, purpose, placeOf(row));
}
