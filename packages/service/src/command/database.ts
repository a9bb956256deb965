import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { sql, type Transaction } from 'kysely';
import { pino } from 'pino';
import { readConfig, type Config } from '../config.ts';
import { hasEmbedded, openEmbedded } from '../database/embedded/index.ts';
import { openDatabase, type Connection, type Database, type Schema } from '../database/index.ts';
import { appliedMigrations, migrate, migrationNames } from '../database/migrate.ts';
import { dataDirOf, mediaDirOf, oldestServer } from '../database/place.ts';
import { openStorage, type Storage } from '../media/index.ts';
import { Complaint } from '../problems/index.ts';
import { ringFrom, type KeyRing } from '../sealing/index.ts';
import { recordDeed, type Deed } from '../writes/index.ts';
import type { Call, Terminal } from './subcommand.ts';

/** What a command works on. */
export interface Workplace {
  readonly config: Config;
  readonly database: Database;
  readonly connection: Connection;
  /** Opens the place of the stored files. @throws {StorageError} */
  readonly storage: () => Promise<Storage>;
  /** The secret keys of the installation; not read yet. */
  readonly ring: KeyRing;
}

/** What must be so before a command begins. */
export interface WorkplaceOptions {
  /** Makes a database where there is none. */
  readonly create?: boolean;
  /** Brings its tables to this version of the service. */
  readonly migrate?: boolean;
  /** Takes it as it is, of whatever version. */
  readonly anyVersion?: boolean;
}

interface Server {
  readonly connection: Connection;
  stop(): Promise<void>;
}

const steps = {
  unpacking: { id: 'Membongkar PostgreSQL', en: 'Unpacking PostgreSQL' },
  initialising: { id: 'Membuat basis data baru', en: 'Making a new database' },
  starting: { id: 'Menyiapkan basis data', en: 'Preparing the database' },
  recovering: {
    id: 'Memulihkan basis data yang terputus',
    en: 'Recovering the database after it was cut off',
  },
} as const;

const noDatabase = (dataDir: string) =>
  new Complaint({
    id: `Belum ada basis data di ${dataDir}. Jalankan layanan dulu (npm start), atau sebut folder yang benar dengan KIM_DATA_DIR.`,
    en: `There is no database in ${dataDir} yet. Start the service first (npm start), or name the right folder by KIM_DATA_DIR.`,
  });

/**
 * The server of the configuration: the one at DATABASE_URL; or the embedded one, along with the
 * service that runs it, or for as long as it is needed.
 *
 * @throws {Complaint | EmbeddedError}
 */
export async function openServer(
  config: Config,
  terminal: Terminal,
  { create = false }: Pick<WorkplaceOptions, 'create'> = {},
): Promise<Server> {
  if (config.databaseUrl) {
    return { connection: { connectionString: config.databaseUrl }, stop: async () => {} };
  }
  const dataDir = await dataDirOf(config);
  if (!create && !(await hasEmbedded(dataDir))) throw noDatabase(dataDir);
  return openEmbedded({ dataDir, onProgress: (event) => terminal.step(steps[event]) });
}

/** @throws {Complaint} where the server does not answer, or is too old. */
async function checkServer({ db }: Database): Promise<void> {
  const { rows } = await sql<{ version: string }>`
    select current_setting('server_version_num') as version`
    .execute(db)
    .catch((cause: unknown) => {
      // The driver's own words may repeat the address, and with it the password.
      const code = (cause as NodeJS.ErrnoException).code ?? 'no answer';
      throw new Complaint(
        {
          id: `Basis data di DATABASE_URL tidak dapat dihubungi (${code}). Periksa apakah ia berjalan, dan apakah nama, pengguna, dan kata sandi di alamatnya benar.`,
          en: `The database at DATABASE_URL cannot be reached (${code}). Check that it runs, and the user, password and name in the address.`,
        },
        { cause },
      );
    });
  const major = Math.floor(Number(rows[0]?.version) / 10_000);
  if (major < oldestServer) {
    throw new Complaint({
      id: `Basis data di DATABASE_URL adalah PostgreSQL ${major}; yang diperlukan ${oldestServer} atau lebih baru.`,
      en: `The database at DATABASE_URL is PostgreSQL ${major}; ${oldestServer} or newer is needed.`,
    });
  }
}

/** @throws {Complaint} where a newer service has changed the tables. */
async function requireNotNewer({ db }: Database): Promise<void> {
  const unknown = (await appliedMigrations(db)).find((name) => !migrationNames.includes(name));
  if (unknown === undefined) return;
  throw new Complaint({
    id: `Basis data ini sudah dipakai Simpul KIM yang lebih baru (${unknown}). Perbarui layanan ini dulu.`,
    en: `A newer Simpul KIM has used this database (${unknown}). Update this service first.`,
  });
}

/** Opens the database of the configuration for some work, and closes it after. */
export async function withDatabase<Result>(
  { environment, terminal }: Pick<Call, 'environment' | 'terminal'>,
  options: WorkplaceOptions,
  work: (workplace: Workplace) => Promise<Result>,
): Promise<Result> {
  const config = readConfig(environment);
  const server = await openServer(config, terminal, options);
  // Commands do long work, and one at a time.
  const patient = { ...server.connection, max: 2, statement_timeout: 0, query_timeout: 0 };
  const database = openDatabase(patient, pino({ level: 'silent' }));
  try {
    await checkServer(database);
    if (!options.anyVersion) await requireNotNewer(database);
    if (options.migrate) await migrate(database.db);
    terminal.endStep();
    const dataDir = await dataDirOf(config);
    const storage = () => openStorage(config.s3, mediaDirOf(dataDir));
    const ring = ringFrom(config.secretKeys, dataDir);
    return await work({ config, database, connection: server.connection, storage, ring });
  } finally {
    await database.close();
    await server.stop();
  }
}

/** Who gives the command, as the system knows them. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.() ?? 'unknown'}`;
  }
}

/** Notes in the audit log what a command did, in the transaction of the deed itself. */
export async function recordCommand(
  tx: Transaction<Schema>,
  operation: Deed['operation'],
  { target, region }: Pick<Deed, 'target' | 'region'> = {},
): Promise<void> {
  await recordDeed(tx, {
    actor: { kind: 'command', id: userName() },
    operation,
    target,
    region,
    requestId: randomUUID(),
  });
}
