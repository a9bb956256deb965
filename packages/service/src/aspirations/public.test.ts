import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import type {
  AspirationFigures,
  AspirationRecord,
  PublicAspiration,
  PublicAspirationPage,
  TrackedAspiration,
} from '@simpul-kim/contract';
import { sql } from 'kysely';
import pg from 'pg';
import { idAt } from '../database/index.ts';
import { lodge, received } from '../testing/aspirations.ts';
import { afterwards, ask, givenService, until } from '../testing/given.ts';
import { countAspirations } from './public-queries.ts';
import { periodOf } from './public-routes.ts';
import { toldOf } from './rounding.ts';

const service = await givenService();
const { app, database } = service;
const other = await service.another();
const officer = await service.signedIn({ role: 'officer', regionCode: '64.09' });
const village = '64.09.02.2004';
const shown = { title: 'Lampu jalan padam', text: 'Lampu di depan balai desa padam.' };

afterEach(() => database.db.deleteFrom('aspirations').execute());

const list = async (query: string, on = app) =>
  ((await ask(on, `/v1/aspirations?${query}`)).body as PublicAspirationPage).data;
const titles = async (query: string) => (await list(query)).map(({ title }) => title);

/** Takes a step at the desk that must succeed. */
async function took(id: string, step: string, fields: object = {}): Promise<AspirationRecord> {
  const { body } = await officer.get(`/v1/desk/aspirations/${id}`);
  const { version } = body as AspirationRecord;
  const answered = await officer.post(`/v1/aspirations/${id}/${step}`, { version, ...fields });
  assert.equal(answered.status, 200, answered.text);
  return answered.body as AspirationRecord;
}

/** One that was sent, and shown by the office. */
async function givenShown(): Promise<{ id: string; code: string }> {
  const { trackingCode } = await received(app, {
    title: 'Kata pelapor',
    text: 'Kata-kata pelapor.',
  });
  const { id } = await database.db
    .selectFrom('aspirations')
    .select('id')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  await took(id, 'verify');
  await took(id, 'publish', shown);
  return { id, code: trackingCode };
}

