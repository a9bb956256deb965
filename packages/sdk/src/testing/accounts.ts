import type { Account, AuditEntry, Key, OperationId, Role, RoleGrant } from '@simpul-kim/contract';
import { articleId } from './articles.ts';
import { groupId, groups } from './groups.ts';
import { isRefusal, problem, type Answers, type Refusal } from './handle.ts';
import { idOf, now } from './ids.ts';
import { pageOf } from './pages.ts';
import { findRegion, isWithin } from './regions.ts';
import { oneOf } from './changes.ts';

/** The id of an account of the fixtures: a contributor, an officer, an operator, one suspended. */
export const accountId = (number: number): string => idOf('e000', number);
/** The id of a key of the fixtures. */
export const keyId = (number: number): string => idOf('e100', number);

/** What signs in as the officer of the fixtures. */
export const signIn = { email: 'petugas@ppu.contoh.test', password: 'kata sandi contoh' } as const;

const contributor: Role = {
  role: 'contributor',
  groupId: groupId(1),
  regionCode: '64.09.02.2004',
};
const officer: Role = { role: 'officer', groupId: null, regionCode: '64.09' };

const accountOf = (
  number: number,
  name: string,
  email: string,
  role: Role,
  more: Partial<Account> = {},
): Account => ({
  id: accountId(number),
  name,
  email,
  roles: [role],
  suspended: false,
  mustChangePassword: false,
  createdAt: '2026-02-03T09:00:00+08:00',
  ...more,
});

/** Accounts by name; nobody of them is anybody. */
export const accounts: readonly Account[] = [
  accountOf(4, 'Contoh Anggota Lama', 'lama@contoh.test', contributor, { suspended: true }),
  accountOf(3, 'Contoh Pengelola', 'pengelola@contoh.test', {
    role: 'operator',
    groupId: null,
    regionCode: null,
  }),
  accountOf(1, 'Contoh Penyunting Desa', 'penyunting@contoh.test', contributor),
  accountOf(2, 'Contoh Petugas Kabupaten', signIn.email, officer),
];
const signedIn = accounts.find(({ email }) => email === signIn.email)!;

/** Keys, newest first. */
export const keys: readonly Key[] = [
  {
    id: keyId(2),
    name: 'Situs Desa Bangun Mulya',
    role: contributor,
    createdAt: '2026-10-05T11:00:00+08:00',
    expiresAt: '2027-10-05T11:00:00+08:00',
    lastUsedAt: '2026-11-24T00:00:00+08:00',
    revoked: false,
    createdBy: { id: signedIn.id, name: signedIn.name },
  },
  {
    id: keyId(1),
    name: 'Portal kabupaten lama',
    role: officer,
    createdAt: '2026-03-01T08:00:00+08:00',
    expiresAt: null,
    lastUsedAt: null,
    revoked: true,
    createdBy: null,
  },
];

/** Who did what, newest first. */
export const auditEntries: readonly AuditEntry[] = [
  {
    id: idOf('e200', 2),
    at: '2026-11-20T16:40:00+08:00',
    actor: { kind: 'account', id: accountId(1), name: 'Contoh Penyunting Desa' },
    operation: 'articles.publish',
    target: articleId(1),
    regionCode: '64.09.02.2004',
    requestId: 'req-2',
  },
  {
    id: idOf('e200', 1),
    at: '2026-10-05T11:00:00+08:00',
    actor: { kind: 'account', id: accountId(2), name: 'Contoh Petugas Kabupaten' },
    operation: 'keys.create',
    target: keyId(2),
    regionCode: '64.09.02.2004',
    requestId: 'req-1',
  },
];

const isAt = (region: string | undefined) => (place: { readonly regionCode: string | null }) =>
  region === undefined || (place.regionCode !== null && isWithin(place.regionCode, region));

