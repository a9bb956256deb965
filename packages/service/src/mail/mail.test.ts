import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, it } from 'node:test';
import type { Insertable } from 'kysely';
import { pino } from 'pino';
import { openDatabase, type Database } from '../database/index.ts';
import type { OfficesTable } from '../database/schema.ts';
import { examineMails, examineSmtp } from '../doctor/mail.ts';
import { openJobs } from '../jobs/index.ts';
import { givenService, until } from '../testing/given.ts';
import { givenSmtp, refusal, type Received } from '../testing/smtp.ts';
import { mailKinds, openOutbox, type FactsOf, type MailKind, type OutboxParts } from './index.ts';

const service = await givenService();
const { database } = service;
const { db } = database;
const smtp = await givenSmtp();
const publicUrl = 'https://kim.contoh.test';
const silent = pino({ level: 'silent' });

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A clock that stands until it is moved. */
function givenClock(at = '2026-11-23T09:00:00+08:00') {
  let now = Date.parse(at);
  return { now: () => new Date(now), pass: (ms: number) => void (now += ms) };
}

/** What a mail may tell of anything that these tests refer to: of a complaint from Bangun Mulya. */
const facts: FactsOf = async () => ({
  type: 'complaint',
  regionCode: '64.09.02.2004',
  due: new Date('2026-11-26T23:59:59.999+08:00'),
});

/** The outbox of a process. */
function givenOutbox(
  clock: Pick<OutboxParts, 'now'>,
  {
    settings = smtp.settings,
    factsOf = facts,
    ...parts
  }: Partial<OutboxParts> & { settings?: typeof smtp.settings; factsOf?: FactsOf } = {},
) {
  const outbox = openOutbox(settings, {
    database,
    jobs: { runAt: async () => {} },
    publicUrl,
    log: silent,
    ...clock,
    ...parts,
  });
  outbox.tellBy(mailKinds, factsOf);
  const queue = async (kind: MailKind = 'aspirationNew', office = '64.09') => {
    const reference = randomUUID();
    await db.transaction().execute((tx) => outbox.queueMail(tx, { office, kind, reference }));
    return reference;
  };
  return { outbox, queue, run: () => outbox.job.run() };
}

const describeOffice = (office: Partial<Insertable<OfficesTable>> & { region_code: string }) =>
  db
    .insertInto('offices')
    .values({
      name: 'Diskominfo Penajam Paser Utara',
      phone: null,
      email: null,
      address: null,
      hours: null,
      notify: ['diskominfo@ppu.contoh.test'],
      ...office,
    })
    .execute();

const mails = () => db.selectFrom('mails').selectAll().orderBy('id').execute();
/** Those that came about something. */
const about = (reference: string): Received[] =>
  smtp.received.filter(({ words }) => words.includes(reference));

beforeEach(async () => {
  await db.deleteFrom('mails').execute();
  await db.deleteFrom('offices').execute();
  await describeOffice({ region_code: '64.09' });
  smtp.onMessage = () => {};
  smtp.unknown.clear();
});

