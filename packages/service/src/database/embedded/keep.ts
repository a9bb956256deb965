import { setTimeout as pause } from 'node:timers/promises';
import type { Server } from './server.ts';

/** How long, and how patiently, a server is brought back. */
export interface Patience {
  /** The pause after the first failed start; each doubles, up to `longestPauseMs`. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  /** A server that has lasted this long has come back for good. */
  readonly steadyMs: number;
  /** Trouble that has lasted this long is for people to end. */
  readonly giveUpAfterMs: number;
}

/** Long enough for somebody to make room on a full disk. */
export const defaultPatience: Patience = {
  firstPauseMs: 100,
  longestPauseMs: 5_000,
  steadyMs: 60_000,
  giveUpAfterMs: 15 * 60_000,
};

interface Keeping {
  readonly patience: Patience;
  /** The server has ended by itself, or did not start again. */
  readonly onTrouble: (reason: unknown) => void;
  /** It has not come back; nothing is tried any more. */
  readonly onGivenUp: (reason: unknown) => void;
}

/**
 * Starts a server again whenever it ends by itself.
 *
 * @param start starts it, or ends it again where the signal comes first.
 * @returns a function that stops the server for good.
 */
export function keepRunning(
  first: Server,
  start: (signal: AbortSignal) => Promise<Server>,
  { patience, onTrouble, onGivenUp }: Keeping,
): () => Promise<void> {
  const { firstPauseMs, longestPauseMs, steadyMs, giveUpAfterMs } = patience;
  const stopping = new AbortController();
  const { signal } = stopping;
  let server: Server | undefined = first;
  let startedAt = performance.now();
  let troubleSince: number | undefined;
  let pauseMs = 0;

  /** Waits for the end of a server, or tries to start one: what went wrong. */
  const next = async (): Promise<unknown> => {
    if (server) {
      const how = await server.ended;
      server = undefined;
      if (performance.now() - startedAt > steadyMs) {
        troubleSince = undefined;
        pauseMs = 0;
      }
      return how;
    }
    await pause(pauseMs, undefined, { signal });
    pauseMs = Math.min(longestPauseMs, Math.max(firstPauseMs, 2 * pauseMs));
    try {
      server = await start(signal);
      startedAt = performance.now();
      return undefined;
    } catch (error) {
      return error;
    }
  };

  const keeping = (async () => {
    while (!signal.aborted) {
      const reason = await next();
      if (reason === undefined || signal.aborted) continue;
      troubleSince ??= performance.now();
      onTrouble(reason);
      if (performance.now() - troubleSince <= giveUpAfterMs) continue;
      onGivenUp(reason);
      return;
    }
    await server?.stop();
  })().catch((error: unknown) => {
    // The pause that a stop cuts short.
    if (!signal.aborted) onGivenUp(error);
  });

  return async () => {
    stopping.abort();
    await server?.stop();
    await keeping;
  };
}
