import type { DocumentFile, MediaRecord, Picture } from '@simpul-kim/contract';
import type { StoredSize } from '../database/schema.ts';
import { atZone } from '../regions/index.ts';
import { documentPath, mediaPath, mediaTypes } from './names.ts';
import type { MediaRow } from './queries.ts';

/** A stored picture as the contract has it, smallest size first. */
export function pictureOf(
  alt: string | null,
  sizes: readonly StoredSize[] | null,
  origin: string,
): Picture | null {
  if (alt === null || sizes === null) return null;
  const shown = sizes
    .map(({ file, width, height, type }) => ({
      url: origin + mediaPath + file,
      width,
      height,
      type,
    }))
    .sort((a, b) => a.width - b.width);
  const avif = shown.filter(({ type }) => type === mediaTypes.avif);
  const placeholder = sizes.find((size) => size.placeholder)?.placeholder;
  return {
    alt,
    sizes: shown.filter(({ type }) => type !== mediaTypes.avif),
    ...(avif.length > 0 ? { avif } : {}),
    ...(placeholder ? { placeholder } : {}),
  };
}

/** A stored document as the contract has it. */
export const documentOf = (
  { id, name, stem, bytes }: Pick<MediaRow, 'id' | 'name' | 'stem' | 'bytes'>,
  origin: string,
): DocumentFile => ({
  id,
  name: name ?? '',
  url: origin + documentPath(stem, name ?? ''),
  type: mediaTypes.pdf,
  bytes,
});

/** An upload as those who may use it see it. */
export const toRecord = (row: MediaRow, origin: string): MediaRecord => ({
  id: row.id,
  kind: row.kind,
  groupId: row.group_id,
  regionCode: row.region_code,
  picture: row.kind === 'picture' ? pictureOf(row.alt, row.sizes, origin) : null,
  document: row.kind === 'document' ? documentOf(row, origin) : null,
  bytes: row.bytes,
  version: row.version,
  createdAt: atZone(row.created_at, row.time_zone),
});
