import type { Kysely, Transaction } from 'kysely';
import type { Schema } from '../database/index.ts';
import type { OfficesTable } from '../database/schema.ts';
import { ancestorsOf } from '../regions/index.ts';
import type { Selectable } from 'kysely';

/** An office as it is stored. */
export type OfficeRow = Selectable<OfficesTable>;
/** What is said of an office. */
export type OfficeColumns = Pick<
  OfficeRow,
  'name' | 'phone' | 'email' | 'address' | 'hours' | 'notify'
>;

/** The office of exactly this region, if it was described. */
export const findOffice = (db: Kysely<Schema>, region: string): Promise<OfficeRow | undefined> =>
  db.selectFrom('offices').selectAll().where('region_code', '=', region).executeTakeFirst();

/** The nearest office at or above a region that was described. */
export const findNearestOffice = (
  db: Kysely<Schema>,
  region: string,
): Promise<OfficeRow | undefined> =>
  db
    .selectFrom('offices')
    .selectAll()
    .where('region_code', 'in', [...ancestorsOf(region), region])
    .orderBy(({ fn }) => fn('length', ['region_code']), 'desc')
    .limit(1)
    .executeTakeFirst();

/**
 * Writes an office over the version that it is based on, 0 where there is none yet.
 *
 * @returns nothing, where it is not of that version.
 */
export function writeOffice(
  tx: Transaction<Schema>,
  region: string,
  version: number,
  columns: OfficeColumns,
): Promise<OfficeRow | undefined> {
  if (version === 0) {
    return tx
      .insertInto('offices')
      .values({ region_code: region, ...columns })
      .onConflict((on) => on.column('region_code').doNothing())
      .returningAll()
      .executeTakeFirst();
  }
  return tx
    .updateTable('offices')
    .set(({ fn }) => ({ ...columns, version: version + 1, updated_at: fn('now') }))
    .where('region_code', '=', region)
    .where('version', '=', version)
    .returningAll()
    .executeTakeFirst();
}
