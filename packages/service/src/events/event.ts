import type { CommunityEvent, EventRecord } from '@simpul-kim/contract';
import { eventCalendarPath } from '../feeds/index.ts';
import { atZone } from '../regions/index.ts';
import type { EventRow } from './queries.ts';

/** An event as anyone may read it. */
export const toEvent = (row: EventRow, origin: string): CommunityEvent => ({
  id: row.id,
  type: row.type,
  title: row.title,
  description: row.body,
  regionCode: row.region_code,
  regionName: row.region_name,
  timeZone: row.time_zone,
  audienceCode: row.audience_code,
  organiser: {
    kind: row.group_id ? 'group' : 'office',
    groupId: row.group_id,
    name: row.organiser_name,
  },
  sessions: row.sessions.map(({ title, allDay, startsAt, endsAt }) => ({
    title,
    allDay,
    startsAt: atZone(new Date(startsAt), row.time_zone),
    endsAt: atZone(new Date(endsAt), row.time_zone),
  })),
  tentative: row.tentative_month === null ? null : { month: row.tentative_month },
  place:
    row.place_name === null
      ? null
      : {
          name: row.place_name,
          point:
            row.place_latitude === null || row.place_longitude === null
              ? null
              : { latitude: row.place_latitude, longitude: row.place_longitude },
        },
  onlineUrl: row.online_url,
  capacity: row.capacity,
  registrationUrl: row.registration_url,
  contactUrl: row.contact_url,
  cancellation: row.status === 'cancelled' ? { reason: row.cancelled_reason ?? '' } : null,
  calendarUrl: origin + eventCalendarPath(row.id),
  revision: row.version,
  updatedAt: atZone(row.updated_at, row.time_zone),
});

/** An event as those see it who look after it. */
export const toRecord = (row: EventRow, origin: string): EventRecord => ({
  ...toEvent(row, origin),
  status: row.status,
  withdrawnReason: row.withdrawn_reason,
  createdAt: atZone(row.created_at, row.time_zone),
  version: row.version,
});
