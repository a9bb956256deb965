import type { FeaturingLevel } from '@simpul-kim/contract';
import type { Actor } from '../accounts/index.ts';
import { unusable } from '../problems/index.ts';
import { lies } from '../regions/index.ts';

const lengths: Readonly<Record<FeaturingLevel, number>> = { province: 2, regency: 5, district: 8 };

/**
 * The region of the office at a level above a region.
 *
 * @throws {Refusal} `unusable` where the region does not lie below that level.
 */
export function officeAbove(region: string, level: FeaturingLevel): string {
  const length = lengths[level];
  if (length < region.length) return region.slice(0, length);
  throw unusable('level', 'above', {
    id: 'Pilih `level` di atas wilayah asal berita ini.',
    en: 'Choose a `level` above the region that this article is from.',
  });
}

/** The region of the nearest office for which an actor acts on a region; that region, of an operator. */
export function officeActing(actor: Actor, region: string): string {
  const offices = actor.roles.flatMap(({ role, regionCode }) =>
    role === 'officer' && regionCode !== null && lies(region, regionCode) ? [regionCode] : [],
  );
  return offices.sort((a, b) => b.length - a.length)[0] ?? region;
}
