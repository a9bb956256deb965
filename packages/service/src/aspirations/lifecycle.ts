import type { AspirationStatus } from '@simpul-kim/contract';

interface Rule {
  readonly from: readonly AspirationStatus[];
  /** The status after it; without it, the status stays; `held`: what it was before it was on hold. */
  readonly to?: AspirationStatus | 'held';
}

const atWork = ['submitted', 'verified', 'forwarded', 'inProgress'] as const;
const open = [...atWork, 'onHold', 'answered'] as const;
const ended = ['closed', 'outOfJurisdiction', 'rejected', 'archived'] as const;

/** What can be done with an aspiration, in which statuses, and what it is then. */
export const steps = {
  // Of the office.
  verify: { from: ['submitted', 'forwarded'], to: 'verified' },
  assign: { from: [...atWork, 'onHold'], to: 'forwarded' },
  progress: { from: [...atWork, 'answered'], to: 'inProgress' },
  hold: { from: atWork, to: 'onHold' },
  resume: { from: ['onHold'], to: 'held' },
  redirect: { from: [...atWork, 'onHold'], to: 'outOfJurisdiction' },
  answer: { from: [...atWork, 'answered'], to: 'answered' },
  close: { from: ['answered'], to: 'closed' },
  reject: { from: [...atWork, 'onHold'], to: 'rejected' },
  publish: { from: [...open, 'closed', 'outOfJurisdiction'] },
  unpublish: { from: [...open, ...ended] },
  // Of the reporter.
  reply: { from: [...atWork, 'onHold'] },
  replyToAnswer: { from: ['answered'], to: 'inProgress' },
  withdraw: { from: open, to: 'archived' },
  stop: { from: [...open, ...ended], to: 'archived' },
  // Of the clock.
  lapse: { from: ['answered'], to: 'closed' },
} as const satisfies Record<string, Rule>;

/** Something that can be done with an aspiration. */
export type Step = keyof typeof steps;

/** Whether an aspiration has come to its end. */
export const hasEnded = (status: AspirationStatus): boolean =>
  (ended as readonly AspirationStatus[]).includes(status);

/** Whether a step can be taken from a status. */
export const isPossible = (step: Step, from: AspirationStatus): boolean =>
  (steps[step].from as readonly AspirationStatus[]).includes(from);

/** The status after a step; `held` is what an aspiration on hold was before. */
export function statusAfter(
  step: Step,
  from: AspirationStatus,
  held: AspirationStatus | null,
): AspirationStatus {
  const { to }: Rule = steps[step];
  return to === 'held' ? (held ?? 'verified') : (to ?? from);
}
