import { unusable } from '../problems/index.ts';

/**
 * The moment of a consent by the clock of its reporter, whatever that says: a phone whose battery was
 * empty stands in 1970, and its owner agreed all the same. Any moment that RFC 3339 can write can be
 * kept; when it came by our own clock is kept beside it.
 *
 * @throws {Refusal} `unusable` for what is no time after all.
 */
export function consentTime(text: string): Date {
  const written = text
    .toUpperCase()
    .replace(/\s/, 'T')
    .replace(/([+-]\d\d)$/, '$1:00');
  // A leap second is one that `Date` does not know: it ends with the second before the next one.
  const isLeap = /:60(?=[.Z+-])/.test(written);
  const time = Date.parse(written.replace(/:60(?=[.Z+-])/, ':59')) + (isLeap ? 1_000 : 0);
  if (!Number.isNaN(time)) return new Date(time);
  throw unusable('consent.at', 'format', {
    id: 'Isi `consent.at` dengan waktu beserta zonanya, misalnya 2026-11-21T08:30:00+08:00.',
    en: 'Give `consent.at` as a time with its zone, e.g. 2026-11-21T08:30:00+08:00.',
  });
}
