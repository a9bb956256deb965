import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { articleStatuses, type ArticleStatus } from '@simpul-kim/contract';
import { leastTaker, steps, wayOf, type Step } from './lifecycle.ts';

/** What every step does in every state, in the order of `articleStatuses`; `-` where it does not go. */
const expected: Readonly<Record<Step, readonly string[]>> = {
  //          draft              submitted           scheduled           published           corrected           retracted
  edit: ['writer draft', 'writer submitted', 'writer scheduled', '-', '-', '-'],
  submit: ['writer submitted', '-', '-', '-', '-', '-'],
  return: ['-', 'officer draft', '-', '-', '-', '-'],
  recall: ['-', 'writer draft', 'writer draft', '-', '-', '-'],
  publish: ['writer published', 'officer published', 'writer published', '-', '-', '-'],
  schedule: ['writer scheduled', 'officer scheduled', 'writer scheduled', '-', '-', '-'],
  comeOut: ['-', '-', 'clock published', '-', '-', '-'],
  correct: ['-', '-', '-', 'writer corrected', 'writer corrected', '-'],
  retract: ['-', '-', '-', 'writer retracted', 'writer retracted', '-'],
  delete: ['writer draft', '-', '-', '-', '-', '-'],
  hide: [
    ...['officer draft', 'officer submitted', 'officer scheduled'],
    ...['officer published', 'officer corrected', '-'],
  ],
  show: [
    ...['officer draft', 'officer submitted', 'officer scheduled'],
    ...['officer published', 'officer corrected', '-'],
  ],
  raise: ['-', '-', '-', 'writer published', 'writer corrected', '-'],
  accept: ['-', '-', '-', 'officer published', 'officer corrected', '-'],
  decline: ['-', '-', '-', 'officer published', 'officer corrected', '-'],
  unfeature: ['-', '-', '-', 'officer published', 'officer corrected', '-'],
  send: [
    ...['officer draft', 'officer submitted', 'officer scheduled'],
    ...['officer published', 'officer corrected', '-'],
  ],
};

const told = (step: Step, from: ArticleStatus): string => {
  const way = wayOf(step, from);
  return way ? `${way.who} ${way.to}` : '-';
};

describe('the life of an article', () => {
  for (const step of Object.keys(steps) as Step[]) {
    it(`goes by ${step} only where that goes`, () => {
      assert.deepEqual(
        articleStatuses.map((from) => told(step, from)),
        expected[step],
      );
    });
  }

  it('ends when it is withdrawn', () => {
    for (const step of Object.keys(steps) as Step[]) {
      assert.equal(wayOf(step, 'retracted'), undefined, step);
    }
  });

  it('shows nothing in public but through publication, now or in its time', () => {
    const public_ = new Set(['published', 'corrected']);
    const ways = (Object.keys(steps) as Step[]).filter((step) =>
      articleStatuses.some(
        (from) => !public_.has(from) && public_.has(wayOf(step, from)?.to ?? from),
      ),
    );
    assert.deepEqual(ways, ['publish', 'comeOut']);
  });

  it('asks for a right before it tells a state: the least that any state asks for', () => {
    assert.equal(leastTaker('publish'), 'writer');
    assert.equal(leastTaker('return'), 'officer');
    assert.equal(leastTaker('comeOut'), 'clock');
  });
});
