import { sql, type RawBuilder } from 'kysely';
import { searchWords, wordQuery } from '../articles/index.ts';

/** Shorter words are too like too many others for their spelling to be forgiven. */
const shortestMisspelt = 4;

/**
 * Rows with every word of a search: by its Indonesian stem or its beginning anywhere in the text, or
 * misspelt in the names (`kripik` finds `Keripik`).
 *
 * @param table alias of the table, which has the columns `search` and `names`.
 */
export function matches(table: 'b' | 'p', text: string): RawBuilder<boolean> {
  const words = searchWords(text);
  if (words.length === 0) return sql<boolean>`false`;
  const [search, names] = [sql.ref(`${table}.search`), sql.ref(`${table}.names`)];
  const found = words.map((word) =>
    word.length < shortestMisspelt
      ? sql`${search} @@ ${wordQuery(word)}`
      : sql`(${search} @@ ${wordQuery(word)} or ${word} <% ${names})`,
  );
  return sql<boolean>`(${sql.join(found, sql` and `)})`;
}
