import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CallOptions, Client } from './client.ts';
import { AbortError, ServerError, TimeoutError, ValidationError } from './errors.ts';
import { path, textOf, type Path } from './path.ts';
import { createProven, type ProvenOptions } from './proven.ts';
import { challengeFor } from './testing/proofs.ts';

const solvable = () => challengeFor({ operation: 'aspirations.create', key: 'kunci' });
/** One that no counter solves. */
const hopeless = () => {
  const { parameters, ...rest } = solvable();
  return { ...rest, parameters: { ...parameters, keyPrefix: 'f'.repeat(64) } };
};

/** A service that gives these challenges, and notes what it is asked. */
function given(challenge: () => unknown, meanwhile: (place: string) => void = () => {}) {
  const asked: { place: string; options: CallOptions }[] = [];
  const client = {
    call: async (_: string, to: Path, __: object, options: CallOptions = {}) => {
      const place = textOf(to);
      asked.push({ place, options });
      meanwhile(place);
      const data = place === 'v1/proofs' ? challenge() : 'made';
      return { data, response: new Response() };
    },
  } as Client;
  const send = (options?: ProvenOptions, body: object = {}) =>
    createProven<string>(client, 'aspirations.create', path`v1/aspirations`, body, options);
  return { asked, send };
}

describe('what is sent with a proof of work', () => {
  it('asks for its challenge in the way that its caller has chosen', async () => {
    const { asked, send } = given(solvable);
    const own = { signal: new AbortController().signal, timeout: 5_000, fetch: globalThis.fetch };
    await send(own);
    for (const { options } of asked) {
      const { signal, timeout, fetch } = options;
      assert.deepEqual({ signal, timeout, fetch }, own);
    }
    assert.deepEqual(
      asked.map(({ place }) => place),
      ['v1/proofs', 'v1/aspirations'],
    );
  });

  it('asks for its challenge without what tells the progress of a file', async () => {
    const { asked, send } = given(solvable);
    await send({ fetch: globalThis.fetch }, new Blob(['foto']));
    assert.deepEqual(
      asked.map(({ options }) => options.fetch),
      [undefined, globalThis.fetch],
    );
  });

  it('has one time for all of it', async (t) => {
    t.mock.timers.enable({ apis: ['Date'] });
    const { asked, send } = given(solvable, () => t.mock.timers.tick(1_000));
    await send({ totalTimeout: 10_000 });
    assert.deepEqual(
      asked.map(({ options }) => options.totalTimeout),
      [10_000, 9_000],
    );
  });

  it('is left to the client where no time is said', async () => {
    const { asked, send } = given(solvable);
    await send();
    assert.deepEqual(
      asked.map(({ options }) => options.totalTimeout),
      [undefined, undefined],
    );
  });

  it('ends in time where the proof would not', async (t) => {
    t.mock.timers.enable({ apis: ['Date', 'setTimeout'] });
    const { asked, send } = given(hopeless, () => t.mock.timers.tick(400));
    const sent = send({ totalTimeout: 500, onProof: () => t.mock.timers.tick(100) });
    await assert.rejects(
      sent,
      (error) => error instanceof TimeoutError && error.code === 'timeout' && error.retryable,
    );
    assert.equal(asked.length, 1);
  });

  it('ends while it is proven when its caller says so', async () => {
    const control = new AbortController();
    const { send } = given(hopeless);
    const sent = send({ signal: control.signal, onProof: () => control.abort() });
    await assert.rejects(sent, AbortError);
  });

  for (const [what, challenge] of Object.entries({
    'of a kind that is not known': { parameters: { algorithm: 'ARGON2ID', cost: 1 } },
    'that lacks its parts': { parameters: { algorithm: 'SHA-256', cost: 1 } },
    'that is none': {},
    'that is nothing': null,
  })) {
    it(`is an error of the service where it gives a challenge ${what}`, async () => {
      const { send } = given(() => challenge);
      await assert.rejects(
        send(),
        (error) => error instanceof ServerError && error.code === 'unreadable' && error.retryable,
      );
    });
  }

  it('is proven anew, once, where the proof came too late', async () => {
    const { asked, send } = given(solvable, (place) => {
      if (place === 'v1/proofs') return;
      throw new ValidationError({ code: 'proof-invalid', message: 'too late' });
    });
    await assert.rejects(send(), ValidationError);
    assert.equal(asked.length, 4);
  });
});
