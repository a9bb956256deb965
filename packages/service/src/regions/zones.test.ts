import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { atZone, momentAt, zoneOf } from './zones.ts';

describe('the time zone of a region', () => {
  for (const [code, zone, where] of [
    ['11', 'Asia/Jakarta', 'Aceh'],
    ['33.01', 'Asia/Jakarta', 'Jawa Tengah'],
    ['61', 'Asia/Jakarta', 'Kalimantan Barat'],
    ['62', 'Asia/Jakarta', 'Kalimantan Tengah'],
    ['51.07', 'Asia/Makassar', 'Bali'],
    ['63', 'Asia/Makassar', 'Kalimantan Selatan'],
    ['64.09.02.2004', 'Asia/Makassar', 'Kalimantan Timur'],
    ['73', 'Asia/Makassar', 'Sulawesi Selatan'],
    ['81', 'Asia/Jayapura', 'Maluku'],
    ['96', 'Asia/Jayapura', 'Papua Barat Daya'],
  ] as const) {
    it(`is ${zone} in ${where}`, () => assert.equal(zoneOf(code), zone));
  }
});

describe('a moment', () => {
  it('is written at the offset of its region', () => {
    const moment = new Date('2026-11-21T00:30:15.250Z');
    assert.equal(atZone(moment, 'Asia/Makassar'), '2026-11-21T08:30:15+08:00');
  });

  it('is read from the clock of a region', () => {
    const moment = momentAt('2026-11-21', '08:30', 'Asia/Jayapura');
    assert.equal(moment.toISOString(), '2026-11-20T23:30:00.000Z');
  });
});
