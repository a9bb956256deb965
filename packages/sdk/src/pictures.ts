import { AbortError } from './errors.ts';
import { mayMove, pixelsOf } from './picture-head.ts';

/** How small a picture is to become. */
export interface ShrinkOptions {
  /** Pixels of the longer side, at most. Default 2,048. */
  readonly maxSide?: number;
  /** Bytes, at most: of a picture that has more, the sides are made shorter still, down to 320 pixels. */
  readonly maxBytes?: number;
  /** Quality of JPEG and WebP, from 0 to 1. Default 0.82. */
  readonly quality?: number;
  /** Ends it, at its next step. */
  readonly signal?: AbortSignal | undefined;
}

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Pixels that a canvas may have on an iPhone: a larger one stays empty. */
const maxPixels = 16_777_216;
/** Pixels of which one is decoded: a quarter of the memory of an old phone. Cameras have up to 64 million. */
const maxDecoded = 2 ** 26;
/** A picture with shorter sides shows nothing any more, however few bytes it has. */
const minSide = 320;
/** Bytes in which a file says of what kind it is; and those in which a JPEG says how large. */
const headBytes = 4_096;
const frameBytes = 2 ** 24;

function stopIf(signal: AbortSignal | undefined) {
  if (signal?.aborted) {
    throw new AbortError({
      code: 'aborted',
      message: 'shrinkPicture: aborted by the caller',
      cause: signal.reason,
    });
  }
}

/** The picture as it is to be seen, turned as the camera says; `undefined` if it is none. */
async function decode(blob: Blob, maxSide: number): Promise<ImageBitmap | undefined> {
  const attempts: ImageBitmapOptions[] = [
    { imageOrientation: 'from-image' },
    // What is too large for the memory of an iPhone.
    { imageOrientation: 'from-image', resizeWidth: maxSide, resizeQuality: 'high' },
    // Where the name of what is done anyway is not known yet.
    {},
  ];
  for (const options of attempts) {
    try {
      return await createImageBitmap(blob, options);
    } catch {
      // The next may do.
    }
  }
  return undefined;
}

function contextOf(width: number, height: number): Context | null {
  if (typeof OffscreenCanvas === 'function') {
    return new OffscreenCanvas(width, height).getContext('2d');
  }
  const canvas = globalThis.document?.createElement('canvas');
  if (!canvas) return null;
  canvas.width = width;
  canvas.height = height;
  return canvas.getContext('2d');
}

const encode = ({ canvas }: Context, type: string, quality?: number): Promise<Blob | null> =>
  'convertToBlob' in canvas
    ? canvas.convertToBlob({ type, ...(quality !== undefined && { quality }) })
    : new Promise((resolve) => canvas.toBlob(resolve, type, quality));

/** Whether a canvas gives back what was drawn. Browsers that hide from trackers give noise. */
function isTrue(): boolean {
  const context = contextOf(1, 1);
  if (!context) return false;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  return alpha === 255 && red! + green! + blue! < 32;
}

function isOpaque(context: Context): boolean {
  const { data } = context.getImageData(0, 0, context.canvas.width, context.canvas.height);
  for (let at = 3; at < data.length; at += 4) if (data[at]! < 255) return false;
  return true;
}

/** The picture with sides of at most `side`, or `null` where memory does not allow it. */
async function redraw(
  bitmap: ImageBitmap,
  side: number,
  { original, isPhoto, quality }: { original: Blob; isPhoto: boolean; quality: number },
): Promise<Blob | null> {
  const { width, height } = bitmap;
  const scale = Math.min(
    1,
    side / Math.max(width, height),
    Math.sqrt(maxPixels / (width * height)),
  );
  // Down, so as to stay within; but not for an error in the last bit.
  const shrunk = (length: number) => Math.max(1, Math.floor(length * scale + 1e-6));
  const context = contextOf(shrunk(width), shrunk(height));
  if (!context) return null;
  const { canvas } = context;
  try {
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    // A browser that cannot write WebP writes PNG in its place.
    const type = isPhoto || isOpaque(context) ? 'image/jpeg' : 'image/webp';
    const result = await encode(context, type, quality);
    if (isPhoto || !result || result.size < original.size) return result;
    // Drawings and screens are often smallest as they came.
    const exact = await encode(context, 'image/png');
    return exact && exact.size < result.size ? exact : result;
  } finally {
    // Safari keeps the memory of a canvas long after it was left.
    canvas.width = canvas.height = 0;
  }
}

/**
 * Makes a photo small enough for a slow line before it is sent, and takes out what it tells of its
 * maker: place, time, camera and whatever else lies beside the picture. It is turned as the camera
 * says. A JPEG becomes a JPEG; of other kinds what is see-through becomes WebP (PNG where the browser
 * cannot write that), and what is not becomes JPEG, or PNG if that is smaller.
 *
 * A picture is always written anew, even if it was small: a photo that was pressed harder before may
 * grow by a few kilobytes, which is less than its place is worth. It never grows in pixels.
 *
 * Handed back as it is, and so with all that lies beside it: what may move (every GIF; WebP and PNG
 * that say so), what has more than 67 million pixels, however few bytes (an old phone has not the
 * memory for it), what cannot be decoded here (PDF, or HEIC in most browsers), and anything where there
 * is no canvas (Node) or none that tells the truth (Tor Browser). The service takes such things out too,
 * and refuses what is too large for it.
 *
 * Decoding and writing happen beside the page; only drawing takes its time, some ten milliseconds.
 *
 * @throws {AbortError} when the signal ends it.
 * @example
 * const photo = await shrinkPicture(input.files[0], { maxBytes: 1_000_000 });
 * await kim.aspirations.attach(photo);
 */
export async function shrinkPicture(
  blob: Blob,
  { maxSide = 2_048, maxBytes = Infinity, quality = 0.82, signal }: ShrinkOptions = {},
): Promise<Blob> {
  stopIf(signal);
  const bytes = await blob.slice(0, frameBytes).arrayBuffer();
  const head = String.fromCharCode(...new Uint8Array(bytes.slice(0, headBytes)));
  const isTooLarge = pixelsOf(new DataView(bytes), head) > maxDecoded;
  const bitmap = mayMove(head) || isTooLarge ? undefined : await decode(blob, maxSide);
  try {
    stopIf(signal);
    if (!bitmap || !isTrue()) return blob;
    const isPhoto = head.startsWith('\xff\xd8');
    let side = Math.min(maxSide, Math.max(bitmap.width, bitmap.height));
    for (;;) {
      const result = await redraw(bitmap, side, { original: blob, isPhoto, quality });
      stopIf(signal);
      if (!result) return blob;
      if (result.size <= maxBytes || side <= minSide) return result;
      // Bytes go with the area, more or less.
      side *= Math.min(0.9, Math.sqrt(maxBytes / result.size));
      side = Math.max(minSide, Math.floor(side));
    }
  } finally {
    bitmap?.close();
  }
}
