import type {
  ArticleDocument,
  ArticleStatus,
  Correction,
  FactCheck,
  FeaturingLevel,
  RaiseStatus,
  TimeZone,
  Topic,
} from '@simpul-kim/contract';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Schema } from '../database/index.ts';
import type { StoredContent, StoredSize, StoredStatus } from '../database/schema.ts';
import { columnHolding } from '../regions/index.ts';
import { furtherPictures, visible, type PictureRow } from './queries.ts';

/** An article in a list of the desk. */
export interface EntryRow {
  id: string;
  version: number;
  status: StoredStatus;
  hidden: boolean;
  title: string;
  topic: Topic;
  group_id: string | null;
  author_name: string;
  region_code: string;
  region_name: string;
  time_zone: TimeZone;
  published_at: Date | null;
  corrected_at: Date | null;
  changed_at: Date;
  /** Microseconds since 1970, for the cursor. */
  changed_us: string;
}

/** What became of a request to feature an article; times as PostgreSQL writes them in JSON. */
export interface RaiseRow {
  id: string;
  level: FeaturingLevel;
  region_code: string;
  status: RaiseStatus;
  note: string | null;
  reason: string | null;
  raised_at: string | Date;
  decided_at: string | Date | null;
}

/** An article with all that the desk knows of it. */
export interface RecordRow extends EntryRow {
  summary: string;
  body_html: string;
  picture_id: string | null;
  picture_alt: string | null;
  picture_sizes: StoredSize[] | null;
  pictures: PictureRow[];
  video_url: string | null;
  documents: ArticleDocument[];
  fact_check: FactCheck | null;
  audience_code: string | null;
  sent_by: string | null;
  featured_district: boolean;
  featured_regency: boolean;
  featured_province: boolean;
  raises: RaiseRow[];
  corrections: Correction[];
  return_reason: string | null;
  retracted_at: Date | null;
  retraction_reason: string | null;
  hidden_reason: string | null;
  external_url: string | null;
  /** Whether anyone may read it now. */
  visible: boolean;
}

type Condition = RawBuilder<unknown>;

const entryColumns = sql`
  a.id, a.version, a.status, a.hidden, a.title, a.topic, a.group_id,
  coalesce(g.name, a.office_name) as author_name, a.region_code, r.name as region_name, r.time_zone,
  a.published_at, a.corrected_at, a.changed_at,
  (extract(epoch from a.changed_at) * 1000000)::bigint::text as changed_us`;

const tables = sql`
  articles a
  join regions r on r.code = a.region_code
  left join groups g on g.id = a.group_id`;

/** One article as the desk sees it. */
export async function findRecord(db: Kysely<Schema>, id: string): Promise<RecordRow | undefined> {
  const { rows } = await sql<RecordRow>`
    select ${entryColumns}, a.summary, a.body_html, a.picture_id, p.alt as picture_alt,
      p.sizes as picture_sizes, ${furtherPictures} as pictures, a.video_url, a.documents,
      a.fact_check, a.audience_code, a.sent_by, a.featured_district, a.featured_regency,
      a.featured_province, a.corrections, a.return_reason, a.retracted_at, a.retraction_reason,
      a.hidden_reason, a.external_url, (${visible}) as visible,
      (select coalesce(json_agg(raise order by raise.id desc), '[]') from article_raises raise
        where raise.article_id = a.id) as raises
    from ${tables}
    left join pictures p on p.id = a.picture_id
    where a.id = ${id}`.execute(db);
  return rows[0];
}

const storedStatuses: readonly StoredStatus[] = [
  'draft',
  'submitted',
  'scheduled',
  'published',
  'retracted',
];

/** Conditions for the states to list, each a stretch of one index. */
function stretchesOf(status: ArticleStatus | undefined): Condition[] {
  if (status === 'corrected') return [sql`a.status = 'published' and a.corrected_at is not null`];
  if (status === 'published') return [sql`a.status = 'published' and a.corrected_at is null`];
  const stored = status === undefined ? storedStatuses : [status];
  return stored.map((each) => sql`a.status = ${sql.lit(each)}`);
}

