import {
  isLookup,
  operations,
  type DeskRead,
  type Operation,
  type OperationId,
  type PublicRead,
} from '@simpul-kim/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { admit, type Accounts } from '../accounts/index.ts';
import type { Limits } from '../connections/index.ts';
import type { Database } from '../database/index.ts';
import type { Proofs } from '../proofs/index.ts';
import type { Throttle } from '../throttles/index.ts';
import { serveLookup, serveWrite, type Room } from '../writes/index.ts';
import type { Sites } from '../sites/index.ts';
import type { AnswerCache } from './cache.ts';
import type {
  DeskReadHandler,
  Handlers,
  Input,
  LookupHandler,
  PublicReadHandler,
  WriteHandler,
} from './handlers.ts';
import { makeReady } from './ready.ts';
import { keyOf, sendReady } from './send.ts';

export type * from './handlers.ts';
export { byAccess, isPublicRead } from './handlers.ts';

/** Where requests come to: the configured address, or the one that the request itself names. */
export type OriginOf = (request: FastifyRequest) => string;

/** What serving an operation needs. */
export interface ServingContext {
  readonly cache: AnswerCache;
  readonly sites: Pick<Sites, 'requireSite' | 'vary'>;
  readonly originOf: OriginOf;
  readonly database: Database;
  readonly accounts: Accounts;
  readonly proofs: Proofs;
  /** Files of those without an account, by network. */
  readonly uploads: Pick<Throttle, 'consume' | 'reward'>;
  readonly room: Room;
  readonly limits: Limits;
}

function linkToNext(request: FastifyRequest, origin: string, next: string): string {
  const address = new URL(origin + request.url);
  address.searchParams.set('cursor', next);
  return `<${address.href}>; rel="next"`;
}

const nothing = { type: 'object', additionalProperties: false };

const routeOf = (operation: Operation, status = 200) => ({
  method: operation.method,
  url: operation.path.replaceAll(/\{(\w+)\}/g, ':$1'),
  schema: {
    ...(operation.params ? { params: operation.params } : {}),
    querystring: operation.query ?? nothing,
    response: { [status]: operation.answer },
  },
});

function servePublicRead(
  app: FastifyInstance,
  operation: PublicRead,
  handle: PublicReadHandler<OperationId>,
  { cache, originOf, sites }: ServingContext,
): void {
  app.route({
    ...routeOf(operation),
    async handler(request, reply) {
      const origin = originOf(request);
      sites.requireSite(request, origin);
      const ready = await cache.get(keyOf(request, origin), async () => {
        const { params, query } = request as unknown as Input<never>;
        const { answer, region, until } = await handle({ params, query, origin });
        const next = 'next' in answer ? answer.next : null;
        // The schema decides what leaves: a field that it does not name is not written.
        const json = String(reply.serializeInput(answer, '200'));
        return {
          answer: await makeReady(json, {
            link: next ? linkToNext(request, origin, next) : undefined,
            until,
          }),
          region,
        };
      });
      return sendReady(request, reply, ready, {
        type: 'application/json; charset=utf-8',
        lifetime: operation.cache,
        vary: sites.vary.answers,
      });
    },
  });
}

function serveDeskRead(
  app: FastifyInstance,
  operation: DeskRead,
  handle: DeskReadHandler<OperationId>,
  { accounts, originOf }: ServingContext,
): void {
  app.route({
    ...routeOf(operation),
    async handler(request, reply) {
      reply.header('cache-control', 'private, no-store');
      const actor = await admit(accounts, request, operation);
      const origin = originOf(request);
      const { params, query } = request as unknown as Input<never>;
      const { answer } = await handle({ params, query, origin, actor });
      const next = 'next' in answer ? answer.next : null;
      if (next) reply.header('link', linkToNext(request, origin, next));
      return reply.send(answer);
    },
  });
}

/**
 * Serves the table of operations: each at its path, its input checked and its answer written by
 * its schemas. What anyone may read is kept ready until what it is about changes.
 */
export async function serveOperations(
  app: FastifyInstance,
  handlers: Handlers<OperationId>,
  context: ServingContext,
): Promise<void> {
  for (const [name, operation] of Object.entries<Operation>(operations)) {
    const id = name as OperationId;
    // One handler of the table; which one decides the types, and only the table knows.
    const handle: unknown = handlers[id];
    if (isLookup(operation)) {
      const route = routeOf(operation);
      serveLookup(app, operation, route, handle as LookupHandler<OperationId>, context);
    } else if (operation.method !== 'GET') {
      const route = routeOf(operation, operation.creates ? 201 : 200);
      await serveWrite(app, { id, operation, route }, handle as WriteHandler<OperationId>, context);
    } else if (operation.access === 'public') {
      servePublicRead(app, operation, handle as PublicReadHandler<OperationId>, context);
    } else {
      serveDeskRead(app, operation, handle as DeskReadHandler<OperationId>, context);
    }
  }
}
