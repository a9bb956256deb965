// Made from the contract by `npm run generate`: change it there.
import type { Call } from './call.ts';
import type { CallOptions, Client } from './client.ts';
import type { PagePromise } from './page.ts';
import { path } from './path.ts';
import { list } from './reading.ts';
import { signed } from './signed.ts';
import type { Deleted, Site, SiteDraft, SitesListQuery } from './types.ts';
import { change } from './writing.ts';

/**
 * What can be asked and done: the site list: where widgets may be shown; the operations that
 * need a token.
 *
 * Every call may also fail as {@link KimError} says: what is sent is not valid
 * (`invalid-request`), too large or too slow; there is no connection; too much was asked; the
 * service is not available, or full.
 * And with an `AuthError`: the token is missing or no longer valid (`unauthenticated`), has no
 * right to this (`forbidden`), or is of an account whose password someone else has made
 * (`password-change-required`).
 */
export interface SitesDeskResource {
  /**
   * List the hosts and regions whose widgets are allowed or suspended. What was changed last comes
   * first.
   * Needs a token: of an operator.
   *
   * @throws {ValidationError} `invalid-cursor`: the cursor is not known.
   * @example
   * const { data, next } = await kim.sites.list({ standing: 'suspended' });
   */
  list(query?: SitesListQuery, options?: CallOptions): PagePromise<Site>;
  /**
   * Suspend or allow the widgets of a host or a region. In place of what the list said of it
   * before. Widgets of a suspended host or region say politely that they are suspended: the
   * service at once, caches in front of it within a minute, pages that are open when they next
   * look for what is new. What residents have sent is taken all the same.
   * Needs a token: of an operator.
   *
   * @throws {NotFoundError} `unknown-region`: there is no such region.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const site = await kim.sites.set('judi.example', {
   *   standing: 'suspended',
   *   reason: 'Situsnya diretas.',
   * });
   */
  set(subject: string, body: SiteDraft, options?: CallOptions): Call<Site>;
  /**
   * Take a host or a region off the list. From then on, what is around it decides; else the
   * service as it is set up.
   * Needs a token: of an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @example
   * const deleted = await kim.sites.remove('judi.example');
   */
  remove(subject: string, options?: CallOptions): Call<Deleted>;
}

/** The operations that need a token, over a client: the site list: where widgets may be shown. */
export const sitesDesk = (client: Client): SitesDeskResource => ({
  list: (query, options) => list(signed(client), path`v1/desk/sites`, query, options),
  set: (subject, body, options) =>
    change(signed(client), 'PUT', path`v1/desk/sites/${subject}`, body, options),
  remove: (subject, options) =>
    change(signed(client), 'DELETE', path`v1/desk/sites/${subject}`, undefined, options),
});
