import { createHash } from 'node:crypto';
import type { Placeholder } from '@simpul-kim/contract';
import sharp, { type OutputInfo, type Sharp } from 'sharp';
import type { StoredSize } from '../database/schema.ts';
import { Refusal, unusable, type Sentence } from '../problems/index.ts';
import { mediaTypes } from './names.ts';

/** Widths in which a picture is stored, as far as it is as wide; and the widest is its own, if less. */
const widths = [320, 640, 1280, 1920] as const;
const widest = 1920;
/** A picture that is taller than twice its width is stored narrower. */
const tallest = 2 * widest;
/** The most pixels that a picture may have, in millions. */
const maxMegapixels = 50;
/** Reading a picture may not take longer. */
const readingSeconds = 20;

/** How pictures are stored; whoever changes something here gives it another number. */
export const recipe = 'pictures-1';
const webp = { quality: 78, effort: 4 } as const;
// More effort takes three times as long, for one byte in fifty.
const avif = { quality: 50, effort: 2 } as const;

// On one thread: see the turns of uploads.
sharp.concurrency(1);
// Every upload is another: what was read before is of no use, and takes room.
sharp.cache(false);

/** A file to store. */
export interface StoredFile {
  readonly file: string;
  readonly bytes: Buffer;
  readonly type: string;
}

/** What an upload is stored as. */
export interface Stored {
  readonly stem: string;
  readonly files: readonly StoredFile[];
  readonly sizes: readonly StoredSize[];
  /** What all files weigh together. */
  readonly bytes: number;
}

const tooLarge = (megapixels: number): Sentence => ({
  id: `Gambar ini terlalu besar: paling banyak ${megapixels} megapiksel. Perkecil dulu, lalu unggah lagi.`,
  en: `This picture is too large: at most ${megapixels} megapixels. Make it smaller, then upload it again.`,
});

const sentences = {
  broken: {
    id: 'Gambar ini rusak atau tidak lengkap. Buka dulu di ponsel Anda, simpan ulang, lalu unggah lagi.',
    en: 'This picture is broken or incomplete. Open it on your phone, save it again, then upload that.',
  },
  pixels: tooLarge(maxMegapixels),
  heic: {
    id: 'Foto HEIC dari iPhone belum bisa dibaca. Kirim sebagai JPEG: Pengaturan › Kamera › Format › Paling Kompatibel.',
    en: 'HEIC photos of an iPhone cannot be read. Send it as JPEG: Settings › Camera › Formats › Most Compatible.',
  },
} as const satisfies Record<string, Sentence>;

/** The refusal of a picture, in words. */
export const unusablePicture = (rule: keyof typeof sentences): Refusal =>
  unusable('file', rule, sentences[rule]);
const tooManyPixels = (megapixels: number): Refusal =>
  unusable('file', 'pixels', tooLarge(megapixels));

interface Raw {
  readonly data: Buffer;
  readonly info: OutputInfo;
}

const again = ({ data, info: { width, height, channels } }: Raw): Sharp =>
  sharp(data, { raw: { width, height, channels } });

/** Pixels of a picture, upright and at most as large as we store it. Nothing else is taken from it. */
async function read(bytes: Buffer, megapixels: number): Promise<Raw> {
  const picture = sharp(bytes, {
    limitInputPixels: megapixels * 1_000_000,
    // Cameras write much that libraries warn of; what is cut off or wrong is an error.
    failOn: 'error',
    sequentialRead: true,
  }).timeout({ seconds: readingSeconds });
  const { width, height, compression } = await picture.metadata();
  if (width * height > megapixels * 1_000_000) throw tooManyPixels(megapixels);
  if (compression === 'hevc') throw unusablePicture('heic');
  return picture
    .autoOrient()
    .resize({ width: widest, height: tallest, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
}

const hex = (value: number) => Math.round(value).toString(16).padStart(2, '0');

/** What to show until a picture comes: its main colour, and itself in a few pixels. */
export async function placeholderOf(picture: Sharp): Promise<Placeholder> {
  const few = await picture
    .clone()
    .resize({ width: 12, height: 12, fit: 'inside' })
    .webp({ quality: 20, effort: 6 })
    .toBuffer();
  const one = await sharp(few).flatten({ background: '#fff' }).resize(1, 1).raw().toBuffer();
  return {
    color: `#${[...one.subarray(0, 3)].map(hex).join('')}`,
    image: `data:${mediaTypes.webp};base64,${few.toString('base64')}`,
  };
}

/** The widths in which a picture is stored: never wider than it is. */
const widthsOf = (width: number): number[] => [
  ...widths.filter((standard) => standard < width),
  Math.min(width, widest),
];

/** A hash of bytes as the beginning of file names, e.g. `ab/ab12…`. It is nothing personal. */
export function stemFor(parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  const digest = hash.digest('hex').slice(0, 40);
  return `${digest.slice(0, 2)}/${digest}`;
}

async function encode(raw: Raw): Promise<Stored> {
  const made: { bytes: Buffer; info: OutputInfo; extension: 'webp' | 'avif' }[] = [];
  for (const width of widthsOf(raw.info.width)) {
    const resized = again(raw).resize(width);
    for (const [extension, encoded] of [
      ['webp', resized.clone().webp(webp)],
      ['avif', resized.clone().avif(avif)],
    ] as const) {
      const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
      made.push({ bytes: data, info, extension });
    }
  }
  const stem = stemFor(made.map(({ bytes }) => bytes));
  const placeholder = await placeholderOf(again(raw));
  const files = made.map(({ bytes, info, extension }) => ({
    file: `${stem}-${info.width}.${extension}`,
    bytes,
    type: mediaTypes[extension],
    width: info.width,
    height: info.height,
  }));
  return {
    stem,
    files,
    sizes: files.map(({ file, width, height, type }, index) => ({
      file,
      width,
      height,
      type,
      ...(index === 0 ? { placeholder } : {}),
    })),
    bytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
  };
}

/** Pixels of a picture. @throws {Refusal} `unusable` for what cannot be read. */
const readable = (bytes: Buffer, megapixels = maxMegapixels): Promise<Raw> =>
  read(bytes, megapixels).catch((cause: unknown) => {
    if (cause instanceof Refusal) throw cause;
    const { message } = cause as Error;
    throw /pixel limit|too large|exceeds/i.test(message)
      ? tooManyPixels(megapixels)
      : unusablePicture('broken');
  });

/**
 * Makes of an uploaded picture what we store: its pixels in a few widths, and nothing else that it
 * holds.
 *
 * @throws {Refusal} `unusable` for what is no picture that can be read.
 */
export const storedPicture = async (bytes: Buffer): Promise<Stored> =>
  encode(await readable(bytes));

/**
 * Makes of an uploaded picture one that few will look at: its pixels in one size, and nothing else.
 *
 * @param megapixels the most that it may have.
 * @throws {Refusal} as {@link storedPicture}.
 */
export async function privatePicture(
  bytes: Buffer,
  megapixels: number,
): Promise<{ bytes: Buffer; type: string }> {
  const raw = await readable(bytes, megapixels);
  return { bytes: await again(raw).webp(webp).toBuffer(), type: mediaTypes.webp };
}
