/** Who wants to know of changes in the database, and of the link over which word of them comes. */
export interface ChangeHearer {
  /** Something changed in a region; `*`: anything may have. */
  drop(region: string): void;
  /** Changes are heard from now on, or no longer. */
  trust(changesAreHeard: boolean): void;
  /** The database does not answer; or it does again. */
  away?(isAway: boolean): void;
}
