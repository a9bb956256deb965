import { createServer } from 'node:net';
import { sql } from 'kysely';
import type { Logger } from 'pino';
import { apiPath } from './api/index.ts';
import { buildApp } from './app.ts';
import type { Config } from './config.ts';
import { listen } from './connections/index.ts';
import { startEmbedded } from './database/embedded/index.ts';
import { openDatabase, type Connection } from './database/index.ts';
import { migrate } from './database/migrate.ts';
import { dataDirOf, mediaDirOf, oldestServer, widgetsDirOf } from './database/place.ts';
import { loadDemo, type Demo } from './demo/load.ts';
import { exampleNames } from './examples/routes.ts';
import { openJobs } from './jobs/index.ts';
import { openStorage } from './media/index.ts';
import { open311Path } from './open311/index.ts';
import { loadRegions } from './regions/index.ts';
import { openSealing, ringFrom } from './sealing/index.ts';

/** A start that cannot go on; its message tells an operator why, and what to do. */
export class StartError extends Error {}

/** A service that runs. */
export interface Running {
  /** Addresses for people, by what is there. */
  readonly addresses: Readonly<Record<string, string>>;
  /** Whom to sign in as, and what to follow, where the demo was loaded just now. */
  readonly demo: Demo | undefined;
  /** Ends everything, the embedded database too, when what is under way is done. */
  stop(): Promise<void>;
}

/** What a start tells of, for someone who waits. */
export interface StartHooks {
  readonly onStep: (step: string) => void;
  readonly onProgress: (done: number, all: number) => void;
  /** The embedded database ended by itself, and did not come back. */
  readonly onFailure: (error: Error) => void;
}

/**
 * How long the steps of a stop may take: who supervises us gives ten seconds in all. What HTTP has
 * begun gets most of it; a server of our own that needs longer is ended by its watchdog.
 */
const stopMs = { serving: 6_000, database: 1_000, server: 2_000 } as const;

/** Waits for a step of a stop; one that hangs or fails must not keep the next ones from theirs. */
async function within(ms: number, step: Promise<unknown>): Promise<void> {
  const deadline = Promise.withResolvers<unknown>();
  const timer = setTimeout(deadline.resolve, ms);
  await Promise.race([Promise.allSettled([step]), deadline.promise]);
  clearTimeout(timer);
}

/** Finds out early whether the port is free: starting a database for nothing takes time. */
async function checkPort({ host, port }: Config): Promise<void> {
  if (port === 0) return;
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject).listen({ host, port }, resolve);
  }).catch((error: unknown) => {
    throw portError(error, host, port);
  });
  await new Promise((resolve) => probe.close(resolve));
}

