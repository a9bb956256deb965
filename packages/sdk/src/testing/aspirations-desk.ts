import {
  deskStages,
  type AspirationDeskStep,
  type AspirationEntry,
  type AspirationRecord,
  type AspirationStatus,
  type AspirationStepKind,
  type DeskStage,
  type OperationId,
  type StageRule,
} from '@simpul-kim/contract';
import { aspirationId, nothingDue, ofOffice, tracked, trackingCodes } from './aspirations.ts';
import { changesOf, oneOf } from './changes.ts';
import { isRefusal, problem, type Answers } from './handle.ts';
import { idOf, now } from './ids.ts';
import { officeFor } from './offices.ts';
import { mockOrigin } from './origin.ts';
import { pageOf } from './pages.ts';
import { findRegion, isWithin } from './regions.ts';

const names = Object.keys(trackingCodes) as (keyof typeof trackingCodes)[];

/** The ids at the desk of those aspirations that {@link trackingCodes} follow. */
export const aspirationRecordIds = Object.fromEntries(
  names.map((name, index) => [name, aspirationId(101 + index)]),
) as Readonly<Record<keyof typeof trackingCodes, string>>;

const title = 'Lampu jalan di tikungan RT 05 padam';
const text = 'Lampu jalan di tikungan dekat mushola padam empat malam. Tadi malam ada yang jatuh.';
const officer = 'Contoh Petugas Kabupaten';

type Standing = Pick<AspirationRecord, 'confidential' | 'isPublic' | 'status'>;

/** Whether a step is possible. What is on hold here was verified before. */
const allows =
  (stage: DeskStage) =>
  ({ status, confidential, isPublic }: Standing): boolean =>
    (deskStages[stage] as StageRule).from.includes(status) &&
    (stage !== 'publish' || !confidential) &&
    (stage !== 'unpublish' || isPublic);

const stages = Object.keys(deskStages) as DeskStage[];

/** What an officer may do with one that stands so. */
const mayStepsOf = (standing: Standing, hasContact: boolean): AspirationRecord['maySteps'] => [
  ...stages.filter((stage) => allows(stage)(standing)),
  ...(hasContact ? (['contact'] as const) : []),
];

function recordOf(name: keyof typeof trackingCodes, index: number): AspirationRecord {
  const { attachments, contactKept, mayReply: _, mayWithdraw: __, ...told } = tracked[name];
  const id = aspirationRecordIds[name];
  const isErased = told.status === 'archived';
  const { verifyBy, followUpBy, closesAt } = told.deadlines;
  return {
    ...told,
    id,
    version: 1,
    title: isErased ? null : title,
    text: isErased ? null : text,
    hasContact: contactKept,
    changedAt: told.steps.at(-1)!.at,
    dueAt: verifyBy ?? followUpBy ?? closesAt,
    suspect: false,
    place: isErased
      ? null
      : { latitude: -1.4235, longitude: 116.6371, note: 'di depan mushola RT 05' },
    attachments: Array.from({ length: attachments }, (_each, number) => {
      const attachment = idOf('d300', number + 1);
      return {
        id: attachment,
        kind: 'picture',
        type: 'image/webp',
        bytes: 184_320,
        url: `${mockOrigin}/media/disaster-${number + 1}-640.webp`,
      };
    }),
    steps: told.steps.map((step, number) => ({
      ...step,
      id: idOf('c200', index * 100 + number + 1),
      shown: told.isPublic && step.kind === 'answered',
      note: null,
      actorName: step.by === 'office' ? officer : null,
    })),
    similar: [],
    shown: told.isPublic ? { title, text: 'Lampu jalan di tikungan padam empat malam.' } : null,
    notice: '2026-11-25',
    consentAt: told.submittedAt,
    consentSaid: told.submittedAt,
    processingStopped: isErased,
    maySteps: mayStepsOf(told, contactKept),
  };
}

/** The aspirations that {@link trackingCodes} follow, as the office has them that they lie with. */
export const aspirationRecords: readonly AspirationRecord[] = names.map(recordOf);

const toEntry = (record: AspirationRecord): AspirationEntry => {
  const { id, version, type, topic, regionCode, regionName, timeZone, status } = record;
  const { office, anonymous, confidential, isPublic, hasContact, submittedAt } = record;
  return {
    ...{ id, version, type, topic, regionCode, regionName, timeZone, title: record.title, status },
    ...{ office, anonymous, confidential, isPublic, hasContact, submittedAt },
    changedAt: record.changedAt,
    dueAt: record.dueAt,
    overdue: record.overdue,
    suspect: record.suspect,
  };
};

const ended: readonly AspirationStatus[] = ['closed', 'outOfJurisdiction', 'rejected', 'archived'];

