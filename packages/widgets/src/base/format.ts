import type { TimeZone } from '@simpul-kim/sdk';
import type { KimLocale } from './dictionary.ts';

const zoneNames: Readonly<Record<TimeZone, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** Making a formatter costs more than all its uses on a page. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Nothing of what is no date: a hostile or broken answer takes nothing else with it. */
function format(
  moment: Date | number,
  timeZone: TimeZone,
  locale: KimLocale,
  time: boolean,
): string {
  if (isNaN(+moment)) return '';
  const key = `${locale} ${timeZone} ${time}`;
  let made = formatters.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'id-ID', {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone,
      ...(time ? { hour: '2-digit', minute: '2-digit' } : {}),
    });
    formatters.set(key, made);
  }
  return made.format(moment);
}

/** A day in the zone of a region: `21 Nov 2026`; nothing of what is no date. */
export const formatDay = (moment: Date | number, timeZone: TimeZone, locale: KimLocale): string =>
  format(moment, timeZone, locale, false);

/** A moment in the zone of a region, with its zone: `21 Nov 2026 08.30 WITA`; nothing of what is none. */
export const formatMoment = (
  moment: Date | number,
  timeZone: TimeZone,
  locale: KimLocale,
): string => {
  const told = format(moment, timeZone, locale, true);
  return told && `${told.replace(',', '')} ${zoneNames[timeZone]}`;
};
