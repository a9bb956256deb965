import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { sql } from 'kysely';
import tar from 'tar-stream';
import { uuidv7 } from 'uuidv7';
import { openStorage, settle } from '../media/index.ts';
import { Complaint } from '../problems/index.ts';
import { found, givenFolder, givenService, publish } from '../testing/given.ts';
import { inOrder } from './catalogue.ts';
import { requireKnown, restoreBackup, verifyBackup, writeBackup } from './index.ts';
import { entriesOf, wholeOf } from './read.ts';

const service = await givenService();
const { database } = service;
const folder = await givenFolder();
const storage = await openStorage(undefined, service.mediaDir);
const { signal } = new AbortController();

const back = (file: string, more: Partial<Parameters<typeof writeBackup>[0]> = {}) =>
  writeBackup({
    connection: database.connection,
    storage,
    file: path.join(folder, file),
    reserveBytes: 0,
    onProgress: () => {},
    signal,
    ...more,
  });

const complains = (words: RegExp) => (error: unknown) => {
  assert.ok(error instanceof Complaint, String((error as Error).stack));
  assert.match(error.message, words);
  return true;
};

const whole = path.join(folder, 'whole.tar');

before(async () => {
  await upload('aa/aasatu', Buffer.alloc(300_000, 7));
  await upload('bb/bbdua', Buffer.from('dua'));
  // Nobody's: perhaps an upload that is under way.
  await storage.put('cc/cctiga-320.webp', Buffer.from('tiga'), 'image/webp');
  const group = await found(database, { region_code: '64.09.02.2004', name: 'KIM\tTab\\N\nBaris' });
  await publish(database, { region_code: '64.09.02.2004', group_id: group });
  await back('whole.tar');
});

/** Puts a picture of one size into the service. */
async function upload(stem: string, bytes: Buffer, id: string = uuidv7()): Promise<string> {
  const file = `${stem}-320.webp`;
  await storage.put(file, bytes, 'image/webp');
  const sizes = JSON.stringify([{ file, width: 320, height: 180, type: 'image/webp' }]);
  await sql`insert into pictures (id, alt, sizes, stem, region_code)
    values (${id}, 'Padi', ${sizes}::jsonb, ${stem}, '64.09')`.execute(database.db);
  return id;
}

/** A copy of the whole backup with one byte changed at a place. */
async function damagedAt(at: number, name: string): Promise<string> {
  const bytes = await readFile(whole);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  return file;
}

/** Where the content of an entry begins: after its name, in the next block. */
async function contentOf(entry: string): Promise<number> {
  const bytes = await readFile(whole);
  const header = bytes.indexOf(`${entry}\0`);
  assert.ok(header >= 0 && header % 512 === 0, entry);
  return header + 512;
}

