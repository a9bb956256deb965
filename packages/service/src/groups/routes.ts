import { pageSize, RegionCode, type ActivityRule, type GroupDecision } from '@simpul-kim/contract';
import type { Kysely, Transaction } from 'kysely';
import { Value } from 'typebox/value';
import {
  officeDeciding,
  outranks,
  requireDecider,
  requireOfficer,
  requireWriter,
  type Actor,
  type Touched,
} from '../accounts/index.ts';
import { decodeCursor } from '../answers/cursor.ts';
import type { Handlers, WriteHandler } from '../answers/index.ts';
import { pageOf } from '../answers/page.ts';
import type { Database, Schema } from '../database/index.ts';
import { requirePictures } from '../media/index.ts';
import { Refusal, unusable, type Sentence } from '../problems/index.ts';
import { levelOf, requireRegion } from '../regions/index.ts';
import { toGroup, toRecord, toRecordSummary, toSummary } from './group.ts';
import {
  draftColumns,
  nameColumns,
  profileColumns,
  recognitionColumns,
  type Profile,
} from './profile.ts';
import {
  findGroup,
  findVillageGroup,
  holdGroup,
  decide,
  insertGroup,
  isNameTaken,
  listDecisions,
  listGroups,
  updateGroup,
  type GroupRow,
  type HeldGroup,
} from './queries.ts';

const suspendedGroup: Sentence = {
  id: 'Profil KIM ini sedang tidak ditampilkan. Silakan kembali lain waktu, atau hubungi Dinas Kominfo setempat.',
  en: 'The profile of this group is not shown for now. Please come back later, or ask the local communication office.',
};

type Tx = Transaction<Schema>;
type GroupOperation =
  | 'groups.list'
  | 'groups.get'
  | 'groups.records'
  | 'groups.record'
  | 'groups.create'
  | 'groups.edit'
  | 'groups.recognise'
  | 'groups.suspend'
  | 'groups.restore';

const isName = (text: string) => text !== '' && !text.includes('\0');
const afterOf = (cursor: string | undefined) =>
  cursor === undefined ? undefined : decodeCursor(cursor, isName);
const positionOf = ({ name, id }: GroupRow) => [name, id] as const;

const ownerOf = ({
  id,
  region_code: regionCode,
}: {
  id: string;
  region_code: string;
}): Touched => ({
  groupId: id,
  regionCode,
});

/** @throws {Refusal} `unknown-region`, or `unusable` for one that is wider than a village. */
async function requireVillage(db: Kysely<Schema>, code: string): Promise<void> {
  await requireRegion(db, code);
  if (levelOf(code) === 'village') return;
  throw unusable('regionCode', 'level', {
    id: 'Isi `regionCode` dengan kode desa atau kelurahan: KIM dibentuk di sana.',
    en: 'Give `regionCode` as the code of a village: that is where a KIM is formed.',
  });
}

async function requireFreeName(
  tx: Tx,
  group: { regionCode: string; name: string; exceptId?: string },
): Promise<void> {
  if (!(await isNameTaken(tx, group))) return;
  throw new Refusal('taken', {
    detail: {
      id: 'Di desa ini sudah ada KIM dengan nama itu. Pakai yang ada, atau beri nama lain.',
      en: 'This village has a group of that name already. Use that one, or choose another name.',
    },
  });
}

/** Looks at the pictures of a profile; those that were there before were looked at then. */
async function requireProfilePictures(
  tx: Tx,
  { logoId, video }: Profile,
  owner: Touched,
  before?: Pick<HeldGroup, 'logo_id' | 'video_poster_id'>,
): Promise<void> {
  const posterId = video?.posterId;
  if (logoId && logoId !== before?.logo_id) await requirePictures(tx, [logoId], 'logoId', owner);
  if (posterId && posterId !== before?.video_poster_id) {
    await requirePictures(tx, [posterId], 'video.posterId', owner);
  }
}

/**
 * A group that is to be changed.
 *
 * @param requireRight throws where the actor may not.
 * @throws {Refusal} `not-found`, or `conflict` where someone else was faster.
 */
async function requireHeld(
  tx: Tx,
  { id, version }: { id: string; version: number },
  requireRight: (group: HeldGroup) => void,
): Promise<HeldGroup> {
  const group = await holdGroup(tx, id);
  if (!group) throw new Refusal('not-found');
  requireRight(group);
  if (group.version !== version) throw new Refusal('conflict');
  return group;
}

const officerAbove =
  (actor: Actor) =>
  ({ region_code }: HeldGroup) =>
    requireOfficer(actor, region_code);

