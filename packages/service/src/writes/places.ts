import type { ServerResponse } from 'node:http';
import { Refusal } from '../problems/index.ts';

/** How many files may be on their way to us at once: each is held in memory. */
const maxFilesAtOnce = 16;
const retryAfterSeconds = 10;

/** Gives each answer to a file a place, until it is closed. */
export function createPlaces(): (answer: ServerResponse) => void {
  let taken = 0;
  return (answer) => {
    if (taken >= maxFilesAtOnce) throw new Refusal('unavailable', { retryAfterSeconds });
    taken += 1;
    answer.once('close', () => (taken -= 1));
  };
}
