// Made from the contract by `npm run generate`: change it there.
import type { Call } from './call.ts';
import type { CallOptions, Client, CreateOptions } from './client.ts';
import type { PagePromise } from './page.ts';
import { path } from './path.ts';
import { list, read } from './reading.ts';
import { signed } from './signed.ts';
import type {
  Account,
  AccountDraft,
  AccountMade,
  AccountsListQuery,
  AuditEntry,
  AuditListQuery,
  Identity,
  Key,
  KeyDraft,
  KeyMade,
  KeysListQuery,
  PasswordChange,
  RoleGrant,
  Session,
  SignIn,
  SignedOut,
} from './types.ts';
import { change, create } from './writing.ts';

/**
 * What can be asked and done: who is signed in; the operations that are open to everyone.
 *
 * Every call may also fail as {@link KimError} says: what is sent is not valid
 * (`invalid-request`), too large or too slow; there is no connection; too much was asked; the
 * service is not available, or full.
 */
export interface SessionResource {
  /**
   * Sign in. With e-mail address and password. An unknown address and a wrong password are
   * answered alike. Too many attempts are told when to try again.
   *
   * @throws {AuthError} `wrong-credentials`: wrong e-mail address or password.
   * @throws {RateLimitError} `too-many-requests`: too many requests.
   * @example
   * const session = await kim.account.session.create({
   *   email: 'petugas@example.go.id',
   *   password,
   * });
   */
  create(body: SignIn, options?: CallOptions): Call<Session>;
}

/** The operations that are open to everyone, over a client: who is signed in. */
export const session = (client: Client): SessionResource => ({
  create: (body, options) => change(client, 'POST', path`v1/session`, body, options),
});

/**
 * What can be asked and done: who is signed in; the operations that need a token.
 *
 * Every call may also fail as {@link KimError} says: what is sent is not valid
 * (`invalid-request`), too large or too slow; there is no connection; too much was asked; the
 * service is not available, or full.
 * And with an `AuthError`: the token is missing or no longer valid (`unauthenticated`), has no
 * right to this (`forbidden`), or is of an account whose password someone else has made
 * (`password-change-required`).
 */
export interface SessionDeskResource {
  /**
   * Who am I. The account or key of the request, with its roles.
   * Needs a token.
   *
   * @example
   * const identity = await kim.account.session.get();
   */
  get(options?: CallOptions): Call<Identity>;
  /**
   * Sign out. Ends the session of the request.
   * Needs a token.
   *
   * @example
   * const signedOut = await kim.account.session.end();
   */
  end(options?: CallOptions): Call<SignedOut>;
  /**
   * Change the own password. Ends all other sessions of the account.
   * Needs a token.
   *
   * @throws {AuthError} `wrong-credentials`: wrong e-mail address or password.
   * @throws {RateLimitError} `too-many-requests`: too many requests.
   * @example
   * const account = await kim.account.session.changePassword({
   *   current: password,
   *   next: newPassword,
   * });
   */
  changePassword(body: PasswordChange, options?: CallOptions): Call<Account>;
}

/** The operations that need a token, over a client: who is signed in. */
export const sessionDesk = (client: Client): SessionDeskResource => ({
  get: (options) => read(signed(client), path`v1/session`, undefined, options),
  end: (options) => change(signed(client), 'DELETE', path`v1/session`, undefined, options),
  changePassword: (body, options) =>
    change(signed(client), 'PUT', path`v1/session/password`, body, options),
});

/**
 * What can be asked and done: accounts; the operations that need a token.
 *
 * Every call may also fail as {@link KimError} says: what is sent is not valid
 * (`invalid-request`), too large or too slow; there is no connection; too much was asked; the
 * service is not available, or full.
 * And with an `AuthError`: the token is missing or no longer valid (`unauthenticated`), has no
 * right to this (`forbidden`), or is of an account whose password someone else has made
 * (`password-change-required`).
 */
export interface AccountsDeskResource {
  /**
   * List accounts. Those with a role at or below the region, by name. Operators may leave the
   * region out.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {ValidationError} `invalid-cursor`: the cursor is not known.
   * @example
   * const { data, next } = await kim.account.accounts.list({ region: '64.09' });
   */
  list(query?: AccountsListQuery, options?: CallOptions): PagePromise<Account>;
  /**
   * Make an account. With its first role, which must lie below the own region (officers) or may be
   * any (operators). The answer holds a password for the first sign-in, once.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {ConflictError} `key-reused`: the Idempotency-Key was used before; `already-answered`:
   * already made; `taken`: it exists already.
   * @throws {NotFoundError} `not-found`: not found; `unknown-region`: there is no such region.
   * @example
   * const accountMade = await kim.account.accounts.create({
   *   name: 'Petugas Waru',
   *   email: 'waru@example.go.id',
   *   role: { role: 'officer', regionCode: '64.09.02' },
   * });
   */
  create(body: AccountDraft, options?: CreateOptions): Call<AccountMade>;
  /**
   * Give an account a role. One that it has already stays as it is. Officers may only where all
   * roles that it has lie below their region.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found; `unknown-region`: there is no such region.
   * @example
   * const account = await kim.account.accounts.grant(id, {
   *   role: 'officer',
   *   regionCode: '64.09.03',
   * });
   */
  grant(id: string, body: RoleGrant, options?: CallOptions): Call<Account>;
  /**
   * Take a role from an account. One that it does not have is `not-found`. Keys that it made and
   * could not make any more end. The last operator stays.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `wrong-state`: not possible at this stage.
   * @example
   * const account = await kim.account.accounts.withdraw(id, {
   *   role: 'officer',
   *   regionCode: '64.09.03',
   * });
   */
  withdraw(id: string, body: RoleGrant, options?: CallOptions): Call<Account>;
  /**
   * Suspend an account. Its sessions end at once, the keys that it made too, and it may not sign
   * in. Officers may only where all its roles lie below their region.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `wrong-state`: not possible at this stage.
   * @example
   * const account = await kim.account.accounts.suspend(id);
   */
  suspend(id: string, options?: CallOptions): Call<Account>;
  /**
   * Let a suspended account sign in again. With the password it had.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @example
   * const account = await kim.account.accounts.restore(id);
   */
  restore(id: string, options?: CallOptions): Call<Account>;
  /**
   * Give an account a new password. For someone who forgot theirs. Ends their sessions; the answer
   * holds the new password, once.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {ConflictError} `key-reused`: the Idempotency-Key was used before; `already-answered`:
   * already made.
   * @throws {NotFoundError} `not-found`: not found.
   * @example
   * const accountMade = await kim.account.accounts.resetPassword(id);
   */
  resetPassword(id: string, options?: CreateOptions): Call<AccountMade>;
}

