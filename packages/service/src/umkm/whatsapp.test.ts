import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readWhatsapp, whatsappOf } from './whatsapp.ts';

describe('a WhatsApp number', () => {
  for (const written of [
    '08000000123',
    '0800-0000-123',
    '0800 0000 123',
    '(0800) 0000.123',
    '628000000123',
    '62 800 0000 123',
    '+628000000123',
    '+62 800-0000-123',
  ]) {
    it(`is stored as 628000000123 where it is written "${written}"`, () =>
      assert.equal(readWhatsapp(written), '628000000123'));
  }

  for (const written of [
    '',
    '0542123456',
    '+60123456789',
    '08123',
    '0800000000000000',
    '+0800000012',
    '0800000012x',
    '0800;0000123',
    'https://wa.me/628000000123',
    '٠٨٠٠٠٠٠٠١٢٣',
  ]) {
    it(`is refused where it is written "${written}"`, () =>
      assert.throws(() => readWhatsapp(written), { code: 'unusable' }));
  }

  it('is published with the address of its chat', () => {
    assert.deepEqual(whatsappOf('628000000123'), {
      number: '628000000123',
      url: 'https://wa.me/628000000123',
    });
    assert.equal(whatsappOf(null), null);
  });
});
