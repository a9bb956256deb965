import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** A stored file, by its path below the media folder. */
export interface MediaFile {
  readonly name: string;
  readonly bytes: number;
}

/** All stored files, as backups take and give them. A file is written once and never changes. */
export interface MediaFiles {
  list(): AsyncIterable<MediaFile>;
  has(name: string): Promise<boolean>;
  read(name: string): AsyncIterable<Uint8Array>;
  /** Stores a file whole and for good, or not at all. */
  write(name: string, content: AsyncIterable<Uint8Array>): Promise<void>;
}

/** What is still being written has a name of its own. */
const draftEnd = '.part';
const safeName = /^(?!.*(^|\/)\.\.?(\/|$))[\w.@+-]+(\/[\w.@+-]+)*$/;

/** The files of a media folder; it need not exist yet. */
export function mediaFiles(mediaDir: string): MediaFiles {
  async function* below(folder: string): AsyncIterable<MediaFile> {
    const entries = await readdir(path.join(mediaDir, folder), { withFileTypes: true }).catch(
      (error: unknown) => {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
        throw error;
      },
    );
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) yield* below(name);
      else if (entry.isFile() && !name.endsWith(draftEnd)) {
        yield { name, bytes: (await stat(path.join(mediaDir, name))).size };
      }
    }
  }
  return {
    list: () => below(''),
    has: (name) =>
      stat(path.join(mediaDir, name)).then(
        (found) => found.isFile() && found.size > 0,
        () => false,
      ),
    read: (name) => createReadStream(path.join(mediaDir, name)),
    async write(name, content) {
      if (!safeName.test(name)) throw new RangeError(`"${name}" is no name of a stored file`);
      const target = path.join(mediaDir, name);
      const draft = `${target}.${process.pid}${draftEnd}`;
      await mkdir(path.dirname(target), { recursive: true });
      try {
        const handle = await open(draft, 'w', 0o644);
        try {
          for await (const chunk of content) await handle.writeFile(chunk);
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(draft, target);
      } finally {
        await rm(draft, { force: true });
      }
    },
  };
}
