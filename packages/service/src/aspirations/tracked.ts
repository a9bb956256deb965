import type {
  AspirationDeadlines,
  AspirationStep,
  ResponsibleOffice,
  TrackedAspiration,
} from '@simpul-kim/contract';
import { atZone } from '../regions/index.ts';
import { hasEnded, isPossible } from './lifecycle.ts';
import type { AspirationRow, StepRow } from './queries.ts';

export const officeOf = ({ office_code, office_title }: AspirationRow): ResponsibleOffice => ({
  regionCode: office_code,
  name: office_title,
});

export function deadlinesOf(row: AspirationRow): AspirationDeadlines {
  const at = (moment: Date | null) => moment && atZone(moment, row.time_zone);
  return {
    verifyBy: at(row.verify_by),
    followUpBy: at(row.follow_up_by),
    closesAt: at(row.closes_at),
  };
}

/** Whether the office is late. */
export const isOverdue = ({ due_at, status }: AspirationRow, now: Date): boolean =>
  due_at !== null && due_at < now && !hasEnded(status);

/** A line of the history as the reporter reads it: the office is named, never the person. */
export const toStep = (step: StepRow, { time_zone }: AspirationRow): AspirationStep => ({
  kind: step.kind,
  at: atZone(step.at, time_zone),
  by: step.by,
  officeName: step.office_name,
  text: step.body,
});

/** An aspiration as its reporter follows it. */
export const toTracked = (
  row: AspirationRow,
  steps: readonly StepRow[],
  now: Date,
): TrackedAspiration => ({
  type: row.type,
  topic: row.topic,
  regionCode: row.region_code,
  regionName: row.region_name,
  timeZone: row.time_zone,
  status: row.status,
  anonymous: row.anonymous,
  confidential: row.confidential,
  isPublic: row.shown_title !== null,
  office: officeOf(row),
  submittedAt: atZone(row.submitted_at, row.time_zone),
  deadlines: deadlinesOf(row),
  overdue: isOverdue(row, now),
  steps: steps.map((step) => toStep(step, row)),
  attachments: row.attachments,
  contactKept: row.contact !== null,
  mayReply:
    row.processing_stopped_at === null &&
    (['reply', 'replyToAnswer'] as const).some((step) => isPossible(step, row.status, null)),
  mayWithdraw: isPossible('withdraw', row.status, null),
});
