import { randomBytes } from 'node:crypto';
import { chown, mkdtemp, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { EmbeddedError, reasonOf, texts } from './errors.ts';
import type { Identity } from './identity.ts';
import { runWatched } from './watchdog.ts';

/** The application's role, no superuser, and the database that it owns. */
export const APPLICATION = 'kim';

/** Passwords of the two roles. They live with the database, readable by its user alone. */
export interface Secrets {
  /** Of the superuser `postgres`. */
  readonly superuser: string;
  /** Of the role `kim`. */
  readonly application: string;
}

const SECRETS = 'simpul-kim-secrets.json';

/**
 * The default order of text is that of its code points (`C.UTF-8`, PostgreSQL's own, with Unicode
 * upper and lower case): the same on every machine, so an index survives a change of the system's
 * libraries, and a prefix search can use it. Where people read an order, queries say
 * `COLLATE "id-x-icu"`.
 */
const initdbOptions = [
  '--username=postgres',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--data-checksums',
  '--auth=reject',
];

/** Whether `cluster` holds a database already. A missing or empty folder does not. */
export async function clusterExists(cluster: string): Promise<boolean> {
  const names = await readdir(cluster).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [] as string[];
    throw error;
  });
  if (names.length > 0 && !names.includes('PG_VERSION')) {
    throw new EmbeddedError('not-a-cluster', texts.notACluster(cluster));
  }
  return names.length > 0;
}

/** @throws EmbeddedError `other-version` when another major version wrote the database */
export async function checkVersion(cluster: string, { major }: Binaries): Promise<void> {
  const found = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim();
  if (found !== major) {
    throw new EmbeddedError('other-version', texts.otherVersion(cluster, found, major));
  }
}

/** The passwords of an existing database. */
export async function readSecrets(cluster: string): Promise<Secrets> {
  return JSON.parse(await readFile(join(cluster, SECRETS), 'utf8')) as Secrets;
}

const draftPrefix = (cluster: string) => `${cluster}.new-`;

/** Removes what first starts left that were killed half-way. Needs the lock. */
export async function removeDrafts(cluster: string): Promise<void> {
  for (const name of await readdir(dirname(cluster))) {
    const path = join(dirname(cluster), name);
    if (!path.startsWith(draftPrefix(cluster))) continue;
    // An initdb that is just being stopped may still write there; then the next start removes it.
    await rm(path, { recursive: true, force: true }).catch(() => {});
  }
}

/**
 * Creates the database in a folder beside `cluster`, whole and on disk, before it gets its name.
 * Needs the lock. Killed half-way it leaves only that folder, for `removeDrafts`.
 * @throws EmbeddedError `start-failed` with what initdb said
 */
export async function initialise(
  cluster: string,
  binaries: Binaries,
  identity: Identity,
): Promise<void> {
  const draft = await mkdtemp(draftPrefix(cluster));
  try {
    await handOver(draft, identity);
    await runWatched(binaries.initdb, [...initdbOptions, '-D', draft], { identity });
    const secrets: Secrets = { superuser: newPassword(), application: newPassword() };
    await writeDurably(join(draft, 'pg_hba.conf'), 'local all all scram-sha-256\n', identity);
    await writeDurably(join(draft, SECRETS), JSON.stringify(secrets), identity);
    await createRoles(draft, binaries, identity, secrets);
    await rename(draft, cluster);
    await syncFolder(dirname(cluster));
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw new EmbeddedError('start-failed', texts.initialiseFailed(reasonOf(error)), error);
  }
}

/** In single-user mode: no server, no connection and no password are needed for it. */
function createRoles(folder: string, { postgres }: Binaries, identity: Identity, secrets: Secrets) {
  const sql = [
    `ALTER ROLE postgres PASSWORD '${secrets.superuser}';`,
    `CREATE ROLE ${APPLICATION} LOGIN PASSWORD '${secrets.application}';`,
    `CREATE DATABASE ${APPLICATION} OWNER ${APPLICATION};`,
  ];
  // A failing statement is not written out: it holds a password.
  const settings = ['exit_on_error=on', 'log_checkpoints=off', 'log_min_error_statement=panic'];
  const args = ['--single', ...settings.flatMap((setting) => ['-c', setting]), '-D', folder];
  return runWatched(postgres, [...args, 'postgres'], { identity, input: `${sql.join('\n')}\n` });
}

const newPassword = () => randomBytes(24).toString('base64url');

async function handOver(path: string, { uid, gid }: Identity): Promise<void> {
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid);
}

async function writeDurably(file: string, content: string, identity: Identity): Promise<void> {
  const handle = await open(file, 'w', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await handOver(file, identity);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
