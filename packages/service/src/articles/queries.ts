import type {
  ArticleDocument,
  Correction,
  FactCheck,
  Flow,
  Topic,
  Verdict,
} from '@simpul-kim/contract';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Schema } from '../database/index.ts';
import type { StoredSize, StoredStatus } from '../database/schema.ts';
import { ancestorsOf, columnHolding, levelOf } from '../regions/index.ts';
import { matches } from './search.ts';

/** An article as a list reads it. */
export interface ArticleRow {
  id: string;
  title: string;
  summary: string;
  topic: Topic;
  published_at: Date;
  /** Microseconds since 1970: a Date would cut what a cursor needs. */
  published_us: string;
  region_code: string;
  region_name: string;
  time_zone: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';
  group_id: string | null;
  author_name: string;
  picture_alt: string | null;
  picture_sizes: StoredSize[] | null;
  external_url: string | null;
  corrected_at: Date | null;
  verdict: Verdict | null;
  /** The office that sent it down. */
  sent_by: string | null;
  flow: 'local' | 'above';
}

/** A picture as it is stored. */
export interface PictureRow {
  id: string;
  alt: string;
  sizes: StoredSize[];
}

/** An article with its text, also one that may no longer be shown. */
export interface FullArticleRow extends ArticleRow {
  body_html: string;
  updated_at: Date;
  pictures: PictureRow[];
  video_url: string | null;
  documents: ArticleDocument[];
  fact_check: FactCheck | null;
  corrections: Correction[];
  /** Whether it may be shown now. */
  visible: boolean;
  status: StoredStatus;
  /** Why it was withdrawn; nothing, where not even that may be shown. */
  retraction_reason: string | null;
}

/** Which articles, and from where on. */
export interface ArticleFilter {
  readonly region: string;
  readonly flow: Flow;
  readonly topic?: Topic | undefined;
  readonly text?: string | undefined;
  /** Only what comes after this position: microseconds since 1970, and id. */
  readonly after?: readonly [string, string] | undefined;
  readonly limit: number;
}

type Condition = RawBuilder<unknown>;

const columns = sql`
  a.id, a.title, a.summary, a.topic, a.published_at,
  (extract(epoch from a.published_at) * 1000000)::bigint::text as published_us,
  a.region_code, r.name as region_name, r.time_zone,
  a.group_id, coalesce(g.name, a.office_name) as author_name,
  p.alt as picture_alt, p.sizes as picture_sizes, a.external_url, a.corrected_at,
  a.fact_check ->> 'verdict' as verdict, a.sent_by`;

/** The JSON of the further pictures of `a`, in order. */
export const furtherPictures = sql<PictureRow[]>`(
  select coalesce(
    json_agg(json_build_object('id', more.id, 'alt', more.alt, 'sizes', more.sizes)
      order by ap.position), '[]')
  from article_pictures ap join pictures more on more.id = ap.picture_id
  where ap.article_id = a.id)`;

const tables = sql`
  articles a
  join regions r on r.code = a.region_code
  left join groups g on g.id = a.group_id
  left join pictures p on p.id = a.picture_id`;

// Written as the partial indexes have it, so that they serve. Every read checks it again.
const shown = sql`not a.hidden and coalesce(not g.suspended, true)`;
/** Of articles `a` left join groups `g`: whether anyone may read it now. */
export const visible = sql<boolean>`a.status = 'published' and ${shown}`;

const columnOf = (region: string): RawBuilder<string> =>
  sql.ref<string>(`a.${columnHolding(region)}`);

const within = (region: string): Condition => sql`${columnOf(region)} = ${region}`;

/** What was accepted at a region's level; for a village, what any level above accepted of it. */
function featured(region: string): Condition {
  const level = levelOf(region);
  return level === 'village'
    ? sql`${within(region)} and (a.featured_district or a.featured_regency or a.featured_province)`
    : sql`${within(region)} and ${sql.ref(`a.featured_${level}`)}`;
}

/**
 * What was sent down to each audience that a region belongs to; what was written at or below the
 * region itself is local to it, however far it was sent.
 */
function above(region: string): Condition[] {
  return [...ancestorsOf(region), region].map(
    (audience) =>
      sql`a.audience_code = ${audience} and ${columnOf(region)} is distinct from ${region}`,
  );
}

/** A stretch of one index, in the order of the list. */
function stretch(where: Condition, flow: 'local' | 'above', filter: ArticleFilter) {
  const conditions = [where, visible];
  if (filter.topic) conditions.push(sql`a.topic = ${filter.topic}`);
  if (filter.text) conditions.push(matches(filter.text));
  if (filter.after) {
    const [microseconds, id] = filter.after;
    conditions.push(
      sql`(a.published_at, a.id) <
        (timestamptz 'epoch' + ${microseconds}::bigint * interval '1 microsecond', ${id}::uuid)`,
    );
  }
  return sql`(
    select ${columns}, ${sql.lit(flow)} as flow
    from ${tables}
    where ${sql.join(conditions, sql` and `)}
    order by a.published_at desc, a.id desc
    limit ${filter.limit})`;
}

/** The query behind a list of articles; exported so that a test can read its plan. */
export function listQuery(filter: ArticleFilter): RawBuilder<ArticleRow> {
  const { region, flow } = filter;
  const stretches: RawBuilder<unknown>[] = [];
  if (flow === 'local' || flow === 'all') stretches.push(stretch(within(region), 'local', filter));
  if (flow === 'featured') stretches.push(stretch(featured(region), 'local', filter));
  if (flow === 'above' || flow === 'all') {
    stretches.push(...above(region).map((where) => stretch(where, 'above', filter)));
  }
  return sql<ArticleRow>`select * from (${sql.join(stretches, sql` union all `)}) page
    order by published_at desc, id desc limit ${filter.limit}`;
}

/** Articles of a list, newest first. */
export async function listArticles(
  db: Kysely<Schema>,
  filter: ArticleFilter,
): Promise<ArticleRow[]> {
  return (await listQuery(filter).execute(db)).rows;
}

/** One article by its id, whether or not it may be shown. */
export async function findArticle(
  db: Kysely<Schema>,
  id: string,
): Promise<FullArticleRow | undefined> {
  const found = await sql<FullArticleRow>`
    select ${columns}, 'local' as flow, a.body_html, a.updated_at, a.status, (${visible}) as visible,
      ${furtherPictures} as pictures, a.video_url, a.documents, a.fact_check, a.corrections,
      case when ${shown} then a.retraction_reason end as retraction_reason
    from ${tables}
    where a.id = ${id}`.execute(db);
  return found.rows[0];
}
