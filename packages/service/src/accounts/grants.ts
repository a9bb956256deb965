import type { Role, RoleGrant } from '@simpul-kim/contract';
import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/index.ts';
import { Refusal, unusable } from '../problems/index.ts';
import { levelOf, requireRegion } from '../regions/index.ts';
import type { Actor } from './actor.ts';
import { forbidden } from './forbidden.ts';
import { isOperator, isOfficerOf } from './permissions.ts';

const needsGroup = unusable('role.groupId', 'required', {
  id: 'Sebut `groupId`: KIM yang dibantu kontributor ini, dan tanpa `regionCode`.',
  en: 'Name `groupId`: the group that this contributor writes for, and no `regionCode`.',
});
const needsRegion = unusable('role.regionCode', 'required', {
  id: 'Sebut `regionCode`: kecamatan, kabupaten/kota, atau provinsi petugas ini, dan tanpa `groupId`.',
  en: 'Name `regionCode`: the district, regency or province of this officer, and no `groupId`.',
});
const needsNeither = unusable('role', 'unknown', {
  id: 'Operator melayani semua wilayah: hapus `groupId` dan `regionCode`.',
  en: 'An operator is there for all regions: leave `groupId` and `regionCode` out.',
});

const operatorsOnly = forbidden({
  id: 'Peran operator hanya bisa diberikan atau dicabut operator. Minta operator melakukannya.',
  en: 'Only an operator gives or takes the role of an operator. Ask one to do it.',
});
/** For what a role or an account lies too high or too far away. */
export const notBelow = forbidden({
  id: 'Anda hanya bisa mengurus yang di bawah Anda: kontributor KIM di wilayah tugas Anda, dan petugas wilayah di dalamnya. Minta kantor di atasnya, atau operator.',
  en: 'You can look after those below you: contributors of groups in your region, and officers of regions within it. Ask the office above, or an operator.',
});

/** The region that a role is about; `null` for an operator. */
async function regionOfGrant(db: Kysely<Schema>, grant: RoleGrant): Promise<string | null> {
  const { role, groupId, regionCode } = grant;
  if (role === 'operator') {
    if (groupId !== undefined || regionCode !== undefined) throw needsNeither;
    return null;
  }
  if (role === 'officer') {
    if (regionCode === undefined || groupId !== undefined) throw needsRegion;
    if (levelOf(regionCode) === 'village') throw needsRegion;
    return (await requireRegion(db, regionCode)).code;
  }
  if (groupId === undefined || regionCode !== undefined) throw needsGroup;
  const { rows } = await sql<{ region_code: string }>`
    select region_code from groups where id = ${groupId}`.execute(db);
  const [group] = rows;
  if (!group) throw new Refusal('not-found');
  return group.region_code;
}

/** Whether a region lies strictly below one of which the actor is an officer. */
const isBelowOffice = (actor: Actor, region: string): boolean =>
  isOfficerOf(actor, region) &&
  !actor.roles.some(({ role, regionCode }) => role === 'officer' && regionCode === region);

/**
 * Checks that an actor may give or take a role: contributors in their region, officers below it.
 *
 * @returns the region that the role is about.
 * @throws {Refusal} `forbidden`, or what is wrong with the role.
 */
export async function requireGrantable(
  db: Kysely<Schema>,
  actor: Actor,
  grant: RoleGrant,
): Promise<string | null> {
  const region = await regionOfGrant(db, grant);
  if (isOperator(actor)) return region;
  const may =
    region !== null &&
    (grant.role === 'contributor' ? isOfficerOf(actor, region) : isBelowOffice(actor, region));
  if (!may) throw grant.role === 'operator' ? operatorsOnly : notBelow;
  return region;
}

const isBelow = (actor: Actor, { role, regionCode }: Role): boolean =>
  regionCode !== null &&
  (role === 'contributor' ? isOfficerOf(actor, regionCode) : isBelowOffice(actor, regionCode));

/**
 * Whether an actor may suspend or restore who holds these roles, or give them a new password.
 *
 * @param roles all that they hold, also what does not count now.
 */
export const mayGovern = (actor: Actor, roles: readonly Role[]): boolean =>
  isOperator(actor) || (roles.length > 0 && roles.every((role) => isBelow(actor, role)));

/**
 * Whether an actor may give a further role to who holds these: nobody makes anyone their own who is
 * someone else's. An account that holds no role is nobody's.
 */
export const mayAdopt = (actor: Actor, roles: readonly Role[]): boolean =>
  roles.length === 0 || mayGovern(actor, roles);
