import type { Config } from '../config.ts';
import { atZone } from '../regions/index.ts';
import { note, well, type Finding } from './finding.ts';

/** From this month on, deadlines reach into the next year, and its decree is usually out. */
const lookingAhead = 11;

/** Whether all holidays are known of the years in which deadlines of now can end. */
export function examineHolidays(
  { deadlines: { holidays } }: Pick<Config, 'deadlines'>,
  now: Date = new Date(),
): Finding {
  const [year = 0, month = 0] = atZone(now, 'Asia/Jakarta').split('-').map(Number);
  const years = month >= lookingAhead ? [year, year + 1] : [year];
  const unknown = years.filter((one) => !holidays.isComplete(one));
  if (unknown.length === 0) {
    const known = years.join(', ');
    return well(`Hari libur ${known} diketahui`, `The holidays of ${known} are known`);
  }
  const list = unknown.join(', ');
  return note(
    {
      id: `Hari libur ${list} belum lengkap: tenggat aspirasi bisa jatuh terlalu awal`,
      en: `The holidays of ${list} are not complete: deadlines of aspirations may come too early`,
    },
    {
      id: 'Tulis libur nasional dan cuti bersama dari SKB 3 Menteri ke sebuah berkas, satu per baris seperti "2027-03-10 Idulfitri", lalu sebut berkasnya dengan KIM_HOLIDAYS.',
      en: 'Write the national holidays and joint leave of the decree (SKB 3 Menteri) into a file, one a line such as "2027-03-10 Idulfitri", and name it by KIM_HOLIDAYS.',
    },
  );
}
