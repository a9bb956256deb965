import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import {
  maxAttachmentBytes,
  type AspirationReceipt,
  type AttachmentReceipt,
  type Problem,
} from '@simpul-kim/contract';
import sharp from 'sharp';
import {
  aspirationDraft,
  giveAttachment,
  givenProof,
  newAddress,
  received,
  rowOf,
  sendProven,
} from '../testing/aspirations.ts';
import { givenService, send } from '../testing/given.ts';
import { maxUnclaimedBytes } from './unclaimed.ts';

const service = await givenService();
const { app, database } = service;
const { db } = database;
const officer = await service.signedIn({ role: 'officer', regionCode: '64.09' });

const rows = () => db.selectFrom('aspirations').selectAll().execute();
const problemOf = ({ body }: { body: unknown }) => body as Problem;
const create = (fields: object = {}, options = {}) =>
  sendProven(app, 'aspirations.create', aspirationDraft(fields), options);
const photo = (red: number) =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: { r: red, g: 90, b: 10 } } })
    .withExif({ IFD0: { Make: 'Kamera Uji', Copyright: 'Warga Uji' } })
    .jpeg()
    .toBuffer();
const attach = async (file: Buffer, options = {}) =>
  sendProven(app, 'aspirations.attach', file, options);

describe('sending an aspiration', () => {
  it('is answered with a tracking code, the office, and by when it will act', async (t) => {
    t.mock.timers.enable({ apis: ['Date'], now: new Date('2026-11-25T02:00:00Z') });
    const receipt = await received(app);
    assert.match(receipt.trackingCode, /^([0-9A-HJKMNP-TW-Z]{4}-){3}[0-9A-HJKMNP-TW-Z]{4}$/);
    assert.deepEqual(
      { ...receipt, trackingCode: '' },
      {
        trackingCode: '',
        type: 'complaint',
        regionCode: '64.09.02.2004',
        regionName: 'Bangun Mulya',
        timeZone: 'Asia/Makassar',
        office: { regionCode: '64.09', name: 'Diskominfo Penajam Paser Utara' },
        submittedAt: '2026-11-25T10:00:00+08:00',
        // Three working days after a Wednesday.
        deadlines: { verifyBy: '2026-11-30T23:59:59+08:00', followUpBy: null, closesAt: null },
      },
    );
  });

  it('keeps no code: only its hash stands in the database', async () => {
    const { trackingCode } = await received(app);
    const dump = JSON.stringify([
      await rows(),
      await db.selectFrom('idempotency_keys').selectAll().execute(),
      await db.selectFrom('aspiration_steps').selectAll().execute(),
    ]);
    assert.ok(!dump.includes(trackingCode));
    assert.ok(!dump.includes(trackingCode.replaceAll('-', '')));
  });

  it('is done once for repeats that come at once, on two processes, and they hear the same', async () => {
    const other = await service.another();
    const before = (await rows()).length;
    const key = randomUUID();
    const proof = await givenProof(app, 'aspirations.create', key);
    const answers = await Promise.all(
      [app, other, app, other, app, other].map((at) =>
        sendProven(at, 'aspirations.create', aspirationDraft(), { key, proof }),
      ),
    );
    assert.deepEqual(
      answers.map(({ status }) => status),
      [201, 201, 201, 201, 201, 201],
    );
    assert.equal(new Set(answers.map(({ text }) => text)).size, 1);
    assert.equal((await rows()).length, before + 1);
  });

  it('is answered the same again much later, without work, whatever has become of it', async (t) => {
    t.mock.timers.enable({ apis: ['Date'], now: new Date('2026-11-25T02:00:00Z') });
    const key = randomUUID();
    const first = await create({}, { key });
    const row = await rowOf(database, first.body as AspirationReceipt);
    await officer.post(`/v1/aspirations/${row.id}/assign`, {
      version: 1,
      officeCode: '64.09.02',
    });
    t.mock.timers.tick(20 * 86_400_000);
    const again = await create({}, { key, proof: undefined });
    assert.equal(again.status, 201, again.text);
    assert.equal(again.text, first.text);
  });

  it('is known again when its key is long forgotten', async () => {
    const key = randomUUID();
    const first = await create({}, { key });
    await db.deleteFrom('idempotency_keys').where('actor', '=', 'public').execute();
    const again = await create({}, { key });
    assert.equal(again.status, 201, again.text);
    assert.equal(again.text, first.text);
    await db.deleteFrom('idempotency_keys').where('actor', '=', 'public').execute();
    assert.equal(problemOf(await create({ title: 'Lain lagi' }, { key })).code, 'key-reused');
  });

  it('with the same key and something else is refused', async () => {
    const key = randomUUID();
    await received(app, {}, { key });
    const answered = await create({ title: 'Lain lagi' }, { key });
    assert.equal(answered.status, 409);
    assert.equal(problemOf(answered).code, 'key-reused');
  });

  it('without work is told to do some', async () => {
    const answered = await create({}, { proof: undefined });
    assert.equal(problemOf(answered).code, 'proof-required');
  });

  it('with the proof of another submission is refused', async () => {
    const proof = await givenProof(app, 'aspirations.create', randomUUID());
    const answered = await create({}, { proof });
    assert.equal(problemOf(answered).code, 'proof-invalid');
  });

  it('under a name keeps the contact sealed, in one spelling', async () => {
    const contact = {
      name: 'Warga Uji Rahasia',
      phone: '0812-3456-7890',
      email: 'Warga.Uji@Contoh.test',
      shareable: false,
    };
    const receipt = await received(app, { contact });
    const row = await rowOf(database, receipt);
    const stored = row.contact!.toString('latin1');
    for (const clear of ['Warga Uji', '81234567890', 'contoh.test']) {
      assert.ok(!stored.includes(clear), clear);
    }
    const { body } = await officer.post(`/v1/desk/aspirations/${row.id}/contact`, {
      reason: 'Menanyakan letaknya',
    });
    assert.deepEqual(body, {
      name: 'Warga Uji Rahasia',
      phone: '+6281234567890',
      email: 'warga.uji@contoh.test',
      shareable: false,
    });
  });

  it('anonymously has no contact, and says so to who gives one', async () => {
    const answered = await create({
      anonymous: true,
      contact: { name: 'Warga Uji', shareable: false },
    });
    assert.equal(answered.status, 422);
    assert.match(problemOf(answered).detail, /anonim tidak menyimpan nama/);
    await received(app, { anonymous: true });
  });

  it('masks identity numbers wherever someone writes them', async () => {
    const receipt = await received(app, {
      title: 'KTP 6409021234560001 belum jadi',
      text: 'NIK saya 6409 0212 3456 0001, mohon dibantu.',
      place: { latitude: -1.3, longitude: 116.7, note: 'rumah 6409021234560001' },
    });
    const { title, body, place_note } = await rowOf(database, receipt);
    assert.equal(title, 'KTP •••••••••••••••• belum jadi');
    assert.equal(body, 'NIK saya •••• •••• •••• ••••, mohon dibantu.');
    assert.equal(place_note, 'rumah ••••••••••••••••');
  });

  it('by a bot that fills in everything is kept, and marked: a browser may have done it', async () => {
    for (const [website, suspect] of [
      ['https://judi.example', true],
      [' ', false],
    ] as const) {
      const receipt = await received(app, { website });
      assert.equal((await rowOf(database, receipt)).suspect, suspect);
    }
  });

  it('about a district or a province goes to an office too', async () => {
    assert.equal((await received(app, { regionCode: '64.09.02' })).office.regionCode, '64.09');
    assert.equal((await received(app, { regionCode: '64' })).office.regionCode, '64');
  });

  for (const [what, fields, status, rule] of [
    ['no text', { text: 'Lampu' }, 400, 'minLength'],
    ['a field that is not known', { nik: '6409021234560001' }, 400, 'unknown'],
    ['a region that is not there', { regionCode: '64.09.02.2999' }, 404, undefined],
    [
      'a notice that was never shown',
      { consent: { notice: '2020-01-01', at: '2026-11-25T08:30:00+08:00' } },
      422,
      'unknown',
    ],
    ['a number that is none', { contact: { phone: '++++000', shareable: false } }, 400, 'pattern'],
    [
      'a number nobody can dial',
      { contact: { phone: '0000000000', shareable: false } },
      422,
      'format',
    ],
    ['a half place', { place: { latitude: 1 } }, 400, 'required'],
    [
      'six attachments',
      { attachments: Array.from({ length: 6 }, () => randomUUID()) },
      400,
      'maxItems',
    ],
    ['an attachment that is not there', { attachments: [randomUUID()] }, 422, 'unknown'],
  ] as const) {
    it(`with ${what} is refused with a sentence, and leaves nothing`, async () => {
      const before = (await rows()).length;
      const answered = await create(fields);
      assert.equal(answered.status, status, answered.text);
      assert.equal(problemOf(answered).errors?.[0]?.rule, rule);
      assert.ok(problemOf(answered).detail.length > 20);
      assert.equal((await rows()).length, before);
    });
  }

  it('with a key that others might choose too is refused', async () => {
    const answered = await send(app, 'POST', '/v1/aspirations', {
      body: aspirationDraft(),
      headers: { 'idempotency-key': 'laporan-1' },
    });
    assert.match(problemOf(answered).detail, /16 sampai 200/);
  });
});

