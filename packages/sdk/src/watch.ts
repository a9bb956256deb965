import type { AspirationStatus, TrackedAspiration } from './types.ts';
import { isKimError } from './errors.ts';
import { pauseAfter, sleep, systemClock, type Clock, type Growth } from './pauses.ts';

/** What {@link watch} asks: `kim.aspirations`. */
export interface Tracker {
  track(
    question: { readonly code: string },
    options?: { readonly signal?: AbortSignal | undefined },
  ): PromiseLike<TrackedAspiration>;
}

/** What may be hidden: the document of a page. */
export interface Hideable extends EventTarget {
  readonly hidden: boolean;
}

/** What a watch may be given. */
export interface WatchOptions {
  /** Ends the watch, also during a pause. */
  readonly signal?: AbortSignal | undefined;
  /** Replaces the page's document. While it is hidden nothing is asked. */
  readonly page?: Hideable | undefined;
  /** Replaces the time of the platform, for tests. */
  readonly clock?: Clock;
  /** Replaces `Math.random`, for tests. */
  readonly random?: () => number;
}

const pauses: Growth = { first: 30_000, factor: 1.5, longest: 600_000 };

const ends: readonly AspirationStatus[] = ['closed', 'outOfJurisdiction', 'rejected', 'archived'];

/** Waits until a page is seen, or a signal ends it. */
function seen(page: Hideable | undefined, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (page?.hidden && !signal?.aborted) return;
      page?.removeEventListener('visibilitychange', look);
      signal?.removeEventListener('abort', look);
      resolve();
    };
    page?.addEventListener('visibilitychange', look);
    signal?.addEventListener('abort', look);
    look();
  });
}

/**
 * Follows an aspiration by its tracking code: gives its state, and then each one that differs. It asks
 * again after half a minute, and ever less often up to ten minutes while nothing happens; not at
 * all while the page is hidden. What fails in passing is asked again. It is over when the aspiration has
 * come to its end, or the signal says so.
 *
 * @throws {NotFoundError} if the code is not known; and whatever else will not pass.
 * @example
 * for await (const aspiration of watch(kim.aspirations, code, { signal })) show(aspiration);
 */
export async function* watch(
  aspirations: Tracker,
  code: string,
  options: WatchOptions = {},
): AsyncGenerator<TrackedAspiration, void, undefined> {
  const { signal, clock = systemClock, random = Math.random } = options;
  const { page = globalThis.document } = options;
  let last: string | undefined;
  let quiet = 0;
  for (;;) {
    await seen(page, signal);
    if (signal?.aborted) return;
    let found: TrackedAspiration | undefined;
    let retryAt: Date | undefined;
    try {
      found = await aspirations.track({ code }, { signal });
    } catch (error) {
      if (signal?.aborted) return;
      if (!isKimError(error) || !error.retryable) throw error;
      ({ retryAt } = error);
    }
    const text = found && JSON.stringify(found);
    if (found && text !== last) {
      last = text;
      quiet = 0;
      yield found;
      if (ends.includes(found.status)) return;
    }
    const askedFor = retryAt && retryAt.getTime() - clock.now();
    await sleep(clock, pauseAfter(quiet, pauses, random, askedFor), signal);
    quiet += 1;
  }
}
