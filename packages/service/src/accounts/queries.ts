import type { Role, RoleGrant } from '@simpul-kim/contract';
import { sql, type Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Schema } from '../database/index.ts';
import { heldRoles } from './actor.ts';
import type { Scope } from './permissions.ts';

/** An account as it is read. */
export interface AccountRow {
  id: string;
  name: string;
  email: string;
  suspended: boolean;
  must_change_password: boolean;
  created_at: Date;
  roles: Role[];
}

const accountColumns = sql`u.id, u.name, u.email, u.suspended, u.must_change_password,
  u."createdAt" as created_at, ${heldRoles} as roles`;
const accountTables = sql`accounts."user" u
  left join accounts.roles r on r.account_id = u.id
  left join groups g on g.id = r.group_id`;

/** One account. */
export async function findAccount(db: Kysely<Schema>, id: string): Promise<AccountRow | undefined> {
  const { rows } = await sql<AccountRow>`select ${accountColumns} from ${accountTables}
    where u.id = ${id} group by u.id`.execute(db);
  return rows[0];
}

/** One account, of which nobody changes the roles or the state until the end of `tx`. */
export async function lockAccount(tx: Kysely<Schema>, id: string): Promise<AccountRow | undefined> {
  await sql`select from accounts."user" where id = ${id} for update`.execute(tx);
  return findAccount(tx, id);
}

/** Rows of roles whose region lies at or below one of `regions`. */
const roleWithin = (regions: readonly string[]) => sql`exists (
  select from unnest(${[...regions]}::text[]) as scope (code)
  where coalesce(r.region_code, g.region_code) = scope.code
     or coalesce(r.region_code, g.region_code) like scope.code || '.%')`;

/** Accounts with a role at or below one of `regions` (all of them, without), by name. */
export async function listAccounts(
  db: Kysely<Schema>,
  filter: {
    regions: readonly string[] | undefined;
    after?: readonly [string, string] | undefined;
    limit: number;
  },
): Promise<AccountRow[]> {
  const { regions, after, limit } = filter;
  const within = regions
    ? sql`u.id in (select r.account_id from accounts.roles r left join groups g on g.id = r.group_id
        where ${roleWithin(regions)})`
    : sql`true`;
  const later = after ? sql`(u.name, u.id) > (${after[0]}, ${after[1]})` : sql`true`;
  const { rows } = await sql<AccountRow>`select ${accountColumns} from ${accountTables}
    where ${within} and ${later}
    group by u.id order by u.name, u.id limit ${limit}`.execute(db);
  return rows;
}

/**
 * Makes an account that signs in with a password.
 *
 * @returns its id; nothing where the e-mail address has an account already.
 */
