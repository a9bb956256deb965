import { expect } from '@open-wc/testing';
import { formatDay, formatMoment } from './format.ts';

const zones = [
  ['Asia/Jakarta', 'WIB'],
  ['Asia/Makassar', 'WITA'],
  ['Asia/Jayapura', 'WIT'],
] as const;
/** An hour and a half before each midnight of a year, in UTC: in the zones of Indonesia it is the next day. */
const moments = Array.from({ length: 366 }, (_, day) => Date.UTC(2028, 0, day, 22, 30));

describe('dates', () => {
  for (const [locale, tag] of [
    ['id', 'id-ID'],
    ['en', 'en-GB'],
  ] as const) {
    for (const [timeZone, name] of zones) {
      it(`are written as the platform writes them in ${tag}, ${name}`, () => {
        const day = { day: 'numeric', month: 'short', year: 'numeric', timeZone } as const;
        const days = new Intl.DateTimeFormat(tag, day);
        const times = new Intl.DateTimeFormat(tag, { ...day, hour: '2-digit', minute: '2-digit' });
        for (const moment of moments) {
          expect(formatDay(moment, timeZone, locale)).to.equal(days.format(moment));
          expect(formatMoment(moment, timeZone, locale)).to.equal(
            `${times.format(moment).replace(/,| pukul/, '')} ${name}`,
          );
        }
      });
    }
  }

  it('that are none are nothing', () => {
    expect(formatDay(new Date(''), 'Asia/Jakarta', 'id')).to.equal('');
    expect(formatMoment(NaN, 'Asia/Jakarta', 'id')).to.equal('');
    expect(formatMoment(0, 'Mars/Olympus' as 'Asia/Jakarta', 'id')).to.equal('');
  });
});
