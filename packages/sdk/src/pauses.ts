/** Time, as a page has it. Tests bring their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Does something once, so many milliseconds later. @returns what calls it off. */
  after(ms: number, then: () => void): () => void;
}

/** The time of the platform. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, then) {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};

/** How pauses grow, in milliseconds. */
export interface Growth {
  readonly first: number;
  readonly factor: number;
  readonly longest: number;
}

/** No pause is longer than a day, whatever a service asks for: nobody would come back to it. */
export const longestPause = 86_400_000;

/**
 * The pause after so many tries: half of it at the least, by chance, so that phones that lost the same
 * service do not come back to it at the same moment; and as long as the service asks for, or up to a
 * quarter longer, as it asks them all for the same.
 */
export function pauseAfter(
  tries: number,
  { first, factor, longest }: Growth,
  random: () => number,
  askedFor = 0,
): number {
  const pause = Math.min(longest, first * factor ** tries) * (1 - random() / 2);
  return Math.min(longestPause, Math.max(pause, askedFor * (1 + random() / 4)));
}

/** Waits; a signal ends the wait early. It never rejects. */
export function sleep(clock: Clock, ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) {
      resolve();
      return;
    }
    const wake = () => {
      callOff();
      signal?.removeEventListener('abort', wake);
      resolve();
    };
    const callOff = clock.after(ms, wake);
    signal?.addEventListener('abort', wake);
  });
}
