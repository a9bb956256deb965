import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findIdentityNumber, maskIdentityNumbers } from './identity-number.ts';

describe('an identity number', () => {
  for (const text of [
    '6409021234560001',
    'NIK: 6409021234560001.',
    '6409 0212 3456 0001',
    '640902.123456.0001',
    '640902-123456-0001',
    '６４０９０２１２３４５６０００１',
    '64.09.02.010190.0001',
    '６４０９０２０１０１９００００１',
    '64090201\u200b01900001',
    '640902010190 0001',
    '6409 0201 01900001',
    '6409/0201/0190/0001',
    '6409  0201  0190  0001',
    '6409\u20110201\u20110190\u20110001',
    '6 4 0 9 0 2 0 1 0 1 9 0 0 0 0 1',
    '٦٤٠٩٠٢٠١٠١٩٠٠٠٠١',
    '६४०९०२०१०१९००००१',
    '64090212345600016409020101900001',
    'ktp-6409021234560001',
    'KTP_6409-0212-3456-0001',
    '6409021234560001-Budi',
    'c926b3ef-9a3e-4c2b-9572-657199275179 6409021234560001',
  ]) {
    it(`is seen in "${text}"`, () => assert.equal(findIdentityNumber({ about: text }), 'about'));
  }

  for (const text of [
    '141/12/SK/DS-BM',
    '0812-3456-7890',
    '0812-3456-7890, 0813-3456-7890',
    '0812-3456-7890 0813-3456-7890',
    'https://www.tiktok.com/@kim/video/7234567890123456789',
    'Tahun 2024 dan 2025',
    'ID64110000123450721',
    'Nomor 64090212345600012345',
    'Anggaran Rp 1.234.567.890.123 dan Rp 2.000.000.000',
    'Jadwal 2026-11-21 2026-11-22',
    'Pukul 08.00 10.00 12.00 14.00 WITA',
    'NIB 1234567890123, P-IRT 1234567890123-45',
    'Surat 12345678901234567',
    'c926b3ef-9a3e-4c2b-9572-657199275179',
    '74033321-8714-4667-b569-8dac05b0c9af',
    'c926b3ef-9a3e-4c2b-6571-992751791234',
  ]) {
    it(`is not seen in "${text}"`, () =>
      assert.equal(findIdentityNumber({ about: text }), undefined));
  }

  it('is told by the path of its field', () => {
    const body = { officers: [{ name: 'Ani' }, { name: 'Budi 6409021234560001' }] };
    assert.equal(findIdentityNumber(body), 'officers.1.name');
  });
});

describe('masking identity numbers', () => {
  it('takes the digits away, and nothing else', () => {
    assert.equal(
      maskIdentityNumbers('NIK saya 6409 0212 3456 0001 ﷺ, telepon 0812-3456-7890.'),
      'NIK saya •••• •••• •••• •••• ﷺ, telepon 0812-3456-7890.',
    );
  });

  it('leaves a text without any as it is', () => {
    const text = 'Jadwal 2026-11-21 2026-11-22, pukul 08.00 10.00 12.00 14.00 👨‍👩‍👧.';
    assert.equal(maskIdentityNumbers(text), text);
  });

  it('takes all that there are', () => {
    assert.equal(
      maskIdentityNumbers('6409021234560001 dan 6409020101900002'),
      '•••••••••••••••• dan ••••••••••••••••',
    );
  });
});