describe('a backup', () => {
  it('holds every row and file, and tells so', async () => {
    const manifest = await verifyBackup(whole);
    const rows = new Map(manifest.tables.map((table) => [table.name, table.rows]));
    assert.ok(rows.get('public.regions')! > 80_000);
    assert.equal(rows.get('public.articles'), 1);
    assert.equal(rows.get('public.groups'), 1);
    assert.ok(![...rows.keys()].some((name) => name.startsWith('jobs.')));
    const files = manifest.files.map(({ name }) => name).filter((name) => /^media/.test(name));
    assert.deepEqual(files, ['media/aa/aasatu-320.webp', 'media/bb/bbdua-320.webp']);
  });

  it('can be read by its owner alone', async () => {
    assert.equal((await stat(whole)).mode & 0o777, 0o600);
  });

  it('leaves out what the database computes by itself', async () => {
    const { tables } = await verifyBackup(whole);
    const articles = tables.find(({ name }) => name === 'public.articles');
    const columns = articles?.columns ?? [];
    assert.ok(columns.includes('region_code'));
    assert.ok(!columns.includes('province_code') && !columns.includes('search'));
  });

  it('keeps files from being removed until it has read them, and tells of those that were lost', async () => {
    const lost = await upload('dd/ddhilang', Buffer.from('hilang'));
    await storage.delete('dd/ddhilang-320.webp');
    const going = await upload('ee/eepergi', Buffer.from('pergi'));
    const remove = async () => {
      await sql`delete from pictures where id = ${going}`.execute(database.db);
      const upload = { upload: uuidv7(), stem: 'ee/eepergi' };
      await settle(database.db, storage, upload, ['ee/eepergi-320.webp']);
    };
    let parts = 0;
    let removed: Promise<unknown> | undefined;
    const manifest = await back('lost.tar', {
      onProgress() {
        parts += 1;
        // The first part is the opening; with the second, the rows have been read.
        if (parts === 2) removed = remove();
      },
    });
    await removed;
    assert.equal(await storage.weigh('ee/eepergi-320.webp'), 5);
    assert.deepEqual(manifest.missing, ['dd/ddhilang-320.webp']);
    const rows = new Map(manifest.tables.map((table) => [table.name, table.rows]));
    const files = manifest.files.filter(({ name }) => name.startsWith('media/'));
    assert.equal(files.length, rows.get('public.pictures')! - 1);
    assert.ok(files.some(({ name }) => name === 'media/ee/eepergi-320.webp'));
    await sql`delete from pictures where id = ${lost}`.execute(database.db);
  });

  it('never takes the place of a file', async () => {
    await assert.rejects(back('whole.tar'), complains(/is there already/));
  });

  it('leaves nothing behind where the disk has no room, or it is stopped', async () => {
    await assert.rejects(back('big.tar', { reserveBytes: 2 ** 60 }), complains(/not enough room/));
    const stopping = new AbortController();
    const stopped = back('stopped.tar', {
      signal: stopping.signal,
      onProgress: () => stopping.abort(new Complaint({ id: 'Berhenti', en: 'Stopped' })),
    });
    await assert.rejects(stopped, complains(/Stopped/));
    for (const name of ['big.tar', 'stopped.tar']) {
      await assert.rejects(stat(path.join(folder, name)));
    }
  });

  it('into a folder that is not there says so', async () => {
    await assert.rejects(back('none/x.tar'), complains(/cannot be written \(ENOENT\)/));
  });
});

describe('a damaged backup is told by name', () => {
  it('of a table', async () => {
    const entry = 'tables/public.articles/000001.copy.gz';
    const file = await damagedAt((await contentOf(entry)) + 30, 'table.tar');
    await assert.rejects(
      verifyBackup(file),
      complains(/is damaged in the data of news\. Do not use it.*\n.*public\.articles/),
    );
  });

  it('of a picture', async () => {
    const file = await damagedAt((await contentOf('media/aa/aasatu-320.webp')) + 1000, 'media.tar');
    await assert.rejects(
      verifyBackup(file),
      complains(/is damaged in uploads\. .*\n.*: media\/aa\/aasatu-320\.webp$/),
    );
  });

  it('of the manifest', async () => {
    const file = await damagedAt((await contentOf('manifest.json')) + 200, 'manifest.tar');
    await assert.rejects(
      verifyBackup(file),
      complains(/is damaged in its list of contents\. .*\n.*: manifest\.json$/),
    );
  });

  it('in words, without names of the inside before the last line', async () => {
    const entry = 'tables/public.articles/000001.copy.gz';
    const file = await damagedAt((await contentOf(entry)) + 30, 'words.tar');
    const complaint: unknown = await verifyBackup(file).catch((error: unknown) => error);
    const [told = '', ...rest] = (complaint as Complaint).sentence.id.split('\n');
    assert.equal(
      told,
      `Cadangan ${file} rusak pada data berita. Jangan dipakai; ambil cadangan yang lain.`,
    );
    assert.equal(rest.length, 1);
  });

  it('of the frame of an entry', async () => {
    const file = await damagedAt(
      (await contentOf('media/bb/bbdua-320.webp')) - 512 + 1,
      'frame.tar',
    );
    await assert.rejects(
      verifyBackup(file),
      complains(/is damaged in the frame of the file\. .*\n.*: after media\/aa\/aasatu-320\.webp$/),
    );
  });

  it('at any byte that matters: nothing comes through unnoticed', async () => {
    const bytes = await readFile(whole);
    const seal = await contentOf('manifest.sha256');
    const original = JSON.stringify(await verifyBackup(whole));
    for (let step = 0; step < 12; step += 1) {
      const at = Math.floor((seal * step) / 12);
      // What fills up the last block of an entry is nobody's.
      if (bytes[at] === 0) continue;
      const file = await damagedAt(at, `byte.tar`);
      const intact = await verifyBackup(file).then(
        (manifest) => JSON.stringify(manifest),
        () => 'refused',
      );
      assert.ok(intact === 'refused' || intact === original, `byte ${at}`);
    }
  });
});

