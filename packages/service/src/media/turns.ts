import os from 'node:os';
import { createTurns } from '../turns/index.ts';

/** How many uploads are read at once. */
export const readAtOnce = Math.max(1, Math.floor(os.availableParallelism() / 2));

/**
 * The turns in which uploads are read, whoever sent them: one for each two cores at a time, the rest
 * is for those who read.
 */
export const inTurn = createTurns({
  atOnce: readAtOnce,
  waiting: 8,
  waitingMs: 25_000,
});
