/** What ends a name in a PDF: white space and what brackets, and all control characters. */
const ends = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte <= 0x20 || '()<>[]{}/%'.includes(String.fromCharCode(byte)) ? 1 : 0,
);
const [slash, hash] = [0x2f, 0x23];

const digitOf = (byte: number | undefined): number =>
  byte === undefined ? NaN : parseInt(String.fromCharCode(byte), 16);

/** The name after a slash; nothing, where it is longer than any of interest. */
function nameAfter(bytes: Uint8Array, at: number, longest: number): string | undefined {
  let name = '';
  for (let next = at + 1; next < bytes.length && !ends[bytes[next]!]; next += 1) {
    if (name.length === longest) return undefined;
    let code = bytes[next]!;
    if (code === hash) {
      // A letter may be written as a number: `/J#61vaScript`.
      const written = 16 * digitOf(bytes[next + 1]) + digitOf(bytes[next + 2]);
      if (!Number.isNaN(written)) [code, next] = [written, next + 2];
    }
    name += String.fromCharCode(code);
  }
  return name;
}

/** Which of the wanted names begin in a stretch of a PDF. Looks at each byte once, and keeps none. */
export function namesIn<Name extends string>(
  bytes: Uint8Array,
  { from, to }: { readonly from: number; readonly to: number },
  wanted: readonly Name[],
): Set<Name> {
  const longest = Math.max(...wanted.map(({ length }) => length));
  const found = new Set<Name>();
  for (let at = from; at < to; at += 1) {
    if (bytes[at] !== slash) continue;
    const name = nameAfter(bytes, at, longest);
    const same = wanted.find((each) => each === name);
    if (same) found.add(same);
  }
  return found;
}
