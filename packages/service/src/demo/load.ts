import { sql, type Kysely, type Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { cleanBody } from '../articles/index.ts';
import type { AspirationParts } from '../aspirations/index.ts';
import type { Schema } from '../database/index.ts';
import type { Storage } from '../media/index.ts';
import { atZone, momentAt, zoneOf } from '../regions/index.ts';
import { insertAccounts, type DemoAccount } from './accounts.ts';
import { insertAnnouncements } from './announcements.ts';
import { insertAspirations, type DemoTrackingCode } from './aspirations.ts';
import { articles, groups, type DemoArticle, type Scene } from './content/index.ts';
import { addEditorial } from './editorial.ts';
import { insertGroups, posterSeed } from './groups.ts';
import { insertEvents } from './events.ts';
import { insertOffices } from './offices.ts';
import { insertPicture, paintInto, stemOf, type Painted } from './paint.ts';
import { toHtml } from './text.ts';
import { insertBusinesses, umkmPaintings } from './umkm.ts';

const day = 24 * 60 * 60 * 1000;
/** Paintings of one scene; articles of that scene take turns. */
const seeds = 4;

const offices: Readonly<Record<string, string>> = {
  '64': 'Diskominfo Kalimantan Timur',
  '64.09': 'Diskominfo Penajam Paser Utara',
};

/** When an article of the demo came out: on its day, and never after now. */
function publishedAt({ daysAgo, time }: DemoArticle, regionCode: string, now: Date): Date {
  const zone = zoneOf(regionCode);
  const date = atZone(new Date(now.getTime() - daysAgo * day), zone).slice(0, 10);
  const moment = momentAt(date, time.replace('.', ':'), zone);
  return moment > now ? new Date(moment.getTime() - day) : moment;
}

type Painting = readonly [scene: Scene, seed: number];
const nameOf = (painting: Painting) => stemOf(...painting);

/** Which painting each article has: those of one scene that follow each other in time differ. */
function assignPaintings(): Map<DemoArticle, Painting> {
  const turns = new Map<string, number>();
  const paintings = new Map<DemoArticle, Painting>();
  for (const article of [...articles].sort((a, b) => a.daysAgo - b.daysAgo)) {
    if (!article.picture) continue;
    const { scene } = article.picture;
    // Even seeds paint a phone with a warning, odd ones with a check: a fact check debunks.
    const warns = article.topic === 'factCheck' && scene === 'phone';
    const turn = turns.get(`${scene} ${warns}`) ?? 0;
    turns.set(`${scene} ${warns}`, turn + 1);
    paintings.set(article, [scene, (warns ? turn * 2 : turn) % seeds]);
  }
  return paintings;
}

async function insertArticle(
  tx: Transaction<Schema>,
  article: DemoArticle,
  painted: Painted | undefined,
  groupIds: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  const group = groups.find(({ slug }) => slug === article.by);
  const regionCode = group?.regionCode ?? article.by.replace('office:', '');
  const groupId = groupIds.get(article.by) ?? null;
  const pictureId =
    painted && article.picture
      ? await insertPicture(tx, { ...painted, alt: article.picture.alt, groupId, regionCode })
      : null;
  const published = publishedAt(article, regionCode, now);
  await tx
    .insertInto('articles')
    .values({
      id: uuidv7(),
      region_code: regionCode,
      group_id: groupId,
      office_name: group ? null : (offices[regionCode] ?? null),
      audience_code: article.audience ?? null,
      featured_district: article.featured?.includes('district') ?? false,
      featured_regency: article.featured?.includes('regency') ?? false,
      featured_province: article.featured?.includes('province') ?? false,
      topic: article.topic,
      title: article.title,
      summary: article.summary,
      body_html: cleanBody(toHtml(article.body)),
      picture_id: pictureId,
      external_url: null,
      status: 'published',
      published_at: published,
      updated_at: published,
      changed_at: published,
      written_at: published,
    })
    .execute();
}

async function isFilled(db: Kysely<Schema>): Promise<boolean> {
  const { rows } = await sql<{ filled: boolean }>`
    select exists (select from groups) or exists (select from articles) as filled`.execute(db);
  return rows[0]?.filled ?? false;
}

/** What is told of the demo once, when it is loaded: its secrets are kept as hashes only. */
export interface Demo {
  readonly accounts: readonly DemoAccount[];
  readonly trackingCodes: readonly DemoTrackingCode[];
}

/**
 * Gives an empty database the demo: the villages of Penajam Paser Utara with their KIM, news and
 * businesses, dated back from `now`. All or nothing.
 *
 * @param onProgress is told how many of how many pictures are painted.
 * @returns nothing, where there was nothing to do.
 */
export async function loadDemo(
  db: Kysely<Schema>,
  storage: Storage,
  aspirationParts: Pick<
    AspirationParts,
    'sealing' | 'deadlines' | 'retentionDays' | 'textRetentionDays'
  >,
  now: Date,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<Demo | undefined> {
  if (await isFilled(db)) return undefined;
  const paintings = assignPaintings();
  const posters = groups.flatMap(({ video }): Painting[] =>
    video ? [[video.scene, posterSeed]] : [],
  );
  const distinct = new Map(
    [...paintings.values(), ...posters, ...umkmPaintings()].map((painting) => [
      nameOf(painting),
      painting,
    ]),
  );
  const painted = new Map<string, Painted>();
  let done = 0;
  for (const [name, painting] of distinct) {
    painted.set(name, await paintInto(storage, ...painting));
    onProgress((done += 1), distinct.size);
  }
  return db.transaction().execute(async (tx) => {
    // Two processes that start on one empty database: the second waits, then finds it full.
    await sql`lock table groups, articles in share row exclusive mode`.execute(tx);
    if (await isFilled(tx)) return undefined;
    const groupIds = await insertGroups(tx, now, painted);
    for (const article of articles) {
      const painting = paintings.get(article);
      const picture = painting && painted.get(nameOf(painting));
      await insertArticle(tx, article, picture, groupIds, now);
    }
    await addEditorial(tx, groupIds, offices, now);
    await insertBusinesses(tx, groupIds, now, painted);
    await insertAnnouncements(tx, groupIds, now);
    await insertEvents(tx, groupIds, now);
    await insertOffices(tx);
    const accounts = await insertAccounts(tx, groupIds);
    return { accounts, trackingCodes: await insertAspirations(tx, aspirationParts, accounts, now) };
  });
}