describe('what an office shows', () => {
  it('is what it wrote, with its answers, and nothing that the reporter wrote', async () => {
    const { id } = await givenShown();
    await took(id, 'answer', { text: 'Lampunya sudah diganti.', note: 'Hanya untuk rekan.' });

    const { status, body, text } = await service.get(`/v1/aspirations/${id}`);

    assert.equal(status, 200);
    const { answers, ...rest } = body as PublicAspiration;
    assert.deepEqual(
      answers.map(({ officeName, text: told }) => [officeName, told]),
      [['Diskominfo Penajam Paser Utara', 'Lampunya sudah diganti.']],
    );
    assert.deepEqual([rest.title, rest.text, rest.status], [shown.title, shown.text, 'answered']);
    assert.equal(rest.updatedAt, answers[0]!.at);
    for (const hidden of ['pelapor', 'rekan']) assert.ok(!text.includes(hidden), text);
    assert.deepEqual(await list(`region=${village}`), [body]);
  });

  it('has of earlier answers, which were written to one person, only those that it names', async () => {
    const { trackingCode } = await received(app);
    const { id } = await database.db
      .selectFrom('aspirations')
      .select('id')
      .executeTakeFirstOrThrow();
    await took(id, 'answer', { text: 'Bu Sari, kami datang ke rumah Ibu.' });
    await took(id, 'answer', { text: 'Lampunya diganti pekan ini.' });
    const answersOf = ({ steps }: AspirationRecord) =>
      steps.filter(({ kind }) => kind === 'answered').map((step) => [step.text, step.shown]);
    const told = async () => {
      const { body } = await service.get(`/v1/aspirations/${id}`);
      return (body as PublicAspiration).answers.map((answer) => answer.text);
    };
    const { steps } = (await officer.get(`/v1/desk/aspirations/${id}`)).body as AspirationRecord;
    const named = steps.find((step) => step.text?.startsWith('Lampunya'))!.id;

    await took(id, 'publish', shown);
    assert.deepEqual(await told(), []);
    await took(id, 'publish', { ...shown, answers: [named] });
    await until(async () => (await told()).length === 1);
    const record = await took(id, 'answer', { text: 'Sudah menyala.' });

    assert.deepEqual(answersOf(record), [
      ['Bu Sari, kami datang ke rumah Ibu.', false],
      ['Lampunya diganti pekan ini.', true],
      ['Sudah menyala.', true],
    ]);
    await until(async () => (await told()).length === 2);
    assert.deepEqual(await told(), ['Lampunya diganti pekan ini.', 'Sudah menyala.']);
    const { body } = await service.anyone.post('/v1/aspirations/track', { code: trackingCode });
    assert.equal(
      (body as TrackedAspiration).steps.filter((step) => step.kind === 'answered').length,
      3,
    );
  });

  it('names no step that is no answer to it', async () => {
    const { id } = await givenShown();
    const { steps, version } = (await officer.get(`/v1/desk/aspirations/${id}`))
      .body as AspirationRecord;
    const other = '01a1fff6-5f1a-7f07-8b2c-b675ab8292a1';
    for (const answers of [[steps[0]!.id], [other]]) {
      const { status, text } = await officer.post(`/v1/aspirations/${id}/publish`, {
        ...{ version, ...shown, answers },
      });
      assert.equal(status, 422, text);
      assert.match(text, /answers/);
    }
  });

  it('may be kept for half a minute, and by nobody for longer while they ask again', async () => {
    const { id } = await givenShown();
    for (const path of [
      `/v1/aspirations/${id}`,
      '/v1/aspirations?region=64.09',
      '/v1/aspirations/figures?region=64.09',
      '/open311/v2/requests.json?jurisdiction_id=64.09',
    ]) {
      const { headers } = await service.get(path);
      assert.equal(headers['cache-control'], 'public, max-age=30, stale-while-revalidate=0', path);
    }
  });

  it('is listed for each region around it, and no other', async () => {
    await givenShown();
    for (const region of [village, '64.09.02', '64.09', '64']) {
      assert.equal((await list(`region=${region}`)).length, 1, region);
    }
    for (const region of ['64.09.02.2002', '64.09.01', '64.02', '63']) {
      assert.equal((await list(`region=${region}`)).length, 0, region);
    }
  });

  it('is narrowed by type, topic and status', async () => {
    const row = { shown_title: 'a', shown_body: 'a' };
    await lodge(database, { ...row, shown_title: 'satu', type: 'aspiration', topic: 'health' });
    await lodge(database, { ...row, shown_title: 'dua', status: 'verified' });
    assert.deepEqual(await titles('region=64&type=aspiration'), ['satu']);
    assert.deepEqual(await titles('region=64&topic=infrastructure'), ['dua']);
    assert.deepEqual(await titles('region=64&status=verified'), ['dua']);
    assert.deepEqual(await titles('region=64&status=closed'), []);
  });

  it('is read page by page, newest first, each once', async () => {
    for (const title of ['a', 'b', 'c', 'd', 'e']) {
      await lodge(database, { shown_title: title, shown_body: title });
    }
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const cursor: string = next && `&cursor=${next}`;
      const { body } = await service.get(`/v1/aspirations?region=64.09&limit=2${cursor}`);
      const page = body as PublicAspirationPage;
      seen.push(...page.data.map(({ title }) => title));
      next = page.next;
    }
    assert.deepEqual(seen, ['e', 'd', 'c', 'b', 'a']);
  });
});

