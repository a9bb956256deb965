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

/** How files begin that the service can read; its own, which a test compares. */
const beginnings =
  /^(\xff\xd8\xff|\x89PNG\r\n.\n|RIFF.{4}WEBP|GIF8[79]a|.{4}ftyp(avi[fs]|m[is]f1)|%PDF-)/s;

/** Whether a file is what its name says: what is not would be refused when it is sent, perhaps days later. */
export async function isReadable(blob: Blob): Promise<boolean> {
  const head = new Uint8Array(await blob.slice(0, 16).arrayBuffer());
  return beginnings.test(String.fromCharCode(...head));
}

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
  const isPdf = isDocument(file);
  if (!isPdf && !isPicture(file)) return 'notAPhoto';
  const blob = isPdf
    ? new Blob([file], { type: 'application/pdf' })
    : await shrinkBeside(file, { maxBytes: photoBytes });
  if (blob.size > largest[isPdf ? 'document' : 'picture']) return 'tooLarge';
  if (!(await isReadable(blob)) || (everywhere.test(blob.type) && !(await isShown(blob)))) {
    return 'broken';
  }
  return { name, blob };
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
