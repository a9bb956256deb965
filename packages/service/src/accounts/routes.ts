import { pageSize, type Account, type RoleGrant } from '@simpul-kim/contract';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import type { Transaction } from 'kysely';
import { decodeCursor } from '../answers/cursor.ts';
import { pageOf } from '../answers/page.ts';
import type { Handlers } from '../answers/index.ts';
import type { Database, Schema } from '../database/index.ts';
import { Refusal, unusable } from '../problems/index.ts';
import { momentOf } from '../writes/index.ts';
import { toAccount, toAuditEntry, toKey } from './account.ts';
import type { Actor } from './actor.ts';
import type { Accounts } from './admit.ts';
import { forbidden } from './forbidden.ts';
import { mayAdopt, mayGovern, notBelow, requireGrantable } from './grants.ts';
import { isOperator, requireOfficer, scopeOf } from './permissions.ts';
import {
  choosePassword,
  countOperators,
  deleteRole,
  endSession,
  findAccount,
  findKey,
  insertAccount,
  insertKey,
  insertRole,
  listAccounts,
  listAudit,
  listKeys,
  lockAccount,
  passwordHashOf,
  replacePassword,
  revokeKey,
  revokeKeysBeyondRoles,
  setSuspended,
  type AccountRow,
} from './queries.ts';
import { hashKey, newKey, newPassword } from './secrets.ts';
import { hashToken } from './sessions.ts';

type Tx = Transaction<Schema>;
type AccountOperation =
  | 'session.create'
  | 'session.get'
  | 'session.end'
  | 'session.changePassword'
  | 'accounts.list'
  | 'accounts.create'
  | 'accounts.grant'
  | 'accounts.withdraw'
  | 'accounts.suspend'
  | 'accounts.restore'
  | 'accounts.resetPassword'
  | 'keys.list'
  | 'keys.create'
  | 'keys.revoke'
  | 'audit.list';

async function requireAccount(tx: Tx, id: string): Promise<AccountRow> {
  const account = await findAccount(tx, id);
  if (!account) throw new Refusal('not-found');
  return account;
}

const ofOthers = () =>
  new Refusal('forbidden', {
    detail: {
      id: 'Akun ini juga berperan di tempat lain. Minta kantor yang membawahi semua perannya, atau operator, untuk menambah peran.',
      en: 'This account has a role elsewhere too. Ask the office above all of its roles, or an operator, to add one.',
    },
  });

/** An account that an actor may suspend, restore or help. */
async function requireGoverned(tx: Tx, actor: Actor, id: string): Promise<AccountRow> {
  const account = await lockAccount(tx, id);
  if (!account) throw new Refusal('not-found');
  if (!mayGovern(actor, account.roles)) throw notBelow;
  return account;
}

/** The region to list by: the one asked for, which must be the actor's; else all of the actor's. */
function regionsOf(actor: Actor, region: string | undefined): readonly string[] | undefined {
  if (region !== undefined) {
    requireOfficer(actor, region);
    return [region];
  }
  const { everything, regions } = scopeOf(actor);
  return everything ? undefined : regions;
}

const keysHaveNone = forbidden({
  id: 'Kunci tidak punya sesi atau kata sandi. Masuk dulu dengan alamat email dan kata sandi; kunci dicabut di `/v1/keys/{id}/revoke`.',
  en: 'A key has no session and no password. Sign in with e-mail address and password; a key is revoked at `/v1/keys/{id}/revoke`.',
});
const keyOfOperators = forbidden({
  id: 'Kunci operator hanya bisa dicabut operator. Minta operator melakukannya.',
  en: 'Only an operator revokes the key of an operator. Ask one to do it.',
});

/** The token of the session of a request; a key has none. */
function sessionOf({ token }: Actor): string {
  if (token === undefined) throw keysHaveNone;
  return token;
}

const isText = (text: string) => text !== '' && !text.includes('\0');
const isAny = () => true;

/** A key that is found in a program must not become more keys, which nobody finds. */
const ofKey = () =>
  new Refusal('forbidden', {
    detail: {
      id: 'Kunci tidak bisa membuat kunci. Masuk dengan akun Anda sendiri, lalu buat kunci itu.',
      en: 'A key makes no keys. Sign in with your own account, then make it.',
    },
  });

