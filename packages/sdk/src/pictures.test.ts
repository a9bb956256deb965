/** Where there is no canvas. In browsers: `test/sdk-browser.test.ts`. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { AbortError } from './errors.ts';
import { shrinkPicture } from './pictures.ts';

const photo = new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xd9])], { type: 'image/jpeg' });

it('a picture is handed back as it is where there is no canvas', async () => {
  assert.equal(await shrinkPicture(photo), photo);
});

it('a picture that old phones cannot hold is handed back without being decoded', async (t) => {
  const decode = t.mock.fn(() => Promise.reject(new Error('none')));
  Object.assign(globalThis, { createImageBitmap: decode });
  t.after(() => Reflect.deleteProperty(globalThis, 'createImageBitmap'));
  const head = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR________', 'latin1');
  const png = (width: number, height: number) => {
    head.writeUInt32BE(width, 16);
    head.writeUInt32BE(height, 20);
    return new Blob([new Uint8Array(head)], { type: 'image/png' });
  };
  const bomb = png(20_000, 20_000);
  assert.equal(await shrinkPicture(bomb), bomb);
  assert.equal(decode.mock.callCount(), 0);
  // Of a phone with 64 megapixels.
  await shrinkPicture(png(9_280, 6_944));
  assert.notEqual(decode.mock.callCount(), 0);
});

it('a picture is not looked at when it is ended already', async () => {
  await assert.rejects(shrinkPicture(photo, { signal: AbortSignal.abort() }), AbortError);
});
