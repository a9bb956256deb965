import { KimError } from '../errors.ts';
import type { Clock } from '../pauses.ts';

/** How long something is waited for. */
export interface Patience {
  /** Ends it. */
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** It is given up after so many milliseconds without a sign of life. */
  readonly ms: number;
}

/**
 * Waits for what may stand still: a connection whose other end is gone says nothing for many minutes.
 * It is over when the signal says so, or when there was no sign of life for too long, whether or not
 * what is waited for heeds the signal that it is given.
 *
 * @throws {KimError} `timeout`: no sign of life; and whatever the signal or the deed gives.
 */
export function withPatience<T>(
  { signal, clock, ms }: Patience,
  begin: (signal: AbortSignal, alive: () => void) => PromiseLike<T>,
): Promise<T> {
  const control = new AbortController();
  const until = control.signal;
  const leave = () => control.abort(signal.reason);
  let callOff = () => {};
  const alive = () => {
    callOff();
    if (until.aborted) return;
    const timeout = () => new KimError({ code: 'timeout', message: 'timeout' });
    callOff = clock.after(ms, () => control.abort(timeout()));
  };
  return new Promise<T>((resolve, reject) => {
    until.onabort = () => reject(until.reason as Error);
    signal.addEventListener('abort', leave);
    if (signal.aborted) leave();
    alive();
    begin(until, alive).then(resolve, reject);
  }).finally(() => {
    callOff();
    signal.removeEventListener('abort', leave);
    // What still says something is not listened to any more.
    control.abort();
  });
}
