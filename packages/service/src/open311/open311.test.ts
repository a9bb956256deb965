import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aspirationTopics } from '@simpul-kim/contract';
import { uuidv7 } from 'uuidv7';
import { parseStringPromise } from 'xml2js';
import { idAt } from '../database/index.ts';
import { lodge } from '../testing/aspirations.ts';
import { givenService, until } from '../testing/given.ts';

const service = await givenService();
const { database } = service;
const base = '/open311/v2';
const village = '64.09.02.2004';
const unknownId = '01a1fff6-5f1a-7f07-8b2c-b675ab8292a1';

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

async function show(daysBefore: number, fields: Parameters<typeof lodge>[1] = {}): Promise<string> {
  const at = daysAgo(daysBefore);
  return lodge(database, {
    id: idAt(at),
    submitted_at: at,
    shown_title: 'Pipa bocor',
    shown_body: 'Pipa di depan pasar bocor.',
    ...fields,
  });
}

const newest = await show(1, { topic: 'health' });
const hostile = await show(2, {
  shown_title: '<script>alert(1)</script> ]]>',
  shown_body: `</request>\n\n${'a'.repeat(4_990)}`,
  status: 'closed',
  ended_at: daysAgo(1),
});
const answered = await show(3, { region_code: '64.09.01.1002', status: 'answered' });
await database.db
  .insertInto('aspiration_steps')
  .values({
    id: uuidv7(),
    aspiration_id: answered,
    at: daysAgo(2),
    kind: 'answered',
    by: 'office',
    office_code: '64.09',
    office_name: 'Diskominfo',
    body: 'Sudah diganti.',
    note: 'RAHASIA',
    shown: true,
    actor_kind: 'account',
    actor_id: 'x',
  })
  .execute();
await database.db
  .insertInto('aspiration_steps')
  .values({
    id: uuidv7(),
    aspiration_id: answered,
    at: daysAgo(2.5),
    kind: 'answered',
    by: 'office',
    office_code: '64.09',
    office_name: 'Diskominfo',
    body: 'RAHASIA: untuk pelapor saja.',
    actor_kind: 'account',
    actor_id: 'x',
  })
  .execute();
const old = await show(120);
const hidden = await lodge(database, {
  place_latitude: -1.4,
  place_longitude: 116.6,
  place_note: 'RAHASIA',
});

const showing = (id: string, shown: { shown_title: string | null; shown_body: string | null }) =>
  database.db.updateTable('aspirations').set(shown).where('id', '=', id).execute();

type Row = Record<string, unknown>;
async function read(path: string, headers: Record<string, string> = {}) {
  const { status, body, text, headers: answer } = await service.get(`${base}${path}`, headers);
  return { status, text, headers: answer, rows: body as Row[] };
}
const idsAt = async (query: string) =>
  (await read(`/requests.json?${query}`)).rows.map((row) => row['service_request_id']);

describe('discovery', () => {
  for (const form of ['json', 'xml'] as const) {
    it(`tells where the export is, as ${form}`, async () => {
      const { status, text } = await read(`/discovery.${form}`);
      assert.equal(status, 200);
      const told: unknown =
        form === 'json'
          ? { discovery: JSON.parse(text) as unknown }
          : await parseStringPromise(text, { explicitArray: false });
      const { discovery } = told as { discovery: Record<string, unknown> };
      assert.deepEqual(Object.keys(discovery), [
        'changeset',
        'contact',
        'key_service',
        'endpoints',
      ]);
      assert.match(text, /http:\/\/wiki\.open311\.org\/GeoReport_v2/);
      assert.match(text, /http:\/\/localhost\/open311\/v2/);
    });
  }
});

