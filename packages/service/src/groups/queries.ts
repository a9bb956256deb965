import type {
  ActivityRule,
  GroupAward,
  GroupDecision,
  GroupDivision,
  GroupOfficer,
  GroupSocial,
  GroupStatus,
  Potential,
  PotentialNote,
  TimeZone,
} from '@simpul-kim/contract';
import { sql, type Kysely, type RawBuilder, type Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { recentArticles, type RecentArticles } from '../activity/index.ts';
import type { Schema } from '../database/index.ts';
import type { StoredSize, StoredVideo } from '../database/schema.ts';
import { columnHolding, fold } from '../regions/index.ts';
import type { Columns } from './profile.ts';

/** A group as a list reads it. */
export interface GroupRow extends RecentArticles {
  id: string;
  name: string;
  region_code: string;
  region_name: string;
  time_zone: TimeZone;
  status: GroupStatus;
  potentials: Potential[];
  logo_alt: string | null;
  logo_sizes: StoredSize[] | null;
  last_published_at: Date | null;
  suspended: boolean;
  version: number;
}

/** A group with its whole profile, also one that may not be shown. */
export interface FullGroupRow extends GroupRow {
  about: string;
  decree_number: string | null;
  decree_date: string | null;
  decree_signed_by: string | null;
  decree_document_url: string | null;
  officers: GroupOfficer[];
  divisions: GroupDivision[];
  members: number | null;
  members_women: number | null;
  members_men: number | null;
  potential_notes: PotentialNote[];
  phone: string | null;
  whatsapp: string | null;
  email: string | null;
  address: string | null;
  socials: GroupSocial[];
  website: string | null;
  external_number: string | null;
  awards: GroupAward[];
  video: StoredVideo | null;
  video_poster_id: string | null;
  poster_alt: string | null;
  poster_sizes: StoredSize[] | null;
  logo_id: string | null;
  created_at: Date;
  updated_at: Date;
}

/** A decision of officers about a group. */
export interface DecisionRow {
  decision: GroupDecision['decision'];
  reason: string;
  at: Date;
}

const columns = sql`
  g.id, g.name, g.region_code, r.name as region_name, r.time_zone, g.status, g.potentials,
  g.suspended, g.version, logo.alt as logo_alt, logo.sizes as logo_sizes,
  recent.articles_30, recent.articles_90, recent.active,
  (select a.published_at from articles a
    where a.group_id = g.id and a.status = 'published' and not a.hidden
    order by a.published_at desc limit 1) as last_published_at`;

const tables = (rule: ActivityRule) => sql`
  groups g
  join regions r on r.code = g.region_code
  left join pictures logo on logo.id = g.logo_id
  cross join ${recentArticles(rule)}`;

/** Which groups, and from where on. */
export interface GroupFilter {
  readonly region: string;
  readonly potential?: Potential | undefined;
  /** Without it, all but those that were dissolved; `any` for really all. */
  readonly status?: GroupStatus | 'any' | undefined;
  readonly active?: boolean | undefined;
  /** Without it, either. */
  readonly suspended?: boolean | undefined;
  readonly text?: string | undefined;
  /** Only what comes after this position of name and id. */
  readonly after?: readonly [string, string] | undefined;
  readonly limit: number;
}

/** Groups whose name, or whose village, a person may mean by `text`. */
function named(text: string): RawBuilder<unknown> {
  const folded = fold(text);
  // Nearly every name begins so: it tells nothing.
  const telling = folded.replace(/^kim/, '');
  if (folded === '') return sql`false`;
  if (telling === '') return sql`true`;
  // In the order of names a wrong guess may come first, so only what is really alike is one.
  return sql`(g.search_name like ${`%${telling}%`} or r.search_name like ${`${folded}%`}
    or similarity(g.search_name, ${telling}) >= 0.5 or similarity(r.search_name, ${folded}) >= 0.5)`;
}

function conditionsOf(filter: GroupFilter): RawBuilder<unknown>[] {
  const { region, potential, status, active, suspended, text, after } = filter;
  const conditions = [sql`${sql.ref(`g.${columnHolding(region)}`)} = ${region}`];
  if (suspended !== undefined) conditions.push(sql`g.suspended = ${suspended}`);
  if (status === undefined) conditions.push(sql`g.status <> 'dissolved'`);
  else if (status !== 'any') conditions.push(sql`g.status = ${status}`);
  if (potential) conditions.push(sql`${potential} = any(g.potentials)`);
  if (active !== undefined) conditions.push(sql`recent.active = ${active}`);
  if (text) conditions.push(named(text));
  if (after) conditions.push(sql`(g.name, g.id) > (${after[0]}, ${after[1]}::uuid)`);
  return conditions;
}

/** The query behind {@link listGroups}; exported so that a test can read its plan. */
export const listQuery = (filter: GroupFilter, rule: ActivityRule): RawBuilder<GroupRow> =>
  sql<GroupRow>`select ${columns} from ${tables(rule)}
    where ${sql.join(conditionsOf(filter), sql` and `)}
    order by g.name, g.id
    limit ${filter.limit}`;

/** The groups at or below a region, by name. */
export async function listGroups(
  db: Kysely<Schema>,
  filter: GroupFilter,
  rule: ActivityRule,
): Promise<GroupRow[]> {
  return (await listQuery(filter, rule).execute(db)).rows;
}

/** One group by its id, whether or not it may be shown. */
export async function findGroup(
  db: Kysely<Schema>,
  id: string,
  rule: ActivityRule,
): Promise<FullGroupRow | undefined> {
  const found = await sql<FullGroupRow>`
    select ${columns}, g.about, g.decree_number, g.decree_date, g.decree_signed_by,
      g.decree_document_url, g.officers, g.divisions, g.members, g.members_women, g.members_men,
      g.potential_notes, g.phone, g.whatsapp, g.email, g.address, g.socials, g.website,
      g.external_number, g.awards, g.video, g.video_poster_id, g.logo_id,
      poster.alt as poster_alt, poster.sizes as poster_sizes, g.created_at, g.updated_at
    from ${tables(rule)}
    left join pictures poster on poster.id = g.video_poster_id
    where g.id = ${id}`.execute(db);
  return found.rows[0];
}

/** The id of the group that stands for a village; a suspended one only where it has no other. */
export async function findVillageGroup(
  db: Kysely<Schema>,
  village: string,
): Promise<string | undefined> {
  const found = await sql<{ id: string }>`
    select g.id from groups g
    where g.region_code = ${village} and g.status <> 'dissolved'
    order by g.suspended, array_position(array['active', 'inactive', 'forming'], g.status), g.created_at, g.id
    limit 1`.execute(db);
  return found.rows[0]?.id;
}

/** The newest decisions of officers about a group, newest first. */
export async function listDecisions(db: Kysely<Schema>, groupId: string): Promise<DecisionRow[]> {
  return db
    .selectFrom('group_decisions')
    .select(['decision', 'reason', 'at'])
    .where('group_id', '=', groupId)
    .orderBy('id', 'desc')
    .limit(20)
    .execute();
}

/** What a change of a group is checked against. */
export interface HeldGroup {
  id: string;
  name: string;
  region_code: string;
  status: GroupStatus;
  decree_number: string | null;
  potentials: Potential[];
  potential_notes: PotentialNote[];
  logo_id: string | null;
  video_poster_id: string | null;
  suspended: boolean;
  suspended_by: string | null;
  version: number;
}

/** A group, held until the end of `tx` so that nobody else changes it meanwhile. */
export async function holdGroup(
  tx: Transaction<Schema>,
  id: string,
): Promise<HeldGroup | undefined> {
  return tx
    .selectFrom('groups')
    .select([
      'id',
      'name',
      'region_code',
      'status',
      'decree_number',
      'potentials',
      'potential_notes',
      'logo_id',
      'video_poster_id',
      'suspended',
      'suspended_by',
      'version',
    ])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/**
 * Whether a village has a group of this name already, however it is spelt; another than `exceptId`.
 * The village is held until the end of `tx`, so that none comes meanwhile.
 */
export async function isNameTaken(
  tx: Transaction<Schema>,
  { regionCode, name, exceptId }: { regionCode: string; name: string; exceptId?: string },
): Promise<boolean> {
  await sql`select from regions where code = ${regionCode} for no key update`.execute(tx);
  const folded = fold(name).replace(/^kim/, '');
  const { rows } = await sql`select from groups
    where region_code = ${regionCode} and search_name = ${folded} and status <> 'dissolved'
      and id is distinct from ${exceptId ?? null}::uuid
    limit 1`.execute(tx);
  return rows.length > 0;
}

/** Enters a group. */
export async function insertGroup(
  tx: Transaction<Schema>,
  regionCode: string,
  { name = '', about = '', potentials = [], ...columns }: Columns,
): Promise<string> {
  const id = uuidv7();
  await tx
    .insertInto('groups')
    .values({ ...columns, id, region_code: regionCode, name, about, potentials })
    .execute();
  return id;
}

/** Changes a group, which becomes its next version. */
export async function updateGroup(
  tx: Transaction<Schema>,
  id: string,
  columns: Columns,
): Promise<void> {
  await tx
    .updateTable('groups')
    .set({ ...columns, version: sql<number>`version + 1`, updated_at: sql<Date>`now()` })
    .where('id', '=', id)
    .execute();
}

/** Notes why a group was taken out of sight, or brought back. */
async function insertDecision(
  tx: Transaction<Schema>,
  groupId: string,
  decision: GroupDecision['decision'],
  reason: string,
): Promise<void> {
  await tx
    .insertInto('group_decisions')
    .values({ id: uuidv7(), group_id: groupId, decision, reason })
    .execute();
}

/** What is decided of a group: whether it is seen, by which office (none: by an operator), and why. */
export interface Decision {
  readonly decision: GroupDecision['decision'];
  readonly by: string | null;
  readonly reason: string;
}

/** Takes a group out of sight, or brings it back. */
export async function decide(
  tx: Transaction<Schema>,
  id: string,
  { decision, by, reason }: Decision,
): Promise<void> {
  const suspended = decision === 'suspended';
  await updateGroup(tx, id, { suspended, suspended_by: suspended ? by : null });
  await insertDecision(tx, id, decision, reason);
}

/** The same for who need not know how it stands: `unchanged`, where it is so already. */
export async function decideOnGroup(
  tx: Transaction<Schema>,
  id: string,
  decision: Decision,
): Promise<'unknown' | 'unchanged' | { readonly regionCode: string }> {
  const group = await holdGroup(tx, id);
  if (!group) return 'unknown';
  const isSuspended = group.suspended && group.suspended_by === decision.by;
  if (decision.decision === 'suspended' ? isSuspended : !group.suspended) return 'unchanged';
  await decide(tx, id, decision);
  return { regionCode: group.region_code };
}