function portError(cause: unknown, host: string, port: number): Error {
  const error = cause as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is in use by another program. Stop it, or choose another: PORT=${port + 1} npm start`,
    EACCES: `Port ${port} needs rights that this user does not have. Choose one above 1023: PORT=8787 npm start`,
    EADDRNOTAVAIL: `This machine has no address "${host}". Set HOST to localhost, or to 0.0.0.0 for all its addresses.`,
    ENOTFOUND: `This machine has no address "${host}". Set HOST to localhost, or to 0.0.0.0 for all its addresses.`,
  };
  const reason = reasons[error.code ?? ''];
  return reason ? new StartError(reason, { cause: error }) : error;
}

interface Source {
  readonly connection: Connection;
  stop(): Promise<void>;
}

async function openSource(
  config: Config,
  dataDir: string,
  log: Logger,
  hooks: StartHooks,
): Promise<Source> {
  if (config.databaseUrl) {
    return { connection: { connectionString: config.databaseUrl }, stop: async () => {} };
  }
  const steps = {
    unpacking: 'Unpacking PostgreSQL',
    initialising: 'Making a new database',
    starting: 'Starting the database',
    recovering: 'Recovering the database after it was cut off',
  };
  return startEmbedded({
    dataDir,
    onProgress: (event) => hooks.onStep(steps[event]),
    onTrouble: (error) => log.error({ err: error }, 'the database is started again'),
    onExit: hooks.onFailure,
  });
}

async function checkServer(database: ReturnType<typeof openDatabase>): Promise<void> {
  const version = await sql<{ server_version_num: string }>`show server_version_num`
    .execute(database.db)
    .catch((cause: unknown) => {
      // The driver's own words may repeat the address, and with it the password.
      const code = (cause as NodeJS.ErrnoException).code ?? 'no answer';
      throw new StartError(
        `The database at DATABASE_URL cannot be reached (${code}). Check that it runs, and the user, password and name in the address.`,
      );
    });
  const major = Math.floor(Number(version.rows[0]?.server_version_num) / 10_000);
  if (major < oldestServer) {
    throw new StartError(
      `The database at DATABASE_URL is PostgreSQL ${major}; ${oldestServer} or newer is needed.`,
    );
  }
}

/**
 * Starts the service: the database, its tables, the regions, the demo, then HTTP.
 *
 * @throws {StartError | EmbeddedError | SealingError | StorageError} with a sentence for an operator.
 */
export async function start(config: Config, log: Logger, hooks: StartHooks): Promise<Running> {
  await checkPort(config);
  const dataDir = await dataDirOf(config);
  const undo: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const source = await openSource(config, dataDir, log, hooks);
    undo.push(() => within(stopMs.server, source.stop()));
    const database = openDatabase(
      source.connection,
      log,
      config.databaseReadUrl === undefined
        ? undefined
        : { connectionString: config.databaseReadUrl },
    );
    undo.push(() => within(stopMs.database, database.close()));
    await checkServer(database);
    await migrate(database.db);
    const sealing = await openSealing(database.db, ringFrom(config.secretKeys, dataDir));
    await loadRegions(database.db, (done, all) => {
      hooks.onStep('Loading the regions of Indonesia');
      hooks.onProgress(done, all);
    });
    const mediaDir = mediaDirOf(dataDir);
    const storage = await openStorage(config.s3, mediaDir);
    const { deadlines, retentionDays, textRetentionDays } = config;
    const aspirations = { sealing, deadlines, retentionDays, textRetentionDays };
    const onPainted = (done: number, all: number) => {
      hooks.onStep('Loading the demo: Penajam Paser Utara');
      hooks.onProgress(done, all);
    };
    const demo = config.demo
      ? await loadDemo(database.db, storage, aspirations, new Date(), onPainted)
      : undefined;
    const jobs = openJobs(database, log);
    const app = await buildApp({
      database,
      activity: config.activity,
      proofWork: config.proofWork,
      deadlines,
      retentionDays,
      textRetentionDays,
      jobs,
      mediaDir,
      widgetsDir: widgetsDirOf(dataDir),
      storage,
      sealing,
      publicUrl: config.publicUrl,
      mail: config.mail,
      sites: config.sites,
      reserveBytes: config.reserveBytes,
      proxies: config.proxies,
      log,
    });
    let stopServing = () => app.close() as Promise<void>;
    undo.push(async () => {
      // Who sends or reads slowly is cut off after a while; what comes after must have its time too.
      const timer = setTimeout(() => app.server.closeAllConnections(), stopMs.serving - 500);
      // Ctrl-C ends a server of our own at the same moment.
      database.leave();
      await within(stopMs.serving, Promise.allSettled([stopServing(), jobs.stop()]));
      clearTimeout(timer);
    });
    await jobs.start();
    stopServing = await listen(app, config).catch((error: unknown) => {
      throw portError(error, config.host, config.port);
    });
    const listening = app.server.address();
    const port = typeof listening === 'object' && listening ? listening.port : config.port;
    const origin = config.publicUrl ?? `http://localhost:${port}`;
    const region = 'region=64.09.02.2004';
    const [village, portal] = exampleNames.map((name) => `${origin}/examples/${name}`);
    return {
      addresses: {
        ...(config.demo && village && portal
          ? { 'Village page': village, 'Regency portal': portal }
          : {}),
        'Embed page': `${origin}/embed/news-feed?${region}`,
        'API page': `${origin}${apiPath}`,
        News: `${origin}/v1/articles?${region}`,
        'Open311 export': `${origin}${open311Path}/requests.json?jurisdiction_id=64.09`,
      },
      demo,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
