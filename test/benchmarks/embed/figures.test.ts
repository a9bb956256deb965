import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { added, median, roundTrips, times } from './figures.ts';
import type { Request, Visit } from './visit.ts';

const latency = 150;

const request = (arrivedAt: number, answeredAt = arrivedAt, type = 'text/javascript'): Request => ({
  host: 'kim.test',
  path: '/',
  connection: 1,
  status: 200,
  bytes: 1000,
  arrivedAt,
  answeredAt,
  type,
});

const visitOf = (firstItem: number, ...requests: readonly Request[]): Visit => ({
  firstItem,
  // The page itself is the first.
  requests: [request(300, 300, 'text/html'), ...requests],
  bytes: 0,
  connections: 2,
  shift: 0,
  moved: [],
  blocked: 0,
});

describe('round trips', () => {
  it('are those that waited for one another', () => {
    const visit = visitOf(1500, request(800), request(955), request(956, 970));
    assert.equal(roundTrips(visit, latency), 2);
  });

  it('are none where all were asked for at once, or came after the first item', () => {
    assert.equal(roundTrips(visitOf(1500, request(800), request(830)), latency), 1);
    assert.equal(roundTrips(visitOf(700, request(800), request(955)), latency), 0);
    assert.equal(roundTrips(visitOf(1000, request(800), request(955)), latency), 1);
  });

  it('are without pictures', () => {
    const visit = visitOf(1500, request(800), request(955, 955, 'image/webp'));
    assert.equal(roundTrips(visit, latency), 1);
    assert.equal(added(visit).length, 1);
  });
});

describe('what visits add up to', () => {
  it('is in the middle of them', () => {
    assert.equal(median([3, 1, 2]), 2);
    assert.equal(median([4, 1, 2, 3]), 2.5);
  });

  it('is compared round by round', () => {
    const slow = [1200, 2400, 1200].map((at) => visitOf(at));
    const fast = [1000, 2000, 800].map((at) => visitOf(at));
    assert.equal(times(slow, fast), 1.2);
  });
});
