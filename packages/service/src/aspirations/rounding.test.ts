import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toldNumber, toldOf } from './rounding.ts';

/** Numbers of one type in one place, as they are. */
const counts = fc
  .tuple(fc.nat(30), fc.nat(30))
  .map(([some, more]) => ({ answered: some, received: some + more }));
/** A region: types in each of its parts, and what is about none of its parts. */
const parts = fc.array(fc.tuple(counts, counts, counts), { minLength: 1, maxLength: 8 });

type Numbers = { answered: number; received: number };
const sum = (all: readonly Numbers[]): Numbers => ({
  answered: all.reduce((total, { answered }) => total + answered, 0),
  received: all.reduce((total, { received }) => total + received, 0),
});
const told = (numbers: Numbers) => toldOf({ ...numbers, medianDays: 1.234 });

/** All that is told of a region: in all, by type, and the same of its parts. */
function toldOfRegion(rows: readonly (readonly Numbers[])[]) {
  const types = [0, 1, 2].map((type) => sum(rows.map((row) => row[type]!)));
  return [sum(types), ...types, ...rows.flatMap((row) => [sum(row), ...row])]
    .flatMap((numbers) => [told(numbers).received, told(numbers).answered])
    .filter((number) => number !== null);
}

describe('a number of people that is told', () => {
  it('is never below five, and never more than there were', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (number) => {
        const shown = toldNumber(number);
        return shown === null ? number < 5 : shown >= 5 && shown <= number && number - shown < 5;
      }),
    );
  });

  it('gives, added to and taken from all others that are told, no number from one to four', () => {
    const signs = fc.array(fc.constantFrom(-1, 0, 1), { minLength: 80, maxLength: 80 });
    fc.assert(
      fc.property(parts, signs, (rows, each) => {
        const result = toldOfRegion(rows).reduce(
          (total, number, index) => total + each[index]! * number,
          0,
        );
        return Math.abs(result) === 0 || Math.abs(result) >= 5;
      }),
    );
  });

  it('leaves three guesses or more at what is small, to who knows the rule and can reckon', () => {
    // Every table of three types with up to 14 of each, by what is told of it: for each number in
    // it, the set of values that it may have (as bits; 15 stands for all above).
    const most = 14;
    const pairs: (readonly [received: number, answered: number])[] = [];
    for (let received = 0; received <= most; received += 1) {
      for (let answered = 0; answered <= received; answered += 1) pairs.push([received, answered]);
    }
    const fives = (number: number) => (toldNumber(number) ?? 0) / 5;
    const groups = new Map<number, Uint16Array>();
    for (const [r1, a1] of pairs) {
      for (const [r2, a2] of pairs) {
        for (const [r3, a3] of pairs) {
          const received = r1 + r2 + r3;
          const answered = a1 + a2 + a3;
          let key = fives(received) * 10 + fives(answered);
          for (const number of [r1, a1, r2, a2, r3, a3]) key = key * 3 + fives(number);
          let possible = groups.get(key);
          if (!possible) groups.set(key, (possible = new Uint16Array(11)));
          const numbers = [r1, a1, r1 - a1, r2, a2, r2 - a2, r3, a3, r3 - a3];
          for (const [index, number] of [...numbers, received, received - answered].entries()) {
            possible[index]! |= 1 << Math.min(number, 15);
          }
        }
      }
    }
    const small = 0b11110;
    const bits = (mask: number) => mask.toString(2).replaceAll('0', '').length;
    for (const possible of groups.values()) {
      for (const mask of possible) assert.ok(!(mask & small) || bits(mask) >= 3, mask.toString(2));
    }
  });

  it('says nothing of a small part of a region, whatever is told of all the others', () => {
    // What is about the region itself, and none of its parts, is told nowhere. So for each value
    // that the small part could have there is a region of which exactly the same is told.
    fc.assert(
      fc.property(
        fc.array(fc.nat(40), { maxLength: 8 }),
        fc.nat(40),
        fc.nat(4),
        (others, own, part) => {
          const all = own + part + others.reduce((total, number) => total + number, 0);
          const whole = toldNumber(all) ?? 0;
          const least = others.map((number) => toldNumber(number) ?? 0);
          return [0, 1, 2, 3, 4].every((guess) => {
            const rest = whole - least.reduce((total, number) => total + number, 0);
            return rest >= 0 && (toldNumber(whole + guess) ?? 0) === whole;
          });
        },
      ),
    );
  });
});

describe('the days to an answer', () => {
  it('are told to a tenth, where five or more were answered', () => {
    assert.equal(told({ received: 12, answered: 5 }).medianDays, 1.2);
    assert.equal(told({ received: 12, answered: 4 }).medianDays, null);
    assert.equal(toldOf({ received: 0, answered: 0, medianDays: null }).medianDays, null);
  });
});
