import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Binaries } from './binaries.ts';
import { APPLICATION, type Secrets } from './cluster.ts';
import { EmbeddedError, reasonOf, texts } from './errors.ts';
import type { Identity } from './identity.ts';
import { PORT } from './socket.ts';
import { spawnWatched } from './watchdog.ts';

/** Recovery after a crash takes its time; a server that cannot start ends by itself long before. */
const READY_DEADLINE_MS = 10 * 60_000;
/** After that long a fast shutdown becomes an immediate one, which the next start recovers from. */
const STOP_DEADLINE_MS = 60_000;
const LOG_LIMIT_BYTES = 1_000_000;

/** libpq-style settings for `pg`. */
export interface Connection {
  /** The folder of the socket. */
  host: string;
  port: number;
  database: string;
  user: string;
  password: string;
}

/** A server that answers. */
export interface Server {
  readonly version: string;
  /** Resolves, with how it ended, when the server is gone. */
  readonly ended: Promise<string>;
  /** Fast shutdown; resolves after `ended`. */
  stop(): Promise<void>;
}

/**
 * Sized for a small machine: a server of its own has these by DATABASE_URL. What keeps
 * acknowledged rows (fsync, full_page_writes, synchronous_commit) stays at its default, on.
 */
const settings = (socketFolder: string): Record<string, string | number> => ({
  listen_addresses: '',
  unix_socket_directories: socketFolder,
  port: PORT,
  max_connections: 60,
  shared_buffers: '128MB',
  effective_cache_size: '512MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '512MB',
  random_page_cost: 1.1,
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // No errors of statements: their details carry personal data, and their caller hears them.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
});

/** How the application reaches a server whose socket is in `socketFolder`. */
export const connectionTo = (socketFolder: string, secrets: Secrets): Connection => ({
  host: socketFolder,
  port: PORT,
  database: APPLICATION,
  user: APPLICATION,
  password: secrets.application,
});

/**
 * Starts the server on `cluster` and waits until it answers; ends it again if `signal` comes first.
 * @throws EmbeddedError `start-failed` with the last lines of its log
 */
export async function startServer(
  options: {
    cluster: string;
    logFile: string;
    binaries: Binaries;
    identity: Identity;
    connection: Connection;
  },
  signal?: AbortSignal,
): Promise<Server> {
  const { cluster, logFile, binaries, identity, connection } = options;
  const logStart = await sizeOf(logFile);
  const log = await open(logFile, logStart > LOG_LIMIT_BYTES ? 'w' : 'a', 0o600);
  const args = Object.entries(settings(connection.host)).flatMap(([k, v]) => ['-c', `${k}=${v}`]);
  const child = spawnWatched(binaries.postgres, ['-D', cluster, ...args], {
    identity,
    output: log.fd,
    leftover: connection.host,
  });
  const ended = once(child, 'exit').then(([code, signal]) =>
    signal ? `signal ${signal}` : `exit code ${code}`,
  );
  const interrupt = () => void child.kill('SIGINT');
  if (signal?.aborted) interrupt();
  signal?.addEventListener('abort', interrupt, { once: true });
  await log.close();

  try {
    const version = await Promise.race([
      firstAnswer(connection, child),
      ended.then((how) => Promise.reject(new Error(how))),
    ]);
    // A caller that forgets to stop it may still end; the watchdog then stops the server.
    child.unref();
    return { version, ended, stop: () => stopServer(child, ended) };
  } catch (error) {
    await stopServer(child, ended);
    const said = await lastLines(logFile, logStart > LOG_LIMIT_BYTES ? 0 : logStart);
    const text = texts.startFailed(said || reasonOf(error), logFile);
    throw new EmbeddedError('start-failed', text, error);
  } finally {
    signal?.removeEventListener('abort', interrupt);
  }
}

/** Reaches a server that somebody else runs, if it takes connections. */
export async function joinServer(
  socketFolder: string,
  secrets: Secrets,
): Promise<{ connection: Connection; version: string } | undefined> {
  const connection = connectionTo(socketFolder, secrets);
  const version = await askVersion(connection).catch(() => undefined);
  return version === undefined ? undefined : { connection, version };
}

/** Asks for the version until there is an answer, the server has ended or it takes too long. */
async function firstAnswer(connection: Connection, child: ChildProcess): Promise<string> {
  const deadline = Date.now() + READY_DEADLINE_MS;
  for (;;) {
    try {
      return await askVersion(connection);
    } catch (error) {
      if (!isNotYet(error) || hasEnded(child) || Date.now() > deadline) throw error;
    }
    await pause(25);
  }
}

async function askVersion(connection: Connection): Promise<string> {
  const client = new pg.Client({ ...connection, ssl: false, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    return rows[0]!.server_version;
  } finally {
    await client.end().catch(() => {});
  }
}

/** No socket yet, or "the database system is starting up". Any other answer will not get better. */
function isNotYet(error: unknown): boolean {
  const CANNOT_CONNECT_NOW = '57P03';
  return !(error instanceof pg.DatabaseError) || error.code === CANNOT_CONNECT_NOW;
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

async function stopServer(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  child.ref();
  child.kill('SIGINT');
  const impatience = setTimeout(() => child.kill('SIGQUIT'), STOP_DEADLINE_MS);
  await ended;
  clearTimeout(impatience);
}

async function lastLines(file: string, from: number): Promise<string> {
  const content = await readFile(file).catch(() => Buffer.alloc(0));
  return content.subarray(from).toString('utf8').trim().split('\n').slice(-8).join('\n');
}

const sizeOf = (file: string) =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  );
