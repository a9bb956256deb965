import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import type { Problem, TrackedAspiration } from '@simpul-kim/contract';
import { newAddress, received, rowOf } from '../testing/aspirations.ts';
import { givenService, send, type Answered } from '../testing/given.ts';

const service = await givenService();
const { app, database } = service;
const { db } = database;
const officer = await service.signedIn({ role: 'officer', regionCode: '64.09' });

const ask = (verb: string, code: string, { from = newAddress(), more = {} } = {}) =>
  send(app, 'POST', `/v1/aspirations/track${verb}`, { body: { code, ...more }, from });
const trackedOf = (answered: Answered) => {
  assert.ok(answered.status < 300, answered.text);
  return answered.body as TrackedAspiration;
};
const track = async (code: string) => trackedOf(await ask('', code));
const problemOf = ({ body }: { body: unknown }) => body as Problem;
const contact = { name: 'Warga Uji', phone: '081234567890', shareable: true };

/** Sends one, and takes a step at the desk for each of some verbs. */
async function given(fields: object = {}, ...verbs: readonly (readonly [string, object?])[]) {
  const receipt = await received(app, fields);
  const { trackingCode } = receipt;
  const { id } = await rowOf(database, receipt);
  for (const [index, [verb, body]] of verbs.entries()) {
    const answered = await officer.post(`/v1/aspirations/${id}/${verb}`, {
      version: index + 1,
      ...body,
    });
    assert.equal(answered.status, 200, answered.text);
  }
  return { code: trackingCode, id };
}
const row = (id: string) =>
  db.selectFrom('aspirations').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const text = 'Teknisi akan datang hari Jumat.';

describe('following an aspiration', () => {
  it('tells where it stands, until when, and what was answered; nothing of who sent it', async (t) => {
    t.mock.timers.enable({ apis: ['Date'], now: new Date('2026-11-25T02:00:00Z') });
    const { code } = await given({ contact }, ['verify'], ['answer', { text, note: 'Lihat PLN' }]);
    const answered = await ask('', code);
    assert.deepEqual(trackedOf(answered), {
      type: 'complaint',
      topic: 'infrastructure',
      regionCode: '64.09.02.2004',
      regionName: 'Bangun Mulya',
      timeZone: 'Asia/Makassar',
      status: 'answered',
      anonymous: false,
      confidential: false,
      isPublic: false,
      office: { regionCode: '64.09', name: 'Diskominfo Penajam Paser Utara' },
      submittedAt: '2026-11-25T10:00:00+08:00',
      deadlines: { verifyBy: null, followUpBy: null, closesAt: '2026-12-09T23:59:59+08:00' },
      overdue: false,
      steps: [
        ['submitted', 'reporter', null, null],
        ['verified', 'office', 'Diskominfo Penajam Paser Utara', null],
        ['answered', 'office', 'Diskominfo Penajam Paser Utara', text],
      ].map(([kind, by, officeName, words]) => ({
        kind,
        at: '2026-11-25T10:00:00+08:00',
        by,
        officeName,
        text: words,
      })),
      attachments: 0,
      contactKept: true,
      mayReply: true,
      mayWithdraw: true,
    });
    assert.equal(answered.headers['cache-control'], 'no-store');
    for (const hidden of ['Warga Uji', '81234567890', 'Lihat PLN', 'Orang ']) {
      assert.ok(!answered.text.includes(hidden), hidden);
    }
  });

  it('takes the code as people write it', async () => {
    const { code } = await given();
    const { status } = await track(` ${code.toLowerCase().replaceAll('-', ' ')} `);
    assert.equal(status, 'submitted');
  });

  it('says the same for a code that is unknown and one that is none', async () => {
    const { code } = await given();
    const slip = (code.startsWith('0') ? '2' : '0') + code.slice(1);
    const answers = await Promise.all(
      [slip, '0000-0000-0000-0000', 'bukan kode', '💣'].map((text) => ask('', text)),
    );
    const told = answers.map(({ status, body }) => [
      status,
      { ...(body as Problem), requestId: '' },
    ]);
    for (const each of told) assert.deepEqual(each, told[0]);
    assert.equal(told[0]![0], 404);
  });

  it('makes who guesses wait, but not the neighbour', async () => {
    const { code } = await given();
    const from = newAddress();
    let guessed = 0;
    for (let tries = 0; tries < 220; tries += 1) {
      const { status } = await ask('', '0000-0000-0000-0000', { from });
      if (status === 404) guessed += 1;
      else assert.equal(status, 429);
    }
    assert.equal(guessed, 200);
    assert.equal((await ask('', code)).status, 200);
  });

  it('lets nobody be locked out by slips of the hand, nor by looking often', async () => {
    const { code } = await given();
    const from = newAddress();
    for (let slips = 0; slips < 220; slips += 1) {
      assert.equal((await ask('', 'ZZZZ-ZZZZ', { from })).status, 404);
      assert.equal((await ask('', code, { from })).status, 200);
    }
  });

  it('goes on while the disk has less room than the reserve', async () => {
    const { code } = await given();
    const full = await service.another({ reserveBytes: Number.MAX_SAFE_INTEGER });
    const answered = await send(full, 'POST', '/v1/aspirations/track', { body: { code } });
    assert.equal(answered.status, 200, answered.text);
  });
});

