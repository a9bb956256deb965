import pg from 'pg';
import type { Logger } from 'pino';
import type { Connection } from '../database/index.ts';
import type { AnswerCache } from './cache.ts';

const retryAfterMs = 500;
/** A link can die without a word: then this tells. */
const defaultHeartbeatMs = 5_000;

/**
 * Drops kept answers as the database announces changes (LISTEN), and keeps none while it cannot be
 * heard.
 *
 * @returns a function that stops listening.
 */
export async function hearChanges(
  connection: Connection,
  cache: AnswerCache,
  log: Logger,
  heartbeatMs = defaultHeartbeatMs,
): Promise<() => Promise<void>> {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let heartbeat: NodeJS.Timeout | undefined;
  let stopped = false;

  const listen = async (): Promise<void> => {
    const next = new pg.Client({ ...connection, keepAlive: true, query_timeout: heartbeatMs });
    // An error is always followed by the end, which is where we act.
    next.on('error', () => {});
    next.on('notification', ({ payload }) => cache.drop(payload ?? '*'));
    await next.connect();
    await next.query('listen kim_changed');
    if (stopped) {
      await next.end();
      return;
    }
    const lost = () => {
      if (client !== next) return;
      client = undefined;
      clearInterval(heartbeat);
      cache.trust(false);
      listenLater();
      next.end().catch(() => {});
    };
    next.once('end', lost);
    client = next;
    heartbeat = setInterval(() => void next.query('select 1').catch(lost), heartbeatMs).unref();
    cache.trust(true);
  };

  const listenLater = () => {
    if (stopped) return;
    timer = setTimeout(() => {
      listen().catch((error: unknown) => {
        log.warn({ err: error }, 'changes in the database cannot be heard; nothing is kept ready');
        listenLater();
      });
    }, retryAfterMs);
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
