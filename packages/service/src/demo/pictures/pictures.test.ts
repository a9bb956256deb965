import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { paintScene, scenes } from './index.ts';

const seeds = [1, 2];

/** Throws where tags do not nest, or an attribute or a stray sign is not well-formed. */
function assertWellFormed(xml: string): void {
  const open: string[] = [];
  const tag = /<(\/?)([A-Za-z]+)((?: [A-Za-z][\w:-]*="[^"<>&]*")*)(\/?)>/y;
  while (tag.lastIndex < xml.length) {
    const at = tag.lastIndex;
    const found = tag.exec(xml);
    assert.ok(found, `not well-formed at ${at}: ${xml.slice(at, at + 60)}`);
    const [, closing, name, , alone] = found;
    if (closing) assert.equal(open.pop(), name);
    else if (!alone) open.push(name as string);
  }
  assert.deepEqual(open, []);
}

test('there are twenty scenes', () => {
  assert.equal(new Set(scenes).size, 20);
});

for (const scene of scenes) {
  test(`${scene}: the same seed gives the same picture`, () => {
    assert.equal(paintScene(scene, 7), paintScene(scene, 7));
  });

  test(`${scene}: neighbouring seeds give different pictures`, () => {
    const pictures = [1, 2, 3, 4].map((seed) => paintScene(scene, seed));
    assert.equal(new Set(pictures).size, 4);
  });

  test(`${scene}: the picture is small, well-formed and stands alone`, () => {
    for (const seed of [...seeds, 3, 4, 0, -5]) {
      const svg = paintScene(scene, seed);
      assert.ok(Buffer.byteLength(svg) < 40_000, `${Buffer.byteLength(svg)} bytes`);
      assertWellFormed(svg);
      assert.doesNotMatch(svg, /<text|<image|<script|<style|font|NaN|undefined|Infinity/);
      const references = [...svg.matchAll(/(?:href="|url\()([^")]+)/g)].map(([, to]) => to ?? '');
      const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `#${id}`));
      for (const reference of references) assert.ok(ids.has(reference), reference);
    }
  });

  test(`${scene}: the picture rasterises at 1280 by 720 and covers its whole frame`, async () => {
    for (const seed of seeds) {
      const image = sharp(Buffer.from(paintScene(scene, seed)));
      const { width, height } = await image.metadata();
      assert.deepEqual([width, height], [1280, 720]);
      const { isOpaque, entropy } = await image.stats();
      assert.ok(isOpaque, 'the background shows through');
      assert.ok(entropy > 3, 'the picture is nearly empty');
    }
  });
}

test('ids do not clash when two pictures share a page', () => {
  const ids = (svg: string): string[] =>
    [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');
  const both = [...ids(paintScene('coast', 1)), ...ids(paintScene('coast', -1))];
  assert.equal(new Set(both).size, both.length);
});
