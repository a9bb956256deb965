import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import type { Place } from './storage.ts';

/** Where files are written before they get their name; beside them, so that a rename is enough. */
const drafts = 'drafts';
/** A draft this old was left behind by a process that ended. */
const draftLifeMs = 60 * 60 * 1000;

async function sync(place: string): Promise<void> {
  const handle = await open(place, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Writes a file so that it is there as a whole or not at all, and outlives the loss of power: to
 * the disk under another name, then renamed, and the rename to the disk too.
 */
async function writeDurably(root: string, file: string, bytes: Uint8Array): Promise<void> {
  const target = path.join(root, file);
  const folder = path.dirname(target);
  const draft = path.join(root, drafts, randomUUID());
  await mkdir(path.dirname(draft), { recursive: true });
  const made = await mkdir(folder, { recursive: true });
  try {
    const handle = await open(draft, 'wx', 0o644);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await sync(folder);
  if (made !== undefined) await sync(path.dirname(folder));
}

const isMissing = (error: unknown) =>
  /^(ENOENT|ENOTDIR|EISDIR)$/.test(String((error as NodeJS.ErrnoException).code));

/** Files in a folder of this machine. */
export function openFolder(root: string): Place {
  const driver = new FSDriver({ location: root, visibility: 'public' });
  // The driver's own writes in place: who reads meanwhile sees half a file, and a crash leaves it.
  driver.put = (file, contents) => writeDurably(root, file, Buffer.from(contents));
  return {
    disk: new Disk(driver),
    async read(file, stretch) {
      const handle = await open(path.join(root, file), 'r').catch((error: unknown) => {
        if (isMissing(error)) return undefined;
        throw error;
      });
      if (!handle) return undefined;
      const found = await handle.stat();
      if (!found.isFile()) {
        await handle.close();
        return undefined;
      }
      const { first, last } = stretch ?? { first: 0, last: found.size - 1 };
      return {
        stream: handle.createReadStream({ start: first, end: last }),
        bytes: last - first + 1,
      };
    },
    async weigh(file) {
      try {
        const found = await stat(path.join(root, file));
        return found.isFile() ? found.size : undefined;
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    async tidy() {
      const folder = path.join(root, drafts);
      for (const draft of await readdir(folder).catch(() => [])) {
        const { mtimeMs } = await stat(path.join(folder, draft));
        if (mtimeMs < Date.now() - draftLifeMs) await rm(path.join(folder, draft), { force: true });
      }
    },
    explain: (error) => error,
  };
}
