import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedError, reasonOf, texts } from './errors.ts';

/**
 * The user that the server runs as: spawn's `uid` and `gid`. Empty means the user of this process;
 * PostgreSQL refuses to run as root, so for root it is `nobody` or whoever owns the database.
 */
export interface Identity {
  readonly uid?: number;
  readonly gid?: number;
}

const NOBODY = 65534;

/** A clean environment: no PG* variable or locale of the caller reaches the server. */
export const serverEnvironment = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * Who runs the database in `cluster` (which need not exist yet).
 * @throws EmbeddedError `wrong-owner`, or `unsupported-platform` for root on macOS
 */
export async function serverIdentity(cluster: string): Promise<Identity> {
  const own = process.getuid?.();
  const existing = await stat(cluster).catch(() => undefined);
  if (own !== 0) {
    if (existing && own !== undefined && existing.uid !== own) {
      throw new EmbeddedError('wrong-owner', texts.wrongOwner(cluster, existing.uid, own));
    }
    return {};
  }
  // macOS has no user 65534, and initdb insists on a name for its user.
  if (process.platform === 'darwin') {
    throw new EmbeddedError('unsupported-platform', texts.rootOnMac);
  }
  if (!existing) return { uid: NOBODY, gid: NOBODY };
  if (existing.uid === 0) {
    throw new EmbeddedError('wrong-owner', texts.wrongOwner(cluster, 0, NOBODY));
  }
  return { uid: existing.uid, gid: existing.gid };
}

/**
 * The first folder on the way to `folder` (and `folder` itself) that `identity` cannot enter.
 * Asks the system as that user, so access lists count too. What is no folder yet blocks nothing.
 */
export async function firstBlocked(
  identity: Identity,
  folder: string,
): Promise<string | undefined> {
  if (identity.uid === undefined) return undefined;
  const script =
    'for d; do [ -d "$d" ] || exit 0; [ -x "$d" ] || { printf %s "$d"; exit 0; }; done';
  try {
    const { stdout } = await promisify(execFile)(
      '/bin/sh',
      ['-c', script, 'sh', ...pathsDownTo(folder)],
      { ...identity, cwd: '/', env: serverEnvironment },
    );
    return stdout || undefined;
  } catch (error) {
    const text = texts.cannotSwitchUser(identity.uid, reasonOf(error));
    throw new EmbeddedError('start-failed', text, error);
  }
}

/**
 * Makes `folder` with its parents. Those that are new can be entered by the server's user, and are
 * otherwise closed to it and to everybody.
 */
export async function makeFolder(folder: string, identity: Identity): Promise<void> {
  // One by one: mkdir's own `recursive` never comes back from some places, such as /proc.
  for (const path of pathsDownTo(folder)) {
    const made = await mkdir(path, { mode: 0o700 }).then(
      () => true,
      (error: unknown) => {
        if (existsSync(path)) return false;
        throw error;
      },
    );
    if (made && identity.uid !== undefined) await chmod(path, 0o711);
  }
}

/** `/a/b` as `/`, `/a`, `/a/b`. */
function pathsDownTo(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [...pathsDownTo(parent), path];
}
