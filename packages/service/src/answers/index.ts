import {
  operations,
  type Answer,
  type Operation,
  type OperationId,
  type Params,
  type Query,
} from '@simpul-kim/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AnswerCache } from './cache.ts';
import { makeReady } from './ready.ts';
import { keyOf, sendReady } from './send.ts';

/** What a handler is given of a request. */
export interface Input<Id extends OperationId> {
  readonly params: Params<Id>;
  readonly query: Query<Id>;
  /** The address under which the client reached the service, without a slash at its end. */
  readonly origin: string;
}

/** An answer, and the region whose changes touch it (none: it never changes while we run). */
export interface Output<Id extends OperationId> {
  readonly answer: Answer<Id>;
  readonly region?: string;
}

/** A handler for each of some operations. */
export type Handlers<Ids extends OperationId> = {
  readonly [Id in Ids]: (input: Input<Id>) => Promise<Output<Id>>;
};

/** Where requests come to: the configured address, or the one that the request itself names. */
export type OriginOf = (request: FastifyRequest) => string;

function linkToNext(request: FastifyRequest, origin: string, next: string): string {
  const address = new URL(origin + request.url);
  address.searchParams.set('cursor', next);
  return `<${address.href}>; rel="next"`;
}

/**
 * Serves the table of operations: each at its path, its input checked and its answer written by
 * its schemas, and kept ready until what it is about changes.
 */
export function serveOperations(
  app: FastifyInstance,
  handlers: Handlers<OperationId>,
  { cache, originOf }: { cache: AnswerCache; originOf: OriginOf },
): void {
  for (const [id, operation] of Object.entries<Operation>(operations)) {
    // One handler of the table; which one decides the types, and only the table knows.
    const handle = handlers[id as OperationId] as (input: unknown) => Promise<Output<OperationId>>;
    app.route({
      method: operation.method,
      url: operation.path.replaceAll(/\{(\w+)\}/g, ':$1'),
      schema: {
        ...(operation.params ? { params: operation.params } : {}),
        querystring: operation.query ?? { type: 'object', additionalProperties: false },
        response: { 200: operation.answer },
      },
      async handler(request, reply) {
        const origin = originOf(request);
        const ready = await cache.get(keyOf(request, origin), async () => {
          const { params, query } = request;
          const { answer, region } = await handle({ params, query, origin });
          const next = 'next' in answer ? answer.next : null;
          // The schema decides what leaves: a field that it does not name is not written.
          const json = String(reply.serializeInput(answer, '200'));
          return {
            answer: await makeReady(json, next ? linkToNext(request, origin, next) : undefined),
            region,
          };
        });
        return sendReady(request, reply, ready, {
          type: 'application/json; charset=utf-8',
          lifetime: operation.cache,
        });
      },
    });
  }
}
