import { divisionTasks, type GroupDraft, type SocialNetwork } from '@simpul-kim/contract';
import type { Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Schema } from '../database/index.ts';
import { draftColumns } from '../groups/index.ts';
import { atZone, zoneOf } from '../regions/index.ts';
import { demoDomain } from './accounts.ts';
import { groups, type DemoGroup } from './content/index.ts';
import { insertPicture, stemOf, type DemoPictures } from './paint.ts';

const day = 24 * 60 * 60 * 1000;

const districts: Readonly<Record<string, string>> = {
  '64.09.01': 'Penajam',
  '64.09.02': 'Waru',
  '64.09.03': 'Babulu',
  '64.09.04': 'Sepaku',
};

/** Addresses of accounts that are there for show only. */
const socialOf: Readonly<Record<SocialNetwork, (account: string) => string>> = {
  facebook: (account) => `https://www.facebook.com/contoh.${account}`,
  instagram: (account) => `https://www.instagram.com/contoh.${account}`,
  tiktok: (account) => `https://www.tiktok.com/@contoh.${account}`,
  x: (account) => `https://x.com/contoh_${account}`,
  youtube: (account) => `https://www.youtube.com/@contoh-${account}`,
  whatsappChannel: (account) => `https://whatsapp.com/channel/0000contoh${account}`,
  telegram: (account) => `https://t.me/contoh_${account}`,
};

const divisionNames = [
  'Bidang Pengumpulan Informasi',
  'Bidang Pengolahan Informasi',
  'Bidang Penyebaran Informasi',
] as const;

/** A group of the demo as an officer would enter it. */
export function draftOf(group: DemoGroup, now: Date): GroupDraft {
  const { regionCode, village, slug, decreeNumber, decreeDaysAgo } = group;
  // The first digit of a village's own part says what it is by law.
  const isUrban = regionCode.charAt(9) === '1';
  const today = (daysAgo: number) =>
    atZone(new Date(now.getTime() - daysAgo * day), zoneOf(regionCode)).slice(0, 10);
  const thisYear = Number(today(0).slice(0, 4));
  const [chair, secretary, treasurer] = group.officers;
  const { women, men } = group.members;
  return {
    regionCode,
    name: group.name,
    about: group.about,
    ...(group.status === undefined ? {} : { status: group.status }),
    decree:
      decreeNumber === undefined || decreeDaysAgo === undefined
        ? null
        : {
            number: decreeNumber,
            date: today(decreeDaysAgo),
            signedBy: `${isUrban ? 'Lurah' : 'Kepala Desa'} ${village}`,
            documentUrl: null,
          },
    officers: [
      { position: 'chair', name: chair },
      { position: 'secretary', name: secretary },
      { position: 'treasurer', name: treasurer },
    ],
    divisions: (group.divisionHeads ?? []).map((head, index) => ({
      task: divisionTasks[index]!,
      name: divisionNames[index]!,
      head,
    })),
    members: { total: women + men, women, men },
    potentials: group.potentials,
    potentialNotes: group.potentials.flatMap((potential) => {
      const text = group.notes[potential];
      return text === undefined ? [] : [{ potential, text }];
    }),
    contact: {
      whatsapp: group.whatsapp ?? null,
      email: `${slug}@${demoDomain}`,
      address: `${isUrban ? 'Kantor Kelurahan' : 'Balai Desa'} ${village}, Kecamatan ${districts[regionCode.slice(0, 8)] ?? ''}`,
    },
    socials: group.networks.map((network) => socialOf[network](slug.replaceAll('-', ''))),
    website: group.hasWebsite ? `https://${slug}.${demoDomain}/` : null,
    externalNumber: group.externalNumber ?? null,
    awards: (group.awards ?? []).map(({ yearsAgo, ...award }) => ({
      ...award,
      year: thisYear - yearsAgo,
    })),
    video: group.video ? { url: group.video.url } : null,
  };
}

/** The first painting of a scene stands before a video. */
export const posterSeed = 0;

async function insertPoster(
  tx: Transaction<Schema>,
  groupId: string,
  { regionCode, video }: DemoGroup,
  pictures: DemoPictures,
): Promise<void> {
  const { scene, alt } = video!;
  const id = await insertPicture(tx, {
    ...pictures.get(stemOf(scene, posterSeed))!,
    alt,
    groupId,
    regionCode,
  });
  await tx.updateTable('groups').set({ video_poster_id: id }).where('id', '=', groupId).execute();
}

/**
 * Enters the groups of the demo.
 *
 * @param pictures what was painted before.
 * @returns their ids by slug.
 */
export async function insertGroups(
  tx: Transaction<Schema>,
  now: Date,
  pictures: DemoPictures,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const group of groups) {
    const id = uuidv7();
    ids.set(group.slug, id);
    const { name, about, potentials } = group;
    await tx
      .insertInto('groups')
      .values({
        ...draftColumns(draftOf(group, now)),
        id,
        region_code: group.regionCode,
        name,
        about,
        potentials: [...potentials],
      })
      .execute();
    if (group.video) await insertPoster(tx, id, group, pictures);
  }
  return ids;
}
