import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';

/** Where the page about the API is. */
export const apiPath = '/api';

/** The OpenAPI description of the contract, and a page to read it and try it on. */
export async function apiRoutes(app: FastifyInstance): Promise<void> {
  const file = fileURLToPath(import.meta.resolve('@simpul-kim/contract/openapi.json'));
  const document = await readFile(file, 'utf8');
  app.get('/openapi.json', (_, reply) =>
    reply
      .type('application/json; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(document),
  );
  await app.register(swagger, {
    mode: 'static',
    // The page reads its own copy, one folder further down than /openapi.json.
    specification: {
      document: { ...(JSON.parse(document) as object), servers: [{ url: '../' }] } as never,
    },
  });
  await app.register(swaggerUi, {
    routePrefix: apiPath,
    uiConfig: { deepLinking: true, displayRequestDuration: true, layout: 'BaseLayout' },
    theme: { title: 'Simpul KIM: API' },
  });
}
