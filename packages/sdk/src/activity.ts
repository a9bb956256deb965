// Made from the contract by `npm run generate`: change it there.
import type { Call } from './call.ts';
import type { CallOptions, Client } from './client.ts';
import { path } from './path.ts';
import { read } from './reading.ts';
import type { Activity, ActivityGetQuery } from './types.ts';

/**
 * What can be asked and done: how active the groups of a region are; the operations that are
 * open to everyone.
 *
 * Every call may also fail as {@link KimError} says: what is sent is not valid
 * (`invalid-request`), too large or too slow; there is no connection; too much was asked; the
 * service is not available, or full.
 * And with an `AuthError`, where the service is suspended for the page that asks, or for the
 * region (`suspended`).
 */
export interface ActivityResource {
  /**
   * Follow the activity of the KIM of a region. How many villages have a KIM, how many of the
   * formed ones are active, and how much they publish: for the region, and for each region one
   * level below it.
   *
   * @throws {NotFoundError} `unknown-region`: there is no such region.
   * @example
   * const activity = await kim.activity.get({ region: '64.09' });
   */
  get(query: ActivityGetQuery, options?: CallOptions): Call<Activity>;
}

/** The operations that are open to everyone, over a client: how active the groups of a region are. */
export const activity = (client: Client): ActivityResource => ({
  get: (query, options) => read(client, path`v1/activity`, query, options),
});
