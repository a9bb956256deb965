import type { AnnouncementKind, Severity, TimeZone } from '@simpul-kim/contract';
import { sql, type Kysely, type RawBuilder, type Updateable } from 'kysely';
import type { Scope } from '../accounts/index.ts';
import type { Schema } from '../database/index.ts';
import type { AnnouncementsTable } from '../database/schema.ts';
import { ancestorsOf, columnHolding, levelOf } from '../regions/index.ts';

/** An announcement as it is read. */
export interface AnnouncementRow {
  id: string;
  kind: AnnouncementKind;
  severity: Severity;
  /** Place of the severity among all, 1 the least. */
  rank: number;
  title: string;
  body: string;
  link: string | null;
  region_code: string;
  region_name: string;
  time_zone: TimeZone;
  audience_code: string;
  audience_name: string;
  group_id: string | null;
  sender_name: string;
  starts_at: Date;
  ends_at: Date | null;
  /** Microseconds since 1970, of where a list is read on. */
  starts_us: string;
  ends_us: string | null;
  withdrawn_at: Date | null;
  withdrawn_reason: string | null;
  created_at: Date;
  updated_at: Date;
  version: number;
  /** Whether its sender may be shown. */
  sender_shown: boolean;
}

/** Which announcements, at which moment, and from where on. */
export interface AnnouncementFilter {
  readonly region: string;
  readonly kind?: AnnouncementKind | undefined;
  /** Also what is only for a part of the region. */
  readonly below: boolean;
  readonly now: Date;
  readonly limit: number;
}

type Condition = RawBuilder<unknown>;

const microseconds = (column: string) =>
  sql`(extract(epoch from ${sql.ref(column)}) * 1000000)::bigint::text`;
const momentOf = (us: string) =>
  sql`(timestamptz 'epoch' + ${us}::bigint * interval '1 microsecond')`;

const columns = sql`
  a.id, a.kind, a.severity, a.rank, a.title, a.body, a.link,
  a.region_code, r.name as region_name, r.time_zone,
  a.audience_code, t.name as audience_name,
  a.group_id, coalesce(g.name, a.office_name) as sender_name,
  a.starts_at, a.ends_at,
  ${microseconds('a.starts_at')} as starts_us, ${microseconds('a.ends_at')} as ends_us,
  a.withdrawn_at, a.withdrawn_reason, a.created_at, a.updated_at, a.version,
  coalesce(not g.suspended, true) as sender_shown`;

const tables = sql`
  announcements a
  join regions r on r.code = a.region_code
  join regions t on t.code = a.audience_code
  left join groups g on g.id = a.group_id`;

const visible = sql`a.withdrawn_at is null and coalesce(not g.suspended, true)`;

/** Those for the regions around a region, for itself, and, if asked for, for its parts. */
function audiences({ region, below }: Pick<AnnouncementFilter, 'region' | 'below'>): Condition[] {
  const exactly = (code: string) => sql`a.audience_code = ${code}`;
  const own =
    below && levelOf(region) !== 'village'
      ? sql`${sql.ref(`a.audience_${columnHolding(region)}`)} = ${region}`
      : exactly(region);
  return [...ancestorsOf(region).map(exactly), own];
}

const anyOf = (conditions: readonly Condition[]) => sql`(${sql.join(conditions, sql` or `)})`;
const ofKind = (kind: AnnouncementKind | undefined) =>
  kind === undefined ? sql`true` : sql`a.kind = ${kind}`;

/** What is in force, most severe first, then newest; after a position of rank, begin and id. */
export async function listInForce(
  db: Kysely<Schema>,
  filter: AnnouncementFilter & {
    after?: readonly [rank: number, startsUs: string, id: string] | undefined;
  },
): Promise<AnnouncementRow[]> {
  const { kind, now, after, limit } = filter;
  const later = after
    ? sql`(a.rank, a.starts_at, a.id) < (${after[0]}, ${momentOf(after[1])}, ${after[2]}::uuid)`
    : sql`true`;
  const { rows } = await sql<AnnouncementRow>`
    select ${columns} from ${tables}
    where ${anyOf(audiences(filter))} and a.ends > ${now} and a.starts_at <= ${now}
      and ${visible} and ${ofKind(kind)} and ${later}
    order by a.rank desc, a.starts_at desc, a.id desc
    limit ${limit}`.execute(db);
  return rows;
}

