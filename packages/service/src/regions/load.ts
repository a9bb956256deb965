import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/index.ts';
import { readGazetteer } from './gazetteer.ts';

const batch = 10_000;

/**
 * Fills the table of regions where it is empty. All or nothing: who is interrupted begins anew.
 *
 * @param onProgress is told how many of how many regions are in.
 * @returns whether there was anything to do.
 */
export async function loadRegions(
  db: Kysely<Schema>,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    // Two processes that start on one empty database: the second waits, then finds it full.
    await sql`lock table regions in share row exclusive mode`.execute(tx);
    if (await tx.selectFrom('regions').select('code').limit(1).executeTakeFirst()) return false;
    const regions = await readGazetteer();
    for (let start = 0; start < regions.length; start += batch) {
      const rows = JSON.stringify(regions.slice(start, start + batch));
      await sql`insert into regions
        select * from json_populate_recordset(null::regions, ${rows}::json)`.execute(tx);
      onProgress(Math.min(start + batch, regions.length), regions.length);
    }
    return true;
  });
}
