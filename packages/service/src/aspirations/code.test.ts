import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { codeFrom, readCode } from './code.ts';

const code = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => codeFrom(Buffer.from(bytes)));
/** Bytes that look random, the same in each run. */
const bytesOf = (number: number) => createHash('sha256').update(String(number)).digest();
const characters = Array.from('0123456789ABCDEFGHJKMNPQRSTWXYZ');

describe('a tracking code', () => {
  it('is four groups of four characters that are not taken for one another', () => {
    assert.match(codeFrom(bytesOf(0)), /^([0-9A-HJKMNP-TW-Z]{4}-){3}[0-9A-HJKMNP-TW-Z]{4}$/);
  });

  it('has more than 74 bits that nobody can know', () => {
    assert.ok(15 * Math.log2(characters.length) > 74);
    const many = Array.from({ length: 3_100 }, (_, number) =>
      codeFrom(bytesOf(number)).replaceAll('-', ''),
    );
    assert.equal(new Set(many).size, many.length);
    // Each character stands about as often as each other at every place but the last, the check.
    for (let place = 0; place < 15; place += 1) {
      for (const character of characters) {
        const count = many.filter((each) => each[place] === character).length;
        assert.ok(count > 50 && count < 160, `${character} at ${place}: ${count} of 3,100`);
      }
    }
  });

  it('is read however people write it', () => {
    fc.assert(
      fc.property(code, (given) => {
        const read = given.replaceAll('-', '');
        assert.equal(readCode(given), read);
        assert.equal(readCode(` ${given.toLowerCase().replaceAll('-', ' ')}\n`), read);
        assert.equal(readCode(read.replaceAll('0', 'O').replaceAll('1', 'l')), read);
      }),
    );
  });

  it('with one wrong character is none', () => {
    fc.assert(
      fc.property(code, fc.nat(15), fc.constantFrom(...characters), (given, place, other) => {
        const read = Array.from(given.replaceAll('-', ''));
        fc.pre(read[place] !== other);
        read[place] = other;
        assert.equal(readCode(read.join('')), undefined);
      }),
    );
  });

  it('with two characters that have changed places is none', () => {
    fc.assert(
      fc.property(code, fc.nat(15), fc.nat(15), (given, one, two) => {
        const read = Array.from(given.replaceAll('-', ''));
        fc.pre(read[one] !== read[two]);
        [read[one], read[two]] = [read[two]!, read[one]!];
        assert.equal(readCode(read.join('')), undefined);
      }),
    );
  });

  for (const text of ['', 'KIM', '7K2M-4TQX-9RWB', 'VVVV-VVVV-VVVV-VVVV', '💣'.repeat(16)]) {
    it(`is not found in "${text}"`, () => assert.equal(readCode(text), undefined));
  }
});
