import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import {
  aspirationStatuses,
  type AspirationFigures,
  type BusinessFigures,
  type BusinessPage,
  type ProductPage,
  type PublicAspirationPage,
  type Session,
  type TrackedAspiration,
} from '@simpul-kim/contract';
import { sql } from 'kysely';
import { openStorage } from '../media/index.ts';
import { defaultDeadlines } from '../workdays/index.ts';
import { givenFolder, givenService } from '../testing/given.ts';
import { unpublished } from './content/editorial.ts';
import { businesses } from './content/umkm.ts';
import { announcements, articles, aspirations, events, groups } from './content/index.ts';
import { loadDemo } from './load.ts';

const {
  database: { db },
  anyone,
  sealing,
} = await givenService();
const parts = { sealing, deadlines: defaultDeadlines, retentionDays: 90, textRetentionDays: 900 };
const mediaDir = await givenFolder();
const storage = await openStorage(undefined, mediaDir);
/** Early in the morning: some of the demo's news of today is of later hours. */
const now = new Date('2026-11-20T22:00:00Z');
const { accounts, trackingCodes } = (await loadDemo(db, storage, parts, now))!;

describe('the demo', () => {
  it('has an account for each role, which signs in with the password that is told', async () => {
    const names = new Set<string>();
    for (const { email, password } of accounts) {
      const { status, body } = await anyone.post('/v1/session', { email, password });
      assert.equal(status, 200);
      names.add((body as Session).account.roles[0]!.role);
    }
    assert.deepEqual(names, new Set(['contributor', 'officer', 'operator']));
  });

  it('fills an empty database, and only an empty one', async () => {
    assert.equal(await loadDemo(db, storage, parts, now), undefined);
    const count = async (table: 'articles' | 'groups' | 'announcements' | 'events') => {
      const row = await db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .executeTakeFirstOrThrow();
      return Number(row.count);
    };
    assert.equal(await count('articles'), articles.length + unpublished.length);
    assert.equal(await count('groups'), groups.length);
    assert.equal(await count('announcements'), announcements.length);
    assert.equal(await count('events'), events.length);
  });

  it('describes the offices of the regency and its districts, with contacts of nobody', async () => {
    const described = await db.selectFrom('offices').selectAll().orderBy('region_code').execute();
    assert.deepEqual(
      described.map(({ region_code }) => region_code),
      ['64.09', '64.09.01', '64.09.02', '64.09.03', '64.09.04'],
    );
    for (const { phone, email, notify } of described) {
      assert.match(phone!, /^62800/);
      for (const address of [email!, ...notify]) assert.match(address, /\.contoh\.test$/);
    }
  });

  it('has two early warnings in force when it is loaded, and events to come', async () => {
    const alerts = await db
      .selectFrom('announcements')
      .select('title')
      .where('kind', '=', 'alert')
      .where('starts_at', '<=', now)
      .where((on) => on.or([on('ends_at', 'is', null), on('ends_at', '>', now)]))
      .execute();
    assert.equal(alerts.length, 2);
    const coming = await db
      .selectFrom('events')
      .select('title')
      .where('first_at', '>', now)
      .execute();
    assert.ok(coming.length >= 10);
  });

  it('dates no news after the moment of loading', async () => {
    const { newest } = await db
      .selectFrom('articles')
      .select(({ fn }) => fn.max('published_at').as('newest'))
      .where('status', '=', 'published')
      .executeTakeFirstOrThrow();
    assert.ok(newest && newest <= now);
    assert.ok(now.getTime() - newest.getTime() < 24 * 60 * 60 * 1000);
  });

  it('shows what the desk does: corrections, labels, figures, and articles in every state', async () => {
    const { rows } = await sql<Record<string, number>>`
      select count(*) filter (where corrected_at is not null)::int as corrected,
        count(*) filter (where fact_check is not null)::int as labelled,
        count(*) filter (where documents <> '[]')::int as figures,
        count(distinct status)::int as states,
        (select count(distinct status)::int from article_raises) as raised
      from articles`.execute(db);
    assert.deepEqual(rows[0], { corrected: 2, labelled: 6, figures: 2, states: 5, raised: 2 });
  });

  it('has a file behind every size of every picture', async () => {
    const pictures = await db.selectFrom('pictures').select('sizes').execute();
    assert.ok(pictures.length > 80);
    const files = new Set(
      pictures
        .flatMap(({ sizes }) => sizes as unknown as { file: string }[])
        .map(({ file }) => file),
    );
    for (const file of files) assert.ok((await stat(path.join(mediaDir, file))).size > 1_000, file);
  });

  it('stores texts clean', async () => {
    const texts = await db.selectFrom('articles').select('body_html').execute();
    for (const { body_html: text } of texts) {
      assert.match(text, /^<(p|ul|blockquote)>/);
      assert.doesNotMatch(text, /<(?!\/?(p|ul|li|blockquote)>)/);
    }
  });

  it('has aspirations in every state, and tells codes by which three of them are followed', async () => {
    const rows = await db
      .selectFrom('aspirations')
      .select(({ fn }) => ['status', fn.countAll<string>().as('count')])
      .groupBy('status')
      .execute();
    assert.deepEqual(new Set(rows.map(({ status }) => status)), new Set(aspirationStatuses));
    assert.equal(
      rows.reduce((total, { count }) => total + Number(count), 0),
      aspirations.length,
    );
    const statuses: string[] = [];
    for (const { code } of trackingCodes) {
      const { status, body, text } = await anyone.post('/v1/aspirations/track', { code });
      assert.equal(status, 200, text);
      statuses.push((body as TrackedAspiration).status);
    }
    assert.deepEqual(statuses.sort(), ['answered', 'inProgress', 'submitted']);
  });

  it('shows some of its aspirations, and has enough for figures of each type', async () => {
    const { body } = await anyone.get('/v1/aspirations?region=64.09&limit=100');
    const { data } = body as PublicAspirationPage;
    const shown = aspirations.filter(({ steps }) => steps.some((step) => 'shown' in step));
    assert.equal(data.length, shown.length);
    assert.deepEqual(
      data.map(({ submittedAt }) => submittedAt),
      data
        .map(({ submittedAt }) => submittedAt)
        .toSorted()
        .reverse(),
    );
    const figures = (await anyone.get('/v1/aspirations/figures?region=64.09'))
      .body as AspirationFigures;
    assert.deepEqual([figures.received, figures.answered], [15, 10]);
    assert.ok(figures.medianDays! > 0);
    assert.deepEqual(
      figures.types.map(({ received }) => received),
      [5, 5, 5],
    );
  });

  it('shows its businesses and their products, but not those that wait or are suspended', async () => {
    const shown = businesses.filter(({ state }) => state === undefined);
    const read = async (url: string) => (await anyone.get(url)).body;
    const region = 'region=64.09&limit=100';
    const { data } = (await read(`/v1/businesses?${region}`)) as BusinessPage;
    assert.deepEqual(data.map(({ name }) => name).sort(), shown.map(({ name }) => name).sort());
    const { data: products } = (await read(`/v1/products?${region}`)) as ProductPage;
    assert.equal(products.length, shown.flatMap((business) => business.products).length);
    const { total } = (await read('/v1/businesses/figures?region=64.09')) as BusinessFigures;
    assert.equal(total, shown.length);
  });
});