describe('what no office shows', () => {
  it('cannot be read, and cannot be told from what never was', async () => {
    const id = await lodge(database);
    const unknown = await service.get('/v1/aspirations/01a1fff6-5f1a-7f07-8b2c-b675ab8292a1');
    const hidden = await service.get(`/v1/aspirations/${id}`);
    const without = ({ text }: { text: string }) => text.replace(/"requestId":"[^"]+"/, '');
    assert.equal(hidden.status, 404);
    assert.equal(without(hidden), without(unknown));
    assert.deepEqual(await list('region=64.09'), []);
  });

  it('stays hidden even where a row says otherwise that the table would refuse', async () => {
    const id = await lodge(database, { shown_title: 'a', shown_body: 'a' });
    await sql`alter table aspirations disable trigger announce`.execute(database.db);
    const { rows } = await sql<{ name: string }>`
      select conname as name from pg_constraint
      where conrelid = 'aspirations'::regclass and contype = 'c'
        and pg_get_constraintdef(oid) like '%shown_title%'`.execute(database.db);
    await database.db.transaction().execute(async (tx) => {
      for (const { name } of rows) {
        await sql`alter table aspirations drop constraint ${sql.id(name)}`.execute(tx);
      }
    });
    for (const change of [
      { confidential: true },
      { confidential: false, processing_stopped_at: new Date() },
    ]) {
      await database.db.updateTable('aspirations').set(change).execute();
      const fresh = await service.another();
      assert.equal((await ask(fresh, `/v1/aspirations/${id}`)).status, 404);
      assert.deepEqual(await list('region=64.09', fresh), []);
    }
    await sql`alter table aspirations enable trigger announce`.execute(database.db);
  });
});

describe('a change of what is shown', () => {
  /** What both processes say of an aspiration; each keeps it ready until it hears of a change. */
  const onBoth = (id: string) =>
    Promise.all([app, other].map((on) => ask(on, `/v1/aspirations/${id}`)));
  const seenOnBoth = async (id: string, holds: (shown: PublicAspiration | undefined) => boolean) =>
    until(async () =>
      (await onBoth(id)).every(({ status, body }) =>
        holds(status === 200 ? (body as PublicAspiration) : undefined),
      ),
    );

  it('is seen at once on every process: showing, answering, and taking back', async () => {
    const { id } = await givenShown();
    await seenOnBoth(id, (one) => one?.answers.length === 0);
    await took(id, 'answer', { text: 'Lampunya sudah diganti.' });
    await seenOnBoth(id, (one) => one?.answers.length === 1);
    await took(id, 'unpublish');
    await seenOnBoth(id, (one) => one === undefined);
  });

  for (const [what, path] of [
    ['withdraws it', 'withdraw'],
    ['withdraws the consent', 'withdraw-consent'],
    ['has it erased', 'erase'],
  ] as const) {
    it(`is seen at once on every process when the reporter ${what}`, async () => {
      const { id, code } = await givenShown();
      await seenOnBoth(id, (one) => one !== undefined);
      const { status } = await service.anyone.post(`/v1/aspirations/track/${path}`, { code });
      assert.equal(status, 200);
      await seenOnBoth(id, (one) => one === undefined);
      for (const on of [app, other]) assert.deepEqual(await list('region=64', on), []);
    });
  }
});

describe('a change of what is not shown', async () => {
  const listener = new pg.Client(database.connection);
  await listener.connect();
  afterwards(() => listener.end());
  await listener.query('listen kim_changed');
  const heard: string[] = [];
  listener.on('notification', ({ payload }) => void heard.push(payload ?? ''));

  it('is announced to nobody', async () => {
    heard.length = 0;
    const { trackingCode: code } = await received(app);
    const { id } = await database.db
      .selectFrom('aspirations')
      .select('id')
      .executeTakeFirstOrThrow();
    await took(id, 'verify');
    await took(id, 'answer', { text: 'Lampunya sudah diganti.' });
    await service.anyone.post('/v1/aspirations/track/erase', { code });
    // What is heard is heard in order: after this, nothing of before is still to come.
    await sql`select pg_notify('kim_changed', 'akhir')`.execute(database.db);
    await until(async () => heard.includes('akhir'));
    assert.deepEqual(heard, ['akhir']);
  });
});

