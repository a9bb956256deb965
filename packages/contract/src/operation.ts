import { Type, type Static, type TObject, type TSchema } from 'typebox';
import type { ProblemCode } from './problems.ts';

/**
 * What an account or key may be. A contributor writes for one group; an officer, for a district,
 * regency or province and all that lies in it; an operator runs the service.
 */
export const roleNames = ['contributor', 'officer', 'operator'] as const;
export type RoleName = (typeof roleNames)[number];

/** The most that a JSON body may weigh, in bytes, where an operation says nothing else. */
export const defaultMaxBytes = 64 * 1024;

interface Described {
  /** Path with OpenAPI placeholders, e.g. `/v1/articles/{id}`. */
  readonly path: `/v1/${string}`;
  readonly summary: string;
  readonly description: string;
  readonly params?: TObject;
  readonly query?: TObject;
  /**
   * The body of the answer. It is the privacy wall: a field that this schema does not name never
   * leaves the service.
   */
  readonly answer: TSchema;
  /** What may go wrong, beyond the problems every operation of its kind shares. */
  readonly problems: readonly ProblemCode[];
}

/** What anyone may read. */
export interface PublicRead extends Described {
  readonly method: 'GET';
  readonly access: 'public';
  /** How long, in seconds, a shared cache may keep the answer, and serve it while it asks again. */
  readonly cache: { readonly maxAge: number; readonly staleWhileRevalidate: number };
}

/**
 * Who may call: anyone signed in (`account`), or the least role that can be enough. Over which
 * group or region, what the operation touches decides; an officer may what a contributor may of the
 * groups in the region, an operator may everything but
 * read the contacts of reporters.
 */
export type Access = 'account' | RoleName;

/** What is read with an account or key. It is never kept by caches. */
export interface DeskRead extends Described {
  readonly method: 'GET';
  readonly access: Access;
}

/** What changes something: in one transaction, with its line in the audit log, or not at all. */
export interface Write extends Described {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly access: Access | 'public';
  readonly body?: TObject;
  /** The body is a file in place of JSON; says which. */
  readonly file?: string;
  /** The most that the body may weigh, in bytes. Default {@link defaultMaxBytes}. */
  readonly maxBytes?: number;
  /**
   * It makes something new: it answers 201, and needs an `Idempotency-Key`, so that a repeat makes
   * nothing twice. `once`: the answer holds a secret, so a repeat is refused and not answered again.
   * `again`: the answer holds a secret that is not kept, but can be made again for a repeat.
   */
  readonly creates?: true | 'once' | 'again';
  /**
   * It asks for a proof of work (`proofs.create`), so that a bot pays for each thing it sends. Only
   * for public operations that create: a proof is good for one `Idempotency-Key`.
   */
  readonly proof?: true;
  readonly lookup?: never;
}

/**
 * What anyone may ask, though by POST, because what is asked with is a secret that must not stand in
 * an address. Nothing is changed; the answer is never kept by caches.
 */
export interface Lookup extends Described {
  readonly method: 'POST';
  readonly access: 'public';
  readonly lookup: true;
  readonly body: TObject;
  /** The most that the body may weigh, in bytes. Default {@link defaultMaxBytes}. */
  readonly maxBytes?: number;
}

/** The least signs of an `Idempotency-Key`. Where anyone may write, keys must not be met by chance. */
export const leastKeyLength = ({ access }: Pick<Write, 'access'>): number =>
  access === 'public' ? 16 : 8;

/** One thing the service can be asked to do. Everything else about it is derived from here. */
export type Operation = PublicRead | DeskRead | Write | Lookup;

/** Whether it is a lookup, by what it has. */
export const isLookup = (operation: Operation): operation is Lookup =>
  operation.method !== 'GET' && operation.lookup === true;
/** Whether it changes something. */
export const isWrite = (operation: Operation): operation is Write =>
  operation.method !== 'GET' && operation.lookup === undefined;

/** What is answered where something is gone for good. */
export const Deleted = Type.Object(
  { deleted: Type.Literal(true) },
  { title: 'Deleted', additionalProperties: false },
);

type StaticOr<T, Fallback> = T extends TSchema ? Static<T> : Fallback;
type Nothing = Record<never, never>;

/** Path parameters of an operation. */
export type ParamsOf<O extends Operation> = StaticOr<O['params'], Nothing>;
/** Query of an operation as the caller writes it. */
export type QueryOf<O extends Operation> = StaticOr<O['query'], Nothing>;
/** JSON body of an operation. */
export type BodyOf<O extends Operation> = O extends { readonly body: infer Body extends TSchema }
  ? Static<Body>
  : undefined;
/** Body of the answer. */
export type AnswerOf<O extends Operation> = Static<O['answer']>;