describe('the services', () => {
  it('are the topics of aspirations, each with every field of the standard', async () => {
    const { rows } = await read('/services.json?jurisdiction_id=64.09');
    assert.deepEqual(
      rows.map((row) => row['service_code']),
      [...aspirationTopics],
    );
    for (const row of rows) {
      assert.deepEqual(Object.keys(row), [
        'service_code',
        'service_name',
        'description',
        'metadata',
        'type',
        'keywords',
        'group',
      ]);
      assert.deepEqual([row['metadata'], row['type']], [false, 'realtime']);
    }
  });

  it('are the same in XML, and have a definition without anything further', async () => {
    const { text, headers } = await read('/services.xml');
    assert.equal(headers['content-type'], 'text/xml; charset=utf-8');
    const { services } = (await parseStringPromise(text)) as { services: { service: unknown[] } };
    assert.equal(services.service.length, aspirationTopics.length);
    const { rows } = await read('/services/health.json');
    assert.deepEqual(rows, { service_code: 'health', attributes: [] });
    assert.equal((await read('/services/033.json')).status, 404);
  });
});

describe('a request', () => {
  it('has the fields of the standard in its order; what is not told is null', async () => {
    const { rows, status } = await read(`/requests/${answered}.json`);
    assert.equal(status, 200);
    const row = rows[0]!;
    assert.deepEqual(row, {
      service_request_id: answered,
      status: 'open',
      status_notes: 'Sudah dijawab.\n\nSudah diganti.',
      service_name: 'Jalan dan sarana umum',
      service_code: 'infrastructure',
      description: 'Pipa bocor\n\nPipa di depan pasar bocor.',
      agency_responsible: 'Diskominfo Penajam Paser Utara',
      service_notice: null,
      requested_datetime: row['requested_datetime'],
      updated_datetime: row['updated_datetime'],
      expected_datetime: null,
      address: 'Salo Loang',
      address_id: '64.09.01.1002',
      zipcode: null,
      lat: null,
      long: null,
      media_url: null,
    });
    for (const field of ['requested_datetime', 'updated_datetime'] as const) {
      assert.match(String(row[field]), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
    }
  });

  it('keeps hostile text text, and to 4,000 characters', async () => {
    const { text } = await read(`/requests/${hostile}.xml`);
    const { service_requests: root } = (await parseStringPromise(text, {
      explicitArray: false,
    })) as { service_requests: { request: Record<string, string> } };
    const { description, status, lat } = root.request;
    assert.match(description!, /^<script>alert\(1\)<\/script> \]\]>\n\n<\/request>\n\na+…$/);
    assert.deepEqual([description!.length, status, lat], [4_000, 'closed', '']);
  });

  it('is found within its jurisdiction only', async () => {
    const at = async (jurisdiction: string) =>
      (await read(`/requests/${newest}.json?jurisdiction_id=${jurisdiction}`)).status;
    assert.deepEqual(
      [await at(village), await at('64.09'), await at('64.02'), await at('99')],
      [200, 200, 404, 404],
    );
  });

  it('is not there where no office shows it', async () => {
    for (const id of [hidden, unknownId, '7', 'x'.repeat(80)]) {
      assert.equal((await read(`/requests/${id}.json`)).status, 404, id);
    }
  });
});

