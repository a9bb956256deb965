import {
  operations,
  type Answer,
  type Body,
  type DeskReadId,
  type LookupId,
  type Operation,
  type OperationId,
  type Operations,
  type Params,
  type PublicReadId,
  type Query,
  type WriteId,
} from '@simpul-kim/contract';
import type { Transaction } from 'kysely';
import type { Actor } from '../accounts/index.ts';
import type { Schema } from '../database/index.ts';

/** What a handler is given of a request. */
export interface Input<Id extends OperationId> {
  readonly params: Params<Id>;
  readonly query: Query<Id>;
  /** The address under which the client reached the service, without a slash at its end. */
  readonly origin: string;
}

/** An answer, and the region whose changes touch it (none: it never changes while we run). */
export interface Output<Id extends OperationId> {
  readonly answer: Answer<Id>;
  readonly region?: string;
  /**
   * Until when it is true if nothing changes, by the clock of this process: something in it, or
   * beside it, begins or ends then. It is not given to anyone later, by us or by caches in front.
   */
  readonly until?: Date | undefined;
}

/** What a handler at the desk is given. */
export interface DeskInput<Id extends OperationId> extends Input<Id> {
  readonly actor: Actor;
}

/** What a handler that writes is given. */
export interface WriteInput<Id extends OperationId> extends Input<Id> {
  readonly body: Body<Id>;
  /** What was sent to an operation that takes a file; else empty. */
  readonly file: Buffer;
  /** Who writes; of public operations nobody knows. */
  readonly actor: Operations[Id]['access'] extends 'public' ? undefined : Actor;
  /** The `Idempotency-Key` of an operation that creates. */
  readonly key: Operations[Id] extends { readonly creates: unknown } ? string : undefined;
  /** Whether it was carried out before, under the same key: then nothing is to be counted again. */
  readonly isRepeat: boolean;
  /** Address that the request came from. */
  readonly from: string;
  /**
   * Has something done once the transaction has ended, well or badly, before the answer leaves: for
   * what no transaction holds. Its failure is logged, and changes nothing.
   */
  readonly afterwards: (step: () => Promise<void>) => void;
}

/** An answer to a write, and what the audit log tells of it. */
export interface Written<Id extends OperationId> {
  readonly answer: Answer<Id>;
  /** Id of what was written. */
  readonly target?: string | null;
  readonly region?: string | null;
  /** Who wrote, where that turned out only on the way. */
  readonly account?: string;
}

/**
 * The part of a write that runs in its transaction, together with its line in the audit log. It
 * asks the database through `tx` alone: a second connection could wait for the first for ever.
 *
 * Of an operation that creates `again`, a repeat is given the target of the first as `before`: then it
 * makes the same answer again, and writes nothing.
 */
export type Writing<Id extends OperationId> = (
  tx: Transaction<Schema>,
  before?: string,
) => Promise<Written<Id>>;

/** What a handler that looks something up is given. */
export interface LookupInput<Id extends OperationId> extends Input<Id> {
  readonly body: Body<Id>;
  /** Address that the request came from. */
  readonly from: string;
}

/** Answers what anyone may read. */
export type PublicReadHandler<Id extends OperationId> = (input: Input<Id>) => Promise<Output<Id>>;
/** Answers what is read with an account or key. */
export type DeskReadHandler<Id extends OperationId> = (
  input: DeskInput<Id>,
) => Promise<{ readonly answer: Answer<Id> }>;
/** Answers what anyone may ask by POST. */
export type LookupHandler<Id extends OperationId> = (
  input: LookupInput<Id>,
) => Promise<{ readonly answer: Answer<Id> }>;
/** Does what takes its time, and returns the part that writes. */
export type WriteHandler<Id extends OperationId> = (
  input: WriteInput<Id>,
) => Writing<Id> | Promise<Writing<Id>>;

/** A handler for each of some operations. */
export type Handlers<Ids extends OperationId> = {
  readonly [Id in Ids]: Id extends PublicReadId
    ? PublicReadHandler<Id>
    : Id extends DeskReadId
      ? DeskReadHandler<Id>
      : Id extends LookupId
        ? LookupHandler<Id>
        : Id extends WriteId
          ? WriteHandler<Id>
          : never;
};

/** Whether an operation is one that reads what anyone may. */
export const isPublicRead = ({ method, access }: Operation): boolean =>
  method === 'GET' && access === 'public';

/** The handlers of public reads from one set, all others from another. */
export const byAccess = <Ids extends OperationId>(
  publicReads: Handlers<Ids>,
  others: Handlers<Ids>,
): Handlers<Ids> =>
  Object.fromEntries(
    (Object.keys(others) as Ids[]).map((id) => [
      id,
      (isPublicRead(operations[id]) ? publicReads : others)[id],
    ]),
  ) as unknown as Handlers<Ids>;
