import type { TimeZone } from '@simpul-kim/sdk';
import type { KimLocale } from './dictionary.ts';

const zoneNames: Readonly<Record<TimeZone, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** Making a formatter costs more than all its uses on a page. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: KimLocale, timeZone: TimeZone, time: boolean): Intl.DateTimeFormat {
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
  return made;
}

/** A day in the zone of a region: `21 Nov 2026`; nothing of what is no date. */
export const formatDay = (
  moment: Date | number,
  timeZone: TimeZone,
  locale: KimLocale,
  time = false,
): string => (isNaN(+moment) ? '' : formatter(locale, timeZone, time).format(moment));

/** A moment in the zone of a region, with its zone: `21 Nov 2026 08.30 WITA`; nothing of what is none. */
export const formatMoment = (
  moment: Date | number,
  timeZone: TimeZone,
  locale: KimLocale,
): string => {
  const day = formatDay(moment, timeZone, locale, true);
  return day && `${day.replace(',', '')} ${zoneNames[timeZone]}`;
};
