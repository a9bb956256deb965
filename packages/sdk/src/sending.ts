// Made from the contract by `npm run generate`: change it there.
import type { Call } from './call.ts';
import type { Client } from './client.ts';
import { path } from './path.ts';
import { createProven, type ProvenOptions } from './proven.ts';
import type { AspirationDraft, AspirationReceipt, AttachmentReceipt } from './types.ts';

/**
 * What can be asked and done: an aspiration that is sent; the operations that are open to
 * everyone.
 *
 * Every call may also fail as {@link KimError} says: what is sent is not valid
 * (`invalid-request`), too large or too slow; there is no connection; too much was asked; the
 * service is not available, or full.
 */
export interface SendingResource {
  /**
   * Send a complaint, an aspiration or a request for information. To the office responsible for
   * the region, without an account. The answer says that it is received and will not be lost, and
   * holds the tracking code. The same `Idempotency-Key` gives the same answer, however often and
   * however late.
   *
   * @throws {ConflictError} `key-reused`: the Idempotency-Key was used before.
   * @throws {NotFoundError} `unknown-region`: there is no such region.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @throws {RateLimitError} `too-many-requests`: too many requests.
   * @example
   * const aspirationReceipt = await kim.aspirations.create({
   *   type: 'complaint',
   *   topic: 'infrastructure',
   *   regionCode: '64.09.02.2004',
   *   title: 'Jembatan kayu di RT 03 lapuk',
   *   text: 'Dua papan sudah patah. Anak sekolah lewat di sana setiap hari.',
   *   attachments: [attachmentId],
   *   anonymous: true,
   *   confidential: false,
   *   consent: { notice, at: new Date().toISOString() },
   * });
   */
  create(body: AspirationDraft, options?: ProvenOptions): Call<AspirationReceipt>;
  /**
   * Upload a photo or document for an aspiration. Before the aspiration, which names its id. A
   * photo loses all that the camera wrote into it. It is kept encrypted, is never public, and is
   * erased after a day unless an aspiration has taken it.
   * The file: a picture (JPEG, PNG, WebP, AVIF; of a GIF the first frame) of at most 24
   * megapixels, or a PDF of at most 4096 kB.
   *
   * @throws {ValidationError} `too-large`: the request is too large; `unusable`: the content
   * cannot be used.
   * @throws {ConflictError} `key-reused`: the Idempotency-Key was used before.
   * @throws {RateLimitError} `too-many-requests`: too many requests.
   * @example
   * const attachmentReceipt = await kim.aspirations.attach(file);
   */
  attach(file: Blob, options?: ProvenOptions): Call<AttachmentReceipt>;
}

/** The operations that are open to everyone, over a client: an aspiration that is sent. */
export const sending = (client: Client): SendingResource => ({
  create: (body, options) =>
    createProven(client, 'aspirations.create', path`v1/aspirations`, body, options),
  attach: (file, options) =>
    createProven(client, 'aspirations.attach', path`v1/aspirations/attachments`, file, options),
});
