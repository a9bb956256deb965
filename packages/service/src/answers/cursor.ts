import { Refusal } from '../problems/index.ts';

/** Where a page of a list begins: after the row with these values of the sort columns. */
export function encodeCursor(position: readonly [key: string, id: string]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * Reads a cursor that {@link encodeCursor} wrote.
 *
 * @param isKey whether a text can be the first sort column.
 * @throws {Refusal} `invalid-cursor` for anything else.
 */
export function decodeCursor(cursor: string, isKey: (key: string) => boolean): [string, string] {
  let position: unknown;
  try {
    position = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch (cause) {
    throw new Refusal('invalid-cursor', { cause });
  }
  if (!Array.isArray(position) || position.length !== 2) throw new Refusal('invalid-cursor');
  const [key, id] = position as unknown[];
  if (typeof key !== 'string' || typeof id !== 'string' || !isKey(key) || !uuid.test(id)) {
    throw new Refusal('invalid-cursor');
  }
  return [key, id];
}
