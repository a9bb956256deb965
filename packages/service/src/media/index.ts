import type { Picture } from '@simpul-kim/contract';
import type { StoredSize } from '../database/schema.ts';

/** Where pictures are served. A file never changes: a new picture is a new file. */
export const mediaPath = '/media/';

/** A stored picture as the contract has it, smallest size first. */
export function pictureOf(
  alt: string | null,
  sizes: readonly StoredSize[] | null,
  origin: string,
): Picture | null {
  if (alt === null || sizes === null) return null;
  return {
    alt,
    sizes: sizes
      .map(({ file, width, height, type }) => ({
        url: origin + mediaPath + file,
        width,
        height,
        type,
      }))
      .sort((a, b) => a.width - b.width),
  };
}

export { requirePictures } from './use.ts';
