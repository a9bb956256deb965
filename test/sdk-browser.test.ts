/**
 * What of the SDK needs a real browser: uploads that tell how far they are, pictures made smaller, and
 * answers kept in IndexedDB. On a plain http page of somebody else's site, with a strict policy. In
 * the browsers of the floor too.
 */
import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { crc32, deflateSync } from 'node:zlib';
import { after, before, describe, it } from 'node:test';
import type * as Sdk from '@simpul-kim/sdk';
import type * as Cache from '@simpul-kim/sdk/cache.js';
import type * as IdbStore from '@simpul-kim/sdk/idb-store.js';
import type * as Pictures from '@simpul-kim/sdk/pictures.js';
import type * as Upload from '@simpul-kim/sdk/upload.js';
import type Ky from 'ky';
import sharp, { type Sharp } from 'sharp';
import { launchBrowser } from './browser.ts';
import { floorBrowsers } from './floor.ts';
import { bundled } from './solver.ts';

declare const bundle: Pick<typeof Cache, 'createCache'> &
  Pick<typeof Sdk, 'createKim' | 'isKimError'> &
  typeof IdbStore &
  typeof Pictures &
  typeof Upload & { ky: typeof Ky };

/** What two drivers of browsers have in common. */
interface Tab {
  goto(address: string): Promise<unknown>;
  evaluate<Given, Result>(
    deed: (given: Given) => Result | Promise<Result>,
    given: Given,
  ): Promise<Result>;
}
interface Opened {
  newPage(): Promise<unknown>;
  close(): Promise<unknown>;
}

const browsers: Readonly<Record<string, () => Promise<Opened>>> = {
  Chromium: launchBrowser,
  ...Object.fromEntries(
    (await floorBrowsers()).map(({ name, options, puppeteer }) => [
      name,
      () => puppeteer.launch(options),
    ]),
  ),
};

/** More than the buffers of a line hold. */
const photoBytes = 16_000_000;

/** What came to the service, and how it ended. */
interface Visit {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly size: number;
}

const policy = "default-src 'none'; script-src 'self'; connect-src *; frame-src *";
/** Of the village's site. */
const files = new Map<string, { type: string; body: string | Buffer }>();
const visits: Visit[] = [];
let site: Server;
let service: Server;
let siteOrigin: string;
let serviceOrigin: string;
let cut = 0;

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type, idempotency-key',
  'access-control-expose-headers': 'x-request-id',
};

/** Reads little at a time, as over a thin line. */
function sip(request: IncomingMessage) {
  request.on('data', () => {
    request.pause();
    setTimeout(() => request.resume(), 5);
  });
}

const slowly: RequestListener = (request, response) => {
  let size = 0;
  sip(request);
  request.on('data', (chunk: Buffer) => (size += chunk.length));
  request.on('end', () => {
    visits.push({ headers: request.headers, size });
    response.writeHead(201, { ...cors, 'content-type': 'application/json', 'x-request-id': 'r-1' });
    response.end(JSON.stringify({ size }));
  });
};

/** Another origin, which would answer. */
const moved: RequestListener = (request, response) => {
  const location = `http://127.0.0.1:${portOf(service)}/silent`;
  void buffer(request).then(() => response.writeHead(307, { ...cors, location }).end());
};

const routes: Readonly<Record<string, RequestListener>> = {
  '/slow': slowly,
  '/held': (request, response) => {
    sip(request);
    response.on('close', () => (cut += 1));
  },
  '/reset': (request) => {
    request.once('data', () => request.socket.destroy());
  },
  '/once-reset': (request, response) => {
    if ((cut += 1) === 1) request.socket.destroy();
    else slowly(request, response);
  },
  '/refused': (request, response) => {
    void buffer(request).then(() =>
      response
        .writeHead(413, { ...cors, 'content-type': 'application/problem+json' })
        .end(JSON.stringify({ code: 'too-large', status: 413 })),
    );
  },
  '/moved': moved,
  '/moved/v1/media': moved,
  '/odd': (request, response) => {
    void buffer(request).then(() => response.writeHead(999, cors).end('{}'));
  },
  '/silent': (request, response) => {
    void buffer(request).then(() => response.writeHead(204, cors).end());
  },
  '/closed': (request, response) => {
    void buffer(request).then(() => response.end('{}'));
  },
};

