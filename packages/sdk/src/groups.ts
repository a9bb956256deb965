import type { Group, GroupSummary, Query } from '@simpul-kim/contract';
import type { CallOptions, Client } from './client.ts';
import { pages, type PagePromise } from './page.ts';
import { path } from './path.ts';

/** KIM, the community information groups. */
export interface Groups {
  /**
   * The groups at or below a region, by name.
   *
   * @throws {NotFoundError} if there is no such region.
   */
  list(query: Query<'groups.list'>, options?: CallOptions): PagePromise<GroupSummary>;
  /**
   * One group, with its whole profile.
   *
   * @throws {NotFoundError} if there is none with this id.
   */
  get(id: string, options?: CallOptions): Promise<Group>;
}

/** The operations on groups, over a client. */
export const groups = (client: Client): Groups => ({
  list: (query, options) =>
    pages((cursor) => client.get('v1/groups', { ...query, cursor }, options), query.cursor),
  get: async (id, options) => client.get(path`v1/groups/${id}`, {}, options),
});
