import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Schema } from '../database/index.ts';
import type { Job } from '../jobs/index.ts';
import { sweepFiles, sweepUploads, removeFiles } from './attachments.ts';
import type { AttachmentParts } from './attachments.ts';
import { endedBefore, erase, eraseTraces, hasPlace, type Forgotten } from './erasure.ts';
import { lockAspiration, type AspirationRow } from './queries.ts';
import { unclaimedMs } from './unclaimed.ts';

/** What is kept too long, and is erased. */
export interface Erased {
  /** Contacts of reporters. */
  readonly contacts: number;
  /** Photos and documents of aspirations. */
  readonly attachments: number;
  /** Places that were marked. */
  readonly places: number;
  /** What was written of an aspiration, by the reporter and to them. */
  readonly texts: number;
  /** Uploads that no aspiration has taken. */
  readonly uploads: number;
}

/** What is to be erased in a region, of what ended in a month. */
export interface DueInMonth extends Omit<Erased, 'uploads'> {
  readonly region_code: string;
  readonly region_name: string;
  /** By the clocks of the region: `2026-11`. */
  readonly month: string;
}

/** What retention works on. */
export interface RetentionParts extends Pick<AttachmentParts, 'db' | 'storage'> {
  /** Days after the end that contact, attachments and place are kept; what was promised may be fewer. */
  readonly retentionDays: number;
  /** Days after the end that anything which was written is kept; likewise. */
  readonly textRetentionDays: number;
  readonly now: Date;
  readonly signal?: AbortSignal;
}

type Times = Pick<RetentionParts, 'retentionDays' | 'textRetentionDays' | 'now'>;

const batch = 100;

/** Whether the days are over that something is kept, counted from a moment of `aspirations a`. */
const isOver = (since: string, promised: string, days: number, now: Date) =>
  sql<boolean>`${sql.ref(since)}
    <= ${now}::timestamptz - least(${sql.ref(promised)}, ${days}) * interval '24 hours'`;
const isOverFor = (since: string, { retentionDays, now }: Times) =>
  isOver(since, 'a.retention_days', retentionDays, now);

/** Ids of what leads to someone: in turn of rows, and of attachments, which grow fewer. */
const tracesDue = (parts: Times) => sql`
  select a.id from aspirations a
  where (a.contact is not null or a.place_latitude is not null or a.place_note is not null)
    and ${isOverFor('a.ended_at', parts)}
  union
  select a.id from aspiration_attachments t join aspirations a on a.id = t.aspiration_id
  where ${isOverFor('a.ended_at', parts)}`;

const textsDue = (parts: Times) => sql`
  select a.id from aspirations a
  where a.erased_at is null and (${isOverFor('a.processing_stopped_at', parts)}
    or ${isOver('a.ended_at', 'a.text_retention_days', parts.textRetentionDays, parts.now)})`;

/** Erases one after the other, each in a transaction of its own, whatever is due still. */
async function eraseEach(
  parts: RetentionParts,
  due: RawBuilder<unknown>,
  how: (tx: Kysely<Schema>, row: AspirationRow) => Promise<Forgotten | undefined>,
  count: (row: AspirationRow) => void,
): Promise<void> {
  const { db, signal } = parts;
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows } = await sql<{ id: string }>`
      select id from (${due}) due where id > ${after}::uuid order by id limit ${batch}`.execute(db);
    for (const { id } of rows) {
      signal?.throwIfAborted();
      const forgotten = await db.transaction().execute(async (tx) => {
        const row = await lockAspiration(tx, id);
        const files = row && (await how(tx, row));
        if (files) count(row);
        return files ?? [];
      });
      await removeFiles(parts, forgotten);
    }
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}

/**
 * Erases what is kept long enough: contact, attachments and place of what ended, and later all that
 * was written; what was written by those who withdrew their consent; and uploads that nothing has
 * taken. It may be cut off, repeated, and run twice at once: each counts what it has erased itself.
 */
export async function eraseDue(parts: RetentionParts): Promise<Erased> {
  const { retentionDays, now } = parts;
  const counts = { contacts: 0, attachments: 0, places: 0, texts: 0 };
  const count = (row: AspirationRow) => {
    counts.contacts += row.contact === null ? 0 : 1;
    counts.attachments += row.attachments;
    counts.places += hasPlace(row) ? 1 : 0;
  };
  await eraseEach(
    parts,
    tracesDue(parts),
    async (tx, row) =>
      endedBefore(row, Math.min(row.retention_days, retentionDays), now) &&
      (row.contact !== null || row.attachments > 0 || hasPlace(row))
        ? eraseTraces(tx, row, now)
        : undefined,
    count,
  );
  await eraseEach(
    parts,
    textsDue(parts),
    async (tx, row) =>
      row.erased_at === null ? erase(tx, row, { by: 'service' }, now) : undefined,
    (row) => {
      count(row);
      counts.texts += 1;
    },
  );
  const uploads = await sweepUploads(parts, now);
  await sweepFiles(parts, now);
  return { ...counts, uploads };
}

/** What {@link eraseDue} would erase, by region and month. */
export async function listDue(
  parts: Omit<RetentionParts, 'storage' | 'signal'>,
): Promise<{ readonly months: readonly DueInMonth[]; readonly uploads: number }> {
  const { db, now } = parts;
  const { rows } = await sql<DueInMonth>`
    select r.code as region_code, r.name as region_name,
      to_char(coalesce(a.processing_stopped_at, a.ended_at) at time zone r.time_zone, 'YYYY-MM')
        as month,
      count(a.contact)::int as contacts,
      sum((select count(*) from aspiration_attachments t where t.aspiration_id = a.id))::int
        as attachments,
      (count(*) filter (where a.place_latitude is not null or a.place_note is not null))::int
        as places,
      (count(*) filter (where a.id in (${textsDue(parts)})))::int as texts
    from aspirations a join regions r on r.code = a.region_code
    where a.id in (${tracesDue(parts)} union ${textsDue(parts)})
    group by r.code, month order by r.code, month`.execute(db);
  const longAgo = new Date(now.getTime() - unclaimedMs);
  const { uploads } = await db
    .selectFrom('aspiration_attachments')
    .select(({ fn }) => fn.countAll<string>().as('uploads'))
    .where('aspiration_id', 'is', null)
    .where('uploaded_at', '<', longAgo)
    .executeTakeFirstOrThrow();
  return { months: rows, uploads: Number(uploads) };
}

/** Erases each night what is kept long enough. */
export const aspirationRetention = (parts: Omit<RetentionParts, 'now'>): Job => ({
  name: 'aspiration-retention',
  cron: '23 1 * * *',
  async run() {
    await eraseDue({ ...parts, now: new Date() });
  },
});

/** Erases each hour the uploads that nothing has taken: they take the room of those to come. */
export const uploadSweep = (parts: Pick<AttachmentParts, 'db' | 'storage'>): Job => ({
  name: 'aspiration-uploads',
  cron: '41 * * * *',
  async run() {
    await sweepUploads(parts, new Date());
  },
});
