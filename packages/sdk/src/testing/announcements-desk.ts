import type { AnnouncementRecord, OperationId } from '@simpul-kim/contract';
import { announcementId, announcements } from './announcements.ts';
import { changesOf, oneOf, stated } from './changes.ts';
import { isRefusal, problem, type Answers } from './handle.ts';
import { now } from './ids.ts';
import { pageOf } from './pages.ts';
import { findRegion, isWithin } from './regions.ts';
import { writerOf } from './writers.ts';

/** The id of what `announcements.create` answers. */
export const createdAnnouncementId = announcementId(6);

/** All announcements as the desk has them, with one that was withdrawn. */
export const announcementRecords: readonly AnnouncementRecord[] = [
  ...announcements.map((announcement): AnnouncementRecord => ({
    ...announcement,
    status: announcement.inForce ? 'inForce' : 'expired',
    withdrawnReason: null,
    createdAt: announcement.startsAt,
    version: 1,
  })),
  {
    ...announcements[2]!,
    id: announcementId(7),
    title: 'Listrik Padam Hari Sabtu',
    inForce: false,
    status: 'withdrawn',
    withdrawnReason: 'Jadwalnya dibatalkan.',
    createdAt: announcements[2]!.startsAt,
    version: 2,
  },
];

const audienceOf = (code: string | undefined) =>
  stated({ audienceCode: code, audienceName: code && findRegion(code)?.name });
const isKnown = (code: string | undefined) => code === undefined || findRegion(code) !== undefined;

const { step } = changesOf(announcementRecords, { updatedAt: now });
const isNotWithdrawn = ({ status }: AnnouncementRecord) => status !== 'withdrawn';

export const announcementDeskAnswers: Answers<
  Exclude<
    Extract<OperationId, `announcements.${string}`>,
    'announcements.get' | 'announcements.list'
  >
> = {
  'announcements.records': ({ query }) => {
    const { region } = query;
    const items = announcementRecords.filter(
      ({ regionCode }) => region === undefined || isWithin(regionCode, region),
    );
    return pageOf(items, query);
  },
  'announcements.record': oneOf(announcementRecords),
  'announcements.create': ({ body }) => {
    const writer = writerOf(body);
    if (isRefusal(writer)) return writer;
    const { author, place } = writer;
    if (!isKnown(body.audienceCode)) return problem('unknown-region');
    if (body.kind === 'alert' && author.kind === 'group') return problem('unusable');
    const { kind, severity, title, text, link = null, startsAt = now, endsAt = null } = body;
    const isScheduled = Date.parse(startsAt) > Date.parse(now);
    return {
      id: createdAnnouncementId,
      ...{ kind, severity, title, text, link, startsAt, endsAt },
      ...place,
      audienceCode: place.regionCode,
      audienceName: place.regionName,
      ...audienceOf(body.audienceCode),
      sender: author,
      inForce: !isScheduled,
      status: isScheduled ? 'scheduled' : 'inForce',
      withdrawnReason: null,
      createdAt: now,
      updatedAt: now,
      version: 1,
    };
  },
  'announcements.edit': step(isNotWithdrawn, (_, { version: __, audienceCode, ...body }) =>
    isKnown(audienceCode)
      ? { ...stated(body), ...audienceOf(audienceCode) }
      : problem('unknown-region'),
  ),
  'announcements.withdraw': step(isNotWithdrawn, (_, { reason }) => ({
    inForce: false,
    status: 'withdrawn',
    withdrawnReason: reason,
  })),
};
