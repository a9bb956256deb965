import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Refusal } from '../problems/index.ts';
import { scheduleOf } from './schedule.ts';

const zone = 'Asia/Makassar';
const session = (startsAt: string, endsAt: string, more = {}) => ({ startsAt, endsAt, ...more });
const fieldAtFault = (draft: Parameters<typeof scheduleOf>[0]) => {
  try {
    scheduleOf(draft, zone);
  } catch (error) {
    return (error as Refusal).options.errors?.[0]?.field;
  }
  return undefined;
};

describe('the schedule of an event', () => {
  it('has its sessions soonest first, and lasts from the first to the end of the last', () => {
    const { sessions, firstAt, lastAt } = scheduleOf(
      {
        sessions: [
          session('2026-12-02T08:00:00+08:00', '2026-12-02T15:00:00+08:00', { title: 'Kedua' }),
          session('2026-12-01T08:00:00+08:00', '2026-12-01T15:00:00+08:00'),
        ],
      },
      zone,
    );
    assert.deepEqual(
      sessions.map(({ title, startsAt }) => [title, startsAt]),
      [
        [null, '2026-12-01T00:00:00.000Z'],
        ['Kedua', '2026-12-02T00:00:00.000Z'],
      ],
    );
    assert.equal(firstAt.toISOString(), '2026-12-01T00:00:00.000Z');
    assert.equal(lastAt.toISOString(), '2026-12-02T07:00:00.000Z');
  });

  it('of which only the month is known lasts all of it, in the zone of the region', () => {
    const { firstAt, lastAt, sessions } = scheduleOf({ tentative: { month: '2026-12' } }, zone);
    assert.deepEqual(sessions, []);
    assert.equal(firstAt.toISOString(), '2026-11-30T16:00:00.000Z');
    assert.equal(lastAt.toISOString(), '2026-12-31T16:00:00.000Z');
  });

  it('takes whole days from midnight to midnight of the region', () => {
    const whole = { allDay: true };
    const midnights = ['2026-12-01T00:00:00+08:00', '2026-12-03T00:00:00+08:00'] as const;
    assert.equal(scheduleOf({ sessions: [session(...midnights, whole)] }, zone).sessions.length, 1);
    const utc = ['2026-12-01T00:00:00Z', '2026-12-02T00:00:00Z'] as const;
    assert.equal(fieldAtFault({ sessions: [session(...utc, whole)] }), 'sessions.0.startsAt');
  });

  for (const [what, draft, field] of [
    ['neither', {}, 'sessions'],
    [
      'both',
      {
        sessions: [session('2026-12-01T08:00:00Z', '2026-12-01T09:00:00Z')],
        tentative: { month: '2026-12' },
      },
      'sessions',
    ],
    [
      'an end before its beginning',
      { sessions: [session('2026-12-01T08:00:00Z', '2026-12-01T07:00:00Z')] },
      'sessions.0.endsAt',
    ],
    [
      'more than a year',
      {
        sessions: [
          session('2026-12-01T08:00:00Z', '2026-12-01T09:00:00Z'),
          session('2027-12-08T08:00:00Z', '2027-12-08T09:00:00Z'),
        ],
      },
      'sessions',
    ],
    [
      'a second that no clock shows',
      { sessions: [session('2026-12-31T23:59:60Z', '2027-01-01T01:00:00Z')] },
      'sessions.0.startsAt',
    ],
  ] as const) {
    it(`is refused with ${what}`, () =>
      assert.equal(fieldAtFault(draft as unknown as Parameters<typeof scheduleOf>[0]), field));
  }
});
