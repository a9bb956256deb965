import { execFile } from 'node:child_process';
import { chmod, lstat, mkdir, mkdtemp, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { EmbeddedError, startEmbedded } from '../../database/embedded/index.ts';
import { takeLock, type Lock } from '../../database/embedded/lock.ts';
import { editionOf } from './edition.ts';
import { fill } from './fill.ts';

/**
 * Data folders with all tables and regions, one for each edition of what makes them. Any may be
 * deleted at any time; whoever makes one deletes those that nobody has used for a week.
 */
const shelf = path.join(os.tmpdir(), `kim-test-prepared-${process.getuid?.() ?? 'all'}`);
const keptMs = 7 * 24 * 60 * 60_000;
const draftPrefix = 'draft-';

async function openShelf(): Promise<void> {
  await mkdir(shelf, { recursive: true, mode: 0o755 });
  const { uid } = await lstat(shelf);
  if (process.getuid && uid !== process.getuid()) throw new Error(`${shelf} is not ours`);
}

/** Waits for whoever is making a folder; they tell by the lock that they still live. */
async function waitForLock(): Promise<Lock> {
  for (;;) {
    try {
      return await takeLock(shelf);
    } catch (error) {
      if (!(error instanceof EmbeddedError) || error.code !== 'in-use') throw error;
      await pause(100);
    }
  }
}

/** Removes what was killed half-way, and what nobody uses any more. Needs the lock. */
async function tidy(): Promise<void> {
  for (const entry of await readdir(shelf, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const folder = path.join(shelf, entry.name);
    const { mtimeMs } = await stat(folder);
    if (entry.name.startsWith(draftPrefix) || mtimeMs < Date.now() - keptMs) {
      // A server that is just being ended may still write there; then the next one removes it.
      await rm(folder, { recursive: true, force: true }).catch(() => {});
    }
  }
}

/**
 * Drops the segments of the log that a stopped server has put by for what is to come: most of what
 * would be copied. Its last checkpoint is in the first of them, or reaches into the second.
 */
async function dropSpareLog(folder: string): Promise<void> {
  const segments = (await readdir(folder)).filter((name) => /^[\dA-F]{24}$/.test(name)).sort();
  for (const name of segments.slice(2)) await rm(path.join(folder, name));
}

async function make(name: string): Promise<void> {
  const draft = await mkdtemp(path.join(shelf, draftPrefix));
  // The embedded database runs as a user of its own where the tests run as root.
  await chmod(draft, 0o755);
  const embedded = await startEmbedded({ dataDir: draft });
  await fill(embedded.connection);
  await embedded.stop();
  await dropSpareLog(path.join(draft, 'postgres/pg_wal'));
  await rename(draft, path.join(shelf, name));
}

const isThere = (folder: string) =>
  stat(folder).then(
    () => true,
    () => false,
  );

/** Gives an empty data folder a database with all tables and regions, which does not run yet. */
export async function givePrepared(dataDir: string): Promise<void> {
  await openShelf();
  const name = await editionOf();
  const prepared = path.join(shelf, name);
  if (!(await isThere(prepared))) {
    const lock = await waitForLock();
    try {
      await tidy();
      if (!(await isThere(prepared))) await make(name);
    } finally {
      await lock.release();
    }
  }
  await utimes(prepared, new Date(), new Date());
  await promisify(execFile)('cp', ['-a', path.join(prepared, 'postgres'), dataDir]);
}
