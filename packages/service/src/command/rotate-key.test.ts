import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import sharp from 'sharp';
import { contactPurpose } from '../aspirations/contact.ts';
import { attachmentFile, resealAttachments } from '../aspirations/index.ts';
import { nameAttachment, storeAttachment } from '../aspirations/attachments.ts';
import { keepingFiles, openStorage } from '../media/index.ts';
import {
  beginRotation,
  countSealed,
  currentKey,
  newKey,
  openSealing,
  ringIn,
  writeKey,
} from '../sealing/index.ts';
import {
  giveAttachment,
  giveContact,
  givenContact,
  lodge,
  received,
} from '../testing/aspirations.ts';
import { environmentOf, giveCommand } from '../testing/command.ts';
import { afterwards, givenService, until, villagesIn } from '../testing/given.ts';

const service = await givenService();
const { app, database, sealing, ring } = service;
const { db } = database;
const here = environmentOf(service);
const storage = await openStorage(undefined, service.mediaDir);
const attachmentParts = { db, sealing, storage };

beforeEach(async () => {
  await db.deleteFrom('aspirations').execute();
  await db.deleteFrom('aspiration_attachments').execute();
});

/** Gives the command, which must succeed; what it said. */
async function rotate(...args: string[]): Promise<string> {
  const { code, text } = await giveCommand(here, 'rotate-key', ...args);
  assert.equal(code, 0, text);
  return text;
}

async function withContacts(count: number, attachmentsEach = 0): Promise<string[]> {
  const ids: string[] = [];
  for (let made = 0; made < count; made += 1) {
    const id = await lodge(database);
    await giveContact(service, id);
    for (let each = 0; each < attachmentsEach; each += 1) await giveAttachment(service, id);
    ids.push(id);
  }
  return ids;
}

/** Everything that is sealed, opened by a process that has started just now. */
async function opened() {
  const fresh = await openSealing(db, ring);
  const contacts = await db
    .selectFrom('aspirations')
    .select(['id', 'contact', 'contact_key'])
    .where('contact', 'is not', null)
    .execute();
  for (const { id, contact, contact_key } of contacts) {
    const kept = await fresh.open({ key: contact_key!, bytes: contact! }, contactPurpose, id);
    assert.deepEqual(JSON.parse(String(kept)), givenContact);
  }
  const attachments = await db.selectFrom('aspiration_attachments').selectAll().execute();
  for (const { id, edition, key_id, bytes } of attachments) {
    const found = await storage.read(attachmentFile({ id, edition }));
    const sealed = await buffer(found!.stream);
    const place = `${id} ${edition}`;
    const photo = await fresh.open({ key: key_id, bytes: sealed }, 'aspiration attachment', place);
    assert.equal(photo.length, bytes);
  }
  return { contacts: contacts.length, attachments: attachments.length };
}

const keysInUse = async () => [...(await countSealed(db)).keys()];
const filesOf = async () => (await storage.list('attachments')).sort();

