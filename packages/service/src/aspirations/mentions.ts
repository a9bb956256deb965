import type { Kysely } from 'kysely';
import type { Schema } from '../database/index.ts';
import { unusable } from '../problems/index.ts';
import { BrokenSealError, KeyMissingError, type Sealing } from '../sealing/index.ts';
import { contactPurpose, keptOf, type Kept } from './contact.ts';
import type { AspirationRow } from './queries.ts';

/** As it is read, without signs that nobody sees. */
const plainly = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .toLowerCase();

/** Numbers as people set them apart: by spaces, dots, hyphens, brackets, a few at a time. */
const numbers = /\d(?:[^\p{L}\d]{0,3}\d)+/gu;

/**
 * What of a number stands in each of its spellings: without 0, 62 and +62; of one from abroad, whose
 * country code may have three digits, its last eight.
 */
const coreOf = (phone: string) =>
  phone.startsWith('+62') ? phone.slice('+62'.length) : phone.replaceAll(/\D/g, '').slice(-8);

function holdsPhone(text: string, phone: string): boolean {
  const core = coreOf(phone);
  return (text.match(numbers) ?? []).some((found) => found.replaceAll(/\D/g, '').includes(core));
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** One word is the name of many, and a word of the language besides. */
function holdsName(text: string, name: string): boolean {
  const words = wordsOf(plainly(name));
  return words.length >= 2 && ` ${wordsOf(text).join(' ')} `.includes(` ${words.join(' ')} `);
}

/** Whether a text names whom a contact belongs to, or how to reach them. */
export function holdsContact(written: string, { name, phone, email }: Kept): boolean {
  const text = plainly(written);
  return (
    (phone !== null && holdsPhone(text, phone)) ||
    (email !== null && text.replaceAll(/\s/g, '').includes(plainly(email))) ||
    (name !== null && holdsName(text, name))
  );
}

const mentioned = (field: string) =>
  unusable(field, 'contact', {
    id: `Periksa \`${field}\`: ada nama, nomor, atau email pelapor di situ, dan semua orang akan membacanya. Hapus dulu, lalu kirim lagi.`,
    en: `Check \`${field}\`: it holds the name, a number or the e-mail address of the reporter, and everyone would read it. Take that out, then send it again.`,
  });

/**
 * Keeps the sealed contact of a reporter out of what everyone is going to read. It is opened here for
 * nobody to read: that is no reading, and what was found is not repeated. It must be the last check:
 * then a guess that is wrong becomes public, and is no way to find out in silence who wrote.
 *
 * @param written texts by the names of their fields.
 * @throws {Refusal} `unusable` that names the first field with it.
 */
export async function refuseContactIn(
  sealing: Pick<Sealing, 'open'>,
  { id, contact, contact_key }: Pick<AspirationRow, 'id' | 'contact' | 'contact_key'>,
  written: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  if (!contact || contact_key === null) return;
  const sealed = { key: contact_key, bytes: contact };
  const unsealed = await sealing.open(sealed, contactPurpose, id).catch((error: unknown) => {
    // What nobody can open any more can be compared by nobody: the office must be able to go on.
    if (error instanceof KeyMissingError || error instanceof BrokenSealError) return undefined;
    throw error;
  });
  if (!unsealed) return;
  const kept = keptOf(unsealed);
  for (const [field, texts] of Object.entries(written)) {
    if (texts.some((text) => holdsContact(text, kept))) throw mentioned(field);
  }
}

/** Answers to an aspiration that everyone reads while it is public. */
export async function shownAnswers(tx: Kysely<Schema>, aspiration: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('aspiration_steps')
    .select('body')
    .where('aspiration_id', '=', aspiration)
    .where('shown', '=', true)
    .execute();
  return rows.flatMap(({ body }) => (body === null ? [] : [body]));
}
