import { buffer } from 'node:stream/consumers';
import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/index.ts';
import type { Storage } from '../media/index.ts';

/** Which file an attachment is in. Each sealing anew makes another one: none ever changes. */
export interface Edition {
  readonly id: string;
  readonly edition: number;
}

/** The folder of sealed attachments, in the place of the stored files. Nothing in it is served. */
export const attachmentFolder = 'attachments';

/** The name of the file of an attachment. Like all names of files, it tells of nobody. */
export const attachmentFile = ({ id, edition }: Edition): string =>
  `${attachmentFolder}/${id}-${edition}.sealed`;

/** What a sealed file is to a storage. */
export const sealedType = 'application/octet-stream';

const form = /^attachments\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})-([1-9]\d{0,8})\.sealed$/;

/** The attachment of a file; nothing, for any other name. */
export function attachmentOf(file: string): Edition | undefined {
  const [, id, edition] = form.exec(file) ?? [];
  return id === undefined ? undefined : { id, edition: Number(edition) };
}

/** A query for what {@link attachmentFile} reads, of all attachments that there are. */
export const namedAttachments = 'select id, edition from aspiration_attachments order by id';

/**
 * Stores a file of a backup. What is there by its name may be another sealing of the same, by a key
 * that the rows do not name, and is replaced.
 */
export async function putAttachmentBack(
  storage: Storage,
  name: string,
  content: AsyncIterable<Uint8Array>,
): Promise<void> {
  await storage.put(name, await buffer(content), sealedType);
}

/** Of some attachments by chance, or of all, the files that are not there. */
export async function missingAttachments(
  db: Kysely<Schema>,
  storage: Storage,
  atMost: number | undefined,
): Promise<{ readonly attachments: number; readonly missing: string[] }> {
  const some = atMost === undefined ? sql`` : sql`order by random() limit ${atMost}`;
  const { rows } = await sql<Edition>`
    select id, edition from aspiration_attachments ${some}`.execute(db);
  const missing: string[] = [];
  for (const file of rows.map(attachmentFile)) {
    if ((await storage.weigh(file)) === undefined) missing.push(file);
  }
  return { attachments: rows.length, missing };
}
