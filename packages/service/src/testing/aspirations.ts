import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { AspirationReceipt, ProofChallenge } from '@simpul-kim/contract';
import type { FastifyInstance } from 'fastify';
import type { Insertable, Selectable } from 'kysely';
import sharp from 'sharp';
import { uuidv7 } from 'uuidv7';
import type { Database } from '../database/index.ts';
import type { AspirationsTable } from '../database/schema.ts';
import { nameAttachment, storeAttachment } from '../aspirations/attachments.ts';
import { hashCode, readCode } from '../aspirations/code.ts';
import { contactPurpose } from '../aspirations/contact.ts';
import { openStorage } from '../media/index.ts';
import { send, type Answered, type Given } from './given.ts';
import { solved } from './proofs.ts';

/** An address of its own for each test that must not be counted with the others. */
let addresses = 0;
export const newAddress = (): string => {
  addresses += 1;
  return `198.51.${Math.floor(addresses / 250)}.${(addresses % 250) + 1}`;
};

/** A complaint that could be sent. */
export const aspirationDraft = (fields: object = {}) => ({
  type: 'complaint',
  topic: 'infrastructure',
  regionCode: '64.09.02.2004',
  title: 'Lampu jalan padam',
  text: 'Lampu jalan di depan balai desa padam sejak Senin.',
  anonymous: false,
  confidential: false,
  consent: { notice: '2026-11-25', at: '2026-11-25T08:30:00+08:00' },
  ...fields,
});

/** How something is sent without an account. */
export interface SendingOptions {
  readonly key?: string;
  readonly from?: string;
  /** Something else than a proof that was worked for. */
  readonly proof?: string | undefined;
}

/** The proof that a request of an operation needs. */
export async function givenProof(
  app: FastifyInstance,
  operation: string,
  key: string,
): Promise<string> {
  const { body, text, status } = await send(app, 'POST', '/v1/proofs', {
    body: { operation, key },
  });
  assert.equal(status, 200, text);
  return solved(body as ProofChallenge);
}

/** Sends what asks for a proof; a Buffer is a file, anything else JSON. */
export async function sendProven(
  app: FastifyInstance,
  operation: 'aspirations.create' | 'aspirations.attach',
  body: unknown,
  { key = randomUUID(), from = newAddress(), ...given }: SendingOptions = {},
): Promise<Answered> {
  const proof = 'proof' in given ? given.proof : await givenProof(app, operation, key);
  return send(
    app,
    'POST',
    operation === 'aspirations.create' ? '/v1/aspirations' : '/v1/aspirations/attachments',
    {
      body,
      from,
      headers: { 'idempotency-key': key, ...(proof === undefined ? {} : { 'kim-proof': proof }) },
    },
  );
}

/** Sends an aspiration that must be received. */
export async function received(
  app: FastifyInstance,
  fields: object = {},
  options: SendingOptions = {},
): Promise<AspirationReceipt> {
  const answered = await sendProven(app, 'aspirations.create', aspirationDraft(fields), options);
  assert.equal(answered.status, 201, answered.text);
  return answered.body as AspirationReceipt;
}

/** Puts an aspiration into the database, with a believable value for what a test does not care about. */
export async function lodge(
  { db }: Database,
  aspiration: Partial<Insertable<AspirationsTable>> = {},
): Promise<string> {
  const id = aspiration.id ?? uuidv7();
  const at = aspiration.submitted_at ?? new Date();
  await db
    .insertInto('aspirations')
    .values({
      id,
      region_code: '64.09.02.2004',
      office_code: '64.09',
      office_name: null,
      received_by: '64.09',
      type: 'complaint',
      topic: 'infrastructure',
      status: 'submitted',
      held_status: null,
      title: 'Lampu jalan padam',
      body: 'Lampu jalan di depan balai desa padam sejak Senin.',
      place_latitude: null,
      place_longitude: null,
      place_note: null,
      anonymous: false,
      confidential: false,
      contact: null,
      contact_key: null,
      consent_notice: '2026-11-25',
      consent_at: at,
      consent_said: null,
      retention_days: 365,
      text_retention_days: 1825,
      code_hash: Buffer.from(randomUUID()),
      shown_title: null,
      shown_body: null,
      verify_by: null,
      follow_up_by: null,
      closes_at: null,
      answered_at: null,
      ended_at: null,
      processing_stopped_at: null,
      erased_at: null,
      overdue_told_at: null,
      submitted_at: at,
      changed_at: at,
      ...aspiration,
    })
    .execute();
  return id;
}

/** The contact that {@link giveContact} gives. */
export const givenContact = { name: 'Warga Uji', phone: '+6281200000000', email: null };

/** Gives an aspiration in the database a contact, sealed as one that was sent. */
export async function giveContact(
  { database: { db }, sealing }: Pick<Given, 'database' | 'sealing'>,
  id: string,
): Promise<void> {
  const kept = Buffer.from(JSON.stringify(givenContact));
  const sealed = await sealing.seal(db, contactPurpose, id, kept);
  await db
    .updateTable('aspirations')
    .set({ contact: sealed.bytes, contact_key: sealed.key })
    .where('id', '=', id)
    .execute();
}

const photo = sharp({ create: { width: 8, height: 6, channels: 3, background: 'teal' } })
  .png()
  .toBuffer();

/** Puts a photo into the database and the storage, as one that was uploaded; its id. */
export async function giveAttachment(
  { database: { db }, sealing, mediaDir }: Pick<Given, 'database' | 'sealing' | 'mediaDir'>,
  aspiration: string | null,
  uploadedAt = new Date(),
): Promise<string> {
  const parts = { db, sealing, storage: await openStorage(undefined, mediaDir) };
  const stored = await storeAttachment(parts, await photo);
  await nameAttachment(db, parts, stored);
  await db
    .updateTable('aspiration_attachments')
    .set({ aspiration_id: aspiration, uploaded_at: uploadedAt })
    .where('id', '=', stored.id)
    .execute();
  return stored.id;
}

/** What the database has of an aspiration that was received. */
export const rowOf = (
  { db }: Database,
  { trackingCode }: Pick<AspirationReceipt, 'trackingCode'>,
): Promise<Selectable<AspirationsTable>> =>
  db
    .selectFrom('aspirations')
    .selectAll()
    .where('code_hash', '=', hashCode(readCode(trackingCode)!))
    .executeTakeFirstOrThrow();
