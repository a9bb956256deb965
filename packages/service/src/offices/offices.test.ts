import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Office, OfficeRecord, Problem } from '@simpul-kim/contract';
import { givenService, until, villagesIn, type Answered } from '../testing/given.ts';

const service = await givenService();
const { database } = service;
const officer = await service.signedIn({ role: 'officer', regionCode: '63' });

const said = {
  name: 'Diskominfo Banjar',
  phone: '0511 472-1111',
  email: 'diskominfo@banjar.contoh.test',
  address: 'Jalan Contoh 1, Martapura',
  hours: 'Senin–Kamis 08.00–16.00\nJumat 08.00–11.00',
  notify: ['aspirasi@banjar.contoh.test', 'camat@banjar.contoh.test'],
};
const officeFor = async (code: string): Promise<Office> => {
  const { status, body, text } = await service.get(`/v1/offices/${code}`);
  assert.equal(status, 200, text);
  return body as Office;
};
const record = async (code: string) =>
  (await officer.get(`/v1/desk/offices/${code}`)).body as OfficeRecord;
const set = (code: string, office: object, by = officer) => by.put(`/v1/offices/${code}`, office);
const fieldAtFault = ({ body }: Answered) => (body as Problem).errors?.[0]?.field;

describe('the office that answers for a region', async () => {
  const [village] = (await villagesIn(database, '63.03.05')) as [string];

  it('is, where nobody has described any, that of the regency by its usual name', async () => {
    const usual = {
      regionCode: '63.03',
      regionName: 'Banjar',
      timeZone: 'Asia/Makassar',
      name: 'Diskominfo Banjar',
      phone: null,
      email: null,
      address: null,
      hours: null,
    };
    assert.deepEqual(await officeFor(village), usual);
    assert.deepEqual(await officeFor('63.03'), usual);
    assert.equal((await officeFor('63')).name, 'Diskominfo Kalimantan Selatan');
  });

  it('is the nearest one that was described, at once in every process', async () => {
    const other = await service.another();
    const nameOf = async () => (await other.inject(`/v1/offices/${village}`)).json<Office>().name;
    const becomes = (name: string) => until(async () => (await nameOf()) === name);
    await becomes('Diskominfo Banjar');

    await set('63', { version: 0, name: 'Diskominfo Provinsi' });
    await becomes('Diskominfo Provinsi');
    await set('63.03', { version: 0, ...said, name: 'Diskominfo Kabupaten' });
    await becomes('Diskominfo Kabupaten');
    await set('63.03.05', { version: 0, name: 'Kecamatan Kita' });
    await becomes('Kecamatan Kita');

    assert.equal((await officeFor('63.03.06')).name, 'Diskominfo Kabupaten');
    assert.equal((await officeFor('63.04')).name, 'Diskominfo Provinsi');
  });

  it('tells how to reach it, and nobody who is told by mail', async () => {
    const { text } = await service.get('/v1/offices/63.03');
    const office = JSON.parse(text) as Office;
    assert.equal(office.phone, '625114721111');
    assert.equal(office.email, said.email);
    assert.equal(office.hours, said.hours);
    assert.doesNotMatch(text, /aspirasi@|camat@|notify/);
  });

  it('is that of a region that there is', async () => {
    const answered = await service.get('/v1/offices/99.01');
    assert.equal((answered.body as Problem).code, 'unknown-region');
    assert.equal((await service.get('/v1/offices/kantor')).status, 400);
  });
});

