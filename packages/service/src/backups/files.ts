import type pg from 'pg';
import {
  attachmentFile,
  attachmentOf,
  namedAttachments,
  putAttachmentBack,
  type Edition,
} from '../aspirations/index.ts';
import { fileNames, namedFiles, putBack, typeOf, type Storage } from '../media/index.ts';

type Upload = Parameters<typeof fileNames>[0][number];

/**
 * The names of all stored files that rows name: those that anyone may see, and those of residents,
 * which are as sealed in a backup as they are in their place.
 */
export async function storedNames(client: pg.ClientBase): Promise<string[]> {
  const { rows: uploads } = await client.query<Upload>(namedFiles);
  // The tables may be those of an older service that is about to be updated.
  const { rows: tables } = await client.query<{ name: string | null }>(
    `select to_regclass('public.aspiration_attachments')::text as name`,
  );
  const { rows: attachments } = tables[0]?.name
    ? await client.query<Edition>(namedAttachments)
    : { rows: [] };
  return [...fileNames(uploads), ...attachments.map(attachmentFile)];
}

/**
 * Stores a file of a backup.
 *
 * @throws {RangeError} for what cannot be the name of a stored file.
 */
export async function restoreFile(
  storage: Storage,
  name: string,
  content: AsyncIterable<Uint8Array>,
): Promise<void> {
  if (attachmentOf(name)) return putAttachmentBack(storage, name, content);
  const type = typeOf(name);
  if (!type) throw new RangeError(`"${name}" is no name of a stored file`);
  return putBack(storage, name, type, content);
}
