import type { DocumentFile, MediaRecord, Picture } from '@simpul-kim/contract';
import { changesOf, deletionOf, oneOf } from './changes.ts';
import { groupId, groups } from './groups.ts';
import { problem, type Answers } from './handle.ts';
import { idOf, now } from './ids.ts';
import { mockOrigin } from './origin.ts';
import { pageOf } from './pages.ts';
import { pictureOf } from './pictures.ts';
import { findRegion, isWithin } from './regions.ts';

/** The id of an upload of the fixtures: 1 and 2 are pictures, 3 is a document; 4 is what is uploaded. */
export const mediaId = (number: number): string => idOf('d100', number);

const plain = { groupId: null, picture: null, document: null, version: 1 };
const documentOf = (id: string, name: string, bytes: number): DocumentFile => ({
  id,
  name,
  url: `${mockOrigin}/media/${id}.pdf`,
  type: 'application/pdf',
  bytes,
});

/** Uploads of a KIM and of an office, newest first. */
export const media: readonly MediaRecord[] = [
  {
    ...plain,
    id: mediaId(3),
    kind: 'document',
    regionCode: '64.09',
    document: documentOf(mediaId(3), 'Laporan dana desa 2026', 412_330),
    bytes: 412_330,
    createdAt: '2026-11-18T10:05:00+08:00',
  },
  {
    ...plain,
    id: mediaId(2),
    kind: 'picture',
    groupId: groupId(1),
    regionCode: '64.09.02.2004',
    // Nobody has said yet what it shows.
    picture: pictureOf('umkm', 12, ''),
    bytes: 171_902,
    createdAt: '2026-11-17T16:20:00+08:00',
  },
  {
    ...plain,
    id: mediaId(1),
    kind: 'picture',
    groupId: groupId(1),
    regionCode: '64.09.02.2004',
    picture: pictureOf('agriculture', 11, 'Petani memanen semangka di Bangun Mulya'),
    bytes: 184_320,
    createdAt: '2026-11-16T07:45:00+08:00',
  },
];

/** The picture of an upload; nothing where there is none. */
export const uploadedPicture = (id: string | null): Picture | null =>
  media.find((one) => one.id === id)?.picture ?? null;
/** The document of an upload; nothing where there is none. */
export const uploadedDocument = (id: string | null): DocumentFile | null =>
  media.find((one) => one.id === id)?.document ?? null;

const { edit } = changesOf(media);
type MediaId = 'media.create' | 'media.delete' | 'media.edit' | 'media.get' | 'media.list';

export const mediaAnswers: Answers<MediaId> = {
  'media.create': async ({ query: { groupId: group, regionCode, alt = '', name }, request }) => {
    if ((group === undefined) === (regionCode === undefined)) return problem('unusable');
    const owner = groups.find(({ id }) => id === group);
    if (group !== undefined && !owner) return problem('not-found');
    const code = owner?.regionCode ?? regionCode!;
    if (!findRegion(code)) return problem('unknown-region');
    const file = await request.clone().arrayBuffer();
    const isDocument = request.headers.get('content-type') === 'application/pdf';
    const id = mediaId(4);
    return {
      ...plain,
      id,
      kind: isDocument ? 'document' : 'picture',
      groupId: owner?.id ?? null,
      regionCode: code,
      picture: isDocument ? null : pictureOf('culture', 13, alt),
      document: isDocument ? documentOf(id, name ?? 'Dokumen', file.byteLength) : null,
      bytes: file.byteLength,
      createdAt: now,
    };
  },
  'media.get': oneOf(media),
  'media.list': ({ query }) => {
    const { groupId: group, region, kind } = query;
    if (region !== undefined && !findRegion(region)) return problem('unknown-region');
    const items = media.filter(
      (one) =>
        (group === undefined || one.groupId === group) &&
        (region === undefined || isWithin(one.regionCode, region)) &&
        (kind === undefined || one.kind === kind),
    );
    return pageOf(items, query);
  },
  'media.edit': edit(({ picture, document }, { alt, name }) => ({
    picture: picture && { ...picture, alt: alt ?? picture.alt },
    document: document && { ...document, name: name ?? document.name },
  })),
  'media.delete': deletionOf(media),
};
