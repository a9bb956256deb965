/** What a file says of its picture before it is decoded. All of it may be wrong, or not there. */

/** What a frame of a JPEG that can be decoded begins with. */
const frames = [0xc0, 0xc1, 0xc2, 0xc9, 0xca];

/** Of a JPEG: its frame stands behind what the camera has noted, however long that is. */
function pixelsOfJpeg(view: DataView): number {
  let at = 2;
  while (!frames.includes(view.getUint8(at + 1))) at += 2 + view.getUint16(at + 2);
  return view.getUint16(at + 5) * view.getUint16(at + 7);
}

/** Of AVIF or HEIC, which may be put together of tiles: the most of any picture in it. */
const pixelsOfTiles = (view: DataView, head: string): number =>
  Math.max(
    ...Array.from(
      head.matchAll(/ispe/g),
      ({ index }) => view.getUint32(index + 8) * view.getUint32(index + 12),
    ),
  );

/**
 * Width by height of a picture: JPEG, PNG, WebP, AVIF and HEIC; 0 or less where it is not to be known.
 *
 * @param head the first of its bytes, as many signs.
 */
export function pixelsOf(view: DataView, head: string): number {
  const bits = (at: number, count: number) => view.getUint32(at, true) % 2 ** count;
  const webp = head.slice(12, 16);
  try {
    if (head.startsWith('\xff\xd8')) return pixelsOfJpeg(view);
    if (head.startsWith('\x89PNG')) return view.getUint32(16) * view.getUint32(20);
    if (head.startsWith('ftyp', 4)) return pixelsOfTiles(view, head);
    // With more to it, without loss, and as it was first.
    if (webp === 'VP8X') return (bits(24, 24) + 1) * (bits(27, 24) + 1);
    if (webp === 'VP8L') return (bits(21, 14) + 1) * ((bits(21, 28) >> 14) + 1);
    if (webp === 'VP8 ') return bits(26, 14) * bits(28, 14);
  } catch {
    // It ends too early.
  }
  return 0;
}

/** Whether it may move: any GIF, WebP by its flag, PNG by its chunk. */
export function mayMove(head: string): boolean {
  if (head.startsWith('VP8X', 12)) return (head.charCodeAt(20) & 2) > 0;
  return head.startsWith('GIF8') || (head.startsWith('\x89PNG') && head.includes('acTL'));
}
