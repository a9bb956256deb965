import type { FieldError, ProblemCode } from './types.ts';

/** Marks our errors, so that they are known even when two copies of the SDK are loaded. */
const brand = Symbol.for('simpul-kim.error');

/** What went wrong without a word of the service: before it answered, or in place of an answer. */
export type LocalCode = 'network' | 'timeout' | 'aborted' | 'unreadable' | 'redirected';

/** What went wrong, for programs: a problem of the service, or one that it knows nothing of. */
export type ErrorCode = ProblemCode | LocalCode;

/** Sentences for people about what the service knows nothing of. */
export type Sentences = Readonly<Record<LocalCode, string>>;

/** The kinds of errors, by the name of their class. */
export type ErrorKind =
  | 'KimError'
  | 'ValidationError'
  | 'AuthError'
  | 'NotFoundError'
  | 'GoneError'
  | 'ConflictError'
  | 'RateLimitError'
  | 'ServerError'
  | 'NetworkError'
  | 'TimeoutError'
  | 'AbortError';

/** What an error is made of. */
export interface ErrorFacts {
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
 * Every failure of a call. Its message is for developers, in English; `detail` is a sentence for
 * people. Neither holds a token, or anything that was sent.
 *
 * `instanceof` tells the kind, also of an error of another copy of the SDK.
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
  protected static readonly kind: ErrorKind = 'KimError';

  /** The kind: the name of the class. */
  declare readonly name: ErrorKind;
  /** Stable name of what went wrong. */
  declare readonly code: ErrorCode;
  /** HTTP status, where the service answered. */
  declare readonly status: number | undefined;
  /** A sentence for people that says what to do, in the language of the client. */
  declare readonly detail: string | undefined;
  /** The fields at fault, when fields are. */
  declare readonly errors: readonly FieldError[];
  /** Names the request in the logs of the service. */
  declare readonly requestId: string | undefined;
  /** Whether the same call may succeed later. */
  declare readonly retryable: boolean;
  /** When to try again, where the service has said so. */
  declare readonly retryAt: Date | undefined;

  constructor({ message, cause, errors = [], retryable = false, ...facts }: ErrorFacts) {
    super(message, { cause });
    Object.assign(this, facts, { name: new.target.kind, errors, retryable });
  }

  /** @internal */
  get [brand](): boolean {
    return true;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return isKimError(value) && (this.kind === 'KimError' || this.kind === value.name);
  }

  /** All but the cause, for logs and for storage. */
  toJSON(): Omit<KimError, 'cause' | 'stack' | 'toJSON'> {
    return Object.assign({}, this, { message: this.message });
  }
}

/** What was sent was refused (400, 413, 414, 415, 422): see `errors`. */
export class ValidationError extends KimError {
  protected static override readonly kind = 'ValidationError';
}
/** The token is missing, no longer valid, or has no right to this (401, 403). */
export class AuthError extends KimError {
  protected static override readonly kind = 'AuthError';
}
/** There is nothing at that address, or no such region (404). */
export class NotFoundError extends KimError {
  protected static override readonly kind = 'NotFoundError';
}
/** It was there and was withdrawn (410). */
export class GoneError extends KimError {
  protected static override readonly kind = 'GoneError';
}
/** Someone else was faster, it exists already, or this step is not possible now (409). */
export class ConflictError extends KimError {
  protected static override readonly kind = 'ConflictError';
}
/** Too much was asked or sent (429); `retryAt` tells when to try again. */
export class RateLimitError extends KimError {
  protected static override readonly kind = 'RateLimitError';
}
/** The service failed or is not available (5xx), or something else answered in its place. */
export class ServerError extends KimError {
  protected static override readonly kind = 'ServerError';
}
/** No answer came: offline, name not found, connection refused or cut. */
export class NetworkError extends KimError {
  protected static override readonly kind = 'NetworkError';
}
/** No answer came in time, or what was sent took too long (408). */
export class TimeoutError extends KimError {
  protected static override readonly kind = 'TimeoutError';
}
/** The caller's signal ended the call. */
export class AbortError extends KimError {
  protected static override readonly kind = 'AbortError';
}

/** Whether `value` is an error of this SDK, of this copy or another. */
export const isKimError = (value: unknown): value is KimError =>
  typeof value === 'object' && value !== null && brand in value;

const kinds: Readonly<Record<number, typeof KimError>> = {
  400: ValidationError,
  401: AuthError,
  403: AuthError,
  404: NotFoundError,
  408: TimeoutError,
  409: ConflictError,
  410: GoneError,
  413: ValidationError,
  414: ValidationError,
  415: ValidationError,
  422: ValidationError,
  429: RateLimitError,
};

/** The kind of error for an HTTP status. */
export const kindOf = (status: number): typeof KimError =>
  kinds[status] ?? (status >= 500 ? ServerError : KimError);
