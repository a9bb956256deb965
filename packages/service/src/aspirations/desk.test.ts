import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type {
  AspirationEntryPage,
  AspirationRecord,
  AspirationStatus,
  Problem,
} from '@simpul-kim/contract';
import { sql } from 'kysely';
import { giveContact, givenContact, lodge } from '../testing/aspirations.ts';
import { callerOf, givenService, type Caller } from '../testing/given.ts';
import { statusAfter, steps, isPossible, type Step } from './lifecycle.ts';

const service = await givenService();
const { database } = service;
const { db } = database;
const officerOf = (regionCode: string) => service.signedIn({ role: 'officer', regionCode });
const regency = await officerOf('64.09');
const district = await officerOf('64.09.02');
const province = await officerOf('64');
const neighbour = await officerOf('64.02');

const text = 'Kami periksa ke lapangan besok pagi.';
const problemOf = ({ body }: { body: unknown }) => body as Problem;
const read = async (who: Caller, id: string) =>
  (await who.get(`/v1/desk/aspirations/${id}`)).body as AspirationRecord;
const list = async (who: Caller, query = '') =>
  ((await who.get(`/v1/desk/aspirations?limit=100${query}`)).body as AspirationEntryPage).data;
const take = (who: Caller, id: string, verb: string, body: object) =>
  who.post(`/v1/aspirations/${id}/${verb}`, body);
async function took(who: Caller, id: string, verb: string, body: object) {
  const answered = await take(who, id, verb, body);
  assert.equal(answered.status, 200, answered.text);
  return answered.body as AspirationRecord;
}

describe('the list of the desk', () => {
  it('has what lies with the own office or one below, and nothing else', async () => {
    const mine = await lodge(database);
    const assigned = await lodge(database, { office_code: '64.09.02', status: 'forwarded' });
    const elsewhere = await lodge(database, { region_code: '64.02', office_code: '64.02' });
    const seenBy = async (who: Caller) => {
      const ids = (await list(who)).map(({ id }) => id);
      return [mine, assigned, elsewhere].map((id) => ids.includes(id));
    };
    assert.deepEqual(await seenBy(regency), [true, true, false]);
    assert.deepEqual(await seenBy(district), [false, true, false]);
    assert.deepEqual(await seenBy(neighbour), [false, false, true]);
    assert.deepEqual(await seenBy(province), [true, true, true]);
  });

  it('is filtered, and says what is overdue', async () => {
    const day = 86_400_000;
    const late = await lodge(database, {
      verify_by: new Date(Date.now() - day),
      title: 'Jembatan 100% rusak',
      suspect: true,
    });
    const ids = async (query: string) => (await list(regency, query)).map(({ id }) => id);
    for (const query of [
      '&overdue=true',
      '&suspect=true',
      '&q=jembatan',
      '&q=rusak%20%20JEMBATAN',
      '&q=rusak%20lampu%20balai',
      `&q=${encodeURIComponent('100%')}`,
      '&region=64.09.02&status=submitted&type=complaint&topic=infrastructure&open=true',
      '&order=due',
    ]) {
      assert.ok((await ids(query)).includes(late), query);
    }
    for (const query of [
      '&overdue=false',
      '&suspect=false',
      '&q=jalan%25padam',
      '&q=rusak%20sungai',
      '&open=false',
      '&office=64.09.02',
    ]) {
      assert.ok(!(await ids(query)).includes(late), query);
    }
    assert.equal((await read(regency, late)).overdue, true);
  });

  it('is read page by page, each once, in both orders', async () => {
    for (let count = 1; count <= 5; count += 1) {
      await lodge(database, {
        region_code: '64.09.04.2001',
        verify_by: new Date(Date.now() + count * 1_000),
      });
    }
    for (const order of ['newest', 'due']) {
      const seen: string[] = [];
      for (let cursor = ''; ;) {
        const { body } = await regency.get(
          `/v1/desk/aspirations?region=64.09.04.2001&limit=2&order=${order}${cursor}`,
        );
        const page = body as AspirationEntryPage;
        seen.push(...page.data.map(({ id }) => id));
        if (page.next === null) break;
        cursor = `&cursor=${page.next}`;
      }
      assert.equal(seen.length, 5);
      assert.equal(new Set(seen).size, 5);
    }
  });
});

