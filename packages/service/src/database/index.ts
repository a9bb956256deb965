import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Logger } from 'pino';
import type { ChangeHearer } from './hearer.ts';
import { openPool, withDefaults } from './pool.ts';
import { readFromReplica } from './replica.ts';
import type { Schema } from './schema.ts';

export { isFull, isTooMuch, isUnreachable } from './faults.ts';
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
   * change that was announced; else the same server as `db`, on connections of its own, so that no
   * crowd of readers keeps anyone from signing in, writing, or asking whether we are ready.
   */
  readonly read: Kysely<Schema>;
  readonly connection: Connection;
  readonly pool: pg.Pool;
  /** Is told of changes, and whether the database answers. */
  readonly hearer: ChangeHearer;
  /** Says that an orderly stop has begun, in which a server of our own may end before us. */
  leave(): void;
  /** Ends all connections when what is under way is done. */
  close(): Promise<void>;
}

// Dates without a time stay the text that they are: a Date would move them by the zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** How many connections there are for what anyone may read. */
const maxReading = 8;

/**
 * Opens the database. Nothing is sent before the first query.
 *
 * @param replica where reads may go.
 */
export function openDatabase(connection: Connection, log: Logger, replica?: Connection): Database {
  const settings = withDefaults(connection);
  const { pool, away, leave } = openPool(settings, log);
  const reads = openPool({ ...settings, max: maxReading }, log);
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  const opened = { db, pool, connection: settings };
  const bothAway = (isAway: boolean) => {
    away(isAway);
    reads.away(isAway);
  };
  // A Kysely that was never used does not end its pool.
  const end = async (used: Kysely<Schema>, ...pools: pg.Pool[]) => {
    await used.destroy();
    for (const each of pools) if (!each.ending) await each.end();
  };
  if (!replica) {
    const read = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: reads.pool }) });
    const hearer: ChangeHearer = { drop() {}, trust() {}, away: bothAway };
    const close = async () => {
      await end(read, reads.pool);
      await end(db, pool);
    };
    const leaveAll = () => [leave, reads.leave].forEach((each) => each());
    return { ...opened, read, hearer, leave: leaveAll, close };
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
  const reading = readFromReplica(reads.pool, replicaPool.pool, log);
  const read = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: reading.pool }) });
  const close = async () => {
    await end(read, replicaPool.pool, reads.pool);
    await end(db, pool);
  };
  const hearer: ChangeHearer = {
    drop: (region) => reading.drop(region),
    trust: (changesAreHeard) => reading.trust(changesAreHeard),
    away: bothAway,
  };
  const leaveAll = () => [leave, reads.leave, replicaPool.leave].forEach((each) => each());
  return { ...opened, read, hearer, leave: leaveAll, close };
}
