import { accountOperations } from './accounts/index.ts';
import { activityOperations } from './activity/index.ts';
import { announcementOperations } from './announcements/index.ts';
import { articleOperations } from './articles/index.ts';
import { aspirationOperations } from './aspirations/index.ts';
import { eventOperations } from './events/index.ts';
import { groupOperations } from './groups/index.ts';
import { mediaOperations } from './media/index.ts';
import { proofOperations } from './proofs/index.ts';
import { officeOperations } from './offices/index.ts';
import type {
  AnswerOf,
  BodyOf,
  Lookup,
  Operation,
  ParamsOf,
  PublicRead,
  QueryOf,
  Write,
} from './operation.ts';
import { privacyOperations } from './privacy/index.ts';
import { regionOperations } from './regions/index.ts';
import { siteOperations } from './sites/index.ts';
import { umkmOperations } from './umkm/index.ts';

/**
 * Everything the service can be asked to do. Routes, validation, serialisation, OpenAPI, the types
 * of the SDK and of the mocks come from this table, and nothing is served that is not in it.
 */
export const operations = {
  ...regionOperations,
  ...articleOperations,
  ...groupOperations,
  ...activityOperations,
  ...umkmOperations,
  ...announcementOperations,
  ...eventOperations,
  ...officeOperations,
  ...siteOperations,
  ...mediaOperations,
  ...aspirationOperations,
  ...privacyOperations,
  ...proofOperations,
  ...accountOperations,
} as const satisfies Record<string, Operation>;

/** The table of operations. */
export type Operations = typeof operations;
/** Name of an operation, e.g. `articles.list`. */
export type OperationId = keyof Operations;
/** Names of the operations of one kind. */
type IdOf<Kind> = {
  [Id in OperationId]: Operations[Id] extends Kind ? Id : never;
}[OperationId];
/** Name of an operation that anyone may read. */
export type PublicReadId = IdOf<PublicRead>;
/** Name of an operation that changes something. */
export type WriteId = IdOf<Write>;
/** Name of an operation that anyone may ask by POST. */
export type LookupId = IdOf<Lookup>;
/** Name of an operation that is read with an account or key. */
export type DeskReadId = Exclude<OperationId, PublicReadId | WriteId | LookupId>;
/** Path parameters of the operation `Id`. */
export type Params<Id extends OperationId> = ParamsOf<Operations[Id]>;
/** Query of the operation `Id`. */
export type Query<Id extends OperationId> = QueryOf<Operations[Id]>;
/** JSON body of the operation `Id`. */
export type Body<Id extends OperationId> = BodyOf<Operations[Id]>;
/** Body of the answer of the operation `Id`. */
export type Answer<Id extends OperationId> = AnswerOf<Operations[Id]>;
