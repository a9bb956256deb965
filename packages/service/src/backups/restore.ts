import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import type pg from 'pg';
import copyStreams from 'pg-copy-streams';
import type { Connection, Schema } from '../database/index.ts';
import { migrate, migrationNames, migrationTables } from '../database/migrate.ts';
import type { Storage } from '../media/index.ts';
import { Complaint } from '../problems/index.ts';
import { quoted, readCatalogue, schemas } from './catalogue.ts';
import { restoreFile } from './files.ts';
import { damaged } from './damage.ts';
import { mediaNameOf, tableOf, type Manifest, type StoredTable } from './format.ts';
import { entriesOf, requireKnown, unpackPart, verifyBackup, wholeOf } from './read.ts';
import { connectForLong } from './write.ts';

/** What a backup is restored into. */
export interface RestoreOptions {
  readonly file: string;
  readonly connection: Connection;
  readonly storage: Storage;
  readonly onProgress: (step: 'checking' | 'restoring', done: number, all: number) => void;
  readonly signal: AbortSignal;
  /** Notes the deed, in the same transaction. */
  readonly record: (tx: Transaction<Schema>, manifest: Manifest) => Promise<void>;
}

/**
 * Checks that nothing would be lost or mixed.
 *
 * @throws {Complaint} where there is a table already.
 */
async function requireEmpty(client: pg.Client): Promise<void> {
  const { tables } = await readCatalogue(client);
  const { rows: migrations } = await client.query(
    `select from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any($1) and c.relname = any($2)`,
    [[...schemas], [...migrationTables]],
  );
  if (tables.length > 0 || migrations.length > 0) {
    throw new Complaint({
      id: 'Basis data ini sudah berisi. Cadangan hanya dipulihkan ke tempat kosong: pilih folder data baru dengan KIM_DATA_DIR, atau basis data baru dengan DATABASE_URL.',
      en: 'There is something in this database already. A backup is only restored into an empty place: choose a new data folder by KIM_DATA_DIR, or a new database by DATABASE_URL.',
    });
  }
}

/** Kysely on one connection that is ours, so that COPY goes into its transaction too. */
function onOneConnection(client: pg.Client): Kysely<Schema> {
  const connection = { query: client.query.bind(client), release() {} };
  const pool = { connect: async () => connection, end: async () => {} };
  return new Kysely<Schema>({
    dialect: new PostgresDialect({ pool: pool as unknown as pg.Pool }),
  });
}

/** Sets aside what would hinder or falsify loading; the returned function puts it back. */
async function prepareTables(client: pg.Client): Promise<() => Promise<void>> {
  const { tables, backward } = await readCatalogue(client);
  const sqlOf = new Map(tables.map(({ name, sql }) => [name, sql]));
  // What happened then has been announced then, and left its traces in the rows.
  for (const { sql } of tables) await client.query(`alter table ${sql} disable trigger user`);
  for (const { from, constraint } of backward) {
    await client.query(`alter table ${sqlOf.get(from)!} drop constraint ${quoted(constraint)}`);
  }
  // What migrations put into new tables is in the backup as it has become.
  if (tables.length > 0) await client.query(`truncate ${[...sqlOf.values()].join(', ')}`);
  return async () => {
    for (const { from, constraint, definition } of backward) {
      await client.query(
        `alter table ${sqlOf.get(from)!} add constraint ${quoted(constraint)} ${definition}`,
      );
    }
    await client.query('set constraints all immediate');
    for (const { sql } of tables) await client.query(`alter table ${sql} enable trigger user`);
  };
}

/** Loads the parts of tables, which come one table after the other. */
function tableLoader(client: pg.Client, file: string, tables: readonly StoredTable[]) {
  let current: { table: StoredTable; stream: copyStreams.CopyStreamQuery } | undefined;
  let failure: unknown;
  const finish = async () => {
    if (!current) return;
    const { table, stream } = current;
    current = undefined;
    const finished = once(stream, 'finish');
    stream.end();
    await finished;
    if (stream.rowCount !== table.rows) {
      const cause = new Error(`${stream.rowCount} of ${table.rows} rows`);
      throw damaged(file, [table.name], cause);
    }
  };
  return {
    finish,
    async load(name: string, text: Buffer): Promise<void> {
      if (current?.table.name !== name) {
        await finish();
        const table = tables.find((one) => one.name === name);
        if (!table) throw damaged(file, [name]);
        const [schema = '', relation = ''] = name.split('.');
        const into = `${quoted(schema)}.${quoted(relation)} (${table.columns.map(quoted).join(', ')})`;
        const stream = client.query(copyStreams.from(`copy ${into} from stdin`));
        stream.on('error', (error) => (failure ??= error));
        current = { table, stream };
      }
      if (failure) throw failure as Error;
      const { stream } = current;
      if (stream.write(text)) return;
      await Promise.race([once(stream, 'drain'), once(stream, 'close')]);
      if (failure) throw failure as Error;
    },
  };
}

async function loadAll(
  client: pg.Client,
  manifest: Manifest,
  { file, storage, onProgress, signal }: RestoreOptions,
): Promise<void> {
  const checksums = new Map(manifest.files.map(({ name, sha256 }) => [name, sha256]));
  const loader = tableLoader(client, file, manifest.tables);
  const entries = entriesOf(file, (done, all) => onProgress('restoring', done, all));
  for await (const { name, content } of entries) {
    signal.throwIfAborted();
    const table = tableOf(name);
    const mediaName = mediaNameOf(name);
    if (table !== undefined) {
      await loader.load(table, await unpackPart(await wholeOf(content)));
    } else if (mediaName !== undefined) {
      await loader.finish();
      await restoreFile(storage, mediaName, checked(name, content, checksums.get(name)));
      await putBack(
        storage,
        mediaName,
        checked({ file, name, sha256: checksums.get(name) }, content),
      );
    } else {
      await wholeOf(content);
    }
  }
  await loader.finish();
  for (const { name, value } of manifest.sequences) {
    await client.query('select setval($1::regclass, $2::bigint)', [name, value]);
  }
}

/** What is read, as long as it turns out to be what was written. */
async function* checked(
  { file, name, sha256 }: { file: string; name: string; sha256: string | undefined },
  content: AsyncIterable<Buffer>,
) {
  const hash = createHash('sha256');
  for await (const chunk of content) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') !== sha256) throw damaged(file, [name]);
}

/**
 * Restores a backup into an empty database: everything, or nothing. Stored files that are there by
 * their names, which tell what is in them, stay.
 * Cut off, it leaves at most files without rows, and can be repeated.
 *
 * @throws {Complaint} where the backup is damaged or too new, or the place is not empty.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Manifest> {
  const { file, connection, onProgress, signal, record } = options;
  // All of it is checked before anything is touched.
  const manifest = await verifyBackup(file, (done, all) => onProgress('checking', done, all));
  requireKnown(file, manifest, migrationNames);
  signal.throwIfAborted();
  const client = await connectForLong(connection);
  try {
    await requireEmpty(client);
    const db = onOneConnection(client);
    await db.transaction().execute(async (tx) => {
      await migrate(tx, manifest.migration);
      const putBack = await prepareTables(client);
      await loadAll(client, manifest, options);
      await putBack();
      await migrate(tx);
      await record(tx, manifest);
      signal.throwIfAborted();
    });
    await client.query('analyze');
    return manifest;
  } finally {
    await client.end().catch(() => {});
  }
}