describe('a file that is no backup', () => {
  it('or not there, or cut off, is refused', async () => {
    const none = path.join(folder, 'none.tar');
    await assert.rejects(verifyBackup(none), complains(/There is no file/));
    const letter = path.join(folder, 'letter.tar');
    await writeFile(letter, 'Yth. Bapak Kepala Desa'.repeat(100));
    await assert.rejects(verifyBackup(letter), complains(/is no backup/));
    await writeFile(letter, '');
    await assert.rejects(verifyBackup(letter), complains(/is no backup|not whole/));
    for (const at of [
      1024,
      (await contentOf('media/aa/aasatu-320.webp')) + 512,
      (await contentOf('manifest.json')) - 512,
    ]) {
      const cut = path.join(folder, `cut.tar`);
      await writeFile(cut, await readFile(whole));
      await truncate(cut, at);
      await assert.rejects(verifyBackup(cut), complains(/is not whole/));
    }
  });
});

/** The whole backup with another manifest, or another opening. */
async function rewritten(name: string, change: (content: object) => object): Promise<string> {
  const pack = tar.pack();
  let seal = '';
  for await (const entry of entriesOf(whole, () => {})) {
    let content: string | Buffer = await wholeOf(entry.content);
    if (/json$/.test(entry.name)) {
      content = JSON.stringify(change(JSON.parse(content.toString()) as object));
      seal = createHash('sha256').update(content).digest('hex');
    }
    if (entry.name === 'manifest.sha256') content = seal;
    pack.entry({ name: entry.name }, content);
  }
  pack.finalize();
  const file = path.join(folder, name);
  await writeFile(file, pack as AsyncIterable<Buffer>);
  return file;
}

describe('a restore', () => {
  it('of a backup that a newer service made is refused', async () => {
    const newer = { service: '99.0.0' };
    const later = await rewritten('later.tar', (content) =>
      'migration' in content ? { ...content, ...newer, migration: '9999-later' } : content,
    );
    const manifest = await verifyBackup(later);
    const words = complains(/made by Simpul KIM 99\.0\.0, which is newer/);
    assert.throws(() => requireKnown(later, manifest, ['0001-thread']), words);
    const format = await rewritten('format.tar', (content) => ({
      ...content,
      ...newer,
      format: 2,
    }));
    await assert.rejects(verifyBackup(format), words);
  });

  it('into a database that is in use is refused', async () => {
    const restoring = restoreBackup({
      file: whole,
      connection: database.connection,
      storage,
      onProgress: () => {},
      signal,
      record: async () => {},
    });
    await assert.rejects(restoring, complains(/something in this database already/));
  });
});

describe('the order of tables', () => {
  const table = (name: string) => ({ name, sql: name, columns: [] });
  const key = (from: string, to: string) => ({
    constraint: `${from}_${to}`,
    from,
    to,
    definition: '',
  });

  it('is that of their foreign keys', () => {
    const { tables, backward } = inOrder(['articles', 'groups', 'regions'].map(table), [
      key('articles', 'groups'),
      key('groups', 'regions'),
      key('articles', 'articles'),
    ]);
    assert.deepEqual(
      tables.map(({ name }) => name),
      ['regions', 'groups', 'articles'],
    );
    assert.deepEqual(backward, []);
  });

  it('knows which keys close a circle', () => {
    const { backward } = inOrder(['articles', 'versions'].map(table), [
      key('articles', 'versions'),
      key('versions', 'articles'),
    ]);
    assert.deepEqual(
      backward.map(({ constraint }) => constraint),
      ['articles_versions'],
    );
  });
});
