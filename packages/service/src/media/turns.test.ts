import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Refusal } from '../problems/index.ts';
import { createTurns } from './turns.ts';

describe('turns', () => {
  it('let few work at once, the others in the order in which they came', async () => {
    const turns = createTurns(2, 10);
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
    const turns = createTurns(1, 10);
    const failing = turns(async () => Promise.reject(new Error('no')));
    const next = turns(async () => 'done');
    await assert.rejects(failing, /no/);
    assert.equal(await next, 'done');
  });

  it('tell who would wait too long to come again', async () => {
    const turns = createTurns(1, 1);
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
});
