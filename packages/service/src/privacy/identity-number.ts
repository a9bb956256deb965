import { unusable } from '../problems/index.ts';

/** Format characters, which would hide a number from us and not from a reader. */
const unseen = /\p{Cf}/gu;

/**
 * Sixteen digits in a row, and the ways in which people set them apart: 4-4-4-4, 6-6-4, and by their
 * parts (64.09.02.010190.0001). Times and dates in a row have as many, and are none.
 */
const sixteenDigits =
  /(?<!\d)(?:\d{16}|\d{4}([ .\u00a0-])\d{4}\1\d{4}\1\d{4}|\d{6}([ .\u00a0-])\d{6}\2\d{4}|\d\d([ .\u00a0-])\d\d\3\d\d\3\d{6}\3\d{4})(?!\d)/;

const seen = (text: string): string => text.normalize('NFKC').replaceAll(unseen, '');

const isIdentityNumber = (text: string): boolean => sixteenDigits.test(seen(text));

/**
 * A text without the digits of what may be identity numbers (NIK), for where refusing it would lose
 * what someone has to say. A text without any stays as it is.
 */
export const maskIdentityNumbers = (text: string): string =>
  isIdentityNumber(text)
    ? seen(text).replaceAll(new RegExp(sixteenDigits, 'g'), (found) => found.replaceAll(/\d/g, '•'))
    : text;

/**
 * Finds what may be an identity number (NIK) in anything made of texts, lists and objects.
 *
 * @returns the name of the field, e.g. `officers.0.name`; nothing where there is none.
 */
export function findIdentityNumber(value: unknown, field = ''): string | undefined {
  if (typeof value === 'string') return isIdentityNumber(value) ? field : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const found = findIdentityNumber(inner, field === '' ? name : `${field}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Keeps identity numbers out: they are never stored, wherever someone writes them.
 *
 * @throws {Refusal} `unusable` that names the field.
 */
export function refuseIdentityNumbers(fields: Readonly<Record<string, unknown>>): void {
  const field = findIdentityNumber(fields);
  if (field === undefined) return;
  throw unusable(field, 'identityNumber', {
    id: `Hapus nomor 16 angka dari \`${field}\`: itu tampak seperti NIK, dan NIK tidak boleh disimpan di sini.`,
    en: `Take the 16-digit number out of \`${field}\`: it looks like an identity number (NIK), and none may be kept here.`,
  });
}
