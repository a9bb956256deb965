import { unusable } from '../problems/index.ts';

/** Sixteen digits, alone or in groups: what a NIK or a number of a family card looks like. */
const sixteenDigits = /(?<!\d|\d[ .-])\d(?:[ .-]?\d){15}(?![ .-]?\d)/;

/** Whether a text may hold a NIK. */
export const holdsIdentityNumber = (text: string): boolean =>
  sixteenDigits.test(text.normalize('NFKC'));

/**
 * Refuses texts with a NIK: what is public here must not hold one.
 *
 * @param texts by the name of their field.
 * @throws {Refusal} `unusable` that names the field.
 */
export function refuseIdentityNumbers(
  texts: Readonly<Record<string, string | null | undefined>>,
): void {
  for (const [field, text] of Object.entries(texts)) {
    if (text == null || !holdsIdentityNumber(text)) continue;
    throw unusable(field, 'identityNumber', {
      id: `Hapus angka 16 digit dari \`${field}\`: NIK atau nomor KK tidak boleh ditampilkan di sini.`,
      en: `Remove the 16 digits from \`${field}\`: numbers of identity or family cards must not be shown here.`,
    });
  }
}
