import { chmod, link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { newKey, readKey, writeKey, type SecretKey } from './keys.ts';

/** The secret keys of an installation, newest first. Old ones stay, for what was sealed by them. */
export interface KeyRing {
  /** What is there now: another process may have added a key. */
  read(): Promise<readonly SecretKey[]>;
  /** Adds a key in front of the others. @throws {Error} where the keys are configured, not kept. */
  add(key: SecretKey): Promise<void>;
  /** Where the keys are kept; nothing, where the configuration holds them. */
  readonly file?: string;
}

/** Name of the file of keys in the data folder. */
export const keysFile = 'secret-keys.json';

function readFileText(text: string): SecretKey[] {
  const { keys } = JSON.parse(text) as { keys: string[] };
  return keys.map((key) => {
    const read = readKey(key);
    if (!read) throw new Error(`${keysFile} is damaged: put it back from a copy`);
    return read;
  });
}

async function writeDurably(file: string, keys: readonly SecretKey[]): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(`${JSON.stringify({ keys: keys.map(writeKey) }, null, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}

/**
 * The ring of a data folder. Its file, for the user alone who runs the service, is made with a new
 * key when it is first read; of processes that make it at once, one does.
 */
export function ringIn(dataDir: string): KeyRing {
  const file = path.join(dataDir, keysFile);
  const draft = () => `${file}.${process.pid}.${Date.now()}`;
  return {
    file,
    async read() {
      const text = await readFile(file, 'utf8').catch(async (error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
        await mkdir(dataDir, { recursive: true });
        const made = draft();
        await writeDurably(made, [newKey()]);
        // Unlike a renamed file, a link never takes the place of another one.
        await link(made, file).catch((late: NodeJS.ErrnoException) => {
          if (late.code !== 'EEXIST') throw late;
        });
        await rm(made);
        await syncFolder(dataDir);
        return readFile(file, 'utf8');
      });
      return readFileText(text);
    },
    async add(key) {
      const keys = await this.read();
      const made = draft();
      await writeDurably(made, [key, ...keys]);
      await chmod(made, 0o600);
      await rename(made, file);
      await syncFolder(dataDir);
    },
  };
}

/** The ring of keys that the configuration holds, newest first. */
export const ringOf = (keys: readonly SecretKey[]): KeyRing => ({
  read: async () => keys,
  add: async () => {
    throw new Error('the keys are configured');
  },
});
