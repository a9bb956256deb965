import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Limits } from './limits.ts';

/** How much of its answer a connection had taken, and when it last took some. */
interface Taking {
  taken: number;
  since: number;
}

/**
 * Holds the limits that Node's own server does not know: how many connections come from one
 * address, and how slowly an answer may be read. (Node's timeout starts anew with each byte.)
 *
 * @param direct whether an address is one side's own, and not that of a proxy.
 * @returns a function that stops watching, and ends the connections over which nothing has come:
 *   browsers open some in advance, and a server that closes would wait for them.
 */
export function watchConnections(server: Server, limits: Limits, direct: boolean): () => void {
  const { connections, connectionsPerAddress, takingMs, checkMs, headers } = limits;
  const open = new Map<Socket, Taking>();
  const perAddress = new Map<string, number>();
  server.maxConnections = connections;
  // One more than may be, so that it can be told that there are too many.
  server.maxHeadersCount = headers + 1;

  const count = (address: string, by: number) => {
    const now = (perAddress.get(address) ?? 0) + by;
    if (now > 0) perAddress.set(address, now);
    else perAddress.delete(address);
    return now;
  };

  server.on('connection', (socket: Socket) => {
    const { remoteAddress = '' } = socket;
    socket.once('close', () => {
      open.delete(socket);
      count(remoteAddress, -1);
    });
    if (count(remoteAddress, 1) > connectionsPerAddress && direct) {
      socket.destroy();
      return;
    }
    open.set(socket, { taken: 0, since: 0 });
  });

  const timer = setInterval(() => {
    const now = performance.now();
    for (const [socket, taking] of open) {
      const taken = socket.bytesWritten - socket.writableLength;
      if (socket.writableLength === 0 || taken !== taking.taken) {
        taking.taken = taken;
        taking.since = now;
      } else if (now - taking.since > takingMs) {
        socket.destroy();
      }
    }
  }, checkMs).unref();
  return () => {
    clearInterval(timer);
    for (const socket of open.keys()) if (socket.bytesRead === 0) socket.destroy();
  };
}
