import type { Whatsapp } from '@simpul-kim/contract';
import { whatsappNumber } from '../phones/index.ts';
import { unusable } from '../problems/index.ts';

/** What people write between the digits; anything else is no number, whatever digits it has. */
const asWritten = /^[\d\s+().-]+$/;

/**
 * The digits of an Indonesian mobile number as WhatsApp wants them: `628…`.
 *
 * @throws {Refusal} `unusable` for what is none.
 */
export function readWhatsapp(text: string): string {
  const number = asWritten.test(text) ? whatsappNumber(text) : undefined;
  if (number !== undefined) return number;
  throw unusable('whatsapp', 'whatsapp', {
    id: 'Periksa `whatsapp`: tulis nomor ponsel Indonesia, misalnya 0812-3456-7890 atau +62 812 3456 7890.',
    en: 'Check `whatsapp`: write an Indonesian mobile number, e.g. 0812-3456-7890 or +62 812 3456 7890.',
  });
}

/** Where a stored number is reached. */
export const whatsappOf = (digits: string | null): Whatsapp | null =>
  digits === null ? null : { number: digits, url: `https://wa.me/${digits}` };