/** A role that was asked for: of whom or where it is must be known, and told as the role needs it. */
function roleOf(grant: RoleGrant): Role | Refusal<'not-found' | 'unknown-region'> {
  const { role, groupId: group, regionCode } = grant;
  if (role === 'operator') return { role, groupId: null, regionCode: null };
  if (role === 'officer') {
    return regionCode !== undefined && findRegion(regionCode)
      ? { role, groupId: null, regionCode }
      : problem('unknown-region');
  }
  const found = groups.find(({ id }) => id === group);
  return found ? { role, groupId: found.id, regionCode: found.regionCode } : problem('not-found');
}

const isSame = (a: Role) => (b: Role) =>
  a.role === b.role && a.groupId === b.groupId && a.regionCode === b.regionCode;
const password = 'melati-perahu-hujan-kopi';

type AccountOperations = Extract<
  OperationId,
  `session.${string}` | `accounts.${string}` | `keys.${string}` | `audit.${string}`
>;

export const accountAnswers: Answers<AccountOperations> = {
  'session.create': ({ body }) =>
    body.email.toLowerCase() === signIn.email && body.password === signIn.password
      ? { token: 'mock-session-token', expiresAt: '2026-12-02T08:30:00+08:00', account: signedIn }
      : problem('wrong-credentials'),
  'session.get': () => ({
    kind: 'account',
    id: signedIn.id,
    name: signedIn.name,
    roles: signedIn.roles,
  }),
  'session.end': () => ({ signedOut: true }),
  'session.changePassword': ({ body }) =>
    body.current === signIn.password ? signedIn : problem('wrong-credentials'),
  'accounts.list': ({ query }) =>
    pageOf(
      accounts.filter(({ roles }) => query.region === undefined || roles.some(isAt(query.region))),
      query,
    ),
  'accounts.create': ({ body: { name, email, role: grant } }) => {
    if (accounts.some((account) => account.email === email.toLowerCase())) return problem('taken');
    const role = roleOf(grant);
    if (isRefusal(role)) return role;
    const made = { mustChangePassword: true, createdAt: now };
    return { account: accountOf(5, name, email, role, made), password };
  },
  'accounts.grant': (call) => {
    const account = oneOf(accounts)(call);
    if (isRefusal(account)) return account;
    const role = roleOf(call.body);
    if (isRefusal(role)) return role;
    const { roles } = account;
    return roles.some(isSame(role)) ? account : { ...account, roles: [...roles, role] };
  },
  'accounts.withdraw': (call) => {
    const account = oneOf(accounts)(call);
    if (isRefusal(account)) return account;
    const role = roleOf(call.body);
    if (isRefusal(role) || !account.roles.some(isSame(role))) return problem('not-found');
    // There is one operator here, and the last one stays.
    if (role.role === 'operator') return problem('wrong-state');
    return { ...account, roles: account.roles.filter((each) => !isSame(role)(each)) };
  },
  'accounts.suspend': (call) => {
    const account = oneOf(accounts)(call);
    return isRefusal(account) ? account : { ...account, suspended: true };
  },
  'accounts.restore': (call) => {
    const account = oneOf(accounts)(call);
    return isRefusal(account) ? account : { ...account, suspended: false };
  },
  'accounts.resetPassword': (call) => {
    const account = oneOf(accounts)(call);
    if (isRefusal(account)) return account;
    return { account: { ...account, mustChangePassword: true }, password };
  },
  'keys.list': ({ query }) => pageOf(keys, query),
  'keys.create': ({ body: { name, role: grant, expiresAt = null } }) => {
    const role = roleOf(grant);
    if (isRefusal(role)) return role;
    const createdBy = { id: signedIn.id, name: signedIn.name };
    const made = { id: keyId(3), createdAt: now, lastUsedAt: null, revoked: false, createdBy };
    return { key: { ...made, name, role, expiresAt }, secret: 'mock-key-secret' };
  },
  'keys.revoke': (call) => {
    const key = oneOf(keys)(call);
    return isRefusal(key) ? key : { ...key, revoked: true };
  },
  'audit.list': ({ query }) => {
    const { region, target } = query;
    const items = auditEntries
      .filter(isAt(region))
      .filter((entry) => target === undefined || entry.target === target);
    return pageOf(items, query);
  },
};