describe('a photo or document of an aspiration', () => {
  it('is kept sealed, and read by the office without what the camera wrote', async () => {
    const { body } = await attach(await photo(10));
    const { id, kind } = body as AttachmentReceipt;
    assert.equal(kind, 'picture');
    const receipt = await received(app, { attachments: [id] });
    const row = await rowOf(database, receipt);
    const { body: record } = await officer.get(`/v1/desk/aspirations/${row.id}`);
    const [attachment] = (record as { attachments: { url: string; type: string }[] }).attachments;
    const shown = await send(app, 'GET', new URL(attachment!.url).pathname);
    assert.equal(shown.status, 200);
    assert.equal(shown.headers['content-type'], 'image/webp');
    assert.equal(shown.headers['cache-control'], 'private, no-store');
    const { width, exif } = await sharp(shown.bytes).metadata();
    assert.deepEqual([width, exif], [64, undefined]);
  });

  it('is read at an address that nobody can make up, and for a quarter of an hour', async (t) => {
    t.mock.timers.enable({ apis: ['Date'], now: Date.now() });
    const { body } = await attach(await photo(20));
    const receipt = await received(app, { attachments: [(body as AttachmentReceipt).id] });
    const row = await rowOf(database, receipt);
    const { body: record } = await officer.get(`/v1/desk/aspirations/${row.id}`);
    const { url } = (record as { attachments: { url: string }[] }).attachments[0]!;
    const path = new URL(url).pathname;
    const [id, until, signature] = path.split('/').at(-1)!.split('.');
    for (const made of [
      `/attachments/${id}.${Number(until) + 1}.${signature}`,
      `/attachments/${randomUUID()}.${until}.${signature}`,
      `/attachments/${id}`,
      `/media/attachments/${id}-1.sealed`,
    ]) {
      assert.equal((await send(app, 'GET', made)).status, 404, made);
    }
    t.mock.timers.tick(15 * 60_000 - 1);
    assert.equal((await send(app, 'GET', path)).status, 200);
    const assign = { version: 1, officeCode: '64.09.02' };
    await officer.post(`/v1/aspirations/${row.id}/assign`, assign);
    assert.equal((await send(app, 'GET', path)).status, 404);
    await officer.post(`/v1/aspirations/${row.id}/assign`, { version: 2, officeCode: '64.09' });
    assert.equal((await send(app, 'GET', path)).status, 200);
    t.mock.timers.tick(1);
    assert.equal((await send(app, 'GET', path)).status, 404);
  });

  it('is uploaded once under a key, and belongs to one aspiration', async () => {
    const key = randomUUID();
    const file = await photo(30);
    const first = await attach(file, { key });
    const again = await attach(file, { key, proof: undefined });
    assert.equal(again.text, first.text);
    const attachments = [(first.body as AttachmentReceipt).id];
    await received(app, { attachments });
    const answered = await create({ attachments });
    assert.equal(answered.status, 422);
    assert.match(problemOf(answered).detail, /Unggah lagi/);
  });

  it('that is no picture and no PDF is refused, and leaves nothing', async () => {
    const before = await db.selectFrom('aspiration_attachments').select('id').execute();
    const answered = await attach(Buffer.from('<svg onload="alert(1)">'));
    assert.equal(answered.status, 422);
    assert.equal(
      (await db.selectFrom('aspiration_attachments').select('id').execute()).length,
      before.length,
    );
  });

  it('is kept for a day, and says so', async () => {
    const before = Date.now();
    const { body } = await attach(await photo(50));
    const keptFor = Date.parse((body as AttachmentReceipt).keptUntil) - before;
    assert.ok(Math.abs(keptFor - 86_400_000) < 60_000, `${keptFor} ms`);
  });

  it('has to wait while much waits for an aspiration; sending without one goes on', async (t) => {
    const waiting = await giveAttachment(service, null);
    t.after(() => db.deleteFrom('aspiration_attachments').where('id', '=', waiting).execute());
    const weigh = (bytes: number) =>
      db.updateTable('aspiration_attachments').set({ bytes }).where('id', '=', waiting).execute();
    const key = randomUUID();
    const first = await attach(await photo(60), { key });

    await weigh(maxUnclaimedBytes);
    const answered = await attach(await photo(70));
    assert.equal(answered.status, 503);
    assert.equal(answered.headers['retry-after'], '3600');
    assert.match(problemOf(answered).detail, /tanpa lampiran/);
    const again = await attach(await photo(60), { key, proof: undefined });
    assert.equal(again.text, first.text);
    await received(app);

    // What an aspiration has taken does not count.
    await received(app, { attachments: [waiting] });
    assert.equal((await attach(await photo(70))).status, 201);
  });

  it('of more than 24 megapixels is refused, and says how many may be', async () => {
    const large = await sharp({
      create: { width: 6_000, height: 4_001, channels: 3, background: 'teal' },
    })
      .jpeg()
      .toBuffer();
    const answered = await attach(large);
    assert.equal(answered.status, 422);
    assert.match(problemOf(answered).detail, /paling banyak 24 megapiksel/);
  });

  it('of more bytes than may be is refused before it is read, and says how many', async () => {
    const answered = await attach(Buffer.alloc(maxAttachmentBytes + 1));
    assert.equal(answered.status, 413);
    assert.match(problemOf(answered).detail, /10 MB/);
  });

  it('comes thirty times a minute from one network, and no more', async (t) => {
    t.mock.timers.enable({ apis: ['Date'], now: Date.now() });
    const from = newAddress();
    const file = await photo(80);
    const key = randomUUID();
    const proof = await givenProof(app, 'aspirations.attach', key);
    // What is refused for its content is counted too: it costs as much.
    const statuses: number[] = [];
    for (let count = 0; count < 31; count += 1) {
      const { status } = await attach(count < 29 ? Buffer.from('bukan gambar') : file, { from });
      statuses.push(status);
    }
    assert.deepEqual(statuses.slice(28), [422, 201, 429]);
    assert.equal((await attach(file, { key, proof })).status, 201);
  });

  it('needs work too', async () => {
    const answered = await attach(await photo(40), { proof: undefined });
    assert.equal(problemOf(answered).code, 'proof-required');
  });
});

