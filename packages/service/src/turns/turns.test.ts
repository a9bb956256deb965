import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Refusal } from '../problems/index.ts';
import { createTurns } from './index.ts';

const waitingMs = 60_000;

describe('turns', () => {
  it('let few work at once, the others in the order in which they came', async () => {
    const turns = createTurns({ atOnce: 2, waiting: 10, waitingMs });
    const order: string[] = [];
    const gates = [1, 2, 3, 4].map(() => Promise.withResolvers<unknown>());
    const works = gates.map((gate, index) =>
      turns(async () => {
        order.push(`begin ${index}`);
        await gate.promise;
      }),
    );
    await Promise.resolve();
    assert.deepEqual(order, ['begin 0', 'begin 1']);
    gates[1]!.resolve(undefined);
    await works[1];
    gates[0]!.resolve(undefined);
    await works[0];
    gates[2]!.resolve(undefined);
    gates[3]!.resolve(undefined);
    await Promise.all(works);
    assert.deepEqual(order, ['begin 0', 'begin 1', 'begin 2', 'begin 3']);
  });

  it('go on after work that fails', async () => {
    const turns = createTurns({ atOnce: 1, waiting: 10, waitingMs });
    const failing = turns(async () => Promise.reject(new Error('no')));
    const next = turns(async () => 'done');
    await assert.rejects(failing, /no/);
    assert.equal(await next, 'done');
  });

  it('tell who would wait too long to come again', async () => {
    const turns = createTurns({ atOnce: 1, waiting: 1, waitingMs });
    const gate = Promise.withResolvers<unknown>();
    const first = turns(() => gate.promise);
    const second = turns(async () => 'second');
    await assert.rejects(
      turns(async () => 'third'),
      (error) =>
        error instanceof Refusal &&
        error.code === 'unavailable' &&
        error.options.retryAfterSeconds === 15,
    );
    gate.resolve(undefined);
    await first;
    assert.equal(await second, 'second');
  });

  it('tell who has waited too long as well, and go on without it', async () => {
    const turns = createTurns({ atOnce: 1, waiting: 5, waitingMs: 1 });
    const gate = Promise.withResolvers<unknown>();
    const first = turns(() => gate.promise);
    await assert.rejects(
      turns(async () => 'second'),
      Refusal,
    );
    gate.resolve(undefined);
    await first;
    assert.equal(await turns(async () => 'third'), 'third');
  });
});