describe('a message of the reporter', () => {
  const reply = (code: string, key = randomUUID(), said = 'Masih padam juga, Pak.') =>
    send(app, 'POST', '/v1/aspirations/track/messages', {
      body: { code, text: said },
      headers: { 'idempotency-key': key },
      from: newAddress(),
    });

  it('stands in the history, once for all its repeats', async () => {
    const { code } = await given();
    const key = randomUUID();
    const [first] = await Promise.all([reply(code, key), reply(code, key), reply(code, key)]);
    const { steps } = trackedOf(first);
    assert.deepEqual(
      steps.map(({ kind, text: said }) => [kind, said]),
      [
        ['submitted', null],
        ['replied', 'Masih padam juga, Pak.'],
      ],
    );
    assert.equal((await track(code)).steps.length, 2);
  });

  it('may be one word, or one letter, but says something', async () => {
    const { code } = await given();
    for (const said of ['Ya', '.', ' 5 ']) {
      const { steps } = trackedOf(await reply(code, randomUUID(), said));
      assert.equal(steps.at(-1)!.text, said.trim());
    }
    for (const said of ['', '  ', '\n\t', 'a\u0007']) {
      const answered = await reply(code, randomUUID(), said);
      assert.equal(answered.status, 400);
      assert.match(problemOf(answered).detail, /`text`/);
    }
  });

  it('has an answered one taken up again, with a new deadline', async (t) => {
    t.mock.timers.enable({ apis: ['Date'], now: new Date('2026-11-25T02:00:00Z') });
    const { code } = await given({}, ['answer', { text }]);
    const { status, deadlines } = trackedOf(await reply(code));
    assert.equal(status, 'inProgress');
    assert.deepEqual(deadlines, {
      verifyBy: null,
      followUpBy: '2026-12-02T23:59:59+08:00',
      closesAt: null,
    });
  });

  it('to what has ended is refused, and says what to do', async () => {
    const { code } = await given({}, ['reject', { text }]);
    const answered = await reply(code);
    assert.equal(answered.status, 409);
    assert.match(problemOf(answered).detail, /ditolak \(rejected\), .*Kirim laporan baru/);
    assert.equal((await track(code)).mayReply, false);
  });

  it('is limited for each aspiration', async () => {
    const { code } = await given();
    const statuses: number[] = [];
    for (let count = 0; count < 15; count += 1) statuses.push((await reply(code)).status);
    assert.equal(statuses.filter((status) => status === 201).length, 10);
    assert.equal(statuses.at(-1), 429);
  });
});

