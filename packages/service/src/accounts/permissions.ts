import type { Access } from '@simpul-kim/contract';
import type { Sentence } from '../problems/index.ts';
import { lies } from '../regions/index.ts';
import type { Actor } from './actor.ts';
import { forbidden, notOfficerOf, notWriterOf } from './forbidden.ts';

/** What is to be touched: the group that it belongs to, if any, and its region. */
export interface Touched {
  readonly groupId: string | null;
  readonly regionCode: string;
}

/** Whether an actor runs the service. */
export const isOperator = (actor: Actor): boolean =>
  actor.roles.some(({ role }) => role === 'operator');

/** Whether an actor works for the office of the region or of one around it: running the service is not enough. */
export const worksForOffice = ({ roles }: Actor, region: string): boolean =>
  roles.some(
    ({ role, regionCode }) => role === 'officer' && regionCode !== null && lies(region, regionCode),
  );

/** Whether an actor is an officer of the region or of one around it. */
export const isOfficerOf = (actor: Actor, region: string): boolean =>
  isOperator(actor) || worksForOffice(actor, region);

/** Whether an actor may write what belongs to a group, or to a region alone. */
export const mayWrite = (actor: Actor, { groupId, regionCode }: Touched): boolean =>
  isOfficerOf(actor, regionCode) ||
  (groupId !== null &&
    actor.roles.some((role) => role.role === 'contributor' && role.groupId === groupId));

/** The region of the nearest office for which an actor acts on a region; that region, of an operator. */
export function officeActing(actor: Actor, region: string): string {
  const offices = actor.roles.flatMap(({ role, regionCode }) =>
    role === 'officer' && regionCode !== null && lies(region, regionCode) ? [regionCode] : [],
  );
  return offices.sort((a, b) => b.length - a.length)[0] ?? region;
}

/**
 * @param why told in place of what can be said of any region.
 * @throws {Refusal} `forbidden` for who is no officer of the region or of one around it.
 */
export function requireOfficer(actor: Actor, region: string, why?: Sentence): void {
  if (!isOfficerOf(actor, region)) throw forbidden(why ?? notOfficerOf(actor, region));
}

/** @throws {Refusal} `forbidden` for who neither contributes to the group nor is an officer above it. */
export function requireWriter(actor: Actor, touched: Touched): void {
  if (!mayWrite(actor, touched)) throw forbidden(notWriterOf(actor, touched));
}

const ranks: readonly Access[] = ['account', 'contributor', 'officer', 'operator'];

/** Whether an actor has, anywhere, at least the role that an operation asks for. */
export const hasAccess = (actor: Actor, access: Access): boolean =>
  access === 'account' ||
  actor.roles.some(({ role }) => ranks.indexOf(role) >= ranks.indexOf(access));

/** What an actor may see at the desk: everything, or what belongs to these regions and groups. */
export interface Scope {
  readonly everything: boolean;
  /** Regions of which the actor is an officer. */
  readonly regions: readonly string[];
  /** Groups to which the actor contributes. */
  readonly groups: readonly string[];
}

/** What an actor may see at the desk. */
export function scopeOf(actor: Actor): Scope {
  return {
    everything: isOperator(actor),
    regions: actor.roles.flatMap(({ role, regionCode }) =>
      role === 'officer' && regionCode !== null ? [regionCode] : [],
    ),
    groups: actor.roles.flatMap(({ groupId }) => (groupId === null ? [] : [groupId])),
  };
}
