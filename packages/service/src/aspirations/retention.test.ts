import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { uuidv7 } from 'uuidv7';
import { keepingFiles, openStorage } from '../media/index.ts';
import { giveAttachment, giveContact, lodge } from '../testing/aspirations.ts';
import { environmentOf, giveCommand } from '../testing/command.ts';
import { givenService } from '../testing/given.ts';
import { attachmentFile } from './files.ts';
import { eraseDue, listDue, uploadSweep } from './retention.ts';

const service = await givenService();
const { database } = service;
const { db } = database;
const storage = await openStorage(undefined, service.mediaDir);

const now = new Date('2028-03-01T02:00:00Z');
const daysAgo = (days: number, ms = 0) => new Date(now.getTime() - days * 86_400_000 + ms);
const parts = { db, storage, retentionDays: 365, textRetentionDays: 1825, now };

/** One that ended, with a contact and two photos; its id, and the files of these. */
async function ended(at: Date, fields: Parameters<typeof lodge>[1] = {}) {
  const id = await lodge(database, { status: 'closed', ended_at: at, submitted_at: at, ...fields });
  await giveContact(service, id);
  const attachments = [await giveAttachment(service, id), await giveAttachment(service, id)];
  return { id, files: attachments.map((one) => attachmentFile({ id: one, edition: 1 })) };
}

const rowOf = (id: string) =>
  db.selectFrom('aspirations').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const attachmentsOf = async (id: string) =>
  (
    await db
      .selectFrom('aspiration_attachments')
      .select('id')
      .where('aspiration_id', '=', id)
      .execute()
  ).length;
const areThere = async (files: readonly string[]) =>
  Promise.all(files.map(async (file) => (await storage.weigh(file)) !== undefined));

beforeEach(async () => {
  await db.deleteFrom('aspirations').execute();
  await db.deleteFrom('aspiration_attachments').execute();
  for (const file of await storage.list('attachments').catch(() => [])) await storage.delete(file);
});

describe('contact, attachments and place', () => {
  it('are erased once the days are over since the end, and not a moment before', async () => {
    const place = { place_latitude: -1.4, place_longitude: 116.6, place_note: 'Rumah biru' };
    const over = await ended(daysAgo(365), place);
    const almost = await ended(daysAgo(365, 1), place);
    const placeAlone = await lodge(database, {
      status: 'rejected',
      ended_at: daysAgo(400),
      ...place,
    });

    const erased = await eraseDue(parts);

    assert.deepEqual(erased, { contacts: 1, attachments: 2, places: 2, texts: 0, uploads: 0 });
    const row = await rowOf(over.id);
    assert.deepEqual(
      [row.contact, row.contact_key, row.contact_shareable, await attachmentsOf(over.id)],
      [null, null, false, 0],
    );
    for (const id of [over.id, placeAlone]) {
      const { place_latitude, place_longitude, place_note } = await rowOf(id);
      assert.deepEqual([place_latitude, place_longitude, place_note], [null, null, null]);
    }
    // What was written stays longer.
    assert.equal(row.title, 'Lampu jalan padam');
    assert.deepEqual(await areThere(over.files), [false, false]);
    const kept = await rowOf(almost.id);
    assert.notEqual(kept.contact, null);
    assert.equal(kept.place_note, 'Rumah biru');
    assert.deepEqual(await areThere(almost.files), [true, true]);
  });

  it('are kept as long as was promised, or less where the installation now says so', async () => {
    const short = await ended(daysAgo(30), { retention_days: 30 });
    const long = await ended(daysAgo(400), { retention_days: 1000 });
    const atPromise = await eraseDue({ ...parts, retentionDays: 3650 });
    assert.equal(atPromise.contacts, 1);
    assert.equal((await rowOf(short.id)).contact, null);
    const atLess = await eraseDue({ ...parts, retentionDays: 400 });
    assert.equal(atLess.contacts, 1);
    assert.equal((await rowOf(long.id)).contact, null);
  });

  it('stay with what has not ended, however old', async () => {
    const open = await lodge(database, { status: 'inProgress', submitted_at: daysAgo(2000) });
    await giveContact(service, open);
    assert.equal((await eraseDue(parts)).contacts, 0);
    assert.notEqual((await rowOf(open)).contact, null);
  });

  it('are erased once by two who do it at the same time', async () => {
    for (let made = 0; made < 12; made += 1) await ended(daysAgo(500 + made));
    const [one, other] = await Promise.all([eraseDue(parts), eraseDue(parts)]);
    assert.deepEqual(
      [one.contacts + other.contacts, one.attachments + other.attachments],
      [12, 24],
    );
    assert.deepEqual(await storage.list('attachments'), []);
  });

  it('are erased by the next run where one was stopped between', async () => {
    for (let made = 0; made < 5; made += 1) await ended(daysAgo(500));
    const stopping = new AbortController();
    let steps = 0;
    const removing = {
      ...storage,
      async delete(file: string) {
        steps += 1;
        if (steps === 4) stopping.abort(new Error('berhenti'));
        return storage.delete(file);
      },
    };
    await assert.rejects(
      eraseDue({ ...parts, storage: removing, signal: stopping.signal }),
      /berhenti/,
    );
    assert.equal((await eraseDue(parts)).contacts, 3);
    assert.deepEqual(await storage.list('attachments'), []);
  });

  it('whose files a backup was reading lose them in the next run', async () => {
    const { files } = await ended(daysAgo(500));
    const backup = await database.pool.connect();
    await backup.query(keepingFiles);
    assert.equal((await eraseDue(parts)).attachments, 2);
    assert.deepEqual(await areThere(files), [true, true]);
    backup.release(true);

    await eraseDue(parts);

    assert.deepEqual(await areThere(files), [false, false]);
  });
});

