import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** How an answer may be coded on the wire, best first. */
export const codings = ['br', 'gzip', 'identity'] as const;
export type Coding = (typeof codings)[number];

/** Below this, the headers of a compressed answer cost what its body saves. */
const worthCompressing = 500;

/** An answer as the bytes that leave, in every coding, made once. */
export interface ReadyAnswer {
  /** Weak: all codings of one answer are the same answer. */
  readonly etag: string;
  readonly bytes: Readonly<Record<Coding, Buffer>>;
  /** Its `Link` header, where it has one. */
  readonly link: string | undefined;
  /** It is true until then and no longer, though nothing may change: something begins or ends. */
  readonly until: Date | undefined;
}

/** Makes the bytes of an answer from its text. */
export async function makeReady(
  text: string,
  { link, until }: { link?: string | undefined; until?: Date | undefined } = {},
): Promise<ReadyAnswer> {
  const identity = Buffer.from(text);
  const etag = `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
  if (identity.length < worthCompressing) {
    return { etag, bytes: { br: identity, gzip: identity, identity }, link, until };
  }
  const [br, gz] = await Promise.all([
    brotli(identity, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: 6,
        [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
      },
    }),
    deflate(identity, { level: 6 }),
  ]);
  return { etag, bytes: { br, gzip: gz, identity }, link, until };
}

/** The best coding that a client takes, by its `Accept-Encoding`. */
export function codingFor(acceptEncoding: string | undefined): Coding {
  for (const coding of ['br', 'gzip'] as const) {
    const accepted = new RegExp(`\\b${coding}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`);
    if (acceptEncoding && accepted.test(acceptEncoding)) return coding;
  }
  return 'identity';
}

/** Whether a client already has the answer of this ETag (RFC 9110, weak comparison). */
export function alreadyHas(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  if (ifNoneMatch.trim() === '*') return true;
  const strong = etag.replace(/^W\//, '');
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === strong);
}
