import { PassThrough } from 'node:stream';
import type { preParsingAsyncHookHandler } from 'fastify';
import { Refusal } from '../problems/index.ts';

/**
 * Gives the body of a request its time, from its headers on.
 *
 * @returns a hook, after which one whose body is not there in time is refused as `too-slow`.
 */
export const bodyWithin =
  (ms: number): preParsingAsyncHookHandler =>
  async ({ headers }, reply, payload) => {
    const { 'content-length': length, 'transfer-encoding': coding } = headers;
    if (coding === undefined && (length === undefined || length === '0')) return payload;
    const timed = new PassThrough();
    // It may be refused before anybody reads it; then nobody hears its errors either.
    timed.on('error', () => {});
    const timer = setTimeout(() => {
      if (reply.sent) return;
      // What is still to come is not waited for.
      reply.header('connection', 'close');
      timed.destroy(new Refusal('too-slow'));
    }, ms).unref();
    timed.once('end', () => clearTimeout(timer));
    reply.raw.once('close', () => clearTimeout(timer));
    payload.once('error', (error) => timed.destroy(error));
    return payload.pipe(timed);
  };