const reply = {
  kind: 'replied',
  by: 'reporter',
  body: 'Masih padam.',
} as const;
const stepsOf = (id: string) =>
  db
    .selectFrom('aspiration_steps')
    .select(['kind', 'by', 'body'])
    .where('aspiration_id', '=', id)
    .orderBy('id')
    .execute();

describe('the text', () => {
  it('of who withdrew the consent is erased after the same days', async () => {
    const stopped = { status: 'archived', title: 'Pribadi sekali' } as const;
    const over = await lodge(database, {
      ...stopped,
      ended_at: daysAgo(900),
      processing_stopped_at: daysAgo(365),
    });
    const almost = await lodge(database, {
      ...stopped,
      ended_at: daysAgo(900),
      processing_stopped_at: daysAgo(365, 1),
    });

    assert.equal((await eraseDue(parts)).texts, 1);

    const { title, body, erased_at } = await rowOf(over);
    assert.deepEqual([title, body, erased_at], [null, null, now]);
    assert.deepEqual(await stepsOf(over), [{ kind: 'erased', by: 'service', body: null }]);
    assert.equal((await rowOf(almost)).title, 'Pribadi sekali');
    assert.equal((await eraseDue(parts)).texts, 0);
  });
});

describe('all that was written', () => {
  it('is erased once its own days are over since the end, and not a moment before', async () => {
    const shown = { shown_title: 'Lampu', shown_body: 'Lampu padam.' };
    const over = await lodge(database, { status: 'closed', ended_at: daysAgo(1825), ...shown });
    const almost = await lodge(database, {
      status: 'closed',
      ended_at: daysAgo(1825, 1),
      ...shown,
    });
    const open = await lodge(database, { status: 'inProgress', submitted_at: daysAgo(3000) });
    for (const id of [over, almost, open]) {
      await db
        .insertInto('aspiration_steps')
        .values({ ...reply, id: uuidv7(), aspiration_id: id, at: daysAgo(1830) })
        .execute();
    }

    assert.equal((await eraseDue(parts)).texts, 1);

    const { title, body, shown_title, shown_body, erased_at } = await rowOf(over);
    assert.deepEqual([title, body, shown_title, shown_body], [null, null, null, null]);
    assert.deepEqual(erased_at, now);
    assert.deepEqual(await stepsOf(over), [
      { kind: 'replied', by: 'reporter', body: null },
      { kind: 'erased', by: 'service', body: null },
    ]);
    for (const id of [almost, open]) {
      assert.equal((await rowOf(id)).title, 'Lampu jalan padam');
      assert.deepEqual(await stepsOf(id), [{ kind: 'replied', by: 'reporter', body: reply.body }]);
    }
    assert.equal((await eraseDue(parts)).texts, 0);
  });

  it('is kept as long as was promised, or less where the installation now says so', async () => {
    const short = { text_retention_days: 500 };
    const promised = await lodge(database, { status: 'closed', ended_at: daysAgo(600), ...short });
    const longer = await lodge(database, { status: 'closed', ended_at: daysAgo(600) });
    assert.equal((await eraseDue({ ...parts, textRetentionDays: 36_500 })).texts, 1);
    assert.equal((await rowOf(promised)).title, null);
    assert.equal((await eraseDue({ ...parts, textRetentionDays: 600 })).texts, 1);
    assert.equal((await rowOf(longer)).title, null);
  });
});

