import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Announcement, AnnouncementPage, AnnouncementRecord } from '@simpul-kim/contract';
import { found, givenService, until, villagesIn, type Answered } from '../testing/given.ts';
import { announce, minutesFromNow } from '../testing/notices.ts';

const service = await givenService();
const { database } = service;

const list = async (query: string): Promise<Announcement[]> => {
  const { status, body, text } = await service.get(`/v1/announcements?${query}`);
  assert.equal(status, 200, text);
  return (body as AnnouncementPage).data;
};
const titles = async (query: string) => (await list(query)).map(({ title }) => title);
const fieldAtFault = ({ body }: Answered) =>
  (body as { errors?: { field: string }[] }).errors?.[0]?.field;
const maxAgeOf = ({ headers }: Answered) =>
  /max-age=(\d+), stale-while-revalidate=(\d+)/
    .exec(String(headers['cache-control']))!
    .slice(1)
    .map(Number) as [number, number];

describe('what is in force for a region', async () => {
  const [village, neighbour] = (await villagesIn(database, '63.02.01')) as [string, string];
  const [elsewhere] = (await villagesIn(database, '63.02.02')) as [string];
  await announce(database, { region_code: village, title: 'Desa' });
  await announce(database, { region_code: neighbour, title: 'Tetangga' });
  await announce(database, {
    region_code: '63.02',
    title: 'Siaga',
    kind: 'alert',
    severity: 'warning',
    starts_at: minutesFromNow(-600),
  });
  await announce(database, {
    region_code: '63.02',
    audience_code: '63.02.01',
    title: 'Kecamatan',
    starts_at: minutesFromNow(-30),
  });
  await announce(database, {
    region_code: '63',
    title: 'Awas',
    kind: 'alert',
    severity: 'danger',
    starts_at: minutesFromNow(-900),
  });

  it('is its own and that for the regions around it, most severe first, then newest', async () => {
    assert.deepEqual(await titles(`region=${village}`), ['Awas', 'Siaga', 'Kecamatan', 'Desa']);
    assert.deepEqual(await titles(`region=${elsewhere}`), ['Awas', 'Siaga']);
    assert.deepEqual(await titles('region=63'), ['Awas']);
  });

  it('is, if asked for, also what is for a part of it only', async () => {
    const all = await titles('region=63.02&below=true');
    assert.deepEqual(all.slice(0, 3), ['Awas', 'Siaga', 'Kecamatan']);
    assert.deepEqual(new Set(all.slice(3)), new Set(['Desa', 'Tetangga']));
  });

  it('can be narrowed to early warnings', async () => {
    assert.deepEqual(await titles(`region=${village}&kind=alert`), ['Awas', 'Siaga']);
  });

  it('comes page by page, each once', async () => {
    const seen: string[] = [];
    let cursor = '';
    for (let next: string | null = ''; next !== null; cursor = `&cursor=${next}`) {
      const { body } = await service.get(
        `/v1/announcements?region=63.02&below=true&limit=1${cursor}`,
      );
      const page = body as AnnouncementPage;
      seen.push(...page.data.map(({ title }) => title));
      next = page.next;
    }
    assert.deepEqual(seen, await titles('region=63.02&below=true'));
    const mixed = await service.get(
      '/v1/announcements?region=63.02&past=true&cursor=WyIzOjEiLCIiXQ',
    );
    assert.equal(mixed.status, 400);
  });

  it('says who tells it, to whom, and for how long', async () => {
    const [told] = await list(`region=${village}&kind=alert`);
    assert.deepEqual(told, {
      id: told!.id,
      kind: 'alert',
      severity: 'danger',
      title: 'Awas',
      text: 'Bawa alat kebersihan.',
      link: null,
      regionCode: '63',
      regionName: 'Kalimantan Selatan',
      timeZone: 'Asia/Makassar',
      audienceCode: '63',
      audienceName: 'Kalimantan Selatan',
      sender: { kind: 'office', groupId: null, name: 'Diskominfo' },
      startsAt: told!.startsAt,
      endsAt: null,
      inForce: true,
      updatedAt: told!.updatedAt,
    });
    assert.match(told.startsAt, /\+08:00$/);
  });
});

