/** The types of the SDK are those of the contract; checked by the compiler, in both directions. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type * as contract from '@simpul-kim/contract';
import type { Answer, Body, OperationId, Problem, Query } from './index.ts';

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** `true` for each operation whose query, body and answer are alike on both sides; else `boolean`. */
type Alike = {
  [Id in contract.OperationId]:
    | Equal<contract.Answer<Id>, Answer<Id>>
    | (contract.Body<Id> extends undefined ? true : Equal<contract.Body<Id>, Body<Id>>)
    | Equal<contract.Query<Id>, Query<Id>>;
};

it('the types of the SDK are those of the contract', () => {
  const names: Equal<OperationId, contract.OperationId> = true;
  const operations: Alike extends Record<contract.OperationId, true> ? true : false = true;
  const problems: Equal<contract.Problem, Problem> = true;
  assert.ok(names && operations && problems);
});
