// Made from the contract by `npm run generate`: change it there.
import type { Call } from './call.ts';
import type { CallOptions, Client } from './client.ts';
import type { PagePromise } from './page.ts';
import { path } from './path.ts';
import { list, read } from './reading.ts';
import { signed } from './signed.ts';
import { sending, type SendingResource } from './sending.ts';
import { tracking, type TrackingResource } from './tracking.ts';
import type {
  AspirationAssignment,
  AspirationEntry,
  AspirationFigures,
  AspirationRecord,
  AspirationShowing,
  AspirationsFiguresQuery,
  AspirationsListQuery,
  AspirationsRecordsQuery,
  ContactReading,
  ContactRecord,
  PlainStep,
  PublicAspiration,
  ToldStep,
} from './types.ts';
import { change } from './writing.ts';

/**
 * What can be asked and done: complaints, aspirations and requests for information; the
 * operations that are open to everyone.
 *
 * Every call may also fail as {@link KimError} says: what is sent is not valid
 * (`invalid-request`), too large or too slow; there is no connection; too much was asked; the
 * service is not available, or full.
 * And with an `AuthError`, where the service is suspended for the page that asks, or for the
 * region (`suspended`).
 */
export interface AspirationsResource extends SendingResource, TrackingResource {
  /**
   * List what offices show of the aspirations of a region, newest first. Of the region and all
   * that lies in it. An office chooses each one by itself; one that is confidential is never
   * there.
   *
   * @throws {NotFoundError} `unknown-region`: there is no such region.
   * @throws {ValidationError} `invalid-cursor`: the cursor is not known.
   * @example
   * const { data, next } = await kim.aspirations.list({
   *   region: '64.09',
   *   topic: 'infrastructure',
   * });
   */
  list(query: AspirationsListQuery, options?: CallOptions): PagePromise<PublicAspiration>;
  /**
   * Count the aspirations of a region. Received and answered, and how long it took, by type; never
   * for fewer than five.
   *
   * @throws {NotFoundError} `unknown-region`: there is no such region.
   * @example
   * const aspirationFigures = await kim.aspirations.figures({ region: '64.09' });
   */
  figures(query: AspirationsFiguresQuery, options?: CallOptions): Call<AspirationFigures>;
  /**
   * Read one aspiration that an office shows. What the office shows of it, and its answers.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @example
   * const publicAspiration = await kim.aspirations.get(id);
   */
  get(id: string, options?: CallOptions): Call<PublicAspiration>;
}

/** The operations that are open to everyone, over a client: complaints, aspirations and requests for information. */
export const aspirations = (client: Client): AspirationsResource => ({
  ...sending(client),
  ...tracking(client),
  list: (query, options) => list(client, path`v1/aspirations`, query, options),
  figures: (query, options) => read(client, path`v1/aspirations/figures`, query, options),
  get: (id, options) => read(client, path`v1/aspirations/${id}`, undefined, options),
});

/**
 * What can be asked and done: complaints, aspirations and requests for information; the
 * operations that need a token.
 *
 * Every call may also fail as {@link KimError} says: what is sent is not valid
 * (`invalid-request`), too large or too slow; there is no connection; too much was asked; the
 * service is not available, or full.
 * And with an `AuthError`: the token is missing or no longer valid (`unauthenticated`), has no
 * right to this (`forbidden`), or is of an account whose password someone else has made
 * (`password-change-required`).
 */