describe('a cursor of the desk', () => {
  it('of another order is refused', async () => {
    for (let count = 0; count < 2; count += 1) await lodge(database, { verify_by: new Date() });
    const { body } = await regency.get('/v1/desk/aspirations?limit=1');
    const cursor = (body as AspirationEntryPage).next!;
    const answered = await regency.get(`/v1/desk/aspirations?order=due&cursor=${cursor}`);
    assert.equal(problemOf(answered).code, 'invalid-cursor');
  });
});

describe('a step of the desk', () => {
  const statuses = [
    'submitted',
    'verified',
    'forwarded',
    'inProgress',
    'onHold',
    'answered',
    'closed',
    'outOfJurisdiction',
    'rejected',
    'archived',
  ] as const satisfies readonly AspirationStatus[];
  const ended = ['closed', 'outOfJurisdiction', 'rejected', 'archived'];
  const bodies: Readonly<Partial<Record<Step, object>>> = {
    verify: {},
    assign: { officeCode: '64.09.02' },
    progress: { text },
    hold: { text },
    resume: {},
    redirect: { text },
    answer: { text },
    close: {},
    reject: { text },
    publish: { title: 'Lampu jalan', text },
  };
  for (const [verb, body] of Object.entries(bodies) as [Step, object][]) {
    it(`${verb} is possible from ${steps[verb].from.join(', ')}, and from nowhere else`, async () => {
      for (const status of statuses) {
        const id = await lodge(database, {
          status,
          held_status: status === 'onHold' ? 'inProgress' : null,
          ended_at: ended.includes(status) ? new Date() : null,
        });
        const answered = await take(regency, id, verb, { version: 1, ...body });
        if (isPossible(verb, status, 'inProgress')) {
          assert.equal(answered.status, 200, answered.text);
          const record = answered.body as AspirationRecord;
          assert.equal(record.status, statusAfter(verb, status, 'inProgress'));
          assert.equal(record.version, 2);
        } else {
          const { code, detail } = problemOf(answered);
          assert.equal(code, 'wrong-state', `${verb} from ${status}`);
          assert.match(detail, new RegExp(`\\(${status}\\)`));
        }
      }
    });
  }

  it('of two officers at once is taken once, and the other is told', async () => {
    const id = await lodge(database);
    const colleague = await officerOf('64.09');
    const answers = await Promise.all([
      take(regency, id, 'verify', { version: 1 }),
      take(colleague, id, 'reject', { version: 1, text }),
      take(province, id, 'answer', { version: 1, text }),
    ]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409, 409]);
    const told = answers.filter(({ status }) => status === 409).map((each) => problemOf(each).code);
    assert.deepEqual(told, ['conflict', 'conflict']);
    assert.equal((await read(regency, id)).steps.length, 1);
  });

  it('stands in the history with office and person, and in the audit log', async () => {
    const id = await lodge(database);
    const { steps: history } = await took(province, id, 'verify', { version: 1, note: 'Segera' });
    const [step] = history;
    assert.deepEqual(
      [step!.kind, step!.by, step!.officeName, step!.note],
      ['verified', 'office', 'Diskominfo Kalimantan Timur', 'Segera'],
    );
    assert.match(step!.actorName!, /^Orang \d+$/);
    const audit = await db
      .selectFrom('audit')
      .select(['operation', 'actor_id'])
      .where('target', '=', id)
      .execute();
    assert.deepEqual(audit, [{ operation: 'aspirations.verify', actor_id: province.id }]);
  });

  it('stops the time while it is on hold, and begins it anew', async (t) => {
    t.mock.timers.enable({ apis: ['Date'], now: new Date('2026-11-25T02:00:00Z') });
    const id = await lodge(database, { verify_by: new Date('2026-11-27T15:59:59Z') });
    assert.equal((await took(regency, id, 'hold', { version: 1, text })).dueAt, null);
    const resumed = await took(regency, id, 'resume', { version: 2 });
    assert.equal(resumed.status, 'submitted');
    assert.equal(resumed.dueAt, '2026-11-30T23:59:59+08:00');
  });
});

