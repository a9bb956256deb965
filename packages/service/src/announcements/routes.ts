import {
  pageSize,
  severitiesOf,
  type AnnouncementDraft,
  type AnnouncementKind,
  type Severity,
} from '@simpul-kim/contract';
import type { Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { requireOfficer, requireWriter, scopeOf, type Actor } from '../accounts/index.ts';
import { decodeCursor } from '../answers/cursor.ts';
import type { Handlers } from '../answers/index.ts';
import { pageOf } from '../answers/page.ts';
import type { Database, Schema } from '../database/index.ts';
import { refuseIdentityNumbers } from '../privacy/index.ts';
import { Refusal, unusable, type Sentence } from '../problems/index.ts';
import { requireRegion } from '../regions/index.ts';
import { momentOf } from '../writes/index.ts';
import { requireWebAddress } from '../web-address.ts';
import { toAnnouncement, toRecord } from './announcement.ts';
import {
  changeAnnouncement,
  findAnnouncement,
  listEnded,
  listInForce,
  listRecords,
  lockAnnouncement,
  nextTurn,
  type AnnouncementRow,
} from './queries.ts';
import {
  requireAudience,
  requireEditor,
  requireOwner,
  requireSender,
  type Sender,
} from './sender.ts';

type Tx = Transaction<Schema>;
type AnnouncementOperation =
  | 'announcements.list'
  | 'announcements.get'
  | 'announcements.records'
  | 'announcements.record'
  | 'announcements.create'
  | 'announcements.edit'
  | 'announcements.withdraw';

const isMicroseconds = (text: string) => /^-?\d{1,17}$/.test(text);
/** Rank and begin of what is in force. */
const isRankAndBegin = (text: string) => /^\d:-?\d{1,17}$/.test(text);
const isAny = () => true;

function requireSeverity(kind: AnnouncementKind, severity: Severity): void {
  const allowed: readonly Severity[] = severitiesOf[kind];
  if (allowed.includes(severity)) return;
  const list = allowed.map((name) => `\`${name}\``).join(', ');
  throw unusable('severity', 'enum', {
    id: `Isi \`severity\` dengan salah satu dari ${list}: lebih dari itu hanya peringatan dini dari petugas.`,
    en: `Give \`severity\` as one of ${list}: only early warnings by officers go beyond that.`,
  });
}

function requireOrder(startsAt: Date, endsAt: Date | null): void {
  if (!endsAt || endsAt > startsAt) return;
  throw unusable('endsAt', 'order', {
    id: 'Periksa `endsAt`: harus setelah `startsAt`.',
    en: 'Check `endsAt`: it must be after `startsAt`.',
  });
}

const alertOfGroup = unusable('groupId', 'unknown', {
  id: 'Peringatan dini dikirim atas nama kantor: ganti `groupId` dengan `office`.',
  en: 'An alert is sent in the name of an office: give `office` in place of `groupId`.',
});

const alertsAreOfOfficers: Sentence = {
  id: 'Peringatan dini hanya dikirim petugas kantor wilayahnya. Kirim sebagai pengumuman (`kind`: `announcement`), atau minta kantor di atas KIM Anda mengirimnya.',
  en: 'Only officers of the region send alerts. Send an announcement (`kind`: `announcement`), or ask the office above your group to send it.',
};

/** @throws {Refusal} where an alert is not sent by an officer in the name of an office. */
function requireAlertSender(actor: Actor, { groupId, regionCode }: Sender): void {
  requireOfficer(actor, regionCode, alertsAreOfOfficers);
  if (groupId !== null) throw alertOfGroup;
}

/** Begin and end of a draft, the end still to come. */
function timesOf({ startsAt, endsAt }: AnnouncementDraft, now: Date) {
  const start = startsAt === undefined ? now : momentOf(startsAt, 'startsAt');
  const end = typeof endsAt === 'string' ? momentOf(endsAt, 'endsAt') : null;
  if (end && end <= now) {
    throw unusable('endsAt', 'past', {
      id: 'Periksa `endsAt`: waktu itu sudah lewat.',
      en: 'Check `endsAt`: that moment has passed.',
    });
  }
  requireOrder(start, end);
  return { starts_at: start, ends_at: end };
}

/** An announcement as it stands, held for a change by an actor who may make it. */
async function requireEditable(
  tx: Tx,
  actor: Actor,
  id: string,
  version: number,
  requireRight: typeof requireEditor,
): Promise<AnnouncementRow> {
  await lockAnnouncement(tx, id);
  const row = await findAnnouncement(tx, id);
  if (!row) throw new Refusal('not-found');
  requireRight(actor, row);
  if (row.kind === 'alert') requireOfficer(actor, row.region_code, alertsAreOfOfficers);
  if (row.version !== version) throw new Refusal('conflict');
  if (row.withdrawn_at) throw new Refusal('wrong-state');
  return row;
}

async function changed(tx: Tx, id: string) {
  const row = (await findAnnouncement(tx, id))!;
  return { answer: toRecord(row, new Date()), target: id, region: row.region_code };
}

/** What HTTP sees of announcements and alerts. */
export function announcementRoutes({ db }: Database): Handlers<AnnouncementOperation> {
  return {
    'announcements.list': async ({ query }) => {
      const { region, kind, below = false, past = false, limit = pageSize.default, cursor } = query;
      await requireRegion(db, region);
      const now = new Date();
      const filter = { region, kind, below, now, limit: limit + 1 };
      const toItem = (row: AnnouncementRow) => toAnnouncement(row, now);
      const until = await nextTurn(db, filter);
      if (past) {
        const after = cursor === undefined ? undefined : decodeCursor(cursor, isMicroseconds);
        const rows = await listEnded(db, { ...filter, after });
        const answer = pageOf(rows, limit, toItem, ({ ends_us, id }) => [ends_us!, id]);
        return { answer, region, until };
      }
      const at = cursor === undefined ? undefined : decodeCursor(cursor, isRankAndBegin);
      const [rank, begin] = at?.[0].split(':') ?? [];
      const after = at ? ([Number(rank), begin!, at[1]] as const) : undefined;
      const rows = await listInForce(db, { ...filter, after });
      return {
        answer: pageOf(rows, limit, toItem, (row) => [`${row.rank}:${row.starts_us}`, row.id]),
        region,
        until,
      };
    },

    'announcements.get': async ({ params: { id } }) => {
      const now = new Date();
      const row = await findAnnouncement(db, id);
      if (!row?.sender_shown || row.starts_at > now) throw new Refusal('not-found');
      if (row.withdrawn_at) {
        // What was withdrawn before it began was never there.
        throw new Refusal(row.withdrawn_at < row.starts_at ? 'not-found' : 'withdrawn');
      }
      const answer = toAnnouncement(row, now);
      const until = answer.inForce ? (row.ends_at ?? undefined) : undefined;
      return { answer, region: row.region_code, until };
    },

    'announcements.records': async ({ actor, query }) => {
      const { region, limit = pageSize.default, cursor } = query;
      const before = cursor === undefined ? undefined : decodeCursor(cursor, isAny)[1];
      const now = new Date();
      const rows = await listRecords(db, {
        scope: scopeOf(actor),
        region,
        before,
        limit: limit + 1,
      });
      return {
        answer: pageOf(
          rows,
          limit,
          (row) => toRecord(row, now),
          ({ id }) => ['', id],
        ),
      };
    },

    'announcements.record': async ({ actor, params: { id } }) => {
      const row = await findAnnouncement(db, id);
      if (!row) throw new Refusal('not-found');
      requireWriter(actor, { groupId: row.group_id, regionCode: row.region_code });
      return { answer: toRecord(row, new Date()) };
    },

    'announcements.create':
      ({ actor, body }) =>
      async (tx) => {
        const sender = await requireSender(tx, actor, body);
        const { groupId, regionCode, officeName } = sender;
        const { title, text, link, office } = body;
        refuseIdentityNumbers({ title, text, office: { name: office?.name } });
        if (link != null) requireWebAddress('link', link);
        if (body.kind === 'alert') requireAlertSender(actor, sender);
        requireSeverity(body.kind, body.severity);
        const audience = body.audienceCode ?? regionCode;
        await requireAudience(tx, actor, sender, audience);
        const id = uuidv7();
        await tx
          .insertInto('announcements')
          .values({
            id,
            region_code: regionCode,
            group_id: groupId,
            office_name: officeName,
            audience_code: audience,
            kind: body.kind,
            severity: body.severity,
            title: body.title,
            body: body.text,
            link: body.link ?? null,
            ...timesOf(body, new Date()),
            withdrawn_at: null,
            withdrawn_reason: null,
          })
          .execute();
        return changed(tx, id);
      },

    'announcements.edit':
      ({ actor, params: { id }, body }) =>
      async (tx) => {
        const row = await requireEditable(tx, actor, id, body.version, requireEditor);
        const owner = { groupId: row.group_id, regionCode: row.region_code };
        const { severity = row.severity, title = row.title, text = row.body } = body;
        const { link = row.link, audienceCode = row.audience_code } = body;
        requireSeverity(row.kind, severity);
        refuseIdentityNumbers({ title, text });
        if (body.link != null) requireWebAddress('link', body.link);
        if (audienceCode !== row.audience_code) {
          await requireAudience(tx, actor, owner, audienceCode);
        }
        const startsAt =
          body.startsAt === undefined ? row.starts_at : momentOf(body.startsAt, 'startsAt');
        const endsAt =
          typeof body.endsAt === 'string'
            ? momentOf(body.endsAt, 'endsAt')
            : body.endsAt === null
              ? null
              : row.ends_at;
        requireOrder(startsAt, endsAt);
        await changeAnnouncement(tx, id, {
          severity,
          title,
          body: text,
          link,
          audience_code: audienceCode,
          starts_at: startsAt,
          ends_at: endsAt,
        });
        return changed(tx, id);
      },

    'announcements.withdraw':
      ({ actor, params: { id }, body: { version, reason } }) =>
      async (tx) => {
        await requireEditable(tx, actor, id, version, requireOwner);
        refuseIdentityNumbers({ reason });
        await changeAnnouncement(tx, id, {
          withdrawn_at: new Date(),
          withdrawn_reason: reason,
        });
        return changed(tx, id);
      },
  };
}
