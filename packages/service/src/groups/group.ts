import type { Group, GroupRecord, GroupRecordSummary, GroupSummary } from '@simpul-kim/contract';
import { pictureOf } from '../media/index.ts';
import { atZone } from '../regions/index.ts';
import type { DecisionRow, FullGroupRow, GroupRow } from './queries.ts';

/** A group of a directory, as the contract has it. */
export const toSummary = (row: GroupRow, origin: string): GroupSummary => ({
  id: row.id,
  name: row.name,
  regionCode: row.region_code,
  regionName: row.region_name,
  timeZone: row.time_zone,
  status: row.status,
  potentials: row.potentials,
  logo: pictureOf(row.logo_alt, row.logo_sizes, origin),
  lastPublishedAt: row.last_published_at && atZone(row.last_published_at, row.time_zone),
  activity: {
    active: row.active,
    articles30Days: row.articles_30,
    articles90Days: row.articles_90,
  },
});

/** A group of a list at the desk, as the contract has it. */
export const toRecordSummary = (row: GroupRow, origin: string): GroupRecordSummary => ({
  ...toSummary(row, origin),
  suspended: row.suspended,
  version: row.version,
});

/** A group with its whole profile, as the contract has it. */
export const toGroup = (row: FullGroupRow, origin: string): Group => ({
  ...toSummary(row, origin),
  about: row.about,
  decree:
    row.decree_number !== null && row.decree_date !== null
      ? {
          number: row.decree_number,
          date: row.decree_date,
          signedBy: row.decree_signed_by,
          documentUrl: row.decree_document_url,
        }
      : null,
  officers: row.officers,
  divisions: row.divisions,
  members:
    row.members === null
      ? null
      : { total: row.members, women: row.members_women, men: row.members_men },
  potentialNotes: row.potential_notes,
  contact: {
    phone: row.phone,
    whatsapp: row.whatsapp,
    email: row.email,
    address: row.address,
  },
  socials: row.socials,
  website: row.website,
  externalNumber: row.external_number,
  awards: row.awards,
  video: row.video && {
    ...row.video,
    captions: row.video.captions ?? null,
    poster: pictureOf(row.poster_alt, row.poster_sizes, origin),
  },
});

/** A group as those who keep it see it, as the contract has it. */
export const toRecord = (
  row: FullGroupRow,
  decisions: readonly DecisionRow[],
  origin: string,
): GroupRecord => ({
  ...toGroup(row, origin),
  suspended: row.suspended,
  version: row.version,
  logoId: row.logo_id,
  videoPosterId: row.video_poster_id,
  decisions: decisions.map(({ decision, reason, at }) => ({
    decision,
    reason,
    at: atZone(at, row.time_zone),
  })),
  createdAt: atZone(row.created_at, row.time_zone),
  updatedAt: atZone(row.updated_at, row.time_zone),
});