export interface AspirationsDeskResource {
  /**
   * List aspirations at the desk. Those that lie with the own office, or with one below it.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {ValidationError} `invalid-cursor`: the cursor is not known.
   * @example
   * const { data, next } = await kim.aspirations.records({
   *   region: '64.09',
   *   open: true,
   *   order: 'due',
   * });
   */
  records(query?: AspirationsRecordsQuery, options?: CallOptions): PagePromise<AspirationEntry>;
  /**
   * Read one aspiration at the desk. With its history, its attachments, and others that may be
   * about the same. The contact is not in it. `maySteps` says what can be done now, by these
   * stages:
   *
   * | step | possible in | then it is |
   * | --- | --- | --- |
   * | `verify` | `submitted`, `forwarded` | `verified` |
   * | `assign` | `submitted`, `verified`, `forwarded`, `inProgress`, `onHold` | `forwarded` |
   * | `progress` | `submitted`, `verified`, `forwarded`, `inProgress`, `answered` | `inProgress` |
   * | `hold` | `submitted`, `verified`, `forwarded`, `inProgress` | `onHold` |
   * | `resume` | `onHold` | what it was before `onHold` |
   * | `redirect` | `submitted`, `verified`, `forwarded`, `inProgress`, `onHold` |
   * `outOfJurisdiction` |
   * | `answer` | `submitted`, `verified`, `forwarded`, `inProgress`, `answered` | `answered` |
   * | `close` | `answered` | `closed` |
   * | `reject` | `submitted`, `verified`, `forwarded`, `inProgress`, `onHold` | `rejected` |
   * | `publish` | `verified`, `inProgress`, `onHold` (where it was one of the others before),
   * `answered`, `closed` | what it was |
   * | `unpublish` | `submitted`, `verified`, `forwarded`, `inProgress`, `onHold`, `answered`,
   * `closed`, `outOfJurisdiction`, `rejected`, `archived` | what it was |
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @example
   * const aspirationRecord = await kim.aspirations.record(id);
   */
  record(id: string, options?: CallOptions): Call<AspirationRecord>;
  /**
   * Read the contact of a reporter. For officers of the office that received it and of those above
   * it, not for operators, who run the service and deal with no report. An office to which it was
   * assigned later reads it only where the reporter agreed to that. Each reading stands in the
   * audit log, with who and when; and in the history, where colleagues read the reason as well,
   * and the reporter which office it was. The reason is not in the audit log: it may hold personal
   * data, and is erased with the report.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const contactRecord = await kim.aspirations.contact(id, {
   *   reason: 'Menanyakan letak jembatan.',
   * });
   */
  contact(id: string, body: ContactReading, options?: CallOptions): Call<ContactRecord>;
  /**
   * Take an aspiration up as one’s own. It is understood, and lies with the right office.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `conflict`: someone else was faster; `wrong-state`: not possible at
   * this stage.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const aspirationRecord = await kim.aspirations.verify(id, { version });
   */
  verify(id: string, body: PlainStep, options?: CallOptions): Call<AspirationRecord>;
  /**
   * Assign an aspiration to another office. It lies with that one from now on; the own office may
   * not read it any more, unless it stands above.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found; `unknown-region`: there is no such region.
   * @throws {ConflictError} `conflict`: someone else was faster; `wrong-state`: not possible at
   * this stage.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const aspirationRecord = await kim.aspirations.assign(id, {
   *   version,
   *   officeCode: '64.09.02',
   * });
   */
  assign(id: string, body: AspirationAssignment, options?: CallOptions): Call<AspirationRecord>;
  /**
   * Tell the reporter how it goes. It is in progress from then on.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `conflict`: someone else was faster; `wrong-state`: not possible at
   * this stage.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const aspirationRecord = await kim.aspirations.progress(id, {
   *   version,
   *   text: 'Petugas ke lokasi besok pagi.',
   * });
   */
  progress(id: string, body: ToldStep, options?: CallOptions): Call<AspirationRecord>;
  /**
   * Put an aspiration on hold. With the reason. No time runs meanwhile.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `conflict`: someone else was faster; `wrong-state`: not possible at
   * this stage.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const aspirationRecord = await kim.aspirations.hold(id, {
   *   version,
   *   text: 'Menunggu kayu dari gudang.',
   * });
   */
  hold(id: string, body: ToldStep, options?: CallOptions): Call<AspirationRecord>;
  /**
   * Go on with an aspiration that was on hold. The time to follow it up begins anew.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `conflict`: someone else was faster; `wrong-state`: not possible at
   * this stage.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const aspirationRecord = await kim.aspirations.resume(id, { version });
   */
  resume(id: string, body: PlainStep, options?: CallOptions): Call<AspirationRecord>;
  /**
   * Say that an aspiration is out of jurisdiction. It ends here; the text says where the reporter
   * should turn to.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `conflict`: someone else was faster; `wrong-state`: not possible at
   * this stage.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const aspirationRecord = await kim.aspirations.redirect(id, {
   *   version,
   *   text: 'Jalan ini milik provinsi: hubungi Dinas PU.',
   * });
   */
  redirect(id: string, body: ToldStep, options?: CallOptions): Call<AspirationRecord>;
  /**
   * Answer an aspiration. It is closed some working days later, if the reporter does not write
   * again. While the aspiration is public, everyone reads the answer: no names, numbers and
   * addresses of people then; one that holds the contact that is kept is refused (`unusable`, rule
   * `contact`).
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `conflict`: someone else was faster; `wrong-state`: not possible at
   * this stage.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const aspirationRecord = await kim.aspirations.answer(id, {
   *   version,
   *   text: 'Jembatan sudah diperbaiki.',
   * });
   */
  answer(id: string, body: ToldStep, options?: CallOptions): Call<AspirationRecord>;
  /**
   * Close an aspiration that was answered. At once, and not when its time is over.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `conflict`: someone else was faster; `wrong-state`: not possible at
   * this stage.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const aspirationRecord = await kim.aspirations.close(id, { version });
   */
  close(id: string, body: PlainStep, options?: CallOptions): Call<AspirationRecord>;
  /**
   * Reject an aspiration. With the reason, which the reporter reads. It ends here.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `conflict`: someone else was faster; `wrong-state`: not possible at
   * this stage.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const aspirationRecord = await kim.aspirations.reject(id, {
   *   version,
   *   text: 'Laporan yang sama sudah kami jawab.',
   * });
   */
  reject(id: string, body: ToldStep, options?: CallOptions): Call<AspirationRecord>;
  /**
   * Show an aspiration to everyone. With a title and a text that the office answers for. It must
   * have been verified first, by `verify`, or by telling how it goes or answering. Never one that
   * is confidential. Where title, text or a named answer holds the name, a number or the e-mail
   * address of the contact that is kept, it is refused (`unusable`, rule `contact`). Answers that
   * are given while it is public are shown with it; of earlier ones, those alone that `answers`
   * names.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `conflict`: someone else was faster; `wrong-state`: not possible at
   * this stage.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const aspirationRecord = await kim.aspirations.publish(id, {
   *   version,
   *   title: 'Jembatan di RT 03 lapuk',
   *   text: 'Warga melaporkan dua papan jembatan patah.',
   * });
   */
  publish(id: string, body: AspirationShowing, options?: CallOptions): Call<AspirationRecord>;
  /**
   * Show an aspiration no longer. It is gone from every public answer at once.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `conflict`: someone else was faster; `wrong-state`: not possible at
   * this stage.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const aspirationRecord = await kim.aspirations.unpublish(id, { version });
   */
  unpublish(id: string, body: PlainStep, options?: CallOptions): Call<AspirationRecord>;
}

