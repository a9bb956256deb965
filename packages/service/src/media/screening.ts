import { setImmediate } from 'node:timers/promises';
import { createInflate } from 'node:zlib';
import { namesIn } from './pdf-names.ts';

/** What a PDF is not taken with. */
export type Fault = 'broken' | 'encrypted' | 'active';

/** More than this is not unpacked; who needs it hides something. */
export const maxUnpacked = 16 * 1024 * 1024;
/** A book has some thousand streams, and some hundred of them hold objects; each costs something. */
const most = { streams: 100_000, packed: 5_000 } as const;
/** What finding a word, and taking out a stream, costs: as much as looking at so many bytes. */
const [wordBytes, streamBytes] = [64, 4096];

/** So many bytes are looked at, a few milliseconds long, before others get their turn. */
export const stepBytes = 256 * 1024;

/** Is told how many bytes were looked at just now. */
type Pace = (bytes: number) => Promise<void> | void;

/** Lets others have their turn after each {@link stepBytes}. */
function takingTurns(): Pace {
  let since = 0;
  return (bytes) => {
    since += bytes;
    if (since < stepBytes) return undefined;
    since = 0;
    return setImmediate();
  };
}

const acting = ['JavaScript', 'JS', 'Launch'] as const;
const telling = ['Encrypt', ...acting] as const;

/** The names that begin in a part of a PDF, step by step. */
async function lookThrough<Name extends string>(
  part: Buffer,
  wanted: readonly Name[],
  pace: Pace,
  until = part.length,
): Promise<Set<Name>> {
  const all = new Set<Name>();
  for (let from = 0; from < until; from += stepBytes) {
    const to = Math.min(until, from + stepBytes);
    for (const name of namesIn(part, { from, to }, wanted)) all.add(name);
    await pace(to - from);
  }
  return all;
}

/** Whether what stands before a position ends a dictionary: the word `stream` stands in texts too. */
function endsDictionary(bytes: Buffer, from: number, at: number): boolean {
  let last = at - 1;
  while (last > from && last > at - 16 && bytes[last]! <= 0x20) last -= 1;
  return last > from && bytes[last] === 0x3e && bytes[last - 1] === 0x3e;
}

const begins = Buffer.from('stream');
const stops = Buffer.from('endstream');
const object = Buffer.from(' obj');

async function nextStream(bytes: Buffer, from: number, pace: Pace): Promise<number> {
  let looked = 0;
  for (let at = from; ;) {
    const found = bytes.indexOf(begins, at);
    if (found < 0 || endsDictionary(bytes, from, found)) return found;
    looked += wordBytes;
    if (looked >= stepBytes) {
      await pace(looked);
      looked = 0;
    }
    at = found + 1;
  }
}

/** What stands in a PDF plainly, and the stream behind it. */
interface Part {
  readonly text: Buffer;
  readonly stream: Buffer | undefined;
}

/** Takes a PDF apart; its parts are no copies. */
async function* partsOf(bytes: Buffer, pace: Pace): AsyncGenerator<Part> {
  for (let at = 0; ;) {
    const begin = await nextStream(bytes, at, pace);
    const end = begin < 0 ? -1 : bytes.indexOf(stops, begin);
    if (end < 0) {
      yield { text: bytes.subarray(at), stream: undefined };
      return;
    }
    let first = begin + begins.length;
    if (bytes[first] === 0x0d) first += 1;
    if (bytes[first] === 0x0a) first += 1;
    yield { text: bytes.subarray(at, begin), stream: bytes.subarray(first, end) };
    at = end + stops.length;
  }
}

/** Streams that hold further objects, and whether they are compressed. */
interface Packed {
  readonly bytes: Buffer;
  readonly deflated: boolean;
}

/** So much of a stream is unpacked at a time. */
const windowBytes = 64 * 1024;
/** The longest name that is looked for, each letter as a number, with its slash and what ends it. */
const nameBytes = 3 * Math.max(...acting.map(({ length }) => length)) + 2;

/** A stretch of objects; names that begin at its end are whole in the next one. */
interface Stretch {
  readonly bytes: Buffer;
  readonly until: number;
}

/** Whether what was to be unpacked is not what it says. */
const isBroken = (error: unknown): boolean =>
  /^Z_/.test((error as NodeJS.ErrnoException).code ?? '');

/**
 * The objects in a stream, of which no more than a window is held at a time. Where it cannot be read
 * any further, no reader goes on.
 */
async function* unpacked({ bytes, deflated }: Packed): AsyncGenerator<Stretch> {
  let rest: Buffer = deflated ? Buffer.alloc(0) : bytes;
  if (deflated) {
    const inflate = createInflate({ chunkSize: windowBytes });
    inflate.end(bytes);
    try {
      for await (const chunk of inflate as AsyncIterable<Buffer>) {
        const window = Buffer.concat([rest, chunk]);
        const until = Math.max(0, window.length - nameBytes);
        yield { bytes: window, until };
        rest = window.subarray(until);
      }
    } catch (error) {
      if (!isBroken(error)) throw error;
    }
  }
  yield { bytes: rest, until: rest.length };
}

/**
 * Looks for what a PDF is not taken with: that it is encrypted, or does something by itself. Reads
 * each byte a few times at most, in steps, and keeps no copy of it.
 */
export async function faultOf(
  bytes: Buffer,
  pace: Pace = takingTurns(),
): Promise<Fault | undefined> {
  const packed: Packed[] = [];
  let isActive = false;
  let streams = 0;
  for await (const { text, stream } of partsOf(bytes, pace)) {
    const names = await lookThrough(text, telling, pace);
    if (names.has('Encrypt')) return 'encrypted';
    isActive ||= acting.some((name) => names.has(name));
    if (!stream) break;
    const opening = text.subarray(Math.max(0, text.lastIndexOf(object)));
    const said = await lookThrough(opening, ['ObjStm', 'FlateDecode'], pace);
    if (said.has('ObjStm')) packed.push({ bytes: stream, deflated: said.has('FlateDecode') });
    streams += 1;
    if (streams > most.streams || packed.length > most.packed) return 'broken';
    await pace(streamBytes);
  }
  if (isActive) return 'active';
  let room = maxUnpacked;
  for (const each of packed) {
    for await (const { bytes: objects, until } of unpacked(each)) {
      room -= until;
      if (room < 0) return 'broken';
      if ((await lookThrough(objects, acting, pace, until)).size > 0) return 'active';
    }
  }
  return undefined;
}
