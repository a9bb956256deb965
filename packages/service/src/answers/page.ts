import { encodeCursor } from './cursor.ts';

/**
 * A page of a list, from rows of which one more than `limit` was read: that one tells whether there
 * is a next page.
 *
 * @param positionOf the values of a row's sort columns, for the cursor.
 */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  toItem: (row: Row) => Item,
  positionOf: (row: Row) => readonly [key: string, id: string],
): { data: Item[]; next: string | null } {
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { data: shown.map(toItem), next: last ? encodeCursor(positionOf(last)) : null };
}
