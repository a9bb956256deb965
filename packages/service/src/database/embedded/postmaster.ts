import { execFile } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { EmbeddedError, texts } from './errors.ts';
import { isAlive } from './lock.ts';
import { SOCKET_PREFIX } from './socket.ts';

/** How long a left-over server may take for a fast, then for an immediate shutdown. */
const SHUTDOWNS = [
  { signal: 'SIGINT', deadlineMs: 30_000 },
  { signal: 'SIGQUIT', deadlineMs: 10_000 },
] as const;

/**
 * Settles what an earlier start left in `cluster`. Needs the lock: whoever holds it knows that a
 * server which still runs there has lost its owner.
 *
 * @param socketFolder where the next server will have its socket: emptied, and not removed.
 * @returns whether the last shutdown was not a clean one, so that the server will recover
 * @throws EmbeddedError `start-failed` when a left-over server does not stop
 */
export async function settlePrevious(cluster: string, socketFolder?: string): Promise<boolean> {
  const previous = await readPidFile(cluster);
  if (!previous) return false;
  const { pid, lines } = previous;
  if (await isServerOf(pid, cluster)) {
    await stopOrphan(pid, cluster);
  } else if (isAlive(pid)) {
    // Another program (or a zombie) has the number now, and PostgreSQL would refuse to start. The
    // number of its own parent it takes for stale, and still looks at the other lines to make
    // sure that no process of the old server is left; removing the file would take that away.
    await writeFile(pidFile(cluster), [process.pid, ...lines.slice(1)].join('\n'));
  }
  const previousFolder = lines[4] ?? '';
  if (previousFolder === socketFolder) await empty(previousFolder);
  else await removeSocketFolder(previousFolder);
  return (await readPidFile(cluster)) !== undefined;
}

/**
 * The folder of the socket of a server that runs on `cluster` and takes connections, whoever has
 * started it.
 */
export async function socketOfRunning(cluster: string): Promise<string | undefined> {
  const { pid, lines } = (await readPidFile(cluster)) ?? { pid: 0, lines: [] };
  const [socketFolder, status] = [lines[4], lines[7]?.trim()];
  if (!socketFolder || status !== 'ready' || !(await isServerOf(pid, cluster))) return undefined;
  return socketFolder;
}

const pidFile = (cluster: string) => join(cluster, 'postmaster.pid');

async function readPidFile(cluster: string): Promise<{ pid: number; lines: string[] } | undefined> {
  const content = await readFile(pidFile(cluster), 'utf8').catch(() => '');
  const lines = content.split('\n');
  // In single-user mode the number is negative.
  const pid = Math.abs(Number.parseInt(lines[0] ?? '', 10));
  return pid > 0 ? { pid, lines } : undefined;
}

/** Whether process `pid` is a PostgreSQL on that folder; a zombie has no command line and is not. */
async function isServerOf(pid: number, cluster: string): Promise<boolean> {
  return `${await commandOf(pid)} `.includes(` -D ${cluster} `);
}

async function commandOf(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return line.replaceAll('\0', ' ').trim();
  }
  const ps = promisify(execFile)('ps', ['-ww', '-o', 'args=', '-p', String(pid)]);
  return ps.then(({ stdout }) => stdout.trim()).catch(() => '');
}

async function stopOrphan(pid: number, cluster: string): Promise<void> {
  for (const { signal, deadlineMs } of SHUTDOWNS) {
    const deadline = Date.now() + deadlineMs;
    signalIfThere(pid, signal);
    while (Date.now() < deadline) {
      if (!(await isServerOf(pid, cluster))) return;
      await pause(25);
    }
  }
  throw new EmbeddedError('start-failed', texts.previousDoesNotStop(pid));
}

function signalIfThere(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function empty(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await rm(join(folder, name), { force: true });
}

/** Only a folder that can be ours is removed: the file could say anything. */
async function removeSocketFolder(folder: string): Promise<void> {
  const inTemp = [tmpdir(), '/tmp'].includes(dirname(folder));
  if (!inTemp || !basename(folder).startsWith(SOCKET_PREFIX)) return;
  await rm(folder, { recursive: true, force: true });
}
