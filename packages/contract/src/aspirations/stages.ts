import type { AspirationStatus } from './vocabulary.ts';

/** When a step is possible, and what an aspiration is after it. */
export interface StageRule {
  readonly from: readonly AspirationStatus[];
  /** The status after it; without it, the status stays; `held`: what it was before it was on hold. */
  readonly to?: AspirationStatus | 'held';
  /** Of one that is on hold, that counts which it was before. */
  readonly asHeld?: true;
}

const atWork = ['submitted', 'verified', 'forwarded', 'inProgress'] as const;
const open = [...atWork, 'onHold', 'answered'] as const;
const ended = ['closed', 'outOfJurisdiction', 'rejected'] as const;

/** What an officer can do with an aspiration, by the last part of the operation's name. */
export const deskStages = {
  verify: { from: ['submitted', 'forwarded'], to: 'verified' },
  assign: { from: [...atWork, 'onHold'], to: 'forwarded' },
  progress: { from: [...atWork, 'answered'], to: 'inProgress' },
  hold: { from: atWork, to: 'onHold' },
  resume: { from: ['onHold'], to: 'held' },
  redirect: { from: [...atWork, 'onHold'], to: 'outOfJurisdiction' },
  answer: { from: [...atWork, 'answered'], to: 'answered' },
  close: { from: ['answered'], to: 'closed' },
  reject: { from: [...atWork, 'onHold'], to: 'rejected' },
  // What its own office has not taken up yet, nobody there has read through.
  publish: { from: ['verified', 'inProgress', 'onHold', 'answered', 'closed'], asHeld: true },
  unpublish: { from: [...open, ...ended, 'archived'] },
} as const satisfies Record<string, StageRule>;

/** A step of the desk. */
export type DeskStage = keyof typeof deskStages;

/** What can be done with an aspiration, in which statuses, and what it is then: the one table of it. */
export const aspirationStages = {
  ...deskStages,
  // Of the reporter. What has ended may be withdrawn too: nothing of it is public then, nor can be.
  reply: { from: [...atWork, 'onHold'] },
  replyToAnswer: { from: ['answered'], to: 'inProgress' },
  withdraw: { from: [...open, ...ended], to: 'archived' },
  stop: { from: [...open, ...ended, 'archived'], to: 'archived' },
  // Of the clock.
  lapse: { from: ['answered'], to: 'closed' },
} as const satisfies Record<string, StageRule>;

/** Something that can be done with an aspiration. */
export type AspirationStage = keyof typeof aspirationStages;

const quoted = (statuses: readonly string[]) => statuses.map((one) => `\`${one}\``).join(', ');

function after({ to }: StageRule): string {
  if (to === undefined) return 'what it was';
  return to === 'held' ? 'what it was before `onHold`' : `\`${to}\``;
}

const whatIsHeld = ' (where it was one of the others before)';

/** The stages of the desk as a table of Markdown, for the description of the API. */
export const stagesTable: string = [
  '| step | possible in | then it is |',
  '| --- | --- | --- |',
  ...Object.entries<StageRule>(deskStages).map(([name, rule]) => {
    const held = rule.asHeld ? whatIsHeld : '';
    const from = quoted(rule.from).replace('`onHold`', `\`onHold\`${held}`);
    return `| \`${name}\` | ${from} | ${after(rule)} |`;
  }),
].join('\n');