const pastEnd = unusable('expiresAt', 'past', {
  id: 'Periksa `expiresAt`: waktu itu sudah lewat.',
  en: 'Check `expiresAt`: that moment has passed.',
});

async function stillOperated(tx: Tx): Promise<void> {
  if ((await countOperators(tx)) > 0) return;
  throw new Refusal('wrong-state', {
    detail: {
      id: 'Ini operator terakhir. Jadikan orang lain operator dulu.',
      en: 'This is the last operator. Make someone else an operator first.',
    },
  });
}

/** What HTTP sees of sessions, accounts, keys and the audit log. */
export function accountRoutes({ db }: Database, accounts: Accounts): Handlers<AccountOperation> {
  const { sessions, attempts } = accounts;

  const changed = async (tx: Tx, id: string, region?: string | null) => ({
    answer: toAccount(await requireAccount(tx, id)) satisfies Account,
    target: id,
    region: region ?? null,
  });

  return {
    'session.create': async ({ body: { email, password }, from, afterwards }) => {
      const attempt = await attempts.count(email, from);
      const hash = await passwordHashOf(db, { email });
      const begun = await sessions.signIn(email, password);
      await attempt.forgive();
      return async (tx) => {
        // Who changes the password, or suspends, ends the sessions that are there: held, the account
        // shows whether that came between the check of the password and the begin of this one.
        const account = await lockAccount(tx, begun.accountId);
        const isSame = (await passwordHashOf(tx, { id: begun.accountId })) === hash;
        if (!account || account.suspended || !isSame) {
          afterwards(() => sessions.end(begun.token));
          throw new Refusal('wrong-credentials');
        }
        return {
          answer: {
            token: begun.token,
            expiresAt: begun.expiresAt.toISOString(),
            account: toAccount(account),
          },
          account: account.id,
          target: account.id,
        };
      };
    },

    'session.get': async ({ actor: { kind, id, name, roles } }) => ({
      answer: { kind, id, name, roles: [...roles] },
    }),

    'session.end': ({ actor }) => {
      const hash = hashToken(sessionOf(actor));
      return async (tx) => {
        await endSession(tx, hash);
        return { answer: { signedOut: true }, target: actor.id };
      };
    },

    'session.changePassword': async ({ actor, body, from }) => {
      const token = sessionOf(actor);
      // Who finds an open session must not be able to guess the password behind it.
      const attempt = await attempts.count(actor.id, from);
      const former = await passwordHashOf(db, { id: actor.id });
      if (!former || !(await verifyPassword({ hash: former, password: body.current }))) {
        throw new Refusal('wrong-credentials');
      }
      await attempt.forgive();
      const next = await hashPassword(body.next);
      return async (tx) => {
        const change = { former, next, exceptHash: hashToken(token) };
        // Someone else was faster: then what was told is no longer the password.
        if (!(await choosePassword(tx, actor.id, change))) throw new Refusal('wrong-credentials');
        return changed(tx, actor.id);
      };
    },

    'accounts.list': async ({ actor, query: { region, limit = pageSize.default, cursor } }) => {
      const after = cursor === undefined ? undefined : decodeCursor(cursor, isText);
      const regions = regionsOf(actor, region);
      const rows = await listAccounts(db, { regions, after, limit: limit + 1 });
      return { answer: pageOf(rows, limit, toAccount, ({ name, id }) => [name, id]) };
    },

    'accounts.create': async ({ actor, body: { name, email, role } }) => {
      const password = newPassword();
      const passwordHash = await hashPassword(password);
      return async (tx) => {
        const region = await requireGrantable(tx, actor, role);
        const id = await insertAccount(tx, {
          name,
          email,
          passwordHash,
          mustChangePassword: true,
        });
        if (id === undefined) throw new Refusal('taken');
        await insertRole(tx, { accountId: id }, role);
        const { answer: account } = await changed(tx, id);
        return { answer: { account, password }, target: id, region };
      };
    },

    'accounts.grant':
      ({ actor, params: { id }, body }) =>
      async (tx) => {
        const region = await requireGrantable(tx, actor, body);
        const account = await lockAccount(tx, id);
        if (!account) throw new Refusal('not-found');
        if (!mayAdopt(actor, account.roles)) throw ofOthers();
        await insertRole(tx, { accountId: id }, body);
        return changed(tx, id, region);
      },

    'accounts.withdraw':
      ({ actor, params: { id }, body }) =>
      async (tx) => {
        const region = await requireGrantable(tx, actor, body);
        // Whoever does not have it is not told of: the answer holds a name and an e-mail address.
        if (!(await deleteRole(tx, id, body satisfies RoleGrant))) throw new Refusal('not-found');
        await revokeKeysBeyondRoles(tx, id);
        if (body.role === 'operator') await stillOperated(tx);
        return changed(tx, id, region);
      },

    'accounts.suspend':
      ({ actor, params: { id } }) =>
      async (tx) => {
        const { roles } = await requireGoverned(tx, actor, id);
        await setSuspended(tx, id, true);
        if (roles.some(({ role }) => role === 'operator')) await stillOperated(tx);
        return changed(tx, id, roles[0]?.regionCode);
      },

    'accounts.restore':
      ({ actor, params: { id } }) =>
      async (tx) => {
        const { roles } = await requireGoverned(tx, actor, id);
        await setSuspended(tx, id, false);
        return changed(tx, id, roles[0]?.regionCode);
      },

    'accounts.resetPassword': async ({ actor, params: { id } }) => {
      const password = newPassword();
      const passwordHash = await hashPassword(password);
      return async (tx) => {
        const { roles } = await requireGoverned(tx, actor, id);
        await replacePassword(tx, id, passwordHash);
        const { answer: account } = await changed(tx, id);
        return { answer: { account, password }, target: id, region: roles[0]?.regionCode ?? null };
      };
    },

    'keys.list': async ({ actor, query: { limit = pageSize.default, cursor } }) => {
      const before = cursor === undefined ? undefined : decodeCursor(cursor, isAny)[1];
      const rows = await listKeys(db, { scope: scopeOf(actor), before, limit: limit + 1 });
      return { answer: pageOf(rows, limit, toKey, ({ id }) => ['', id]) };
    },

    'keys.create':
      ({ actor, body: { name, role, expiresAt } }) =>
      async (tx) => {
        if (actor.kind === 'key') throw ofKey();
        const end = expiresAt === undefined ? null : momentOf(expiresAt, 'expiresAt');
        if (end && end <= new Date()) throw pastEnd;
        // A key may be for the own office too: it is no colleague, and dies with its revocation.
        if (role.role === 'officer' && role.regionCode !== undefined) {
          requireOfficer(actor, role.regionCode);
        }
        const own = actor.roles.some(
          (held) => held.role === 'officer' && held.regionCode === role.regionCode,
        );
        const region =
          role.role === 'officer' && own && role.groupId === undefined
            ? (role.regionCode ?? null)
            : await requireGrantable(tx, actor, role);
        const secret = newKey();
        const id = await insertKey(tx, {
          name,
          hash: hashKey(secret),
          expiresAt: end,
          createdBy: actor.id,
        });
        await insertRole(tx, { keyId: id }, role);
        const key = await findKey(tx, id);
        return { answer: { key: toKey(key!), secret }, target: id, region };
      },

    'keys.revoke':
      ({ actor, params: { id } }) =>
      async (tx) => {
        const key = await findKey(tx, id);
        if (!key) throw new Refusal('not-found');
        if (!isOperator(actor) && key.region_code === null) throw keyOfOperators;
        if (key.region_code !== null) requireOfficer(actor, key.region_code);
        await revokeKey(tx, id);
        return { answer: toKey({ ...key, revoked: true }), target: id, region: key.region_code };
      },

    'audit.list': async ({ actor, query }) => {
      const { region, target, limit = pageSize.default, cursor } = query;
      const before = cursor === undefined ? undefined : decodeCursor(cursor, isAny)[1];
      const regions = regionsOf(actor, region);
      const rows = await listAudit(db, { regions, target, before, limit: limit + 1 });
      return { answer: pageOf(rows, limit, toAuditEntry, ({ id }) => ['', id]) };
    },
  };
}
