import type { ArticleStatus } from '@simpul-kim/contract';

/**
 * Who may take a step: `writer` is a contributor of its group or an officer above it, `officer` only
 * the latter; the `clock` is nobody.
 */
export type StepTaker = 'writer' | 'officer' | 'clock';

interface Rule {
  readonly who: StepTaker;
  readonly from: readonly ArticleStatus[];
  /** The state after it; without it, the state stays. */
  readonly to?: ArticleStatus;
}

const before = ['draft', 'submitted', 'scheduled'] as const;
const out = ['published', 'corrected'] as const;
const notWithdrawn = [...before, ...out] as const;

/** What can be done with an article, by whom, and what it is then. */
export const steps = {
  edit: [{ who: 'writer', from: before }],
  submit: [{ who: 'writer', from: ['draft'], to: 'submitted' }],
  return: [{ who: 'officer', from: ['submitted'], to: 'draft' }],
  recall: [{ who: 'writer', from: ['submitted', 'scheduled'], to: 'draft' }],
  publish: [
    { who: 'writer', from: ['draft', 'scheduled'], to: 'published' },
    // Who asked for a second pair of eyes gets one, or recalls it first.
    { who: 'officer', from: ['submitted'], to: 'published' },
  ],
  schedule: [
    { who: 'writer', from: ['draft', 'scheduled'], to: 'scheduled' },
    { who: 'officer', from: ['submitted'], to: 'scheduled' },
  ],
  comeOut: [{ who: 'clock', from: ['scheduled'], to: 'published' }],
  correct: [{ who: 'writer', from: out, to: 'corrected' }],
  retract: [{ who: 'writer', from: out, to: 'retracted' }],
  // What was ever out is never a draft again.
  delete: [{ who: 'writer', from: ['draft'] }],
  hide: [{ who: 'officer', from: notWithdrawn }],
  show: [{ who: 'officer', from: notWithdrawn }],
  raise: [{ who: 'writer', from: out }],
  accept: [{ who: 'officer', from: out }],
  decline: [{ who: 'officer', from: out }],
  unfeature: [{ who: 'officer', from: out }],
  send: [{ who: 'officer', from: notWithdrawn }],
} as const satisfies Record<string, readonly Rule[]>;

/** Something that can be done with an article. */
export type Step = keyof typeof steps;

/** A step as it is in one state: who may take it, and the state after it; nothing where none may. */
export interface Way {
  readonly who: StepTaker;
  readonly to: ArticleStatus;
}

/** How a step goes from a state; nothing, where it does not. */
export function wayOf(step: Step, from: ArticleStatus): Way | undefined {
  const rules: readonly Rule[] = steps[step];
  const rule = rules.find((each) => each.from.includes(from));
  return rule && { who: rule.who, to: rule.to ?? from };
}

/** The least right that any state asks for a step: who lacks it learns nothing of the state. */
export function leastTaker(step: Step): StepTaker {
  const rules: readonly Rule[] = steps[step];
  return rules.some(({ who }) => who === 'writer') ? 'writer' : rules[0]!.who;
}
