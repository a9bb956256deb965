import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { askFolder } from '../folder.ts';
import { givenFolder } from '../given.ts';
import { givePrepared } from './folder.ts';

describe('a prepared data folder', () => {
  it('has all regions and nothing else, for each who is given one at the same time', async () => {
    const folders = [await givenFolder(), await givenFolder()] as const;
    await Promise.all(folders.map(givePrepared));
    const count = (folder: string) =>
      askFolder(folder, async ({ db }) => {
        const { rows } = await sql<{ regions: number; groups: number }>`select
          (select count(*) from regions)::int as regions,
          (select count(*) from groups)::int as groups`.execute(db);
        await sql`truncate regions cascade`.execute(db);
        return rows[0]!;
      });
    for (const folder of folders) {
      const { regions, groups } = await count(folder);
      assert.ok(regions > 84_000, `${regions} regions`);
      assert.equal(groups, 0);
    }
  });
});
