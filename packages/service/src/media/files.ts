import { buffer } from 'node:stream/consumers';
import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/index.ts';
import { filesOf } from './names.ts';
import type { Storage } from './storage.ts';

type Named = Parameters<typeof filesOf>[0];

/** A query for what {@link fileNames} reads. */
export const namedFiles = 'select kind, stem, sizes from pictures order by id';

/** The names of the files that rows of uploads name, each once. */
export const fileNames = (rows: readonly Named[]): string[] => [...new Set(rows.flatMap(filesOf))];

/** Of some uploads by chance, or of all, the files that are not there. */
export async function missingFiles(
  db: Kysely<Schema>,
  storage: Storage,
  atMost: number | undefined,
): Promise<{ readonly uploads: number; readonly missing: string[] }> {
  const some = atMost === undefined ? sql`` : sql`order by random() limit ${atMost}`;
  const { rows } = await sql<Named>`select kind, stem, sizes from pictures ${some}`.execute(db);
  const missing: string[] = [];
  for (const name of fileNames(rows)) {
    if ((await storage.weigh(name)) === undefined) missing.push(name);
  }
  return { uploads: rows.length, missing };
}

/** Stores a file of a backup, where it is not there yet: its name is that of what is in it. */
export async function putBack(
  storage: Storage,
  name: string,
  type: string,
  content: AsyncIterable<Uint8Array>,
): Promise<void> {
  const bytes = await buffer(content);
  if ((await storage.weigh(name)) !== bytes.length) await storage.put(name, bytes, type);
}
