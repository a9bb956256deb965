import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holdsIdentityNumber } from './identity.ts';

describe('a text', () => {
  for (const text of [
    '6409010101900001',
    'NIK: 6409010101900001.',
    '6409 0101 0190 0001',
    '640901.010190.0001',
    '６４０９０１０１０１９００００１',
  ]) {
    it(`holds an identity number: ${text}`, () => assert.ok(holdsIdentityNumber(text)));
  }

  for (const text of [
    '',
    'Rp 25.000 per bungkus',
    '0812-3456-7890',
    '0812-3456-7890 0812-3456-7891',
    '1234567890123',
    'ID64110000123450721',
    'Nomor 64090101019000012345',
  ]) {
    it(`holds none: ${text || 'nothing'}`, () => assert.ok(!holdsIdentityNumber(text)));
  }
});
