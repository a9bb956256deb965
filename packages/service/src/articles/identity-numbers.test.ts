import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasIdentityNumber } from './identity-numbers.ts';

describe('a number that identifies a resident', () => {
  for (const text of [
    'NIK 6409020101900001 atas nama',
    'NIK:6409020101900001.',
    '6409 0201 0190 0001',
    '6409.0201.0190.0001',
    '640902-010190-0001'.replaceAll('-', ' '),
    '64.09.02.010190.0001',
    '６４０９０２０１０１９００００１',
    '64090201\u200b01900001',
  ]) {
    it(`is found in: ${text}`, () => assert.equal(hasIdentityNumber(text), true));
  }

  for (const text of [
    'Anggaran Rp 1.234.567.890.123 dan Rp 2.000.000.000',
    'Buka 2026-11-21 sampai 2026-11-22',
    'NIB 1234567890123, P-IRT 1234567890123-45',
    'WhatsApp 0812 3456 7890',
    'Surat 12345678901234567',
    'Pukul 08.00 10.00 12.00 14.00',
  ]) {
    it(`is not in: ${text}`, () => assert.equal(hasIdentityNumber(text), false));
  }
});
