import type { TimeZone } from '@simpul-kim/contract';
import { atZone, momentAt } from '../regions/index.ts';
import type { Holidays } from './holidays.ts';

const dayMs = 24 * 60 * 60_000;

/** The date that calendars in a zone show at a moment: `YYYY-MM-DD`. */
const dateIn = (moment: Date, zone: TimeZone): string => atZone(moment, zone).slice(0, 10);

/** The date after a date. */
const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);

/** Whether offices work on a date: Monday to Friday, unless it is a holiday. */
export function isWorkingDay(date: string, holidays: Holidays): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday >= 1 && weekday <= 5 && holidays.nameOf(date) === undefined;
}

/**
 * The end of the working day that is so many after the day of `from`: the last millisecond of it, by
 * the clocks of a zone. The day of `from` itself does not count, whatever it is; so what comes on
 * Saturday counts from Monday on.
 *
 * @param days how many, 1 or more.
 * @throws {RangeError} for no whole number of days, or less than one.
 */
export function addWorkingDays(from: Date, days: number, zone: TimeZone, holidays: Holidays): Date {
  if (!Number.isInteger(days) || days < 1) throw new RangeError(`${days} is no number of days`);
  let date = dateIn(from, zone);
  for (let left = days; left > 0;) {
    date = dayAfter(date);
    if (isWorkingDay(date, holidays)) left -= 1;
  }
  return new Date(momentAt(dayAfter(date), '00:00', zone).getTime() - 1);
}

/**
 * How many working days begin after the day of `from`, up to and with the day of `to`: as many as
 * {@link addWorkingDays} needs to come there. Less than nothing, where `to` comes first.
 */
export function workingDaysBetween(
  from: Date,
  to: Date,
  zone: TimeZone,
  holidays: Holidays,
): number {
  if (to < from) return 0 - workingDaysBetween(to, from, zone, holidays);
  const last = dateIn(to, zone);
  let count = 0;
  for (let date = dateIn(from, zone); date < last;) {
    date = dayAfter(date);
    if (isWorkingDay(date, holidays)) count += 1;
  }
  return count;
}
