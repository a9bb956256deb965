import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { timeZones, type TimeZone } from '@simpul-kim/contract';
import fc from 'fast-check';
import { atZone } from '../regions/index.ts';
import { addWorkingDays, isWorkingDay, knownHolidays, workingDaysBetween } from './index.ts';

const wita = 'Asia/Makassar';
/** The end of the working day, as clocks of the zone show it. */
const end = (from: string, days: number, zone: TimeZone = wita) =>
  atZone(addWorkingDays(new Date(from), days, zone, knownHolidays), zone);

describe('working days', () => {
  for (const [what, from, days, until] of [
    ['of a plain week', '2026-11-16T09:00:00+08:00', 3, '2026-11-19'],
    ['over a weekend', '2026-11-19T09:00:00+08:00', 3, '2026-11-24'],
    ['from the last minute of a day', '2026-11-16T23:59:59+08:00', 1, '2026-11-17'],
    ['from the first of a day', '2026-11-16T00:00:00+08:00', 1, '2026-11-17'],
    ['from Saturday', '2026-11-21T09:00:00+08:00', 1, '2026-11-23'],
    ['from Sunday', '2026-11-22T09:00:00+08:00', 1, '2026-11-23'],
    ['from a holiday', '2026-08-17T09:00:00+08:00', 1, '2026-08-18'],
    ['over Nyepi and Idulfitri', '2026-03-17T09:00:00+08:00', 1, '2026-03-25'],
    ['over Christmas into the new year', '2026-12-23T09:00:00+08:00', 5, '2027-01-04'],
  ] as const) {
    it(`${what} end with the last moment of the day`, () => {
      assert.equal(end(from, days), `${until}T23:59:59+08:00`);
    });
  }

  it('are those of the zone: at one moment it is another day further east', () => {
    const moment = '2026-11-16T15:30:00Z';
    assert.equal(end(moment, 1, 'Asia/Jakarta'), '2026-11-17T23:59:59+07:00');
    assert.equal(end(moment, 1, 'Asia/Jayapura'), '2026-11-18T23:59:59+09:00');
  });

  for (const days of [0, -1, 1.5, Number.NaN]) {
    it(`cannot be ${days}`, () => {
      assert.throws(() => end('2026-11-16T09:00:00+08:00', days), RangeError);
    });
  }
});

const moment = fc.date({
  min: new Date('2025-01-01T00:00:00Z'),
  max: new Date('2028-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const zone = fc.constantFrom(...timeZones);
const count = fc.integer({ min: 1, max: 60 });

describe('of any moment, zone and number', () => {
  it('the end lies on a working day, in its last millisecond', () => {
    fc.assert(
      fc.property(moment, count, zone, (from, days, at) => {
        const deadline = addWorkingDays(from, days, at, knownHolidays);
        assert.ok(isWorkingDay(atZone(deadline, at).slice(0, 10), knownHolidays));
        const next = new Date(deadline.getTime() + 1);
        assert.equal(atZone(next, at).slice(11, 19), '00:00:00');
        assert.ok(deadline > from);
      }),
    );
  });

  it('as many working days lie between as were added, and days add up', () => {
    fc.assert(
      fc.property(moment, count, count, zone, (from, days, more, at) => {
        const deadline = addWorkingDays(from, days, at, knownHolidays);
        assert.equal(workingDaysBetween(from, deadline, at, knownHolidays), days);
        assert.equal(workingDaysBetween(deadline, from, at, knownHolidays), -days);
        assert.deepEqual(
          addWorkingDays(deadline, more, at, knownHolidays),
          addWorkingDays(from, days + more, at, knownHolidays),
        );
      }),
    );
  });

  it('whoever comes later is not due sooner', () => {
    fc.assert(
      fc.property(moment, moment, count, zone, (one, other, days, at) => {
        const [first, second] = one < other ? [one, other] : [other, one];
        const due = (from: Date) => addWorkingDays(from, days, at, knownHolidays);
        assert.ok(due(first) <= due(second));
        assert.ok(workingDaysBetween(first, second, at, knownHolidays) >= 0);
      }),
    );
  });
});
