// Made from the contract by `npm run generate`: change it there.
import type { Call } from './call.ts';
import type { CallOptions, Client } from './client.ts';
import { path } from './path.ts';
import { read } from './reading.ts';
import type { PrivacyNotice, PrivacyNoticeQuery } from './types.ts';

/**
 * What can be asked and done: what residents are told of their data; the operations that are
 * open to everyone.
 *
 * Every call may also fail as {@link KimError} says: what is sent is not valid
 * (`invalid-request`), too large or too slow; there is no connection; too much was asked; the
 * service is not available, or full.
 * And with an `AuthError`, where the service is suspended for the page that asks, or for the
 * region (`suspended`).
 */
export interface PrivacyResource {
  /**
   * Read what someone agrees to who sends an aspiration. As data, so that any form can show it;
   * its version goes with the aspiration.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @example
   * const privacyNotice = await kim.privacy.notice({ locale: 'id' });
   */
  notice(query?: PrivacyNoticeQuery, options?: CallOptions): Call<PrivacyNotice>;
}

/** The operations that are open to everyone, over a client: what residents are told of their data. */
export const privacy = (client: Client): PrivacyResource => ({
  notice: (query, options) => read(client, path`v1/privacy-notice`, query, options),
});
