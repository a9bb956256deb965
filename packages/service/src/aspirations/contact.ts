import type { ContactRecord, ReporterContact } from '@simpul-kim/contract';
import { worksForOffice, type Actor } from '../accounts/index.ts';
import { internationalNumber } from '../phones/index.ts';
import { maskIdentityNumbers } from '../privacy/index.ts';
import { unusable, type Sentence } from '../problems/index.ts';
import type { AspirationRow } from './queries.ts';

/** What a contact is sealed for. */
export const contactPurpose = 'aspiration contact';

/** A contact as it is kept. */
export interface Kept {
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

/** What was kept, from what was unsealed. */
export const keptOf = (unsealed: Buffer): Kept => JSON.parse(unsealed.toString('utf8')) as Kept;

/** A contact that was unsealed, as the office reads it. */
export const contactRead = (kept: Buffer, shareable: boolean): ContactRecord => ({
  ...keptOf(kept),
  shareable,
});

type Reached = Pick<AspirationRow, 'office_code' | 'received_by' | 'contact_shareable'>;

/** Why an actor may not read the contact of a reporter; nothing, where that is allowed. */
export function contactBarred(actor: Actor, row: Reached): Sentence | undefined {
  const { office_code, received_by, contact_shareable } = row;
  // Operators see to it that the service runs. The reporter was told who reads the contact.
  if (!worksForOffice(actor, office_code)) {
    return {
      id: 'Kontak pelapor hanya bisa dibuka petugas kantor penerima dan kantor di atasnya: begitu janji kita kepada pelapor. Operator menjalankan layanan, dan tidak membukanya. Minta petugas kantor itu.',
      en: 'Only officers of the office that received it, and of those above, may read the contact of a reporter: that was promised. Operators run the service, and do not read it. Ask an officer of that office.',
    };
  }
  if (contact_shareable || worksForOffice(actor, received_by)) return undefined;
  return {
    id: 'Pelapor tidak mengizinkan kontaknya dibuka kantor lain. Hubungi lewat jawaban; pelapor membacanya dengan kode lacak.',
    en: 'The reporter did not agree that another office reads the contact. Write an answer; the reporter reads it by the tracking code.',
  };
}
