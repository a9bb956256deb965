/** Of real files; whether they may move: `test/sdk-browser.test.ts`. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import sharp, { type Sharp } from 'sharp';
import { pixelsOf } from './picture-head.ts';

const [width, height] = [301, 207];
const plain = (channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background: { r: 9, g: 99, b: 9, alpha: 0.5 } } });

const told = (file: Uint8Array): number =>
  pixelsOf(
    new DataView(file.buffer, file.byteOffset, file.length),
    Buffer.from(file.subarray(0, 4_096)).toString('latin1'),
  );

const files: Readonly<Record<string, Sharp>> = {
  JPEG: plain().jpeg(),
  'progressive JPEG': plain().jpeg({ progressive: true }),
  'JPEG of a camera that says much': plain()
    .withExif({ IFD0: { ImageDescription: 'Panen '.repeat(9_000) } })
    .withIccProfile('p3')
    .jpeg(),
  PNG: plain().png(),
  WebP: plain().webp(),
  'WebP without loss': plain().webp({ lossless: true }),
  'see-through WebP': plain(4).webp(),
  AVIF: plain().avif(),
};

describe('how many pixels a picture has', () => {
  for (const [kind, file] of Object.entries(files)) {
    it(`is told by a ${kind}`, async () => {
      assert.equal(told(await file.toBuffer()), width * height);
    });
  }

  it('is told by the whole of a picture of tiles, not by one of them', () => {
    const size = (...pixels: number[]) => {
      const box = Buffer.alloc(16);
      box.write('ispe');
      pixels.forEach((side, place) => box.writeUInt32BE(side, 8 + 4 * place));
      return box;
    };
    const heic = Buffer.concat([
      Buffer.from('\0\0\0\x18ftypheic'),
      size(512, 512),
      size(4032, 3024),
    ]);
    assert.equal(told(heic), 4032 * 3024);
  });

  it('is not known of what is none', () => {
    for (const text of ['', '%PDF-1.7', '\x89PNG', 'RIFF\0\0\0\0WEBPVP8L', '\xff\xd8\xff\xe0']) {
      assert.ok(told(Buffer.from(text, 'latin1')) <= 0, JSON.stringify(text));
    }
  });

  it('is looked for in anything without failing', () => {
    const begins = [
      '\xff\xd8',
      '\x89PNG',
      '\0\0\0\0ftypispe',
      ...['X', 'L', ' '].map((kind) => `RIFF0000WEBPVP8${kind}`),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...begins), fc.uint8Array({ maxLength: 300 }), (begin, rest) => {
        const file = Buffer.concat([Buffer.from(begin, 'latin1'), rest]);
        assert.equal(typeof told(file), 'number');
      }),
    );
  });
});
