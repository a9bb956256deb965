import os from 'node:os';
import path from 'node:path';
import { runBeside, runToEnd, type Beside } from './beside.ts';

/** A database server that listens at a socket alone. */
export interface MariaDb extends Beside {
  readonly socket: string;
}

/** MariaDB does not start as root unless it is told to. */
const asRoot = os.userInfo().uid === 0 ? ['--user=root'] : [];

/** Starts a MariaDB of its own in a folder, whose root has no password. Nothing in it is to last. */
export async function givenMariaDb(folder: string): Promise<MariaDb> {
  const data = path.join(folder, 'database');
  const socket = path.join(folder, 'database.sock');
  await runToEnd([
    'mariadb-install-db',
    ...['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal'],
    ...['--skip-test-db', ...asRoot],
  ]);
  const server = await runBeside(
    [
      'mariadbd',
      ...['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, ...asRoot],
      ...['--skip-networking', '--skip-log-bin', '--innodb-flush-log-at-trx-commit=0'],
    ],
    /ready for connections/,
  );
  return { socket, stop: () => server.stop() };
}
