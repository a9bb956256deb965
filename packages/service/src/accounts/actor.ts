import type { Role } from '@simpul-kim/contract';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { isFull, type Schema } from '../database/index.ts';
import { hashToken, type Sessions } from './sessions.ts';
import { hashKey, isKey } from './secrets.ts';

/** Who makes a request. */
export interface Actor {
  readonly kind: 'account' | 'key';
  readonly id: string;
  readonly name: string;
  /** Those that count: of a suspended group, none does. */
  readonly roles: readonly Role[];
  /** Groups to which it contributes, but for which it can do nothing while they are suspended. */
  readonly suspendedGroups: readonly string[];
  /** Its password was given by someone else, and has not been changed yet. */
  readonly mustChangePassword: boolean;
  /** The token of its session; an API key has none. */
  readonly token?: string;
}

/** Rows of `accounts.roles r` left join `groups g` as the contract has them, those of a condition. */
const rolesWhere = (condition: RawBuilder<unknown>) => sql<Role[]>`coalesce(
  json_agg(json_build_object(
    'role', r.role, 'groupId', r.group_id, 'regionCode', coalesce(r.region_code, g.region_code))
    order by r.role, r.group_id, r.region_code)
  filter (where ${condition}), '[]')`;

/**
 * All that someone holds, whether it counts now or not: who governs an account must see all of it, or
 * would take over what is only at rest.
 */
export const heldRoles = rolesWhere(sql`r.id is not null`);

/** What someone may do now: the roles in a suspended group are at rest. */
const countingRoles = rolesWhere(sql`r.id is not null and not coalesce(g.suspended, false)`);

const bearer = /^Bearer +(\S{16,200})$/i;

/** Of the same rows, the groups whose roles do not count. */
const suspendedGroupsJson = sql<string[]>`coalesce(
  json_agg(r.group_id order by r.group_id) filter (where g.suspended), '[]')`;

type Standing = Pick<Actor, 'id' | 'name' | 'roles' | 'suspendedGroups'>;

/** What a key may do now; nothing, where it is not valid any more. */
async function keyStanding(
  db: Kysely<Schema>,
  which: RawBuilder<unknown>,
): Promise<Standing | undefined> {
  const { rows } = await sql<Standing>`
    select k.id, k.name, ${countingRoles} as roles, ${suspendedGroupsJson} as "suspendedGroups"
    from accounts.keys k
    left join accounts.roles r on r.key_id = k.id
    left join groups g on g.id = r.group_id
    left join accounts."user" maker on maker.id = k.created_by
    where ${which} and not k.revoked and not coalesce(maker.suspended, false)
      and (k.expires_at is null or k.expires_at > now())
    group by k.id`.execute(db);
  return rows[0];
}

/** What an account may do now; nothing, where it is suspended. */
async function accountStanding(
  db: Kysely<Schema>,
  id: string,
): Promise<(Standing & { must: boolean }) | undefined> {
  const { rows } = await sql<Standing & { must: boolean }>`
    select u.id, u.name, u.must_change_password as must, ${countingRoles} as roles,
      ${suspendedGroupsJson} as "suspendedGroups"
    from accounts."user" u
    left join accounts.roles r on r.account_id = u.id
    left join groups g on g.id = r.group_id
    where u.id = ${id} and not u.suspended
    group by u.id`.execute(db);
  return rows[0];
}

async function keyActor(db: Kysely<Schema>, secret: string): Promise<Actor | undefined> {
  const key = await keyStanding(db, sql`k.hash = ${hashKey(secret)}`);
  if (!key) return undefined;
  // To the day, so that a busy program does not write at each request.
  await sql`update accounts.keys set last_used_on = current_date
    where id = ${key.id} and last_used_on is distinct from current_date`
    .execute(db)
    .catch((error: unknown) => {
      // Reading goes on where the disk is full.
      if (!isFull(error)) throw error;
    });
  return { kind: 'key', ...key, mustChangePassword: false };
}

async function accountActor(
  db: Kysely<Schema>,
  sessions: Sessions,
  token: string,
): Promise<Actor | undefined> {
  const id = await sessions.accountOf(token);
  if (id === undefined) return undefined;
  const account = await accountStanding(db, id);
  if (!account) return undefined;
  const { must, ...rest } = account;
  return { kind: 'account', ...rest, mustChangePassword: must, token };
}

/** Who an `Authorization` header speaks for; nobody, where it is missing or no longer valid. */
export async function actorOf(
  db: Kysely<Schema>,
  sessions: Sessions,
  authorization: string | undefined,
): Promise<Actor | undefined> {
  const token = bearer.exec(authorization ?? '')?.[1];
  if (!token) return undefined;
  return isKey(token) ? keyActor(db, token) : accountActor(db, sessions, token);
}

/** Whether the session of an account is still there, by its token. */
async function isSessionOpen(db: Kysely<Schema>, token: string): Promise<boolean> {
  const { rows } = await sql`select from accounts.session
    where "token" = ${hashToken(token)} and "expiresAt" > now()`.execute(db);
  return rows.length > 0;
}

/**
 * What an actor may do by now, as the transaction sees it; nothing, where it was suspended, revoked or
 * signed out while its request was on the way.
 */
export async function rolesNow(
  tx: Kysely<Schema>,
  { kind, id, token }: Actor,
): Promise<readonly Role[] | undefined> {
  if (kind === 'key') return (await keyStanding(tx, sql`k.id = ${id}`))?.roles;
  if (token !== undefined && !(await isSessionOpen(tx, token))) return undefined;
  return (await accountStanding(tx, id))?.roles;
}
