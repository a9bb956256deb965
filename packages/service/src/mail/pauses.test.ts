import assert from 'node:assert/strict';
import { it } from 'node:test';
import { patienceMs, pauseAfter } from './pauses.ts';

const minutes = (attempts: number) => pauseAfter(attempts) / 60_000;

it('pauses grow from a minute to six hours, and no further', () => {
  const pauses = Array.from({ length: 12 }, (_, attempt) => minutes(attempt + 1));
  assert.deepEqual(pauses, [1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360]);
  assert.equal(minutes(10_000), 360);
});

it('a mail is tried some twenty times before it is given up', () => {
  let passed = 0;
  let attempts = 1;
  for (; passed < patienceMs; attempts += 1) passed += pauseAfter(attempts);
  assert.equal(attempts, 21);
});
