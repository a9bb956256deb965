import { createHash } from 'node:crypto';
import { link, open, rename, rm, stat, statfs, unlink, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import pg from 'pg';
import copyStreams from 'pg-copy-streams';
import tar, { type Pack } from 'tar-stream';
import type { Connection } from '../database/index.ts';
import { keepingFiles, type Storage } from '../media/index.ts';
import { Complaint } from '../problems/index.ts';
import { quoted, readCatalogue, readSequences, type CatalogueTable } from './catalogue.ts';
import { storedNames } from './files.ts';
import {
  formatVersion,
  names,
  serviceVersion,
  type Manifest,
  type Opening,
  type StoredFile,
  type StoredTable,
} from './format.ts';

/** What is taken of a table at a time, before it is compressed. */
const partBytes = 4 * 1024 * 1024;
/** How often the room on the disk is looked at. */
const roomCheckBytes = 16 * 1024 * 1024;

/** What a backup is made of, and where it goes. */
export interface BackupOptions {
  readonly connection: Connection;
  readonly storage: Storage;
  /** A path where nothing is yet. */
  readonly file: string;
  /** Bytes that stay free on the disk of the file: the database may live there too. */
  readonly reserveBytes: number;
  readonly onProgress: (step: 'tables' | 'media', bytes: number) => void;
  readonly signal: AbortSignal;
}

const alreadyThere = (file: string) =>
  new Complaint({
    id: `${file} sudah ada, dan cadangan tidak pernah menimpa berkas. Pilih nama lain.`,
    en: `${file} is there already, and a backup never overwrites a file. Choose another name.`,
  });

const exists = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  );

/** Gives a finished draft its name, where nothing has it yet. */
async function publish(draft: string, file: string): Promise<void> {
  try {
    // Unlike a renamed file, a link never takes the place of another one.
    await link(draft, file);
    await unlink(draft);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw alreadyThere(file);
    // Sticks and some shares know no links.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(code ?? '')) throw error;
    if (await exists(file)) throw alreadyThere(file);
    await rename(draft, file);
  }
  const folder = await open(path.dirname(file));
  // Not every file system can make sure of a folder; the file itself is safe.
  await folder
    .sync()
    .catch(() => {})
    .finally(() => folder.close());
}

/** Writes what is packed to a file, as long as there is room for it. */
async function store(
  pack: Pack,
  handle: FileHandle,
  { file, reserveBytes }: BackupOptions,
): Promise<void> {
  let unchecked = roomCheckBytes;
  for await (const chunk of pack as AsyncIterable<Buffer>) {
    unchecked += chunk.length;
    if (unchecked >= roomCheckBytes) {
      unchecked = 0;
      const { bavail, bsize } = await statfs(path.dirname(file));
      if (bavail * bsize < reserveBytes) throw diskFull(file);
    }
    await handle.writeFile(chunk);
  }
  await handle.sync();
}

const diskFull = (file: string) =>
  new Complaint({
    id: `Ruang di ${path.dirname(file)} tidak cukup untuk cadangan ini. Kosongkan dulu, atau pilih folder di disk lain.`,
    en: `There is not enough room in ${path.dirname(file)} for this backup. Make room, or choose a folder on another disk.`,
  });

/** Adds entries to a backup, and notes what they are. */
function packing(pack: Pack, onBytes: (bytes: number) => void) {
  const files: StoredFile[] = [];
  const header = (name: string, size: number) => ({ name, size, mode: 0o600 });
  const note = (name: string, bytes: number, sha256: string) => {
    files.push({ name, bytes, sha256 });
    onBytes(bytes);
  };
  return {
    files,
    async add(name: string, content: Buffer): Promise<void> {
      await new Promise<void>((resolve, reject) => {
        pack.entry(header(name, content.length), content, (error) =>
          error ? reject(error) : resolve(),
        );
      });
      note(name, content.length, createHash('sha256').update(content).digest('hex'));
    },
    async addStream(name: string, bytes: number, content: AsyncIterable<Uint8Array>) {
      const hash = createHash('sha256');
      const added = Promise.withResolvers<unknown>();
      const entry = pack.entry(header(name, bytes), (error) =>
        error ? added.reject(error) : added.resolve(true),
      );
      added.promise.catch(() => {});
      for await (const chunk of content) {
        hash.update(chunk);
        if (!entry.write(chunk)) {
          const drained = new Promise((resolve) => entry.once('drain', () => resolve(true)));
          await Promise.race([drained, added.promise]);
        }
      }
      entry.end(undefined);
      await added.promise;
      note(name, bytes, hash.digest('hex'));
    },
  };
}

