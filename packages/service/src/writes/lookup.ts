import { defaultMaxBytes, type Lookup, type OperationId } from '@simpul-kim/contract';
import type { FastifyInstance, RouteOptions } from 'fastify';
import type { Input, LookupHandler, ServingContext } from '../answers/index.ts';
import { bodyWithin } from '../connections/index.ts';

/** Serves an operation that asks by POST and changes nothing, so that it goes on on a full disk. */
export function serveLookup(
  app: FastifyInstance,
  operation: Lookup,
  route: Pick<RouteOptions, 'method' | 'url'> & { readonly schema: object },
  handle: LookupHandler<OperationId>,
  { originOf, limits }: Pick<ServingContext, 'originOf' | 'limits'>,
): void {
  app.route({
    ...route,
    schema: { ...route.schema, body: operation.body },
    bodyLimit: operation.maxBytes ?? defaultMaxBytes,
    onRequest: async (_, reply) => void reply.header('cache-control', 'no-store'),
    preParsing: bodyWithin(limits.jsonMs),
    async handler(request) {
      const { params, query } = request as unknown as Input<never>;
      const { answer } = await handle({
        params,
        query,
        body: request.body as never,
        from: request.ip,
        origin: originOf(request),
      });
      return answer;
    },
  });
}
