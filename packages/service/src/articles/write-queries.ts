import type { Correction, FeaturingLevel, RaiseStatus, TimeZone } from '@simpul-kim/contract';
import { sql, type Insertable, type Kysely, type Transaction, type UpdateObject } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../accounts/index.ts';
import type { Schema } from '../database/index.ts';
import type { ArticlesTable, StoredStatus } from '../database/schema.ts';
import type { Content } from './content.ts';
import { visible } from './queries.ts';

type Tx = Transaction<Schema>;

/** An article that is about to be changed; nobody else changes it meanwhile. */
export interface LockedArticle {
  readonly id: string;
  readonly version: number;
  readonly region_code: string;
  readonly time_zone: TimeZone;
  readonly group_id: string | null;
  readonly status: StoredStatus;
  readonly hidden: boolean;
  readonly hidden_by: string | null;
  readonly audience_code: string | null;
  readonly featured_district: boolean;
  readonly featured_regency: boolean;
  readonly featured_province: boolean;
  readonly corrections: readonly Correction[];
  readonly corrected_at: Date | null;
  readonly written_at: Date;
  readonly written_by_kind: 'account' | 'key' | null;
  readonly written_by_id: string | null;
  /** Whether anyone may read it now. */
  readonly visible: boolean;
  readonly content: Content;
}

/** Takes an article to change it. */
export async function lockArticle(tx: Tx, id: string): Promise<LockedArticle | undefined> {
  const { rows } = await sql<LockedArticle>`
    select a.id, a.version, a.region_code, r.time_zone, a.group_id, a.status, a.hidden,
      a.hidden_by, a.audience_code, a.featured_district, a.featured_regency, a.featured_province,
      a.corrections, a.corrected_at, a.written_at, a.written_by_kind, a.written_by_id,
      (${visible}) as visible,
      json_build_object(
        'title', a.title, 'summary', a.summary, 'topic', a.topic, 'bodyHtml', a.body_html,
        'pictureId', a.picture_id,
        'pictureIds', (select coalesce(json_agg(ap.picture_id order by ap.position), '[]')
          from article_pictures ap where ap.article_id = a.id),
        'videoUrl', a.video_url, 'documents', a.documents, 'factCheck', a.fact_check) as content
    from articles a
    join regions r on r.code = a.region_code
    left join groups g on g.id = a.group_id
    where a.id = ${id}
    for update of a`.execute(tx);
  return rows[0];
}

const columnsOf = (content: Content) => ({
  title: content.title,
  summary: content.summary,
  topic: content.topic,
  body_html: content.bodyHtml,
  picture_id: content.pictureId,
  video_url: content.videoUrl,
  documents: JSON.stringify(content.documents),
  fact_check: content.factCheck && JSON.stringify(content.factCheck),
});

/** Writes which uploads a text uses, beside its first picture. */
async function writeUses(tx: Tx, id: string, content: Content): Promise<void> {
  const { pictureIds, documents } = content;
  const documentIds = new Set(documents.flatMap(({ documentId }) => documentId ?? []));
  await tx.deleteFrom('article_documents').where('article_id', '=', id).execute();
  if (documentIds.size > 0) {
    await tx
      .insertInto('article_documents')
      .values([...documentIds].map((document_id) => ({ article_id: id, document_id })))
      .execute();
  }
  await tx.deleteFrom('article_pictures').where('article_id', '=', id).execute();
  if (pictureIds.length === 0) return;
  await tx
    .insertInto('article_pictures')
    .values(pictureIds.map((picture_id, position) => ({ article_id: id, position, picture_id })))
    .execute();
}

/** Who wrote a new article. */
export type Origin = Pick<Insertable<ArticlesTable>, 'region_code' | 'group_id' | 'office_name'>;

/** Puts a new draft into the tables, and returns its id. */
export async function insertDraft(
  tx: Tx,
  origin: Origin,
  content: Content,
  { kind, id: by }: Pick<Actor, 'kind' | 'id'>,
): Promise<string> {
  const id = uuidv7();
  await tx
    .insertInto('articles')
    .values({
      id,
      ...origin,
      ...columnsOf(content),
      audience_code: null,
      external_url: null,
      status: 'draft',
      published_at: null,
      written_by_kind: kind,
      written_by_id: by,
    })
    .execute();
  await writeUses(tx, id, content);
  return id;
}

/** Changes what is not the text of an article; that is a new version of it. */
export async function changeArticle(
  tx: Kysely<Schema>,
  id: string,
  changes: UpdateObject<Schema, 'articles'>,
): Promise<void> {
  await tx
    .updateTable('articles')
    .set({
      ...changes,
      version: sql<number>`version + 1`,
      changed_at: sql<Date>`now()`,
    })
    .where('id', '=', id)
    .execute();
}

/** Gives an article another text, and keeps the former one. */
export async function replaceText(
  tx: Tx,
  former: LockedArticle,
  content: Content,
  { kind, id: by }: Pick<Actor, 'kind' | 'id'>,
): Promise<void> {
  await tx
    .insertInto('article_versions')
    .values({
      article_id: former.id,
      version: former.version,
      status: former.corrected_at && former.status === 'published' ? 'corrected' : former.status,
      written_at: former.written_at,
      written_by_kind: former.written_by_kind,
      written_by_id: former.written_by_id,
      content: JSON.stringify(former.content),
    })
    .execute();
  await writeUses(tx, former.id, content);
  await tx
    .updateTable('articles')
    .set({
      ...columnsOf(content),
      updated_at: sql<Date>`now()`,
      written_at: sql<Date>`now()`,
      written_by_kind: kind,
      written_by_id: by,
    })
    .where('id', '=', former.id)
    .execute();
}

/** Deletes an article, with its former texts. Its uploads stay, and are free. */
export async function deleteArticle(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('articles').where('id', '=', id).execute();
}

/** Asks an office to feature an article; nothing, where it is asked already. */
export async function insertRaise(
  tx: Tx,
  raise: { articleId: string; level: FeaturingLevel; regionCode: string; note: string | null },
): Promise<string | undefined> {
  const row = await tx
    .insertInto('article_raises')
    .values({
      id: uuidv7(),
      article_id: raise.articleId,
      level: raise.level,
      region_code: raise.regionCode,
      note: raise.note,
      reason: null,
      decided_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

/** Decides what waits for an answer: of one level, or of all. Tells whether there was anything. */
export async function decideRaises(
  tx: Tx,
  id: string,
  level: FeaturingLevel | undefined,
  decision: { status: Exclude<RaiseStatus, 'open'>; reason?: string },
): Promise<boolean> {
  const decided = await tx
    .updateTable('article_raises')
    .set({
      status: decision.status,
      reason: decision.reason ?? null,
      decided_at: sql<Date>`now()`,
    })
    .where('article_id', '=', id)
    .where('status', '=', 'open')
    .$if(level !== undefined, (query) => query.where('level', '=', level!))
    .returning('id')
    .execute();
  return decided.length > 0;
}

/** Publishes what is scheduled and due. What two processes do at once is done once. */
export async function publishDue(db: Kysely<Schema>): Promise<void> {
  await sql`update articles
    set status = 'published', version = version + 1, changed_at = now(), updated_at = now()
    where status = 'scheduled' and published_at <= now()`.execute(db);
}
