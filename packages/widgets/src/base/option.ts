import { regionCode } from './region-code.ts';

/** A whole number from 1 to 50, as text; nothing, where it is none. */
export const limitOf = (text: string): string => (/^([1-9]|[1-4]\d|50)$/.test(text) ? text : '');

/** The code of a region in the form that the service knows; nothing, where it is none. */
export function regionOf(text: string): string {
  const code = regionCode(text);
  return /^\d\d\b/.test(code) ? code : '';
}

/** Values that attributes can have, by name. */
export type Known = Readonly<Record<string, readonly string[]>>;

/** What is asked with where an attribute says this; nothing where it cannot be used, or asks for all. */
export function optionOf(name: string, text: string, known: Known): string {
  if (name === 'region') return regionOf(text);
  if (name === 'limit') return limitOf(text);
  const values = known[name];
  return values && (text === 'all' || !values.includes(text)) ? '' : text;
}
