// Made from the contract by `npm run generate`: change it there.
import type { Call } from './call.ts';
import type { CallOptions, Client } from './client.ts';
import { path } from './path.ts';
import { read } from './reading.ts';
import { signed } from './signed.ts';
import type { Office, OfficeDraft, OfficeRecord } from './types.ts';
import { change } from './writing.ts';

/**
 * What can be asked and done: the offices that answer for regions; the operations that are open
 * to everyone.
 *
 * Every call may also fail as {@link KimError} says: what is sent is not valid
 * (`invalid-request`), too large or too slow; there is no connection; too much was asked; the
 * service is not available, or full.
 * And with an `AuthError`, where the service is suspended for the page that asks, or for the
 * region (`suspended`).
 */
export interface OfficesResource {
  /**
   * Read which office answers for a region. The nearest one at or above the region that was
   * described, so it may be that of another region; else the one of the regency, by its usual name
   * and without a contact.
   *
   * @throws {NotFoundError} `unknown-region`: there is no such region.
   * @example
   * const office = await kim.offices.get('64.09.02.2004');
   */
  get(code: string, options?: CallOptions): Call<Office>;
}

/** The operations that are open to everyone, over a client: the offices that answer for regions. */
export const offices = (client: Client): OfficesResource => ({
  get: (code, options) => read(client, path`v1/offices/${code}`, undefined, options),
});

/**
 * What can be asked and done: the offices that answer for regions; the operations that need a
 * token.
 *
 * Every call may also fail as {@link KimError} says: what is sent is not valid
 * (`invalid-request`), too large or too slow; there is no connection; too much was asked; the
 * service is not available, or full.
 * And with an `AuthError`: the token is missing or no longer valid (`unauthenticated`), has no
 * right to this (`forbidden`), or is of an account whose password someone else has made
 * (`password-change-required`).
 */
export interface OfficesDeskResource {
  /**
   * Read an office at the desk. That of exactly this district, regency or province, with the
   * addresses that are told of aspirations and the version that a change must name.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `unknown-region`: there is no such region.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const officeRecord = await kim.offices.record('64.09');
   */
  record(code: string, options?: CallOptions): Call<OfficeRecord>;
  /**
   * Describe an office. Of a district, regency or province. It takes the place of all that was
   * said before, and is seen at once wherever it answers for a region.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `unknown-region`: there is no such region.
   * @throws {ConflictError} `conflict`: someone else was faster.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const officeRecord = await kim.offices.set('64.09', {
   *   version,
   *   name: 'Diskominfo Penajam Paser Utara',
   *   hours: 'Senin sampai Jumat, 08.00 sampai 16.00 WITA',
   * });
   */
  set(code: string, body: OfficeDraft, options?: CallOptions): Call<OfficeRecord>;
}

/** The operations that need a token, over a client: the offices that answer for regions. */
export const officesDesk = (client: Client): OfficesDeskResource => ({
  record: (code, options) =>
    read(signed(client), path`v1/desk/offices/${code}`, undefined, options),
  set: (code, body, options) =>
    change(signed(client), 'PUT', path`v1/offices/${code}`, body, options),
});
