import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CertificationDraft } from '@simpul-kim/contract';
import { readCertifications } from './certifications.ts';

const read = (draft: CertificationDraft) => readCertifications([draft])[0];

describe('the number of a certification', () => {
  for (const [kind, written, stored] of [
    ['nib', '1234 5678 90123', '1234567890123'],
    ['pirt', 'P-IRT No. 1234567890123-45', '1234567890123-45'],
    ['pirt', '1234567890123 - 45', '1234567890123-45'],
    ['bpom', 'BPOM RI MD 123456789012', 'MD123456789012'],
    ['bpom', 'ml123456789012', 'ML123456789012'],
    ['halal', ' id64110000123450721 ', 'ID64110000123450721'],
  ] as const) {
    it(`(${kind}) is stored as ${stored} where it is written "${written}"`, () =>
      assert.equal(read({ kind, number: written })?.number, stored));
  }

  for (const [kind, written] of [
    ['nib', '123456789012'],
    ['nib', '12345678901234'],
    ['nib', '123456789012a'],
    ['pirt', '1234567890123'],
    ['pirt', '123456789012-45'],
    ['pirt', '1234567890123-2045'],
    ['bpom', '123456789012'],
    ['bpom', 'MD12345'],
    ['bpom', 'XX123456789012'],
    ['halal', '<b>1</b>'],
    ['halal', '6409010101900001'],
  ] as const) {
    it(`(${kind}) is refused where it is "${written}"`, () =>
      assert.throws(() => read({ kind, number: written }), { code: 'unusable' }));
  }

  it('is named once', () => {
    const nib = { kind: 'nib', number: '1234567890123' } as const;
    const again = { kind: 'nib', number: '1234567 890123' } as const;
    assert.throws(() => readCertifications([nib, again]), { code: 'unusable' });
  });
});

describe('the last day of a certification', () => {
  const pirt = { kind: 'pirt', number: '1234567890123-45' } as const;

  it('is the one given, or none', () => {
    const halal = { kind: 'halal', number: 'ID64110000123450721' } as const;
    assert.equal(read({ ...halal, endsOn: '2027-05-31' })?.endsOn, '2027-05-31');
    assert.equal(read(halal)?.endsOn, null);
    assert.equal(read({ ...halal, endsOn: null })?.endsOn, null);
  });

  it('of a P-IRT is the end of the year in its number, or a day in that year', () => {
    assert.equal(read(pirt)?.endsOn, '2045-12-31');
    assert.equal(read({ ...pirt, endsOn: '2045-03-01' })?.endsOn, '2045-03-01');
    assert.throws(() => read({ ...pirt, endsOn: '2046-03-01' }), { code: 'unusable' });
  });

  it('is in a year that can be', () => {
    for (const endsOn of ['0000-01-01', '1999-12-31', '9999-12-31']) {
      assert.throws(() => read({ kind: 'nib', number: '1234567890123', endsOn }), {
        code: 'unusable',
      });
    }
  });
});
