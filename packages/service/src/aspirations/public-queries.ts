import {
  fewestCounted,
  type AspirationStatus,
  type AspirationTopic,
  type AspirationType,
  type TimeZone,
} from '@simpul-kim/contract';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { firstIdAt, type Schema } from '../database/index.ts';
import { columnHolding } from '../regions/index.ts';
import { officeTitle } from './queries.ts';
import type { Counts } from './rounding.ts';

/** An answer of an office, as everyone may read it. */
interface AnswerRow {
  readonly at: string;
  readonly office_name: string;
  readonly body: string;
}

/** What everyone may read of an aspiration. What its reporter wrote is not among it. */
export interface PublicRow {
  readonly id: string;
  readonly type: AspirationType;
  readonly topic: AspirationTopic;
  readonly status: AspirationStatus;
  readonly region_code: string;
  readonly region_name: string;
  readonly time_zone: TimeZone;
  readonly shown_title: string;
  readonly shown_body: string;
  readonly office_code: string;
  readonly office_title: string;
  readonly submitted_at: Date;
  /** The last step that everyone may know of. */
  readonly updated_at: Date;
  readonly answers: AnswerRow[];
}

/** Which of those that are shown, and from where on. */
export interface PublicFilter {
  readonly region: string;
  readonly types?: readonly AspirationType[] | undefined;
  readonly topics?: readonly AspirationTopic[] | undefined;
  readonly statuses?: readonly AspirationStatus[] | undefined;
  /** Only those received from a moment on, and until another. */
  readonly received?: { readonly from: Date; readonly to: Date } | undefined;
  /** Only those older than the one with this id. */
  readonly before?: string | undefined;
  readonly limit: number;
  /** How many to leave out. Default 0. */
  readonly offset?: number;
}

/**
 * Steps that everyone may know of. That a reporter has written, or has withdrawn something, is between
 * them and the office.
 */
const knownSteps = [
  'submitted',
  'verified',
  'assigned',
  'progressed',
  'heldUp',
  'resumed',
  'redirected',
  'answered',
  'closed',
  'rejected',
  'published',
] as const;

// The table forbids most of it, and whoever stops the processing takes the text down: every read
// checks it again, so that no single mistake shows what was meant for the office alone.
const shown = sql`a.shown_title is not null and a.shown_body is not null and not a.confidential
  and a.processing_stopped_at is null and a.erased_at is null`;

const columns = sql`
  a.id, a.type, a.topic, a.status, a.region_code, r.name as region_name, r.time_zone,
  a.shown_title, a.shown_body, a.office_code, a.submitted_at,
  coalesce(a.office_name, ${officeTitle('o', 'f')}) as office_title,
  (select coalesce(max(s.at), a.submitted_at) from aspiration_steps s
    where s.aspiration_id = a.id and s.kind = any(${[...knownSteps]})) as updated_at,
  (select coalesce(json_agg(json_build_object(
      'at', s.at, 'office_name', s.office_name, 'body', s.body) order by s.id), '[]')
    from aspiration_steps s
    where s.aspiration_id = a.id and s.kind = 'answered' and s.shown and s.body is not null
      and s.office_name is not null) as answers`;

const tables = sql`aspirations a
  join regions r on r.code = a.region_code
  join regions o on o.code = a.office_code
  left join offices f on f.region_code = a.office_code`;

const oneOf = (column: string, values: readonly string[] | undefined) =>
  values ? sql`${sql.ref(column)} = any(${[...values]}::text[])` : sql`true`;

/** An id is made at the moment, to the millisecond, at which its row was received. */
function receivedIn(received: PublicFilter['received']) {
  if (!received) return sql`true`;
  const after = new Date(received.to.getTime() + 1);
  return sql`a.id >= ${firstIdAt(received.from)}::uuid and a.id < ${firstIdAt(after)}::uuid`;
}

/** The query behind a list of what is shown; exported so that a test can read its plan. */
export const publicListQuery = ({
  region,
  types,
  topics,
  statuses,
  received,
  before,
  limit,
  offset = 0,
}: PublicFilter): RawBuilder<PublicRow> => sql<PublicRow>`
  select ${columns} from ${tables}
  where ${sql.ref(`a.${columnHolding(region)}`)} = ${region} and ${shown}
    and ${oneOf('a.type', types)} and ${oneOf('a.topic', topics)}
    and ${oneOf('a.status', statuses)} and ${receivedIn(received)}
    and ${before === undefined ? sql`true` : sql`a.id < ${before}::uuid`}
  order by a.id desc limit ${limit} offset ${offset}`;

/** What is shown of a region and all that lies in it, newest first. */
export const listPublic = async (db: Kysely<Schema>, filter: PublicFilter): Promise<PublicRow[]> =>
  (await publicListQuery(filter).execute(db)).rows;

/** One of those that are shown. */
export async function findPublic(db: Kysely<Schema>, id: string): Promise<PublicRow | undefined> {
  const { rows } = await sql<PublicRow>`
    select ${columns} from ${tables} where a.id = ${id} and ${shown}`.execute(db);
  return rows[0];
}

/**
 * The query behind the figures; exported so that a test can read its plan. The days are those of as
 * many answers as are told of, the earliest ones: see {@link Counts}.
 */
export const countsQuery = (region: string, from: Date, before: Date) => sql<
  Counts & { type: AspirationType | null }
>`
  with counted as (
    select counts.type, answered_at,
      extract(epoch from answered_at - submitted_at)::float8 / 86400 as days,
      -- Those without an answer come last.
      row_number() over (partition by counts.type order by answered_at, id) as place,
      count(answered_at) over (partition by counts.type) as answers
    from aspirations a, lateral (values (null), (a.type)) counts (type)
    where ${sql.ref(`a.${columnHolding(region)}`)} = ${region}
      and submitted_at >= ${from} and submitted_at < ${before}
      -- What was sent by bots is nobody's aspiration.
      and not suspect)
  select type, count(*)::int as received, count(answered_at)::int as answered,
    percentile_cont(0.5) within group (order by days)
      filter (where place <= answers / ${fewestCounted}::int * ${fewestCounted}::int)
      as "medianDays"
  from counted group by type`;

/** Numbers for a region as they are, in all and by type: not to be told before they are rounded. */
export async function countAspirations(
  db: Kysely<Schema>,
  region: string,
  { from, before }: { readonly from: Date; readonly before: Date },
): Promise<{ all: Counts; byType: ReadonlyMap<AspirationType, Counts> }> {
  const none: Counts = { received: 0, answered: 0, medianDays: null };
  const { rows } = await countsQuery(region, from, before).execute(db);
  const byType = rows.flatMap(({ type, ...counts }) => (type ? [[type, counts] as const] : []));
  return {
    all: rows.find(({ type }) => type === null) ?? none,
    byType: new Map(byType),
  };
}