export async function insertAccount(
  tx: Kysely<Schema>,
  account: { name: string; email: string; passwordHash: string; mustChangePassword: boolean },
): Promise<string | undefined> {
  const id = uuidv7();
  const made = await tx
    .insertInto('accounts.user')
    .values({
      id,
      name: account.name,
      email: account.email.toLowerCase(),
      emailVerified: true,
      must_change_password: account.mustChangePassword,
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!made) return undefined;
  await tx
    .insertInto('accounts.account')
    .values({
      id: uuidv7(),
      accountId: id,
      providerId: 'credential',
      userId: id,
      password: account.passwordHash,
    })
    .execute();
  return id;
}

/** Gives an account a password, which it must change, and ends its sessions. */
export async function replacePassword(
  tx: Kysely<Schema>,
  id: string,
  passwordHash: string,
): Promise<void> {
  await tx
    .updateTable('accounts.account')
    .set({ password: passwordHash, updatedAt: new Date() })
    .where('userId', '=', id)
    .where('providerId', '=', 'credential')
    .execute();
  await tx
    .updateTable('accounts.user')
    .set({ must_change_password: true })
    .where('id', '=', id)
    .execute();
  await endSessions(tx, id);
}

/** The hash of the password of an account. */
export async function passwordHashOf(
  db: Kysely<Schema>,
  of: { readonly id: string } | { readonly email: string },
): Promise<string | undefined> {
  const { rows } = await sql<{ password: string | null }>`
    select a.password from accounts.account a join accounts."user" u on u.id = a."userId"
    where a."providerId" = 'credential'
      and ${'id' in of ? sql`u.id = ${of.id}` : sql`u.email = ${of.email.toLowerCase()}`}`.execute(
    db,
  );
  return rows[0]?.password ?? undefined;
}

/**
 * Gives an account the password that its owner has chosen, and ends its other sessions.
 *
 * @param change.former the hash of the password that the owner told. Where it is another by now,
 *   nothing is done.
 * @returns whether it was done.
 */
export async function choosePassword(
  tx: Kysely<Schema>,
  id: string,
  change: { readonly former: string; readonly next: string; readonly exceptHash: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('accounts.account')
    .set({ password: change.next, updatedAt: new Date() })
    .where('userId', '=', id)
    .where('providerId', '=', 'credential')
    .where('password', '=', change.former)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await tx
    .updateTable('accounts.user')
    .set({ must_change_password: false })
    .where('id', '=', id)
    .execute();
  await endSessions(tx, id, change.exceptHash);
  return true;
}

/** Ends a session, by the hash of its token. */
export async function endSession(tx: Kysely<Schema>, hash: string): Promise<void> {
  await tx.deleteFrom('accounts.session').where('token', '=', hash).execute();
}

/** Ends the sessions of an account, but for the one that is excepted. */
export async function endSessions(
  tx: Kysely<Schema>,
  accountId: string,
  exceptHash?: string,
): Promise<void> {
  await tx
    .deleteFrom('accounts.session')
    .where('userId', '=', accountId)
    .$if(exceptHash !== undefined, (query) => query.where('token', '<>', exceptHash!))
    .execute();
}

/** Suspends or restores an account; suspended, its sessions end, and the keys that it made. */
export async function setSuspended(
  tx: Kysely<Schema>,
  id: string,
  suspended: boolean,
): Promise<void> {
  await tx.updateTable('accounts.user').set({ suspended }).where('id', '=', id).execute();
  if (!suspended) return;
  await endSessions(tx, id);
  await tx
    .updateTable('accounts.keys')
    .set({ revoked: true })
    .where('created_by', '=', id)
    .where('revoked', '=', false)
    .execute();
}

/** The account of an e-mail address. */
export async function findAccountByEmail(
  db: Kysely<Schema>,
  email: string,
): Promise<AccountRow | undefined> {
  const { rows } = await sql<AccountRow>`select ${accountColumns} from ${accountTables}
    where u.email = ${email.toLowerCase()} group by u.id`.execute(db);
  return rows[0];
}

/** Whose role it is. */
export type Holder = { readonly accountId: string } | { readonly keyId: string };

/** Gives a role; one that is there already stays. */
export async function insertRole(
  tx: Kysely<Schema>,
  holder: Holder,
  { role, groupId, regionCode }: RoleGrant,
): Promise<void> {
  await tx
    .insertInto('accounts.roles')
    .values({
      id: uuidv7(),
      account_id: 'accountId' in holder ? holder.accountId : null,
      key_id: 'keyId' in holder ? holder.keyId : null,
      role,
      group_id: groupId ?? null,
      region_code: regionCode ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Takes a role from an account. Tells whether it had that role. */
export async function deleteRole(
  tx: Kysely<Schema>,
  accountId: string,
  { role, groupId, regionCode }: RoleGrant,
): Promise<boolean> {
  const { numAffectedRows } = await sql`delete from accounts.roles
    where account_id = ${accountId} and role = ${role}
      and group_id is not distinct from ${groupId ?? null}
      and region_code is not distinct from ${regionCode ?? null}`.execute(tx);
  return numAffectedRows === 1n;
}

/** How many accounts that may sign in are operators; their rows are locked until the end of `tx`. */
export async function countOperators(tx: Kysely<Schema>): Promise<number> {
  const { rows } = await sql`select r.id from accounts.roles r
    join accounts."user" u on u.id = r.account_id
    where r.role = 'operator' and not u.suspended for update`.execute(tx);
  return rows.length;
}

/** A key as it is read. */
export interface KeyRow {
  id: string;
  name: string;
  created_at: Date;
  expires_at: Date | null;
  last_used_on: string | null;
  revoked: boolean;
  created_by: string | null;
  created_by_name: string | null;
  role: Role['role'];
  group_id: string | null;
  region_code: string | null;
}

const keys = sql`
  select k.id, k.name, k.created_at, k.expires_at, k.last_used_on, k.revoked,
    k.created_by, u.name as created_by_name,
    r.role, r.group_id, coalesce(r.region_code, g.region_code) as region_code
  from accounts.keys k
  join accounts.roles r on r.key_id = k.id
  left join groups g on g.id = r.group_id
  left join accounts."user" u on u.id = k.created_by`;

/**
 * Makes a key of which only the hash is kept.
 *
 * @param key.createdBy the account that makes it; nobody, where a command does.
 * @returns its id.
 */
export async function insertKey(
  tx: Kysely<Schema>,
  key: { name: string; hash: string; expiresAt: Date | null; createdBy?: string },
): Promise<string> {
  const id = uuidv7();
  await tx
    .insertInto('accounts.keys')
    .values({
      id,
      name: key.name,
      hash: key.hash,
      expires_at: key.expiresAt,
      last_used_on: null,
      created_by: key.createdBy ?? null,
    })
    .execute();
  return id;
}

/** Makes keys worthless that an account made and, with the roles that are left to it, could not make now. */
export async function revokeKeysBeyondRoles(tx: Kysely<Schema>, accountId: string): Promise<void> {
  await sql`update accounts.keys k set revoked = true
    from accounts.roles r left join groups g on g.id = r.group_id
    where r.key_id = k.id and k.created_by = ${accountId} and not k.revoked and not exists (
      select from accounts.roles m
      where m.account_id = ${accountId} and (m.role = 'operator' or (m.role = 'officer'
        and (coalesce(r.region_code, g.region_code) = m.region_code
          or coalesce(r.region_code, g.region_code) like m.region_code || '.%'))))`.execute(tx);
}

/** Makes a key worthless. */
export async function revokeKey(tx: Kysely<Schema>, id: string): Promise<void> {
  await tx.updateTable('accounts.keys').set({ revoked: true }).where('id', '=', id).execute();
}

/** One key. */
export async function findKey(db: Kysely<Schema>, id: string): Promise<KeyRow | undefined> {
  const { rows } = await sql<KeyRow>`${keys} where k.id = ${id}`.execute(db);
  return rows[0];
}

/** Keys within a scope, newest first. */
export async function listKeys(
  db: Kysely<Schema>,
  filter: { scope: Scope; before?: string | undefined; limit: number },
): Promise<KeyRow[]> {
  const { scope, before, limit } = filter;
  const within = scope.everything ? sql`true` : roleWithin(scope.regions);
  const earlier = before ? sql`k.id < ${before}::uuid` : sql`true`;
  const { rows } = await sql<KeyRow>`${keys} where ${within} and ${earlier}
    order by k.id desc limit ${limit}`.execute(db);
  return rows;
}

/** A line of the audit log with the name of who acted, as it is now. */
export interface AuditRow {
  id: string;
  at: Date;
  actor_kind: 'account' | 'key' | 'command';
  actor_id: string;
  actor_name: string | null;
  operation: string;
  target: string | null;
  region_code: string | null;
  request_id: string;
}

/** The audit log, newest first: of these regions and what lies in them, or of everything. */
export async function listAudit(
  db: Kysely<Schema>,
  filter: {
    regions: readonly string[] | undefined;
    target?: string | undefined;
    before?: string | undefined;
    limit: number;
  },
): Promise<AuditRow[]> {
  const { regions, target, before, limit } = filter;
  const conditions = [sql`true`];
  if (regions) {
    conditions.push(sql`exists (select from unnest(${[...regions]}::text[]) as scope (code)
      where a.region_code = scope.code or a.region_code like scope.code || '.%')`);
  }
  if (target) conditions.push(sql`a.target = ${target}`);
  if (before) conditions.push(sql`a.id < ${before}::uuid`);
  const { rows } = await sql<AuditRow>`
    select a.id, a.at, a.actor_kind, a.actor_id, coalesce(u.name, k.name) as actor_name,
      a.operation, a.target, a.region_code, a.request_id
    from audit a
    left join accounts."user" u on a.actor_kind = 'account' and u.id = a.actor_id
    left join accounts.keys k on a.actor_kind = 'key' and k.id::text = a.actor_id
    where ${sql.join(conditions, sql` and `)}
    order by a.id desc limit ${limit}`.execute(db);
  return rows;
}
