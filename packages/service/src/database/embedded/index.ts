import { access, constants, realpath, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findBinaries } from './binaries.ts';
import { checkVersion, clusterExists, initialise, readSecrets, removeDrafts } from './cluster.ts';
import { EmbeddedError, reasonOf, texts } from './errors.ts';
import { firstBlocked, type Identity, makeFolder, serverIdentity } from './identity.ts';
import { defaultPatience, keepRunning, type Patience } from './keep.ts';
import { takeLock } from './lock.ts';
import { settlePrevious, socketOfRunning } from './postmaster.ts';
import { connectionTo, type Connection, joinServer, type Server, startServer } from './server.ts';
import { makeSocketFolder } from './socket.ts';

export { EmbeddedError, type EmbeddedErrorCode } from './errors.ts';

/** Where root's data go when the preferred folder cannot be entered by the database's user. */
const ROOT_DATA_DIR = '/var/lib/simpul-kim';
/** How long processes of a server that was killed may take to notice it. */
const LEFTOVER_DEADLINE_MS = 15_000;
/** How long somebody else's server may take to start, to recover or to stop. */
const JOIN_DEADLINE_MS = 60_000;

/** What a start is busy with, for people who wait. */
export type EmbeddedProgress = 'unpacking' | 'initialising' | 'starting' | 'recovering';

export interface EmbeddedOptions {
  /** The database lives in `<dataDir>/postgres`; made when missing. */
  dataDir: string;
  onProgress?: (event: EmbeddedProgress) => void;
  /** Called each time when the server ends without `stop`, or does not start again: it is tried on. */
  onTrouble?: (error: Error) => void;
  /** Called once when the server could not be brought back. The data folder is free by then. */
  onExit?: (error: Error) => void;
  patience?: Patience;
}

/** A PostgreSQL of our own, running. */
export interface EmbeddedPostgres {
  /** libpq-style settings for `pg`: `host` is the socket's folder, `user` no superuser. */
  readonly connection: Connection;
  /** Version of the server, e.g. "18.4". */
  readonly version: string;
  /** Fast shutdown; resolves when the server is gone and the data folder free. Safe to repeat. */
  stop(): Promise<void>;
}

/**
 * Starts (and on first use creates) the PostgreSQL whose data live in `<dataDir>/postgres`, and
 * resolves when it answers. It listens on a socket only, and ends with this process, however that
 * ends. Should it end before, it is started again, at the same socket.
 *
 * @throws EmbeddedError with a sentence for people
 * @example
 *   const database = await startEmbedded({ dataDir: './data' });
 *   const pool = new pg.Pool(database.connection);
 *   …
 *   await pool.end();
 *   await database.stop();
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { onProgress = () => {}, onTrouble = () => {}, onExit = () => {} } = options;
  const { dataDir, identity } = await openDataDir(resolve(options.dataDir));
  const cluster = join(dataDir, 'postgres');
  const logFile = join(dataDir, 'postgres.log');
  const lock = await takeLock(dataDir);
  let socketFolder: string | undefined;
  const free = async () => {
    if (socketFolder) await rm(socketFolder, { recursive: true, force: true });
    await lock.release();
  };
  try {
    const binaries = await findBinaries(identity, () => onProgress('unpacking'));
    await removeDrafts(cluster);
    if (await clusterExists(cluster)) {
      await checkVersion(cluster, binaries);
    } else {
      onProgress('initialising');
      await initialise(cluster, binaries, identity);
    }
    const connection = connectionTo(
      (socketFolder = await makeSocketFolder(identity)),
      await readSecrets(cluster),
    );
    const parts = { cluster, logFile, binaries, identity, connection };
    const startAgain = (signal?: AbortSignal) =>
      startAfterPrevious(parts, signal ? () => {} : onProgress, () => startServer(parts, signal));
    const server = await startAgain();
    const stopKeeping = keepRunning(server, startAgain, {
      patience: options.patience ?? defaultPatience,
      onTrouble: (reason) =>
        onTrouble(
          reason instanceof EmbeddedError
            ? reason
            : new EmbeddedError('stopped', texts.stopped(reasonOf(reason), logFile), reason),
        ),
      onGivenUp: (reason) =>
        void free().finally(() =>
          onExit(new EmbeddedError('stopped', texts.gaveUp(reasonOf(reason), logFile), reason)),
        ),
    });
    let stopping: Promise<void> | undefined;
    return {
      connection,
      version: server.version,
      stop: () => (stopping ??= stopKeeping().then(free)),
    };
  } catch (error) {
    await free();
    if (error instanceof EmbeddedError) throw error;
    throw new EmbeddedError('start-failed', texts.startFailed(reasonOf(error), logFile), error);
  }
}

/** A database in use, by us alone or along with the process that runs it. */
export interface OpenEmbedded extends EmbeddedPostgres {
  /** Whether somebody else runs the server; `stop` then leaves it running. */
  readonly joined: boolean;
}