/** The operations that need a token, over a client: complaints, aspirations and requests for information. */
export const aspirationsDesk = (client: Client): AspirationsDeskResource => ({
  records: (query, options) => list(signed(client), path`v1/desk/aspirations`, query, options),
  record: (id, options) =>
    read(signed(client), path`v1/desk/aspirations/${id}`, undefined, options),
  contact: (id, body, options) =>
    change(signed(client), 'POST', path`v1/desk/aspirations/${id}/contact`, body, options),
  verify: (id, body, options) =>
    change(signed(client), 'POST', path`v1/aspirations/${id}/verify`, body, options),
  assign: (id, body, options) =>
    change(signed(client), 'POST', path`v1/aspirations/${id}/assign`, body, options),
  progress: (id, body, options) =>
    change(signed(client), 'POST', path`v1/aspirations/${id}/progress`, body, options),
  hold: (id, body, options) =>
    change(signed(client), 'POST', path`v1/aspirations/${id}/hold`, body, options),
  resume: (id, body, options) =>
    change(signed(client), 'POST', path`v1/aspirations/${id}/resume`, body, options),
  redirect: (id, body, options) =>
    change(signed(client), 'POST', path`v1/aspirations/${id}/redirect`, body, options),
  answer: (id, body, options) =>
    change(signed(client), 'POST', path`v1/aspirations/${id}/answer`, body, options),
  close: (id, body, options) =>
    change(signed(client), 'POST', path`v1/aspirations/${id}/close`, body, options),
  reject: (id, body, options) =>
    change(signed(client), 'POST', path`v1/aspirations/${id}/reject`, body, options),
  publish: (id, body, options) =>
    change(signed(client), 'POST', path`v1/aspirations/${id}/publish`, body, options),
  unpublish: (id, body, options) =>
    change(signed(client), 'POST', path`v1/aspirations/${id}/unpublish`, body, options),
});
