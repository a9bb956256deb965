import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPrice } from './prices.ts';

describe('a price', () => {
  for (const [lowest, highest, price] of [
    [null, null, [null, null]],
    [15_000, null, [15_000, null]],
    [15_000, 25_000, [15_000, 25_000]],
    [15_000, 15_000, [15_000, null]],
  ] as const) {
    it(`of ${lowest} to ${highest} is ${price.join(' to ')}`, () => {
      const read = readPrice(lowest, highest);
      assert.deepEqual([read.price_idr, read.price_idr_max], price);
    });
  }

  it('cannot end below its beginning, or without one', () => {
    assert.throws(() => readPrice(15_000, 10_000), { code: 'unusable' });
    assert.throws(() => readPrice(null, 10_000), { code: 'unusable' });
  });
});
