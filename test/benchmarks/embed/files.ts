import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import type { Host } from './front.ts';

/** A file as a server has it that was set up well: compressed once, with its hash. */
export interface ServedFile {
  readonly type: string;
  readonly cacheControl: string;
  readonly body: Buffer;
  readonly etag: string;
}

export function servedFile(
  type: string,
  cacheControl: string,
  text: string | Uint8Array,
): ServedFile {
  const body = brotliCompressSync(text);
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { type, cacheControl, body, etag };
}

/** What does not change under its address. */
export const forever = 'public, max-age=31536000, immutable';
/** What is asked for again each time. */
export const never = 'no-cache';

/** A host of files, by path without query; others are asked for what it has not. */
export const hostOf =
  (files: Readonly<Record<string, ServedFile>>, others?: Host): Host =>
  (path, headers) => {
    const file = files[path.split('?')[0]!];
    if (!file) {
      return others?.(path, headers) ?? { status: 404, headers: {}, body: Buffer.alloc(0) };
    }
    const { type, cacheControl, body, etag } = file;
    const told = {
      'cache-control': cacheControl,
      etag,
      vary: 'accept-encoding',
      'access-control-allow-origin': '*',
    };
    if (headers['if-none-match'] === etag) {
      return { status: 304, headers: told, body: Buffer.alloc(0) };
    }
    return {
      status: 200,
      headers: {
        ...told,
        'content-type': type,
        'content-encoding': 'br',
        'content-length': String(body.length),
      },
      body,
    };
  };
