import { isHTTPError, isNetworkError, isTimeoutError, type HTTPError } from 'ky';
import {
  AbortError,
  isKimError,
  type KimError,
  kindOf,
  type LocalCode,
  NetworkError,
  type Sentences,
  TimeoutError,
} from './errors.ts';
import { mayRepeat, retryAtOf } from './retry.ts';
import type { Problem } from './types.ts';

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
  // Something in place of the service may have answered anything, or nothing.
  const {
    code = 'unreadable',
    title = '',
    detail = say[code as LocalCode],
    errors,
    requestId,
  } = (data ?? {}) as Partial<Problem>;
  return new (kindOf(status))({
    code,
    status,
    detail,
    errors,
    requestId: requestId ?? headers.get('x-request-id') ?? undefined,
    message: `${call}: ${status} ${code} ${title}`,
    retryAt: retryAtOf(headers),
    retryable: (status >= 500 || status === 429 || status === 408) && mayRepeat(headers),
  });
}

/**
 * The typed error for whatever `cause` the transport threw during `call` (`GET /v1/articles`). What
 * the cause knows of the request (a token, a body) stays behind.
 */
export function toKimError(
  cause: unknown,
  call: string,
  sentences: Partial<Sentences>,
  signal?: AbortSignal,
): KimError {
  if (isKimError(cause)) return cause;
  if (signal?.aborted) {
    return new AbortError({
      code: 'aborted',
      detail: sentences.aborted,
      message: `${call}: aborted by the caller`,
      cause: signal.reason,
    });
  }
  if (isHTTPError(cause)) return fromAnswer(cause, call, sentences);
  if (isTimeoutError(cause)) {
    return new TimeoutError({
      code: 'timeout',
      detail: sentences.timeout,
      message: `${call}: no answer in time`,
      retryable: true,
    });
  }
  return new NetworkError({
    code: 'network',
    detail: sentences.network,
    message: `${call}: no connection`,
    retryable: true,
    // Of the transport only what lies behind it: it knows the token.
    cause: isNetworkError(cause) ? cause.cause : cause,
  });
}
