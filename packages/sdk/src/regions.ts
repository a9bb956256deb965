// Made from the contract by `npm run generate`: change it there.
import type { Call } from './call.ts';
import type { CallOptions, Client } from './client.ts';
import { path } from './path.ts';
import { read } from './reading.ts';
import type { Region, RegionMatches, RegionsSearchQuery } from './types.ts';

/**
 * What can be asked and done: provinces, regencies, districts and villages; the operations that
 * are open to everyone.
 *
 * Every call may also fail as {@link KimError} says: what is sent is not valid
 * (`invalid-request`), too large or too slow; there is no connection; too much was asked; the
 * service is not available, or full.
 * And with an `AuthError`, where the service is suspended for the page that asks, or for the
 * region (`suspended`).
 */
export interface RegionsResource {
  /**
   * Find regions by name or code. All provinces, regencies, districts and villages of Indonesia,
   * best match first. Spelling, spaces and hyphens are forgiven.
   *
   * @example
   * const regionMatches = await kim.regions.search({ q: 'saloloang', level: 'village' });
   */
  search(query: RegionsSearchQuery, options?: CallOptions): Call<RegionMatches>;
  /**
   * Read one region. With its level, its kind and what it lies in.
   *
   * @throws {NotFoundError} `unknown-region`: there is no such region.
   * @example
   * const region = await kim.regions.get('64.09.02.2004');
   */
  get(code: string, options?: CallOptions): Call<Region>;
}

/** The operations that are open to everyone, over a client: provinces, regencies, districts and villages. */
export const regions = (client: Client): RegionsResource => ({
  search: (query, options) => read(client, path`v1/regions`, query, options),
  get: (code, options) => read(client, path`v1/regions/${code}`, undefined, options),
});
