import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fastify from 'fastify';
import { answerProblems } from './answer.ts';
import { Refusal } from './index.ts';

async function answeredTo(failure: Error) {
  const app = fastify();
  answerProblems(app);
  app.get('/v1/apa', () => Promise.reject(failure));
  const answered = await app.inject('/v1/apa');
  await app.close();
  return answered;
}

describe('a failure', () => {
  it('of the program tells clients that it would only come again', async () => {
    const { statusCode, headers, body } = await answeredTo(new Error('rahasia'));
    assert.equal(statusCode, 500);
    assert.equal(headers['kim-should-retry'], 'false');
    assert.doesNotMatch(body, /rahasia/);
  });

  it('that passes tells clients when to come again', async () => {
    const { statusCode, headers } = await answeredTo(new Refusal('unavailable'));
    assert.equal(statusCode, 503);
    assert.equal(headers['retry-after'], '5');
    assert.equal(headers['kim-should-retry'], undefined);
  });
});
