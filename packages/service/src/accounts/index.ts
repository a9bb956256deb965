import type { Database } from '../database/index.ts';
import type { Accounts } from './admit.ts';
import type { ThrottleParts } from '../throttles/index.ts';
import { openAttempts } from './attempts.ts';
import { openSessions } from './sessions.ts';

export type { Actor } from './actor.ts';
export { admit, requireUnchanged, type Accounts } from './admit.ts';
export { officeDeciding, outranks, requireDecider, type DecidedBy } from './decisions.ts';
export { forbidden } from './forbidden.ts';
export { makeAccount } from './make.ts';
export {
  isOfficerOf,
  isOperator,
  mayWrite,
  officeActing,
  requireOfficer,
  requireWriter,
  scopeOf,
  worksForOffice,
  type Scope,
  type Touched,
} from './permissions.ts';
export {
  countOperators,
  findAccountByEmail,
  findKey,
  insertKey,
  insertRole,
  listKeys,
  replacePassword,
  revokeKey,
  setSuspended,
  type KeyRow,
} from './queries.ts';
export { accountRoutes } from './routes.ts';
export { hashKey, newKey, newPassword } from './secrets.ts';

/** Opens what knows who asks, on one database. */
export const openAccounts = (
  { db, pool }: Database,
  secret: ThrottleParts['secret'],
): Accounts => ({
  db,
  sessions: openSessions(db),
  attempts: openAttempts({ pool, secret }),
});
