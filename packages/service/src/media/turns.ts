import { Refusal } from '../problems/index.ts';

/** Does work when it is its turn. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

const retryAfterSeconds = 15;

/**
 * Lets few do their work at once, so that there is something left for everyone else; the others
 * wait in the order in which they came.
 *
 * @param waiting how many may wait. Who comes then is told when to come again (`unavailable`).
 */
export function createTurns(atOnce: number, waiting: number): Turns {
  let busy = 0;
  const queue: (() => void)[] = [];
  return async (work) => {
    if (busy >= atOnce) {
      if (queue.length >= waiting) throw new Refusal('unavailable', { retryAfterSeconds });
      // Who leaves hands its place over, so that nobody slips in between.
      await new Promise<void>((resolve) => queue.push(resolve));
    } else {
      busy += 1;
    }
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else busy -= 1;
    }
  };
}
