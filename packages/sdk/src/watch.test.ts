import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TrackedAspiration } from '@simpul-kim/contract';
import { NetworkError, NotFoundError, ServerError } from './errors.ts';
import { watch, type Tracker, type WatchOptions } from './watch.ts';

/** A clock on which each pause is over at once; it tells how long they were, in seconds. */
function givenClock(onPause: (seconds: number) => void = () => {}) {
  const pauses: number[] = [];
  let now = Date.parse('2026-11-25T02:00:00Z');
  return {
    pauses,
    now: () => now,
    after(ms: number, then: () => void) {
      pauses.push(ms / 1000);
      now += ms;
      onPause(ms / 1000);
      queueMicrotask(then);
      return () => {};
    },
  };
}

const state = (status: string, steps = 0) =>
  ({ status, steps: Array.from({ length: steps }) }) as unknown as TrackedAspiration;

/** Answers one after the other; the last one from then on. */
const answering = (...answers: (TrackedAspiration | Error)[]): Tracker & { asked: string[] } => {
  const asked: string[] = [];
  return {
    asked,
    track: async ({ code }) => {
      asked.push(code);
      const answer = answers.length > 1 ? answers.shift()! : answers[0]!;
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
};

/** By chance, pauses are as long as they can be. */
const longest = () => 0;

async function seenBy(tracker: Tracker, options: WatchOptions): Promise<string[]> {
  const seen: string[] = [];
  for await (const { status } of watch(tracker, '7K2M', { random: longest, ...options })) {
    seen.push(status);
  }
  return seen;
}

describe('a watch', () => {
  it('gives the first state, and then each that differs, until the end', async () => {
    const tracker = answering(
      state('submitted'),
      state('submitted'),
      state('verified'),
      state('verified', 1),
      state('closed'),
    );
    const seen = await seenBy(tracker, { clock: givenClock() });
    assert.deepEqual(seen, ['submitted', 'verified', 'verified', 'closed']);
    assert.deepEqual(new Set(tracker.asked), new Set(['7K2M']));
  });

  for (const status of ['closed', 'outOfJurisdiction', 'rejected', 'archived']) {
    it(`ends with what is ${status}`, async () => {
      const clock = givenClock();
      assert.deepEqual(await seenBy(answering(state(status)), { clock }), [status]);
      assert.deepEqual(clock.pauses, []);
    });
  }

  it('asks ever less often while nothing happens, and again soon after a change', async () => {
    const quiet = Array.from({ length: 10 }, () => state('submitted'));
    const clock = givenClock();
    await seenBy(answering(...quiet, state('verified'), state('verified'), state('closed')), {
      clock,
    });
    const [first, second, third] = clock.pauses;
    assert.deepEqual([first, second, third], [30, 45, 67.5]);
    assert.equal(Math.max(...clock.pauses), 600);
    assert.deepEqual(clock.pauses.slice(10), [30, 45]);
  });

  it('comes back by chance, not at the moment of everybody', async () => {
    const clock = givenClock();
    await seenBy(answering(state('submitted'), state('closed')), { clock, random: () => 0.5 });
    assert.deepEqual(clock.pauses, [22.5]);
  });

  it('goes on after what passes', async () => {
    const tracker = answering(
      new NetworkError({ code: 'network', message: 'no connection', retryable: true }),
      state('submitted'),
      new ServerError({ code: 'unavailable', status: 503, message: 'busy', retryable: true }),
      state('closed'),
    );
    assert.deepEqual(await seenBy(tracker, { clock: givenClock() }), ['submitted', 'closed']);
  });

  it('does not ask before the service wants to be asked', async () => {
    const clock = givenClock();
    const retryAt = new Date(clock.now() + 120_000);
    const busy = { code: 'unavailable', status: 503, message: 'busy', retryable: true } as const;
    await seenBy(answering(new ServerError({ ...busy, retryAt }), state('closed')), { clock });
    assert.deepEqual(clock.pauses, [120]);
  });

  it('throws what will not pass', async () => {
    const unknown = { code: 'unknown-code', status: 404, message: 'none' } as const;
    const tracker = answering(new NotFoundError(unknown));
    await assert.rejects(seenBy(tracker, { clock: givenClock() }), NotFoundError);
    await assert.rejects(seenBy(answering(new RangeError()), { clock: givenClock() }), RangeError);
  });

  it('ends with its signal during a pause', async () => {
    const control = new AbortController();
    const after = () => {
      queueMicrotask(() => control.abort());
      return () => {};
    };
    const clock = { now: () => 0, after };
    const seen = await seenBy(answering(state('submitted')), { clock, signal: control.signal });
    assert.deepEqual(seen, ['submitted']);
  });

  it('ends with its signal while it asks', async () => {
    const control = new AbortController();
    const tracker: Tracker = {
      track: (_, { signal } = {}) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason as Error));
          control.abort();
        }),
    };
    assert.deepEqual(await seenBy(tracker, { clock: givenClock(), signal: control.signal }), []);
  });

  it('asks nothing while the page is hidden', async () => {
    const page = Object.assign(new EventTarget(), { hidden: true });
    const tracker = answering(state('submitted'), state('closed'));
    const clock = givenClock();
    const watched = watch(tracker, '7K2M', { page, clock });
    for (const [asked, status] of ['submitted', 'closed'].entries()) {
      page.hidden = true;
      const next = watched.next();
      await new Promise(setImmediate);
      assert.equal(tracker.asked.length, asked);
      page.hidden = false;
      page.dispatchEvent(new Event('visibilitychange'));
      assert.equal((await next).value?.status, status);
    }
  });

  it('ends with its signal while the page is hidden', async () => {
    const page = Object.assign(new EventTarget(), { hidden: true });
    const control = new AbortController();
    const tracker = answering(state('submitted'));
    const next = watch(tracker, '7K2M', { page, signal: control.signal }).next();
    control.abort();
    assert.equal((await next).done, true);
    assert.deepEqual(tracker.asked, []);
  });

  it('that is left in the middle asks no more', async () => {
    const tracker = answering(state('submitted'));
    const clock = givenClock();
    for await (const _ of watch(tracker, '7K2M', { clock })) break;
    assert.equal(tracker.asked.length, 1);
    assert.deepEqual(clock.pauses, []);
  });
});
