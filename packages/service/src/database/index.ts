import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Logger } from 'pino';
import type { ChangeHearer } from './hearer.ts';
import { openPool, withDefaults } from './pool.ts';
import { readFromReplica } from './replica.ts';
import type { Schema } from './schema.ts';

export { isFull, isUnreachable } from './faults.ts';
export type { ChangeHearer } from './hearer.ts';
export { firstIdAt, idAt } from './ids.ts';
export type { Schema } from './schema.ts';

/** A way to reach PostgreSQL, as `pg` takes it. */
export type Connection = pg.PoolConfig;

/** The database of the service. */
export interface Database {
  readonly db: Kysely<Schema>;
  /**
   * For what anyone may read, question by question: a replica, where there is one that has every
   * change that was announced; else the same as `db`.
   */
  readonly read: Kysely<Schema>;
  readonly connection: Connection;
  readonly pool: pg.Pool;
  /** Is told of changes, and whether the database answers. */
  readonly hearer: ChangeHearer;
  /** Ends all connections when what is under way is done. */
  close(): Promise<void>;
}

// Dates without a time stay the text that they are: a Date would move them by the zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/**
 * Opens the database. Nothing is sent before the first query.
 *
 * @param replica where reads may go.
 */
export function openDatabase(connection: Connection, log: Logger, replica?: Connection): Database {
  const settings = withDefaults(connection);
  const { pool, away } = openPool(settings, log);
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  const opened = { db, pool, connection: settings };
  if (!replica) {
    const hearer: ChangeHearer = { drop() {}, trust() {}, away };
    return { ...opened, read: db, hearer, close: () => db.destroy() };
  }
  const replicaPool = openPool(
    withDefaults({
      connectionTimeoutMillis: 1_000,
      query_timeout: 5_000,
      application_name: 'simpul-kim reads',
      ...replica,
    }),
    log,
  );
  const reading = readFromReplica(pool, replicaPool.pool, log);
  const read = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: reading.pool }) });
  // A Kysely that was never used does not end its pool.
  const close = async () => {
    await read.destroy();
    if (!replicaPool.pool.ending) await replicaPool.pool.end();
    await db.destroy();
  };
  const hearer: ChangeHearer = {
    drop: (region) => reading.drop(region),
    trust: (changesAreHeard) => reading.trust(changesAreHeard),
    away,
  };
  return { ...opened, read, hearer, close };
}
