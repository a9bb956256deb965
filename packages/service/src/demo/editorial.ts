import { sql, type Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { cleanBody } from '../articles/index.ts';
import type { Schema } from '../database/index.ts';
import { atZone, momentAt, zoneOf } from '../regions/index.ts';
import { editorial, unpublished } from './content/editorial.ts';
import { groups } from './content/index.ts';
import { toHtml } from './text.ts';

type Tx = Transaction<Schema>;
type Stored = { id: string; regionCode: string; publishedAt: Date; content: object };

const day = 24 * 60 * 60 * 1000;

async function findByTitle(tx: Tx, title: string): Promise<Stored> {
  const { rows } = await sql<Stored>`
    select id, region_code as "regionCode", published_at as "publishedAt", json_build_object(
      'title', title, 'summary', summary, 'topic', topic, 'bodyHtml', body_html,
      'pictureId', picture_id, 'pictureIds', '[]'::json, 'videoUrl', video_url,
      'documents', documents, 'factCheck', fact_check) as content
    from articles where title = ${title}`.execute(tx);
  if (!rows[0]) throw new Error(`the demo has no article "${title}"`);
  return rows[0];
}

async function correct(
  tx: Tx,
  { id, publishedAt, content }: Stored,
  { note, former }: { note: string; former: object },
): Promise<void> {
  const at = new Date(publishedAt.getTime() + day);
  await tx
    .insertInto('article_versions')
    .values({
      article_id: id,
      version: 1,
      status: 'published',
      written_at: publishedAt,
      written_by_kind: null,
      written_by_id: null,
      content: JSON.stringify({ ...content, ...former }),
    })
    .execute();
  await tx
    .updateTable('articles')
    .set({
      version: 2,
      written_at: at,
      updated_at: at,
      changed_at: at,
      corrected_at: at,
      corrections: JSON.stringify([{ at: at.toISOString(), note }]),
    })
    .where('id', '=', id)
    .execute();
}

async function addUnpublished(
  tx: Tx,
  groupIds: ReadonlyMap<string, string>,
  offices: Readonly<Record<string, string>>,
  now: Date,
): Promise<void> {
  for (const article of unpublished) {
    const { by, daysAgo, time, stands, title, summary, topic, body, audience, reason } = article;
    const regionCode =
      groups.find(({ slug }) => slug === by)?.regionCode ?? by.replace('office:', '');
    const zone = zoneOf(regionCode);
    const date = atZone(new Date(now.getTime() - daysAgo * day), zone).slice(0, 10);
    const moment = momentAt(date, time.replace('.', ':'), zone);
    const written = moment > now ? now : moment;
    const isDated = stands === 'scheduled' || stands === 'retracted';
    await tx
      .insertInto('articles')
      .values({
        id: uuidv7(),
        region_code: regionCode,
        group_id: groupIds.get(by) ?? null,
        office_name: groupIds.has(by) ? null : (offices[regionCode] ?? null),
        audience_code: audience ?? null,
        topic,
        title,
        summary,
        body_html: cleanBody(toHtml(body)),
        picture_id: null,
        external_url: null,
        status: stands,
        published_at: isDated ? moment : null,
        updated_at: written,
        changed_at: written,
        written_at: written,
        ...(stands === 'retracted'
          ? { retracted_at: new Date(moment.getTime() + day), retraction_reason: reason ?? null }
          : {}),
      })
      .execute();
  }
}

/**
 * Gives the demo what offices and writers do with articles: corrections, labels, figures, articles
 * raised, and such as are not out yet or no longer.
 */
export async function addEditorial(
  tx: Tx,
  groupIds: ReadonlyMap<string, string>,
  offices: Readonly<Record<string, string>>,
  now: Date,
): Promise<void> {
  for (const [title, { corrected, factCheck, documents, raised }] of Object.entries(editorial)) {
    const stored = await findByTitle(tx, title);
    const { id, regionCode } = stored;
    if (corrected) await correct(tx, stored, corrected);
    const year = Number(atZone(now, zoneOf(regionCode)).slice(0, 4));
    if (factCheck) {
      const label = JSON.stringify(factCheck);
      await tx.updateTable('articles').set({ fact_check: label }).where('id', '=', id).execute();
    }
    if (documents) {
      const dated = JSON.stringify(documents.map((document) => ({ ...document, year })));
      await tx.updateTable('articles').set({ documents: dated }).where('id', '=', id).execute();
    }
    if (raised) {
      const { level, note, declined } = raised;
      await tx
        .insertInto('article_raises')
        .values({
          id: uuidv7(),
          article_id: id,
          level,
          region_code: regionCode.slice(0, { province: 2, regency: 5, district: 8 }[level]),
          note,
          status: declined === undefined ? 'open' : 'declined',
          reason: declined ?? null,
          raised_at: new Date(now.getTime() - 2 * day),
          decided_at: declined === undefined ? null : new Date(now.getTime() - day),
        })
        .execute();
    }
  }
  await addUnpublished(tx, groupIds, offices, now);
}
