import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { momentAt } from '../regions/index.ts';
import { found, givenService, until, villagesIn } from '../testing/given.ts';
import { convene, minutesFromNow } from '../testing/notices.ts';

const service = await givenService();
const { database } = service;
const zone = 'Asia/Makassar';
const day = 24 * 60;

const read = async (path: string) => {
  const { status, text, headers } = await service.get(path);
  assert.equal(status, 200, text);
  return { text, headers };
};

/** The entries of a calendar, read by a parser that has nothing to do with what wrote it. */
function entriesIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const entry = new ICAL.Event(component);
    const value = (name: string) => component.getFirstPropertyValue(name);
    return {
      uid: entry.uid,
      sequence: entry.sequence,
      summary: entry.summary,
      description: entry.description,
      location: entry.location,
      start: String(entry.startDate),
      end: String(entry.endDate),
      status: value('status'),
      transparency: value('transp'),
      url: value('url'),
      names: component.getAllProperties().map(({ name }) => name),
    };
  });
}
const entries = async (path: string) => entriesIn((await read(path)).text);

describe('the calendar of a region', async () => {
  const [village, elsewhere] = (await villagesIn(database, '63.01.01')) as [string, string];
  const at = (date: string, time: string) => momentAt(date, time, zone).toISOString();
  const simple = await convene(database, {
    region_code: village,
    title: 'Rapat redaksi',
    type: 'meeting',
    first_at: new Date(at('2098-12-01', '19:30')),
    last_at: new Date(at('2098-12-01', '21:00')),
  });
  const several = await convene(database, {
    region_code: '63.01',
    audience_code: '63.01',
    title: 'Bimtek, video; & berita',
    sessions: JSON.stringify([
      {
        title: 'Hari 1',
        allDay: false,
        startsAt: at('2098-12-02', '08:00'),
        endsAt: at('2098-12-02', '15:00'),
      },
      {
        title: null,
        allDay: true,
        startsAt: at('2098-12-03', '00:00'),
        endsAt: at('2098-12-05', '00:00'),
      },
    ]),
    first_at: new Date(at('2098-12-02', '08:00')),
    last_at: new Date(at('2098-12-05', '00:00')),
    place_name: 'Aula; lantai 2, Jalan Provinsi',
    place_latitude: -3.44,
    place_longitude: 114.83,
    registration_url: 'https://daftar.example.id/?a=1;b=2,3',
  });
  const tentative = await convene(database, {
    region_code: '63',
    audience_code: '63',
    title: 'Jambore',
    sessions: '[]',
    tentative_month: '2099-02',
    first_at: new Date(at('2099-02-01', '00:00')),
    last_at: new Date(at('2099-03-01', '00:00')),
  });
  const cancelled = await convene(database, {
    region_code: village,
    title: 'Lomba',
    status: 'cancelled',
    cancelled_reason: 'Hujan\r\nlebat',
    first_at: minutesFromNow(-5 * day),
  });
  await convene(database, { region_code: elsewhere, title: 'Desa lain' });
  await convene(database, {
    region_code: village,
    title: 'Lama',
    first_at: minutesFromNow(-90 * day),
  });
  for (let number = 0; number < 105; number += 1) {
    await convene(database, { region_code: '63.02', title: `Rapat ${number}` });
  }

  it('is read back by another parser with every session of every event', async () => {
    const found = await entries(`/feeds/${village}/ics`);
    assert.deepEqual(
      found.map(({ uid, summary, start, end, status }) => [uid, summary, start, end, status]),
      [
        [cancelled, 'Lomba', found[0]!.start, found[0]!.end, 'CANCELLED'],
        [simple, 'Rapat redaksi', '2098-12-01T11:30:00Z', '2098-12-01T13:00:00Z', 'CONFIRMED'],
        [
          several,
          'Bimtek, video; & berita: Hari 1',
          '2098-12-02T00:00:00Z',
          '2098-12-02T07:00:00Z',
          'CONFIRMED',
        ],
        [`${several}-2`, 'Bimtek, video; & berita', '2098-12-03', '2098-12-05', 'CONFIRMED'],
        [tentative, 'Jambore (tanggal menyusul)', '2099-02-01', '2099-03-01', 'TENTATIVE'],
      ],
    );
    assert.equal(found[4]!.transparency, 'TRANSPARENT');
    assert.match(found[0]!.description, /^DIBATALKAN: Hujan\s+lebat/);
    assert.equal(found[2]!.location, 'Aula; lantai 2, Jalan Provinsi');
    assert.equal(found[2]!.url, 'https://daftar.example.id/?a=1%3Bb=2%2C3');
    assert.match(found[2]!.description, /Penyelenggara: Diskominfo/);
  });

  it('has more than one page of a list', async () => {
    assert.equal(
      (await entries('/feeds/63.02/ics')).filter(({ summary }) => summary.startsWith('Rapat '))
        .length,
      105,
    );
  });

  it('is the same text until something in it changes, and is asked for again by its ETag', async () => {
    const { text, headers } = await read(`/feeds/${village}/ics`);
    assert.match(String(headers['content-type']), /^text\/calendar; charset=utf-8/);
    assert.match(String(headers['cache-control']), /^public, max-age=/);
    const again = await service.get(`/feeds/${village}/ics`, {
      'if-none-match': String(headers['etag']),
    });
    assert.equal(again.status, 304);
    const elsewhere = await service.another();
    assert.equal((await elsewhere.inject(`/feeds/${village}/ics`)).body, text);
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/);
  });

  it('of a region that is not there is a problem in words', async () => {
    assert.equal((await service.get('/feeds/99.99/ics')).status, 404);
    assert.equal((await service.get('/feeds/kabupaten/ics')).status, 400);
    assert.equal((await service.get('/feeds/events/semua.ics')).status, 400);
  });
});

