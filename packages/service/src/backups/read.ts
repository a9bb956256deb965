import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import tar from 'tar-stream';
import { Complaint } from '../problems/index.ts';
import { damaged } from './damage.ts';
import {
  formatVersion,
  names,
  tableOf,
  type Manifest,
  type Opening,
  type StoredFile,
} from './format.ts';

/** How far a reading is, in bytes of the file. */
export type OnRead = (done: number, all: number) => void;

const incomplete = (file: string) =>
  new Complaint({
    id: `Cadangan ${file} tidak utuh: bagian akhirnya tidak ada. Jangan dipakai; ambil cadangan yang lain.`,
    en: `The backup ${file} is not whole: its end is missing. Do not use it; take another one.`,
  });

const noBackup = (file: string, cause?: unknown) =>
  new Complaint(
    {
      id: `${file} bukan cadangan Simpul KIM.`,
      en: `${file} is no backup of Simpul KIM.`,
    },
    { cause },
  );

const tooNew = (file: string, { service }: Opening) =>
  new Complaint({
    id: `Cadangan ${file} dibuat oleh Simpul KIM ${service}, yang lebih baru daripada layanan ini. Perbarui layanan ini dulu.`,
    en: `The backup ${file} was made by Simpul KIM ${service}, which is newer than this service. Update this service first.`,
  });

/** The refusal of a backup that this version cannot read. */
export const requireKnown = (
  file: string,
  manifest: Manifest,
  migrations: readonly string[],
): void => {
  if (!migrations.includes(manifest.migration)) throw tooNew(file, manifest);
};

/** What is wrong with a file, as the tar reader has it. */
function told(file: string, last: string, error: unknown): Error {
  if (error instanceof Complaint) return error;
  return /unexpected end|premature/i.test(String(error))
    ? incomplete(file)
    : damaged(file, [`after ${last}`], error);
}

/** An entry of a backup; its content must be read to the end. */
interface BackupEntry {
  readonly name: string;
  readonly content: AsyncIterable<Buffer>;
}

/**
 * The entries of a backup, one after the other.
 *
 * @throws {Complaint} where the file is missing, cut off, or no tar from some place on.
 */
export async function* entriesOf(file: string, onRead: OnRead): AsyncGenerator<BackupEntry> {
  const { size } = await stat(file).catch((cause: unknown) => {
    throw new Complaint(
      {
        id: `Berkas ${file} tidak ada, atau tidak dapat dibaca.`,
        en: `There is no file ${file}, or it cannot be read.`,
      },
      { cause },
    );
  });
  let done = 0;
  let last = '';
  const extract = tar.extract();
  const counting = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      onRead((done += chunk.length), size);
      yield chunk;
    }
  };
  const source = createReadStream(file, { highWaterMark: 256 * 1024 });
  // Its failure comes out of the loop too.
  pipeline(source, counting, extract as unknown as NodeJS.WritableStream).catch(() => {});
  const content = async function* (entry: AsyncIterable<Buffer>) {
    try {
      yield* entry;
    } catch (error) {
      throw told(file, last, error);
    }
  };
  try {
    for await (const entry of extract) {
      last = entry.header.name;
      yield { name: last, content: content(entry as AsyncIterable<Buffer>) };
    }
  } catch (error) {
    throw last === '' ? noBackup(file, error) : told(file, last, error);
  } finally {
    source.destroy();
  }
}

/** All of an entry. */
export async function wholeOf(content: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** What an entry that is a part of a table holds, as COPY wrote it. */
export const unpackPart: (part: Buffer) => Promise<Buffer> = promisify(gunzip);

const sha256Of = (content: Buffer) => createHash('sha256').update(content).digest('hex');

const newline = 0x0a;

/** A row is a line: COPY writes those in values as `\\n`. */
function countRows(text: Buffer): number {
  let rows = 0;
  for (let at = text.indexOf(newline); at >= 0; at = text.indexOf(newline, at + 1)) rows += 1;
  return rows;
}

function checkOpening(file: string, name: string, content: Buffer): void {
  if (name !== names.opening) throw noBackup(file);
  let opening: Partial<Opening>;
  try {
    opening = JSON.parse(content.toString()) as Partial<Opening>;
  } catch (cause) {
    throw damaged(file, [name], cause);
  }
  if (opening.what !== 'simpul-kim-backup') throw noBackup(file);
  if ((opening.format ?? 0) > formatVersion) throw tooNew(file, opening as Opening);
}

/** Reads a backup, and notes what is in it. */
async function readAll(file: string, onRead: OnRead) {
  const files = new Map<string, StoredFile>();
  const rows = new Map<string, number>();
  const broken: string[] = [];
  const ends = new Map<string, Buffer>();
  let first = true;
  for await (const { name, content } of entriesOf(file, onRead)) {
    if (name.startsWith(names.media) && !first) {
      const hash = createHash('sha256');
      let bytes = 0;
      for await (const chunk of content) {
        hash.update(chunk);
        bytes += chunk.length;
      }
      files.set(name, { name, bytes, sha256: hash.digest('hex') });
      continue;
    }
    const whole = await wholeOf(content);
    if (first) checkOpening(file, name, whole);
    first = false;
    if (name === names.manifest || name === names.seal) {
      ends.set(name, whole);
      continue;
    }
    files.set(name, { name, bytes: whole.length, sha256: sha256Of(whole) });
    const table = tableOf(name);
    if (table === undefined) continue;
    try {
      rows.set(table, (rows.get(table) ?? 0) + countRows(await unpackPart(whole)));
    } catch {
      broken.push(name);
    }
  }
  return { files, rows, broken, ends };
}

/**
 * Reads a backup to its end and checks everything in it: that each table, row and file is there and
 * is what was written.
 *
 * @throws {Complaint} that names what is damaged.
 */
export async function verifyBackup(file: string, onRead: OnRead = () => {}): Promise<Manifest> {
  const { files, rows, broken, ends } = await readAll(file, onRead);
  const [written, seal] = [ends.get(names.manifest), ends.get(names.seal)];
  if (!written || !seal) {
    throw broken.length > 0 ? damaged(file, broken) : incomplete(file);
  }
  if (sha256Of(written) !== seal.toString()) throw damaged(file, [names.manifest]);
  const manifest = JSON.parse(written.toString()) as Manifest;
  const expected = new Set(manifest.files.map(({ name }) => name));
  const wrong = [
    ...manifest.files
      .filter(({ name, sha256 }) => files.get(name)?.sha256 !== sha256)
      .map(({ name }) => name),
    ...[...files.keys()].filter((name) => !expected.has(name)),
  ];
  if (wrong.length === 0) {
    const miscounted = manifest.tables.filter(
      ({ name, rows: all }) => (rows.get(name) ?? 0) !== all,
    );
    wrong.push(...miscounted.map(({ name }) => name));
  }
  if (wrong.length > 0) throw damaged(file, wrong);
  return manifest;
}
