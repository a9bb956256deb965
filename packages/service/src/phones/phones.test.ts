import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { internationalNumber, whatsappNumber } from './index.ts';

describe('a WhatsApp number', () => {
  for (const text of [
    '0800-0000-1234',
    '080000001234',
    '+62 800 0000 1234',
    '+62 (0)800 0000 1234',
    '0062 800 0000 1234',
    '62800.0000.1234',
    '800 0000 1234',
  ]) {
    it(`is the same, however it is written: ${text}`, () =>
      assert.equal(whatsappNumber(text), '6280000001234'));
  }

  for (const text of [
    '0542 720 100',
    '+1 202 555 0100',
    '112',
    '08',
    '0812345678901234',
    '',
    '+',
  ]) {
    it(`is not "${text}"`, () => assert.equal(whatsappNumber(text), undefined));
  }
});

describe('a telephone number', () => {
  it('may be of a landline', () =>
    assert.equal(internationalNumber('(0542) 000-100'), '62542000100'));

  for (const text of ['+65 6555 0100', '110', '6409021234560001', 'nol delapan']) {
    it(`is not "${text}"`, () => assert.equal(internationalNumber(text), undefined));
  }
});
