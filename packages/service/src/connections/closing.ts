import type { FastifyInstance } from 'fastify';
import { Refusal } from '../problems/index.ts';

/**
 * Once `app` is closing, what is under way is finished and told that the connection ends; who comes
 * anew over an old connection is refused in the form of all problems.
 */
export function closeOrderly(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onRequest', async () => {
    if (closing) throw new Refusal('unavailable');
  });
  app.addHook('onSend', async (_, reply) => {
    if (closing) reply.header('connection', 'close');
  });
}
