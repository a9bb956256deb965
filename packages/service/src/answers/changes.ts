import pg from 'pg';
import type { Logger } from 'pino';
import type { ChangeHearer, Connection } from '../database/index.ts';

const retryAfterMs = 500;
/** A link can die without a word: then this tells. */
const defaultHeartbeatMs = 1_000;

/**
 * Hears of changes as the database announces them (LISTEN), and passes them on, in the order of
 * `hearers`. Once the link is lost they are told at once, and, where no other can be made, that the
 * database is away; the link is tried anew until it stands again.
 *
 * @returns a function that stops listening.
 */
export async function hearChanges(
  connection: Connection,
  hearers: readonly ChangeHearer[],
  log: Logger,
  heartbeatMs = defaultHeartbeatMs,
): Promise<() => Promise<void>> {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let heartbeat: NodeJS.Timeout | undefined;
  let stopped = false;
  let isAway = false;

  const drop = (region: string) => {
    for (const hearer of hearers) hearer.drop(region);
  };
  const trust = (changesAreHeard: boolean) => {
    for (const hearer of hearers) hearer.trust(changesAreHeard);
  };
  const away = (is: boolean) => {
    isAway = is;
    for (const hearer of hearers) hearer.away?.(is);
  };

  const listen = async (): Promise<void> => {
    const next = new pg.Client({
      ...connection,
      keepAlive: true,
      connectionTimeoutMillis: 2 * heartbeatMs,
      query_timeout: 2 * heartbeatMs,
      application_name: 'simpul-kim changes',
    });
    // An error is always followed by the end, which is where we act.
    next.on('error', () => {});
    next.on('notification', ({ payload }) => drop(payload ?? '*'));
    try {
      await next.connect();
      for (const hearer of hearers) await hearer.join?.(next);
      await next.query('listen kim_changed');
    } catch (error) {
      next.end().catch(() => {});
      throw error;
    }
    if (stopped) {
      await next.end();
      return;
    }
    const lost = () => {
      if (client !== next) return;
      client = undefined;
      clearInterval(heartbeat);
      trust(false);
      listenAgain();
      next.end().catch(() => {});
    };
    next.once('end', lost);
    client = next;
    let isAsking = false;
    heartbeat = setInterval(() => {
      if (isAsking) return;
      isAsking = true;
      next.query('select 1').then(() => (isAsking = false), lost);
    }, heartbeatMs).unref();
    away(false);
    trust(true);
  };

  const listenAgain = () => {
    if (stopped) return;
    listen().catch((error: unknown) => {
      if (stopped) return;
      if (!isAway) log.warn({ err: error }, 'changes in the database cannot be heard');
      // A server that answers, and be it with a refusal, is there.
      if (!(error instanceof pg.DatabaseError)) away(true);
      timer = setTimeout(listenAgain, retryAfterMs);
    });
  };

  await listen();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    clearInterval(heartbeat);
    const last = client;
    client = undefined;
    await last?.end();
  };
}
