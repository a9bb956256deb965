import type { Transaction } from 'kysely';
import sharp from 'sharp';
import { uuidv7 } from 'uuidv7';
import type { Schema } from '../database/index.ts';
import type { StoredSize } from '../database/schema.ts';
import { placeholderOf, type Storage } from '../media/index.ts';
import { paintScene, type Scene } from './pictures/index.ts';

const widths = [320, 640, 1280] as const;
const aspect = 9 / 16;
const type = 'image/webp';

/** What all files of a painted scene begin with. */
export const stemOf = (scene: Scene, seed: number): string => `demo/${scene}-${seed}`;

/** A painting as it is stored. */
export interface Painted {
  readonly stem: string;
  readonly sizes: StoredSize[];
  readonly bytes: number;
}

/** Paints a scene into the storage, in all its sizes. It is always the same. */
export async function paintInto(storage: Storage, scene: Scene, seed: number): Promise<Painted> {
  const { data, info } = await sharp(Buffer.from(paintScene(scene, seed)))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const again = () => sharp(data, { raw: info });
  const placeholder = await placeholderOf(again());
  const painted = await Promise.all(
    widths.map(async (width, index) => {
      const height = Math.round(width * aspect);
      const file = `${stemOf(scene, seed)}-${width}.webp`;
      const bytes = await again().resize(width, height).webp({ quality: 78, effort: 2 }).toBuffer();
      await storage.put(file, bytes, type);
      const size = { file, width, height, type, ...(index === 0 ? { placeholder } : {}) };
      return { size, weight: bytes.length };
    }),
  );
  return {
    stem: stemOf(scene, seed),
    sizes: painted.map(({ size }) => size),
    bytes: painted.reduce((sum, { weight }) => sum + weight, 0),
  };
}

/** What was painted, by its stem. */
export type DemoPictures = ReadonlyMap<string, Painted>;

/** Enters a painting as the picture of a group or office, and says what it shows. */
export async function insertPicture(
  tx: Transaction<Schema>,
  picture: Painted & {
    readonly alt: string;
    readonly groupId: string | null;
    readonly regionCode: string;
  },
): Promise<string> {
  const id = uuidv7();
  const { stem, sizes, bytes, alt, groupId, regionCode } = picture;
  await tx
    .insertInto('pictures')
    .values({
      id,
      group_id: groupId,
      region_code: regionCode,
      alt,
      sizes: JSON.stringify(sizes),
      stem,
      bytes,
    })
    .execute();
  return id;
}
