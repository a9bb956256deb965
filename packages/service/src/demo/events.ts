import type { TimeZone } from '@simpul-kim/contract';
import type { Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Schema } from '../database/index.ts';
import { scheduleOf, type Schedule } from '../events/index.ts';
import { zoneOf } from '../regions/index.ts';
import { events, type DemoEvent } from './content/index.ts';
import { momentIn, monthIn } from './moments.ts';
import { senderOf } from './senders.ts';

/** When an event of the demo takes place, by the rules that events are written by. */
function schedule(
  { sessions = [], tentativeInMonths }: DemoEvent,
  zone: TimeZone,
  now: Date,
): Schedule {
  if (tentativeInMonths !== undefined) {
    return scheduleOf({ tentative: { month: monthIn(tentativeInMonths, zone, now) } }, zone);
  }
  const at = (inDays: number, time: string) => momentIn(inDays, time, zone, now).toISOString();
  return scheduleOf(
    {
      sessions: sessions.map(({ inDays, title = null, ...when }) =>
        'days' in when
          ? {
              title,
              allDay: true,
              startsAt: at(inDays, '00.00'),
              endsAt: at(inDays + when.days, '00.00'),
            }
          : { title, startsAt: at(inDays, when.from), endsAt: at(inDays, when.to) },
      ),
    },
    zone,
  );
}

/** Puts the events of the demo into the database, dated around `now`. */
export async function insertEvents(
  tx: Transaction<Schema>,
  groupIds: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  for (const event of events) {
    const sender = senderOf(event, groupIds);
    const zone = zoneOf(sender.region_code);
    const { sessions, tentativeMonth, firstAt, lastAt } = schedule(event, zone, now);
    await tx
      .insertInto('events')
      .values({
        id: uuidv7(),
        ...sender,
        audience_code: event.audience ?? null,
        type: event.type,
        title: event.title,
        body: event.description,
        sessions: JSON.stringify(sessions),
        tentative_month: tentativeMonth,
        first_at: firstAt,
        last_at: lastAt,
        place_name: event.place?.name ?? null,
        place_latitude: event.place?.latitude ?? null,
        place_longitude: event.place?.longitude ?? null,
        online_url: event.onlineUrl ?? null,
        capacity: event.capacity ?? null,
        registration_url: event.registrationUrl ?? null,
        contact_url: event.contactUrl ?? null,
        status: event.cancelled ? 'cancelled' : 'published',
        cancelled_reason: event.cancelled ?? null,
        withdrawn_reason: null,
      })
      .execute();
  }
}