describe('uploads', () => {
  it('that no aspiration has taken are erased after a day', async () => {
    const old = await giveAttachment(service, null, daysAgo(1, -1));
    const young = await giveAttachment(service, null, daysAgo(1, 1));
    const file = (id: string) => attachmentFile({ id, edition: 1 });
    assert.equal((await eraseDue(parts)).uploads, 1);
    assert.deepEqual(await areThere([file(old), file(young)]), [false, true]);
  });

  it('are looked for each hour', async () => {
    const old = await giveAttachment(service, null, new Date(Date.now() - 86_400_000 - 1));
    const young = await giveAttachment(service, null);
    await uploadSweep(parts).run();
    const left = await db
      .selectFrom('aspiration_attachments')
      .select('id')
      .where('id', 'in', [old, young])
      .execute();
    assert.deepEqual(left, [{ id: young }]);
    await db.deleteFrom('aspiration_attachments').where('id', '=', young).execute();
  });

  it('leave no files behind that no row names, but those that one may be about to name', async () => {
    const attachment = await giveAttachment(service, await lodge(database));
    const put = async (id: string, edition: number) => {
      const file = attachmentFile({ id, edition });
      await storage.put(file, Buffer.from('tersegel'), 'application/octet-stream');
      return file;
    };
    const crashed = await put(uuidv7(), 1);
    // What is being sealed anew just now has the next edition, before its row says so.
    const next = await put(attachment, 2);
    const files = [crashed, next, attachmentFile({ id: attachment, edition: 1 })];
    await eraseDue({ ...parts, now: new Date() });
    assert.deepEqual(await areThere(files), [true, true, true]);

    await eraseDue({ ...parts, now: new Date(Date.now() + 7_200_000) });
    assert.deepEqual(await areThere(files), [false, true, true]);

    await db.updateTable('aspiration_attachments').set({ edition: 2 }).execute();
    await eraseDue({ ...parts, now: new Date(Date.now() + 7_200_000) });
    assert.deepEqual(await areThere(files), [false, true, false]);
  });
});

describe('what would be erased', () => {
  it('is told by region and month, by the clocks there', async () => {
    // In Penajam Paser Utara it is March by then.
    await ended(new Date('2026-02-28T16:30:00Z'));
    await ended(new Date('2026-03-31T15:00:00Z'));
    await ended(new Date('2026-02-28T16:30:00Z'), { region_code: '64.09.01.1005' });
    await lodge(database, {
      status: 'archived',
      ended_at: daysAgo(900),
      processing_stopped_at: new Date('2026-05-01T00:00:00Z'),
    });
    await giveAttachment(service, null, daysAgo(4));
    const due = await listDue(parts);
    assert.deepEqual(
      due.months.map(({ region_code, region_name, month, ...numbers }) => [
        `${region_code} ${region_name} ${month}`,
        Object.values(numbers),
      ]),
      [
        ['64.09.01.1005 Pejala 2026-03', [1, 2, 0, 0]],
        ['64.09.02.2004 Bangun Mulya 2026-03', [2, 4, 0, 0]],
        ['64.09.02.2004 Bangun Mulya 2026-05', [0, 0, 0, 1]],
      ],
    );
    assert.equal(due.uploads, 1);
    const { contacts, attachments, texts, uploads } = await eraseDue(parts);
    assert.deepEqual([contacts, attachments, texts, uploads], [3, 6, 1, 1]);
  });
});

describe('kim retention', () => {
  const here = environmentOf(service);
  const old = new Date(Date.now() - 1000 * 86_400_000);
  const month = new Date(old.getTime() + 8 * 3_600_000).toISOString().slice(0, 7);

  it('with --dry-run says how much, without ids or names, and erases nothing', async () => {
    const { id } = await ended(old);
    const { code, text } = await giveCommand(here, 'retention', '--dry-run');
    assert.equal(code, 0, text);
    const line = `64.09.02.2004 Bangun Mulya\t${month}\tkontak 1, lampiran 2, lokasi 0, isi 0`;
    assert.ok(text.split('\n').includes(line), text);
    assert.match(text, /Akan dihapus: 1 kontak, 2 lampiran, 0 lokasi, 0 isi/);
    assert.ok(!text.includes(id) && !text.includes('Warga Uji') && !text.includes('Lampu'));
    assert.notEqual((await rowOf(id)).contact, null);
  });

  it('erases beside the running service, says how much, and is noted', async () => {
    const { id, files } = await ended(old);
    const { code, text } = await giveCommand(here, 'retention', '--lang', 'en');
    assert.equal(code, 0, text);
    assert.match(text, /^Erased: 1 contacts, 2 attachments, 0 places, 0 texts/);
    assert.equal((await rowOf(id)).contact, null);
    assert.deepEqual(await areThere(files), [false, false]);
    const deeds = await db
      .selectFrom('audit')
      .select(['operation', 'actor_kind'])
      .where('operation', '=', 'kim retention')
      .execute();
    assert.deepEqual(deeds, [{ operation: 'kim retention', actor_kind: 'command' }]);
  });

  it('keeps as long as KIM_RETENTION_DAYS says', async () => {
    const { id } = await ended(new Date(Date.now() - 11 * 86_400_000));
    await giveCommand({ ...here, KIM_RETENTION_DAYS: '12' }, 'retention');
    assert.notEqual((await rowOf(id)).contact, null);
    await giveCommand({ ...here, KIM_RETENTION_DAYS: '10' }, 'retention');
    assert.equal((await rowOf(id)).contact, null);
  });
});
