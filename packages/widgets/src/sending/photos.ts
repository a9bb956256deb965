import type { OutboxFile } from '@simpul-kim/sdk/outbox.js';
import { shrinkBeside } from './shrinking.ts';

/** Bytes that a photo is made to fit: half a minute on a weak line. */
const photoBytes = 600_000;
/** Bytes that the service takes; the contract's own, which a test compares. */
export const largest = { picture: 10 * 1024 * 1024, document: 4 * 1024 * 1024 } as const;

/** Why a file is not taken: a term. */
export type Unfit = 'notAPhoto' | 'broken' | 'tooLarge';

const isDocument = ({ type, name }: File) => type === 'application/pdf' || /\.pdf$/i.test(name);
/** Some phones do not say what a file is. */
const isPicture = ({ type, name }: File) =>
  type.startsWith('image/') || (!type && /\.(jpe?g|png|webp|avif|heic|heif|gif)$/i.test(name));

/** What every browser can show: one that it cannot is broken. */
const everywhere = /^image\/(jpeg|png|webp|gif)$/;
const isShown = (blob: Blob) =>
  createImageBitmap(blob, { resizeWidth: 1, resizeHeight: 1 }).then(
    (bitmap) => {
      bitmap.close();
      return true;
    },
    () => false,
  );

/** A file as it is sent: a photo small, and without what the camera wrote into it. */
export async function prepare(file: File): Promise<OutboxFile | Unfit> {
  const { name } = file;
  if (isDocument(file)) {
    return file.size > largest.document
      ? 'tooLarge'
      : { name, blob: new Blob([file], { type: 'application/pdf' }) };
  }
  if (!isPicture(file)) return 'notAPhoto';
  const blob = await shrinkBeside(file, { maxBytes: photoBytes });
  if (everywhere.test(blob.type) && !(await isShown(blob))) return 'broken';
  return blob.size > largest.picture ? 'tooLarge' : { name, blob };
}

/** Draws a photo into a canvas, covering it: no policy of a page forbids that, as it may `blob:`. */
export async function drawThumbnail(canvas: HTMLCanvasElement, blob: Blob): Promise<void> {
  const side = canvas.width;
  const bitmap = await createImageBitmap(blob, { resizeWidth: side * 2, resizeQuality: 'medium' });
  const scale = Math.max(side / bitmap.width, side / bitmap.height);
  const [width, height] = [bitmap.width * scale, bitmap.height * scale];
  canvas
    .getContext('2d')!
    .drawImage(bitmap, (side - width) / 2, (side - height) / 2, width, height);
  bitmap.close();
}
