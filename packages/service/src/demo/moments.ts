import type { TimeZone } from '@simpul-kim/contract';
import { atZone, momentAt } from '../regions/index.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** A local time (`HH.MM`) so many days from the day that clocks in a zone show now. */
export function momentIn(inDays: number, time: string, zone: TimeZone, now: Date): Date {
  const date = atZone(new Date(now.getTime() + inDays * dayMs), zone).slice(0, 10);
  return momentAt(date, time.replace('.', ':'), zone);
}

/** The month (`YYYY-MM`) so many months from the one that calendars in a zone show now. */
export function monthIn(inMonths: number, zone: TimeZone, now: Date): string {
  const [year, month] = atZone(now, zone).split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 + inMonths, 1)).toISOString().slice(0, 7);
}
