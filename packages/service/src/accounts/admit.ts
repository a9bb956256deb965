import type { Access } from '@simpul-kim/contract';
import type { FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import type { Schema } from '../database/index.ts';
import { Refusal } from '../problems/index.ts';
import { actorOf, rolesNow, type Actor } from './actor.ts';
import type { Attempts } from './attempts.ts';
import { forbidden, withoutAccess } from './forbidden.ts';
import { hasAccess } from './permissions.ts';
import type { Sessions } from './sessions.ts';

/** What knows who asks. */
export interface Accounts {
  readonly db: Kysely<Schema>;
  readonly sessions: Sessions;
  readonly attempts: Attempts;
}

/** What one may do before the password that someone else gave is changed. */
const beforeChange = '/v1/session';

/**
 * Lets a request in that is made by someone whose role can be enough.
 *
 * @throws {Refusal} `unauthenticated` for nobody, `forbidden` for too small a role,
 *   `password-change-required` before the first password is changed.
 */
export async function admit(
  { db, sessions }: Accounts,
  { headers }: FastifyRequest,
  operation: { readonly access: Access; readonly path: string },
): Promise<Actor> {
  const actor = await actorOf(db, sessions, headers.authorization);
  if (!actor) throw new Refusal('unauthenticated');
  if (actor.mustChangePassword && !operation.path.startsWith(beforeChange)) {
    throw new Refusal('password-change-required');
  }
  if (!hasAccess(actor, operation.access)) throw forbidden(withoutAccess(actor, operation.access));
  return actor;
}

const changedMeanwhile = {
  id: 'Peran akun atau kunci ini baru saja berubah. Muat ulang, lalu coba lagi.',
  en: 'What this account or key may do has just changed. Load again, then try again.',
};

/**
 * Makes sure, in the transaction of a write, that its actor may still do what it could when its request
 * began: a large body can be long on its way.
 *
 * @throws {Refusal} `unauthenticated` for who was suspended, revoked or signed out meanwhile;
 *   `forbidden` for who has other roles by now.
 */
export async function requireUnchanged(tx: Kysely<Schema>, actor: Actor): Promise<void> {
  const roles = await rolesNow(tx, actor);
  if (!roles) throw new Refusal('unauthenticated');
  if (JSON.stringify(roles) !== JSON.stringify(actor.roles)) throw forbidden(changedMeanwhile);
}
