import type { BusinessStatus } from '@simpul-kim/contract';
import { Refusal } from '../problems/index.ts';

/** A step that someone takes with a business. */
export type Step = 'approve' | 'reject' | 'suspend' | 'restore';

const from: Readonly<Record<Step, readonly BusinessStatus[]>> = {
  approve: ['pending'],
  reject: ['pending'],
  suspend: ['pending', 'published', 'rejected'],
  restore: ['suspended'],
};

/**
 * Where a step leads.
 *
 * @param approved whether it was ever approved.
 * @throws {Refusal} `wrong-state` where the step cannot be taken.
 */
export function statusAfter(step: Step, status: BusinessStatus, approved: boolean): BusinessStatus {
  if (!from[step].includes(status)) throw new Refusal('wrong-state');
  if (step === 'approve') return 'published';
  if (step === 'reject') return 'rejected';
  if (step === 'suspend') return 'suspended';
  return approved ? 'published' : 'pending';
}

/** What an edit leads to: what was rejected is looked at again, all else stays what it is. */
export const statusAfterEdit = (status: BusinessStatus): BusinessStatus =>
  status === 'rejected' ? 'pending' : status;
