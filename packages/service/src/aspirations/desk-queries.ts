import type { AspirationStatus, AspirationTopic, AspirationType } from '@simpul-kim/contract';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Scope } from '../accounts/index.ts';
import type { Schema } from '../database/index.ts';
import { columnHolding, levelOf } from '../regions/index.ts';
import { columns, tables, type AspirationRow } from './queries.ts';

/** Which aspirations, in which order, and from where on. */
export interface RecordFilter {
  readonly scope: Scope;
  readonly region?: string | undefined;
  readonly office?: string | undefined;
  readonly status?: AspirationStatus | undefined;
  readonly type?: AspirationType | undefined;
  readonly topic?: AspirationTopic | undefined;
  readonly open?: boolean | undefined;
  readonly overdue?: boolean | undefined;
  readonly suspect?: boolean | undefined;
  readonly q?: string | undefined;
  readonly order: 'newest' | 'due';
  /** Microseconds of what was due last, and its id. */
  readonly after?: readonly [dueUs: string, id: string] | undefined;
  readonly now: Date;
  readonly limit: number;
}

/** An entry, and where a list by what is due is read on. */
export interface EntryRow extends AspirationRow {
  due_us: string | null;
}

/** Those that lie with an office of a scope, or with one below. */
function within({ everything, regions }: Scope): RawBuilder<unknown> {
  if (everything) return sql`true`;
  const offices = regions.map(
    (code) => sql`${sql.ref(`a.office_${levelOf(code)}_code`)} = ${code}`,
  );
  return offices.length === 0 ? sql`false` : sql`(${sql.join(offices, sql` or `)})`;
}

const when = (condition: boolean | undefined, yes: RawBuilder<unknown>): RawBuilder<unknown>[] =>
  condition === undefined ? [] : [condition ? yes : sql`not ${yes}`];

const equals = (column: string, value: string | undefined): RawBuilder<unknown>[] =>
  value === undefined ? [] : [sql`${sql.ref(column)} = ${value}`];

/** A word as it stands, whatever it means to LIKE. */
const containing = (word: string) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`;

/** All words that were typed, in any order, each in the title or the text. */
function saying(q: string | undefined): RawBuilder<unknown>[] {
  const words = [...new Set(q?.split(/\s+/).filter(Boolean))];
  return words.length === 0
    ? []
    : [
        sql`a.processing_stopped_at is null`,
        ...words.map(
          (word) => sql`(a.title ilike ${containing(word)} or a.body ilike ${containing(word)})`,
        ),
      ];
}

/** The query behind the list of the desk; exported so that a test can read its plan. */
export function recordsQuery(filter: RecordFilter): RawBuilder<EntryRow> {
  const { scope, region, q, order, after, now, limit } = filter;
  const conditions = [
    within(scope),
    ...(region === undefined ? [] : [sql`${sql.ref(`a.${columnHolding(region)}`)} = ${region}`]),
    ...equals('a.office_code', filter.office),
    ...equals('a.status', filter.status),
    ...equals('a.type', filter.type),
    ...equals('a.topic', filter.topic),
    ...when(filter.open, sql`(a.ended_at is null)`),
    ...when(filter.overdue, sql`(coalesce(a.due_at < ${now}, false))`),
    ...when(filter.suspect, sql`a.suspect`),
    ...saying(q),
    ...(order === 'due' ? [sql`a.due_at is not null`] : []),
    ...(after === undefined
      ? []
      : order === 'due'
        ? [
            sql`(a.due_at, a.id) > (timestamptz 'epoch' + ${after[0]}::bigint
              * interval '1 microsecond', ${after[1]}::uuid)`,
          ]
        : [sql`a.id < ${after[1]}::uuid`]),
  ];
  return sql<EntryRow>`
    select ${columns}, (extract(epoch from a.due_at) * 1000000)::bigint::text as due_us
    from ${tables} where ${sql.join(conditions, sql` and `)}
    order by ${order === 'due' ? sql`a.due_at, a.id` : sql`a.id desc`}
    limit ${limit}`;
}

/** Aspirations that an actor's offices look after. */
export const listRecords = async (db: Kysely<Schema>, filter: RecordFilter): Promise<EntryRow[]> =>
  (await recordsQuery(filter).execute(db)).rows;

/** Another one that may be about the same. */
export interface SimilarRow {
  id: string;
  title: string;
  status: AspirationStatus;
  submitted_at: Date;
}

/** Of the last so many of a region, so that a flood there costs no more. */
const compared = 300;
const leastAlike = 0.3;

/** Those of the same region and the last 30 days that are most alike, of which the actor may know. */
export async function findSimilar(
  db: Kysely<Schema>,
  row: AspirationRow,
  scope: Scope,
): Promise<SimilarRow[]> {
  if (row.body === null || row.processing_stopped_at !== null) return [];
  const text = `${row.title ?? ''} ${row.body}`;
  const { rows } = await sql<SimilarRow>`
    select id, title, status, submitted_at from (
      select a.id, a.title, a.status, a.submitted_at,
        similarity(a.title || ' ' || a.body, ${text}) as alike
      from (
        select * from aspirations a
        where a.region_code = ${row.region_code} and a.id <> ${row.id}
          and a.submitted_at > ${row.submitted_at}::timestamptz - interval '30 days'
          and a.submitted_at < ${row.submitted_at}::timestamptz + interval '30 days'
          and a.body is not null and a.processing_stopped_at is null and ${within(scope)}
        order by a.submitted_at desc limit ${compared}) a
    ) found
    where alike >= ${leastAlike} order by alike desc, id desc limit 5`.execute(db);
  return rows;
}
