import { createServer, type AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Lets `app` listen at an address, and, where that is `localhost`, at both that it may stand for.
 * (Fastify's own way gives the second one a server without our limits, and does not wait for it.)
 *
 * @returns a function that listens no longer, and resolves when all that is under way is answered.
 * @throws if the address or the port cannot be had.
 */
export async function listen(
  app: FastifyInstance,
  { host, port }: { host: string; port: number },
): Promise<() => Promise<void>> {
  const isLocal = host === 'localhost';
  await app.listen({ host: isLocal ? '127.0.0.1' : host, port });
  if (!isLocal) return () => app.close();

  const second = createServer({ allowHalfOpen: true, noDelay: true }, (socket) =>
    app.server.emit('connection', socket),
  );
  second.maxConnections = app.server.maxConnections;
  const isThere = await new Promise<boolean>((resolve) => {
    // Many machines have no such address.
    second.once('error', () => resolve(false));
    const address = { host: '::1', port: (app.server.address() as AddressInfo).port };
    second.listen(address, () => resolve(true));
  });
  if (!isThere) return () => app.close();
  return async () => {
    const closed = new Promise((resolve) => second.close(resolve));
    await Promise.all([closed, app.close()]);
  };
}
