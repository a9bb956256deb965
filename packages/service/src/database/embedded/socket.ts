import { chown, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedError, reasonOf, texts } from './errors.ts';
import { firstBlocked, type Identity } from './identity.ts';

/** How the names of our socket folders begin. */
export const SOCKET_PREFIX = 'kim-pg-';

/** Part of the socket's name; there is no TCP port behind it. */
export const PORT = 5432;

/** Bytes that the path of a socket may have (104 on macOS, 108 on Linux, with the final zero). */
const PATH_LIMIT = 103;

/**
 * A new folder for the server's socket, for its user alone: in the temporary folder, or in `/tmp`
 * where that has too long a path or cannot be entered.
 * @throws EmbeddedError `start-failed` when neither will do
 */
export async function makeSocketFolder(identity: Identity): Promise<string> {
  const reasons: string[] = [];
  for (const parent of new Set([tmpdir(), '/tmp'])) {
    try {
      const longest = join(parent, `${SOCKET_PREFIX}XXXXXX`, `.s.PGSQL.${PORT}`);
      if (Buffer.byteLength(longest) > PATH_LIMIT) throw new Error(`${parent} has too long a path`);
      const blocked = await firstBlocked(identity, parent);
      if (blocked) throw new Error(`user id ${identity.uid} cannot enter ${blocked}`);
      const folder = await mkdtemp(join(parent, SOCKET_PREFIX));
      if (identity.uid !== undefined) await chown(folder, identity.uid, identity.gid ?? -1);
      return folder;
    } catch (error) {
      reasons.push(reasonOf(error));
    }
  }
  throw new EmbeddedError('start-failed', texts.noSocketFolder(reasons.join('; ')));
}
