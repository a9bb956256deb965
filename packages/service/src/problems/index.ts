import {
  problemType,
  problems,
  type FieldError,
  type Locale,
  type Problem,
  type ProblemCode,
} from '@simpul-kim/contract';

/** Thrown by a handler that cannot give the answer asked for; becomes a problem document. */
export class Refusal extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

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

/** The problem document (RFC 9457) of a code. */
export function problemOf(
  code: ProblemCode,
  context: { locale: Locale; requestId: string; errors?: FieldError[] },
): Problem {
  const { status, title, detail } = problems[code];
  const { locale, requestId, errors = [] } = context;
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
