import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lifetimeUntil } from './send.ts';

describe('the lifetime of an answer in caches in front of us', () => {
  const lifetime = { maxAge: 30, staleWhileRevalidate: 300 };
  const now = Date.parse('2026-11-21T08:00:00Z');
  const endsIn = (seconds: number) => new Date(now + seconds * 1000);

  for (const [what, until, expected] of [
    ['is that of its kind, where it does not end', undefined, [30, 300]],
    ['is that of its kind, where it ends long after', endsIn(3600), [30, 300]],
    ['ends with it, also while they ask again', endsIn(100), [30, 70]],
    ['is short where it ends soon', endsIn(12.7), [12, 0]],
    ['is nothing where it has ended', endsIn(-5), [0, 0]],
  ] as const) {
    it(what, () => {
      const { maxAge, staleWhileRevalidate } = lifetimeUntil(lifetime, until, now);
      assert.deepEqual([maxAge, staleWhileRevalidate], expected);
    });
  }
});