/** The operations that need a token, over a client: accounts. */
export const accountsDesk = (client: Client): AccountsDeskResource => ({
  list: (query, options) => list(signed(client), path`v1/desk/accounts`, query, options),
  create: (body, options) => create(signed(client), path`v1/accounts`, body, options),
  grant: (id, body, options) =>
    change(signed(client), 'POST', path`v1/accounts/${id}/grant`, body, options),
  withdraw: (id, body, options) =>
    change(signed(client), 'POST', path`v1/accounts/${id}/withdraw`, body, options),
  suspend: (id, options) =>
    change(signed(client), 'POST', path`v1/accounts/${id}/suspend`, undefined, options),
  restore: (id, options) =>
    change(signed(client), 'POST', path`v1/accounts/${id}/restore`, undefined, options),
  resetPassword: (id, options) =>
    create(signed(client), path`v1/accounts/${id}/reset-password`, undefined, options),
});

/**
 * What can be asked and done: keys of programs; the operations that need a token.
 *
 * Every call may also fail as {@link KimError} says: what is sent is not valid
 * (`invalid-request`), too large or too slow; there is no connection; too much was asked; the
 * service is not available, or full.
 * And with an `AuthError`: the token is missing or no longer valid (`unauthenticated`), has no
 * right to this (`forbidden`), or is of an account whose password someone else has made
 * (`password-change-required`).
 */
export interface KeysDeskResource {
  /**
   * List keys. Those of the own region and below, newest first, revoked ones too. Their secrets
   * are not kept.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {ValidationError} `invalid-cursor`: the cursor is not known.
   * @example
   * const { data, next } = await kim.account.keys.list({ limit: 50 });
   */
  list(query?: KeysListQuery, options?: CallOptions): PagePromise<Key>;
  /**
   * Make a key for a program. With one role, at or below the own. The answer holds its secret,
   * once. It ends when its maker is suspended or loses the role that allowed it. A key makes no
   * keys.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {ConflictError} `key-reused`: the Idempotency-Key was used before; `already-answered`:
   * already made.
   * @throws {NotFoundError} `not-found`: not found; `unknown-region`: there is no such region.
   * @example
   * const keyMade = await kim.account.keys.create({
   *   name: 'Ekspor malam',
   *   role: { role: 'officer', regionCode: '64.09' },
   * });
   */
  create(body: KeyDraft, options?: CreateOptions): Call<KeyMade>;
  /**
   * Revoke a key. It is not taken from now on. Again is no failure.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @example
   * const key = await kim.account.keys.revoke(id);
   */
  revoke(id: string, options?: CallOptions): Call<Key>;
}

/** The operations that need a token, over a client: keys of programs. */
export const keysDesk = (client: Client): KeysDeskResource => ({
  list: (query, options) => list(signed(client), path`v1/desk/keys`, query, options),
  create: (body, options) => create(signed(client), path`v1/keys`, body, options),
  revoke: (id, options) =>
    change(signed(client), 'POST', path`v1/keys/${id}/revoke`, undefined, options),
});

/**
 * What can be asked and done: what was done, and by whom; the operations that need a token.
 *
 * Every call may also fail as {@link KimError} says: what is sent is not valid
 * (`invalid-request`), too large or too slow; there is no connection; too much was asked; the
 * service is not available, or full.
 * And with an `AuthError`: the token is missing or no longer valid (`unauthenticated`), has no
 * right to this (`forbidden`), or is of an account whose password someone else has made
 * (`password-change-required`).
 */
export interface AuditDeskResource {
  /**
   * Read who did what. What was done in a region or to one thing, newest first. Operators may
   * leave the region out.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {ValidationError} `invalid-cursor`: the cursor is not known.
   * @example
   * const { data, next } = await kim.account.audit.list({ region: '64.09' });
   */
  list(query?: AuditListQuery, options?: CallOptions): PagePromise<AuditEntry>;
}

/** The operations that need a token, over a client: what was done, and by whom. */
export const auditDesk = (client: Client): AuditDeskResource => ({
  list: (query, options) => list(signed(client), path`v1/desk/audit`, query, options),
});
