export { defaultDeadlines, type Deadlines } from './deadlines.ts';
export { HolidayListError, knownHolidays, readHolidays, type Holidays } from './holidays.ts';
export { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';
