import {
  problemType,
  problems,
  type FieldError,
  type Locale,
  type Problem,
  type ProblemCode,
} from '@simpul-kim/contract';

import type { RateLimit } from './too-many.ts';

/** A sentence for people, in each of our languages. */
export type Sentence = Readonly<Record<Locale, string>>;

/**
 * What went wrong with a command, told to whoever gave it: what is wrong, and what to do. Its
 * message is the English one.
 */
export class Complaint extends Error {
  readonly sentence: Sentence;

  constructor(sentence: Sentence, options?: ErrorOptions) {
    super(sentence.en, options);
    this.sentence = sentence;
  }
}

/** What is wrong with a field that no schema can see. */
export interface FieldFault {
  readonly field: string;
  readonly rule: string;
  readonly message: Sentence;
}

/** What a refusal may tell beyond its code. */
export interface RefusalOptions extends ErrorOptions {
  /** What to do about it, where that is known more exactly than for the code. */
  readonly detail?: Sentence;
  readonly errors?: readonly FieldFault[];
  /** When to try again. */
  readonly retryAfterSeconds?: number;
  /** The limit that was reached. */
  readonly rateLimit?: RateLimit;
}

/** Thrown by a handler that cannot give the answer asked for; becomes a problem document. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly options: RefusalOptions;

  constructor(code: ProblemCode, options: RefusalOptions = {}) {
    super(code, options);
    this.code = code;
    this.options = options;
  }
}

/** The refusal of a body one field of which cannot be used. */
export const unusable = (field: string, rule: string, message: Sentence): Refusal =>
  new Refusal('unusable', { errors: [{ field, rule, message }] });

/** The language of sentences for people: the first of `Accept-Language` that we speak, else Indonesian. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  for (const range of acceptLanguage?.toLowerCase().split(',') ?? []) {
    const language = /^\s*([a-z]{2,3})\b/.exec(range)?.[1];
    if (language === 'en') return 'en';
    // `in` and `ms` are what older Androids send for Indonesian and its sister language.
    if (language === 'id' || language === 'in' || language === 'ms') return 'id';
  }
  return 'id';
}

/** The language of those who run the service: Indonesian, unless they ask for English (`KIM_LANG=en`). */
export const operatorLocale = (asked: string | undefined): Locale =>
  asked?.toLowerCase().startsWith('en') ? 'en' : 'id';

/** The problem document (RFC 9457) of a code. */
export function problemOf(
  code: ProblemCode,
  context: {
    locale: Locale;
    requestId: string;
    errors?: FieldError[];
    detail?: Sentence | undefined;
  },
): Problem {
  const { status, title } = problems[code];
  const { locale, requestId, errors = [], detail = problems[code].detail } = context;
  const told = errors.map(({ message }) => message).join(' ');
  return {
    type: problemType(code),
    code,
    title: title[locale],
    status,
    detail: told || detail[locale],
    ...(errors.length > 0 ? { errors } : {}),
    requestId,
  };
}