describe('a mail to an office', () => {
  it('says that something waits, from where, until when, and where to read it; nothing else', async () => {
    const { queue, run } = givenOutbox(givenClock());
    const reference = await queue();
    await run();
    const [mail, ...others] = about(reference);
    assert.deepEqual(others, []);
    assert.deepEqual(mail!.to, ['diskominfo@ppu.contoh.test']);
    assert.equal(mail!.head('subject'), 'Pengaduan baru menunggu');
    assert.equal(mail!.head('from'), 'Simpul KIM <kim@layanan.contoh.test>');
    assert.equal(mail!.head('to'), 'Diskominfo Penajam Paser Utara <diskominfo@ppu.contoh.test>');
    assert.equal(
      mail!.words,
      [
        'Ada pengaduan baru dari Desa Bangun Mulya. Kantor Anda diminta memeriksanya.',
        'Batas waktu: Kamis, 26 November 2026.',
        `Baca dan jawab di meja kerja: ${publicUrl}/v1/desk/aspirations/${reference}`,
        'Surat ini dikirim otomatis oleh Simpul KIM, jadi tidak perlu dibalas. Isi dan pengirimnya sengaja tidak disebut di sini.',
      ].join(' '),
    );
  });

  it('is known as sent by a machine, and by the same id each time', async () => {
    const { queue, run } = givenOutbox(givenClock());
    const reference = await queue();
    const { id } = (await mails())[0]!;
    await run();
    const [mail] = about(reference);
    assert.equal(mail!.head('auto-submitted'), 'auto-generated');
    assert.equal(mail!.head('message-id'), `<${id}@layanan.contoh.test>`);
  });

  for (const [kind, type, subject, sentence] of [
    ['aspirationNew', 'aspiration', 'Aspirasi baru menunggu', /Ada aspirasi baru dari/],
    [
      'aspirationAssigned',
      'informationRequest',
      'Permintaan informasi diteruskan kepada kantor Anda',
      /permintaan informasi dari Desa Bangun Mulya yang diteruskan/,
    ],
    ['aspirationMessage', 'complaint', 'Pesan baru tentang pengaduan', /pesan baru dari pelapor/],
    ['aspirationOverdue', 'complaint', 'Pengaduan melewati batas waktu', /sudah melewati batas/],
  ] as const) {
    it(`about ${kind} has words of its own, and no date where nothing is due`, async () => {
      const factsOf = async () => ({ type, regionCode: '64.09.02.2004', due: null });
      const { queue, run } = givenOutbox(givenClock(), { factsOf });
      const reference = await queue(kind);
      await run();
      const [mail] = about(reference);
      assert.equal(mail!.head('subject'), subject);
      assert.match(mail!.words, sentence);
      assert.doesNotMatch(mail!.words, /Batas waktu:/);
    });
  }

  it('goes to the office that answers for the region, at its addresses of the moment', async () => {
    const { queue, run } = givenOutbox(givenClock());
    const reference = await queue('aspirationAssigned', '64.09.03');
    await db
      .updateTable('offices')
      .set({ notify: ['baru@ppu.contoh.test', 'lagi@ppu.contoh.test'] })
      .execute();
    await run();
    assert.deepEqual(about(reference)[0]!.to, ['baru@ppu.contoh.test', 'lagi@ppu.contoh.test']);
  });

  it('is none where the office wants none, though one above it does', async () => {
    await describeOffice({ region_code: '64.09.02', name: 'Kecamatan Waru', notify: [] });
    const { queue } = givenOutbox(givenClock());
    await queue('aspirationNew', '64.09.02');
    await queue('aspirationNew', '63');
    assert.deepEqual(await mails(), []);
  });

  it('is none where mail is off', async () => {
    const outbox = openOutbox(undefined, {
      database,
      jobs: { runAt: () => assert.fail('no alarm is set') },
      publicUrl,
      log: silent,
    });
    const notice = { office: '64.09', kind: 'aspirationNew', reference: randomUUID() } as const;
    await db.transaction().execute((tx) => outbox.queueMail(tx, notice));
    await outbox.job.run();
    assert.deepEqual(await mails(), []);
    assert.deepEqual(await outbox.counts(), { waiting: 0, givenUp: 0 });
  });

  it('is none where what it tells of was rolled back', async () => {
    const { outbox, run } = givenOutbox(givenClock());
    const notice = { office: '64.09', kind: 'aspirationNew', reference: randomUUID() } as const;
    const writing = db.transaction().execute(async (tx) => {
      await outbox.queueMail(tx, notice);
      throw new Error('no, after all');
    });
    await assert.rejects(writing, /after all/);
    await run();
    assert.deepEqual(about(notice.reference), []);
  });

  it('is none any more where there is nothing to tell, or nobody to be told', async () => {
    const { queue, run } = givenOutbox(givenClock(), { factsOf: async () => undefined });
    const gone = await queue();
    await run();
    const { queue: queueOther, run: runOther } = givenOutbox(givenClock());
    const nobody = await queueOther();
    await db.updateTable('offices').set({ notify: [] }).execute();
    await runOther();
    assert.deepEqual([...about(gone), ...about(nobody), ...(await mails())], []);
  });

  it('is sent soon after the commit, by one of the processes', async (t) => {
    const jobs = openJobs(database, silent);
    const { outbox, queue } = givenOutbox({}, { jobs });
    jobs.define({ ...outbox.job, cron: '0 0 1 1 *' });
    await jobs.start();
    t.after(() => jobs.stop());
    const reference = await queue();
    await until(async () => about(reference).length === 1, 20_000);
  });
});

