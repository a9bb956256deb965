/**
 * A slow line in front of a server of this machine. What the tools of a browser slow down by themselves has
 * no connections to set up; here each takes its round trip, its TLS is real, and it starts slowly.
 */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { Direction, Flow, type LineSpeed } from './direction.ts';

/** A line that is open. */
export interface Line {
  readonly port: number;
  /** What went over it since the last time that this was asked. */
  take(): { readonly bytes: number; readonly connections: number };
  /** All bytes that went over it from its beginning. */
  readonly bytes: number;
  /** Cuts all connections, as time does between two visits. */
  cut(): void;
  close(): Promise<void>;
}

/** Bytes that a server may give ahead of what the line has taken. */
const buffer = 16_384;

/** Opens a line to a server. */
export async function openLine(to: number, speed: LineSpeed): Promise<Line> {
  const [up, down] = [new Direction(speed), new Direction(speed)];
  const sockets = new Set<Socket>();
  let connections = 0;
  let takenBytes = 0;
  const all = () => up.bytes + down.bytes;

  const server = createServer({ noDelay: true }, (client) => {
    connections += 1;
    const remote = connect({ port: to, host: '127.0.0.1', noDelay: true });
    const close = () => {
      client.destroy();
      remote.destroy();
      sockets.delete(client);
      sockets.delete(remote);
    };
    for (const socket of [client, remote]) {
      sockets.add(socket);
      socket.on('error', close).on('close', () => sockets.delete(socket));
    }
    const upward = new Flow(
      (bytes) => remote.writable && remote.write(bytes),
      () => remote.end(),
    );
    const downward = new Flow(
      (bytes) => {
        if (client.writable) client.write(bytes);
        if (remote.isPaused() && downward.bytesWaiting < buffer) remote.resume();
      },
      () => client.end(),
    );
    // The kernel has set up what comes here at once; on the line that is a round trip.
    const setUp = new Promise((resolve) => setTimeout(resolve, speed.latency));
    client
      .on('data', (bytes) => void setUp.then(() => up.send(upward, bytes)))
      .on('end', () => void setUp.then(() => up.end(upward)));
    remote
      .on('data', (bytes) => {
        down.send(downward, bytes);
        if (downward.bytesWaiting >= buffer) remote.pause();
      })
      .on('end', () => down.end(downward));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));

  return {
    port: (server.address() as AddressInfo).port,
    take() {
      const taken = { bytes: all() - takenBytes, connections };
      takenBytes = all();
      connections = 0;
      return taken;
    },
    get bytes() {
      return all();
    },
    cut() {
      for (const socket of sockets) socket.destroy();
    },
    close: () =>
      new Promise((closed) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => closed());
      }),
  };
}