describe('kim rotate-key', () => {
  it('seals everything anew, says how much, and where to keep a copy', async () => {
    await withContacts(3, 2);
    const before = await currentKey(db);

    const text = await rotate();

    const current = (await currentKey(db))!;
    assert.notEqual(current, before);
    assert.match(text, new RegExp(`Kunci rahasia yang baru: ${current}`));
    assert.match(text, /Disegel ulang: 3 kontak dan 6 lampiran\./);
    assert.match(text, new RegExp(`Salin lagi ${ring.file!} ke tempat aman`));
    for (const { bytes } of await ring.look()) {
      assert.ok(!text.includes(writeKey({ id: '', bytes })));
    }
    assert.deepEqual(await keysInUse(), [current]);
    assert.deepEqual(await opened(), { contacts: 3, attachments: 6 });
    const named = await db.selectFrom('aspiration_attachments').selectAll().execute();
    assert.deepEqual(await filesOf(), named.map(attachmentFile).sort());
    assert.ok(named.every(({ edition }) => edition === 2));
  });

  it('changes nothing that an officer has in hand, and is noted', async () => {
    const [id = ''] = await withContacts(1);
    const versionOf = () =>
      db.selectFrom('aspirations').select(['version', 'changed_at']).where('id', '=', id).execute();
    const before = await versionOf();
    await rotate();
    assert.deepEqual(await versionOf(), before);
    const { target } = await db
      .selectFrom('audit')
      .select('target')
      .where('operation', '=', 'kim rotate-key')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    assert.equal(target, await currentKey(db));
  });

  it('leaves what a backup is reading in its place until the next sweep', async () => {
    await withContacts(1, 1);
    const [file = ''] = (await db.selectFrom('aspiration_attachments').selectAll().execute()).map(
      attachmentFile,
    );
    const backup = await database.pool.connect();
    await backup.query(keepingFiles);
    await rotate();
    backup.release(true);
    assert.notEqual(await storage.weigh(file), undefined);
    await opened();
  });

  it('goes on beside submissions, and nothing that comes meanwhile is sealed by the old key', async () => {
    await withContacts(40, 1);
    const codes: string[] = [];
    let isDone = false;
    const villages = await villagesIn(database, '64.09');
    const contact = { name: givenContact.name, phone: '0812-0000-0000', shareable: false };
    const submitting = Array.from({ length: 3 }, async () => {
      while (!isDone) {
        const regionCode = villages[codes.length % villages.length]!;
        codes.push((await received(app, { regionCode, contact })).trackingCode);
      }
    });
    await until(async () => codes.length > 2);

    await rotate().finally(() => (isDone = true));
    await Promise.all(submitting);

    assert.deepEqual(await keysInUse(), [await currentKey(db)]);
    const { contacts } = await opened();
    assert.equal(contacts, 40 + codes.length);
  });

  it('catches an upload that was stored before, and named after', async () => {
    const stored = await storeAttachment(attachmentParts, await sharp(blank).png().toBuffer());
    await rotate();
    await db.transaction().execute((tx) => nameAttachment(tx, attachmentParts, stored));
    assert.deepEqual(await keysInUse(), [await currentKey(db)]);
    await opened();
  });

  it('leaves what cannot be opened as it is, and says so', async () => {
    const [broken = '', , lost = ''] = await withContacts(3, 1);
    await db
      .updateTable('aspirations')
      .set({ contact: Buffer.from('rusak') })
      .where('id', '=', broken)
      .execute();
    const { id } = await db
      .selectFrom('aspiration_attachments')
      .select('id')
      .where('aspiration_id', '=', lost)
      .executeTakeFirstOrThrow();
    await storage.delete(attachmentFile({ id, edition: 1 }));
    const text = await rotate();
    assert.match(text, /Disegel ulang: 2 kontak dan 2 lampiran\./);
    assert.match(text, /1 kontak dan 1 lampiran rusak atau berkasnya hilang/);
  });

  it('does not count what is erased while it goes on as lost', async () => {
    const [id = ''] = await withContacts(1, 1);
    const from = (await currentKey(db))!;
    await beginRotation(db, ring, false, async () => {});
    const erasing = {
      ...storage,
      async read(file: string) {
        await db.deleteFrom('aspirations').where('id', '=', id).execute();
        await storage.delete(file);
        return storage.read(file);
      },
    };
    const { unreadable } = await resealAttachments(
      { ...attachmentParts, storage: erasing },
      { from: [from], onProgress: () => {}, signal: new AbortController().signal },
    );
    assert.equal(unreadable, 0);
  });

  it('is refused while another one is under way', async () => {
    const held = await database.pool.connect();
    await held.query(`select pg_advisory_lock(hashtextextended('secret keys', 0))`);
    const { code, text } = await giveCommand(here, 'rotate-key');
    held.release(true);
    assert.equal(code, 1);
    assert.match(text, /Penggantian kunci yang lain sedang berjalan/);
  });
});

const blank = { create: { width: 8, height: 6, channels: 3, background: 'teal' } } as const;

describe('a change of keys that is killed', () => {
  it('again and again goes on where it was, and in the end nothing is sealed by the old key', async () => {
    await withContacts(200);
    const [some = ''] = await withContacts(1);
    for (let made = 0; made < 40; made += 1) await giveAttachment(service, some);
    const old = (await currentKey(db))!;
    const left = async () => (await countSealed(db)).get(old) ?? 0;
    const all = await left();
    assert.equal(all, 241);
    for (const limit of [all - 1, 30]) {
      const program = spawn(
        process.execPath,
        [path.join(import.meta.dirname, 'main.ts'), 'rotate-key'],
        { env: { ...process.env, ...here }, stdio: 'ignore' },
      );
      afterwards(() => program.kill('SIGKILL'));
      const ended = once(program, 'close');
      await until(async () => (await left()) <= limit, 60_000);
      program.kill('SIGKILL');
      await ended;
      // Whatever the moment, everything can be read.
      assert.deepEqual(await opened(), { contacts: 201, attachments: 40 });
    }
    const keys = (await ring.look()).length;

    const isLeft = (await left()) > 0;
    const text = await rotate();

    if (isLeft) assert.match(text, /Penggantian kunci yang terputus dilanjutkan/);
    assert.equal(await left(), 0);
    assert.equal((await ring.look()).length, isLeft ? keys : keys + 1);
    assert.deepEqual(await keysInUse(), [await currentKey(db)]);
    assert.deepEqual(await opened(), { contacts: 201, attachments: 40 });
  });
});

