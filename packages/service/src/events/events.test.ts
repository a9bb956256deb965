import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CommunityEvent, EventPage, EventRecord } from '@simpul-kim/contract';
import { atZone, momentAt } from '../regions/index.ts';
import { found, givenService, until, villagesIn, type Answered } from '../testing/given.ts';
import { convene, minutesFromNow } from '../testing/notices.ts';

const service = await givenService();
const { database } = service;

const list = async (query: string): Promise<CommunityEvent[]> => {
  const { status, body, text } = await service.get(`/v1/events?${query}`);
  assert.equal(status, 200, text);
  return (body as EventPage).data;
};
const titles = async (query: string) => (await list(query)).map(({ title }) => title);
const day = 24 * 60;
const fieldAtFault = ({ body }: Answered) =>
  (body as { errors?: { field: string }[] }).errors?.[0]?.field;

describe('the events of a region', async () => {
  const [village, neighbour] = (await villagesIn(database, '63.02.01')) as [string, string];
  const [elsewhere] = (await villagesIn(database, '63.03.01')) as [string];
  await convene(database, {
    region_code: village,
    title: 'Rapat desa',
    type: 'meeting',
    first_at: minutesFromNow(3 * day),
  });
  await convene(database, {
    region_code: '63.02',
    title: 'Bimtek kabupaten',
    audience_code: '63.02',
    first_at: minutesFromNow(2 * day),
  });
  await convene(database, {
    region_code: '63.02',
    title: 'Rapat kantor',
    first_at: minutesFromNow(4 * day),
  });
  await convene(database, {
    region_code: '63',
    title: 'Jambore',
    type: 'jamboree',
    audience_code: '63',
    sessions: '[]',
    tentative_month: '2027-03',
    first_at: momentAt('2027-03-01', '00:00', 'Asia/Makassar'),
    last_at: momentAt('2027-04-01', '00:00', 'Asia/Makassar'),
  });
  await convene(database, {
    region_code: neighbour,
    title: 'Batal',
    status: 'cancelled',
    first_at: minutesFromNow(1 * day),
  });
  await convene(database, {
    region_code: village,
    title: 'Sudah lewat',
    first_at: minutesFromNow(-10 * day),
  });
  await convene(database, {
    region_code: village,
    title: 'Masih berlangsung',
    first_at: minutesFromNow(-30 * day),
    last_at: minutesFromNow(5 * day),
  });

  it('are its own and those sent down to it, soonest first, from today on', async () => {
    assert.deepEqual(await titles(`region=${village}`), [
      'Masih berlangsung',
      'Bimtek kabupaten',
      'Rapat desa',
      'Jambore',
    ]);
    assert.deepEqual(await titles(`region=${elsewhere}`), ['Jambore']);
  });

  it('of a regency are all that take place in it, a cancelled one as cancelled', async () => {
    assert.deepEqual(await titles('region=63.02'), [
      'Masih berlangsung',
      'Batal',
      'Bimtek kabupaten',
      'Rapat desa',
      'Rapat kantor',
      'Jambore',
    ]);
    const [, cancelled] = await list('region=63.02');
    assert.deepEqual(cancelled!.cancellation, { reason: 'Hujan lebat.' });
  });

  it('are each there once, though an office sent its own down to itself', async () => {
    assert.equal((await titles('region=63')).filter((title) => title === 'Jambore').length, 1);
  });

  it('can be narrowed by days and type', async () => {
    const on = (days: number) => atZone(minutesFromNow(days * day), 'Asia/Makassar').slice(0, 10);
    assert.deepEqual(await titles(`region=${village}&type=jamboree`), ['Jambore']);
    assert.deepEqual(await titles(`region=${village}&to=${on(2)}`), [
      'Masih berlangsung',
      'Bimtek kabupaten',
    ]);
    assert.deepEqual(await titles(`region=${village}&from=${on(-10)}&to=${on(-9)}`), [
      'Masih berlangsung',
      'Sudah lewat',
    ]);
    assert.deepEqual(await titles(`region=${village}&from=2027-03-31&to=2027-03-31`), ['Jambore']);
    assert.deepEqual(await titles(`region=${village}&from=2027-04-01`), []);
    for (const wrong of ['from=kemarin', 'from=0001-01-01', 'to=2026-02-30', 'from=']) {
      assert.equal((await service.get(`/v1/events?region=63&${wrong}`)).status, 400, wrong);
    }
  });

  it('come page by page, each once', async () => {
    const seen: string[] = [];
    let cursor = '';
    for (let next: string | null = ''; next !== null; cursor = `&cursor=${next}`) {
      const { body } = await service.get(`/v1/events?region=63.02&limit=1${cursor}`);
      const page = body as EventPage;
      seen.push(...page.data.map(({ title }) => title));
      next = page.next;
    }
    assert.deepEqual(seen, await titles('region=63.02'));
  });

  it('are kept no longer than today, as the list begins with today', async () => {
    const { headers } = await service.get(`/v1/events?region=${village}`);
    const [, fresh, stale] = /max-age=(\d+), stale-while-revalidate=(\d+)/.exec(
      String(headers['cache-control']),
    )!;
    const today = atZone(new Date(), 'Asia/Makassar').slice(0, 10);
    const midnight = momentAt(today, '00:00', 'Asia/Makassar').getTime() + day * 60_000;
    assert.ok(Date.now() + (Number(fresh) + Number(stale)) * 1000 <= midnight + 1000);
  });
});

