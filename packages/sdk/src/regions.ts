import type { Query, Region, RegionMatches } from '@simpul-kim/contract';
import type { CallOptions, Client } from './client.ts';
import { path } from './path.ts';

/** Provinces, regencies, districts and villages. */
export interface Regions {
  /**
   * Finds regions by name or code, best match first; forgives spelling, spaces and hyphens.
   *
   * @example
   * const { data } = await kim.regions.search({ q: 'saloloang', level: 'village' });
   */
  search(query: Query<'regions.search'>, options?: CallOptions): Promise<RegionMatches>;
  /**
   * One region, with what it lies in.
   *
   * @throws {NotFoundError} if there is no such region.
   */
  get(code: string, options?: CallOptions): Promise<Region>;
}

/** The operations on regions, over a client. */
export const regions = (client: Client): Regions => ({
  search: (query, options) => client.get('v1/regions', query, options),
  get: async (code, options) => client.get(path`v1/regions/${code}`, {}, options),
});