describe('an office at the desk', () => {
  it('that nobody has described has version 0 and its usual name', async () => {
    const { version, name, notify, updatedAt } = await record('63.07.01');
    assert.deepEqual([version, notify, updatedAt], [0, [], null]);
    assert.match(name, /^Kecamatan /);
  });

  it('is described as a whole: what is left out is not known any more', async () => {
    const first = await set('63.07', { version: 0, ...said });
    assert.equal(first.status, 200, first.text);
    const made = first.body as OfficeRecord;
    assert.deepEqual([made.version, made.notify], [1, said.notify]);
    assert.match(made.updatedAt!, /\+08:00$/);

    const second = await set('63.07', { version: 1, name: ' Diskominfo ', hours: ' ' });
    const { version, name, phone, hours, notify } = second.body as OfficeRecord;
    assert.deepEqual([version, name, phone, hours, notify], [2, 'Diskominfo', null, null, []]);
    assert.deepEqual(await record('63.07'), second.body);
  });

  it('that was changed meanwhile is not overwritten', async () => {
    await set('63.08', { version: 0, name: 'Satu' });
    for (const version of [0, 2]) {
      const answered = await set('63.08', { version, name: 'Dua' });
      assert.equal((answered.body as Problem).code, 'conflict', String(version));
    }
    const unknown = await set('63.09', { version: 1, name: 'Satu' });
    assert.equal((unknown.body as Problem).code, 'conflict');
    const both = await Promise.all(
      ['Dua', 'Tiga'].map((name) => set('63.08', { version: 1, name })),
    );
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 409]);
    const first = await Promise.all(
      ['Satu', 'Dua'].map((name) => set('63.10', { version: 0, name })),
    );
    assert.deepEqual(first.map(({ status }) => status).sort(), [200, 409]);
  });

  it('is that of its officer, not of one below or beside', async () => {
    const below = await service.signedIn({ role: 'officer', regionCode: '63.01.01' });
    for (const code of ['63.01', '63', '63.02.01']) {
      assert.equal((await below.get(`/v1/desk/offices/${code}`)).status, 403, code);
      assert.equal((await set(code, { version: 0, name: 'Kantor' }, below)).status, 403, code);
    }
    assert.equal((await set('63.01.01', { version: 0, name: 'Kantor' }, below)).status, 200);
  });

  it('is none of a village, nor of a region that is not there', async () => {
    const [village] = (await villagesIn(database, '63.02')) as [string];
    const operator = await service.signedIn({ role: 'operator' });
    for (const answered of [
      await set(village, { version: 0, name: 'Desa' }),
      await officer.get(`/v1/desk/offices/${village}`),
    ]) {
      assert.equal(answered.status, 422);
      assert.equal(fieldAtFault(answered), 'code');
    }
    assert.equal((await set('99.01', { version: 0, name: 'Kantor' }, operator)).status, 404);
  });

  for (const [what, change, field] of [
    ['no name', { name: '  ' }, 'name'],
    ['a name of two lines', { name: 'Satu\r\nBcc: a@b.test' }, 'name'],
    ['what is no phone number', { phone: '12' }, 'phone'],
    ['what is no e-mail address', { email: 'kantor' }, 'email'],
    ['an e-mail address with a line end', { email: 'a@b.test\r\nBcc: c@d.test' }, 'email'],
    ['an e-mail address for mail that is none', { notify: ['a@b.test', 'c@'] }, 'notify.1'],
    ['two e-mail addresses in one', { notify: ['a@b.test, c@d.test'] }, 'notify.0'],
    ['one address twice', { notify: ['a@b.test', 'a@b.test'] }, 'notify'],
    ['an identity number', { address: 'Temui Budi, 6409 0212 3456 0001' }, 'address'],
    ['an identity number for a phone', { phone: '6409021234560001' }, 'phone'],
    ['a field that is not known', { fax: '0542' }, 'fax'],
    ['no version', { version: undefined }, 'version'],
  ] as const) {
    it(`refuses ${what}, and names the field`, async () => {
      const answered = await set('63.11', { version: 0, ...said, ...change });
      assert.ok(answered.status === 400 || answered.status === 422, answered.text);
      assert.equal(fieldAtFault(answered), field);
      assert.equal((await record('63.11')).version, 0);
    });
  }

  it('is written into the audit log', async () => {
    await set('63.71', { version: 0, name: 'Kantor' });
    const rows = await database.db
      .selectFrom('audit')
      .select(['operation', 'target', 'region_code'])
      .where('target', '=', '63.71')
      .execute();
    assert.deepEqual(rows, [{ operation: 'offices.set', target: '63.71', region_code: '63.71' }]);
  });
});