describe('a step that is not possible', () => {
  it('says where it stands and what is possible, in both languages', async () => {
    const id = await lodge(database, { status: 'onHold', held_status: 'verified' });
    const answered = await take(regency, id, 'answer', { version: 1, text });
    assert.equal(
      problemOf(answered).detail,
      'Laporan ini sedang ditunda (onHold), jadi langkah ini belum atau tidak bisa lagi. Yang bisa sekarang: meneruskan (assign), melanjutkan (resume), menyatakan di luar kewenangan (redirect), menolak (reject), menampilkan kepada umum (publish).',
    );
    const english = await service.app.inject({
      method: 'POST',
      url: `/v1/aspirations/${id}/answer`,
      headers: { ...regency.headers, 'accept-language': 'en' },
      payload: { version: 1, text },
    });
    assert.match(english.json<Problem>().detail, /^This is on hold \(onHold\), .*resume/);
  });

  it('after another one tells that it may have been one’s own', async () => {
    const id = await lodge(database);
    await took(regency, id, 'verify', { version: 1 });
    const again = await take(regency, id, 'verify', { version: 1 });
    assert.equal(problemOf(again).code, 'conflict');
    assert.match(problemOf(again).detail, /oleh Anda sendiri barusan/);
    assert.equal((await read(regency, id)).steps.length, 1);
  });
});

describe('what an officer may do', () => {
  const may = async (fields: Parameters<typeof lodge>[1], who = regency) =>
    (await read(who, await lodge(database, fields))).maySteps;

  it('is told with the record, and is what is then not refused', async () => {
    assert.deepEqual(await may({}), [
      ...['verify', 'assign', 'progress', 'hold', 'redirect', 'answer', 'reject'],
    ]);
    const onHold = { status: 'onHold', held_status: 'verified' } as const;
    assert.deepEqual(await may(onHold), ['assign', 'resume', 'redirect', 'reject', 'publish']);
    const ended = { ended_at: new Date(), shown_title: 'Lampu', shown_body: 'Padam.' };
    assert.deepEqual(await may({ status: 'rejected', ...ended }), ['unpublish']);
    const stopped = { status: 'archived', ended_at: new Date(), processing_stopped_at: new Date() };
    assert.deepEqual(await may({ ...stopped, status: 'archived' }), []);
  });

  it('has no publishing in it of what is confidential, or was on hold unread', async () => {
    assert.ok(!(await may({ status: 'verified', confidential: true })).includes('publish'));
    const unread = { status: 'onHold', held_status: 'submitted' } as const;
    assert.ok(!(await may(unread)).includes('publish'));
    const answered = await take(regency, await lodge(database, unread), 'publish', {
      ...{ version: 1, title: 'Lampu', text },
    });
    assert.match(problemOf(answered).detail, /hanya yang sudah diverifikasi/);
  });

  it('has the contact in it for who may read that, and for no operator', async () => {
    const operator = await service.signedIn({ role: 'operator' });
    const id = await lodge(database);
    await giveContact(service, id);
    const mayRead = async (who: Caller) => (await read(who, id)).maySteps.includes('contact');
    assert.deepEqual([await mayRead(regency), await mayRead(operator)], [true, false]);
  });

  it('is nothing, once it was assigned away', async () => {
    const id = await lodge(database, { office_code: '64.09.02', status: 'forwarded' });
    const gone = await took(district, id, 'assign', { version: 1, officeCode: '64.09.03' });
    assert.deepEqual(gone.maySteps, []);
  });
});

