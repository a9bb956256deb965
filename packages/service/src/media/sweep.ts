import { sql, type Kysely } from 'kysely';
import type { Database, Schema } from '../database/index.ts';
import type { Job } from '../jobs/index.ts';
import { forgetClaims, removeUnnamed } from './keep.ts';
import { filesOf, stemOf, typeOf } from './names.ts';
import { lockMedia } from './queries.ts';
import type { Storage } from './storage.ts';
import { unusedOf } from './uses.ts';

/** Pictures that nothing uses this many days after they came are removed. */
export const unusedDays = 30;
const batch = 500;

/** Removes an upload, if nothing uses it now. Its files go after it. */
async function removeUnused(db: Kysely<Schema>, storage: Storage, id: string): Promise<void> {
  const removed = await db.transaction().execute(async (tx) => {
    const row = await lockMedia(tx, id);
    if (!row || (await unusedOf(tx, [id])).length === 0) return undefined;
    await tx.deleteFrom('pictures').where('id', '=', id).execute();
    return row;
  });
  if (removed) await removeUnnamed(db, storage, removed.stem, filesOf(removed));
}

/**
 * Ids of pictures that are old enough to be removed, after an id. A document stays until somebody
 * deletes it: it may be linked to by its address, and nobody can know from where.
 */
async function oldOnes(db: Kysely<Schema>, after: string | undefined): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from pictures
    where kind = 'picture' and created_at < now() - ${unusedDays} * interval '1 day'
      and ${after === undefined ? sql`true` : sql`id > ${after}::uuid`}
    order by id limit ${batch}`.execute(db);
  return rows.map(({ id }) => id);
}

async function sweepRows(db: Kysely<Schema>, storage: Storage): Promise<void> {
  for (let after: string | undefined; ;) {
    const ids = await oldOnes(db, after);
    for (const id of await unusedOf(db, ids)) await removeUnused(db, storage, id);
    after = ids.at(-1);
    if (after === undefined) return;
  }
}

/** Folders of uploads, which begin with the hash that names them. Others are none of ours. */
const folders = Array.from({ length: 256 }, (_, number) => number.toString(16).padStart(2, '0'));

async function sweepFiles(db: Kysely<Schema>, storage: Storage): Promise<void> {
  for (const folder of folders) {
    const byStem = new Map<string, string[]>();
    for (const file of await storage.list(folder)) {
      const stem = stemOf(file);
      if (typeOf(file) && stem.startsWith(`${folder}/${folder}`)) {
        byStem.set(stem, [...(byStem.get(stem) ?? []), file]);
      }
    }
    if (byStem.size === 0) continue;
    const { rows } = await sql<{ stem: string }>`select stem from unnest(
        ${[...byStem.keys()]}::text[]) as found (stem)
      where not exists (select from pictures p where p.stem = found.stem)`.execute(db);
    // Those of an upload that is under way are claimed, and stay.
    for (const { stem } of rows) await removeUnnamed(db, storage, stem, byStem.get(stem) ?? []);
  }
}

/** Removes pictures that nothing uses for long, and files that no upload names. */
export const sweeping = ({ db }: Database, storage: Storage): Job => ({
  name: 'media-sweep',
  cron: '41 2 * * *',
  async run() {
    await forgetClaims(db);
    await storage.tidy();
    await sweepRows(db, storage);
    await sweepFiles(db, storage);
  },
});
