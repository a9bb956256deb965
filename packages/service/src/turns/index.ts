import { Refusal } from '../problems/index.ts';

/** Does work when it is its turn. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

interface TurnLimits {
  readonly atOnce: number;
  readonly waiting: number;
  readonly waitingMs: number;
  /** When who was turned away may come again. Default 15. */
  readonly retryAfterSeconds?: number;
}

/**
 * Lets few do their work at once, so that there is something left for everyone else; the others
 * wait in the order in which they came.
 *
 * @param limits.waiting how many may wait. Who comes then is told when to come again (`unavailable`),
 *   and so is who has waited for `waitingMs`.
 */
export function createTurns({
  atOnce,
  waiting,
  waitingMs,
  retryAfterSeconds = 15,
}: TurnLimits): Turns {
  let busy = 0;
  const queue: (() => void)[] = [];
  const tooLong = () => new Refusal('unavailable', { retryAfterSeconds });

  const wait = () =>
    new Promise<void>((resolve, reject) => {
      const begin = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        queue.splice(queue.indexOf(begin), 1);
        reject(tooLong());
      }, waitingMs);
      queue.push(begin);
    });

  return async (work) => {
    if (busy >= atOnce) {
      if (queue.length >= waiting) throw tooLong();
      // Who leaves hands its place over, so that nobody slips in between.
      await wait();
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