/**
 * Joins the server that runs on `<dataDir>/postgres`, or starts one for as long as it is needed: for
 * a command that does its work whether or not the service runs. A joined server ends with the
 * process that started it.
 *
 * @throws EmbeddedError as `startEmbedded`; `in-use` where the server of another process cannot be
 *   reached, for example from another container
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<OpenEmbedded> {
  const deadline = Date.now() + JOIN_DEADLINE_MS;
  for (;;) {
    try {
      return { ...(await startEmbedded(options)), joined: false };
    } catch (error) {
      if (!(error instanceof EmbeddedError) || error.code !== 'in-use') throw error;
      const server = await joinRunning(join(await realpath(options.dataDir), 'postgres'));
      if (server) return { ...server, joined: true, stop: async () => {} };
      // Its holder is starting or stopping: it will be there, or the folder will be free.
      if (Date.now() > deadline) throw error;
    }
    await pause(100);
  }
}

/** The server of another process, as soon as it takes connections. */
async function joinRunning(
  cluster: string,
): Promise<Pick<EmbeddedPostgres, 'connection' | 'version'> | undefined> {
  const socketFolder = await socketOfRunning(cluster);
  return socketFolder === undefined
    ? undefined
    : joinServer(socketFolder, await readSecrets(cluster));
}

/** Whether a database was made in `<dataDir>/postgres`. */
export const hasEmbedded = (dataDir: string): Promise<boolean> =>
  clusterExists(join(resolve(dataDir), 'postgres'));

/**
 * `preferred`, or for root below a folder that the database's own user cannot enter (such as
 * `/root`), `/var/lib/simpul-kim`. For when nobody has said where data go.
 */
export async function defaultDataDir(preferred: string): Promise<string> {
  const folder = resolve(preferred);
  const identity = await serverIdentity(join(folder, 'postgres'));
  return (await firstBlocked(identity, folder)) ? ROOT_DATA_DIR : folder;
}

/** Makes the data folder where needed, and finds out who will run the server in it. */
async function openDataDir(folder: string): Promise<{ dataDir: string; identity: Identity }> {
  const identity = await serverIdentity(join(folder, 'postgres'));
  const blocked = await firstBlocked(identity, folder);
  if (blocked) {
    throw new EmbeddedError('not-enterable', texts.notEnterable(blocked, identity.uid ?? 0));
  }
  try {
    await makeFolder(folder, identity);
    await access(folder, constants.W_OK | constants.X_OK);
    return { dataDir: await realpath(folder), identity };
  } catch (error) {
    throw new EmbeddedError('not-writable', texts.notWritable(folder, reasonOf(error)), error);
  }
}

/** Starts once nothing of an earlier server is left; its last processes may need a moment. */
async function startAfterPrevious(
  { cluster, connection }: { cluster: string; connection: Connection },
  onProgress: (event: EmbeddedProgress) => void,
  start: () => Promise<Server>,
): Promise<Server> {
  const deadline = Date.now() + LEFTOVER_DEADLINE_MS;
  onProgress('starting');
  for (let attempt = 1; ; attempt += 1) {
    const recovering = await settlePrevious(cluster, connection.host);
    if (recovering && attempt === 1) onProgress('recovering');
    try {
      return await start();
    } catch (error) {
      if (!isLeftover(error) || Date.now() > deadline) throw error;
      await pause(100);
    }
  }
}

/** PostgreSQL's own words when somebody else is still on the folder. */
const isLeftover = (error: unknown): boolean =>
  /"postmaster\.pid" already exists|shared memory block .* is still in use/.test(reasonOf(error));
