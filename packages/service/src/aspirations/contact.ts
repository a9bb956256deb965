import type { ContactRecord, ReporterContact } from '@simpul-kim/contract';
import { internationalNumber } from '../phones/index.ts';
import { maskIdentityNumbers } from '../privacy/index.ts';
import { unusable } from '../problems/index.ts';

/** What a contact is sealed for. */
export const contactPurpose = 'aspiration contact';

interface Kept {
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

const abroad = /^\+\d{8,15}$/;

/** @throws {Refusal} `unusable` for what can be no number. */
function phoneOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const number = internationalNumber(text);
  if (number !== undefined) return `+${number}`;
  const digits = text.replaceAll(/[^\d+]/g, '');
  if (abroad.test(digits)) return digits;
  throw unusable('contact.phone', 'format', {
    id: 'Periksa `contact.phone`: nomor telepon Indonesia, misalnya 0812-3456-7890, atau nomor luar negeri yang diawali +.',
    en: 'Check `contact.phone`: an Indonesian telephone number, e.g. 0812-3456-7890, or one from abroad that begins with +.',
  });
}

/**
 * A contact as it is kept, before it is sealed; nothing, where nothing was given.
 *
 * @throws {Refusal} `unusable` where someone wants to be anonymous and reachable, or cannot be reached.
 */
export function contactToKeep(
  contact: ReporterContact | undefined,
  anonymous: boolean,
): Buffer | undefined {
  if (!contact) return undefined;
  if (anonymous) {
    throw unusable('contact', 'anonymous', {
      id: 'Hapus `contact`: laporan anonim tidak menyimpan nama atau nomor siapa pun. Ikuti lewat kode lacak, atau kirim tanpa anonim.',
      en: 'Leave out `contact`: an anonymous report keeps nobody’s name or number. Follow it by the tracking code, or send it under your name.',
    });
  }
  const kept: Kept = {
    name: contact.name === undefined ? null : maskIdentityNumbers(contact.name.trim()),
    phone: phoneOf(contact.phone),
    email: contact.email?.trim().toLowerCase() ?? null,
  };
  if (Object.values(kept).every((value) => value === null)) return undefined;
  return Buffer.from(JSON.stringify(kept));
}

/** A contact that was unsealed, as the office reads it. */
export const contactRead = (kept: Buffer, shareable: boolean): ContactRecord => ({
  ...(JSON.parse(kept.toString('utf8')) as Kept),
  shareable,
});
