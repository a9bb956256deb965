import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedError, reasonOf, texts } from './errors.ts';

/** How long to wait for the name of a holder that has just taken the lock. */
const NAME_DEADLINE_MS = 1000;

/** The right to use a data folder. Ends by `release` or with the process, however it ends. */
export interface Lock {
  release(): Promise<void>;
}

/**
 * Takes the data folder for this process. The lock is SQLite's file lock on an empty file: the
 * kernel frees it when its holder dies, so it is never stale, and holds across containers too.
 * (Nothing else may open that file: POSIX drops a lock when any descriptor of it is closed.)
 *
 * @throws EmbeddedError `in-use`, with the process id where it is known; `not-writable`
 */
export async function takeLock(dataDir: string): Promise<Lock> {
  const lockFile = join(dataDir, 'postgres.lock');
  const holderFile = join(dataDir, 'postgres.lock.pid');
  const deadline = Date.now() + NAME_DEADLINE_MS;
  for (;;) {
    const handle = tryLock(lockFile);
    if (handle) {
      try {
        await chmod(lockFile, 0o600);
        await rm(holderFile, { force: true });
        await writeFile(holderFile, String(process.pid), { mode: 0o600 });
      } catch (error) {
        handle.close();
        throw notWritable(lockFile, error);
      }
      let released: Promise<void> | undefined;
      return {
        release: () => (released ??= rm(holderFile, { force: true }).finally(() => handle.close())),
      };
    }
    const holder = Number(await readFile(holderFile, 'utf8').catch(() => ''));
    if (isAlive(holder)) throw new EmbeddedError('in-use', texts.inUse(dataDir, holder));
    if (Date.now() > deadline) throw new EmbeddedError('in-use', texts.inUse(dataDir));
    await pause(20);
  }
}

function tryLock(file: string): DatabaseSync | undefined {
  const SQLITE_BUSY = 5;
  let handle: DatabaseSync | undefined;
  try {
    handle = new DatabaseSync(file);
    handle.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return handle;
  } catch (error) {
    handle?.close();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return undefined;
    throw notWritable(file, error);
  }
}

function notWritable(file: string, error: unknown): EmbeddedError {
  const text = texts.notWritable(dirname(file), `${basename(file)}: ${reasonOf(error)}`);
  return new EmbeddedError('not-writable', text, error);
}

/** Whether a process of this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
