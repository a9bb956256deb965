import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sayWait } from './too-many.ts';

describe('a wait', () => {
  for (const [seconds, id, en] of [
    [1, '1 detik', '1 second'],
    [59, '59 detik', '59 seconds'],
    [61, '2 menit', '2 minutes'],
    [3599, '60 menit', '60 minutes'],
    [3601, '2 jam', '2 hours'],
  ] as const) {
    it(`of ${seconds} seconds is ${id}`, () => {
      assert.match(sayWait(seconds).id, new RegExp(`Tunggu ${id}, lalu coba lagi`));
      assert.match(sayWait(seconds).en, new RegExp(`Wait ${en}, then try again`));
    });
  }
});
