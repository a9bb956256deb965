import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import type { Logger } from 'pino';
import { isUnreachable } from './faults.ts';
import type { ChangeHearer } from './hearer.ts';

/** After it was found away or behind, a replica is not asked for so long. */
const restMs = { away: 1_000, behind: 50 } as const;

/** Connections for reading alone. */
export interface Reading extends ChangeHearer {
  readonly pool: PostgresPool;
}

/**
 * Reads from a replica, as long as it has every change that was announced: an answer made from it
 * would else show, and keep, what was taken back. It is asked how far it is on each connection (a
 * balancer may stand before several replicas), once for each state of the primary. Where it is
 * behind or away, where changes are not heard, and where it fails on the way, the primary is read.
 */
export function readFromReplica(primary: pg.Pool, replica: pg.Pool, log: Logger): Reading {
  let heard = false;
  let changes = 0;
  /** How far the primary was after the last change that was announced. */
  let mark: string | undefined;
  let asking = false;
  let restUntil = -Infinity;
  const reached = new WeakMap<pg.PoolClient, string>();

  const rest = (ms: number) => (restUntil = performance.now() + ms);

  const askPrimary = async () => {
    if (asking) return;
    asking = true;
    try {
      const before = changes;
      const { rows } = await primary.query<{ lsn: string }>(
        'select pg_current_wal_insert_lsn()::text as lsn',
      );
      if (before === changes && heard) mark = rows[0]?.lsn;
    } catch (error) {
      rest(restMs.away);
      log.warn({ err: error }, 'the primary does not say how far it is; the replica is not read');
    } finally {
      asking = false;
    }
  };

  /** A connection to a replica that has replayed what the primary had. */
  const upToDate = async (): Promise<pg.PoolClient | undefined> => {
    if (!heard || performance.now() < restUntil) return undefined;
    const wanted = mark;
    if (wanted === undefined) {
      void askPrimary();
      return undefined;
    }
    let client: pg.PoolClient | undefined;
    try {
      client = await replica.connect();
      if (reached.get(client) !== wanted) {
        const { rows } = await client.query<{ reached: boolean }>(
          `select pg_is_in_recovery() and
             coalesce(pg_last_wal_replay_lsn() >= $1::pg_lsn, false) as reached`,
          [wanted],
        );
        if (!rows[0]?.reached) {
          rest(restMs.behind);
          client.release();
          return undefined;
        }
        reached.set(client, wanted);
      }
      if (wanted === mark) return client;
      client.release();
    } catch (error) {
      rest(restMs.away);
      client?.release(true);
      log.warn({ err: error }, 'the replica cannot be read; the primary is');
    }
    return undefined;
  };

  /** The same question to the primary, where the replica fails on the way. */
  const orPrimary = (client: pg.PoolClient): PostgresPoolClient => {
    let failed = false;
    const query = async (sql: string, parameters: readonly unknown[]) => {
      try {
        return await client.query(sql, [...parameters]);
      } catch (error) {
        if (!isUnreachable(error)) throw error;
        failed = true;
        rest(restMs.away);
        return await primary.query(sql, [...parameters]);
      }
    };
    return {
      query: query as unknown as PostgresPoolClient['query'],
      release: (destroy) => client.release(destroy === true || failed),
    };
  };

  return {
    pool: {
      options: {},
      async connect() {
        const client = await upToDate();
        return client ? orPrimary(client) : primary.connect();
      },
      end: () => replica.end(),
    },
    drop() {
      changes += 1;
      mark = undefined;
    },
    trust(changesAreHeard) {
      heard = changesAreHeard;
      changes += 1;
      mark = undefined;
    },
  };
}