/** What has ended, the last to end first; after a position of end and id. */
export async function listEnded(
  db: Kysely<Schema>,
  filter: AnnouncementFilter & { after?: readonly [endsUs: string, id: string] | undefined },
): Promise<AnnouncementRow[]> {
  const { kind, now, after, limit } = filter;
  const later = after
    ? sql`(a.ends, a.id) < (${momentOf(after[0])}, ${after[1]}::uuid)`
    : sql`true`;
  // One stretch of one index for each audience, in order, so that a long past costs nothing.
  const stretches = audiences(filter).map(
    (audience) => sql`(
      select ${columns} from ${tables}
      where ${audience} and a.ends <= ${now} and a.starts_at <= ${now}
        and ${visible} and ${ofKind(kind)} and ${later}
      order by a.ends desc, a.id desc limit ${limit})`,
  );
  const { rows } = await sql<AnnouncementRow>`
    select * from (${sql.join(stretches, sql` union all `)}) page
    order by ends_at desc, id desc limit ${limit}`.execute(db);
  return rows;
}

/** When the next one begins or ends for a region, so that what is in force is another. */
export async function nextTurn(
  db: Kysely<Schema>,
  filter: Pick<AnnouncementFilter, 'region' | 'below' | 'now'>,
): Promise<Date | undefined> {
  const { now } = filter;
  const { rows } = await sql<{ at: Date | null }>`
    select min(case when a.starts_at > ${now} then a.starts_at else a.ends_at end) as at
    from announcements a
    where ${anyOf(audiences(filter))} and a.withdrawn_at is null and a.ends > ${now}`.execute(db);
  return rows[0]?.at ?? undefined;
}

/** One announcement by its id, whether or not it may be shown. */
export async function findAnnouncement(
  db: Kysely<Schema>,
  id: string,
): Promise<AnnouncementRow | undefined> {
  const { rows } = await sql<AnnouncementRow>`
    select ${columns} from ${tables} where a.id = ${id}`.execute(db);
  return rows[0];
}

/** Holds an announcement for a change, so that two changes at once come one after the other. */
export async function lockAnnouncement(tx: Kysely<Schema>, id: string): Promise<boolean> {
  const { rows } = await sql`select from announcements where id = ${id} for update`.execute(tx);
  return rows.length > 0;
}

/** Changes an announcement, and raises its version. */
export async function changeAnnouncement(
  tx: Kysely<Schema>,
  id: string,
  change: Updateable<AnnouncementsTable>,
): Promise<void> {
  await tx
    .updateTable('announcements')
    .set({ ...change, version: sql`version + 1`, updated_at: sql`now()` })
    .where('id', '=', id)
    .execute();
}

/** Announcements that are an actor's to look after, the last written first. */
export async function listRecords(
  db: Kysely<Schema>,
  filter: {
    scope: Scope;
    region?: string | undefined;
    before?: string | undefined;
    limit: number;
  },
): Promise<AnnouncementRow[]> {
  const { scope, region, before, limit } = filter;
  const at = (code: string) => sql`${sql.ref(`a.${columnHolding(code)}`)} = ${code}`;
  const own = [
    sql`a.group_id = any(${[...scope.groups]}::uuid[])`,
    ...scope.regions.map(at),
    ...(scope.everything ? [sql`true`] : []),
  ];
  const { rows } = await sql<AnnouncementRow>`
    select ${columns} from ${tables}
    where ${anyOf(own)} and ${region === undefined ? sql`true` : at(region)}
      and ${before === undefined ? sql`true` : sql`a.id < ${before}::uuid`}
    order by a.id desc limit ${limit}`.execute(db);
  return rows;
}