describe('assigning', () => {
  it('gives it to another office: the new one reads it, the officers above go on, nobody else', async () => {
    const id = await lodge(database, { office_code: '64.09.02', status: 'forwarded' });
    const gone = await took(district, id, 'assign', {
      version: 1,
      officeCode: '64.09.03',
      officeName: 'Kecamatan Babulu, Seksi Pembangunan',
    });
    assert.deepEqual([gone.title, gone.text, gone.attachments], [null, null, []]);
    const other = await officerOf('64.09.03');
    const record = await read(other, id);
    assert.equal(record.office.name, 'Kecamatan Babulu, Seksi Pembangunan');
    assert.equal(record.status, 'forwarded');
    assert.equal((await district.get(`/v1/desk/aspirations/${id}`)).status, 403);
    assert.equal((await regency.get(`/v1/desk/aspirations/${id}`)).status, 200);
  });

  for (const [what, officeCode, rule] of [
    ['to a village', '64.09.02.2004', 'level'],
    ['to another province', '63', 'province'],
    ['to where it lies', '64.09', 'same'],
  ] as const) {
    it(`${what} is refused with a sentence`, async () => {
      const id = await lodge(database);
      const answered = await take(regency, id, 'assign', { version: 1, officeCode });
      assert.equal(answered.status, 422);
      assert.equal(problemOf(answered).errors![0]!.rule, rule);
    });
  }
});

describe('the contact of a reporter', () => {
  const contactOf = (who: Caller, id: string) =>
    who.post(`/v1/desk/aspirations/${id}/contact`, { reason: 'Menanyakan letaknya' });

  it('is told to who asks for it by name, and each reading is logged, and seen by the reporter', async () => {
    const id = await lodge(database);
    await giveContact(service, id);
    const record = await regency.get(`/v1/desk/aspirations/${id}`);
    assert.ok(!record.text.includes(givenContact.name));
    assert.deepEqual((await contactOf(regency, id)).body, { ...givenContact, shareable: false });
    const audit = await db
      .selectFrom('audit')
      .select(['operation', 'actor_id'])
      .where('target', '=', id)
      .execute();
    assert.deepEqual(audit, [{ operation: 'aspirations.contact', actor_id: regency.id }]);
    const [step] = (await read(regency, id)).steps;
    assert.deepEqual([step!.kind, step!.note], ['contactRead', 'Menanyakan letaknya']);
  });

  it('stays with the office that received it, unless the reporter agreed to more', async () => {
    const id = await lodge(database, { office_code: '64.09.02', status: 'forwarded' });
    await giveContact(service, id);
    assert.equal((await contactOf(district, id)).status, 403);
    assert.equal((await contactOf(regency, id)).status, 200);
    await db
      .updateTable('aspirations')
      .set({ contact_shareable: true })
      .where('id', '=', id)
      .execute();
    assert.equal((await contactOf(district, id)).status, 200);
  });

  it('is refused to operators, by account and by key, with the reason; the rest is not', async () => {
    const operator = await service.signedIn({ role: 'operator' });
    const made = await operator.post('/v1/keys', { name: 'Uji', role: { role: 'operator' } });
    const { secret } = made.body as { secret: string };
    const key = callerOf(service.app, { authorization: `Bearer ${secret}` });
    const id = await lodge(database);
    await giveContact(service, id);
    for (const who of [operator, key]) {
      const answered = await contactOf(who, id);
      assert.equal(answered.status, 403, answered.text);
      assert.match(problemOf(answered).detail, /Operator menjalankan layanan/);
      assert.ok(!answered.text.includes('Warga'));
    }
    assert.deepEqual((await read(regency, id)).steps, []);
    await took(operator, id, 'verify', { version: 1 });
  });

  it('is open to an operator who is an officer there as well', async () => {
    const both = await service.signedIn(
      { role: 'operator' },
      { role: 'officer', regionCode: '64' },
    );
    const id = await lodge(database);
    await giveContact(service, id);
    assert.equal((await contactOf(both, id)).status, 200);
    const [step] = (await read(regency, id)).steps;
    assert.equal(step!.officeName, 'Diskominfo Kalimantan Timur');
  });

  it('names to the reporter the office by whose right it was read', async () => {
    const both = await service.signedIn(
      { role: 'officer', regionCode: '64.09' },
      { role: 'officer', regionCode: '64.09.02' },
    );
    const id = await lodge(database, { office_code: '64.09.02', status: 'forwarded' });
    await giveContact(service, id);
    assert.equal((await contactOf(both, id)).status, 200);
    const [step] = (await read(regency, id)).steps;
    assert.equal(step!.officeName, 'Diskominfo Penajam Paser Utara');
  });

  it('has its reason in the history alone, where it is erased with the report', async () => {
    const id = await lodge(database);
    await giveContact(service, id);
    await contactOf(regency, id);
    const audit = await db.selectFrom('audit').selectAll().where('target', '=', id).execute();
    assert.ok(!JSON.stringify(audit).includes('letaknya'));
    const { rows } = await sql`select from aspiration_steps
      where aspiration_id = ${id} and note like '%letaknya%'`.execute(db);
    assert.equal(rows.length, 1);
  });

  it('that is not there is said to be none', async () => {
    const answered = await contactOf(regency, await lodge(database));
    assert.equal(answered.status, 404);
    assert.match(problemOf(answered).detail, /Tidak ada kontak/);
  });
});

