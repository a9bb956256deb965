/** A language that elements speak: `id`, `en`, or one that was added. */
export type KimLocale = string;

/** What an element says, by term: texts, functions that make them, or groups of these. */
export type Terms = Readonly<Record<string, unknown>>;

/** Languages by their tag, then by whose terms they are. */
const added = new Map<string, Readonly<Record<string, Terms | undefined>>>();

/** Adds a language; see `addLanguage`, which types it. */
export function addTerms(tag: string, terms: Readonly<Record<string, Terms | undefined>>): void {
  added.set(tag, { ...added.get(tag), ...terms });
}

/** The closest language that elements speak to a language tag; Indonesian where none is near. */
export function closestLocale(tag: string | null | undefined): KimLocale {
  const language = tag?.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return language === 'en' || added.has(language) ? language : 'id';
}

/**
 * What somebody says, by language. A term that an added language lacks is said in Indonesian.
 *
 * @param whose under which name a language brings its terms, e.g. `news-feed`.
 */
export const dictionary =
  <Own extends Terms>(whose: string, id: Own, en: Own) =>
  (locale: KimLocale): Own => {
    const more = added.get(locale)?.[whose];
    return locale === 'en' ? en : more ? { ...id, ...more } : id;
  };
