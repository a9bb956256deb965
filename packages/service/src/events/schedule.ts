import { maxEventDays, type EventDraft, type TimeZone } from '@simpul-kim/contract';
import type { StoredSession } from '../database/schema.ts';
import { unusable } from '../problems/index.ts';
import { atZone, momentAt } from '../regions/index.ts';
import { momentOf } from '../writes/index.ts';

/** When an event takes place: in sessions, or in some month. */
export interface Schedule {
  /** Soonest first; empty while only the month is known. */
  readonly sessions: readonly StoredSession[];
  readonly tentativeMonth: string | null;
  readonly firstAt: Date;
  readonly lastAt: Date;
}

type SessionDraft = NonNullable<EventDraft['sessions']>[number];

const dayMs = 24 * 60 * 60 * 1000;

const eitherOr = unusable('sessions', 'required', {
  id: 'Sebut `sessions` bila waktunya sudah pasti, atau `tentative` bila baru bulannya; jangan keduanya.',
  en: 'Give `sessions` where the times are settled, or `tentative` where only the month is; not both.',
});
const tooLong = unusable('sessions', 'range', {
  id: `Periksa \`sessions\`: dari sesi pertama sampai akhir sesi terakhir paling lama ${maxEventDays} hari.`,
  en: `Check \`sessions\`: from the first to the end of the last there may be ${maxEventDays} days at most.`,
});

const isMidnight = (moment: Date, zone: TimeZone) =>
  atZone(moment, zone).slice(11, 19) === '00:00:00' && moment.getUTCMilliseconds() === 0;

function sessionOf(draft: SessionDraft, index: number, zone: TimeZone): StoredSession {
  const { title = null, allDay = false } = draft;
  const field = (name: string) => `sessions.${index}.${name}`;
  const startsAt = momentOf(draft.startsAt, field('startsAt'));
  const endsAt = momentOf(draft.endsAt, field('endsAt'));
  if (endsAt <= startsAt) {
    throw unusable(field('endsAt'), 'order', {
      id: `Periksa \`${field('endsAt')}\`: harus setelah \`startsAt\`.`,
      en: `Check \`${field('endsAt')}\`: it must be after \`startsAt\`.`,
    });
  }
  for (const [name, moment] of [
    ['startsAt', startsAt],
    ['endsAt', endsAt],
  ] as const) {
    if (!allDay || isMidnight(moment, zone)) continue;
    throw unusable(field(name), 'midnight', {
      id: `Periksa \`${field(name)}\`: untuk sehari penuh, isi tengah malam di zona waktu wilayahnya; akhirnya tengah malam setelah hari terakhir.`,
      en: `Check \`${field(name)}\`: for whole days give midnight in the zone of the region; the end is the midnight after the last day.`,
    });
  }
  return { title, allDay, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
}

function monthOf(month: string, zone: TimeZone): Schedule {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const next = new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10);
  return {
    sessions: [],
    tentativeMonth: month,
    firstAt: momentAt(`${month}-01`, '00:00', zone),
    lastAt: momentAt(next, '00:00', zone),
  };
}

/**
 * The schedule that a draft gives, in the zone of its region.
 *
 * @throws {Refusal} `unusable` that names the field.
 */
export function scheduleOf(
  { sessions, tentative }: Pick<EventDraft, 'sessions' | 'tentative'>,
  zone: TimeZone,
): Schedule {
  if (tentative && !sessions) return monthOf(tentative.month, zone);
  if (!sessions || tentative) throw eitherOr;
  const stored = sessions
    .map((session, index) => sessionOf(session, index, zone))
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt) || a.endsAt.localeCompare(b.endsAt));
  const firstAt = new Date(stored[0]!.startsAt);
  const lastAt = new Date(Math.max(...stored.map(({ endsAt }) => Date.parse(endsAt))));
  if (lastAt.getTime() - firstAt.getTime() > maxEventDays * dayMs) throw tooLong;
  return { sessions: stored, tentativeMonth: null, firstAt, lastAt };
}
