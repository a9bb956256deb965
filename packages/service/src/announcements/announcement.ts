import type { Announcement, AnnouncementRecord, AnnouncementStatus } from '@simpul-kim/contract';
import { atZone } from '../regions/index.ts';
import type { AnnouncementRow } from './queries.ts';

/** Where an announcement stands at a moment: it begins and ends by itself. */
export function statusOf(
  row: Pick<AnnouncementRow, 'withdrawn_at' | 'starts_at' | 'ends_at'>,
  now: Date,
): AnnouncementStatus {
  if (row.withdrawn_at) return 'withdrawn';
  if (row.ends_at && row.ends_at <= now) return 'expired';
  return row.starts_at > now ? 'scheduled' : 'inForce';
}

/** An announcement as anyone may read it. */
export const toAnnouncement = (row: AnnouncementRow, now: Date): Announcement => ({
  id: row.id,
  kind: row.kind,
  severity: row.severity,
  title: row.title,
  text: row.body,
  link: row.link,
  regionCode: row.region_code,
  regionName: row.region_name,
  timeZone: row.time_zone,
  audienceCode: row.audience_code,
  audienceName: row.audience_name,
  sender: {
    kind: row.group_id ? 'group' : 'office',
    groupId: row.group_id,
    name: row.sender_name,
  },
  startsAt: atZone(row.starts_at, row.time_zone),
  endsAt: row.ends_at && atZone(row.ends_at, row.time_zone),
  inForce: statusOf(row, now) === 'inForce',
  updatedAt: atZone(row.updated_at, row.time_zone),
});

/** An announcement as those see it who look after it. */
export const toRecord = (row: AnnouncementRow, now: Date): AnnouncementRecord => ({
  ...toAnnouncement(row, now),
  status: statusOf(row, now),
  withdrawnReason: row.withdrawn_reason,
  createdAt: atZone(row.created_at, row.time_zone),
  version: row.version,
});