async function listen(listener: RequestListener): Promise<Server> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
const portOf = (server: Server) => (server.address() as AddressInfo).port;

before(async () => {
  [site, service] = await Promise.all([
    listen((request, response) => {
      const file = files.get(request.url ?? '');
      response.writeHead(file ? 200 : 404, {
        'content-type': file?.type,
        'content-security-policy': policy,
      });
      response.end(file?.body);
    }),
    listen((request, response) => {
      // On a connection of before, a browser itself tries again what is cut.
      response.shouldKeepAlive = false;
      if (request.method === 'OPTIONS') {
        response.writeHead(204, request.url === '/closed' ? {} : cors).end();
      } else routes[request.url ?? '']?.(request, response);
    }),
  ]);
  siteOrigin = `http://desa.test:${portOf(site)}`;
  serviceOrigin = `http://kim.test:${portOf(service)}`;
  const page = `<!doctype html><title>Desa</title><script src="/bundle.js"></script>`;
  files.set('/', { type: 'text/html', body: page });
  files.set('/bundle.js', {
    type: 'text/javascript',
    body: await bundled(
      `export { createKim, isKimError } from '@simpul-kim/sdk';
       export { createCache } from '@simpul-kim/sdk/cache.js';
       export * from '@simpul-kim/sdk/idb-store.js';
       export * from '@simpul-kim/sdk/pictures.js';
       export * from '@simpul-kim/sdk/upload.js';
       export { default as ky } from 'ky';`,
      'iife',
    ),
  });
  await drawPictures();
});

after(() => {
  for (const server of [site, service]) {
    server.closeAllConnections();
    server.close();
  }
});

type Colour = readonly [number, number, number];
const red: Colour = [200, 30, 30];
const green: Colour = [30, 160, 30];
const blue: Colour = [30, 30, 200];
const yellow: Colour = [220, 210, 40];

