import { PassThrough } from 'node:stream';
import type { preParsingAsyncHookHandler } from 'fastify';
import { Refusal } from '../problems/index.ts';

/** How many bytes must come in each stretch of time. */
export interface Pace {
  readonly bytes: number;
  readonly everyMs: number;
}

/**
 * Gives the body of a request its time, from its headers on.
 *
 * @param pace what must come meanwhile: who trickles would hold a place for as long as a large file
 *   may take.
 * @returns a hook, after which one whose body is not there in time is refused as `too-slow`.
 */
export const bodyWithin =
  (ms: number, pace?: Pace): preParsingAsyncHookHandler =>
  async ({ headers }, reply, payload) => {
    const { 'content-length': length, 'transfer-encoding': coding } = headers;
    if (coding === undefined && (length === undefined || length === '0')) return payload;
    const timed = new PassThrough();
    // It may be refused before anybody reads it; then nobody hears its errors either.
    timed.on('error', () => {});
    const refuse = () => {
      if (reply.sent) return;
      // What is still to come is not waited for.
      reply.header('connection', 'close');
      timed.destroy(new Refusal('too-slow'));
    };
    const timers = [setTimeout(refuse, ms).unref()];
    if (pace) {
      let came = 0;
      payload.on('data', (chunk: Buffer) => (came += chunk.length));
      const check = () => {
        if (came < pace.bytes) refuse();
        came = 0;
      };
      timers.push(setInterval(check, pace.everyMs).unref());
    }
    const stop = () => {
      for (const timer of timers) clearTimeout(timer);
    };
    timed.once('close', stop);
    timed.once('end', stop);
    reply.raw.once('close', stop);
    payload.once('error', (error) => timed.destroy(error));
    return payload.pipe(timed);
  };
