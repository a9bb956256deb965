import { connect, createServer, type Socket } from 'node:net';
import path from 'node:path';
import type { Connection } from '../database/embedded/server.ts';
import { afterwards, givenFolder } from './given.ts';

/** A wire to a server, with faults when a test says so. */
export interface Wire {
  readonly connection: Connection;
  /** Nothing passes any more, and nobody is told. */
  freeze(): void;
  /** Everything passes again, over new connections. */
  mend(): void;
  /** The next COMMIT is cut off: before it reaches the server, or after it did, without the answer. */
  cutCommit(when: 'before' | 'after'): void;
}

const commit = Buffer.from('commit\0');

/** Lays a wire to a server's socket. */
export async function givenWire(to: Connection): Promise<Wire> {
  const folder = await givenFolder();
  const file = `.s.PGSQL.${to.port}`;
  const ends = new Set<Socket>();
  let frozen = false;
  let cutting: 'before' | 'after' | undefined;

  const server = createServer((near) => {
    ends.add(near);
    near.on('error', () => {}).on('close', () => ends.delete(near));
    if (frozen) return;
    const far = connect(path.join(to.host, file));
    ends.add(far);
    far.on('error', () => near.destroy()).on('close', () => ends.delete(far));
    let isCut = false;
    near.on('data', (bytes) => {
      if (frozen) return;
      if (cutting && bytes.includes(commit)) {
        isCut = true;
        if (cutting === 'before') far.destroy();
        else far.write(bytes);
        cutting = undefined;
        return;
      }
      far.write(bytes);
    });
    far.on('data', (bytes) => {
      if (isCut) near.destroy();
      else if (!frozen) near.write(bytes);
    });
    near.on('close', () => far.destroy());
    far.on('close', () => {
      if (!frozen) near.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(path.join(folder, file), resolve));
  afterwards(() => {
    for (const end of ends) end.destroy();
    server.close();
  });
  return {
    connection: { ...to, host: folder },
    freeze: () => void (frozen = true),
    mend() {
      frozen = false;
      for (const end of ends) end.destroy();
    },
    cutCommit: (when) => void (cutting = when),
  };
}
