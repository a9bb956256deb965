import type { Insertable } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Database } from '../database/index.ts';
import type { AnnouncementsTable, EventsTable } from '../database/schema.ts';

/** A moment so many minutes from now; before, where it is less than nothing. */
export const minutesFromNow = (minutes: number): Date => new Date(Date.now() + minutes * 60_000);

/** Puts an announcement into the database, in force since an hour ago unless a test says otherwise. */
export async function announce(
  { db }: Database,
  announcement: Partial<Insertable<AnnouncementsTable>> & { region_code: string },
): Promise<string> {
  const id = announcement.id ?? uuidv7();
  await db
    .insertInto('announcements')
    .values({
      id,
      group_id: null,
      office_name: announcement.group_id ? null : 'Diskominfo',
      audience_code: announcement.region_code,
      kind: 'announcement',
      severity: 'info',
      title: 'Kerja bakti',
      body: 'Bawa alat kebersihan.',
      link: null,
      starts_at: minutesFromNow(-60),
      ends_at: null,
      withdrawn_at: null,
      withdrawn_reason: null,
      ...announcement,
    })
    .execute();
  return id;
}

/** Puts an event into the database: published, with one session in a day unless a test says otherwise. */
export async function convene(
  { db }: Database,
  event: Partial<Insertable<EventsTable>> & { region_code: string },
): Promise<string> {
  const id = event.id ?? uuidv7();
  const first = event.first_at ? new Date(event.first_at) : minutesFromNow(24 * 60);
  const last = event.last_at
    ? new Date(event.last_at)
    : new Date(first.getTime() + 2 * 60 * 60_000);
  await db
    .insertInto('events')
    .values({
      id,
      group_id: null,
      office_name: event.group_id ? null : 'Diskominfo',
      audience_code: null,
      type: 'training',
      title: 'Bimtek menulis berita',
      body: 'Bawa ponsel dan kabel datanya.',
      sessions: JSON.stringify([
        {
          title: null,
          allDay: false,
          startsAt: first.toISOString(),
          endsAt: last.toISOString(),
        },
      ]),
      tentative_month: null,
      place_name: null,
      place_latitude: null,
      place_longitude: null,
      online_url: null,
      capacity: null,
      registration_url: null,
      contact_url: null,
      status: 'published',
      cancelled_reason: event.status === 'cancelled' ? 'Hujan lebat.' : null,
      withdrawn_reason: event.status === 'withdrawn' ? 'Keliru.' : null,
      ...event,
      first_at: first,
      last_at: last,
    })
    .execute();
  return id;
}
