// Made from the contract by `npm run generate`: change it there.
import type { Call } from './call.ts';
import type { CallOptions, Client, CreateOptions } from './client.ts';
import type { PagePromise } from './page.ts';
import { path } from './path.ts';
import { list, read } from './reading.ts';
import { signed } from './signed.ts';
import type {
  Group,
  GroupDraft,
  GroupEdit,
  GroupReason,
  GroupRecognition,
  GroupRecord,
  GroupRecordSummary,
  GroupSummary,
  GroupsListQuery,
  GroupsRecordsQuery,
} from './types.ts';
import { change, create } from './writing.ts';

/**
 * What can be asked and done: KIM, the community information groups; the operations that are
 * open to everyone.
 *
 * Every call may also fail as {@link KimError} says: what is sent is not valid
 * (`invalid-request`), too large or too slow; there is no connection; too much was asked; the
 * service is not available, or full.
 * And with an `AuthError`, where the service is suspended for the page that asks, or for the
 * region (`suspended`).
 */
export interface GroupsResource {
  /**
   * List the KIM of a region, by name. The community information groups at or below the region.
   * Those that were dissolved come only when they are asked for.
   *
   * @throws {NotFoundError} `unknown-region`: there is no such region.
   * @throws {ValidationError} `invalid-cursor`: the cursor is not known.
   * @example
   * const { data, next } = await kim.groups.list({ region: '64.09', potential: 'tourism' });
   */
  list(query: GroupsListQuery, options?: CallOptions): PagePromise<GroupSummary>;
  /**
   * Read one KIM. Its whole profile: what recognises it, who leads it, what it works on, how to
   * reach it, and how much it publishes. By the code of a village it is the KIM of that village;
   * where there are several, one that is recognised and active, the oldest of these.
   *
   * @throws {NotFoundError} `not-found`: not found; `unknown-region`: there is no such region.
   * @example
   * const group = await kim.groups.get(id);
   */
  get(id: string, options?: CallOptions): Call<Group>;
}

/** The operations that are open to everyone, over a client: KIM, the community information groups. */
export const groups = (client: Client): GroupsResource => ({
  list: (query, options) => list(client, path`v1/groups`, query, options),
  get: (id, options) => read(client, path`v1/groups/${id}`, undefined, options),
});

/**
 * What can be asked and done: KIM, the community information groups; the operations that need a
 * token.
 *
 * Every call may also fail as {@link KimError} says: what is sent is not valid
 * (`invalid-request`), too large or too slow; there is no connection; too much was asked; the
 * service is not available, or full.
 * And with an `AuthError`: the token is missing or no longer valid (`unauthenticated`), has no
 * right to this (`forbidden`), or is of an account whose password someone else has made
 * (`password-change-required`).
 */
export interface GroupsDeskResource {
  /**
   * List the KIM of a region for those who keep them, by name. Also those that were dissolved, or
   * are suspended.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `unknown-region`: there is no such region.
   * @throws {ValidationError} `invalid-cursor`: the cursor is not known.
   * @example
   * const { data, next } = await kim.groups.records({ region: '64.09', status: 'active' });
   */
  records(query: GroupsRecordsQuery, options?: CallOptions): PagePromise<GroupRecordSummary>;
  /**
   * Read one KIM for those who keep it. As it is at this moment, with the `version` that a change
   * is based on.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @example
   * const groupRecord = await kim.groups.record(id);
   */
  record(id: string, options?: CallOptions): Call<GroupRecord>;
  /**
   * Enter a KIM. In a village of the own region.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {ConflictError} `key-reused`: the Idempotency-Key was used before; `taken`: it exists
   * already.
   * @throws {NotFoundError} `unknown-region`: there is no such region.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const groupRecord = await kim.groups.create({
   *   regionCode: '64.09.02.2001',
   *   name: 'KIM Sesulu Jaya',
   * });
   */
  create(body: GroupDraft, options?: CreateOptions): Call<GroupRecord>;
  /**
   * Change what a KIM says of itself. Profile, contact, officers and the like. Its name, village,
   * decree and status are for the offices above it: see `groups.recognise`.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `conflict`: someone else was faster.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const groupRecord = await kim.groups.edit(id, {
   *   version,
   *   about: 'Kami menulis kabar dari desa.',
   * });
   */
  edit(id: string, body: GroupEdit, options?: CallOptions): Call<GroupRecord>;
  /**
   * Change what the offices say of a KIM. Its name, village, decree and status. Moving it to
   * another village needs the right over both, and takes what it wrote along.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found; `unknown-region`: there is no such region.
   * @throws {ConflictError} `conflict`: someone else was faster; `taken`: it exists already.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const groupRecord = await kim.groups.recognise(id, {
   *   version,
   *   status: 'active',
   *   decree: { number: '141/12/SK', date: '2026-01-15' },
   * });
   */
  recognise(id: string, body: GroupRecognition, options?: CallOptions): Call<GroupRecord>;
  /**
   * Take a KIM out of sight. With everything it wrote, everywhere and at once; its contributors
   * may do nothing meanwhile.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `conflict`: someone else was faster; `wrong-state`: not possible at
   * this stage.
   * @example
   * const groupRecord = await kim.groups.suspend(id, { version, reason: 'Situsnya diretas.' });
   */
  suspend(id: string, body: GroupReason, options?: CallOptions): Call<GroupRecord>;
  /**
   * Bring a suspended KIM back. With everything it wrote that may be shown.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `conflict`: someone else was faster; `wrong-state`: not possible at
   * this stage.
   * @example
   * const groupRecord = await kim.groups.restore(id, {
   *   version,
   *   reason: 'Situsnya sudah bersih.',
   * });
   */
  restore(id: string, body: GroupReason, options?: CallOptions): Call<GroupRecord>;
}

/** The operations that need a token, over a client: KIM, the community information groups. */
export const groupsDesk = (client: Client): GroupsDeskResource => ({
  records: (query, options) => list(signed(client), path`v1/desk/groups`, query, options),
  record: (id, options) => read(signed(client), path`v1/desk/groups/${id}`, undefined, options),
  create: (body, options) => create(signed(client), path`v1/groups`, body, options),
  edit: (id, body, options) =>
    change(signed(client), 'PATCH', path`v1/groups/${id}`, body, options),
  recognise: (id, body, options) =>
    change(signed(client), 'POST', path`v1/groups/${id}/recognise`, body, options),
  suspend: (id, body, options) =>
    change(signed(client), 'POST', path`v1/groups/${id}/suspend`, body, options),
  restore: (id, body, options) =>
    change(signed(client), 'POST', path`v1/groups/${id}/restore`, body, options),
});