/** The history with one more line. */
const withStep = (
  { steps, isPublic }: AspirationRecord,
  kind: AspirationStepKind,
  {
    text: told = null,
    note = null,
  }: { readonly text?: string | null; readonly note?: string | null },
): AspirationDeskStep[] => [
  ...steps,
  {
    ...ofOffice({ kind, at: now, text: told }),
    id: idOf('c200', 9999),
    shown: isPublic && kind === 'answered',
    note,
    actorName: officer,
  },
];

/** When the next thing is due in a status that has just come. */
function dueIn(
  status: AspirationStatus,
): Pick<AspirationRecord, 'deadlines' | 'dueAt' | 'overdue'> {
  const followUpBy = ['verified', 'forwarded', 'inProgress'].includes(status)
    ? '2026-12-02T23:59:59+08:00'
    : null;
  const closesAt = status === 'answered' ? '2026-12-09T23:59:59+08:00' : null;
  return {
    deadlines: { ...nothingDue, followUpBy, closesAt },
    dueAt: followUpBy ?? closesAt,
    overdue: false,
  };
}

const { step } = changesOf(aspirationRecords, { changedAt: now });

/** What a step leads to: its status, with a line in the history. */
function leadingTo(stage: DeskStage, kind: AspirationStepKind) {
  const { to } = deskStages[stage] as StageRule;
  return (record: AspirationRecord, body: { readonly text?: string; readonly note?: string }) => {
    const status = to === 'held' || to === undefined ? 'verified' : to;
    return {
      status,
      ...dueIn(status),
      steps: withStep(record, kind, body),
      maySteps: mayStepsOf({ ...record, status }, record.hasContact),
    };
  };
}

/** A step that has only a line in the history, and its status, for what it leads to. */
const plainStep = (stage: DeskStage, kind: AspirationStepKind) =>
  step(allows(stage), leadingTo(stage, kind));

type Public = `aspirations.${
  | 'attach'
  | 'create'
  | 'erase'
  | 'figures'
  | 'get'
  | 'list'
  | 'reply'
  | 'track'
  | 'withdraw'
  | 'withdrawConsent'}`;

export const aspirationDeskAnswers: Answers<
  Exclude<Extract<OperationId, `aspirations.${string}`>, Public>
> = {
  'aspirations.records': ({ query }) => {
    const { region, office, status, type, topic, open, overdue, suspect, q = '' } = query;
    const items = aspirationRecords
      .filter((one) => region === undefined || isWithin(one.regionCode, region))
      .filter((one) => office === undefined || one.office.regionCode === office)
      .filter((one) => status === undefined || one.status === status)
      .filter((one) => type === undefined || one.type === type)
      .filter((one) => topic === undefined || one.topic === topic)
      .filter((one) => open !== true || !ended.includes(one.status))
      .filter((one) => overdue !== true || one.overdue)
      .filter((one) => suspect === undefined || one.suspect === suspect)
      .filter((one) => `${one.title} ${one.text}`.toLowerCase().includes(q.toLowerCase()))
      .sort((a, b) =>
        query.order === 'due'
          ? (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9')
          : b.submittedAt.localeCompare(a.submittedAt),
      );
    return pageOf(items.map(toEntry), query);
  },
  'aspirations.record': oneOf(aspirationRecords),
  'aspirations.contact': (call) => {
    const record = oneOf(aspirationRecords)(call);
    if (isRefusal(record)) return record;
    if (!record.hasContact) return problem('not-found');
    return { name: 'Contoh Pelapor', phone: '+628000000009', email: null, shareable: false };
  },
  'aspirations.verify': plainStep('verify', 'verified'),
  'aspirations.assign': step(allows('assign'), (record, body) => {
    if (!findRegion(body.officeCode)) return problem('unknown-region');
    const name = body.officeName ?? officeFor(body.officeCode).name;
    return {
      ...leadingTo('assign', 'assigned')(record, body),
      office: { regionCode: body.officeCode, name },
    };
  }),
  'aspirations.progress': plainStep('progress', 'progressed'),
  'aspirations.hold': plainStep('hold', 'heldUp'),
  'aspirations.resume': plainStep('resume', 'resumed'),
  'aspirations.redirect': plainStep('redirect', 'redirected'),
  'aspirations.answer': plainStep('answer', 'answered'),
  'aspirations.close': plainStep('close', 'closed'),
  'aspirations.reject': plainStep('reject', 'rejected'),
  'aspirations.publish': step(
    allows('publish'),
    (record, { title: shownTitle, text: shownText, answers = [] }) => ({
      isPublic: true,
      maySteps: mayStepsOf({ ...record, isPublic: true }, record.hasContact),
      shown: { title: shownTitle, text: shownText },
      steps: withStep(record, 'published', {}).map((each) =>
        answers.includes(each.id) ? { ...each, shown: true } : each,
      ),
    }),
  ),
  'aspirations.unpublish': step(allows('unpublish'), (record, { note }) => ({
    isPublic: false,
    maySteps: mayStepsOf({ ...record, isPublic: false }, record.hasContact),
    shown: null,
    steps: withStep(record, 'unpublished', { note: note ?? null }),
  })),
};
