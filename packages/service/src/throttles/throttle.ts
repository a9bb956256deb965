import { createHmac } from 'node:crypto';
import type pg from 'pg';
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import { isFull } from '../database/index.ts';
import type { Refusal } from '../problems/index.ts';
import { tooMany } from '../problems/too-many.ts';

/** So many in so much time; the time begins with the first. */
export interface Window {
  /** Names its counters in the database; no two windows of the service may share one. */
  readonly name: string;
  /** How many. `Infinity` counts only. */
  readonly points: number;
  readonly seconds: number;
}

/** A limit that holds across all processes on one database. */
export interface Throttle {
  /**
   * Counts one more.
   *
   * @throws {Refusal} `too-many-requests`, with when to try again, in a sentence too.
   */
  consume(key: string): Promise<void>;
  /**
   * Makes sure that one more could be counted, and counts nothing.
   *
   * @throws {Refusal} as {@link Throttle.consume}.
   */
  require(key: string): Promise<void>;
  /** How many are counted in each window now. */
  peek(key: string): Promise<number[]>;
  /** Takes back one that was counted. */
  reward(key: string): Promise<void>;
}

/** What throttles need. */
export interface ThrottleParts {
  readonly pool: pg.Pool;
  /** The secret of a purpose; all processes on one database must have the same. */
  readonly secret: (label: string) => string;
}

/** The counter's column is an integer: more than this nobody counts to. */
const countless = 1_000_000_000;

/** Counters of one window: in the database, and in memory for when that has no room to count. */
function openCounters(pool: pg.Pool, { name, points, seconds }: Window) {
  const settings = { keyPrefix: name, points: Math.min(points, countless), duration: seconds };
  const shared = new RateLimiterPostgres({
    ...settings,
    storeClient: pool,
    storeType: 'pool',
    tableName: 'attempts',
    tableCreated: true,
    clearExpiredByTimeout: false,
  });
  const own = new RateLimiterMemory(settings);
  return {
    /** What is said to who has to wait. */
    refusal: (waitMs: number): Refusal =>
      tooMany({
        policy: name,
        quota: points,
        windowSeconds: seconds,
        resetSeconds: Math.max(1, Math.ceil(waitMs / 1000)),
      }),
    /** Changes a count; on a full disk only this process knows of it. */
    async change(count: (on: RateLimiterAbstract) => Promise<RateLimiterRes>): Promise<void> {
      try {
        await count(shared);
      } catch (error) {
        if (!isFull(error)) throw error;
        await count(own);
      }
    },
    async used(key: string): Promise<number> {
      const [there, here] = await Promise.all([shared.get(key), own.get(key)]);
      return Math.max(there?.consumedPoints ?? 0, here?.consumedPoints ?? 0, 0);
    },
    /** How long it is until there is one more; 0 where there is. */
    async wait(key: string): Promise<number> {
      const counts = await Promise.all([shared.get(key), own.get(key)]);
      return Math.max(
        0,
        ...counts.map((count) =>
          count && count.consumedPoints >= points ? count.msBeforeNext : 0,
        ),
      );
    },
  };
}

/**
 * Opens a throttle of several windows. The shortest counts first, and what it refuses the longer ones
 * do not count: so a burst cannot use up the hour of its neighbours.
 */
export function openThrottle(
  { pool, secret }: ThrottleParts,
  windows: readonly Window[],
): Throttle {
  const counters = windows
    .toSorted((a, b) => a.seconds - b.seconds)
    .map((window) => openCounters(pool, window));
  const hmacKey = secret('throttles');
  // An address is one of few: whoever reads the table could try them all on a plain hash.
  const hidden = (key: string) => createHmac('sha256', hmacKey).update(key).digest('base64url');

  return {
    async consume(key) {
      for (const window of counters) {
        try {
          await window.change((on) => on.consume(hidden(key)));
        } catch (error) {
          if (!(error instanceof RateLimiterRes)) throw error;
          throw window.refusal(error.msBeforeNext);
        }
      }
    },
    async require(key) {
      for (const window of counters) {
        const waitMs = await window.wait(hidden(key));
        if (waitMs > 0) throw window.refusal(waitMs);
      }
    },
    peek: (key) => Promise.all(counters.map((window) => window.used(hidden(key)))),
    async reward(key) {
      for (const window of counters) await window.change((on) => on.reward(hidden(key)));
    },
  };
}
