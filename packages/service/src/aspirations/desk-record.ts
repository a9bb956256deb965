import type {
  AspirationAttachment,
  AspirationDeskStep,
  AspirationEntry,
  AspirationRecord,
  DeskStep,
} from '@simpul-kim/contract';
import { atZone } from '../regions/index.ts';
import type { SimilarRow } from './desk-queries.ts';
import type { AspirationRow, StepRow } from './queries.ts';
import { deadlinesOf, isOverdue, officeOf, toStep } from './tracked.ts';

/** Whether what was written may be read: not once the reporter has withdrawn the consent. */
const isReadable = (row: AspirationRow) => row.processing_stopped_at === null;

/** An aspiration in a list of the desk. */
export const toEntry = (row: AspirationRow, now: Date): AspirationEntry => ({
  id: row.id,
  version: row.version,
  type: row.type,
  topic: row.topic,
  regionCode: row.region_code,
  regionName: row.region_name,
  timeZone: row.time_zone,
  title: isReadable(row) ? row.title : null,
  status: row.status,
  office: officeOf(row),
  anonymous: row.anonymous,
  confidential: row.confidential,
  isPublic: row.shown_title !== null,
  hasContact: row.contact !== null,
  submittedAt: atZone(row.submitted_at, row.time_zone),
  changedAt: atZone(row.changed_at, row.time_zone),
  dueAt: row.due_at && atZone(row.due_at, row.time_zone),
  overdue: isOverdue(row, now),
  suspect: row.suspect,
});

const toDeskStep = (step: StepRow, row: AspirationRow): AspirationDeskStep => ({
  id: step.id,
  ...toStep(step, row),
  shown: step.shown,
  text: isReadable(row) || step.by !== 'reporter' ? step.body : null,
  note: step.note,
  actorName: step.actor_name,
});

function placeOf({ place_latitude, place_longitude, place_note }: AspirationRow) {
  if (place_latitude === null || place_longitude === null) return null;
  return {
    latitude: place_latitude,
    longitude: place_longitude,
    ...(place_note === null ? {} : { note: place_note }),
  };
}

/** An aspiration as the office sees it that it lies with. */
export const toRecord = (
  row: AspirationRow,
  more: {
    readonly steps: readonly StepRow[];
    readonly attachments: readonly AspirationAttachment[];
    readonly similar: readonly SimilarRow[];
    readonly maySteps: readonly DeskStep[];
  },
  now: Date,
): AspirationRecord => ({
  ...toEntry(row, now),
  text: isReadable(row) ? row.body : null,
  place: isReadable(row) && row.body !== null ? placeOf(row) : null,
  attachments: [...more.attachments],
  deadlines: deadlinesOf(row),
  steps: more.steps.map((step) => toDeskStep(step, row)),
  similar: more.similar.map(({ id, title, status, submitted_at }) => ({
    id,
    title,
    status,
    submittedAt: atZone(submitted_at, row.time_zone),
  })),
  shown:
    row.shown_title === null || row.shown_body === null
      ? null
      : { title: row.shown_title, text: row.shown_body },
  notice: row.consent_notice,
  consentAt: atZone(row.consent_at, row.time_zone),
  consentSaid: row.consent_said,
  processingStopped: !isReadable(row),
  maySteps: [...more.maySteps],
});
