import { isHTTPError, isNetworkError, isTimeoutError, type HTTPError } from 'ky';
import {
  AbortError,
  kindOf,
  NetworkError,
  ServerError,
  TimeoutError,
  type ErrorCode,
  type KimError,
  type LocalCode,
  type Sentences,
} from './errors.ts';
import { mayRepeat, retryAtOf } from './retry.ts';
import type { FieldError, Problem } from './types.ts';

/** A text, and no longer than anyone reads. What answers in place of the service may say anything. */
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.slice(0, 1000) : undefined;

const isFieldError = (value: Partial<FieldError> | null): value is FieldError =>
  typeof value?.field === 'string' && typeof value.rule === 'string';

/** What the service, or something in its place, answered instead of what was asked for. */
function fromAnswer(
  { response, data }: HTTPError,
  call: string,
  say: Partial<Sentences>,
): KimError {
  const { status, headers } = response;
  // A page is not told the status of a redirect: it is 0 there.
  if (status < 400) {
    return new NetworkError({
      code: 'redirected',
      detail: say.redirected,
      message: `${call}: the service has moved; give its new address as baseUrl`,
    });
  }
  const problem = (data ?? {}) as { readonly [Field in keyof Problem]?: unknown };
  const code = textOf(problem.code) ?? 'unreadable';
  const errors = (Array.isArray(problem.errors) ? problem.errors : []).filter(isFieldError);
  const fields = errors.map(({ field, rule }) => ` (${field}: ${rule})`).join('');
  const isUnreadable = code === 'unreadable';
  // What is not the service says nothing of what is there.
  return new (isUnreadable && (status === 404 || status === 410) ? ServerError : kindOf(status))({
    code: code as ErrorCode,
    status,
    detail: textOf(problem.detail) ?? textOf(say[code as LocalCode]),
    errors,
    requestId: textOf(problem.requestId) ?? headers.get('x-request-id') ?? undefined,
    message: `${call}: ${status} ${code}${isUnreadable ? '; is baseUrl right?' : fields.slice(0, 1000)}`,
    retryAt: retryAtOf(headers),
    retryable: (status >= 500 || status === 429 || status === 408) && mayRepeat(headers),
  });
}

/**
 * The typed error for whatever `cause` the transport threw during `call` (`GET /v1/articles`). What
 * the cause knows of the request (a token, a body) stays behind. What is no failure of a request (the
 * caller's own `token()` or cache has thrown) stays what it is.
 */
export function toKimError(
  cause: unknown,
  call: string,
  say: Partial<Sentences>,
  signal?: AbortSignal,
): unknown {
  if (signal?.aborted) {
    return new AbortError({
      code: 'aborted',
      detail: say.aborted,
      message: `${call}: aborted by the caller`,
      cause: signal.reason,
    });
  }
  if (isTimeoutError(cause)) {
    return new TimeoutError({
      code: 'timeout',
      detail: say.timeout,
      message: `${call}: no answer in time`,
      retryable: true,
    });
  }
  if (isHTTPError(cause)) return fromAnswer(cause, call, say);
  if (!isNetworkError(cause)) return cause;
  return new NetworkError({
    code: 'network',
    detail: say.network,
    message: `${call}: no connection`,
    retryable: true,
    cause: (cause.cause as Error).cause,
  });
}