describe('what may be shown', () => {
  it('is never what is confidential', async () => {
    const id = await lodge(database, { status: 'verified', confidential: true });
    const answered = await take(regency, id, 'publish', { version: 1, title: 'Lampu', text });
    assert.equal(problemOf(answered).code, 'wrong-state');
    assert.match(problemOf(answered).detail, /memintanya dirahasiakan/);
    await assert.rejects(
      db
        .updateTable('aspirations')
        .set({ shown_title: 'x', shown_body: 'y' })
        .where('id', '=', id)
        .execute(),
      /check constraint/,
    );
  });

  it('is what was verified first', async () => {
    const id = await lodge(database);
    const publish = (version: number) =>
      take(regency, id, 'publish', { version, title: 'Lampu', text });
    const refused = await publish(1);
    assert.equal(problemOf(refused).code, 'wrong-state');
    assert.match(
      problemOf(refused).detail,
      /baru diterima \(submitted\), hanya yang sudah diverif/,
    );
    await took(regency, id, 'verify', { version: 1 });
    assert.equal((await publish(2)).status, 200);
  });

  it('has no identity number in it', async () => {
    const id = await lodge(database, { status: 'verified' });
    const answered = await take(regency, id, 'publish', {
      version: 1,
      title: 'Lampu',
      text: 'Pelapor 6409021234560001 meminta lampu.',
    });
    assert.equal(answered.status, 422);
  });
});

describe('similar ones', () => {
  it('of the same region are pointed out, only those that one may read', async () => {
    const region_code = '64.09.01.1005';
    const first = await lodge(database, { region_code });
    const hidden = await lodge(database, { region_code, office_code: '64.02' });
    const other = await lodge(database, {
      region_code,
      title: 'Posyandu',
      body: 'Kapan jadwal imunisasi balita bulan depan?',
    });
    const again = await lodge(database, { region_code, title: 'Lampu jalan mati' });
    const { similar } = await read(regency, again);
    assert.deepEqual(
      similar.map(({ id }) => id),
      [first],
    );
    assert.ok(![hidden, other].some((id) => similar.some((each) => each.id === id)));
  });
});