describe('a calendar entry', async () => {
  const [village] = (await villagesIn(database, '51.01.01')) as [string];
  const group = await found(database, { region_code: village, name: 'KIM Jembrana' });

  it('of one event keeps its id, and its sequence rises with each change', async () => {
    const officer = await service.signedIn({ role: 'officer', regionCode: '51.01' });
    const id = await convene(database, { region_code: village, group_id: group });
    const path = `/feeds/events/${id}.ics`;
    const [first] = await entries(path);
    assert.deepEqual([first!.uid, first!.sequence], [id, 1]);
    await officer.patch(`/v1/events/${id}`, { version: 1, title: 'Bimtek yang dipindah' });
    await until(async () => (await entries(path))[0]!.summary === 'Bimtek yang dipindah');
    const [second] = await entries(path);
    assert.deepEqual([second!.uid, second!.sequence], [id, 2]);
    await officer.post(`/v1/events/${id}/cancel`, { version: 2, reason: 'Hujan' });
    await until(async () => (await entries(path))[0]!.status === 'CANCELLED');
    await officer.post(`/v1/events/${id}/withdraw`, { version: 3, reason: 'Keliru' });
    await until(async () => (await service.get(path)).status === 410);
    assert.deepEqual(await entries(`/feeds/${village}/ics`), []);
  });

  it('has its name escaped, as any text', async () => {
    const title = 'Rapat; makan, doa \\n';
    const id = await convene(database, { region_code: village, group_id: group, title });
    const { text } = await read(`/feeds/events/${id}.ics`);
    assert.ok(text.includes('\r\nNAME:Rapat\\; makan\\, doa \\\\n\r\n'), text);
    assert.ok(text.includes('\r\nX-WR-CALNAME:Rapat\\; makan\\, doa \\\\n\r\n'), text);
    await database.db.deleteFrom('events').where('id', '=', id).execute();
  });

  it('holds nothing that its writer smuggled in, even past the checks of the API', async () => {
    const evil = 'Rapat\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:https://judi.example\r\nX:';
    const name = `KIM\r\nORGANIZER:mailto:a@judi.example`;
    const hostile = await found(database, { region_code: village, name });
    await convene(database, {
      region_code: village,
      group_id: hostile,
      title: `${evil}\u0007\u2028\n"; \\n,`,
      body: evil,
      place_name: `Balai\r\nATTENDEE:mailto:a@judi.example`,
      place_latitude: -1,
      place_longitude: 116,
      capacity: evil,
      registration_url: 'https://x.id/\r\nATTACH:https://judi.example',
      online_url: 'https://x.id/\r\nATTACH:https://judi.example',
      contact_url: 'tel:1\r\nATTACH:x',
      sessions: JSON.stringify([
        {
          title: 'Sesi\r\nATTACH:x',
          allDay: false,
          startsAt: '2098-12-01T08:00:00.000Z',
          endsAt: '2098-12-01T09:00:00.000Z',
        },
      ]),
    });
    await until(async () => (await entries(`/feeds/${village}/ics`)).length > 0);
    const { text } = await read(`/feeds/${village}/ics`);
    const [entry, ...others] = entriesIn(text);
    assert.deepEqual(others, []);
    assert.ok(entry!.summary.startsWith('Rapat END:VEVENT BEGIN:VEVENT'));
    const smuggled = entry!.names.filter((name) => /attach|attendee|organizer|^x$/.test(name));
    assert.deepEqual(smuggled, []);
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(text, /[\u0000-\u0009\u000b\u000c\u000e-\u001f]/);
  });
});
