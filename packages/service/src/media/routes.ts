import { pageSize, type Query } from '@simpul-kim/contract';
import type { Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import {
  requireOfficer,
  requireWriter,
  scopeOf,
  type Actor,
  type Touched,
} from '../accounts/index.ts';
import { decodeCursor } from '../answers/cursor.ts';
import type { Handlers } from '../answers/index.ts';
import { pageOf } from '../answers/page.ts';
import type { Database, Schema } from '../database/index.ts';
import { Refusal, unusable } from '../problems/index.ts';
import { requireRegion } from '../regions/index.ts';
import { removeUnnamed } from './keep.ts';
import { kindOf } from './kind.ts';
import { filesOf } from './names.ts';
import { findMedia, findOwner, listMedia, lockMedia, type MediaRow } from './queries.ts';
import { toRecord } from './record.ts';
import type { Storage } from './storage.ts';
import { store } from './store.ts';
import { release, unusedOf } from './uses.ts';

type MediaOperation = 'media.create' | 'media.get' | 'media.list' | 'media.edit' | 'media.delete';

const defaultName = 'Dokumen';
const isAny = () => true;

/** The group or office that an upload is for, if the actor may write for it. */
async function requireOwner(
  db: Kysely<Schema>,
  actor: Actor,
  { groupId, regionCode }: Query<'media.create'>,
): Promise<Touched> {
  if ((groupId === undefined) === (regionCode === undefined)) {
    throw new Refusal('invalid-request', {
      errors: [
        {
          field: 'groupId',
          rule: 'oneOf',
          message: {
            id: 'Isi salah satu saja: `groupId` untuk KIM, atau `regionCode` untuk kantor wilayah.',
            en: 'Give exactly one: `groupId` for a KIM, or `regionCode` for the office of a region.',
          },
        },
      ],
    });
  }
  if (regionCode !== undefined) {
    await requireRegion(db, regionCode);
    requireOfficer(actor, regionCode);
    return { groupId: null, regionCode };
  }
  const owner = await findOwner(db, groupId!);
  if (!owner) throw new Refusal('not-found');
  requireWriter(actor, owner);
  return owner;
}

/** Fields of one kind of upload only. */
function requireFitting(
  kind: MediaRow['kind'],
  { alt, name }: { readonly alt?: string | undefined; readonly name?: string | undefined },
): void {
  if (kind === 'document' && alt !== undefined) {
    throw unusable('alt', 'kind', {
      id: 'Hapus `alt`: hanya gambar yang memerlukannya.',
      en: 'Leave out `alt`: only a picture needs it.',
    });
  }
  if (kind === 'picture' && name !== undefined) {
    throw unusable('name', 'kind', {
      id: 'Hapus `name`: hanya dokumen yang bernama.',
      en: 'Leave out `name`: only a document has one.',
    });
  }
}

const ownerOf = ({ group_id, region_code }: MediaRow): Touched => ({
  groupId: group_id,
  regionCode: region_code,
});

/** What HTTP sees of uploads. */
export function mediaRoutes({ db }: Database, storage: Storage): Handlers<MediaOperation> {
  const locked = async (tx: Kysely<Schema>, actor: Actor, id: string): Promise<MediaRow> => {
    const row = await lockMedia(tx, id);
    if (!row) throw new Refusal('not-found');
    requireWriter(actor, ownerOf(row));
    return row;
  };

  return {
    'media.create': async ({ actor, query, file, origin, afterwards }) => {
      // Asked again in the transaction; but who may not must not make us work either.
      await requireOwner(db, actor, query);
      const kind = kindOf(file);
      requireFitting(kind, query);
      const stored = await store({ db, storage, afterwards }, file);
      return async (tx) => {
        const { groupId, regionCode } = await requireOwner(tx, actor, query);
        const id = uuidv7();
        await tx
          .insertInto('pictures')
          .values({
            id,
            kind,
            group_id: groupId,
            region_code: regionCode,
            alt: query.alt?.trim() ?? '',
            name: kind === 'document' ? (query.name?.trim() ?? defaultName) : null,
            sizes: JSON.stringify(stored.sizes),
            stem: stored.stem,
            source: stored.source,
            bytes: stored.bytes,
          })
          .execute();
        const row = await findMedia(tx, id);
        return { answer: toRecord(row!, origin), target: id, region: regionCode };
      };
    },

    'media.get': async ({ actor, params: { id }, origin }) => {
      const row = await findMedia(db, id);
      if (!row) throw new Refusal('not-found');
      requireWriter(actor, ownerOf(row));
      return { answer: toRecord(row, origin) };
    },

    'media.list': async ({ actor, query, origin }) => {
      const { groupId, region, kind, limit = pageSize.default, cursor } = query;
      const before = cursor === undefined ? undefined : decodeCursor(cursor, isAny)[1];
      if (region !== undefined) {
        await requireRegion(db, region);
        requireOfficer(actor, region);
      }
      if (groupId !== undefined) {
        const owner = await findOwner(db, groupId);
        if (!owner) throw new Refusal('not-found');
        requireWriter(actor, owner);
      }
      const scope = scopeOf(actor);
      const rows = await listMedia(db, {
        scope,
        group: groupId,
        region,
        kind,
        before,
        limit: limit + 1,
      });
      return {
        answer: pageOf(
          rows,
          limit,
          (row) => toRecord(row, origin),
          ({ id }) => ['', id],
        ),
      };
    },

    'media.edit':
      ({ actor, params: { id }, body: { version, alt, name }, origin }) =>
      async (tx) => {
        const row = await locked(tx, actor, id);
        requireFitting(row.kind, { alt, name });
        if (row.version !== version) throw new Refusal('conflict');
        await tx
          .updateTable('pictures')
          .set({
            alt: alt?.trim() ?? row.alt,
            name: name?.trim() ?? row.name,
            version: version + 1,
          })
          .where('id', '=', id)
          .execute();
        const changed = await findMedia(tx, id);
        return { answer: toRecord(changed!, origin), target: id, region: row.region_code };
      },

    'media.delete':
      ({ actor, params: { id }, query: { force = false }, afterwards }) =>
      async (tx) => {
        const row = await locked(tx, actor, id);
        if (force) {
          requireOfficer(actor, row.region_code);
          // Texts name documents by more than their ids.
          if (row.kind === 'picture') await release(tx, id);
        }
        if ((await unusedOf(tx, [id])).length === 0) {
          throw new Refusal('wrong-state', {
            detail: {
              id: 'Ini masih dipakai. Lepaskan dulu dari tempat ia ditampilkan, lalu hapus.',
              en: 'This is still in use. Take it out where it is shown first, then delete it.',
            },
          });
        }
        await tx.deleteFrom('pictures').where('id', '=', id).execute();
        afterwards(() => removeUnnamed(db, storage, row.stem, filesOf(row)));
        return { answer: { deleted: true }, target: id, region: row.region_code };
      },
  };
}
