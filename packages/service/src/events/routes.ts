import {
  pageSize,
  type EventDraft,
  type EventEdit,
  type EventRecord,
  type EventStatus,
  type TimeZone,
} from '@simpul-kim/contract';
import type { Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { requireWriter, scopeOf, type Actor } from '../accounts/index.ts';
import {
  requireAudience,
  requireEditor,
  requireOwner,
  requireSender,
} from '../announcements/index.ts';
import { decodeCursor } from '../answers/cursor.ts';
import type { Handlers } from '../answers/index.ts';
import { pageOf } from '../answers/page.ts';
import type { Database, Schema } from '../database/index.ts';
import { refuseIdentityNumbers } from '../privacy/index.ts';
import { Refusal } from '../problems/index.ts';
import { atZone, momentAt, requireRegion, zoneOf } from '../regions/index.ts';
import { toEvent, toRecord } from './event.ts';
import {
  changeEvent,
  findEvent,
  listEvents,
  listRecords,
  lockEvent,
  type EventRow,
} from './queries.ts';
import { requireWebAddress } from '../web-address.ts';
import { scheduleOf, type Schedule } from './schedule.ts';

type Tx = Transaction<Schema>;
type EventOperation =
  | 'events.list'
  | 'events.get'
  | 'events.records'
  | 'events.record'
  | 'events.create'
  | 'events.edit'
  | 'events.publish'
  | 'events.cancel'
  | 'events.withdraw';

const dayMs = 24 * 60 * 60 * 1000;
const isMicroseconds = (text: string) => /^-?\d{1,17}$/.test(text);
const isAny = () => true;

/** Checks where people are led to. */
function requireAddresses(body: Partial<EventDraft>): void {
  for (const field of ['onlineUrl', 'registrationUrl', 'contactUrl'] as const) {
    const address = body[field];
    // Who is asked may also be reached by e-mail or phone.
    if (address?.startsWith('http')) requireWebAddress(field, address);
  }
}

/** The midnight with which a day begins, or the `after`th after it. */
const midnight = (day: string, zone: TimeZone, after = 0) =>
  new Date(momentAt(day, '00:00', zone).getTime() + after * dayMs);

/** Keeps identity numbers out of all that people write; ids and addresses may look like one. */
function refuseIdentityNumbersIn(body: Partial<EventDraft>): void {
  const { title, description, office, capacity, place, sessions } = body;
  refuseIdentityNumbers({
    title,
    description,
    office: { name: office?.name },
    capacity,
    place: { name: place?.name },
    sessions: sessions?.map((session) => ({ title: session.title })),
  });
}

const scheduleColumns = ({ sessions, tentativeMonth, firstAt, lastAt }: Schedule) => ({
  sessions: JSON.stringify(sessions),
  tentative_month: tentativeMonth,
  first_at: firstAt,
  last_at: lastAt,
});

const placeColumns = (place: NonNullable<EventEdit['place']> | null) => ({
  place_name: place?.name ?? null,
  place_latitude: place?.point?.latitude ?? null,
  place_longitude: place?.point?.longitude ?? null,
});

/** The columns that an edit changes; what it does not name stays. */
function editedColumns(edit: EventEdit, row: EventRow) {
  const { type = row.type, title = row.title, description = row.body } = edit;
  const { audienceCode = row.audience_code, onlineUrl = row.online_url } = edit;
  const { capacity = row.capacity, contactUrl = row.contact_url } = edit;
  const { registrationUrl = row.registration_url, sessions, tentative } = edit;
  return {
    type,
    title,
    body: description,
    audience_code: audienceCode,
    online_url: onlineUrl,
    capacity,
    registration_url: registrationUrl,
    contact_url: contactUrl,
    ...(edit.place === undefined ? {} : placeColumns(edit.place)),
    ...(sessions || tentative ? scheduleColumns(scheduleOf(edit, row.time_zone)) : {}),
  };
}

/** What HTTP sees of events. */
export function eventRoutes({ db }: Database): Handlers<EventOperation> {
  const changed = async (tx: Tx, id: string, origin: string) => {
    const row = (await findEvent(tx, id))!;
    const answer: EventRecord = toRecord(row, origin);
    return { answer, target: id, region: row.region_code };
  };

  /** An event as it stands, held for a change by an actor who may make it. */
  async function requireEditable(
    tx: Tx,
    actor: Actor,
    { id, version }: { id: string; version: number },
    from: readonly EventStatus[],
    requireRight: typeof requireEditor,
  ): Promise<EventRow> {
    await lockEvent(tx, id);
    const row = await findEvent(tx, id);
    if (!row) throw new Refusal('not-found');
    requireRight(actor, row);
    if (row.version !== version) throw new Refusal('conflict');
    if (!from.includes(row.status)) throw new Refusal('wrong-state');
    return row;
  }

  return {
    'events.list': async ({ query, origin }) => {
      const { region, from, to, type, limit = pageSize.default, cursor } = query;
      const after = cursor === undefined ? undefined : decodeCursor(cursor, isMicroseconds);
      const { timeZone } = await requireRegion(db, region);
      const today = atZone(new Date(), timeZone).slice(0, 10);
      const rows = await listEvents(db, {
        region,
        type,
        from: midnight(from ?? today, timeZone),
        before: to === undefined ? undefined : midnight(to, timeZone, 1),
        after,
        limit: limit + 1,
      });
      return {
        answer: pageOf(
          rows,
          limit,
          (row) => toEvent(row, origin),
          ({ first_us, id }) => [first_us, id],
        ),
        region,
        // Today ends at midnight.
        until: from === undefined ? midnight(today, timeZone, 1) : undefined,
      };
    },

    'events.get': async ({ params: { id }, origin }) => {
      const row = await findEvent(db, id);
      if (row?.status === 'withdrawn' && !row.withdrawn_unseen) throw new Refusal('withdrawn');
      if (!row?.visible) throw new Refusal('not-found');
      return { answer: toEvent(row, origin), region: row.region_code };
    },

    'events.records': async ({ actor, query, origin }) => {
      const { region, limit = pageSize.default, cursor } = query;
      const before = cursor === undefined ? undefined : decodeCursor(cursor, isAny)[1];
      const scope = scopeOf(actor);
      const rows = await listRecords(db, { scope, region, before, limit: limit + 1 });
      return {
        answer: pageOf(
          rows,
          limit,
          (row) => toRecord(row, origin),
          ({ id }) => ['', id],
        ),
      };
    },

    'events.record': async ({ actor, params: { id }, origin }) => {
      const row = await findEvent(db, id);
      if (!row) throw new Refusal('not-found');
      requireWriter(actor, { groupId: row.group_id, regionCode: row.region_code });
      return { answer: toRecord(row, origin) };
    },

    'events.create':
      ({ actor, body, origin }) =>
      async (tx) => {
        const sender = await requireSender(tx, actor, body);
        const { groupId, regionCode, officeName } = sender;
        refuseIdentityNumbersIn(body);
        requireAddresses(body);
        const { audienceCode = null } = body;
        if (audienceCode !== null) await requireAudience(tx, actor, sender, audienceCode);
        const id = uuidv7();
        await tx
          .insertInto('events')
          .values({
            id,
            region_code: regionCode,
            group_id: groupId,
            office_name: officeName,
            audience_code: audienceCode,
            type: body.type,
            title: body.title,
            body: body.description ?? '',
            ...scheduleColumns(scheduleOf(body, zoneOf(regionCode))),
            ...placeColumns(body.place ?? null),
            online_url: body.onlineUrl ?? null,
            capacity: body.capacity ?? null,
            registration_url: body.registrationUrl ?? null,
            contact_url: body.contactUrl ?? null,
            status: 'draft',
            cancelled_reason: null,
            withdrawn_reason: null,
          })
          .execute();
        return changed(tx, id, origin);
      },

    'events.edit':
      ({ actor, params: { id }, body, origin }) =>
      async (tx) => {
        const at = { id, version: body.version };
        const open = ['draft', 'published', 'cancelled'] as const;
        const row = await requireEditable(tx, actor, at, open, requireEditor);
        refuseIdentityNumbersIn(body);
        requireAddresses(body);
        const { audienceCode } = body;
        if (audienceCode != null && audienceCode !== row.audience_code) {
          const owner = { groupId: row.group_id, regionCode: row.region_code };
          await requireAudience(tx, actor, owner, audienceCode);
        }
        await changeEvent(tx, id, editedColumns(body, row));
        return changed(tx, id, origin);
      },

    'events.publish':
      ({ actor, params: { id }, body: { version }, origin }) =>
      async (tx) => {
        const from = ['draft', 'cancelled'] as const;
        await requireEditable(tx, actor, { id, version }, from, requireEditor);
        await changeEvent(tx, id, { status: 'published', cancelled_reason: null });
        return changed(tx, id, origin);
      },

    'events.cancel':
      ({ actor, params: { id }, body: { version, reason }, origin }) =>
      async (tx) => {
        await requireEditable(tx, actor, { id, version }, ['published'], requireOwner);
        refuseIdentityNumbers({ reason });
        await changeEvent(tx, id, { status: 'cancelled', cancelled_reason: reason });
        return changed(tx, id, origin);
      },

    'events.withdraw':
      ({ actor, params: { id }, body: { version, reason }, origin }) =>
      async (tx) => {
        const from = ['draft', 'published', 'cancelled'] as const;
        const row = await requireEditable(tx, actor, { id, version }, from, requireOwner);
        refuseIdentityNumbers({ reason });
        await changeEvent(tx, id, {
          status: 'withdrawn',
          withdrawn_reason: reason,
          withdrawn_unseen: row.status === 'draft',
        });
        return changed(tx, id, origin);
      },
  };
}
