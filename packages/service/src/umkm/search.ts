import { sql, type RawBuilder } from 'kysely';
import { searchWords, wordQuery } from '../articles/index.ts';

/** Shorter words are too like too many others for their spelling to be forgiven. */
const shortestMisspelt = 4;

const tables = { b: 'businesses', p: 'products' } as const;

/**
 * Rows with every word of a search: by its Indonesian stem or its beginning anywhere in the text, or
 * misspelt in the names (`kripik` finds `Keripik`).
 *
 * @param table alias of the table.
 */
export function matches(table: keyof typeof tables, text: string): RawBuilder<boolean> {
  const words = searchWords(text);
  if (words.length === 0) return sql<boolean>`false`;
  const [search, id] = [sql.ref(`${table}.search`), sql.ref(`${table}.id`)];
  const like = sql.ref(`${tables[table]}_like`);
  const found = words.map((word) =>
    word.length < shortestMisspelt
      ? sql`${search} @@ ${wordQuery(word)}`
      : sql`(${search} @@ ${wordQuery(word)} or ${id} in (select ${like}(${word})))`,
  );
  return sql<boolean>`(${sql.join(found, sql` and `)})`;
}