/** What HTTP sees of groups. */
export function groupRoutes({ db }: Database, rule: ActivityRule): Handlers<GroupOperation> {
  async function requireRecord(on: Kysely<Schema>, id: string, origin: string) {
    const row = await findGroup(on, id, rule);
    if (!row) throw new Refusal('not-found');
    return toRecord(row, await listDecisions(on, id), origin);
  }

  /** What a write answers and leaves in the audit log. */
  async function written(tx: Tx, id: string, origin: string) {
    const answer = await requireRecord(tx, id, origin);
    return { answer, target: id, region: answer.regionCode };
  }

  /** Takes a group out of sight, or brings it back. */
  const deciding =
    (decision: GroupDecision['decision']): WriteHandler<'groups.suspend' | 'groups.restore'> =>
    ({ actor, params: { id }, body: { version, reason }, origin }) =>
    async (tx) => {
      const group = await requireHeld(tx, { id, version }, officerAbove(actor));
      const suspended = decision === 'suspended';
      // An office further up may make a suspension its own.
      const isTakenOver = suspended && outranks(actor, group.region_code, group.suspended_by);
      if (group.suspended === suspended && !isTakenOver) throw new Refusal('wrong-state');
      if (!suspended) requireDecider(actor, group.suspended_by);
      const by = officeDeciding(actor, group.region_code);
      await decide(tx, id, { decision, by, reason });
      return written(tx, id, origin);
    };

  return {
    'groups.list': async ({ query, origin }) => {
      const { region, potential, status, active, q, limit = pageSize.default, cursor } = query;
      const after = afterOf(cursor);
      await requireRegion(db, region);
      const rows = await listGroups(
        db,
        {
          region,
          potential,
          status,
          active,
          suspended: false,
          text: q?.trim(),
          after,
          limit: limit + 1,
        },
        rule,
      );
      return { answer: pageOf(rows, limit, (row) => toSummary(row, origin), positionOf), region };
    },

    'groups.get': async ({ params, origin }) => {
      const isVillage = Value.Check(RegionCode, params.id);
      if (isVillage) await requireRegion(db, params.id);
      const id = isVillage ? await findVillageGroup(db, params.id) : params.id;
      const row = id && (await findGroup(db, id, rule));
      if (!row) throw new Refusal('not-found');
      if (row.suspended) throw new Refusal('suspended', { detail: suspendedGroup });
      return { answer: toGroup(row, origin), region: row.region_code };
    },

    'groups.records': async ({ actor, query, origin }) => {
      const { region, potential, status = 'any', suspended, q, limit = pageSize.default } = query;
      const after = afterOf(query.cursor);
      requireOfficer(actor, region);
      await requireRegion(db, region);
      const rows = await listGroups(
        db,
        { region, potential, status, suspended, text: q?.trim(), after, limit: limit + 1 },
        rule,
      );
      return { answer: pageOf(rows, limit, (row) => toRecordSummary(row, origin), positionOf) };
    },

    'groups.record': async ({ actor, params: { id }, origin }) => {
      const answer = await requireRecord(db, id, origin);
      requireWriter(actor, { groupId: id, regionCode: answer.regionCode });
      return { answer };
    },

    'groups.create': ({ actor, body, origin }) => {
      const columns = draftColumns(body);
      const { regionCode, name } = body;
      return async (tx) => {
        requireOfficer(actor, regionCode);
        await requireVillage(tx, regionCode);
        await requireFreeName(tx, { regionCode, name });
        await requireProfilePictures(tx, body, { groupId: null, regionCode });
        return written(tx, await insertGroup(tx, regionCode, columns), origin);
      };
    },

    'groups.edit':
      ({ actor, params: { id }, body: { version, ...profile }, origin }) =>
      async (tx) => {
        const group = await requireHeld(tx, { id, version }, (held) =>
          requireWriter(actor, ownerOf(held)),
        );
        await requireProfilePictures(tx, profile, ownerOf(group), group);
        await updateGroup(tx, id, profileColumns(profile, group));
        return written(tx, id, origin);
      },

    'groups.recognise':
      ({ actor, params: { id }, body, origin }) =>
      async (tx) => {
        const { version, name, regionCode, ...recognition } = body;
        const group = await requireHeld(tx, { id, version }, officerAbove(actor));
        const village = regionCode ?? group.region_code;
        const moves = village !== group.region_code;
        if (moves) {
          requireOfficer(actor, village);
          await requireVillage(tx, village);
        }
        if (moves || name !== undefined) {
          const called = name ?? group.name;
          await requireFreeName(tx, { regionCode: village, name: called, exceptId: id });
        }
        await updateGroup(tx, id, {
          ...nameColumns(name),
          ...recognitionColumns(recognition, group),
          region_code: village,
        });
        return written(tx, id, origin);
      },

    'groups.suspend': deciding('suspended'),
    'groups.restore': deciding('restored'),
  };
}
