import { knownHolidays, type Holidays } from './holidays.ts';

/**
 * How many working days offices have for what residents send them, and which days those are. The
 * regulation is being replaced, so an installation decides.
 */
export interface Deadlines {
  /** To verify something, or forward it. */
  readonly verifyDays: number;
  /** To follow up what was verified. */
  readonly followUpDays: number;
  /** After the last follow-up, without a reply, until it is closed. */
  readonly closeDays: number;
  readonly holidays: Holidays;
}

/** Those in use, where an installation says nothing else. */
export const defaultDeadlines: Deadlines = {
  verifyDays: 3,
  followUpDays: 5,
  closeDays: 10,
  holidays: knownHolidays,
};
