import {
  featuringLevels,
  type ArticleEntry,
  type ArticleRecord,
  type ArticleStatus,
  type ArticleVersion,
  type ArticleVersionEntry,
  type Raise,
  type RaisedArticle,
  type TimeZone,
} from '@simpul-kim/contract';
import type { StoredContent, StoredStatus } from '../database/schema.ts';
import { pictureOf } from '../media/index.ts';
import { atZone } from '../regions/index.ts';
import { addressOf, authorOf, correctionsOf, picturesOf } from './article.ts';
import type { EntryRow, RaisedRow, RaiseRow, RecordRow, VersionRow } from './desk-queries.ts';
import { videoOf } from './video.ts';

/** The state of an article: one that is published and was corrected says so. */
export const statusOf = (row: {
  readonly status: StoredStatus;
  readonly corrected_at: Date | null;
}): ArticleStatus => (row.status === 'published' && row.corrected_at ? 'corrected' : row.status);

/** An article in a list of the desk, as the contract has it. */
export function toEntry(row: EntryRow): ArticleEntry {
  const at = row.published_at && atZone(row.published_at, row.time_zone);
  const isScheduled = row.status === 'scheduled';
  return {
    id: row.id,
    version: row.version,
    status: statusOf(row),
    hidden: row.hidden,
    title: row.title,
    topic: row.topic,
    author: authorOf(row),
    regionCode: row.region_code,
    regionName: row.region_name,
    timeZone: row.time_zone,
    publishAt: isScheduled ? at : null,
    publishedAt: isScheduled ? null : at,
    changedAt: atZone(row.changed_at, row.time_zone),
  };
}

const toRaise = (row: RaiseRow, zone: TimeZone): Raise => ({
  id: row.id,
  level: row.level,
  regionCode: row.region_code,
  status: row.status,
  note: row.note,
  reason: row.reason,
  raisedAt: atZone(new Date(row.raised_at), zone),
  decidedAt: row.decided_at && atZone(new Date(row.decided_at), zone),
});

/** Something raised, with its article, as the contract has it. */
export const toRaised = (row: RaisedRow): RaisedArticle => ({
  ...toRaise(row.raise, row.time_zone),
  article: toEntry(row),
});

/** An article as the desk has it, as the contract has it. */
export const toRecord = (row: RecordRow, origin: string): ArticleRecord => ({
  ...toEntry(row),
  summary: row.summary,
  bodyHtml: row.body_html,
  pictureId: row.picture_id,
  picture: pictureOf(row.picture_alt, row.picture_sizes, origin),
  pictureIds: row.pictures.map(({ id }) => id),
  pictures: picturesOf(row.pictures, origin),
  video: (row.video_url && videoOf(row.video_url)) || null,
  documents: row.documents,
  factCheck: row.fact_check,
  audience: row.audience_code,
  sentBy: row.sent_by,
  featured: featuringLevels.filter((level) => row[`featured_${level}`]),
  raises: row.raises.map((raise) => toRaise(raise, row.time_zone)),
  corrections: correctionsOf(row.corrections, row.time_zone),
  returnReason: row.return_reason,
  retraction:
    row.retracted_at && row.retraction_reason !== null
      ? { at: atZone(row.retracted_at, row.time_zone), reason: row.retraction_reason }
      : null,
  hiddenReason: row.hidden_reason,
  url: addressOf(row, origin),
});

/** A former text in a list, as the contract has it. */
export const toVersionEntry = (row: VersionRow, zone: TimeZone): ArticleVersionEntry => ({
  version: row.version,
  status: row.status,
  writtenAt: atZone(row.written_at, zone),
  writtenBy:
    row.written_by_kind && row.written_by_id !== null
      ? { kind: row.written_by_kind, id: row.written_by_id, name: row.written_by_name ?? '' }
      : null,
  title: row.title,
});

/** A former text, as the contract has it. */
export function toVersion(
  row: VersionRow & { readonly content: StoredContent },
  zone: TimeZone,
): ArticleVersion {
  const { videoUrl, ...content } = row.content;
  return {
    ...toVersionEntry(row, zone),
    ...content,
    video: (videoUrl && videoOf(videoUrl)) || null,
  };
}
