import type { EventStatus, EventType, TimeZone } from '@simpul-kim/contract';
import { sql, type Kysely, type RawBuilder, type Updateable } from 'kysely';
import type { Scope } from '../accounts/index.ts';
import type { Schema } from '../database/index.ts';
import type { EventsTable, StoredSession } from '../database/schema.ts';
import { ancestorsOf, columnHolding } from '../regions/index.ts';

/** An event as it is read. */
export interface EventRow {
  id: string;
  type: EventType;
  title: string;
  body: string;
  region_code: string;
  region_name: string;
  time_zone: TimeZone;
  audience_code: string | null;
  group_id: string | null;
  organiser_name: string;
  sessions: StoredSession[];
  tentative_month: string | null;
  /** Microseconds since 1970: a Date would cut what a cursor needs. */
  first_us: string;
  place_name: string | null;
  place_latitude: number | null;
  place_longitude: number | null;
  online_url: string | null;
  capacity: string | null;
  registration_url: string | null;
  contact_url: string | null;
  status: EventStatus;
  cancelled_reason: string | null;
  withdrawn_reason: string | null;
  /** It was withdrawn before anyone could see it. */
  withdrawn_unseen: boolean;
  created_at: Date;
  updated_at: Date;
  version: number;
  /** Whether it may be shown now. */
  visible: boolean;
}

/** Which events, and from where on. */
export interface EventFilter {
  readonly region: string;
  readonly type?: EventType | undefined;
  /** Only what is not over by then. */
  readonly from: Date;
  /** Only what has begun before. */
  readonly before?: Date | undefined;
  /** Only what comes after this position: microseconds since 1970, and id. */
  readonly after?: readonly [string, string] | undefined;
  readonly limit: number;
}

type Condition = RawBuilder<unknown>;

// Written as the partial indexes have it, so that they serve. Every read checks it again.
const visible = sql`e.status in ('published', 'cancelled') and coalesce(not g.suspended, true)`;

const columns = sql`
  e.id, e.type, e.title, e.body, e.region_code, r.name as region_name, r.time_zone,
  e.audience_code, e.group_id, coalesce(g.name, e.office_name) as organiser_name,
  e.sessions, e.tentative_month, e.first_at,
  (extract(epoch from e.first_at) * 1000000)::bigint::text as first_us,
  e.place_name, e.place_latitude, e.place_longitude, e.online_url, e.capacity,
  e.registration_url, e.contact_url, e.status, e.cancelled_reason, e.withdrawn_reason, e.withdrawn_unseen,
  e.created_at, e.updated_at, e.version, (${visible}) as visible`;

const tables = sql`
  events e
  join regions r on r.code = e.region_code
  left join groups g on g.id = e.group_id`;

const columnOf = (region: string): RawBuilder<string> =>
  sql.ref<string>(`e.${columnHolding(region)}`);
const within = (region: string): Condition => sql`${columnOf(region)} = ${region}`;

/** What was sent down to a region from outside of it, by each audience that it belongs to. */
const sentDown = (region: string): Condition[] =>
  [...ancestorsOf(region), region].map(
    (audience) =>
      sql`e.audience_code = ${audience} and ${columnOf(region)} is distinct from ${region}`,
  );

/** No event takes longer (see the table), so none that began earlier goes on still. */
const longest = sql`interval '367 days'`;

/** A stretch of one index, in the order of the list. */
function stretch(where: Condition, filter: EventFilter) {
  const conditions = [
    where,
    visible,
    sql`e.last_at > ${filter.from} and e.first_at > ${filter.from}::timestamptz - ${longest}`,
  ];
  if (filter.before) conditions.push(sql`e.first_at < ${filter.before}`);
  if (filter.type) conditions.push(sql`e.type = ${filter.type}`);
  if (filter.after) {
    const [microseconds, id] = filter.after;
    conditions.push(
      sql`(e.first_at, e.id) >
        (timestamptz 'epoch' + ${microseconds}::bigint * interval '1 microsecond', ${id}::uuid)`,
    );
  }
  return sql`(
    select ${columns} from ${tables}
    where ${sql.join(conditions, sql` and `)}
    order by e.first_at, e.id
    limit ${filter.limit})`;
}

/** Events of a region and all that lies in it, and those sent down to it; soonest first. */
export async function listEvents(db: Kysely<Schema>, filter: EventFilter): Promise<EventRow[]> {
  const stretches = [within(filter.region), ...sentDown(filter.region)].map((where) =>
    stretch(where, filter),
  );
  const { rows } = await sql<EventRow>`
    select * from (${sql.join(stretches, sql` union all `)}) page
    order by first_at, id limit ${filter.limit}`.execute(db);
  return rows;
}

/** One event by its id, whether or not it may be shown. */
export async function findEvent(db: Kysely<Schema>, id: string): Promise<EventRow | undefined> {
  const { rows } = await sql<EventRow>`
    select ${columns} from ${tables} where e.id = ${id}`.execute(db);
  return rows[0];
}

/** Holds an event for a change, so that two changes at once come one after the other. */
export async function lockEvent(tx: Kysely<Schema>, id: string): Promise<void> {
  await sql`select from events where id = ${id} for update`.execute(tx);
}

/** Changes an event, and raises its version. */
export async function changeEvent(
  tx: Kysely<Schema>,
  id: string,
  change: Updateable<EventsTable>,
): Promise<void> {
  await tx
    .updateTable('events')
    .set({ ...change, version: sql`version + 1`, updated_at: sql`now()` })
    .where('id', '=', id)
    .execute();
}

/** Events that are an actor's to look after, the last written first. */
export async function listRecords(
  db: Kysely<Schema>,
  filter: {
    scope: Scope;
    region?: string | undefined;
    before?: string | undefined;
    limit: number;
  },
): Promise<EventRow[]> {
  const { scope, region, before, limit } = filter;
  const own = [
    sql`e.group_id = any(${[...scope.groups]}::uuid[])`,
    ...scope.regions.map(within),
    ...(scope.everything ? [sql`true`] : []),
  ];
  const { rows } = await sql<EventRow>`
    select ${columns} from ${tables}
    where (${sql.join(own, sql` or `)}) and ${region === undefined ? sql`true` : within(region)}
      and ${before === undefined ? sql`true` : sql`e.id < ${before}::uuid`}
    order by e.id desc limit ${limit}`.execute(db);
  return rows;
}
