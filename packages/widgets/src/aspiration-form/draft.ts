import type { AspirationDraft, Region } from '@simpul-kim/sdk';

/** A region as the form shows it. */
export type Area = Pick<Region, 'code' | 'name' | 'kind' | 'level' | 'ancestors' | 'timeZone'>;

/** What someone has written so far; `''` is what was not answered yet. */
export interface Draft {
  readonly type: AspirationDraft['type'] | '';
  readonly topic: AspirationDraft['topic'] | '';
  readonly title: string;
  readonly text: string;
  readonly area: Area | undefined;
  /** Where it is, in words. */
  readonly place: string;
  readonly point: { readonly latitude: number; readonly longitude: number } | undefined;
  readonly who: 'named' | 'anonymous' | '';
  readonly confidential: boolean;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly shareable: boolean;
  /** Hidden from people: only bots fill it in. */
  readonly website: string;
}

export const emptyDraft: Draft = {
  type: '',
  topic: '',
  title: '',
  text: '',
  area: undefined,
  place: '',
  point: undefined,
  who: '',
  confidential: false,
  name: '',
  phone: '',
  email: '',
  shareable: false,
  website: '',
};

/** The most that fields hold, in characters; the contract's own, which a test compares. */
export const limits = {
  title: 160,
  /** The place in words, where it is told in the text, and what stands around it, have the rest of 5,000. */
  text: 4_750,
  place: 200,
  name: 120,
  phone: 30,
  email: 200,
} as const;
/** The fewest characters that say something. */
export const fewest = 10;

/** The steps of the form, in their order. */
export const steps = ['what', 'where', 'who', 'review'] as const;
export type Step = (typeof steps)[number];

/** Fields that can be at fault, in the order in which they stand. */
export const fields = {
  what: ['type', 'topic', 'title', 'text', 'photos'],
  where: ['area', 'place'],
  who: ['who', 'name', 'phone', 'email'],
  review: ['consent'],
} as const satisfies Record<Step, readonly string[]>;
export type Field = (typeof fields)[Step][number];

/** What can be wrong: a term. */
export type Rule =
  'type' | 'topic' | 'title' | 'text' | 'area' | 'who' | 'name' | 'phone' | 'email';

/** The step in which a field stands. */
export const stepOf = (field: Field): Step =>
  steps.find((step) => (fields[step] as readonly string[]).includes(field))!;

/** A number as it is meant: one that is copied brings marks of direction along, and dashes and spaces of its own. */
export const phoneOf = (text: string): string =>
  text
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\p{Pd}/gu, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
const phonePattern = /^[+0-9][0-9 ().-]{6,28}$/;
/** As a browser checks `<input type=email>`, with a dot in the domain: `a@b` reaches nobody. */
const emailPattern = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i;

/** What is wrong in a step, in the order of its fields. Every fault is that of the field of its name. */
export function faultsOf(step: Step, draft: Draft): Rule[] {
  const isNamed = draft.who === 'named';
  const isMissing: Partial<Record<Rule, boolean>> = {
    what: {
      type: !draft.type,
      topic: !draft.topic,
      title: !draft.title.trim(),
      text: draft.text.trim().length < fewest,
    },
    where: { area: !draft.area },
    who: {
      who: !draft.who,
      // Who is named says who, or how to be reached; either may be left out.
      name: isNamed && [draft.name, draft.phone, draft.email].every((given) => !given.trim()),
      phone: isNamed && draft.phone.trim() !== '' && !phonePattern.test(phoneOf(draft.phone)),
      email: isNamed && draft.email.trim() !== '' && !emailPattern.test(draft.email.trim()),
    },
    review: {},
  }[step];
  return (Object.keys(isMissing) as Rule[]).filter((rule) => isMissing[rule]);
}
