import type { TimeZone } from '@simpul-kim/sdk';
import type { KimLocale } from './dictionary.ts';

// Not by `Intl`: on an old phone its first date alone holds the page up for a tenth of a second and more.

/** What the zones are called, and how many hours they are ahead of UTC, all year. */
const zones: Readonly<Record<TimeZone, readonly [name: string, hours: number]>> = {
  'Asia/Jakarta': ['WIB', 7],
  'Asia/Makassar': ['WITA', 8],
  'Asia/Jayapura': ['WIT', 9],
};

const monthsOf = (locale: KimLocale) =>
  (locale === 'en'
    ? 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'
    : 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'
  ).split(' ');

/** A moment as the clocks of a zone show it, by the fields of UTC. */
const clockOf = (moment: Date | number, timeZone: TimeZone) =>
  new Date(+moment + zones[timeZone]?.[1] * 3_600_000);

/** A day in the zone of a region: `21 Nov 2026`; nothing of what is no date. */
export function formatDay(moment: Date | number, timeZone: TimeZone, locale: KimLocale): string {
  const clock = clockOf(moment, timeZone);
  // A hostile or broken answer takes nothing else with it.
  return isNaN(+clock)
    ? ''
    : `${clock.getUTCDate()} ${monthsOf(locale)[clock.getUTCMonth()]} ${clock.getUTCFullYear()}`;
}

/** A moment in the zone of a region, with its zone: `21 Nov 2026 08.30 WITA`; nothing of what is none. */
export function formatMoment(moment: Date | number, timeZone: TimeZone, locale: KimLocale): string {
  const day = formatDay(moment, timeZone, locale);
  const time = day && clockOf(moment, timeZone).toISOString().slice(11, 16);
  return day && `${day} ${locale === 'en' ? time : time.replace(':', '.')} ${zones[timeZone][0]}`;
}
