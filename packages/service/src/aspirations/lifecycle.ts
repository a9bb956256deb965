import {
  aspirationStages as steps,
  type AspirationStage,
  type AspirationStatus,
  type StageRule,
} from '@simpul-kim/contract';

export { steps };

/** Something that can be done with an aspiration. */
export type Step = AspirationStage;

const ended: readonly AspirationStatus[] = ['closed', 'outOfJurisdiction', 'rejected', 'archived'];

/** Whether an aspiration has come to its end. */
export const hasEnded = (status: AspirationStatus): boolean => ended.includes(status);

/**
 * Whether a step can be taken from a status.
 *
 * @param held what an aspiration on hold was before.
 */
export function isPossible(
  step: Step,
  from: AspirationStatus,
  held: AspirationStatus | null,
): boolean {
  const rule: StageRule = steps[step];
  return (
    rule.from.includes(from) &&
    (from !== 'onHold' || !rule.asHeld || (held !== null && rule.from.includes(held)))
  );
}

/** The status after a step; `held` is what an aspiration on hold was before. */
export function statusAfter(
  step: Step,
  from: AspirationStatus,
  held: AspirationStatus | null,
): AspirationStatus {
  const { to }: StageRule = steps[step];
  return to === 'held' ? (held ?? 'verified') : (to ?? from);
}
