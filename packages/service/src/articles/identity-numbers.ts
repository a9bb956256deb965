/** Format characters, which would hide a number from us and not from a reader. */
const unseen = /\p{Cf}/gu;

/**
 * Sixteen digits in a row, and the ways in which people write them apart: 4-4-4-4, 6-6-4, and by
 * their parts (64.09.02.010190.0001).
 */
const shapes =
  /(?<!\d)(?:\d{16}|\d{4}([ .\u00a0-])\d{4}\1\d{4}\1\d{4}|\d{6}([ .\u00a0-])\d{6}\2\d{4}|\d\d([ .\u00a0-])\d\d\3\d\d\3\d{6}\3\d{4})(?!\d)/;

/**
 * Whether a text has what can be a NIK or the number of a family card: they identify a resident, and
 * stand in no news.
 */
export const hasIdentityNumber = (text: string): boolean =>
  shapes.test(text.normalize('NFKC').replaceAll(unseen, ''));
