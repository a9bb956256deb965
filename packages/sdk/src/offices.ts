import type { Office } from '@simpul-kim/contract';
import type { CallOptions, Client } from './client.ts';
import { path } from './path.ts';

/** Who answers for a region. */
export interface Offices {
  /**
   * The office that answers for a region: the nearest one at or above it that is known, so its
   * `regionCode` may be another.
   *
   * @throws {NotFoundError} if there is no such region.
   */
  get(code: string, options?: CallOptions): Promise<Office>;
}

/** The operations on offices, over a client. */
export const offices = (client: Client): Offices => ({
  get: async (code, options) => client.get(path`v1/offices/${code}`, {}, options),
});
