import type { FeaturingLevel } from '@simpul-kim/contract';
import { unusable } from '../problems/index.ts';

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