type Packing = ReturnType<typeof packing>;

async function addTable(
  client: pg.Client,
  table: CatalogueTable,
  packed: Packing,
): Promise<StoredTable> {
  const columns = table.columns.map(quoted).join(', ');
  const rows = client.query(copyStreams.to(`copy ${table.sql} (${columns}) to stdout`));
  let waiting: Buffer[] = [];
  let bytes = 0;
  let parts = 0;
  const flush = async () => {
    if (bytes === 0) return;
    const content = await promisify(gzip)(Buffer.concat(waiting, bytes));
    waiting = [];
    bytes = 0;
    parts += 1;
    await packed.add(names.part(table.name, parts), content);
  };
  for await (const chunk of rows as AsyncIterable<Buffer>) {
    waiting.push(chunk);
    bytes += chunk.length;
    if (bytes >= partBytes) await flush();
  }
  await flush();
  return { name: table.name, columns: table.columns, rows: rows.rowCount };
}

/** The settings in which text that COPY writes can be read by every PostgreSQL. */
const settings = [
  "set client_encoding = 'UTF8'",
  "set datestyle = 'ISO, YMD'",
  "set intervalstyle = 'postgres'",
  "set timezone = 'UTC'",
  'set extra_float_digits = 1',
  "set bytea_output = 'hex'",
  'set statement_timeout = 0',
  'set idle_in_transaction_session_timeout = 0',
  "set lock_timeout = '60s'",
];

/** Opens a connection of its own for long work. */
export async function connectForLong(connection: Connection): Promise<pg.Client> {
  const client = new pg.Client({
    ...connection,
    statement_timeout: 0,
    query_timeout: 0,
    keepAlive: true,
    application_name: 'simpul-kim command',
  });
  // Whoever waits for an answer hears of it.
  client.on('error', () => {});
  await client.connect();
  for (const setting of settings) await client.query(setting);
  return client;
}

/** Begins the one snapshot of a backup, in which no table can change its form. */
async function beginSnapshot(client: pg.Client): Promise<readonly CatalogueTable[]> {
  for (;;) {
    const { tables } = await readCatalogue(client);
    if (tables.length === 0) {
      throw new Complaint({
        id: 'Basis data ini kosong: belum ada yang dapat dicadangkan.',
        en: 'This database is empty: there is nothing to back up yet.',
      });
    }
    await client.query('begin isolation level repeatable read, read only');
    // Before the first query, which takes the snapshot.
    await client.query(
      `lock table ${tables.map(({ sql }) => sql).join(', ')} in access share mode`,
    );
    const locked = await readCatalogue(client);
    if (JSON.stringify(locked.tables) === JSON.stringify(tables)) return tables;
    // They were just being migrated.
    await client.query('rollback');
  }
}

/** The database as it is at one moment, and the names of the stored files that it has. */
async function packDatabase(client: pg.Client, packed: Packing) {
  const tables = await beginSnapshot(client);
  const [state] = (
    await client.query<{ at: Date; server: string; migration: string | null }>(
      `select now() as at, current_setting('server_version') as server,
         (select max(name) from public.kysely_migration) as migration`,
    )
  ).rows;
  const stored: StoredTable[] = [];
  for (const table of tables) stored.push(await addTable(client, table, packed));
  const sequences = await readSequences(client);
  const media = await storedNames(client);
  await client.query('commit');
  const contents = {
    migration: state!.migration ?? '',
    at: state!.at.toISOString(),
    server: state!.server,
    tables: stored,
    sequences,
  };
  return { contents, media };
}

