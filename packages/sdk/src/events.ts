// Made from the contract by `npm run generate`: change it there.
import type { Call } from './call.ts';
import type { CallOptions, Client, CreateOptions } from './client.ts';
import type { PagePromise } from './page.ts';
import { path } from './path.ts';
import { list, read } from './reading.ts';
import { signed } from './signed.ts';
import type {
  CommunityEvent,
  EventCancel,
  EventDraft,
  EventEdit,
  EventRecord,
  EventStep,
  EventsListQuery,
  EventsRecordsQuery,
  Withdrawal,
} from './types.ts';
import { change, create } from './writing.ts';

/**
 * What can be asked and done: trainings, competitions, jamborees and meetings; the operations
 * that are open to everyone.
 *
 * Every call may also fail as {@link KimError} says: what is sent is not valid
 * (`invalid-request`), too large or too slow; there is no connection; too much was asked; the
 * service is not available, or full.
 * And with an `AuthError`, where the service is suspended for the page that asks, or for the
 * region (`suspended`).
 */
export interface EventsResource {
  /**
   * List the events of a region, soonest first. Those of the region and all that lies in it, and
   * what offices above have sent down to it; cancelled ones too, as cancelled. As iCalendar:
   * `/feeds/{region}/ics`.
   *
   * @throws {NotFoundError} `unknown-region`: there is no such region.
   * @throws {ValidationError} `invalid-cursor`: the cursor is not known.
   * @example
   * const { data, next } = await kim.events.list({ region: '64.09', type: 'training' });
   */
  list(query: EventsListQuery, options?: CallOptions): PagePromise<CommunityEvent>;
  /**
   * Read one event. One that was withdrawn is answered with 410.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {GoneError} `withdrawn`: withdrawn.
   * @example
   * const communityEvent = await kim.events.get(id);
   */
  get(id: string, options?: CallOptions): Call<CommunityEvent>;
}

/** The operations that are open to everyone, over a client: trainings, competitions, jamborees and meetings. */
export const events = (client: Client): EventsResource => ({
  list: (query, options) => list(client, path`v1/events`, query, options),
  get: (id, options) => read(client, path`v1/events/${id}`, undefined, options),
});

/**
 * What can be asked and done: trainings, competitions, jamborees and meetings; the operations
 * that need a token.
 *
 * Every call may also fail as {@link KimError} says: what is sent is not valid
 * (`invalid-request`), too large or too slow; there is no connection; too much was asked; the
 * service is not available, or full.
 * And with an `AuthError`: the token is missing or no longer valid (`unauthenticated`), has no
 * right to this (`forbidden`), or is of an account whose password someone else has made
 * (`password-change-required`).
 */
export interface EventsDeskResource {
  /**
   * List events at the desk. Those of the own groups and regions, in whatever state, the last
   * written first.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {ValidationError} `invalid-cursor`: the cursor is not known.
   * @example
   * const { data, next } = await kim.events.records({ region: '64.09' });
   */
  records(query?: EventsRecordsQuery, options?: CallOptions): PagePromise<EventRecord>;
  /**
   * Read one event at the desk. In whatever state it is, with the version that an edit must name.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @example
   * const eventRecord = await kim.events.record(id);
   */
  record(id: string, options?: CallOptions): Call<EventRecord>;
  /**
   * Draft an event. In the name of a KIM, or of an office. Nobody sees it before it is published.
   * Either `sessions` or `tentative` says when.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {ConflictError} `key-reused`: the Idempotency-Key was used before.
   * @throws {NotFoundError} `not-found`: not found; `unknown-region`: there is no such region.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const eventRecord = await kim.events.create({
   *   office: { regionCode: '64.09' },
   *   type: 'training',
   *   title: 'Bimtek Menulis Berita',
   *   sessions: [{ startsAt: '2030-03-10T09:00:00+08:00', endsAt: '2030-03-10T15:00:00+08:00' }],
   *   place: { name: 'Aula Diskominfo' },
   * });
   */
  create(body: EventDraft, options?: CreateOptions): Call<EventRecord>;
  /**
   * Change an event. Also one that is published, at once everywhere and in the calendars that
   * follow it. One that was withdrawn stays so.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found; `unknown-region`: there is no such region.
   * @throws {ConflictError} `conflict`: someone else was faster; `wrong-state`: not possible at
   * this stage.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const eventRecord = await kim.events.edit(id, { version, capacity: '40 peserta' });
   */
  edit(id: string, body: EventEdit, options?: CallOptions): Call<EventRecord>;
  /**
   * Publish an event. A draft, or one that was cancelled and takes place after all.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `conflict`: someone else was faster; `wrong-state`: not possible at
   * this stage.
   * @example
   * const eventRecord = await kim.events.publish(id, { version });
   */
  publish(id: string, body: EventStep, options?: CallOptions): Call<EventRecord>;
  /**
   * Cancel an event. It stays where it was, marked as cancelled, so that nobody comes in vain.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `conflict`: someone else was faster; `wrong-state`: not possible at
   * this stage.
   * @example
   * const eventRecord = await kim.events.cancel(id, {
   *   version,
   *   reason: 'Narasumber berhalangan.',
   * });
   */
  cancel(id: string, body: EventCancel, options?: CallOptions): Call<EventRecord>;
  /**
   * Withdraw an event. For what should never have been there: it is gone from every public answer
   * at once, for good. An event that does not take place is cancelled instead.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `conflict`: someone else was faster; `wrong-state`: not possible at
   * this stage.
   * @example
   * const eventRecord = await kim.events.withdraw(id, { version, reason: 'Salah tempel.' });
   */
  withdraw(id: string, body: Withdrawal, options?: CallOptions): Call<EventRecord>;
}

/** The operations that need a token, over a client: trainings, competitions, jamborees and meetings. */
export const eventsDesk = (client: Client): EventsDeskResource => ({
  records: (query, options) => list(signed(client), path`v1/desk/events`, query, options),
  record: (id, options) => read(signed(client), path`v1/desk/events/${id}`, undefined, options),
  create: (body, options) => create(signed(client), path`v1/events`, body, options),
  edit: (id, body, options) =>
    change(signed(client), 'PATCH', path`v1/events/${id}`, body, options),
  publish: (id, body, options) =>
    change(signed(client), 'POST', path`v1/events/${id}/publish`, body, options),
  cancel: (id, body, options) =>
    change(signed(client), 'POST', path`v1/events/${id}/cancel`, body, options),
  withdraw: (id, body, options) =>
    change(signed(client), 'POST', path`v1/events/${id}/withdraw`, body, options),
});
