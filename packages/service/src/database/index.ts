import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Logger } from 'pino';
import type { Schema } from './schema.ts';

export type { Schema } from './schema.ts';

/** A way to reach PostgreSQL, as `pg` takes it. */
export type Connection = pg.PoolConfig;

/** The database of the service. */
export interface Database {
  readonly db: Kysely<Schema>;
  readonly connection: Connection;
  readonly pool: pg.Pool;
  /** Ends all connections when what is under way is done. */
  close(): Promise<void>;
}

// Dates without a time stay the text that they are: a Date would move them by the zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** Opens a pool of connections. Nothing is sent before the first query. */
export function openDatabase(connection: Connection, log: Logger): Database {
  const settings: Connection = {
    max: 10,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 15_000,
    // A server that is there and says nothing must not hold requests for ever.
    query_timeout: 20_000,
    keepAlive: true,
    application_name: 'simpul-kim',
    ...connection,
  };
  const pool = new pg.Pool(settings);
  // An idle connection that the server ends would otherwise end the process.
  pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection was lost'));
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  return { db, pool, connection: settings, close: () => db.destroy() };
}