describe('what is not in force', async () => {
  const [village] = (await villagesIn(database, '64.03')) as [string];
  const suspended = await found(database, { region_code: village, suspended: true });
  const past = { starts_at: minutesFromNow(-60), ends_at: minutesFromNow(-1) };
  const ids = {
    expired: await announce(database, { region_code: village, title: 'Lewat', ...past }),
    future: await announce(database, { region_code: village, starts_at: minutesFromNow(1) }),
    withdrawn: await announce(database, {
      region_code: village,
      withdrawn_at: minutesFromNow(-5),
      withdrawn_reason: 'Keliru',
    }),
    'withdrawn before it began': await announce(database, {
      region_code: village,
      starts_at: minutesFromNow(60),
      withdrawn_at: minutesFromNow(-5),
      withdrawn_reason: 'Keliru',
    }),
    "suspended group's": await announce(database, { region_code: village, group_id: suspended }),
    "suspended group's expired": await announce(database, {
      region_code: village,
      group_id: suspended,
      ...past,
    }),
    'withdrawn, then expired': await announce(database, {
      region_code: village,
      ...past,
      withdrawn_at: minutesFromNow(-5),
      withdrawn_reason: 'Keliru',
    }),
  };

  it('is in no list, of any region or kind', async () => {
    for (const region of [village, village.slice(0, 8), '64.03', '64']) {
      const seen = (await list(`region=${region}&below=true&limit=100`)).map(({ id }) => id);
      for (const [what, id] of Object.entries(ids)) assert.ok(!seen.includes(id), what);
    }
  });

  it('is told of as past to who asks for the past, and only what has ended by itself', async () => {
    const seen = (await list('region=64.03&below=true&past=true')).map(({ id }) => id);
    assert.deepEqual(seen, [ids.expired]);
  });

  for (const [what, status] of [
    ['future', 404],
    ['withdrawn', 410],
    ['withdrawn before it began', 404],
    ["suspended group's", 404],
    ["suspended group's expired", 404],
    ['withdrawn, then expired', 410],
  ] as const) {
    it(`(${what}) is answered with ${status} at its address`, async () => {
      const { status: answered, text } = await service.get(`/v1/announcements/${ids[what]}`);
      assert.equal(answered, status);
      assert.doesNotMatch(text, /Keliru/);
    });
  }

  it('because it has ended, says so at its address', async () => {
    const { body } = await service.get(`/v1/announcements/${ids.expired}`);
    assert.equal((body as Announcement).inForce, false);
  });
});

describe('an answer about announcements', async () => {
  const [village] = (await villagesIn(database, '64.07')) as [string];
  const url = `/v1/announcements?region=${village}`;

  it('is kept in front of us no longer than until the next one begins or ends', async () => {
    assert.deepEqual(maxAgeOf(await service.get(url)), [30, 30]);
    await announce(database, { region_code: village, ends_at: new Date(Date.now() + 50_000) });
    await until(async () => (await list(`region=${village}`)).length === 1);
    const [fresh, stale] = maxAgeOf(await service.get(url));
    assert.equal(fresh, 30);
    assert.ok(stale > 5 && stale < 20, String(stale));

    await announce(database, {
      region_code: village.slice(0, 8),
      starts_at: new Date(Date.now() + 20_000),
    });
    await until(async () => maxAgeOf(await service.get(url))[0] < 20);
    assert.equal(maxAgeOf(await service.get(url))[1], 0);
  });

  it('never holds what has ended when it was asked for, though no change announced the end', async () => {
    const [other] = (await villagesIn(database, '64.08')) as [string];
    const apps = [service.app, await service.another()];
    const ends = Date.now() + 1_000;
    await announce(database, { region_code: other, ends_at: new Date(ends) });
    for (const app of apps) {
      await until(async () => {
        const askedAt = Date.now();
        const { data } = (
          await app.inject(`/v1/announcements?region=${other}`)
        ).json<AnnouncementPage>();
        assert.ok(data.length === 0 || askedAt < ends);
        return askedAt >= ends;
      });
    }
  });
});