describe('a mail that does not go', () => {
  it('because the server cannot take it now is tried again, after pauses that grow', async () => {
    const clock = givenClock();
    const { queue, run } = givenOutbox(clock);
    smtp.onMessage = () => {
      throw refusal(451);
    };
    const reference = await queue();
    for (const pause of [0, minute, 2 * minute]) {
      clock.pass(pause - 1);
      await run();
      clock.pass(1);
      await run();
    }
    const { attempts, last_error_code, sent_at, id } = (await mails())[0]!;
    assert.deepEqual([attempts, last_error_code, sent_at], [3, 'EMESSAGE 451', null]);

    smtp.onMessage = () => {};
    clock.pass(4 * minute - 1);
    await run();
    assert.deepEqual(about(reference), []);
    clock.pass(1);
    await run();
    await run();
    assert.deepEqual(
      about(reference).map((mail) => mail.head('message-id')),
      [`<${id}@layanan.contoh.test>`],
    );
  });

  it('because the server is away waits for it, and others are not even tried', async () => {
    const clock = givenClock();
    const { queue, run } = givenOutbox(clock);
    const first = await queue();
    clock.pass(1);
    const second = await queue();
    await smtp.stop();
    await run();
    const tried = await mails();
    assert.deepEqual(
      tried.map(({ attempts, last_error_code }) => [attempts, last_error_code]),
      [
        [1, 'ECONNREFUSED'],
        [0, null],
      ],
    );
    await smtp.start();
    clock.pass(minute);
    await run();
    assert.deepEqual([about(first).length, about(second).length], [1, 1]);
  });

  it('because the office gave a wrong address goes once that is mended, and holds up no other', async () => {
    const clock = givenClock();
    const { queue, run } = givenOutbox(clock);
    smtp.unknown.add('diskominfo@ppu.contoh.test');
    await describeOffice({ region_code: '64', notify: ['provinsi@kaltim.contoh.test'] });
    const wrong = await queue();
    clock.pass(1);
    const right = await queue('aspirationNew', '64');
    await run();
    assert.deepEqual([about(wrong).length, about(right).length], [0, 1]);
    await db
      .updateTable('offices')
      .set({ notify: ['benar@ppu.contoh.test'] })
      .where('region_code', '=', '64.09')
      .execute();
    clock.pass(minute);
    await run();
    assert.deepEqual(about(wrong)[0]!.to, ['benar@ppu.contoh.test']);
  });

  it('to one of two is sent to the other, once', async () => {
    const clock = givenClock();
    const { queue, run } = givenOutbox(clock);
    const notify = ['diskominfo@ppu.contoh.test', 'pindah@ppu.contoh.test'];
    await db.updateTable('offices').set({ notify }).execute();
    smtp.unknown.add('pindah@ppu.contoh.test');
    const reference = await queue();
    await run();
    clock.pass(day);
    await run();
    assert.deepEqual(
      about(reference).map(({ to }) => to),
      [['diskominfo@ppu.contoh.test']],
    );
    assert.equal((await mails())[0]!.last_error_code, 'EREJECTED');
  });

  it('for three days is given up, and the doctor and the metrics say so', async () => {
    const clock = givenClock();
    const { outbox, queue, run } = givenOutbox(clock);
    smtp.onMessage = () => {
      throw refusal(451);
    };
    const reference = await queue();
    for (let passed = 0; passed < 3 * day; passed += hour) {
      await run();
      clock.pass(hour);
    }
    assert.deepEqual(await outbox.counts(), { waiting: 1, givenUp: 0 });
    clock.pass(6 * hour);
    await run();
    assert.deepEqual(await outbox.counts(), { waiting: 0, givenUp: 1 });

    smtp.onMessage = () => {};
    clock.pass(day);
    await run();
    assert.deepEqual(about(reference), []);
    const app = await service.another({ mail: smtp.settings, publicUrl });
    const { body } = await app.inject('/metrics');
    assert.match(body, /^kim_mails\{state="waiting"\} 0$/m);
    assert.match(body, /^kim_mails\{state="given-up"\} 1$/m);
    const [finding] = await examineMails(db);
    assert.equal(finding!.state, 'wrong');
    assert.match(finding!.what.id, /^1 surat ke kantor tidak terkirim/);
  });

  it('because nobody knows what to tell is tried again too', async () => {
    const clock = givenClock();
    const { queue, run } = givenOutbox(clock, {
      factsOf: () => Promise.reject(new Error('a fault of ours')),
    });
    await queue();
    await run();
    assert.equal((await mails())[0]!.last_error_code, 'EFACTS');
  });

  it('leaves no address, and nothing that the server said, in logs and tables', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'trace' }, { write: (line) => void lines.push(line) });
    const clock = givenClock();
    const { queue, run } = givenOutbox(clock, { log });
    smtp.unknown.add('diskominfo@ppu.contoh.test');
    await queue();
    await run();
    const kept = JSON.stringify(await mails());
    assert.equal(lines.length, 1);
    assert.match(lines[0]!, /a mail was not sent/);
    assert.doesNotMatch(lines.join() + kept, /Rahasia server|contoh\.test/);
  });
});

