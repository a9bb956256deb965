import { pageSize, type DeskReadId } from '@simpul-kim/contract';
import { mayWrite, requireOfficer, requireWriter, type Actor } from '../accounts/index.ts';
import { decodeCursor } from '../answers/cursor.ts';
import type { Handlers } from '../answers/index.ts';
import { pageOf } from '../answers/page.ts';
import type { Database } from '../database/index.ts';
import { Refusal } from '../problems/index.ts';
import {
  findRecord,
  findVersion,
  listEntries,
  listRaised,
  listVersions,
  type RecordRow,
} from './desk-queries.ts';
import { toEntry, toRaised, toRecord, toVersion, toVersionEntry } from './record.ts';
import { isMicroseconds } from './routes.ts';

type ArticleDeskRead = Extract<DeskReadId, `articles.${string}`>;

const isVersion = (text: string) => /^\d{1,9}$/.test(text);
const isAny = () => true;

const oneOfTwo = () =>
  new Refusal('invalid-request', {
    errors: [
      {
        field: 'groupId',
        rule: 'oneOf',
        message: {
          id: 'Sebut `groupId` atau `region`, salah satu saja.',
          en: 'Name `groupId` or `region`, one of the two.',
        },
      },
    ],
  });

/** What HTTP sees of articles at the desk. */
export function articleDeskRoutes({ db }: Database): Handlers<ArticleDeskRead> {
  /** An article that an actor may see. What is not out yet is not there for others at all. */
  async function requireSeen(actor: Actor, id: string): Promise<RecordRow> {
    const row = await findRecord(db, id);
    if (!row) throw new Refusal('not-found');
    const owner = { groupId: row.group_id, regionCode: row.region_code };
    const isOut = row.visible || row.status === 'retracted';
    if (!isOut && !mayWrite(actor, owner)) throw new Refusal('not-found');
    requireWriter(actor, owner);
    return row;
  }

  async function requirePlace(
    actor: Actor,
    { groupId, region }: { groupId?: string; region?: string },
  ): Promise<{ groupId: string } | { region: string }> {
    if ((groupId === undefined) === (region === undefined)) throw oneOfTwo();
    if (region !== undefined) {
      requireOfficer(actor, region);
      return { region };
    }
    const group = await db
      .selectFrom('groups')
      .select(['id', 'region_code'])
      .where('id', '=', groupId!)
      .executeTakeFirst();
    if (!group) throw new Refusal('not-found');
    requireWriter(actor, { groupId: group.id, regionCode: group.region_code });
    return { groupId: group.id };
  }

  return {
    'articles.records': async ({ actor, query }) => {
      const { status, limit = pageSize.default, cursor } = query;
      const of = await requirePlace(actor, query);
      const after = cursor === undefined ? undefined : decodeCursor(cursor, isMicroseconds);
      const rows = await listEntries(db, { of, status, after, limit: limit + 1 });
      return { answer: pageOf(rows, limit, toEntry, ({ changed_us, id }) => [changed_us, id]) };
    },

    'articles.record': async ({ actor, params, origin }) => ({
      answer: toRecord(await requireSeen(actor, params.id), origin),
    }),

    'articles.versions': async ({ actor, params, query: { limit = pageSize.default, cursor } }) => {
      const { id, time_zone: zone } = await requireSeen(actor, params.id);
      const before = cursor === undefined ? undefined : decodeCursor(cursor, isVersion)[0];
      const rows = await listVersions(db, { id, before, limit: limit + 1 });
      const toItem = (row: (typeof rows)[number]) => toVersionEntry(row, zone);
      return { answer: pageOf(rows, limit, toItem, ({ version }) => [String(version), id]) };
    },

    'articles.version': async ({ actor, params }) => {
      const { id, time_zone: zone } = await requireSeen(actor, params.id);
      const row = await findVersion(db, id, params.version);
      if (!row) throw new Refusal('not-found');
      return { answer: toVersion(row, zone) };
    },

    'articles.raised': async ({ actor, query }) => {
      const { region, status = 'open', limit = pageSize.default, cursor } = query;
      requireOfficer(actor, region);
      const before = cursor === undefined ? undefined : decodeCursor(cursor, isAny)[1];
      const rows = await listRaised(db, { region, status, before, limit: limit + 1 });
      return { answer: pageOf(rows, limit, toRaised, ({ raise }) => ['', raise.id]) };
    },
  };
}
