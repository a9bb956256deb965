import assert from 'node:assert/strict';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { describe, it } from 'node:test';
import { createPlaces } from './places.ts';

const givenAnswer = () => new ServerResponse(new IncomingMessage(new Socket()));

describe('places of files', () => {
  it('are sixteen, and free again once an answer is closed', () => {
    const take = createPlaces();
    const answers = Array.from({ length: 16 }, givenAnswer);
    for (const answer of answers) take(answer);
    assert.throws(() => take(givenAnswer()));
    answers[0]!.emit('close');
    take(givenAnswer());
  });

  it('are four for one network that nobody knows', () => {
    const take = createPlaces();
    for (let count = 0; count < 4; count += 1) take(givenAnswer(), '192.0.2.1');
    assert.throws(() => take(givenAnswer(), '192.0.2.1'));
    take(givenAnswer(), '192.0.2.2');
  });

  it('are not taken by who has gone away before', () => {
    const take = createPlaces();
    for (let count = 0; count < 20; count += 1) {
      const gone = givenAnswer();
      gone.destroy();
      assert.throws(() => take(gone));
    }
    take(givenAnswer());
  });
});
