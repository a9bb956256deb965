import { bringPart } from './bring-part.ts';

/** A language that elements speak: `id`, `en`, or one that was added. */
export type KimLocale = string;

/** What an element says, by term: texts, functions that make them, or groups of these. */
export type Terms = Readonly<Record<string, unknown>>;

/** What all elements say in a language, by element. */
export type Translations = Readonly<Record<string, Terms | undefined>>;

/** Languages by their tag, then by whose terms they are. */
const added = new Map<string, Translations>();

/** Languages that come when an element first speaks them. */
const coming = new Map<string, () => Promise<{ readonly default: Translations }>>([
  ['en', () => bringPart(() => import('../languages/en.ts'))],
]);

/** Adds a language, or more of it; see `addLanguage`, which types it. */
export function addTerms(tag: string, terms: Translations): void {
  const merged = { ...added.get(tag) };
  for (const [whose, own] of Object.entries(terms)) merged[whose] = { ...merged[whose], ...own };
  added.set(tag, merged);
}

/** The closest language that elements speak to a language tag; Indonesian where none is near. */
export function closestLocale(tag: string | null | undefined): KimLocale {
  const language = tag?.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return coming.has(language) || added.has(language) ? language : 'id';
}

const brought = new Set<KimLocale>();

/** Whether the terms of a language are here, or never will be. */
export const isBrought = (locale: KimLocale): boolean => brought.has(locale) || !coming.has(locale);

/**
 * Brings terms of a language. Those that do not come leave elements with Indonesian, which is better than
 * nothing to read.
 */
export async function bringTerms(locale: KimLocale, bring = coming.get(locale)): Promise<void> {
  const own = added.get(locale);
  try {
    const language = await bring?.();
    if (language) addTerms(locale, language.default);
    // What a page has said in its own words stays so.
    if (own) addTerms(locale, own);
  } catch {
    // They stay away.
  }
}

/** Brings the terms of a language that elements share. */
export async function bringLanguage(locale: KimLocale): Promise<void> {
  await bringTerms(locale);
  brought.add(locale);
}

/**
 * What somebody says, by language. A term that a language lacks is said in Indonesian.
 *
 * @param whose under which name a language brings its terms, e.g. `news-feed`.
 */
export const dictionary =
  <Own extends Terms>(whose: string, id: Own) =>
  (locale: KimLocale): Own => {
    const more = added.get(locale)?.[whose];
    return more ? { ...id, ...more } : id;
  };
