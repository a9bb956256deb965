import { en } from './en.ts';
import { id } from './id.ts';

/** All that elements say, by term. */
export type Terms = typeof id;

const dictionaries = { id, en } as const;
/** Languages that elements speak. */
export type KimLocale = keyof typeof dictionaries;

/** The closest language that elements speak to a language tag; Indonesian where none is near. */
export function closestLocale(tag: string | null | undefined): KimLocale {
  const language = tag?.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return Object.hasOwn(dictionaries, language) ? (language as KimLocale) : 'id';
}

/** The terms of a language. */
export const termsOf = (locale: KimLocale): Terms => dictionaries[locale];
