import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isWrite, type Operation } from '../operation.ts';
import { operations } from '../operations.ts';
import { provenOperations } from './index.ts';

const table = Object.entries<Operation>(operations);
const asking = table.filter(([, operation]) => isWrite(operation) && operation.proof);

describe('an operation that asks for a proof of work', () => {
  it('is one that a challenge can be had for', () => {
    const challenged: readonly string[] = provenOperations;
    for (const [id] of asking) assert.ok(challenged.includes(id), id);
  });

  it('is public and creates: a proof is good for one Idempotency-Key', () => {
    for (const [id, operation] of asking) {
      assert.equal(operation.access, 'public', id);
      assert.ok(isWrite(operation) && operation.creates, id);
    }
  });
});
