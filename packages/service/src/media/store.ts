import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Schema } from '../database/index.ts';
import { storedDocument } from './document.ts';
import { areThere, claimFiles, putFiles, settle } from './keep.ts';
import { kindOf } from './kind.ts';
import { filesOf } from './names.ts';
import { recipe, storedPicture, type Stored } from './picture.ts';
import { findStored } from './queries.ts';
import type { Storage } from './storage.ts';
import { inTurn } from './turns.ts';

/** Where files are stored, and what is done once a row names them, or none does after all. */
interface Storing {
  readonly db: Kysely<Schema>;
  readonly storage: Storage;
  readonly afterwards: (step: () => Promise<void>) => void;
}

/** What a row says of what was stored for it. */
type Row = Pick<Stored, 'stem' | 'sizes' | 'bytes'> & { readonly source: string };

/**
 * Stores what is made of an upload, or finds that it is stored: the same bytes are encoded once.
 * Waits for its turn.
 * The files stay if a row names them by the time that the request is answered.
 *
 * @throws {Refusal} `unusable` for a file that cannot be used; `unavailable` where too many wait.
 */
export async function store({ db, storage, afterwards }: Storing, file: Buffer): Promise<Row> {
  const claim = async (stem: string, files: readonly string[]) => {
    const upload = await claimFiles(db, stem);
    afterwards(() => settle(db, storage, { upload, stem }, files));
  };
  const source = createHash('sha256').update(recipe).update(file).digest('hex');
  const before = await findStored(db, source);
  if (before) {
    const files = filesOf(before);
    await claim(before.stem, files);
    if (await areThere(storage, files)) return { ...before, source };
  }
  const make = kindOf(file) === 'document' ? storedDocument : storedPicture;
  const stored = await inTurn(() => make(file));
  await claim(
    stored.stem,
    stored.files.map(({ file: name }) => name),
  );
  await putFiles(storage, stored.files);
  return { ...stored, source };
}
