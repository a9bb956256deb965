import { LRUCache } from 'lru-cache';
import type { ReadyAnswer } from './ready.ts';

/** An answer, and what it is about: a region's code, or nothing that changes. */
export interface Kept {
  readonly answer: ReadyAnswer;
  /** `''` is the whole country: what lies in it is everything. */
  readonly region: string | undefined;
}

/** Answers kept ready, until what they are about changes. */
export interface AnswerCache {
  /**
   * The kept answer of a key, if it is still true; else makes it, once for all who ask meanwhile.
   */
  get(key: string, make: () => Promise<Kept>): Promise<ReadyAnswer>;
  /** Drops what a change in a region touches; `*` drops everything. */
  drop(region: string): void;
  /** Keeps nothing, or keeps again: without word of changes, nothing kept can be trusted. */
  trust(changesAreHeard: boolean): void;
  /** Answers given from what was kept, and made, since the start. */
  readonly counts: { readonly kept: number; readonly made: number };
}

const maxBytes = 64 * 1024 * 1024;

/** Longer than this nothing is kept, even if no word of a change has come. */
const maxAgeMs = 5 * 60_000;

const sizeOf = ({ answer: { bytes } }: Kept, key: string) =>
  bytes.identity.length + bytes.br.length + bytes.gzip.length + 2 * key.length + 500;

/** Whether one of two regions lies in the other, or they are the same. */
const related = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

/**
 * Makes an empty cache. It keeps nothing until it is told that changes are heard.
 *
 * @param now the clock by which answers end.
 */
export function createCache(now: () => number = Date.now): AnswerCache {
  const kept = new LRUCache<string, Kept>({
    maxSize: maxBytes,
    sizeCalculation: sizeOf,
    ttl: maxAgeMs,
  });
  const making = new Map<string, Promise<Kept>>();
  const counts = { kept: 0, made: 0 };
  let trusted = false;

  const isTrue = ({ answer: { until } }: Kept) => !until || now() < until.getTime();

  const forget = () => {
    kept.clear();
    making.clear();
  };

  return {
    counts,
    async get(key, make) {
      const found = kept.get(key);
      if (found && isTrue(found)) {
        counts.kept += 1;
        return found.answer;
      }
      const underway = making.get(key);
      if (underway) return (await underway).answer;
      counts.made += 1;
      const promise = make();
      making.set(key, promise);
      try {
        const made = await promise;
        // A change that came while it was made has taken it out of `making`.
        if (trusted && making.get(key) === promise) kept.set(key, made);
        return made.answer;
      } finally {
        if (making.get(key) === promise) making.delete(key);
      }
    },
    drop(region) {
      if (region === '*') {
        forget();
        return;
      }
      for (const [key, { region: about }] of kept.entries()) {
        if (about !== undefined && related(about, region)) kept.delete(key);
      }
      // What is being made may have read the old rows, and what it is about is not known yet.
      making.clear();
    },
    trust(changesAreHeard) {
      trusted = changesAreHeard;
      forget();
    },
  };
}
