import type { FastifyReply, FastifyRequest } from 'fastify';
import { alreadyHas, codingFor, type ReadyAnswer } from './ready.ts';

/** How long shared caches may keep an answer, in seconds. */
export interface Lifetime {
  readonly maxAge: number;
  readonly staleWhileRevalidate: number;
}

/**
 * The part of a lifetime that lies before the end of an answer's truth, so that no cache gives it
 * out later, not even while it asks again.
 */
export function lifetimeUntil(
  { maxAge, staleWhileRevalidate }: Lifetime,
  until: Date | undefined,
  now = Date.now(),
): Lifetime {
  if (!until) return { maxAge, staleWhileRevalidate };
  const left = Math.max(0, Math.floor((until.getTime() - now) / 1000));
  const fresh = Math.min(maxAge, left);
  return { maxAge: fresh, staleWhileRevalidate: Math.min(staleWhileRevalidate, left - fresh) };
}

/** Sends a ready answer, or word that the client already has it. */
export function sendReady(
  request: FastifyRequest,
  reply: FastifyReply,
  { etag, bytes, link, until }: ReadyAnswer,
  {
    type,
    lifetime,
    vary = [],
  }: {
    type: string;
    lifetime: Lifetime;
    /** Headers by which it differs, beside how it is coded. */
    vary?: readonly string[];
  },
) {
  const { maxAge, staleWhileRevalidate } = lifetimeUntil(lifetime, until);
  reply
    .header('etag', etag)
    .header(
      'cache-control',
      `public, max-age=${maxAge}, stale-while-revalidate=${staleWhileRevalidate}`,
    )
    .header('vary', ['Accept-Encoding', ...vary].join(', '));
  if (link) reply.header('link', link);
  if (alreadyHas(request.headers['if-none-match'], etag)) return reply.code(304).send();
  const coding = codingFor(request.headers['accept-encoding']);
  // A short answer is the same in every coding: it was not worth compressing.
  if (bytes[coding] !== bytes.identity) reply.header('content-encoding', coding);
  return reply.type(type).send(bytes[coding]);
}

/**
 * The address of a request with its query in one order, so that equal questions are one.
 *
 * @param names what of the query makes a difference; without it, all.
 */
export function keyOf(request: FastifyRequest, origin: string, names?: readonly string[]): string {
  const query = Object.entries(request.query as Record<string, unknown>)
    .filter(([name]) => names?.includes(name) ?? true)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([origin, request.url.split('?', 1)[0], query]);
}
