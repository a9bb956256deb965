import { unusable } from '../problems/index.ts';

/** Sixteen digits in a row, also as people set them apart: `6409 0212 3456 0001`. */
const sixteenDigits = /(?<!\d[ .-]?)\d(?:[ .-]?\d){15}(?![ .-]?\d)/;

/**
 * Finds what may be an identity number (NIK) in anything made of texts, lists and objects.
 *
 * @returns the name of the field, e.g. `officers.0.name`; nothing where there is none.
 */
export function findIdentityNumber(value: unknown, field = ''): string | undefined {
  if (typeof value === 'string') {
    // Phones write digits of full width too.
    return sixteenDigits.test(value.normalize('NFKC')) ? field : undefined;
  }
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
