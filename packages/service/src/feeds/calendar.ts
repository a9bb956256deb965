import type { CommunityEvent, EventSession, EventType } from '@simpul-kim/contract';
import ical, { ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { atZone } from '../regions/index.ts';
import { speakable, speakableLine } from './text.ts';

/** Events, as calendar programs take them. */
export interface Calendar {
  readonly name: string;
  readonly events: readonly CommunityEvent[];
}

/** Who subscribes asks again about this often. */
const refreshSeconds = 60 * 60;

const categories: Readonly<Record<EventType, string>> = {
  training: 'Pelatihan',
  competition: 'Lomba',
  jamboree: 'Jambore',
  meeting: 'Rapat',
  other: 'Kegiatan',
};

/** An address is no text: it is written as it is, and what text would escape is encoded. */
const address = (url: string) =>
  speakableLine(url).replaceAll(/[;,\\]/g, (sign) => encodeURIComponent(sign));

/** The name of a calendar, which the library writes as it is given. */
const calendarName = (name: string) => speakableLine(name).replaceAll(/[\\;,]/g, '\\$&');

/** A day of the calendar, as the library takes it: it reads days off UTC. */
const dayOf = (date: string) => new Date(`${date.slice(0, 10)}T00:00:00Z`);

/** When a session is: whole days as days, which are the same everywhere; else moments in UTC. */
function timesOf({ allDay, startsAt, endsAt }: EventSession, { timeZone }: CommunityEvent) {
  const [start, end] = [new Date(startsAt), new Date(endsAt)];
  return allDay
    ? {
        allDay,
        start: dayOf(atZone(start, timeZone)),
        end: dayOf(atZone(end, timeZone)),
      }
    : { start, end };
}

/** The whole of a month of which no more is known. */
function timesOfMonth(month: string) {
  const start = dayOf(`${month}-01`);
  const end = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1));
  return { allDay: true, start, end };
}

function descriptionOf(event: CommunityEvent): string {
  const lines = [
    event.cancellation && `DIBATALKAN: ${event.cancellation.reason}`,
    event.tentative && 'Tanggal pasti menyusul; baru bulannya yang diketahui.',
    event.description,
    `Penyelenggara: ${event.organiser.name}`,
    event.capacity && `Peserta: ${event.capacity}`,
    event.registrationUrl && `Pendaftaran: ${event.registrationUrl}`,
    event.onlineUrl && `Ikut daring: ${event.onlineUrl}`,
    event.contactUrl && `Kontak: ${event.contactUrl}`,
  ];
  return speakable(lines.filter(Boolean).join('\n\n'));
}

function statusOf({ cancellation, tentative }: CommunityEvent): ICalEventStatus {
  if (cancellation) return ICalEventStatus.CANCELLED;
  return tentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

/** What all sessions of an event share. */
function shared(event: CommunityEvent) {
  const { place } = event;
  const url = event.registrationUrl ?? event.onlineUrl;
  const location = speakableLine(place?.name ?? event.onlineUrl ?? '');
  const point = place?.point;
  return {
    sequence: event.revision,
    // Of the last change, not of the asking: the same calendar is the same text.
    stamp: new Date(event.updatedAt),
    lastModified: new Date(event.updatedAt),
    status: statusOf(event),
    description: descriptionOf(event),
    categories: [{ name: categories[event.type] }],
    ...(location
      ? {
          location: point
            ? { title: location, geo: { lat: point.latitude, lon: point.longitude } }
            : location,
        }
      : {}),
    ...(url ? { url: address(url) } : {}),
  } satisfies Partial<ICalEventData>;
}

/**
 * The entries of an event: one a session. Their ids stay the same for good, and are the same under
 * whatever address the service is reached.
 */
function entriesOf(event: CommunityEvent): ICalEventData[] {
  const title = speakableLine(event.title);
  if (event.tentative) {
    return [
      {
        ...shared(event),
        ...timesOfMonth(event.tentative.month),
        id: event.id,
        summary: `${title} (tanggal menyusul)`,
        // It keeps nobody busy for a month.
        transparency: ICalEventTransparency.TRANSPARENT,
      },
    ];
  }
  return event.sessions.map((session, index) => ({
    ...shared(event),
    ...timesOf(session, event),
    id: index === 0 ? event.id : `${event.id}-${index + 1}`,
    summary: session.title ? `${title}: ${speakableLine(session.title)}` : title,
    ...(event.cancellation ? { transparency: ICalEventTransparency.TRANSPARENT } : {}),
  }));
}

/**
 * Writes events as iCalendar (RFC 5545). Moments are in UTC: Indonesia knows no summer time, and
 * each device shows them in its own zone. An event of which only the month is known stands as the
 * whole month, `TENTATIVE`.
 */
export function toCalendar({ name, events }: Calendar): string {
  const calendar = ical({
    name: calendarName(name),
    prodId: { company: 'Simpul KIM', product: 'Agenda', language: 'ID' },
    ttl: refreshSeconds,
    events: events.flatMap(entriesOf),
  });
  return `${calendar.toString()}\r\n`;
}
