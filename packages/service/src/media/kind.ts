import type { MediaKind } from '@simpul-kim/contract';
import { unusable } from '../problems/index.ts';
import { unusablePicture } from './picture.ts';

/** What an upload is by its first bytes; its name and what its sender says do not count. */
type Content = 'jpeg' | 'png' | 'webp' | 'gif' | 'heif' | 'heic' | 'pdf';

const text = (bytes: Buffer, from: number, to: number) => bytes.toString('latin1', from, to);

/** Formats that share a container: AVIF, which we read, and HEIC, which nobody may freely. */
function heifOf(brand: string): Content | undefined {
  if (/^(avif|avis|mif1|msf1)$/.test(brand)) return 'heif';
  if (/^(heic|heix|heim|heis|hevc|hevx|hevm|hevs)$/.test(brand)) return 'heic';
  return undefined;
}

/** What an upload is; nothing, where it is none of what we take. */
function contentOf(bytes: Buffer): Content | undefined {
  if (text(bytes, 0, 3) === '\xff\xd8\xff') return 'jpeg';
  if (text(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP') return 'webp';
  if (/^GIF8[79]a$/.test(text(bytes, 0, 6))) return 'gif';
  if (text(bytes, 4, 8) === 'ftyp') return heifOf(text(bytes, 8, 12));
  if (text(bytes, 0, 5) === '%PDF-') return 'pdf';
  return undefined;
}

/**
 * Which kind of upload a file is.
 *
 * @throws {Refusal} `unusable` for what we do not take.
 */
export function kindOf(file: Buffer): MediaKind {
  const content = contentOf(file);
  if (content === 'heic') throw unusablePicture('heic');
  if (content) return content === 'pdf' ? 'document' : 'picture';
  throw unusable('file', 'type', {
    id: 'Berkas ini bukan gambar atau dokumen yang kami kenal. Kirim JPEG, PNG, WebP, AVIF, GIF, atau PDF.',
    en: 'This is no picture or document that we know. Send a JPEG, PNG, WebP, AVIF, GIF or PDF.',
  });
}
