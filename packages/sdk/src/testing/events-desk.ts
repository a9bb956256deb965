import type {
  CommunityEvent,
  EventDraft,
  EventEdit,
  EventRecord,
  EventStatus,
  OperationId,
} from '@simpul-kim/contract';
import { changesOf, oneOf, stated } from './changes.ts';
import { eventId, events } from './events.ts';
import { isRefusal, problem, type Answers } from './handle.ts';
import { now } from './ids.ts';
import { mockOrigin } from './origin.ts';
import { pageOf } from './pages.ts';
import { findRegion, isWithin } from './regions.ts';
import { writerOf } from './writers.ts';

/** A draft; what `events.create` answers has its id, so that it can be published. */
export const draftEventId = eventId(5);

const recordOf = (event: CommunityEvent, status: EventStatus): EventRecord => ({
  ...event,
  status,
  withdrawnReason: null,
  createdAt: '2026-11-12T10:00:00+08:00',
  version: event.revision,
});

const draft: EventRecord = recordOf(
  {
    ...events[0]!,
    id: draftEventId,
    type: 'training',
    title: 'Kelas Foto Produk untuk Pelaku UMKM',
    description: 'Membawa produk sendiri untuk difoto.',
    sessions: [],
    tentative: { month: '2027-01' },
    calendarUrl: `${mockOrigin}/feeds/events/${draftEventId}.ics`,
  },
  'draft',
);

/** All events as the desk has them, the last written first. */
export const eventRecords: readonly EventRecord[] = [
  draft,
  ...events.map((event) => recordOf(event, event.cancellation ? 'cancelled' : 'published')),
];

/** What was sent of an event, as the record has it; sessions and month take each other's place. */
const contentOf = (sent: Partial<EventDraft & EventEdit>): Partial<EventRecord> =>
  stated({
    type: sent.type,
    title: sent.title,
    description: sent.description,
    audienceCode: sent.audienceCode,
    sessions:
      sent.sessions?.map((one) => ({ title: null, allDay: false, ...one })) ??
      (sent.tentative && []),
    tentative: sent.tentative ?? (sent.sessions && null),
    place: sent.place && { point: null, ...sent.place },
    onlineUrl: sent.onlineUrl,
    capacity: sent.capacity,
    registrationUrl: sent.registrationUrl,
    contactUrl: sent.contactUrl,
  });

const isKnown = (code: string | null | undefined) => !code || findRegion(code) !== undefined;
const isOneOf =
  (...statuses: EventStatus[]) =>
  ({ status }: EventRecord) =>
    statuses.includes(status);

const { step } = changesOf(eventRecords, { updatedAt: now });
const raised = ({ version }: EventRecord) => ({ revision: version + 1 });

export const eventDeskAnswers: Answers<
  Exclude<Extract<OperationId, `events.${string}`>, 'events.get' | 'events.list'>
> = {
  'events.records': ({ query }) => {
    const { region } = query;
    const items = eventRecords.filter(
      ({ regionCode }) => region === undefined || isWithin(regionCode, region),
    );
    return pageOf(items, query);
  },
  'events.record': oneOf(eventRecords),
  'events.create': ({ body }) => {
    const writer = writerOf(body);
    if (isRefusal(writer)) return writer;
    if (!isKnown(body.audienceCode)) return problem('unknown-region');
    // One of the two says when.
    if ((body.sessions === undefined) === (body.tentative === undefined)) {
      return problem('unusable');
    }
    return {
      ...draft,
      ...writer.place,
      organiser: writer.author,
      description: '',
      place: null,
      createdAt: now,
      updatedAt: now,
      ...contentOf(body),
    };
  },
  'events.edit': step(isOneOf('draft', 'published', 'cancelled'), (record, body) =>
    isKnown(body.audienceCode)
      ? { ...raised(record), ...contentOf(body) }
      : problem('unknown-region'),
  ),
  'events.publish': step(isOneOf('draft', 'cancelled'), (record) => ({
    ...raised(record),
    status: 'published',
    cancellation: null,
  })),
  'events.cancel': step(isOneOf('published'), (record, { reason }) => ({
    ...raised(record),
    status: 'cancelled',
    cancellation: { reason },
  })),
  'events.withdraw': step(isOneOf('draft', 'published', 'cancelled'), (record, { reason }) => ({
    ...raised(record),
    status: 'withdrawn',
    withdrawnReason: reason,
  })),
};