describe('a flood', () => {
  it('of what is not accepted, or of bots, closes no village', async () => {
    const regionCode = '64.09.04.2001';
    for (let count = 0; count < 250; count += 1) {
      const from = `2001:db8:${count.toString(16)}::1`;
      const fields =
        count % 2 === 0 ? { attachments: [randomUUID()] } : { website: 'https://judi.example' };
      const answered = await create({ regionCode, ...fields }, { from });
      assert.equal(answered.status, count % 2 === 0 ? 422 : 201, answered.text);
    }
    for (let person = 0; person < 15; person += 1) {
      await received(app, { regionCode }, { from: '2001:db8:ffff::1' });
    }
  });

  it('from one address is stopped, and says when to go on; a village behind one is not', async (t) => {
    t.mock.timers.enable({ apis: ['Date'], now: Date.now() });
    const bot = newAddress();
    const statuses: number[] = [];
    for (let count = 0; count < 200; count += 1) {
      const { status, headers } = await create({}, { from: bot });
      statuses.push(status);
      if (status === 429) assert.ok(Number(headers['retry-after']) > 0);
    }
    assert.equal(statuses.filter((status) => status === 201).length, 20);

    const village = newAddress();
    for (let person = 0; person < 200; person += 1) {
      t.mock.timers.tick(18_000);
      await received(app, {}, { from: village });
    }
  });
});