describe('the requests of a jurisdiction', () => {
  it('are those of the last ninety days that offices show, newest first', async () => {
    assert.deepEqual(await idsAt('jurisdiction_id=64.09'), [newest, hostile, answered]);
    assert.deepEqual(await idsAt(`jurisdiction_id=${village}`), [newest, hostile]);
    assert.deepEqual(await idsAt('jurisdiction_id=64.02'), []);
    const { text } = await read('/requests.xml?jurisdiction_id=64.02');
    assert.match(text, /<service_requests>\s*<\/service_requests>/);
  });

  it('are narrowed by days, services and status', async () => {
    const at = (query: string) => idsAt(`jurisdiction_id=64.09&${query}`);
    const day = (days: number) => daysAgo(days).toISOString();
    assert.deepEqual(await at(`start_date=${day(150)}`), [old]);
    assert.deepEqual(await at(`end_date=${day(2.5)}`), [answered]);
    assert.deepEqual(await at(`start_date=${day(2.5)}&end_date=${day(1.5)}`), [hostile]);
    assert.deepEqual(await at('service_code=health,education'), [newest]);
    assert.deepEqual(await at('status=open'), [newest, answered]);
    assert.deepEqual(await at('status=closed'), [hostile]);
    assert.deepEqual(await at('status=open,closed&service_code='), [newest, hostile, answered]);
  });

  it('are read by pages, and tell where the next one is', async () => {
    const page = (number: number) =>
      read(`/requests.json?jurisdiction_id=64.09&page_size=2&page=${number}`);
    const first = await page(1);
    assert.equal(first.rows.length, 2);
    assert.match(String(first.headers['link']), /page=2>; rel="next"$/);
    const second = await page(2);
    assert.deepEqual(
      second.rows.map((row) => row['service_request_id']),
      [answered],
    );
    assert.equal(second.headers['link'], undefined);
    assert.deepEqual((await page(3)).rows, []);
  });

  it('named by their ids are those, whatever else is asked; the rest are left out', async () => {
    const ids = [old, hidden, unknownId, newest].join(',');
    assert.deepEqual(await idsAt(`service_request_id=${ids}&status=closed`), [old, newest]);
  });

  it('tell nothing of place, note or contact', async () => {
    for (const form of ['json', 'xml']) {
      const { text } = await read(`/requests.${form}?jurisdiction_id=64.09`);
      assert.ok(!/RAHASIA|116\.6/.test(text), text);
      assert.ok(!text.includes(hidden));
    }
  });

  it('are kept ready, open to every site, and lose at once what is taken back', async () => {
    const id = await show(5, { shown_title: null, shown_body: null });
    const path = '/requests.json?jurisdiction_id=64.09';
    await showing(id, { shown_title: 'a', shown_body: 'a' });
    await until(async () => (await read(path)).text.includes(id));
    const { headers } = await read(path, { origin: 'https://portal.example.id' });
    assert.match(String(headers['cache-control']), /^public, max-age=30/);
    assert.equal(headers['access-control-allow-origin'], '*');
    const again = await read(path, { 'if-none-match': String(headers['etag']) });
    assert.equal(again.status, 304);
    await showing(id, { shown_title: null, shown_body: null });
    await until(async () => !(await read(path)).text.includes(id));
  });
});

describe('what goes wrong', () => {
  for (const [what, path, status, sentence] of [
    ['no jurisdiction', '/requests.json', 400, /Isi `jurisdiction_id` dengan kode wilayah/],
    ['an unknown one', '/requests.json?jurisdiction_id=99.99', 404, /Tidak ada wilayah/],
    ['one that is no code', '/services.json?jurisdiction_id=city.gov', 404, /Tidak ada wilayah/],
    ['an unknown service', '/requests.json?jurisdiction_id=64&service_code=033', 400, /`services`/],
    ['an unknown request', `/requests/${unknownId}.json`, 404, /./],
  ] as const) {
    it(`(${what}) is told as the standard has it`, async () => {
      const told = await read(path);
      assert.equal(told.status, status);
      assert.equal(told.headers['cache-control'], 'no-store');
      assert.equal(told.rows.length, 1);
      assert.deepEqual(Object.keys(told.rows[0]!), ['code', 'description']);
      assert.equal(told.rows[0]!['code'], status);
      assert.match(String(told.rows[0]!['description']), sentence);
      const xml = await read(path.replace('.json', '.xml'), { 'accept-language': 'en' });
      const { errors } = (await parseStringPromise(xml.text)) as {
        errors: { error: { code: string[] }[] };
      };
      assert.deepEqual([xml.status, errors.error[0]!.code], [status, [String(status)]]);
    });
  }

  it('tells of each field by itself', async () => {
    const { rows } = await read('/requests.json?page=0&status=pending');
    assert.equal(rows.length, 3);
  });

  it('is nothing that could be sent: there is only reading', async () => {
    const { status, headers } = await service.anyone.post(`${base}/requests.json`, {});
    assert.deepEqual([status, headers['allow']], [405, 'GET, HEAD']);
  });
});