describe('the numbers of a region', () => {
  const figures = async (query: string) =>
    (await service.get(`/v1/aspirations/figures?${query}`)).body as AspirationFigures;
  const day = 86_400_000;
  const lodged = async (count: number, fields: Parameters<typeof lodge>[1] = {}) => {
    for (let made = 0; made < count; made += 1) {
      const submitted_at = fields?.submitted_at ?? new Date(Date.now() - day);
      await lodge(database, { ...fields, id: idAt(submitted_at), submitted_at });
    }
  };

  it('are rounded down to fives, each by itself; the confidential count, bots do not', async () => {
    const answered = { answered_at: new Date(), submitted_at: new Date(Date.now() - 2 * day) };
    await lodged(7, answered);
    await lodged(4, { type: 'aspiration', confidential: true });
    await lodged(9, { type: 'informationRequest', suspect: true });
    const { received: all, answered: done, medianDays, types } = await figures('region=64.09');
    assert.deepEqual([all, done, medianDays], [10, 5, 2]);
    assert.deepEqual(types, [
      { type: 'complaint', received: 5, answered: 5, medianDays: 2 },
      { type: 'aspiration', received: null, answered: null, medianDays: null },
      { type: 'informationRequest', received: null, answered: null, medianDays: null },
    ]);
  });

  it('have a median that a single answer does not change, so that nobody reckons how long it took', async () => {
    const submitted_at = new Date(Date.now() - 40 * day);
    const answeredAfter = (days: number, type: 'complaint' | 'aspiration' = 'complaint') =>
      lodged(1, {
        type,
        submitted_at,
        answered_at: new Date(submitted_at.getTime() + days * day),
      });
    // Asked for below what is kept ready: numbers alone are announced to nobody.
    const medians = async () => {
      const now = new Date();
      const { all, byType } = await countAspirations(database.db, '64.09', {
        from: submitted_at,
        before: now,
      });
      return [all, byType.get('complaint'), byType.get('aspiration')].map(
        (counts) => counts && toldOf(counts).medianDays,
      );
    };
    for (const days of [5, 1, 4, 2, 3]) await answeredAfter(days);
    await lodged(3, { submitted_at });
    assert.deepEqual(await medians(), [3, 3, undefined]);

    for (const days of [30, 31, 32]) {
      await answeredAfter(days);
      assert.deepEqual(await medians(), [3, 3, undefined]);
    }
    // The ninth and the tenth of all are the first two of their type.
    await answeredAfter(33, 'aspiration');
    assert.deepEqual(await medians(), [3, 3, null]);
    await answeredAfter(34, 'aspiration');
    assert.deepEqual(await medians(), [17.5, 3, null]);
  });

  it('are told of no village of which there are fewer than five', async () => {
    await lodged(4);
    await lodged(3, { region_code: '64.09.02.2002' });
    assert.equal((await figures(`region=${village}`)).received, null);
    assert.equal((await figures('region=64.09.02.2002')).received, null);
    assert.equal((await figures('region=64.09.02')).received, 5);
  });

  it('are those of 365 days, or of a year by the clocks of the region', async () => {
    const region_code = '64.02';
    await lodged(5, { region_code, submitted_at: new Date(Date.now() - 366 * day) });
    // New Year was at 16.00 UTC in Kalimantan Timur.
    await lodged(5, { region_code, submitted_at: new Date('2024-12-31T15:59:59Z') });
    await lodged(10, { region_code, submitted_at: new Date('2024-12-31T16:00:00Z') });
    assert.equal((await figures('region=64.02')).received, null);
    assert.equal((await figures('region=64.02&year=2024')).received, 5);
    const year = await figures('region=64.02&year=2025');
    assert.deepEqual(
      [year.from, year.to, year.received! >= 10],
      ['2025-01-01', '2025-12-31', true],
    );
  });

  it('are another day’s from midnight on, by the clocks of the region', () => {
    const period = periodOf(undefined, 'Asia/Makassar', new Date('2026-11-25T15:59:00Z'));
    assert.deepEqual(period, {
      from: '2025-11-26',
      to: '2026-11-25',
      until: new Date('2026-11-25T16:00:00Z'),
    });
  });
});