describe('the time of a consent', () => {
  const agreed = (at: string) => received(app, { consent: { notice: '2026-11-25', at } });
  for (const [at, moment] of [
    ['1970-01-01T07:00:12+07:00', '1970-01-01T00:00:12.000Z'],
    ['2199-12-31T23:59:59Z', '2199-12-31T23:59:59.000Z'],
    ['0000-01-01T00:00:00Z', '0000-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59-23:59', '+010000-01-01T23:58:59.000Z'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
    ['2026-11-25 08:30:00.123456+08', '2026-11-25T00:30:00.123Z'],
  ] as const) {
    it(`is kept as the phone says it, beside our own: ${at}`, async () => {
      const before = Date.now();
      const { consent_at, consent_said, submitted_at } = await rowOf(database, await agreed(at));
      assert.deepEqual([consent_at.toISOString(), consent_said], [moment, at]);
      assert.ok(submitted_at.getTime() >= before && submitted_at.getTime() <= Date.now());
    });
  }

  it('is told to the desk as it was sent', async () => {
    const at = '1970-01-01T00:00:12Z';
    const { id } = await rowOf(database, await agreed(at));
    const { body } = await officer.get(`/v1/desk/aspirations/${id}`);
    const { consentAt, consentSaid } = body as { consentAt: string; consentSaid: string };
    assert.deepEqual([consentAt, consentSaid], ['1970-01-01T08:00:12+08:00', at]);
  });
});
