import { randomBytes } from 'node:crypto';
import type { AspirationStepKind, Body } from '@simpul-kim/contract';
import type { Transaction } from 'kysely';
import type { Actor } from '../accounts/index.ts';
import type { Schema } from '../database/index.ts';
import { codeFrom } from './code.ts';
import { dueIn } from './deadlines.ts';
import { hasEnded, isPossible, statusAfter, type Step } from './lifecycle.ts';
import type { AspirationParts } from './parts.ts';
import {
  addStep,
  changeAspiration,
  findAspiration,
  showAnswers,
  type AspirationRow,
} from './queries.ts';
import { checkDraft, submit } from './submit.ts';

/** Something that happened to an aspiration. */
export interface PastStep {
  readonly step: Step;
  readonly at: Date;
  /** What the reporter is told, or has written. */
  readonly text?: string;
  /** For colleagues. */
  readonly note?: string;
  /** The office to which it went. */
  readonly to?: { readonly code: string; readonly name?: string };
  /** What everyone may read from then on. */
  readonly shown?: {
    readonly title: string;
    readonly text: string;
    /** The answers before as well. */
    readonly withAnswers?: true;
  };
}

const kinds: Readonly<Record<Step, AspirationStepKind>> = {
  verify: 'verified',
  assign: 'assigned',
  progress: 'progressed',
  hold: 'heldUp',
  resume: 'resumed',
  redirect: 'redirected',
  answer: 'answered',
  close: 'closed',
  reject: 'rejected',
  publish: 'published',
  unpublish: 'unpublished',
  reply: 'replied',
  replyToAnswer: 'replied',
  withdraw: 'withdrawn',
  stop: 'consentWithdrawn',
  lapse: 'closed',
};
const ofReporter: readonly Step[] = ['reply', 'replyToAnswer', 'withdraw'];

type Tx = Transaction<Schema>;
type Officer = Pick<Actor, 'kind' | 'id'>;

const takerOf = (step: Step, row: AspirationRow, officerOf: (officeCode: string) => Officer) => {
  if (ofReporter.includes(step)) return { by: 'reporter' } as const;
  if (step === 'lapse') return { by: 'service' } as const;
  const { office_code: officeCode, office_title: officeName } = row;
  return { by: 'office', actor: officerOf(officeCode), officeCode, officeName } as const;
};

/**
 * Puts an aspiration with a past into the database, as it would be if all of it had been done here:
 * for the demo.
 *
 * @param officerOf who works for the office of a region.
 * @returns its tracking code.
 * @throws {RangeError} for a step that cannot follow those before it.
 */
export async function replay(
  tx: Tx,
  parts: Pick<AspirationParts, 'sealing' | 'deadlines' | 'retentionDays' | 'textRetentionDays'>,
  past: {
    readonly draft: Body<'aspirations.create'>;
    readonly at: Date;
    readonly steps: readonly PastStep[];
  },
  officerOf: (officeCode: string) => Officer,
): Promise<string> {
  const { draft, at: submittedAt, steps } = past;
  const code = codeFrom(randomBytes(32));
  const { target: id } = await submit(tx, parts, draft, checkDraft(draft), code, submittedAt);
  const answers: string[] = [];
  for (const { step, at, text, note, to, shown } of steps) {
    const row = (await findAspiration(tx, id))!;
    if (!isPossible(step, row.status, row.held_status) || at < row.changed_at) {
      throw new RangeError(`"${draft.title}": ${step} cannot follow ${row.status}`);
    }
    const status = statusAfter(step, row.status, row.held_status);
    const isSame = status === row.status && step !== 'progress' && step !== 'answer';
    await changeAspiration(tx, id, at, {
      status,
      held_status: status === 'onHold' ? row.status : null,
      ended_at: hasEnded(status) ? (row.ended_at ?? at) : null,
      ...(isSame ? {} : dueIn(status, at, row.time_zone, parts.deadlines)),
      ...(step === 'answer' ? { answered_at: row.answered_at ?? at } : {}),
      ...(to ? { office_code: to.code, office_name: to.name ?? null } : {}),
      ...(shown ? { shown_title: shown.title, shown_body: shown.text } : {}),
      ...(step === 'withdraw' ? { shown_title: null, shown_body: null } : {}),
    });
    const taker = takerOf(step, row, officerOf);
    const isShown = step === 'answer' && row.shown_title !== null;
    const kind = kinds[step];
    const added = await addStep(tx, {
      aspiration: id,
      kind,
      at,
      taker,
      text,
      note,
      shown: isShown,
    });
    if (kind === 'answered') answers.push(added);
    if (shown?.withAnswers) await showAnswers(tx, id, answers);
  }
  return code;
}
