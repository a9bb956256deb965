import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { unusable, type Refusal, type Sentence } from '../problems/index.ts';
import { documentFile, mediaTypes } from './names.ts';
import { stemFor, type Stored } from './picture.ts';

const inflated = promisify(inflate);
/** More than this is not unpacked; who needs it hides something. */
const maxUnpacked = 64 * 1024 * 1024;

const sentences = {
  broken: {
    id: 'Berkas PDF ini rusak atau tidak lengkap. Buat ulang, lalu unggah lagi.',
    en: 'This PDF is broken or incomplete. Make it again, then upload that.',
  },
  encrypted: {
    id: 'Berkas PDF ini terkunci kata sandi. Simpan tanpa kata sandi, lalu unggah lagi.',
    en: 'This PDF is locked by a password. Save it without one, then upload that.',
  },
  active: {
    id: 'Berkas PDF ini berisi program. Cetak ke PDF yang baru, lalu unggah hasilnya.',
    en: 'This PDF holds a program. Print it to a new PDF, then upload that.',
  },
} as const satisfies Record<string, Sentence>;

const unusableDocument = (rule: keyof typeof sentences): Refusal =>
  unusable('file', rule, sentences[rule]);

/** How far before and after the objects a PDF may have something else. */
const tailBytes = 2048;
const name = (names: string) => new RegExp(`/(${names})(?=[\\s/<>()\\[\\]%]|$)`);
const encrypting = name('Encrypt');
const acting = name('JavaScript|JS|Launch');

/** Names may be written with their letters as numbers: `/J#61vaScript`. */
const plain = (text: string) =>
  text.replaceAll(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

interface Stream {
  /** What is said about it, just before it. */
  readonly dictionary: string;
  readonly bytes: Buffer;
}

/** Where the next stream begins: the word alone stands in texts too. */
function nextStream(bytes: Buffer, from: number): number {
  for (let at = from; ; at += 1) {
    at = bytes.indexOf('stream', at, 'latin1');
    if (at < 0 || />>\s*$/.test(bytes.toString('latin1', Math.max(from, at - 16), at))) return at;
  }
}

/** Takes a PDF apart: what stands in it plainly, and its streams. */
function takeApart(bytes: Buffer): { text: string; streams: Stream[] } {
  const texts: string[] = [];
  const streams: Stream[] = [];
  let at = 0;
  for (;;) {
    const begin = nextStream(bytes, at);
    const end = begin < 0 ? -1 : bytes.indexOf('endstream', begin, 'latin1');
    const text = bytes.toString('latin1', at, end < 0 ? undefined : begin);
    texts.push(text);
    if (end < 0) return { text: plain(texts.join('\n')), streams };
    let first = begin + 'stream'.length;
    if (bytes[first] === 0x0d) first += 1;
    if (bytes[first] === 0x0a) first += 1;
    const opening = text.lastIndexOf(' obj');
    streams.push({ dictionary: plain(text.slice(opening)), bytes: bytes.subarray(first, end) });
    at = end + 'endstream'.length;
  }
}

/** What stands in the compressed objects of a PDF. Those that cannot be read, no reader reads. */
async function compressedText(streams: readonly Stream[]): Promise<string> {
  let room = maxUnpacked;
  const texts: string[] = [];
  for (const { dictionary, bytes } of streams) {
    if (!name('ObjStm').test(dictionary)) continue;
    if (!name('FlateDecode').test(dictionary)) {
      texts.push(bytes.toString('latin1'));
      continue;
    }
    const unpacked = await inflated(bytes, { maxOutputLength: room }).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
        throw unusableDocument('broken');
      }
      return Buffer.alloc(0);
    });
    room = Math.max(1, room - unpacked.length);
    texts.push(unpacked.toString('latin1'));
  }
  return plain(texts.join('\n'));
}

/**
 * Takes a PDF as it is. One that is cut off, encrypted, or says that it does something by itself is
 * refused. That is a courtesy, not a proof: a PDF can hide much. What protects readers is that it is
 * only ever downloaded, in a sandbox of its own.
 *
 * @throws {Refusal} `unusable`.
 */
export async function storedDocument(bytes: Buffer): Promise<Stored> {
  if (!bytes.toString('latin1', bytes.length - tailBytes).includes('%%EOF')) {
    throw unusableDocument('broken');
  }
  const { text, streams } = takeApart(bytes);
  const dictionaries = streams.map(({ dictionary }) => dictionary).join('\n');
  if (encrypting.test(text) || encrypting.test(dictionaries)) throw unusableDocument('encrypted');
  if (acting.test(text) || acting.test(await compressedText(streams))) {
    throw unusableDocument('active');
  }
  const stem = stemFor([bytes]);
  return {
    stem,
    files: [{ file: documentFile(stem), bytes, type: mediaTypes.pdf }],
    sizes: [],
    bytes: bytes.length,
  };
}
