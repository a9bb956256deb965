import { Complaint } from '../problems/index.ts';

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

/** Keys that cannot be used: tells an operator why, and what to do, in each of our languages. */
export class SealingError extends Complaint {}
