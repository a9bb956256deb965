import {
  socialNetworks,
  type GroupDecision,
  type GroupDraft,
  type GroupEdit,
  type GroupRecord,
  type GroupRecordSummary,
  type OperationId,
} from '@simpul-kim/contract';
import { changesOf, oneOf, stated } from './changes.ts';
import { groupId, groups, toGroupSummary } from './groups.ts';
import { problem, type Answers } from './handle.ts';
import { now } from './ids.ts';
import { uploadedPicture } from './media.ts';
import { pageOf } from './pages.ts';
import { findRegion, isWithin } from './regions.ts';

const plain = {
  version: 1,
  suspended: false,
  logoId: null,
  videoPosterId: null,
  decisions: [],
  createdAt: '2026-01-12T09:00:00+08:00',
  updatedAt: '2026-11-10T14:30:00+08:00',
} satisfies Partial<GroupRecord>;

/** A KIM that officers took out of sight; only the desk knows of it. */
export const suspendedGroupId = groupId(6);
/** The id of what `groups.create` answers. */
export const createdGroupId = groupId(7);

/** What a KIM has that has said nothing of itself yet. */
const empty: GroupRecord = {
  ...plain,
  id: createdGroupId,
  name: 'KIM Api-api',
  regionCode: '64.09.02.2001',
  regionName: 'Api-api',
  timeZone: 'Asia/Makassar',
  status: 'forming',
  potentials: [],
  logo: null,
  lastPublishedAt: null,
  activity: { active: false, articles30Days: 0, articles90Days: 0 },
  about: '',
  decree: null,
  officers: [],
  divisions: [],
  members: null,
  potentialNotes: [],
  contact: { phone: null, whatsapp: null, email: null, address: null },
  socials: [],
  website: null,
  externalNumber: null,
  awards: [],
  video: null,
};

/** All KIM as the desk has them, by name. */
export const groupRecords: readonly GroupRecord[] = [
  {
    ...empty,
    id: suspendedGroupId,
    suspended: true,
    decisions: [
      {
        decision: 'suspended',
        reason: 'Akunnya dipakai orang lain; menunggu musyawarah desa.',
        at: '2026-11-12T15:00:00+08:00',
      },
    ],
  },
  ...groups.map((group) => ({ ...plain, ...group })),
];

const toEntry = (record: GroupRecord): GroupRecordSummary => ({
  ...toGroupSummary(record),
  suspended: record.suspended,
  version: record.version,
});

/** A number as it is kept: `0812-…` as `62812…`. */
const kept = (phone: string | null = null) =>
  phone && phone.replaceAll(/\D/g, '').replace(/^(62)?0?/, '62');

/** What was sent of a profile, as the record has it. */
const profileOf = (sent: Partial<GroupDraft & GroupEdit>): Partial<GroupRecord> =>
  stated({
    about: sent.about,
    officers: sent.officers,
    divisions: sent.divisions?.map((one) => ({ head: null, ...one })),
    members: sent.members && { women: null, men: null, ...sent.members },
    potentials: sent.potentials,
    potentialNotes: sent.potentialNotes,
    contact: sent.contact && {
      phone: kept(sent.contact.phone),
      whatsapp: kept(sent.contact.whatsapp),
      email: sent.contact.email ?? null,
      address: sent.contact.address ?? null,
    },
    socials: sent.socials?.map((url) => ({
      network: socialNetworks.find((network) => url.includes(`${network}.`)) ?? 'facebook',
      url,
    })),
    website: sent.website,
    externalNumber: sent.externalNumber,
    awards: sent.awards,
    video: sent.video && {
      provider: 'youtube',
      id: 'contohVideo',
      url: sent.video.url,
      captions: sent.video.captions ?? null,
      poster: uploadedPicture(sent.video.posterId ?? null),
    },
    videoPosterId: sent.video === undefined ? undefined : (sent.video?.posterId ?? null),
    logoId: sent.logoId,
    logo: sent.logoId === undefined ? undefined : uploadedPicture(sent.logoId),
  });

/** What the offices above say of a KIM. */
const recognitionOf = ({
  name,
  status,
  decree,
  regionCode,
}: Partial<GroupDraft>): Partial<GroupRecord> =>
  stated({
    name,
    decree: decree && { signedBy: null, documentUrl: null, ...decree },
    status: status ?? (decree ? 'active' : undefined),
    regionCode,
    regionName: regionCode && findRegion(regionCode)?.name,
  });

const decided = (
  { decisions }: GroupRecord,
  decision: GroupDecision['decision'],
  reason: string,
): Partial<GroupRecord> => ({
  suspended: decision === 'suspended',
  decisions: [{ decision, reason, at: now }, ...decisions],
});

const isKnown = (regionCode: string | undefined) =>
  regionCode === undefined || findRegion(regionCode) !== undefined;
const folded = (text: string): string => text.toLowerCase().replaceAll(/[\s-]/g, '');

const { edit, step } = changesOf(groupRecords, { updatedAt: now });

export const groupDeskAnswers: Answers<
  Exclude<Extract<OperationId, `groups.${string}`>, 'groups.get' | 'groups.list'>
> = {
  'groups.records': ({ query }) => {
    const { region, potential, status, suspended, q = '' } = query;
    if (!findRegion(region)) return problem('unknown-region');
    const items = groupRecords
      .filter((record) => isWithin(record.regionCode, region))
      .filter((record) => potential === undefined || record.potentials.includes(potential))
      .filter((record) => status === undefined || record.status === status)
      .filter((record) => suspended === undefined || record.suspended === suspended)
      .filter(({ name, regionName }) => folded(name + regionName).includes(folded(q)));
    return pageOf(items.map(toEntry), query);
  },
  'groups.record': oneOf(groupRecords),
  'groups.create': ({ body }) => {
    if (!isKnown(body.regionCode)) return problem('unknown-region');
    const times = { createdAt: now, updatedAt: now };
    return { ...empty, ...times, ...profileOf(body), ...recognitionOf(body) };
  },
  'groups.edit': edit((_, body) => profileOf(body)),
  'groups.recognise': edit((_, body) =>
    isKnown(body.regionCode) ? recognitionOf(body) : problem('unknown-region'),
  ),
  'groups.suspend': step(
    ({ suspended }) => !suspended,
    (record, { reason }) => decided(record, 'suspended', reason),
  ),
  'groups.restore': step(
    ({ suspended }) => suspended,
    (record, { reason }) => decided(record, 'restored', reason),
  ),
};
