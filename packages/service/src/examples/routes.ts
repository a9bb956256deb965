import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { OriginOf } from '../answers/index.ts';

/** Pages under `examples/` that the service shows, by folder. */
export const exampleNames = ['village-html', 'regency-portal'] as const;

/** The address that the files name, as someone who opens them from disk needs it. */
const written = 'http://localhost:8787';

const root = new URL('../../../../examples/', import.meta.url);

/**
 * Shows the example pages as they are in the repository, but for the address of the service, which
 * becomes the one that they were asked at. An installed package has no examples: then there is
 * nothing here.
 */
export async function examplePages(
  app: FastifyInstance,
  { originOf }: { originOf: OriginOf },
): Promise<void> {
  for (const name of exampleNames) {
    const file = fileURLToPath(new URL(`${name}/index.html`, root));
    app.get(`/examples/${name}`, async (request, reply) => {
      const html = await readFile(file, 'utf8').catch(() => undefined);
      if (html === undefined) {
        reply.callNotFound();
        return reply;
      }
      return reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-cache')
        .send(html.replaceAll(written, originOf(request)));
    });
  }
}
