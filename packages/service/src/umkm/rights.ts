import type { Kysely } from 'kysely';
import { requireWriter, type Actor, type Touched } from '../accounts/index.ts';
import type { Schema } from '../database/index.ts';
import { Refusal, unusable } from '../problems/index.ts';
import { levelOf, lies, requireRegion } from '../regions/index.ts';
import type { LockedBusiness } from './changes.ts';

/** Whose a business is. */
export const ownerOf = (business: Pick<LockedBusiness, 'group_id' | 'region_code'>): Touched => ({
  groupId: business.group_id,
  regionCode: business.region_code,
});

/** @throws {Refusal} `conflict` where someone else was faster. */
export function requireVersion(held: { readonly version: number }, version: number): void {
  if (held.version !== version) throw new Refusal('conflict');
}

/**
 * Checks that an actor may put a business in a place: in a village, and presented by a KIM of that
 * village or of a region around it, so that no group can put anything into the lists of others.
 *
 * @throws {Refusal} `forbidden`, `unknown-region`, or `unusable` that names the field.
 */
export async function requirePlace(
  tx: Kysely<Schema>,
  actor: Actor,
  { groupId, regionCode }: Touched,
): Promise<void> {
  requireWriter(actor, { groupId, regionCode });
  await requireRegion(tx, regionCode);
  if (levelOf(regionCode) !== 'village') {
    throw unusable('regionCode', 'village', {
      id: 'Isi `regionCode` dengan kode desa atau kelurahan tempat usaha itu berada.',
      en: 'Give `regionCode` as the code of the village in which the business is.',
    });
  }
  if (groupId === null) return;
  const group = await tx
    .selectFrom('groups')
    .select('region_code')
    .where('id', '=', groupId)
    .executeTakeFirst();
  if (!group) {
    throw unusable('groupId', 'unknown', {
      id: 'Periksa `groupId`: KIM itu tidak ada.',
      en: 'Check `groupId`: there is no such group.',
    });
  }
  if (!lies(regionCode, group.region_code)) {
    throw unusable('regionCode', 'within', {
      id: 'Periksa `regionCode`: usaha itu harus berada di wilayah KIM yang menampilkannya.',
      en: 'Check `regionCode`: the business must lie in the region of the group that presents it.',
    });
  }
}
