import type { Kysely } from 'kysely';
import type { Schema } from '../database/index.ts';
import { forgetAttachments } from './attachments.ts';
import { addStep, changeAspiration, type AspirationRow, type Taker } from './queries.ts';
import { hasEnded } from './lifecycle.ts';

/** Attachments whose files are to be removed once the transaction is committed. */
export type Forgotten = Awaited<ReturnType<typeof forgetAttachments>>;

const nothingDue = { verify_by: null, follow_up_by: null, closes_at: null } as const;
const noContact = { contact: null, contact_key: null, contact_shareable: false } as const;
const noPlace = { place_latitude: null, place_longitude: null, place_note: null } as const;
const notShown = { shown_title: null, shown_body: null } as const;

/** Whether it is told where it is. */
export const hasPlace = (row: AspirationRow): boolean =>
  row.place_latitude !== null || row.place_note !== null;

/** What an aspiration becomes that nobody works on any more. */
export const archived = (row: AspirationRow, now: Date) => ({
  status: 'archived' as const,
  held_status: null,
  ended_at: row.ended_at ?? now,
  ...nothingDue,
  ...notShown,
});

/** Erases what leads to someone, or to where they live: contact, place and attachments. */
export async function eraseTraces(
  tx: Kysely<Schema>,
  row: AspirationRow,
  now: Date,
): Promise<Forgotten> {
  if (row.contact !== null || hasPlace(row)) {
    await changeAspiration(tx, row.id, now, { ...noContact, ...noPlace });
  }
  return forgetAttachments(tx, row.id);
}

/**
 * Stops all processing, as someone may ask for who withdraws a consent: the contact and attachments
 * are erased, and nobody can read the text any more. That is done again without harm.
 */
export async function stopProcessing(
  tx: Kysely<Schema>,
  row: AspirationRow,
  taker: Taker,
  now: Date,
): Promise<Forgotten> {
  if (row.processing_stopped_at !== null) return [];
  await changeAspiration(tx, row.id, now, {
    ...archived(row, now),
    ...noContact,
    processing_stopped_at: now,
  });
  await addStep(tx, { aspiration: row.id, kind: 'consentWithdrawn', at: now, taker });
  return forgetAttachments(tx, row.id);
}

/**
 * Erases all that was written, by the reporter and to them. What stays names nobody: type, topic,
 * region, and when what was done.
 */
export async function erase(
  tx: Kysely<Schema>,
  row: AspirationRow,
  taker: Taker,
  now: Date,
): Promise<Forgotten> {
  if (row.erased_at !== null) return [];
  await changeAspiration(tx, row.id, now, {
    ...archived(row, now),
    ...noContact,
    title: null,
    body: null,
    ...noPlace,
    processing_stopped_at: row.processing_stopped_at ?? now,
    erased_at: now,
  });
  await tx
    .updateTable('aspiration_steps')
    .set({ body: null, note: null })
    .where('aspiration_id', '=', row.id)
    .execute();
  await addStep(tx, { aspiration: row.id, kind: 'erased', at: now, taker });
  return forgetAttachments(tx, row.id);
}

/** Whether an aspiration ended so many days ago. */
export const endedBefore = (row: AspirationRow, days: number, now: Date): boolean =>
  hasEnded(row.status) &&
  row.ended_at !== null &&
  row.ended_at.getTime() + days * 86_400_000 <= now.getTime();