/** Which articles of the desk, and from where on. */
export interface EntryFilter {
  readonly of: { readonly groupId: string } | { readonly region: string };
  readonly status: ArticleStatus | undefined;
  /** Only what comes after this position: microseconds since 1970, and id. */
  readonly after: readonly [string, string] | undefined;
  readonly limit: number;
}

/** The query behind a list of the desk; exported so that a test can read its plan. */
export function entriesQuery({ of, status, after, limit }: EntryFilter): RawBuilder<EntryRow> {
  const place =
    'groupId' in of
      ? sql`a.group_id = ${of.groupId}`
      : sql`${sql.ref(`a.${columnHolding(of.region)}`)} = ${of.region}`;
  const later = after
    ? sql`(a.changed_at, a.id) <
        (timestamptz 'epoch' + ${after[0]}::bigint * interval '1 microsecond', ${after[1]}::uuid)`
    : sql`true`;
  const stretches = stretchesOf(status).map(
    (inState) => sql`(
      select ${entryColumns} from ${tables}
      where ${place} and ${inState} and ${later}
      order by a.changed_at desc, a.id desc
      limit ${limit})`,
  );
  return sql<EntryRow>`
    select * from (${sql.join(stretches, sql` union all `)}) page
    order by changed_at desc, id desc limit ${limit}`;
}

/** Articles of a group, or at or below a region, last changed first. */
export const listEntries = async (db: Kysely<Schema>, filter: EntryFilter): Promise<EntryRow[]> =>
  (await entriesQuery(filter).execute(db)).rows;

/** Something raised, with its article. */
export interface RaisedRow extends EntryRow {
  raise: RaiseRow;
}

/** What was raised to offices at or below a region, newest first; what waits, only if it may be shown. */
export async function listRaised(
  db: Kysely<Schema>,
  filter: { region: string; status: RaiseStatus; before: string | undefined; limit: number },
): Promise<RaisedRow[]> {
  const { region, status, before, limit } = filter;
  const { rows } = await sql<RaisedRow>`
    select ${entryColumns}, to_json(raise) as raise
    from article_raises raise
    join articles a on a.id = raise.article_id
    join regions r on r.code = a.region_code
    left join groups g on g.id = a.group_id
    where ${sql.ref(`raise.${columnHolding(region)}`)} = ${region} and raise.status = ${status}
      and ${before ? sql`raise.id < ${before}::uuid` : sql`true`}
      and ${status === 'open' ? visible : sql`true`}
    order by raise.id desc limit ${limit}`.execute(db);
  return rows;
}

/** A former text; without its content in a list. */
export interface VersionRow {
  version: number;
  status: ArticleStatus;
  written_at: Date;
  written_by_kind: 'account' | 'key' | null;
  written_by_id: string | null;
  written_by_name: string | null;
  title: string;
}

const versionColumns = sql`
  v.version, v.status, v.written_at, v.written_by_kind, v.written_by_id,
  coalesce(u.name, k.name) as written_by_name, v.content ->> 'title' as title`;

const versionTables = sql`
  article_versions v
  left join accounts."user" u on v.written_by_kind = 'account' and u.id = v.written_by_id
  left join accounts.keys k on v.written_by_kind = 'key' and k.id::text = v.written_by_id`;

/** Former texts of an article, newest first. */
export async function listVersions(
  db: Kysely<Schema>,
  filter: { id: string; before: string | undefined; limit: number },
): Promise<VersionRow[]> {
  const { id, before, limit } = filter;
  const { rows } = await sql<VersionRow>`
    select ${versionColumns} from ${versionTables}
    where v.article_id = ${id} and ${before ? sql`v.version < ${before}::int` : sql`true`}
    order by v.version desc limit ${limit}`.execute(db);
  return rows;
}

/** One former text. */
export async function findVersion(
  db: Kysely<Schema>,
  id: string,
  version: number,
): Promise<(VersionRow & { content: StoredContent }) | undefined> {
  const { rows } = await sql<VersionRow & { content: StoredContent }>`
    select ${versionColumns}, v.content from ${versionTables}
    where v.article_id = ${id} and v.version = ${version}`.execute(db);
  return rows[0];
}
