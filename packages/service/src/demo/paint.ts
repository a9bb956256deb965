import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { StoredSize } from '../database/schema.ts';
import { paintScene, type Scene } from './pictures/index.ts';

const widths = [320, 640, 1280] as const;
const aspect = 9 / 16;
const type = 'image/webp';

/** The sizes in which a painted scene is stored. */
export const sizesOf = (scene: Scene, seed: number): StoredSize[] =>
  widths.map((width) => ({
    file: `demo/${scene}-${seed}-${width}.webp`,
    width,
    height: Math.round(width * aspect),
    type,
  }));

/** Paints a scene into the media folder, in all its sizes. */
export async function paintInto(mediaDir: string, scene: Scene, seed: number): Promise<void> {
  await mkdir(path.join(mediaDir, 'demo'), { recursive: true });
  const painted = await sharp(Buffer.from(paintScene(scene, seed)))
    .raw()
    .toBuffer({ resolveWithObject: true });
  await Promise.all(
    sizesOf(scene, seed).map(async ({ file, width, height }) => {
      const target = path.join(mediaDir, file);
      const draft = `${target}.${process.pid}.part`;
      await sharp(painted.data, { raw: painted.info })
        .resize(width, height)
        .webp({ quality: 78, effort: 2 })
        .toFile(draft);
      await rename(draft, target);
    }),
  );
}
