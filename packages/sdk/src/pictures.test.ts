/** Where there is no canvas. In browsers: `test/sdk-browser.test.ts`. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { AbortError } from './errors.ts';
import { shrinkPicture } from './pictures.ts';

const photo = new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xd9])], { type: 'image/jpeg' });

it('a picture is handed back as it is where there is no canvas', async () => {
  assert.equal(await shrinkPicture(photo), photo);
});

it('a picture is not looked at when it is ended already', async () => {
  await assert.rejects(shrinkPicture(photo, { signal: AbortSignal.abort() }), AbortError);
});
