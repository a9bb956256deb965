import type { ClientBase } from 'pg';

/** Who wants to know of changes in the database, and of the link over which word of them comes. */
export interface ChangeHearer {
  /** Something changed in a region; `*`: anything may have. */
  drop(region: string): void;
  /** Changes are heard from now on, or no longer. */
  trust(changesAreHeard: boolean): void;
  /**
   * A connection stands over which changes are going to be heard: what is held on it, such as a lock,
   * is held as long as they are. Where it is refused, nothing is heard over it.
   */
  join?(link: Pick<ClientBase, 'query'>): Promise<void>;
  /** The database does not answer; or it does again. */
  away?(isAway: boolean): void;
}