describe('kim rotate-key --forget-old', () => {
  it('removes old keys but for the oldest, from which the same codes come, and makes none', async () => {
    await withContacts(2, 1);
    await rotate();
    const oldest = (await ring.look()).at(-1)!.id;
    const secret = sealing.secret('kode');
    const newest = await currentKey(db);

    const text = await rotate('--forget-old');

    assert.equal(await currentKey(db), newest);
    assert.doesNotMatch(text, /Kunci rahasia yang baru|Disegel ulang|Kunci lama tetap di dalamnya/);
    assert.match(
      text,
      new RegExp(`Kunci ${newest!} yang terbaru, dan semua sudah disegel dengannya`),
    );
    assert.match(text, /Kunci lama dibuang: /);
    assert.match(text, new RegExp(`Salin lagi ${ring.file!} ke tempat aman`));
    assert.match(text, new RegExp(`Kunci tertua \\(${oldest}\\) selalu tinggal`));
    const ids = (await ring.look()).map(({ id }) => id);
    assert.deepEqual(ids, [await currentKey(db), oldest]);
    assert.deepEqual((await openSealing(db, ring)).secret('kode'), secret);
    assert.deepEqual(await opened(), { contacts: 2, attachments: 2 });
    const { rows } = await sql<{ id: string }>`select id from secret_keys`.execute(db);
    assert.ok(rows.length <= 2);
  });
});

describe('kim rotate-key --forget-old, given again', () => {
  it('makes no key and removes none, and says so in lines that agree', async () => {
    const before = (await ring.look()).map(({ id }) => id);
    const text = await rotate('--forget-old');
    assert.deepEqual(
      (await ring.look()).map(({ id }) => id),
      before,
    );
    assert.match(text, /Tidak ada kunci lama yang dapat dibuang/);
    assert.doesNotMatch(text, /Kunci lama dibuang|Salin lagi|baru:/);
  });

  it('seals anew first what a change that was cut off has left', async () => {
    const [id = ''] = await withContacts(1);
    await beginRotation(db, ring, false, async () => {});
    const current = await currentKey(db);
    assert.ok(!(await keysInUse()).includes(current!));

    const text = await rotate('--forget-old');

    assert.match(text, /Penggantian kunci yang terputus dilanjutkan/);
    assert.match(text, /Disegel ulang: 1 kontak dan 0 lampiran/);
    assert.equal(await currentKey(db), current);
    assert.deepEqual(await keysInUse(), [current]);
    assert.notEqual(id, '');
    await opened();
  });
});

describe('kim rotate-key with KIM_SECRET_KEYS', () => {
  it('takes the newest of them, and asks for a new one where that is current', async () => {
    await withContacts(2, 1);
    const kept = (await ring.look()).map(writeKey);
    const added = newKey();
    const configured = { ...here, KIM_SECRET_KEYS: [writeKey(added), ...kept].join() };
    const first = await giveCommand(configured, 'rotate-key');
    assert.equal(first.code, 0, first.text);
    assert.deepEqual(await keysInUse(), [added.id]);
    assert.doesNotMatch(first.text, /Salin lagi/);
    const again = await giveCommand(configured, 'rotate-key');
    assert.equal(again.code, 1);
    assert.match(again.text, /Buat kunci baru.*randomBytes\(32\)/);
    const forgetting = await giveCommand(configured, 'rotate-key', '--forget-old');
    assert.equal(forgetting.code, 0);
    assert.match(forgetting.text, /boleh dihapus dari KIM_SECRET_KEYS: .*nomor 2/);
    for (const key of [...kept, writeKey(added)]) {
      for (const { text } of [first, again, forgetting]) assert.ok(!text.includes(key));
    }
    await ring.add(added);
  });
});

describe('kim rotate-key --lost', () => {
  it('is refused while the key is there', async () => {
    const { code, text } = await giveCommand(here, 'rotate-key', '--lost');
    assert.equal(code, 1);
    assert.match(text, /ada di sini, jadi tidak hilang/);
  });

  it('goes on with a new key, and says how much stays unreadable; found again, it is read', async () => {
    await withContacts(2, 1);
    const copy = await ring.look();
    await rm(ring.file!);
    const refused = await giveCommand(here, 'rotate-key');
    assert.equal(refused.code, 1);
    assert.match(refused.text, /rotate-key --lost/);

    const text = await rotate('--lost');

    assert.match(text, /4 kontak dan lampiran tetap tidak dapat dibaca/);
    await openSealing(db, ringIn(path.dirname(ring.file!)));

    for (const key of copy.toReversed()) await ring.add(key);
    const found = await rotate();
    assert.match(found, /Disegel ulang: 2 kontak dan 2 lampiran/);
    assert.deepEqual(await keysInUse(), [await currentKey(db)]);
  });
});
