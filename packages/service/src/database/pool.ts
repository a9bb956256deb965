import pg from 'pg';
import type { Logger } from 'pino';
import type { Connection } from './index.ts';

/** While nobody answers, nobody waits long to hear so. */
const connectMs = { usual: 3_000, away: 250 } as const;

/** A pool of connections, and what to do with it while the database does not answer. */
export interface WatchedPool {
  readonly pool: pg.Pool;
  /** Ends what waits for an answer that will not come, and waits less for new connections. */
  readonly away: (isAway: boolean) => void;
  /** An orderly stop has begun: that connections end is expected from now on. */
  readonly leave: () => void;
}

/** What every connection of ours has. Nothing waits for ever for a server that says nothing. */
export const withDefaults = (connection: Connection): Connection => ({
  max: 10,
  connectionTimeoutMillis: connectMs.usual,
  idleTimeoutMillis: 30_000,
  statement_timeout: 15_000,
  query_timeout: 20_000,
  keepAlive: true,
  application_name: 'simpul-kim',
  ...connection,
});

/** Opens a pool. Nothing is sent before the first query. */
export function openPool(settings: Connection, log: Logger): WatchedPool {
  const pool = new pg.Pool(settings);
  const clients = new Set<pg.PoolClient>();
  let isLeaving = false;
  pool.on('connect', (client) => {
    clients.add(client);
    // The pool listens while it is idle alone. Lost between two queries of a transaction, it would
    // end the process; the next query says that it is gone.
    client.on('error', () => {});
    client.once('end', () => clients.delete(client));
  });
  // An idle connection that the server ends would otherwise end the process.
  pool.on('error', (error) => {
    const level = isLeaving || pool.ending ? 'debug' : 'warn';
    log[level]({ err: error }, 'an idle database connection was lost');
  });
  return {
    pool,
    leave: () => void (isLeaving = true),
    away(isAway) {
      pool.options.connectionTimeoutMillis = isAway ? connectMs.away : connectMs.usual;
      if (!isAway) return;
      for (const client of clients) (client as unknown as pg.Client).connection.stream.destroy();
    },
  };
}
