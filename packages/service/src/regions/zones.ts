import type { TimeZone } from '@simpul-kim/contract';

/** Provinces by the first two digits of their code; all others lie in WIB (Asia/Jakarta). */
const central = /^(5[1-3]|6[3-5]|7[1-6])/;
const eastern = /^(8[12]|9[1-7])/;

/**
 * The time zone of a region: WIB in the west, WITA in the centre, WIT in the east
 * (Keputusan Presiden 41/1987).
 */
export function zoneOf(regionCode: string): TimeZone {
  if (central.test(regionCode)) return 'Asia/Makassar';
  return eastern.test(regionCode) ? 'Asia/Jayapura' : 'Asia/Jakarta';
}

/** What people call the zones. */
export const zoneNames: Readonly<Record<TimeZone, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** Hours ahead of UTC. Indonesia knows no summer time. */
const hours: Readonly<Record<TimeZone, number>> = {
  'Asia/Jakarta': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
};

/** The RFC 3339 writing of a moment at the offset of a zone, to the second. */
export function atZone(moment: Date, zone: TimeZone): string {
  const local = new Date(moment.getTime() + hours[zone] * 3_600_000).toISOString();
  return `${local.slice(0, 19)}+0${hours[zone]}:00`;
}

/** The moment at which clocks in a zone show a date (`2026-11-21`) and a time (`08:30`). */
export function momentAt(date: string, time: string, zone: TimeZone): Date {
  return new Date(`${date}T${time}:00+0${hours[zone]}:00`);
}
