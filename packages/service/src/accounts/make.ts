import type { RoleGrant } from '@simpul-kim/contract';
import { hashPassword } from 'better-auth/crypto';
import type { Kysely } from 'kysely';
import type { Schema } from '../database/index.ts';
import { insertAccount, insertRole } from './queries.ts';

/**
 * Makes an account with a role that nobody has to allow: for commands, the demo and tests.
 *
 * @returns its id; nothing where the e-mail address has an account already.
 */
export async function makeAccount(
  tx: Kysely<Schema>,
  account: {
    readonly name: string;
    readonly email: string;
    readonly password: string;
    readonly mustChangePassword: boolean;
  },
  ...roles: readonly RoleGrant[]
): Promise<string | undefined> {
  const { password, ...rest } = account;
  const passwordHash = await hashPassword(password);
  const accountId = await insertAccount(tx, { ...rest, passwordHash });
  if (accountId === undefined) return undefined;
  for (const role of roles) await insertRole(tx, { accountId }, role);
  return accountId;
}
