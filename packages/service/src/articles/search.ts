import { sql, type RawBuilder } from 'kysely';

/**
 * Words that carry no meaning in a search. PostgreSQL's `indonesian` configuration has no stopword
 * list, and one cannot be given to a managed server.
 */
const stopwords = new Set(
  'ada adalah agar akan atau bagi bahwa dalam dan dari dengan di guna hingga ia ini itu juga karena ke kepada maka oleh pada para pun saat sang sebagai secara serta si sudah supaya tentang telah tersebut tiap untuk yaitu yang'.split(
    ' ',
  ),
);

/** The words of a search that can find something; all of them, where all are stopwords. */
export function searchWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !stopwords.has(word));
  return (telling.length > 0 ? telling : words).slice(0, 12);
}

/** Fewer letters than these begin too many words to be worth looking for. */
const shortestBeginning = 3;

/** What finds a word by its Indonesian stem, or by how it begins. */
export function wordQuery(word: string): RawBuilder<unknown> {
  const begins = word.length < shortestBeginning ? word : `${word}:*`;
  return sql`(plainto_tsquery('indonesian'::regconfig, ${word}) || to_tsquery('simple'::regconfig, ${begins}))`;
}

/**
 * Rows whose text has every word of a search, by its Indonesian stem (`petani` finds `pertanian`)
 * or by how it begins (`pelat` finds `pelatihan`).
 */
export function matches(text: string): RawBuilder<boolean> {
  const words = searchWords(text);
  if (words.length === 0) return sql<boolean>`false`;
  return sql<boolean>`a.search @@ (${sql.join(words.map(wordQuery), sql` && `)})`;
}
