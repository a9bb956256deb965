import type { Static, TObject, TSchema } from 'typebox';
import type { ProblemCode } from './problems.ts';

/** One thing the service can be asked to do. Everything else about it is derived from here. */
export interface Operation {
  readonly method: 'GET';
  /** Path with OpenAPI placeholders, e.g. `/v1/articles/{id}`. */
  readonly path: `/v1/${string}`;
  readonly summary: string;
  readonly description: string;
  /** Who may call it. */
  readonly access: 'public';
  readonly params?: TObject;
  readonly query?: TObject;
  /**
   * The body of the 200 answer. It is the privacy wall: a field that this schema does not name
   * never leaves the service.
   */
  readonly answer: TSchema;
  /** What may go wrong, beyond the problems every operation shares. */
  readonly problems: readonly ProblemCode[];
  /** How long, in seconds, a shared cache may keep the answer, and serve it while it asks again. */
  readonly cache: { readonly maxAge: number; readonly staleWhileRevalidate: number };
}

type StaticOr<T, Fallback> = T extends TSchema ? Static<T> : Fallback;

/** Path parameters of an operation. */
export type ParamsOf<O extends Operation> = StaticOr<O['params'], Record<never, never>>;
/** Query of an operation as the caller writes it. */
export type QueryOf<O extends Operation> = StaticOr<O['query'], Record<never, never>>;
/** Body of the 200 answer. */
export type AnswerOf<O extends Operation> = Static<O['answer']>;