describe('withdrawing', () => {
  it('ends an aspiration, and may be asked for twice', async () => {
    const { code } = await given(
      { contact },
      ['verify'],
      ['publish', { title: 'Lampu padam', text }],
    );
    assert.equal((await track(code)).isPublic, true);
    const { status, isPublic, mayWithdraw } = trackedOf(await ask('/withdraw', code));
    assert.deepEqual([status, isPublic, mayWithdraw], ['archived', false, false]);
    assert.equal(trackedOf(await ask('/withdraw', code)).steps.length, 4);
  });

  for (const [what, ...verbs] of [
    ['answered and closed', ['answer', { text }], ['close']],
    ['rejected', ['reject', { text }]],
    ['out of jurisdiction', ['redirect', { text }]],
  ] as [string, ...(readonly [string, object?])[]][]) {
    it(`is possible at any time: of one that is ${what}`, async () => {
      const { code, id } = await given({}, ...verbs);
      const before = await row(id);
      assert.equal((await track(code)).mayWithdraw, true);

      const { status, mayWithdraw, mayReply, steps } = trackedOf(await ask('/withdraw', code));

      assert.deepEqual([status, mayWithdraw, mayReply], ['archived', false, false]);
      const last = steps.at(-1)!;
      assert.deepEqual([last.kind, last.by], ['withdrawn', 'reporter']);
      // When it ended, from which its days are counted, stays.
      assert.deepEqual((await row(id)).ended_at, before.ended_at);
    });
  }

  it('takes one that has ended out of everything public, for good', async () => {
    const { code, id } = await given(
      {},
      ['answer', { text }],
      ['publish', { title: 'Lampu padam', text }],
      ['close'],
    );
    const { version } = await row(id);
    trackedOf(await ask('/withdraw', code));
    assert.equal((await service.get(`/v1/aspirations/${id}`)).status, 404);
    const tried = await officer.post(`/v1/aspirations/${id}/publish`, {
      ...{ version: version + 1, title: 'Lampu padam', text },
    });
    assert.equal(problemOf(tried).code, 'wrong-state');
  });

  it('the consent stops everything at once: no contact, no attachment, no text for the office', async () => {
    const { code, id } = await given({ contact });
    const { status, contactKept } = trackedOf(await ask('/withdraw-consent', code));
    assert.deepEqual([status, contactKept], ['archived', false]);
    const { body } = await officer.get(`/v1/desk/aspirations/${id}`);
    const record = body as { title: unknown; text: unknown; processingStopped: boolean };
    assert.deepEqual([record.title, record.text, record.processingStopped], [null, null, true]);
    const tried = await officer.post(`/v1/aspirations/${id}/verify`, { version: 2 });
    assert.equal(problemOf(tried).code, 'wrong-state');
  });
});

describe('having it erased', () => {
  it('leaves nothing that was written, by either side', async () => {
    const { code, id } = await given(
      { contact, place: { latitude: -1.3, longitude: 116.7, note: 'depan balai desa' } },
      ['answer', { text, note: 'Lihat PLN' }],
    );
    const { status, steps } = trackedOf(await ask('/erase', code));
    assert.equal(status, 'archived');
    assert.deepEqual(
      steps.map(({ kind }) => kind),
      ['submitted', 'answered', 'erased'],
    );
    const dump = JSON.stringify([
      await db.selectFrom('aspirations').selectAll().where('id', '=', id).execute(),
      await db.selectFrom('aspiration_steps').selectAll().where('aspiration_id', '=', id).execute(),
    ]);
    for (const word of ['Lampu', 'padam', 'Teknisi', 'PLN', 'balai', '116.7']) {
      assert.ok(!dump.includes(word), word);
    }
    assert.equal((await track(code)).status, 'archived');
    assert.equal(trackedOf(await ask('/erase', code)).steps.length, 3);
  });
});
