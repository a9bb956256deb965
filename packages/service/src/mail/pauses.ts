const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const longestMs = 6 * hourMs;

/** How long it is tried to send a mail. Later, whoever waits has been told otherwise, or not at all. */
export const patienceMs = 72 * hourMs;

/**
 * How long to wait, in milliseconds, after so many attempts that failed: a minute after the first,
 * then twice as long each time, and six hours at the most.
 */
export const pauseAfter = (attempts: number): number =>
  Math.min(longestMs, minuteMs * 2 ** Math.min(attempts - 1, 20));
