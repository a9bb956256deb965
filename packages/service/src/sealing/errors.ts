/** A key that something was sealed by is not in the ring. */
export class KeyMissingError extends Error {
  constructor(id: string) {
    super(`the secret key ${id} is not there`);
  }
}

/** What was sealed has been changed, or belongs elsewhere. */
export class BrokenSealError extends Error {
  constructor() {
    super('what was sealed cannot be opened: it was changed, or belongs elsewhere');
  }
}

/** Keys that cannot be used; its message tells an operator why, and what to do. */
export class SealingError extends Error {}
