import { everyYear, ofYears } from './known.ts';

/** Days on which offices are closed, beside Saturdays and Sundays. Dates are `YYYY-MM-DD`. */
export interface Holidays {
  /** What is celebrated on a date; nothing on any other day. */
  nameOf(date: string): string | undefined;
  /** Whether those of a year that move from year to year are known, so that its working days are right. */
  isComplete(year: number): boolean;
}

/** A list of holidays that cannot be used; its message names the line, and says what to do. */
export class HolidayListError extends Error {}

/**
 * Each decree names a dozen days that move. A year of which we have fewer has but some day of one
 * region in it.
 */
const fewestMoving = 8;

const entry = /^(-?)(\d{4}-\d{2}-\d{2})(?:[ \t]+(\S.*))?$/;

const isDate = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

const fixed = (date: string): string | undefined => everyYear[date.slice(5)];

/** The holidays of a list, and those of every year but for some that were taken back. */
function holidaysOf(
  days: ReadonlyMap<string, string>,
  takenBack: ReadonlySet<string> = new Set(),
): Holidays {
  return {
    nameOf: (date) => (takenBack.has(date) ? undefined : (days.get(date) ?? fixed(date))),
    isComplete: (year) =>
      [...days.keys()].filter((date) => date.startsWith(`${year}-`) && !fixed(date)).length >=
      fewestMoving,
  };
}

/** Those that we know, where an installation says nothing else. */
export const knownHolidays: Holidays = holidaysOf(new Map(Object.entries(ofYears)));

/**
 * The holidays that we know along with those of a list: `YYYY-MM-DD name` a line; `-YYYY-MM-DD` takes
 * one of ours back; what follows a `#` at the beginning of a line, or after a space, is a comment.
 *
 * @throws {HolidayListError} for a line that is none of these, or that contradicts another one.
 */
export function readHolidays(text: string): Holidays {
  const days = new Map(Object.entries(ofYears));
  const given = new Set<string>();
  const takenBack = new Set<string>();
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    const content = line.replace(/(^|\s)#.*$/, '').trim();
    if (content === '') continue;
    const fault = (what: string) => new HolidayListError(`line ${index + 1} ${what}`);
    const [, minus, date = '', name] = entry.exec(content) ?? [];
    if (!isDate(date)) {
      throw fault(`must be a date and a name, e.g. "2027-03-10 Idulfitri"; it is "${content}".`);
    }
    if (minus) {
      if (!days.has(date) && !fixed(date)) {
        throw fault(`takes back ${date}, which is no holiday. Leave it out.`);
      }
      takenBack.add(date);
    } else {
      if (name === undefined) throw fault(`must say what is celebrated on ${date}.`);
      days.set(date, name);
      given.add(date);
    }
    if (given.has(date) && takenBack.has(date)) {
      throw fault(`contradicts another one about ${date}. Leave one of them out.`);
    }
  }
  return holidaysOf(days, takenBack);
}