/** A picture of four quarters: red, green; blue, yellow. With grain, which does not compress. */
function quarters(width: number, height: number, grain: number) {
  const data = Buffer.alloc(width * height * 3);
  let seed = 1;
  for (let at = 0; at < width * height; at += 1) {
    const isRight = at % width >= width / 2;
    const isBelow = Math.floor(at / width) >= height / 2;
    const colour = isBelow ? (isRight ? yellow : blue) : isRight ? green : red;
    for (let channel = 0; channel < 3; channel += 1) {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fff_ffff;
      data[at * 3 + channel] = colour[channel]! + (grain ? ((seed >> 16) % grain) - grain / 2 : 0);
    }
  }
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** A drawing of thin lines, see-through nowhere. */
function lines(width: number, height: number) {
  const data = Buffer.alloc(width * height * 4, 255);
  for (let at = 0; at < width * height; at += 1) {
    if ((at % width) % 7 === 0 || Math.floor(at / width) % 11 === 0)
      data.fill(0, at * 4, at * 4 + 3);
  }
  return sharp(data, { raw: { width, height, channels: 4 } });
}

/** With what a phone notes beside a picture, the place among it. */
const ofPhone = (picture: Sharp, orientation = 1) =>
  picture
    .withExif({
      IFD0: { Make: 'Kamera' },
      IFD3: {
        GPSLatitudeRef: 'S',
        GPSLatitude: '1/1 14/1 30/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '116/1 48/1 0/1',
      },
    })
    .withMetadata({ orientation });

/** A PNG of one bit a pixel, all of them black: very few bytes for what has to be held to show it. */
function black(side: number): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  head.writeUInt32BE(side);
  head.writeUInt32BE(side, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc((side / 8 + 1) * side))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

async function drawPictures() {
  const put = (name: string, type: string, body: Buffer) => files.set(`/${name}`, { type, body });
  put(
    'photo',
    'image/jpeg',
    await ofPhone(quarters(3000, 2000, 40), 6)
      .jpeg()
      .toBuffer(),
  );
  put(
    'small',
    'image/jpeg',
    await ofPhone(quarters(60, 40, 0))
      .jpeg({ quality: 40 })
      .toBuffer(),
  );
  for (let orientation = 1; orientation <= 8; orientation += 1) {
    put(
      `turned-${orientation}`,
      'image/jpeg',
      await ofPhone(quarters(60, 40, 0), orientation)
        .jpeg()
        .toBuffer(),
    );
  }
  put('huge', 'image/jpeg', await quarters(5200, 4000, 0).jpeg().toBuffer());
  put('screen', 'image/png', await ofPhone(lines(600, 400)).png().toBuffer());
  put(
    'grain',
    'image/png',
    await ofPhone(quarters(600, 400, 40))
      .png()
      .toBuffer(),
  );
  const glass = {
    create: { width: 300, height: 200, channels: 4, background: '#c81e1e80' },
  } as const;
  put('glass', 'image/png', await sharp(glass).png().toBuffer());
  const frames = [red, blue].map(([r, g, b]) => ({
    create: { width: 20, height: 20, channels: 3 as const, background: { r, g, b } },
  }));
  const moving = await Promise.all(frames.map((frame) => sharp(frame).png().toBuffer()));
  const joined = () => sharp(moving, { join: { animated: true } });
  put('moving-gif', 'image/gif', await joined().gif().toBuffer());
  put('moving-webp', 'image/webp', await joined().webp({ lossless: true }).toBuffer());
  put('bomb', 'image/png', black(20_000));
  put('paper', 'application/pdf', Buffer.from('%PDF-1.7\n%%EOF'));
  put('broken', 'image/jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 3]));
}

for (const [name, launch] of Object.entries(browsers)) {
  describe(`in ${name}`, () => {
    let browser: Opened;
    let tab: Tab;

    before(async () => {
      browser = await launch();
      tab = (await browser.newPage()) as Tab;
      await tab.goto(`${siteOrigin}/`);
    });
    after(() => browser.close());

    it('the page is as plain as many village sites are', async () => {
      assert.equal(await tab.evaluate(() => typeof crypto.subtle, undefined), 'undefined');
    });

    describe('an upload', () => {
      /** Sends a photo to a path of the service, and tells what came of it. */
      const send = (
        to: string,
        options: { endAt?: number; isEnded?: boolean; redirect?: RequestRedirect } = {},
      ) =>
        tab.evaluate(
          async ({ address, size, endAt, isEnded, redirect = 'manual' }) => {
            const progress: Upload.UploadProgress[] = [];
            const control = new AbortController();
            if (isEnded) control.abort(new Error('left'));
            const fetch = bundle.fetchWithProgress((now) => {
              progress.push(now);
              if (endAt !== undefined && now.loaded > endAt) control.abort(new Error('left'));
            });
            try {
              const response = await fetch(
                new Request(address, {
                  method: 'POST',
                  body: new Blob([new Uint8Array(size)], { type: 'image/jpeg' }),
                  headers: { 'idempotency-key': 'kunci' },
                  signal: control.signal,
                  credentials: 'omit',
                  redirect,
                }),
              );
              return {
                progress,
                status: response.status,
                url: response.url,
                type: response.headers.get('content-type'),
                requestId: response.headers.get('x-request-id'),
                body: await response.text(),
              };
            } catch (error) {
              return { progress, error: (error as Error).name, message: (error as Error).message };
            }
          },
          { address: serviceOrigin + to, size: photoBytes, ...options },
        );

      it('tells how far it is, from nothing to all', async () => {
        const { progress } = await send('/slow');
        assert.ok(progress.length > 3, `told ${progress.length} times`);
        assert.deepEqual(progress[0], { loaded: 0, total: photoBytes });
        assert.deepEqual(progress.at(-1), { loaded: photoBytes, total: photoBytes });
        const loaded = progress.map((now) => now.loaded);
        assert.deepEqual(
          loaded,
          loaded.toSorted((a, b) => a - b),
        );
      });

      it('arrives with its fields, and is answered as by fetch', async () => {
        visits.length = 0;
        const { status, url, type, requestId, body } = await send('/slow');
        assert.equal(visits[0]?.size, photoBytes);
        assert.equal(visits[0].headers['content-type'], 'image/jpeg');
        assert.equal(visits[0].headers['idempotency-key'], 'kunci');
        assert.equal(visits[0].headers['origin'], siteOrigin);
        assert.deepEqual([status, url], [201, `${serviceOrigin}/slow`]);
        assert.deepEqual([type, requestId], ['application/json', 'r-1']);
        assert.equal(body, `{"size":${photoBytes}}`);
      });

      it('gives an answer without a body too', async () => {
        const { status, body } = await send('/silent');
        assert.deepEqual([status, body], [204, '']);
      });

      it('gives a refusal with its reasons', async () => {
        const { status, body } = await send('/refused');
        assert.deepEqual([status, body], [413, '{"code":"too-large","status":413}']);
      });

      it('ends in the middle when it is told to, for the service too', async () => {
        cut = 0;
        const { error, message, progress } = await send('/held', { endAt: 0 });
        assert.deepEqual([error, message], ['Error', 'left']);
        assert.ok(progress.at(-1)!.loaded < photoBytes);
        // The next request finds that the one before was cut.
        while (cut === 0) await send('/silent');
      });

      it('is not sent when it is ended already', async () => {
        visits.length = 0;
        const { error, message, progress } = await send('/slow', { isEnded: true });
        assert.deepEqual([error, message], ['Error', 'left']);
        assert.deepEqual([visits, progress], [[], []]);
      });

      it('fails as fetch does when the line is cut, and where it is not allowed', async () => {
        for (const to of ['/reset', '/closed']) {
          const { error } = await send(to);
          assert.equal(error, 'TypeError', to);
        }
      });

      it('is not answered by whom a redirect leads to, unless that was asked for', async () => {
        const { status, body } = await send('/moved');
        assert.deepEqual([status, body], [302, '']);
        const followed = await send('/moved', { redirect: 'follow' });
        assert.equal(followed.status, 204);
      });

      it('is the same to its own address, however that is written', async () => {
        const { status } = await send('/silent#foto');
        assert.equal(status, 204);
      });

      it('that is redirected is an error that says so to who calls the SDK', async () => {
        const code = await tab.evaluate(async (baseUrl) => {
          const kim = bundle.createKim({ baseUrl });
          const fetch = bundle.fetchWithProgress(() => {});
          return kim.media.create(new Blob(['a']), {}, { fetch }).then(
            ({ id }) => id,
            (error: unknown) => bundle.isKimError(error) && error.code,
          );
        }, `${serviceOrigin}/moved`);
        assert.equal(code, 'redirected');
      });

      it('fails where the answer has a status that none may have', async () => {
        const { error } = await send('/odd');
        assert.equal(error, 'RangeError');
      });

      it('is tried again by ky, from the beginning', async () => {
        cut = 0;
        visits.length = 0;
        const progress = await tab.evaluate(
          async ({ address, size }) => {
            const told: number[] = [];
            await bundle.ky.post(address, {
              body: new Blob([new Uint8Array(size)]),
              retry: { limit: 1, methods: ['post'], delay: () => 0 },
              fetch: bundle.fetchWithProgress(({ loaded }) => told.push(loaded)),
            });
            return told;
          },
          { address: `${serviceOrigin}/once-reset`, size: photoBytes },
        );
        assert.equal(visits[0]?.size, photoBytes);
        assert.equal(progress.filter((loaded) => loaded === 0).length, 2);
      });

      it('is cut by ky when no answer comes in time', async () => {
        cut = 0;
        const error = await tab.evaluate(
          (address) =>
            bundle.ky
              .post(address, {
                body: new Blob([new Uint8Array(100_000)]),
                timeout: 200,
                retry: 0,
                fetch: bundle.fetchWithProgress(() => {}),
              })
              .then(
                () => 'answered',
                (error: unknown) => (error as Error).name,
              ),
          `${serviceOrigin}/held`,
        );
        assert.equal(error, 'TimeoutError');
        // Without it (Chromium before 116) ky itself leaves the line open.
        if (!(await tab.evaluate(() => 'any' in AbortSignal, null))) return;
        while (cut === 0) await send('/silent');
      });

      it('leaves no ear at the signal of its caller', async () => {
        const left = await tab.evaluate(
          async (addresses) => {
            const { prototype } = AbortSignal;
            type Listen = (...given: unknown[]) => void;
            const addEventListener = Reflect.get(prototype, 'addEventListener') as Listen;
            const removeEventListener = Reflect.get(prototype, 'removeEventListener') as Listen;
            let listening = 0;
            prototype.addEventListener = function (this: AbortSignal, ...given: unknown[]) {
              listening += 1;
              addEventListener.apply(this, given);
            };
            prototype.removeEventListener = function (this: AbortSignal, ...given: unknown[]) {
              listening -= 1;
              removeEventListener.apply(this, given);
            };
            const fetch = bundle.fetchWithProgress(() => {});
            const { signal } = new AbortController();
            for (const address of addresses) {
              await fetch(address, { method: 'POST', body: 'a', signal }).catch(() => undefined);
            }
            // The answer is there one event before the end of the request.
            await new Promise((resolve) => setTimeout(resolve));
            Object.assign(prototype, { addEventListener, removeEventListener });
            return listening;
          },
          [`${serviceOrigin}/silent`, `${serviceOrigin}/reset`],
        );
        assert.equal(left, 0);
      });
    });

    describe('a picture', () => {
      const fileOf = (name: string) => files.get(`/${name}`)!.body as Buffer;

      /** What becomes of a picture of the site; `undefined` if it is handed back as it is. */
      async function shrink(name: string, options: Pictures.ShrinkOptions = {}) {
        const result = await tab.evaluate(
          async ({ name, options }) => {
            const original = await (await fetch(`/${name}`)).blob();
            const small = await bundle.shrinkPicture(original, options);
            if (small === original) return undefined;
            let text = '';
            for (const byte of new Uint8Array(await small.arrayBuffer())) {
              text += String.fromCharCode(byte);
            }
            return { type: small.type, text: btoa(text) };
          },
          { name, options },
        );
        return result && { type: result.type, bytes: Buffer.from(result.text, 'base64') };
      }

      /** The same of one that is written anew, with what can be read in it. */
      async function rewrite(name: string, options: Pictures.ShrinkOptions = {}) {
        const result = await shrink(name, options);
        assert.ok(result, `${name} was handed back`);
        return { ...(await sharp(result.bytes).metadata()), ...result };
      }

      /** The colours of its quarters, by the nearest of ours. */
      async function coloursOf(bytes: Buffer) {
        const { data, info } = await sharp(bytes)
          .removeAlpha()
          .raw()
          .toBuffer({ resolveWithObject: true });
        const names = Object.entries({ red, green, blue, yellow });
        return [0.25, 0.75].flatMap((y) =>
          [0.25, 0.75].map((x) => {
            const at = 3 * (Math.floor(y * info.height) * info.width + Math.floor(x * info.width));
            const distance = (colour: Colour) =>
              colour.reduce(
                (sum, value, channel) => sum + Math.abs(value - data[at + channel]!),
                0,
              );
            return names.toSorted(([, a], [, b]) => distance(a) - distance(b))[0]![0];
          }),
        );
      }

      it('of a camera becomes small, is turned as it is to be seen, and tells nothing else', async () => {
        const before = fileOf('photo');
        assert.match(before.toString('latin1'), /Exif.*Kamera/s);
        const { bytes, type, width, height, exif, orientation } = await rewrite('photo');
        assert.equal(type, 'image/jpeg');
        assert.deepEqual([width, height], [1365, 2048]);
        assert.deepEqual([exif, orientation], [undefined, undefined]);
        assert.doesNotMatch(bytes.toString('latin1'), /Exif|Kamera|http:\/\/ns\.adobe/);
        assert.deepEqual(await coloursOf(bytes), ['blue', 'red', 'yellow', 'green']);
        assert.ok(bytes.length < before.length / 2, `${before.length} to ${bytes.length}`);
      });

      it('is turned whichever way the camera was held', async () => {
        for (let orientation = 1; orientation <= 8; orientation += 1) {
          const { bytes } = await rewrite(`turned-${orientation}`);
          const upright = await sharp(fileOf(`turned-${orientation}`))
            .rotate()
            .toBuffer();
          const expected = await coloursOf(upright);
          assert.deepEqual(await coloursOf(bytes), expected, `orientation ${orientation}`);
        }
      });

      it('that is small keeps its size, not what it tells', async () => {
        assert.match(fileOf('small').toString('latin1'), /Exif.*Kamera/s);
        const { bytes, width, height } = await rewrite('small');
        assert.doesNotMatch(bytes.toString('latin1'), /Exif|Kamera/);
        assert.deepEqual([width, height], [60, 40]);
      });

      it('has no more bytes than it may', async () => {
        for (const maxBytes of [400_000, 100_000]) {
          const { bytes, width, height } = await rewrite('photo', { maxBytes });
          assert.ok(bytes.length <= maxBytes && bytes.length > maxBytes / 3, `${bytes.length}`);
          assert.ok(Math.abs(width / height - 2 / 3) < 0.01);
        }
      });

      it('is still to be seen when its bytes cannot be so few', async () => {
        const { height } = await rewrite('photo', { maxBytes: 10 });
        assert.equal(height, 320);
      });

      it('has no more pixels than old phones can draw', async () => {
        const { width, height, bytes } = await rewrite('huge', { maxSide: 6000 });
        assert.ok(width * height <= 16_777_216 && width * height > 16_700_000);
        assert.deepEqual(await coloursOf(bytes), ['red', 'green', 'blue', 'yellow']);
      });

      it('that is see-through stays so', async () => {
        const { type, bytes } = await rewrite('glass');
        assert.equal(type, 'image/webp');
        const { data } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
        assert.ok(Math.abs(data[3]! - 0x80) < 3 && data[0]! > 190, [...data.subarray(0, 4)].join());
      });

      it('of a screen stays a PNG when that is smaller, without what lies beside it', async () => {
        assert.ok((await sharp(fileOf('screen')).metadata()).exif);
        const { type, exif } = await rewrite('screen');
        assert.deepEqual([type, exif], ['image/png', undefined]);
      });

      it('with the grain of a photo becomes JPEG', async () => {
        const { type, bytes } = await rewrite('grain');
        assert.equal(type, 'image/jpeg');
        assert.ok(bytes.length < fileOf('grain').length);
      });

      it('that moves, is too large for old phones, or is none, is handed back as it is', async () => {
        for (const name of ['moving-gif', 'moving-webp', 'bomb', 'paper', 'broken']) {
          assert.equal(await shrink(name), undefined, name);
        }
      });

      it('is handed back where the canvas lies to hide from trackers', async () => {
        const isSame = await tab.evaluate(async () => {
          const { prototype } = OffscreenCanvasRenderingContext2D;
          const getImageData = Reflect.get(prototype, 'getImageData') as () => ImageData;
          prototype.getImageData = () => new ImageData(new Uint8ClampedArray(4).fill(255), 1);
          const original = await (await fetch('/photo')).blob();
          const result = await bundle.shrinkPicture(original);
          prototype.getImageData = getImageData;
          return result === original;
        }, undefined);
        assert.ok(isSame);
      });

      it('is drawn by the page where a canvas has no other place', async () => {
        const result = await tab.evaluate(async () => {
          const { OffscreenCanvas: there } = globalThis;
          Object.assign(globalThis, { OffscreenCanvas: undefined });
          const small = await bundle.shrinkPicture(await (await fetch('/photo')).blob());
          Object.assign(globalThis, { OffscreenCanvas: there });
          const { width, height } = await createImageBitmap(small);
          return { type: small.type, width, height };
        }, undefined);
        assert.deepEqual(result, { type: 'image/jpeg', width: 1365, height: 2048 });
      });

      it('is decoded in another way where the first does not do', async () => {
        const sizes = await tab.evaluate(async () => {
          const real = globalThis.createImageBitmap as (
            blob: Blob,
            options?: ImageBitmapOptions,
          ) => Promise<ImageBitmap>;
          const original = await (await fetch('/photo')).blob();
          const found: number[][] = [];
          for (const canDo of [
            // Too large for the memory, unless it is made smaller on the way.
            (options: ImageBitmapOptions) => options.resizeWidth !== undefined,
            // An engine of before the name.
            (options: ImageBitmapOptions) => options.imageOrientation === undefined,
          ]) {
            const picky = async (blob: Blob, options: ImageBitmapOptions = {}) => {
              if (!canDo(options)) throw new TypeError('not here');
              return real(blob, options);
            };
            Object.assign(globalThis, { createImageBitmap: picky });
            const small = await bundle.shrinkPicture(original);
            Object.assign(globalThis, { createImageBitmap: real });
            const { width, height } = await real(small);
            found.push([width, height]);
          }
          return found;
        }, undefined);
        for (const [width, height] of sizes) {
          assert.ok(height === 2048 && Math.abs(width! - 1365) < 2, `${width} x ${height}`);
        }
      });

      it('takes no memory when it is done, whatever came of it', async () => {
        const outcome = await tab.evaluate(async () => {
          const { prototype } = ImageBitmap;
          const close = Reflect.get<ImageBitmap, 'close'>(prototype, 'close');
          let closed = 0;
          prototype.close = function () {
            closed += 1;
            close.call(this);
          };
          const original = await (await fetch('/photo')).blob();
          await bundle.shrinkPicture(original);
          const control = new AbortController();
          const ended = bundle.shrinkPicture(original, { signal: control.signal });
          control.abort();
          const code = await ended.then(
            () => 'done',
            (error: unknown) => (error as { code: string }).code,
          );
          prototype.close = close;
          return { closed, code };
        }, undefined);
        assert.deepEqual(outcome, { closed: 2, code: 'aborted' });
      });
    });

    describe('an answer', () => {
      const read = () =>
        tab.evaluate(async () => {
          const store = bundle.idbStore();
          const cache = bundle.createCache({ store });
          const address = 'http://kim.test/v1/articles';
          const response = await cache(address, async () =>
            Response.json(['a'], { headers: { 'cache-control': 'max-age=600' } }),
          );
          const status = response.headers.get('cache-status');
          // It is kept behind the answer.
          while (!(await store.get(address)));
          await store.close();
          return { data: (await response.json()) as unknown, status };
        }, undefined);

      it('is kept for the next page', async () => {
        const first = await read();
        await tab.goto(`${siteOrigin}/`);
        const second = await read();
        assert.deepEqual([first.data, first.status], [['a'], null]);
        assert.deepEqual([second.data, second.status], [['a'], 'simpul-kim; hit']);
      });

      it('is had, if not kept, in a sandbox where storage throws', async () => {
        files.set('/inner', {
          type: 'text/html',
          body: '<!doctype html><script src="/bundle.js"></script><script src="/inner.js"></script>',
        });
        files.set('/inner.js', {
          type: 'text/javascript',
          body: `(async () => {
            const cache = bundle.createCache({ store: bundle.idbStore() });
            const ask = async () => Response.json(['a'], { headers: { 'cache-control': 'max-age=9' } });
            await cache('http://kim.test/', ask);
            const response = await cache('http://kim.test/', ask);
            parent.postMessage([await response.json(), response.headers.get('cache-status')], '*');
          })();`,
        });
        const told = await tab.evaluate(async () => {
          const frame = document.createElement('iframe');
          frame.setAttribute('sandbox', 'allow-scripts');
          frame.src = '/inner';
          const message = new Promise<unknown>((resolve) =>
            addEventListener('message', ({ data }) => resolve(data), { once: true }),
          );
          document.documentElement.append(frame);
          return message;
        }, undefined);
        assert.deepEqual(told, [['a'], null]);
      });
    });
  });
}
