import { unusable } from '../problems/index.ts';

/** Format characters, which would hide a number from us and not from a reader. */
const unseen = '\\p{Cf}*';
const digit = `\\p{Nd}${unseen}`;
const digits = (count: number) => `(?:${digit}){${count}}`;
const apart = '\\s{1,3}|[.,/_\\-\\u2010-\\u2015]';

/** Sixteen digits in a row, or twice as many: the number of a family card (KK) and a NIK behind it. */
const inARow = `${digits(16)}(?:${digits(16)})?`;
/** In groups of at least four, set apart alike: dates and times in a row have smaller ones. */
const inGroups = `(?:${digit}){4,12}(?:(?<apart>${apart})(?:${digit}){4,12})(?:\\k<apart>(?:${digit}){4,8}){0,2}`;
/** By its parts: 64.09.02.010190.0001. */
const inParts = `${digits(2)}(?<part>[ .\\u00a0-])${digits(2)}\\k<part>${digits(2)}\\k<part>${digits(6)}\\k<part>${digits(4)}`;
/** Each digit by itself. */
const inDigits = `${digit}(?:[\\s.-]${digit}){15}`;

const candidates = [inParts, inDigits, inGroups, inARow].map(
  (form) => new RegExp(`(?<!\\p{Nd}${unseen})(?:${form})(?!\\p{Nd})`, 'gu'),
);

/** Their parts may be sixteen digits, at either end. One without a letter is taken for none. */
const uuids = /\b(?=[\d-]*[a-f])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/gi;

const countDigits = (text: string): number => text.match(/\p{Nd}/gu)?.length ?? 0;

/** What in a text may be identity numbers (NIK). */
function numbersIn(text: string): string[] {
  const searched = text.replaceAll(uuids, ' uuid ');
  return candidates
    .flatMap((form) => searched.match(form) ?? [])
    .filter((found) => countDigits(found) % 16 === 0);
}

/**
 * A text without the digits of what may be identity numbers (NIK), for where refusing it would lose
 * what someone has to say. Everything else stays as it is.
 */
export const maskIdentityNumbers = (text: string): string =>
  numbersIn(text).reduce(
    (masked, found) => masked.replaceAll(found, found.replaceAll(/\p{Nd}/gu, '•')),
    text,
  );

/**
 * Finds what may be an identity number (NIK) in anything made of texts, lists and objects.
 *
 * @returns the name of the field, e.g. `officers.0.name`; nothing where there is none.
 */
export function findIdentityNumber(value: unknown, field = ''): string | undefined {
  if (typeof value === 'string') return numbersIn(value).length > 0 ? field : undefined;
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
