import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AspirationRecord, Problem } from '@simpul-kim/contract';
import { giveContact, givenContact, lodge } from '../testing/aspirations.ts';
import { givenService } from '../testing/given.ts';
import { holdsContact } from './mentions.ts';

const service = await givenService();
const { database } = service;
const officer = await service.signedIn({ role: 'officer', regionCode: '64.09' });
const kept = { name: 'Siti Aminah', phone: '+6281234567890', email: 'Siti.Aminah@contoh.go.id' };
const nobody = { name: null, phone: null, email: null };

describe('a text', () => {
  for (const text of [
    '0812-3456-7890',
    '081234567890',
    '+62 812 3456 7890',
    '+62812.3456.7890',
    '(0812) 3456 7890',
    '0812 – 3456 – 7890',
    'WA:62812/3456/7890.',
    '０８１２３４５６７８９０',
    '0812\u200b34567890',
    '8 1 2 3 4 5 6 7 8 9 0',
  ]) {
    it(`holds the number, spelt so: ${text}`, () =>
      assert.ok(holdsContact(`Hubungi ${text} saja`, { ...nobody, phone: kept.phone })));
  }

  for (const text of [
    'siti.aminah@contoh.go.id',
    'SITI.AMINAH@CONTOH.GO.ID',
    'siti.aminah @ contoh.go.id',
  ]) {
    it(`holds the address, spelt so: ${text}`, () =>
      assert.ok(holdsContact(`Tulis ke ${text}.`, { ...nobody, email: kept.email })));
  }

  for (const text of ['Siti Aminah', 'SITI  AMINAH', 'Ibu Siti\nAminah,', 'siti-aminah']) {
    it(`holds the name, spelt so: ${JSON.stringify(text)}`, () =>
      assert.ok(holdsContact(`Menurut ${text} lampunya padam`, { ...nobody, name: kept.name })));
  }

  it('holds the last digits of a number from abroad', () => {
    assert.ok(holdsContact('telp 6555 0100', { ...nobody, phone: '+6565550100' }));
  });

  for (const [what, text, contact] of [
    ['another number', '0812-3456-7891', kept],
    ['another address', 'aminah@contoh.go.id', kept],
    ['another name', 'Siti Aminahwati dan Siti, Ibu Aminah', kept],
    ['a name of one word, which many have', 'Jalan Melati rusak', { ...nobody, name: 'Melati' }],
    ['numbers far apart', '0812 warga, 3456 rumah, 7890 meter', kept],
    ['anything at all', 'Lampu padam', nobody],
  ] as const) {
    it(`may hold ${what}`, () => assert.ok(!holdsContact(text, contact)));
  }
});

const problemOf = ({ body }: { body: unknown }) => body as Problem;
const text = 'Lampu di depan balai desa padam.';
const shown = { shown_title: 'Lampu', shown_body: text };

const given = async (fields: Parameters<typeof lodge>[1] = {}) => {
  const id = await lodge(database, { status: 'verified', ...fields });
  await giveContact(service, id);
  return id;
};
const take = (id: string, verb: string, body: object) =>
  officer.post(`/v1/aspirations/${id}/${verb}`, body);

describe('what everyone is to read', () => {
  for (const [field, fields] of [
    ['title', { title: 'Lampu warga uji padam', text }],
    ['text', { title: 'Lampu', text: `${text} Hubungi 0812 0000 0000.` }],
  ] as const) {
    it(`has no contact in its ${field}, and is told so without it`, async () => {
      const id = await given();
      const answered = await take(id, 'publish', { version: 1, ...fields });
      assert.equal(answered.status, 422, answered.text);
      const { code, errors } = problemOf(answered);
      assert.equal(code, 'unusable');
      assert.deepEqual(
        errors!.map((error) => [error.field, error.rule]),
        [[field, 'contact']],
      );
      assert.ok(!/warga uji|0000/i.test(answered.text), answered.text);
      const record = (await officer.get(`/v1/desk/aspirations/${id}`)).body as AspirationRecord;
      assert.deepEqual([record.isPublic, record.version, record.steps], [false, 1, []]);
    });
  }

  it('has none in an answer that is named, nor in one that is given while it is public', async () => {
    const id = await given();
    const said = `Yth. ${givenContact.name.toUpperCase()}, lampunya diganti.`;
    const answered = await take(id, 'answer', { version: 1, text: said });
    const { steps } = answered.body as AspirationRecord;
    const naming = { title: 'Lampu', text, answers: [steps[0]!.id] };
    const named = await take(id, 'publish', { version: 2, ...naming });
    assert.deepEqual(
      problemOf(named).errors?.map(({ field }) => field),
      ['answers'],
    );
    assert.equal((await take(id, 'publish', { version: 2, title: 'Lampu', text })).status, 200);
    const aloud = await take(id, 'answer', { version: 3, text: said });
    assert.deepEqual(
      problemOf(aloud).errors?.map(({ field }) => field),
      ['text'],
    );
    assert.equal((await take(id, 'answer', { version: 3, text: 'Diganti.   ' })).status, 200);
  });

  it('is compared without being read: no step and no line of the audit log says so', async () => {
    const id = await given();
    assert.equal((await take(id, 'publish', { version: 1, title: 'Lampu', text })).status, 200);
    const { steps } = (await officer.get(`/v1/desk/aspirations/${id}`)).body as AspirationRecord;
    assert.deepEqual(
      steps.map(({ kind }) => kind),
      ['published'],
    );
    const audit = await database.db
      .selectFrom('audit')
      .select('operation')
      .where('target', '=', id)
      .execute();
    assert.deepEqual(audit, [{ operation: 'aspirations.publish' }]);
  });

  it('cannot be asked about in silence: what else is wrong is told first', async () => {
    const id = await given();
    const answers = ['01a1fff6-5f1a-7f07-8b2c-b675ab8292a1'];
    const guess = { version: 1, title: 'Warga Uji', text, answers };
    assert.deepEqual(
      problemOf(await take(id, 'publish', guess)).errors?.map(({ rule }) => rule),
      ['step'],
    );
    const stale = await take(id, 'publish', { ...guess, answers: [], version: 7 });
    assert.equal(problemOf(stale).code, 'conflict');
  });

  it('may be told still where the contact cannot be opened by anyone', async () => {
    const id = await given(shown);
    await database.db
      .updateTable('aspirations')
      .set({ contact: Buffer.from('rusak') })
      .where('id', '=', id)
      .execute();
    assert.equal((await take(id, 'answer', { version: 1, text })).status, 200);
  });
});
