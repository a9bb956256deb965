import type { Whatsapp } from '@simpul-kim/contract';
import { unusable } from '../problems/index.ts';

/** `0812…`, `62812…`, `+62812…`, once spaces and signs between the digits are gone. */
const mobile = /^(?:\+62|62|0)(8\d{8,11})$/;

/**
 * The digits of an Indonesian mobile number as WhatsApp wants them: `628…`.
 *
 * @throws {Refusal} `unusable` for what is none.
 */
export function readWhatsapp(text: string): string {
  const [, rest] = mobile.exec(text.replaceAll(/[\s().-]/g, '')) ?? [];
  if (rest !== undefined) return `62${rest}`;
  throw unusable('whatsapp', 'whatsapp', {
    id: 'Periksa `whatsapp`: tulis nomor ponsel Indonesia, misalnya 0812-3456-7890 atau +62 812 3456 7890.',
    en: 'Check `whatsapp`: write an Indonesian mobile number, e.g. 0812-3456-7890 or +62 812 3456 7890.',
  });
}

/** Where a stored number is reached. */
export const whatsappOf = (digits: string | null): Whatsapp | null =>
  digits === null ? null : { number: digits, url: `https://wa.me/${digits}` };
