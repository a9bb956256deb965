import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { SealingError } from './errors.ts';
import { newKey, readKey, writeKey, type SecretKey } from './keys.ts';

/** The secret keys of an installation, newest first. Old ones stay, for what was sealed by them. */
export interface KeyRing {
  /**
   * What is there now, where another process may have added a key; at first, a new key.
   *
   * @throws {SealingError} where the keys cannot be read.
   */
  read(): Promise<readonly SecretKey[]>;
  /** The same, but where there is no key yet, none is made. @throws {SealingError} */
  look(): Promise<readonly SecretKey[]>;
  /** Adds a key in front of the others. @throws {SealingError} where the configuration has the keys. */
  add(key: SecretKey): Promise<void>;
  /** Removes keys. @throws {SealingError} where the configuration has them. */
  forget(ids: readonly string[]): Promise<void>;
  /** Where the keys are kept; nothing, where the configuration has them. */
  readonly file?: string;
}

/** Name of the file of keys in the data folder. */
export const keysFile = 'secret-keys.json';
/** A draft this old was left behind by a process that ended. */
const draftLifeMs = 60 * 60 * 1000;

const codeOf = (error: unknown) => String((error as NodeJS.ErrnoException).code);

function keysIn(text: string, file: string): SecretKey[] {
  const damaged = () =>
    new SealingError({
      id: `Berkas kunci rahasia ${file} rusak: kembalikan dari salinannya.`,
      en: `The file of secret keys ${file} is damaged: put it back from a copy.`,
    });
  let written: unknown;
  try {
    ({ keys: written } = JSON.parse(text) as { keys?: unknown });
  } catch {
    // What it says repeats a part of the file.
    throw damaged();
  }
  const keys = Array.isArray(written) ? written.map((key) => readKey(String(key))) : [];
  if (keys.length === 0 || keys.includes(undefined)) throw damaged();
  return keys as SecretKey[];
}

/** Writes a draft that belongs to whom the file belongs, or the folder it is to be in. */
async function writeDraft(file: string, keys: readonly SecretKey[]): Promise<string> {
  const draft = `${file}.${randomUUID()}`;
  const owner = await stat(file).catch(() => stat(path.dirname(file)));
  const handle = await open(draft, 'wx', 0o600);
  try {
    // Root gives the command, somebody else runs the service, and must be able to read it still.
    if (process.getuid?.() === 0) await handle.chown(owner.uid, owner.gid);
    await handle.writeFile(`${JSON.stringify({ keys: keys.map(writeKey) }, null, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return draft;
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}

async function removeOldDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${keysFile}.`)) continue;
    const draft = path.join(folder, name);
    const { mtimeMs } = await stat(draft);
    if (mtimeMs < Date.now() - draftLifeMs) await rm(draft, { force: true });
  }
}

/**
 * The ring of a data folder. Its file, for the user alone who runs the service, is made with a new
 * key when it is first read; of processes that make it at once, one does.
 */
export function ringIn(dataDir: string): KeyRing {
  const file = path.join(dataDir, keysFile);

  async function look(): Promise<SecretKey[]> {
    const text = await readFile(file, 'utf8').catch((cause: unknown) => {
      const code = codeOf(cause);
      if (code === 'ENOENT') return undefined;
      throw new SealingError(
        {
          id: `Berkas kunci rahasia ${file} tidak dapat dibaca (${code}). Berkas itu milik pengguna yang menjalankan layanan: jalankan ini sebagai pengguna itu.`,
          en: `The file of secret keys ${file} cannot be read (${code}). It belongs to the user who runs the service: run this as that user.`,
        },
        { cause },
      );
    });
    return text === undefined ? [] : keysIn(text, file);
  }

  async function make(): Promise<void> {
    await mkdir(dataDir, { recursive: true });
    const draft = await writeDraft(file, [newKey()]);
    // Unlike a renamed file, a link never takes the place of another one.
    await link(draft, file).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
    await rm(draft);
    await syncFolder(dataDir);
  }

  async function replace(keys: readonly SecretKey[]): Promise<void> {
    await mkdir(dataDir, { recursive: true });
    await removeOldDrafts(dataDir);
    await rename(await writeDraft(file, keys), file);
    await syncFolder(dataDir);
  }

  async function read(): Promise<SecretKey[]> {
    const keys = await look();
    if (keys.length > 0) return keys;
    await make();
    return look();
  }

  return {
    file,
    look,
    read,
    add: async (key) => replace([key, ...(await look())]),
    forget: async (ids) => replace((await look()).filter(({ id }) => !ids.includes(id))),
  };
}

/** The ring of keys that the configuration holds, newest first. */
export function ringOf(keys: readonly SecretKey[]): KeyRing {
  const configured = async () => {
    throw new SealingError({
      id: 'Kunci rahasia diatur di konfigurasi: ubah KIM_SECRET_KEYS.',
      en: 'The secret keys are configured: change KIM_SECRET_KEYS instead.',
    });
  };
  return { look: async () => keys, read: async () => keys, add: configured, forget: configured };
}

/** The ring of an installation: of its configuration, or else of its data folder. */
export const ringFrom = (keys: readonly SecretKey[] | undefined, dataDir: string): KeyRing =>
  keys ? ringOf(keys) : ringIn(dataDir);
