import type { FieldError, Problem, ProblemCode } from '@simpul-kim/contract';
import { HTTPError, isTimeoutError } from 'ky';

/** Marks our errors, so that they are known even when two copies of the SDK are loaded. */
const brand = Symbol.for('simpul-kim.error');

/** What went wrong, for programs: a problem of the service, or one that happened before it answered. */
export type ErrorCode = ProblemCode | 'network' | 'timeout' | 'aborted' | 'unreadable';

interface Facts {
  readonly code: ErrorCode;
  readonly message: string;
  readonly status?: number | undefined;
  readonly detail?: string | undefined;
  readonly errors?: readonly FieldError[] | undefined;
  readonly requestId?: string | undefined;
  readonly retryable?: boolean | undefined;
  readonly retryAt?: Date | undefined;
  readonly cause?: unknown;
}

/**
 * Every failure of a call. Its message is for developers; `detail` is a sentence for people, in the
 * language of the client, where the service sent one.
 *
 * @example
 * try {
 *   await kim.articles.get(id);
 * } catch (error) {
 *   if (error instanceof GoneError) showWithdrawn();
 *   else if (isKimError(error)) show(error.detail ?? error.message);
 *   else throw error;
 * }
 */
export class KimError extends Error {
  /** Stable name of what went wrong. */
  readonly code: ErrorCode;
  /** HTTP status, where the service answered. */
  readonly status: number | undefined;
  /** A sentence for people that says what to do, in the language of the client. */
  readonly detail: string | undefined;
  /** The fields at fault, when fields are. */
  readonly errors: readonly FieldError[];
  /** Names the request in the logs of the service. */
  readonly requestId: string | undefined;
  /** When to try again, where the service has said so. */
  readonly retryAt: Date | undefined;

  constructor(facts: Facts) {
    super(facts.message, { cause: facts.cause });
    this.name = 'KimError';
    this.code = facts.code;
    this.status = facts.status;
    this.detail = facts.detail;
    this.errors = facts.errors ?? [];
    this.requestId = facts.requestId;
    this.retryAt = facts.retryAt;
    Object.defineProperty(this, brand, { value: true });
  }

  /** Whether the same call may succeed later. */
  get retryable(): boolean {
    return this.status === undefined
      ? this.code === 'network' || this.code === 'timeout'
      : this.status >= 500 || this.status === 429;
  }
}

/** The query or a path segment was refused (400, 413, 414): see `errors`. */
export class ValidationError extends KimError {}
/** There is nothing at that address, or no such region (404). */
export class NotFoundError extends KimError {}
/** It was there and was withdrawn (410). */
export class GoneError extends KimError {}
/** The service failed or is not available (5xx). */
export class ServerError extends KimError {}
/** No answer came: offline, name not found, connection refused or cut. */
export class NetworkError extends KimError {}
/** No answer came in time. */
export class TimeoutError extends KimError {}
/** The caller's signal ended the call. */
export class AbortError extends KimError {}

/** Whether `value` is an error of this SDK, of this copy or another. */
export const isKimError = (value: unknown): value is KimError =>
  typeof value === 'object' && value !== null && brand in value;

const isProblem = (data: unknown): data is Problem =>
  typeof data === 'object' && data !== null && 'code' in data && 'status' in data;

function kindOf(status: number): typeof KimError {
  if (status === 404) return NotFoundError;
  if (status === 410) return GoneError;
  if (status >= 500) return ServerError;
  return status === 400 || status === 413 || status === 414 ? ValidationError : KimError;
}

function fromAnswer(error: HTTPError, call: string): KimError {
  const { status } = error.response;
  const Kind = kindOf(status);
  if (!isProblem(error.data)) {
    return new Kind({
      code: 'unreadable',
      status,
      message: `${call}: answered ${status}`,
      cause: error,
    });
  }
  const { code, title, detail, errors, requestId } = error.data;
  return new Kind({
    code,
    status,
    detail,
    errors,
    requestId,
    message: `${call}: ${status} ${code}: ${title}`,
    cause: error,
  });
}

/** The typed error for whatever `cause` the transport threw during `call` (`GET /v1/articles`). */
export function toKimError(cause: unknown, call: string): KimError {
  if (isKimError(cause)) return cause;
  if (cause instanceof HTTPError) return fromAnswer(cause, call);
  if (isTimeoutError(cause)) {
    return new TimeoutError({ code: 'timeout', message: `${call}: no answer in time`, cause });
  }
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'AbortError') {
    return new AbortError({ code: 'aborted', message: `${call}: aborted by the caller`, cause });
  }
  if (cause instanceof SyntaxError) {
    return new ServerError({
      code: 'unreadable',
      message: `${call}: the answer is not JSON; is this the address of the service?`,
      cause,
    });
  }
  return new NetworkError({ code: 'network', message: `${call}: no connection`, cause });
}