describe('two processes', () => {
  /** Has the server hold each mail back until it is let go, and tells when the first has come. */
  function held() {
    const came = Promise.withResolvers<unknown>();
    const mayGo = Promise.withResolvers<unknown>();
    smtp.onMessage = async () => {
      came.resolve(undefined);
      await mayGo.promise;
    };
    return { came: came.promise, letGo: () => mayGo.resolve(undefined) };
  }
  const other = (): Database => openDatabase(database.connection, silent);

  it('send a mail once, and hold no transaction while the server is slow', async (t) => {
    const elsewhere = other();
    t.after(() => elsewhere.close());
    const clock = givenClock();
    const one = givenOutbox(clock);
    const two = givenOutbox(clock, { database: elsewhere });
    const { came, letGo } = held();
    const reference = await one.queue();
    const running = one.run();
    await came;
    await two.run();
    assert.equal(database.pool.totalCount, database.pool.idleCount);
    letGo();
    await running;
    await two.run();
    assert.equal(about(reference).length, 1);
  });

  it('share what is due', async (t) => {
    const elsewhere = other();
    t.after(() => elsewhere.close());
    const clock = givenClock();
    const one = givenOutbox(clock);
    const two = givenOutbox(clock, { database: elsewhere });
    const references = await Promise.all(Array.from({ length: 12 }, () => one.queue()));
    await Promise.all([one.run(), two.run(), one.run(), two.run()]);
    assert.deepEqual(
      references.map((reference) => about(reference).length),
      references.map(() => 1),
    );
  });

  it('do not lose what one of them took and did not finish; it is known as the same mail', async () => {
    const clock = givenClock();
    const one = givenOutbox(clock);
    const two = givenOutbox(clock);
    const { came, letGo } = held();
    const reference = await one.queue();
    const running = one.run();
    await came;
    smtp.onMessage = () => {};
    clock.pass(3 * minute - 1);
    await two.run();
    assert.equal(about(reference).length, 0);
    clock.pass(1);
    await two.run();
    assert.equal(about(reference).length, 1);
    letGo();
    await running;
    const ids = about(reference).map((mail) => mail.head('message-id'));
    assert.equal(ids.length, 2);
    assert.equal(new Set(ids).size, 1);
    assert.equal((await mails())[0]!.attempts, 2);
  });

  it('end a run after the mail that is on its way', async () => {
    const clock = givenClock();
    const { outbox, queue, run } = givenOutbox(clock);
    const { came, letGo } = held();
    const first = await queue();
    clock.pass(1);
    const second = await queue();
    const running = run();
    await came;
    outbox.stop();
    letGo();
    await running;
    assert.deepEqual([about(first).length, about(second).length], [1, 0]);
  });
});

describe('what stands in the tables past the checks of the API', () => {
  it('cannot put anything into the head of a mail, nor have it sent elsewhere', async () => {
    const smuggled = 'jahat@lain.contoh.test';
    await db
      .updateTable('offices')
      .set({
        name: `Kantor"\r\nBcc: ${smuggled}\r\n\r\nIsi, <${smuggled}>`,
        notify: [
          `a@ppu.contoh.test\r\nBcc: ${smuggled}`,
          `a@ppu.contoh.test, ${smuggled}`,
          `"a" <${smuggled}>`,
          `<${smuggled}>`,
          'benar@ppu.contoh.test',
        ],
      })
      .execute();
    const { queue, run } = givenOutbox(givenClock());
    const reference = await queue();
    await run();
    const [mail] = about(reference);
    assert.deepEqual(mail!.to, ['benar@ppu.contoh.test']);
    assert.equal(mail!.head('bcc'), undefined);
    const head = mail!.raw.slice(0, mail!.raw.indexOf('\r\n\r\n'));
    assert.doesNotMatch(head, /^(bcc|cc|isi)/im);
    assert.match(mail!.words, /^Ada pengaduan baru/);
  });
});

describe('the server', () => {
  it('is given user and password, and these are in no fault', async () => {
    const credentials = { user: 'kim', pass: 'rahasia' };
    const guarded = await givenSmtp(credentials);
    assert.equal((await examineSmtp({ mail: guarded.settings })).state, 'well');
    const wrong = { ...guarded.settings, credentials: { ...credentials, pass: 'rahasia-lama' } };
    const finding = await examineSmtp({ mail: wrong });
    assert.deepEqual(
      [finding.state, finding.what.en],
      ['wrong', 'The mail server cannot be used (EAUTH 535)'],
    );
    const clock = givenClock();
    const { queue, run } = givenOutbox(clock, { settings: wrong });
    await queue();
    await run();
    assert.equal((await mails())[0]!.last_error_code, 'EAUTH 535');
  });

  it('is asked by the doctor whether it answers', async () => {
    assert.equal((await examineSmtp({ mail: smtp.settings })).state, 'well');
    const away = await givenSmtp();
    await away.stop();
    const finding = await examineSmtp({ mail: away.settings });
    assert.equal(finding.what.en, 'The mail server cannot be used (ECONNREFUSED)');
    assert.equal((await examineSmtp({ mail: undefined })).state, 'note');
  });
});

describe('the outbox', () => {
  it('forgets what was sent a week ago', async () => {
    const clock = givenClock();
    const { queue, run } = givenOutbox(clock);
    await queue();
    await run();
    clock.pass(7 * day);
    await run();
    assert.equal((await mails()).length, 1);
    clock.pass(1);
    await run();
    assert.deepEqual(await mails(), []);
  });
});