describe('announcing', async () => {
  const [village, neighbour] = (await villagesIn(database, '64.11.01')) as [string, string];
  const group = await found(database, { region_code: village, name: 'KIM Mahakam' });
  const contributor = await service.signedIn({ role: 'contributor', groupId: group });
  const officer = await service.signedIn({ role: 'officer', regionCode: '64.11' });
  const district = await service.signedIn({ role: 'officer', regionCode: '64.11.01' });
  const draft = {
    kind: 'announcement',
    severity: 'info',
    title: 'Air padam',
    text: 'Tampung air sejak malam.',
  };
  const ofOffice = { ...draft, office: { regionCode: '64.11', name: 'Diskominfo' } };
  const alert = { ...ofOffice, kind: 'alert', severity: 'danger', title: 'Awas banjir' };

  const made = async (answer: Promise<Answered>, expected = 201): Promise<AnnouncementRecord> => {
    const { status, text, body } = await answer;
    assert.equal(status, expected, text);
    return body as AnnouncementRecord;
  };

  it('by a contributor reaches the village of the KIM, at once, in every process', async () => {
    const other = await service.another();
    const seen = async () =>
      (await other.inject(`/v1/announcements?region=${village}`))
        .json<AnnouncementPage>()
        .data.map(({ title }) => title);
    assert.deepEqual(await seen(), []);
    const record = await made(contributor.post('/v1/announcements', { ...draft, groupId: group }));
    assert.equal(record.audienceCode, village);
    assert.equal(record.status, 'inForce');
    assert.equal(record.version, 1);
    await until(async () => (await seen()).includes('Air padam'));
    assert.deepEqual(await titles(`region=${neighbour}`), []);
    const withdrawal = { version: 1, reason: 'Batal' };
    await made(contributor.post(`/v1/announcements/${record.id}/withdraw`, withdrawal), 200);
    await until(async () => !(await seen()).includes('Air padam'));
  });

  it('goes no further for a contributor, neither when written nor later', async () => {
    const body = { ...draft, groupId: group, audienceCode: '64.11.01' };
    assert.equal((await contributor.post('/v1/announcements', body)).status, 403);
    const { id } = await made(contributor.post('/v1/announcements', { ...draft, groupId: group }));
    const edit = { version: 1, audienceCode: '64.11' };
    assert.equal((await contributor.patch(`/v1/announcements/${id}`, edit)).status, 403);
  });

  it('of a KIM is sent further by an officer, and is then edited by officers alone', async () => {
    const { id } = await made(contributor.post('/v1/announcements', { ...draft, groupId: group }));
    const sent = await made(
      officer.patch(`/v1/announcements/${id}`, { version: 1, audienceCode: '64.11' }),
      200,
    );
    assert.equal(sent.audienceCode, '64.11');
    const edit = { version: 2, title: 'Judi daring' };
    assert.equal((await contributor.patch(`/v1/announcements/${id}`, edit)).status, 403);
    assert.equal((await district.patch(`/v1/announcements/${id}`, edit)).status, 403);
    const withdrawal = { version: 2, reason: 'Sudah selesai' };
    const withdrawn = await contributor.post(`/v1/announcements/${id}/withdraw`, withdrawal);
    assert.equal((withdrawn.body as AnnouncementRecord).status, 'withdrawn');
  });

  it('by an office has the name that it gives, or that of its region', async () => {
    const nameOf = async (office: object) => {
      const answered = officer.post('/v1/announcements', { ...draft, office });
      return (await made(answered)).sender.name;
    };
    assert.equal(await nameOf({ regionCode: '64.11', name: 'Humas' }), 'Humas');
    assert.equal(await nameOf({ regionCode: '64.11' }), 'Diskominfo Mahakam Ulu');
  });

  it('by an officer goes to the region of the office, or to a part of it only', async () => {
    const { audienceCode } = await made(officer.post('/v1/announcements', ofOffice));
    assert.equal(audienceCode, '64.11');
    const part = { ...ofOffice, audienceCode: '64.11.01' };
    assert.equal((await made(officer.post('/v1/announcements', part))).audienceCode, '64.11.01');
    for (const audience of ['64', '64.02', '64.11.99']) {
      const answered = await officer.post('/v1/announcements', {
        ...ofOffice,
        audienceCode: audience,
      });
      assert.ok([404, 422].includes(answered.status), audience);
    }
  });

  for (const [who, actor, body, status] of [
    ['a contributor', contributor, { ...alert, office: { regionCode: village } }, 403],
    [
      'a contributor, in the name of the KIM',
      contributor,
      { ...draft, kind: 'alert', severity: 'danger', groupId: group },
      403,
    ],
    ['an officer of a part of the region', district, alert, 403],
    ['an officer of the region', officer, alert, 201],
    [
      'an officer in the name of a KIM',
      officer,
      { ...draft, kind: 'alert', severity: 'danger', groupId: group },
      422,
    ],
  ] as const) {
    it(`an early warning by ${who} is answered with ${status}`, async () => {
      assert.equal((await actor.post('/v1/announcements', body)).status, status);
    });
  }

  for (const [what, change, field] of [
    ['an announcement as grave as a warning', { severity: 'danger' }, 'severity'],
    ['an early warning of nothing', { kind: 'alert', severity: 'info' }, 'severity'],
    [
      'an end before the beginning',
      { startsAt: '2099-01-02T00:00:00Z', endsAt: '2099-01-01T00:00:00Z' },
      'endsAt',
    ],
    ['an end that has passed', { endsAt: '2020-01-01T00:00:00Z' }, 'endsAt'],
    ['a second that no clock shows', { startsAt: '2026-12-31T23:59:60Z' }, 'startsAt'],
    ['a year of another age', { endsAt: '9999-01-01T00:00:00Z' }, 'endsAt'],
    ['no sender', { office: undefined }, 'groupId'],
    ['an office by its name alone', { office: { name: 'Humas' } }, 'office.regionCode'],
    ['two senders', { groupId: group }, 'groupId'],
    ['a title of two lines', { title: 'Satu\nDua' }, 'title'],
    ['a title that says nothing', { title: '   ' }, 'title'],
    ['a title that is too long', { title: 'a'.repeat(161) }, 'title'],
    [
      'an identity number as the name of an office',
      { office: { regionCode: '64.11', name: 'Humas 6409021234560001' } },
      'office.name',
    ],
    ['an identity number', { text: 'Hubungi Budi, 6409 0212 3456 0001.' }, 'text'],
    ['a NUL', { text: 'a\0b' }, 'text'],
    ['a link that runs', { link: 'javascript:alert(1)' }, 'link'],
    ['a link that breaks out of its attribute', { link: 'https://x.id/"><script>' }, 'link'],
    ['a link that begins like another one', { link: 'https://x@evil.test/' }, 'link'],
    ['a link to no host', { link: 'http:///x' }, 'link'],
    ['a link that nobody can follow', { link: 'https://%00/' }, 'link'],
    ['a time without its zone', { endsAt: '2099-01-01T00:00:00' }, 'endsAt'],
    ['a field that is not known', { html: '<b>' }, 'html'],
    ['a wrong type', { severity: 3 }, 'severity'],
  ] as const) {
    it(`refuses ${what}, and names the field`, async () => {
      const answered = await officer.post('/v1/announcements', { ...ofOffice, ...change });
      assert.ok(answered.status === 400 || answered.status === 422, answered.text);
      assert.equal(fieldAtFault(answered), field);
    });
  }

  it('keeps markup as the text that it is', async () => {
    const text = '<script>alert(1)</script>\n\n<b>Tebal</b> & "kutip"';
    const { id } = await made(officer.post('/v1/announcements', { ...ofOffice, text }));
    const { body } = await service.get(`/v1/announcements/${id}`);
    assert.equal((body as Announcement).text, text);
  });

  it('twice with one Idempotency-Key announces once', async () => {
    const key = { 'idempotency-key': 'pengumuman-yang-sama' };
    const first = await made(officer.post('/v1/announcements', ofOffice, key));
    const again = await made(officer.post('/v1/announcements', ofOffice, key));
    assert.deepEqual(again, first);
  });

  it('a change names the version it is based on: a stale one changes nothing', async () => {
    const { id } = await made(officer.post('/v1/announcements', ofOffice));
    const url = `/v1/announcements/${id}`;
    const one = await made(officer.patch(url, { version: 1, title: 'Satu' }), 200);
    assert.equal(one.version, 2);
    assert.equal((await officer.patch(url, { version: 1, title: 'Dua' })).status, 409);
    assert.equal(((await service.get(url)).body as Announcement).title, 'Satu');
    assert.equal((await officer.patch(url, { title: 'Tanpa versi' })).status, 400);
  });

  it('two changes at once: one of them is told that it was too late', async () => {
    const { id } = await made(officer.post('/v1/announcements', ofOffice));
    const edits = await Promise.all(
      ['Satu', 'Dua'].map((title) =>
        officer.patch(`/v1/announcements/${id}`, { version: 1, title }),
      ),
    );
    assert.deepEqual(edits.map(({ status }) => status).sort(), [200, 409]);
  });

  it('an end can be set earlier, and taken away', async () => {
    const { id } = await made(
      officer.post('/v1/announcements', { ...ofOffice, endsAt: '2099-01-01T00:00:00Z' }),
    );
    const url = `/v1/announcements/${id}`;
    const open = await made(officer.patch(url, { version: 1, endsAt: null }), 200);
    assert.equal(open.endsAt, null);
    assert.equal(open.text, draft.text);
    const ended = { version: 2, startsAt: '2026-01-01T00:00:00Z', endsAt: '2026-01-02T00:00:00Z' };
    assert.equal((await made(officer.patch(url, ended), 200)).status, 'expired');
  });

  it('what is withdrawn stays so, and its reason is for colleagues', async () => {
    const { id } = await made(officer.post('/v1/announcements', ofOffice));
    const url = `/v1/announcements/${id}`;
    const withdrawal = { version: 1, reason: 'Rahasia kantor' };
    const withdrawn = await officer.post(`${url}/withdraw`, withdrawal);
    assert.equal((withdrawn.body as AnnouncementRecord).withdrawnReason, 'Rahasia kantor');
    assert.doesNotMatch((await service.get(url)).text, /Rahasia/);
    assert.equal((await officer.patch(url, { version: 2, title: 'Lagi' })).status, 409);
    assert.equal((await officer.post(`${url}/withdraw`, { version: 2, reason: 'x' })).status, 409);
  });

  it('of a KIM is gone from wherever it was sent when the KIM is suspended', async () => {
    const other = await found(database, { region_code: neighbour, name: 'KIM Nakal' });
    const id = await announce(database, {
      region_code: neighbour,
      group_id: other,
      audience_code: '64.11',
    });
    const [far] = (await villagesIn(database, '64.11.02')) as [string];
    const seen = async () => (await list(`region=${far}`)).some((told) => told.id === id);
    await until(seen);
    await database.db
      .updateTable('groups')
      .set({ suspended: true })
      .where('id', '=', other)
      .execute();
    await until(async () => !(await seen()));
  });

  it('of a KIM goes with it to another village, and as far as it still reaches it', async () => {
    const [from, to] = (await villagesIn(database, '64.11.03')) as [string, string];
    const mover = await found(database, { region_code: from, name: 'KIM Pindah' });
    const own = { region_code: from, group_id: mover };
    await announce(database, { ...own, title: 'Sendiri' });
    await announce(database, { ...own, title: 'Kabupaten', audience_code: '64.11' });
    await announce(database, { ...own, title: 'Provinsi', audience_code: '64' });
    const move = (region_code: string) =>
      database.db.updateTable('groups').set({ region_code }).where('id', '=', mover).execute();
    const audiences = async (region: string) =>
      (await list(`region=${region}&limit=100`))
        .filter(({ sender }) => sender.groupId === mover)
        .map(({ title, audienceCode }) => `${title} ${audienceCode}`)
        .sort();
    await move(to);
    const moved = [`Kabupaten 64.11`, `Provinsi 64`, `Sendiri ${to}`];
    await until(async () => (await audiences(to)).join() === moved.join());
    assert.deepEqual(await audiences(from), ['Kabupaten 64.11', 'Provinsi 64']);
    const [far] = (await villagesIn(database, '64.74')) as [string];
    await move(far);
    await until(async () => (await audiences(from)).join() === 'Provinsi 64');
    const there = [`Kabupaten ${far}`, 'Provinsi 64', `Sendiri ${far}`];
    await until(async () => (await audiences(far)).join() === there.join());
    await database.db
      .updateTable('announcements')
      .set({ withdrawn_at: new Date(), withdrawn_reason: 'Selesai' })
      .where('group_id', '=', mover)
      .execute();
  });

  it('is listed at the desk in whatever state, to who looks after it and to nobody else', async () => {
    const [far] = (await villagesIn(database, '64.72')) as [string];
    const own = await found(database, { region_code: far, name: 'KIM Jauh' });
    const writer = await service.signedIn({ role: 'contributor', groupId: own });
    const officer = await service.signedIn({ role: 'officer', regionCode: '64.72' });
    const expired = { starts_at: minutesFromNow(-9), ends_at: minutesFromNow(-1) };
    const mine = await announce(database, { region_code: far, group_id: own, ...expired });
    const office = await announce(database, { region_code: '64.72', audience_code: far });
    const coming = await announce(database, {
      region_code: far,
      group_id: own,
      starts_at: minutesFromNow(60),
    });
    const desk = async (caller: typeof writer, query = '') =>
      ((await caller.get(`/v1/desk/announcements${query}`)).body as { data: AnnouncementRecord[] })
        .data;
    assert.deepEqual(
      (await desk(writer)).map(({ id, status }) => [id, status]),
      [
        [coming, 'scheduled'],
        [mine, 'expired'],
      ],
    );
    assert.deepEqual(
      (await desk(officer)).map(({ id }) => id),
      [coming, office, mine],
    );
    assert.deepEqual(
      (await desk(officer, `?region=${far}`)).map(({ id }) => id),
      [coming, mine],
    );
    assert.deepEqual(await desk(writer, '?region=64.11'), []);
    assert.equal((await writer.get(`/v1/desk/announcements/${office}`)).status, 403);
    const paged = await officer.get('/v1/desk/announcements?limit=1');
    const { next } = paged.body as { next: string };
    assert.deepEqual(
      (await desk(officer, `?limit=1&cursor=${next}`)).map(({ id }) => id),
      [office],
    );
  });
});
