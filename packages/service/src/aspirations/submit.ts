import { createHmac } from 'node:crypto';
import type { AspirationReceipt, Body } from '@simpul-kim/contract';
import type { Transaction } from 'kysely';
import { idAt, type Schema } from '../database/index.ts';
import { isKnownNotice, maskIdentityNumbers } from '../privacy/index.ts';
import { Refusal, unusable } from '../problems/index.ts';
import { atZone, requireRegion } from '../regions/index.ts';
import type { Sealed, Sealing } from '../sealing/index.ts';
import { takeAttachments } from './attachments.ts';
import { codeFrom, hashCode, readCode } from './code.ts';
import { consentTime } from './consent.ts';
import { contactPurpose, contactToKeep } from './contact.ts';
import { dueIn } from './deadlines.ts';
import type { AspirationParts } from './parts.ts';
import {
  addStep,
  findAspiration,
  officeTitleOf,
  type AspirationRow,
  findByCode,
} from './queries.ts';
import { deadlinesOf, officeOf } from './tracked.ts';

type Draft = Body<'aspirations.create'>;

/**
 * The tracking code that a submission gets. Its sender's key and a secret of ours make it, so that a
 * repeat gets the same one though none is kept.
 */
export const codeOf = (sealing: Sealing, key: string): string =>
  codeFrom(createHmac('sha256', sealing.secret('tracking codes')).update(key).digest());

/** What is kept of a code, as it is written. */
export const hashOf = (code: string): Buffer => hashCode(readCode(code) ?? '');

/** The office that receives what is about a region: that of its regency, or of the province. */
export const receiverOf = (region: string): string => region.slice(0, 5);

const emptied = (text: string | undefined) => (text?.trim() ? text : undefined);

function requireNotice({ consent }: Draft): void {
  if (isKnownNotice(consent.notice)) return;
  throw unusable('consent.notice', 'unknown', {
    id: 'Muat ulang formulirnya: pernyataan privasi yang disetujui (`consent.notice`) tidak dikenal. Versi yang berlaku: /v1/privacy-notice.',
    en: 'Load the form again: the privacy notice that was agreed to (`consent.notice`) is not known. The current version: /v1/privacy-notice.',
  });
}

/** What of a draft can be checked before anything is touched. */
export function checkDraft(body: Draft) {
  requireNotice(body);
  return {
    contact: contactToKeep(body.contact, body.anonymous),
    consentAt: consentTime(body.consent.at),
    /** A field was filled in that people do not see. */
    suspect: emptied(body.website) !== undefined,
  };
}

const receiptOf = (row: AspirationRow, code: string): AspirationReceipt => ({
  trackingCode: code,
  type: row.type,
  regionCode: row.region_code,
  regionName: row.region_name,
  timeZone: row.time_zone,
  office: officeOf(row),
  submittedAt: atZone(row.submitted_at, row.time_zone),
  deadlines: deadlinesOf(row),
});

/**
 * The answer to a repeat: the same as the first one's, whatever has become of the aspiration.
 *
 * @throws {Refusal} `already-answered` where the secret that made the code is gone.
 */
export async function receiptAgain(
  tx: Transaction<Schema>,
  { deadlines }: AspirationParts,
  id: string,
  code: string,
) {
  const row = await findAspiration(tx, id);
  if (!row || !row.code_hash.equals(hashOf(code))) throw new Refusal('already-answered');
  const first = {
    ...row,
    office_code: row.received_by,
    office_title: await officeTitleOf(tx, row.received_by),
    ...dueIn('submitted', row.submitted_at, row.time_zone, deadlines),
  };
  return { answer: receiptOf(first, code), target: id, region: row.region_code };
}

/**
 * The aspiration that was sent under the same key so long ago that the key is forgotten: a phone may
 * have lain in a drawer.
 *
 * @returns its id; nothing, where there is none.
 * @throws {Refusal} `key-reused` where that was another one; `already-answered` where it is erased.
 */
export async function receivedBefore(
  tx: Transaction<Schema>,
  body: Draft,
  code: string,
): Promise<string | undefined> {
  const row = await findByCode(tx, hashOf(code));
  if (!row) return undefined;
  if (row.body === null) throw new Refusal('already-answered');
  const isSame =
    row.region_code === body.regionCode &&
    row.title === maskIdentityNumbers(body.title.trim()) &&
    row.body === maskIdentityNumbers(body.text.trim());
  if (!isSame) throw new Refusal('key-reused');
  return row.id;
}

/** Receives an aspiration. */
export async function submit(
  tx: Transaction<Schema>,
  {
    sealing,
    deadlines,
    retentionDays,
    textRetentionDays,
  }: Pick<AspirationParts, 'sealing' | 'deadlines' | 'retentionDays' | 'textRetentionDays'>,
  body: Draft,
  { contact, consentAt, suspect }: ReturnType<typeof checkDraft>,
  code: string,
  now = new Date(),
) {
  const region = await requireRegion(tx, body.regionCode);
  const id = idAt(now);
  const office = receiverOf(region.code);
  const sealed: Sealed | undefined =
    contact && (await sealing.seal(tx, contactPurpose, id, contact));
  await tx
    .insertInto('aspirations')
    .values({
      id,
      region_code: region.code,
      office_code: office,
      office_name: null,
      received_by: office,
      type: body.type,
      topic: body.topic,
      status: 'submitted',
      held_status: null,
      title: maskIdentityNumbers(body.title.trim()),
      body: maskIdentityNumbers(body.text.trim()),
      place_latitude: body.place?.latitude ?? null,
      place_longitude: body.place?.longitude ?? null,
      place_note: body.place?.note === undefined ? null : maskIdentityNumbers(body.place.note),
      anonymous: body.anonymous,
      confidential: body.confidential,
      contact: sealed?.bytes ?? null,
      contact_key: sealed?.key ?? null,
      contact_shareable: (sealed && body.contact?.shareable) ?? false,
      consent_notice: body.consent.notice,
      consent_at: consentAt,
      consent_said: body.consent.at,
      retention_days: retentionDays,
      text_retention_days: textRetentionDays,
      suspect,
      code_hash: hashOf(code),
      shown_title: null,
      shown_body: null,
      ...dueIn('submitted', now, region.timeZone, deadlines),
      answered_at: null,
      ended_at: null,
      processing_stopped_at: null,
      erased_at: null,
      overdue_told_at: null,
      submitted_at: now,
      changed_at: now,
    })
    .execute();
  await takeAttachments(tx, id, body.attachments ?? []);
  await addStep(tx, {
    aspiration: id,
    kind: 'submitted',
    at: now,
    taker: { by: 'reporter' },
  });
  const row = (await findAspiration(tx, id))!;
  return { answer: receiptOf(row, code), target: id, region: region.code };
}