async function packAll(pack: Pack, options: BackupOptions): Promise<Manifest> {
  const { connection, storage, onProgress, signal } = options;
  const missing: string[] = [];
  let step: 'tables' | 'media' = 'tables';
  let done = 0;
  const packed = packing(pack, (bytes) => onProgress(step, (done += bytes)));
  const opening: Opening = {
    what: 'simpul-kim-backup',
    format: formatVersion,
    service: serviceVersion,
  };
  await packed.add(names.opening, Buffer.from(JSON.stringify(opening)));
  const client = await connectForLong(connection);
  try {
    await client.query(keepingFiles);
    const { contents, media } = await packDatabase(client, packed);
    step = 'media';
    // A file is stored before the row that names it is committed, never changes, and now is not
    // removed: so all that the rows of the snapshot name is there, unless it was lost before.
    for (const name of media) {
      signal.throwIfAborted();
      const file = await storage.read(name);
      if (file) await packed.addStream(names.media + name, file.bytes, file.stream);
      else missing.push(name);
    }
    return await seal(pack, packed, { ...opening, ...contents, missing });
  } finally {
    await client.end().catch(() => {});
  }
}

/** Ends a backup with its manifest. */
async function seal(pack: Pack, packed: Packing, all: Omit<Manifest, 'files'>): Promise<Manifest> {
  const manifest: Manifest = { ...all, files: [...packed.files] };
  const content = Buffer.from(JSON.stringify(manifest));
  await packed.add(names.manifest, content);
  const digest = createHash('sha256').update(content).digest('hex');
  await packed.add(names.seal, Buffer.from(digest));
  pack.finalize();
  return manifest;
}

/**
 * Makes a backup while the service runs and writes: all rows of one moment, and the stored files.
 * It is whole on the disk before it gets its name; killed on the way, it leaves a `.part` at most.
 *
 * @throws {Complaint} where the name is taken or the disk is full.
 */
export async function writeBackup(options: BackupOptions): Promise<Manifest> {
  const { file, signal } = options;
  if (await exists(file)) throw alreadyThere(file);
  const draft = `${file}.${process.pid}.part`;
  const handle = await open(draft, 'wx', 0o600).catch((cause: unknown) => {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new Complaint(
      {
        id: `${draft} tidak dapat ditulis (${code ?? message}). Pilih folder yang ada dan boleh Anda tulisi.`,
        en: `${draft} cannot be written (${code ?? message}). Choose a folder that exists and that you may write to.`,
      },
      { cause },
    );
  });
  const pack = tar.pack();
  const stop = () => pack.destroy(signal.reason as Error);
  signal.addEventListener('abort', stop);
  try {
    const fail = (error: unknown) => {
      pack.destroy(error as Error);
      throw error as Error;
    };
    const [stored, packed] = await Promise.allSettled([
      store(pack, handle, options).catch(fail),
      packAll(pack, options).catch(fail),
    ]);
    signal.throwIfAborted();
    // Where the disk is full, packing fails too, but only because of it.
    if (stored.status === 'rejected' && packed.status === 'rejected') {
      throw isOfStorage(stored.reason) ? stored.reason : packed.reason;
    }
    if (stored.status === 'rejected') throw stored.reason;
    if (packed.status === 'rejected') throw packed.reason;
    await handle.close();
    await publish(draft, file);
    return packed.value;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw diskFull(file);
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    await handle.close().catch(() => {});
    await rm(draft, { force: true });
  }
}

const isOfStorage = (error: unknown): boolean =>
  error instanceof Complaint || (error as NodeJS.ErrnoException).code === 'ENOSPC';
