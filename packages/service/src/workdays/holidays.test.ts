import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HolidayListError, knownHolidays, readHolidays } from './index.ts';

describe('the holidays that we know', () => {
  it('are those of the decree for 2026, joint leave included', () => {
    assert.equal(knownHolidays.nameOf('2026-03-19'), 'Hari Suci Nyepi (Tahun Baru Saka 1948)');
    assert.equal(knownHolidays.nameOf('2026-03-23'), 'Cuti bersama Idulfitri');
    assert.equal(knownHolidays.nameOf('2026-03-25'), undefined);
    assert.equal(knownHolidays.isComplete(2026), true);
  });

  it('are, of any other year, those that do not move, which is not all', () => {
    assert.equal(knownHolidays.nameOf('2031-08-17'), 'Proklamasi Kemerdekaan');
    assert.equal(knownHolidays.nameOf('2031-03-19'), undefined);
    assert.equal(knownHolidays.isComplete(2031), false);
  });
});

describe('a list of holidays', () => {
  it('adds to ours, and takes back one of them', () => {
    const list =
      '\uFEFF# Kabupaten\r\n\r\n2026-03-11 HUT Penajam # tiap tahun\r\n-2026-12-24\r\n-2027-05-01 pindah';
    const holidays = readHolidays(list);
    assert.equal(holidays.nameOf('2026-03-11'), 'HUT Penajam');
    assert.equal(holidays.nameOf('2026-12-24'), undefined);
    assert.equal(holidays.nameOf('2026-12-25'), 'Kelahiran Yesus Kristus');
    assert.equal(holidays.nameOf('2027-05-01'), undefined);
    assert.equal(holidays.nameOf('2028-05-01'), 'Hari Buruh Internasional');
  });

  it('makes a year complete with days that move, not with one of a region', () => {
    const moving = Array.from({ length: 8 }, (_, day) => `2027-03-0${day + 1} Libur`).join('\n');
    assert.equal(readHolidays(moving).isComplete(2027), true);
    assert.equal(readHolidays('2027-03-11 HUT Penajam').isComplete(2027), false);
    assert.equal(readHolidays('').isComplete(2026), true);
  });

  for (const [what, list, line] of [
    ['no date', '2026-03-11 HUT\nbesok libur', 2],
    ['a date that no calendar has', '2027-02-30 Libur', 1],
    ['a date written otherwise', '\n\n11/03/2027 Libur', 3],
    ['a day without a name', '2027-03-11', 1],
    ['what is taken back, and none of ours', '-2027-03-11', 1],
    ['what is given and taken back', '2026-08-17 HUT RI\n-2026-08-17', 2],
  ] as const) {
    it(`with ${what} is refused, and the line named`, () => {
      assert.throws(
        () => readHolidays(list),
        (error) => error instanceof HolidayListError && error.message.startsWith(`line ${line} `),
      );
    });
  }
});
