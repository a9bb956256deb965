import { AbortError, TimeoutError } from './errors.ts';
import { blockWords, hashBlock } from './sha256.ts';
import type { Proof, ProofChallenge } from './types.ts';

/** What a search may be given. */
export interface SolveOptions {
  /** Ends the search. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that the search may take. Default 5 minutes: a challenge is good for ten. */
  readonly timeout?: number | undefined;
  /** Hears how many counters were tried so far, after each stretch of work. */
  readonly onProgress?: ((tries: number) => void) | undefined;
}

/** Milliseconds of work at a stretch: less than half of a frame, so that typing and scrolling go on. */
const stretchMs = 6;
/** Tries between two looks at the clock: a few milliseconds where the engine is slow and not warm. */
const triesAtOnce = 8;
/** Tries at a stretch, at the most: at the edge the clock stands while a program works. */
const triesAtStretch = 10_000;
/** Milliseconds that a timer can wait: beyond, it does not wait at all. */
const longest = 2 ** 31 - 1;
const maxCounter = 0xffff_ffff;
/** The word in which the counter stands, after four of salt and four of nonce. */
const counterAt = 8;

/** Four bytes each, of a text in hexadecimal. */
const wordsOf = (hex: string) => (hex.match(/.{8}/g) ?? []).map((word) => parseInt(word, 16) | 0);
const toHex = (hash: Int32Array) =>
  Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');

/** What Node has for this: there, messages would not wait for anything else. */
const { setImmediate } = globalThis as { setImmediate?: (then: () => void) => void };

/** Waits until the page has done what else it has to do. A timer would wait longer each time. */
function breathe({ port1, port2 }: MessageChannel): Promise<void> {
  return new Promise((resolve) => {
    if (setImmediate) {
      setImmediate(resolve);
      return;
    }
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

/** The schedule of a challenge: salt, nonce, counter, then the end mark and the length in bits. */
function scheduleOf({ salt, nonce }: ProofChallenge['parameters']): Int32Array {
  const schedule = new Int32Array(64);
  schedule.set(wordsOf(salt + nonce));
  schedule[counterAt + 1] = 1 << 31;
  schedule[blockWords - 1] = 32 * (counterAt + 1);
  return schedule;
}

/**
 * Solves a challenge of `proofs.create`, on the page itself: it needs neither WebCrypto, which plain
 * http pages lack, nor a worker. It never works longer than some 10 milliseconds at a stretch.
 *
 * @returns what the header `Kim-Proof` holds; see {@link proofHeaderOf}.
 * @throws {AbortError} when the signal ends it.
 * @throws {TimeoutError} when it takes too long.
 * @throws {RangeError} for a challenge of another kind, or without a solution.
 * @example
 * const proof = await solveProof(challenge, { signal, onProgress: (tries) => show(tries) });
 */
export async function solveProof(
  challenge: ProofChallenge,
  { signal, timeout = 300_000, onProgress }: SolveOptions = {},
): Promise<Proof> {
  const { parameters } = challenge;
  // A newer service may know others; better to say so than to search for hours.
  if ((parameters.algorithm as string) !== 'SHA-256' || parameters.cost !== 1) {
    throw new RangeError('solveProof: this kind of challenge is not known');
  }
  const schedule = scheduleOf(parameters);
  const prefix = wordsOf(parameters.keyPrefix);
  const hash = new Int32Array(8);
  const channel = new MessageChannel();
  let isLate = false;
  const timer = setTimeout(() => (isLate = true), Math.min(timeout, longest));
  try {
    for (let counter = 0; counter <= maxCounter;) {
      if (signal?.aborted) {
        throw new AbortError({
          code: 'aborted',
          message: 'solveProof: aborted by the caller',
          cause: signal.reason,
        });
      }
      if (isLate) {
        throw new TimeoutError({
          code: 'timeout',
          message: 'solveProof: not solved in time',
          retryable: true,
        });
      }
      const end = performance.now() + stretchMs;
      const last = counter + triesAtStretch;
      do {
        for (const next = counter + triesAtOnce; counter < next; counter += 1) {
          schedule[counterAt] = counter;
          hashBlock(schedule, hash);
          if (hash[0] === prefix[0] && prefix.every((word, place) => word === hash[place])) {
            return { challenge, solution: { counter, derivedKey: toHex(hash) } };
          }
        }
      } while (counter < last && performance.now() < end);
      onProgress?.(counter);
      await breathe(channel);
    }
    throw new RangeError('solveProof: the challenge has no solution');
  } finally {
    clearTimeout(timer);
    channel.port1.close();
  }
}

/** A proof as the header `Kim-Proof` carries it: base64url of its JSON. */
export const proofHeaderOf = (proof: Proof): string =>
  btoa(JSON.stringify(proof)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
