// Made from the contract by `npm run generate`: change it there.
import type { Call } from './call.ts';
import type { CallOptions, Client, CreateOptions } from './client.ts';
import type { PagePromise } from './page.ts';
import { path } from './path.ts';
import { list, read } from './reading.ts';
import { signed } from './signed.ts';
import type {
  Announcement,
  AnnouncementDraft,
  AnnouncementEdit,
  AnnouncementRecord,
  AnnouncementsListQuery,
  AnnouncementsRecordsQuery,
  Withdrawal,
} from './types.ts';
import { change, create } from './writing.ts';

/**
 * What can be asked and done: announcements and alerts; the operations that are open to
 * everyone.
 *
 * Every call may also fail as {@link KimError} says: what is sent is not valid
 * (`invalid-request`), too large or too slow; there is no connection; too much was asked; the
 * service is not available, or full.
 * And with an `AuthError`, where the service is suspended for the page that asks, or for the
 * region (`suspended`).
 */
export interface AnnouncementsResource {
  /**
   * List what is in force for a region, most severe first. Announcements and early warnings for
   * the region itself and for those around it; of one severity, the newest first. What has ended
   * or has not begun is not there, to the second.
   *
   * @throws {NotFoundError} `unknown-region`: there is no such region.
   * @throws {ValidationError} `invalid-cursor`: the cursor is not known.
   * @example
   * const { data, next } = await kim.announcements.list({
   *   region: '64.09.02.2004',
   *   kind: 'alert',
   * });
   */
  list(query: AnnouncementsListQuery, options?: CallOptions): PagePromise<Announcement>;
  /**
   * Read one announcement or early warning. One that has ended is still told, with `inForce`
   * false: its address may have been passed on. One that was withdrawn is answered with 410.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {GoneError} `withdrawn`: withdrawn.
   * @example
   * const announcement = await kim.announcements.get(id);
   */
  get(id: string, options?: CallOptions): Call<Announcement>;
}

/** The operations that are open to everyone, over a client: announcements and alerts. */
export const announcements = (client: Client): AnnouncementsResource => ({
  list: (query, options) => list(client, path`v1/announcements`, query, options),
  get: (id, options) => read(client, path`v1/announcements/${id}`, undefined, options),
});

/**
 * What can be asked and done: announcements and alerts; the operations that need a token.
 *
 * Every call may also fail as {@link KimError} says: what is sent is not valid
 * (`invalid-request`), too large or too slow; there is no connection; too much was asked; the
 * service is not available, or full.
 * And with an `AuthError`: the token is missing or no longer valid (`unauthenticated`), has no
 * right to this (`forbidden`), or is of an account whose password someone else has made
 * (`password-change-required`).
 */
export interface AnnouncementsDeskResource {
  /**
   * List announcements at the desk. Those of the own groups and regions, the last written first;
   * also what has ended, is still to come, or was withdrawn.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {ValidationError} `invalid-cursor`: the cursor is not known.
   * @example
   * const { data, next } = await kim.announcements.records({ region: '64.09' });
   */
  records(
    query?: AnnouncementsRecordsQuery,
    options?: CallOptions,
  ): PagePromise<AnnouncementRecord>;
  /**
   * Read one announcement at the desk. In whatever state it is, with the version that an edit must
   * name.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @example
   * const announcementRecord = await kim.announcements.record(id);
   */
  record(id: string, options?: CallOptions): Call<AnnouncementRecord>;
  /**
   * Announce or warn. In the name of a KIM to its own village, or in the name of an office to its
   * region or a part of it. Alerts only by officers. It is in force from `startsAt` until
   * `endsAt`.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {ConflictError} `key-reused`: the Idempotency-Key was used before.
   * @throws {NotFoundError} `not-found`: not found; `unknown-region`: there is no such region.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const announcementRecord = await kim.announcements.create({
   *   office: { regionCode: '64.09' },
   *   kind: 'alert',
   *   severity: 'warning',
   *   title: 'Siaga Rob di Pesisir Penajam',
   *   text: 'Air pasang diperkirakan mencapai 2,8 meter.',
   * });
   */
  create(body: AnnouncementDraft, options?: CreateOptions): Call<AnnouncementRecord>;
  /**
   * Change an announcement. Also one that is in force, at once everywhere. One that was withdrawn
   * stays so.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found; `unknown-region`: there is no such region.
   * @throws {ConflictError} `conflict`: someone else was faster; `wrong-state`: not possible at
   * this stage.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const announcementRecord = await kim.announcements.edit(id, {
   *   version,
   *   text: 'Air pasang diperkirakan mencapai 2,6 meter.',
   * });
   */
  edit(id: string, body: AnnouncementEdit, options?: CallOptions): Call<AnnouncementRecord>;
  /**
   * Withdraw an announcement. It is gone from every public answer at once, for good; the desk
   * keeps it.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `conflict`: someone else was faster; `wrong-state`: not possible at
   * this stage.
   * @example
   * const announcementRecord = await kim.announcements.withdraw(id, {
   *   version,
   *   reason: 'Air sudah surut.',
   * });
   */
  withdraw(id: string, body: Withdrawal, options?: CallOptions): Call<AnnouncementRecord>;
}

/** The operations that need a token, over a client: announcements and alerts. */
export const announcementsDesk = (client: Client): AnnouncementsDeskResource => ({
  records: (query, options) => list(signed(client), path`v1/desk/announcements`, query, options),
  record: (id, options) =>
    read(signed(client), path`v1/desk/announcements/${id}`, undefined, options),
  create: (body, options) => create(signed(client), path`v1/announcements`, body, options),
  edit: (id, body, options) =>
    change(signed(client), 'PATCH', path`v1/announcements/${id}`, body, options),
  withdraw: (id, body, options) =>
    change(signed(client), 'POST', path`v1/announcements/${id}/withdraw`, body, options),
});
