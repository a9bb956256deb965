import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { deflateSync } from 'node:zlib';
import type { MediaRecord, Problem } from '@simpul-kim/contract';
import sharp from 'sharp';
import { found, givenService, villagesIn } from '../testing/given.ts';

const service = await givenService();
const [village] = (await villagesIn(service.database, '64.09')) as [string];
const group = await found(service.database, { region_code: village });
const contributor = await service.signedIn({ role: 'contributor', groupId: group });

const upload = (file: Buffer) => contributor.post(`/v1/media?groupId=${group}`, file);
const pathOf = (url: string) => new URL(url).pathname;
const filesThere = async () =>
  (await readdir(service.mediaDir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

/** A photo: left half red, right half blue, so that its turns show. */
const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#d02020' } }).composite([
    {
      input: {
        create: {
          width: Math.ceil(width / 2),
          height,
          channels: 3,
          background: '#2030d0',
        },
      },
      left: Math.floor(width / 2),
      top: 0,
    },
  ]);

async function made(file: Buffer): Promise<MediaRecord> {
  const { status, body, text } = await upload(file);
  assert.equal(status, 201, text);
  return body as MediaRecord;
}

describe('an uploaded picture', () => {
  it('is stored in a few widths, as WebP and as AVIF, each of which can be read', async () => {
    const { kind, picture, document, bytes } = await made(
      await photo(2400, 1600).jpeg().toBuffer(),
    );
    assert.equal(kind, 'picture');
    assert.equal(document, null);
    for (const [sizes, type, format] of [
      [picture!.sizes, 'image/webp', 'webp'],
      [picture!.avif!, 'image/avif', 'heif'],
    ] as const) {
      assert.deepEqual(
        sizes.map(({ width, height }) => [width, height]),
        [
          [320, 213],
          [640, 427],
          [1280, 853],
          [1920, 1280],
        ],
      );
      for (const { url, width, height, type: told } of sizes) {
        const answered = await service.get(pathOf(url));
        assert.equal(told, type);
        assert.equal(answered.headers['content-type'], type);
        const { info } = await sharp(answered.bytes).raw().toBuffer({ resolveWithObject: true });
        const read = await sharp(answered.bytes).metadata();
        assert.deepEqual([info.width, info.height, read.format], [width, height, format]);
      }
    }
    assert.ok(bytes > 1_000);
  });

  it('is never made larger than it is', async () => {
    for (const [width, widths] of [
      [10, [10]],
      [320, [320]],
      [1000, [320, 640, 1000]],
    ] as const) {
      const { picture } = await made(await photo(width, 200).png().toBuffer());
      assert.deepEqual(
        picture!.sizes.map((size) => size.width),
        widths,
      );
    }
  });

  it('is narrower where it is very tall', async () => {
    const { picture } = await made(await photo(1000, 20_000).jpeg().toBuffer());
    assert.deepEqual(
      picture!.sizes.map(({ width, height }) => [width, height]),
      [[192, 3840]],
    );
  });

  it('stands upright, and holds nothing that a camera wrote into it', async () => {
    const shot = await photo(800, 400)
      .withExif({
        IFD0: { Make: 'KameraDesa', Artist: 'Ibu Siti' },
        IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '1/1 15/1 30/1', GPSMapDatum: 'GPS-FIX' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><place>-1.258</place></x:xmpmeta>')
      .withIccProfile('p3')
      .jpeg()
      .toBuffer();
    const file = await sharp(shot)
      .keepMetadata()
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const before = await sharp(file).metadata();
    assert.equal(before.orientation, 6);
    assert.ok(before.xmp && before.icc);
    for (const word of ['Siti', 'KameraDesa', 'GPS-FIX']) assert.ok(before.exif?.includes(word));

    const { picture } = await made(file);

    for (const { url, width, height } of [...picture!.sizes, ...picture!.avif!]) {
      assert.ok(height > width, 'it is turned');
      const { bytes } = await service.get(pathOf(url));
      const { exif, xmp: left, iptc, icc, orientation } = await sharp(bytes).metadata();
      assert.deepEqual([exif, left, iptc, icc], [undefined, undefined, undefined, undefined]);
      assert.ok(orientation === undefined || orientation === 1);
      for (const word of ['Siti', 'KameraDesa', 'GPS', 'Exif', '-1.258', 'xmpmeta']) {
        assert.ok(!bytes.includes(word), word);
      }
    }
    const { data } = await sharp((await service.get(pathOf(picture!.sizes[0]!.url))).bytes)
      .raw()
      .toBuffer({ resolveWithObject: true });
    assert.ok(data[0]! > 150 && data[2]! < 100, 'red is above');
  });

  it('has something to show until it comes: a colour, and a few pixels', async () => {
    const { picture } = await made(
      await sharp({ create: { width: 600, height: 400, channels: 3, background: '#208040' } })
        .jpeg()
        .toBuffer(),
    );
    const { color, image } = picture!.placeholder!;
    const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
    assert.ok(green! > red! && green! > blue!, color);
    assert.ok(image.length <= 200);
    const pixels = Buffer.from(image.replace('data:image/webp;base64,', ''), 'base64');
    assert.equal((await sharp(pixels).metadata()).format, 'webp');
  });

  it('may be any of the formats that cameras and programs write', async () => {
    const source = photo(400, 300);
    const grey = sharp({ create: { width: 400, height: 300, channels: 3, background: '#888' } });
    for (const [name, file] of Object.entries({
      png: await source.clone().png().toBuffer(),
      'png of 16 bit': await source.clone().toColourspace('rgb16').png().toBuffer(),
      'png with transparency': await source.clone().ensureAlpha(0.5).png().toBuffer(),
      'interlaced png': await source.clone().png({ progressive: true, palette: true }).toBuffer(),
      webp: await source.clone().webp().toBuffer(),
      avif: await source.clone().avif({ effort: 0 }).toBuffer(),
      gif: await source.clone().gif().toBuffer(),
      'grey jpeg': await grey.clone().greyscale().jpeg().toBuffer(),
      'cmyk jpeg': await grey.clone().toColourspace('cmyk').jpeg().toBuffer(),
    })) {
      const { picture } = await made(file);
      assert.deepEqual(
        picture!.sizes.map(({ width, height }) => [width, height]),
        [
          [320, 240],
          [400, 300],
        ],
        name,
      );
    }
  });

  it('is the first frame of one that moves', async () => {
    const frame = (background: string) =>
      sharp({ create: { width: 64, height: 64, channels: 3, background } })
        .png()
        .toBuffer();
    const frames = [await frame('#d02020'), await frame('#2030d0')];
    const gif = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    assert.equal((await sharp(gif).metadata()).pages, 2);
    const { picture } = await made(gif);
    assert.deepEqual(
      picture!.sizes.map(({ width, height }) => [width, height]),
      [[64, 64]],
    );
    assert.match(picture!.placeholder!.color, /^#[c-f].{5}$/, 'the first one is red');
  });

  it('carries on nothing that was hidden behind its end', async () => {
    const hidden = '<script>alert(document.domain)</script>';
    const jpeg = await photo(500, 300).jpeg().toBuffer();
    const { picture } = await made(Buffer.concat([jpeg, Buffer.from(`PK\x03\x04${hidden}`)]));
    for (const { url } of [...picture!.sizes, ...picture!.avif!]) {
      assert.ok(!(await service.get(pathOf(url))).bytes.includes('script'));
    }
  });
});

/** A PNG that says it is `width` by `height`, of one colour, in few bytes. */
function bomb(width: number, height: number): Buffer {
  const crcTable = Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c >>> 0;
  });
  const crc = (bytes: Buffer) =>
    (bytes.reduce((c, byte) => crcTable[(c ^ byte) & 255]! ^ (c >>> 8), 0xffffffff) ^ -1) >>> 0;
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length, 0);
    ends.writeUInt32BE(crc(body), 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 9 });
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('a broken or hostile file', async () => {
  const source = photo(800, 600);
  const jpeg = await source.clone().jpeg().toBuffer();
  const png = await source.clone().png().toBuffer();
  const webp = await source.clone().webp().toBuffer();
  const avif = await source.clone().avif({ effort: 0 }).toBuffer();
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>';
  const broken = (file: Buffer) => {
    const copy = Buffer.from(file);
    copy.fill(0x55, Math.floor(copy.length / 3), Math.floor(copy.length / 2));
    return copy;
  };
  const hostile: Readonly<Record<string, readonly [rule: string, file: Buffer]>> = {
    nothing: ['empty', Buffer.alloc(0)],
    text: ['type', Buffer.from('halo')],
    zeroes: ['type', Buffer.alloc(10_000)],
    'a web page': ['type', Buffer.from('<!doctype html><script>alert(1)</script>')],
    'a web page, then a picture': ['type', Buffer.concat([Buffer.from('<script>'), jpeg])],
    'an SVG': ['type', Buffer.from(svg)],
    'a TIFF': ['type', await source.clone().tiff().toBuffer()],
    'a zip': ['type', Buffer.from('PK\x03\x04aaaaaaaaaaaaaaaa')],
    'a HEIC': ['heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')],
    'a program with the beginning of a JPEG': [
      'broken',
      Buffer.concat([jpeg.subarray(0, 4), Buffer.from('#!/bin/sh\nrm -rf /\n'.repeat(50))]),
    ],
    'half a JPEG': ['broken', jpeg.subarray(0, jpeg.length / 2)],
    'half a PNG': ['broken', png.subarray(0, png.length / 2)],
    'half a WebP': ['broken', webp.subarray(0, webp.length / 2)],
    'half an AVIF': ['broken', avif.subarray(0, avif.length / 2)],
    'a PNG with a hole': ['broken', broken(png)],
    'a picture of 2.5 gigapixels in few bytes': ['pixels', bomb(50_000, 50_000)],
    'a picture of a little too many pixels': ['pixels', bomb(10_000, 5_001)],
    'a picture that says it is as wide as can be': ['broken', bomb(2 ** 31 - 1, 1)],
  };

  for (const [name, [rule, file]] of Object.entries(hostile)) {
    it(`is refused with a sentence, and leaves nothing behind: ${name}`, async () => {
      const before = await filesThere();
      const { status, body, text } = await upload(file);
      assert.equal(status, 422, text);
      const { code, errors } = body as Problem;
      assert.equal(code, 'unusable');
      assert.deepEqual(
        errors?.map(({ field, rule: broke }) => [field, broke]),
        [['file', rule]],
      );
      assert.deepEqual(await filesThere(), before);
    });
  }

  it('may be told in English too', async () => {
    const { text } = await contributor.post(`/v1/media?groupId=${group}`, Buffer.from('halo'), {
      'accept-language': 'en',
    });
    assert.match(text, /This is no picture or document that we know/);
  });

  it('is refused before it is read, where it is too large', async () => {
    const { status, body } = await upload(Buffer.alloc(15 * 1024 * 1024 + 1));
    assert.equal(status, 413);
    assert.equal((body as Problem).code, 'too-large');
    assert.match((body as Problem).detail, /paling besar 15 MB/);
  });

  it('leaves no claim behind', async () => {
    const claims = await service.database.db.selectFrom('media_claims').selectAll().execute();
    assert.deepEqual(claims, []);
  });
});