describe('an event that is not for the public', async () => {
  const [village] = (await villagesIn(database, '63.04')) as [string];
  const suspended = await found(database, { region_code: village, suspended: true });
  const ids = {
    draft: await convene(database, { region_code: village, status: 'draft', audience_code: '63' }),
    withdrawn: await convene(database, { region_code: village, status: 'withdrawn' }),
    suspended: await convene(database, { region_code: village, group_id: suspended }),
  };

  for (const [what, id] of Object.entries(ids)) {
    it(`(${what}) is in no list, no calendar and at no address`, async () => {
      for (const region of [village, village.slice(0, 8), '63.04', '63']) {
        const seen = await list(`region=${region}&from=2020-01-01&limit=100`);
        assert.ok(!seen.some((event) => event.id === id));
        assert.ok(!(await service.get(`/feeds/${region}/ics`)).text.includes(id));
      }
      const status = what === 'withdrawn' ? 410 : 404;
      assert.equal((await service.get(`/v1/events/${id}`)).status, status);
      assert.equal((await service.get(`/feeds/events/${id}.ics`)).status, status);
    });
  }
});

describe('inviting', async () => {
  const [village, neighbour] = (await villagesIn(database, '63.05.01')) as [string, string];
  const group = await found(database, { region_code: village, name: 'KIM Martapura' });
  const contributor = await service.signedIn({ role: 'contributor', groupId: group });
  const officer = await service.signedIn({ role: 'officer', regionCode: '63.05' });
  const sessions = [{ startsAt: '2098-12-01T08:00:00+08:00', endsAt: '2098-12-01T15:00:00+08:00' }];
  const draft = { type: 'training', title: 'Bimtek video', groupId: group, sessions };

  const made = async (answer: Promise<Answered>, expected = 200): Promise<EventRecord> => {
    const { status, text, body } = await answer;
    assert.equal(status, expected, text);
    return body as EventRecord;
  };
  const drafted = (more = {}) => made(contributor.post('/v1/events', { ...draft, ...more }), 201);
  const published = async (more = {}) => {
    const { id } = await drafted(more);
    return made(contributor.post(`/v1/events/${id}/publish`, { version: 1 }));
  };

  it('goes from a draft that nobody sees to everyone, in every process, and back', async () => {
    const other = await service.another();
    const seen = async (id: string) =>
      (await other.inject(`/v1/events?region=63.05`))
        .json<EventPage>()
        .data.find((event) => event.id === id);
    const { id, status } = await drafted();
    assert.equal(status, 'draft');
    assert.equal(await seen(id), undefined);
    assert.equal((await service.get(`/v1/events/${id}`)).status, 404);

    await made(contributor.post(`/v1/events/${id}/publish`, { version: 1 }));
    await until(async () => (await seen(id)) !== undefined);
    const cancel = { version: 2, reason: 'Pemateri sakit.' };
    await made(contributor.post(`/v1/events/${id}/cancel`, cancel));
    await until(async () => (await seen(id))?.cancellation?.reason === 'Pemateri sakit.');
    await made(contributor.post(`/v1/events/${id}/publish`, { version: 3 }));
    await until(async () => (await seen(id))?.cancellation === null);
    await made(contributor.post(`/v1/events/${id}/withdraw`, { version: 4, reason: 'Dobel' }));
    await until(async () => (await seen(id)) === undefined);
    assert.equal((await service.get(`/v1/events/${id}`)).status, 410);
  });

  it('that is withdrawn before anyone saw it was never there', async () => {
    const { id } = await drafted();
    await made(contributor.post(`/v1/events/${id}/withdraw`, { version: 1, reason: 'Batal.' }));
    assert.equal((await service.get(`/v1/events/${id}`)).status, 404);
  });

  it('tells all that people need to come', async () => {
    const { id } = await published({
      description: 'Bawa ponsel.',
      place: { name: 'Balai desa', point: { latitude: -3.4, longitude: 114.8 } },
      onlineUrl: 'https://meet.example.id/kim',
      capacity: '20 orang',
      registrationUrl: 'https://daftar.example.id/',
      contactUrl: 'https://wa.me/628110000001',
    });
    const event = (await service.get(`/v1/events/${id}`)).body as CommunityEvent;
    assert.deepEqual(event, {
      id,
      type: 'training',
      title: 'Bimtek video',
      description: 'Bawa ponsel.',
      regionCode: village,
      regionName: event.regionName,
      timeZone: 'Asia/Makassar',
      audienceCode: null,
      organiser: { kind: 'group', groupId: group, name: 'KIM Martapura' },
      sessions: [{ title: null, allDay: false, ...sessions[0] }],
      tentative: null,
      place: { name: 'Balai desa', point: { latitude: -3.4, longitude: 114.8 } },
      onlineUrl: 'https://meet.example.id/kim',
      capacity: '20 orang',
      registrationUrl: 'https://daftar.example.id/',
      contactUrl: 'https://wa.me/628110000001',
      cancellation: null,
      calendarUrl: `http://localhost/feeds/events/${id}.ics`,
      revision: 2,
      updatedAt: event.updatedAt,
    });
  });

  it('first with a month, then with sessions, keeps the rest as it was', async () => {
    const { id } = await drafted({ sessions: undefined, tentative: { month: '2098-12' } });
    const url = `/v1/events/${id}`;
    const settled = await made(contributor.patch(url, { version: 1, sessions }));
    assert.equal(settled.tentative, null);
    assert.equal(settled.sessions.length, 1);
    assert.equal(settled.title, 'Bimtek video');
    const loose = { version: 2, tentative: { month: '2099-01' } };
    const again = await made(contributor.patch(url, loose));
    assert.deepEqual([again.sessions, again.tentative], [[], { month: '2099-01' }]);
    const cleared = { version: 3, place: null, capacity: null, audienceCode: null };
    assert.equal((await made(contributor.patch(url, cleared))).place, null);
  });

  it('reaches the village of a KIM, and further only through an officer', async () => {
    const far = { ...draft, audienceCode: '63.05' };
    assert.equal((await contributor.post('/v1/events', far)).status, 403);
    const { id } = await published();
    const seen = async () => (await list(`region=${neighbour}`)).some((event) => event.id === id);
    assert.equal(await seen(), false);
    const send = { version: 2, audienceCode: '63.05' };
    assert.equal((await contributor.patch(`/v1/events/${id}`, send)).status, 403);
    await made(officer.patch(`/v1/events/${id}`, send));
    await until(seen);
    const edit = { version: 3, title: 'Judi daring' };
    assert.equal((await contributor.patch(`/v1/events/${id}`, edit)).status, 403);
    // It may still be called off by those whose it is.
    await made(contributor.post(`/v1/events/${id}/cancel`, { version: 3, reason: 'Hujan' }));

    await database.db
      .updateTable('groups')
      .set({ suspended: true })
      .where('id', '=', group)
      .execute();
    await until(async () => !(await seen()));
    await database.db
      .updateTable('groups')
      .set({ suspended: false })
      .where('id', '=', group)
      .execute();
  });

  it('by an office goes to its region or a part of it', async () => {
    const office = { regionCode: '63.05', name: 'Dinas' };
    const ofOffice = { ...draft, groupId: undefined, office };
    await made(officer.post('/v1/events', { ...ofOffice, audienceCode: '63.05.01' }), 201);
    const outside = await officer.post('/v1/events', { ...ofOffice, audienceCode: '63.01' });
    assert.equal(fieldAtFault(outside), 'audienceCode');
    assert.equal(
      (await officer.post('/v1/events', { ...ofOffice, office: { regionCode: '63' } })).status,
      403,
    );
  });

  for (const [what, change, field] of [
    ['neither sessions nor a month', { sessions: undefined }, 'sessions'],
    [
      'a month that is none',
      { sessions: undefined, tentative: { month: '2027-13' } },
      'tentative.month',
    ],
    ['no sessions', { sessions: [] }, 'sessions'],
    ['too many sessions', { sessions: Array.from({ length: 61 }, () => sessions[0]) }, 'sessions'],
    [
      'a session with an unknown field',
      { sessions: [{ ...sessions[0], html: 'x' }] },
      'sessions.0.html',
    ],
    ['a title that would break a calendar', { title: 'Bimtek\r\nEND:VEVENT' }, 'title'],
    ['an identity number', { description: 'Bawa KTP 6409021234560001.' }, 'description'],
    [
      'an identity number in a session',
      { sessions: [{ ...sessions[0], title: '6409021234560001' }] },
      'sessions.0.title',
    ],
    ['a NUL', { description: 'a\0b' }, 'description'],
    [
      'a registration at an address that begins like another one',
      { registrationUrl: 'https://daftar.id@evil.test/' },
      'registrationUrl',
    ],
    [
      'registration without https',
      { registrationUrl: 'http://daftar.example.id' },
      'registrationUrl',
    ],
    ['a link that runs', { onlineUrl: 'javascript:alert(1)' }, 'onlineUrl'],
    ['a contact that is none', { contactUrl: 'file:///etc/passwd' }, 'contactUrl'],
    ['a contact with more in it', { contactUrl: 'mailto:a@b.id?bcc=c@d.id' }, 'contactUrl'],
    [
      'a place off the earth',
      { place: { name: 'x', point: { latitude: 91, longitude: 0 } } },
      'place.point.latitude',
    ],
    ['a type that is none', { type: 'party' }, 'type'],
    ['a field that is not known', { status: 'published' }, 'status'],
  ] as const) {
    it(`refuses ${what}, and names the field`, async () => {
      const answered = await contributor.post('/v1/events', { ...draft, ...change });
      assert.ok(answered.status === 400 || answered.status === 422, answered.text);
      assert.equal(fieldAtFault(answered), field);
    });
  }

  it('twice with one Idempotency-Key makes one event', async () => {
    const key = { 'idempotency-key': 'agenda-yang-sama' };
    const first = await made(contributor.post('/v1/events', draft, key), 201);
    assert.deepEqual(await made(contributor.post('/v1/events', draft, key), 201), first);
  });

  it('a step names the version it is based on, and is only possible from where it leads on', async () => {
    const { id } = await published();
    const url = `/v1/events/${id}`;
    const reason = 'Hujan';
    assert.equal((await contributor.patch(url, { version: 1, title: 'Usang' })).status, 409);
    for (const [step, body] of [
      ['publish', { version: 2 }],
      ['cancel', { version: 1, reason }],
    ] as const) {
      assert.equal((await contributor.post(`${url}/${step}`, body)).status, 409, step);
    }
    await made(contributor.post(`${url}/withdraw`, { version: 2, reason: 'Rahasia kantor' }));
    for (const [step, body] of [
      ['publish', { version: 3 }],
      ['cancel', { version: 3, reason }],
      ['withdraw', { version: 3, reason }],
    ] as const) {
      assert.equal((await contributor.post(`${url}/${step}`, body)).status, 409, step);
    }
    assert.equal((await contributor.patch(url, { version: 3, title: 'Lagi' })).status, 409);
    assert.doesNotMatch((await service.get(url)).text, /Rahasia/);
  });

  it('goes with the KIM to another village', async () => {
    const [from, to] = (await villagesIn(database, '63.07.01')) as [string, string];
    const mover = await found(database, { region_code: from, name: 'KIM Pindah' });
    const id = await convene(database, { region_code: from, group_id: mover });
    const sent = await convene(database, {
      region_code: from,
      group_id: mover,
      audience_code: '63.07',
    });
    await database.db
      .updateTable('groups')
      .set({ region_code: to })
      .where('id', '=', mover)
      .execute();
    const ids = async (region: string) => (await list(`region=${region}`)).map((event) => event.id);
    await until(async () => (await ids(to)).includes(id));
    const left = await ids(from);
    assert.ok(!left.includes(id) && left.includes(sent));
  });

  it('is listed at the desk in whatever state, to who looks after it and to nobody else', async () => {
    const [far] = (await villagesIn(database, '63.06')) as [string];
    const own = await found(database, { region_code: far, name: 'KIM Jauh' });
    const writer = await service.signedIn({ role: 'contributor', groupId: own });
    const above = await service.signedIn({ role: 'officer', regionCode: '63.06' });
    const mine = await convene(database, { region_code: far, group_id: own, status: 'draft' });
    const office = await convene(database, { region_code: '63.06', status: 'withdrawn' });
    const desk = async (caller: typeof writer) => {
      const { body } = await caller.get('/v1/desk/events');
      return (body as { data: EventRecord[] }).data.map(({ id, status }) => [id, status]);
    };
    assert.deepEqual(await desk(writer), [[mine, 'draft']]);
    assert.deepEqual(await desk(above), [
      [office, 'withdrawn'],
      [mine, 'draft'],
    ]);
    assert.equal((await writer.get(`/v1/desk/events/${office}`)).status, 403);
    assert.equal((await above.get(`/v1/desk/events/${office}`)).status, 200);
  });
});
