/** What visits add up to. Pure: nothing here measures. */
import type { Request, Visit } from './visit.ts';

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

const isPicture = ({ type }: Request) => type.startsWith('image/');
export const isScript = ({ type }: Request) => /\bjavascript$/.test(type);

/** The requests that a widget adds to its page, without those of pictures. */
export const added = ({ requests }: Visit): readonly Request[] =>
  requests.slice(1).filter((request) => !isPicture(request));
export const pictures = ({ requests }: Visit): readonly Request[] => requests.filter(isPicture);

/**
 * How many requests before the first item had to wait for one another: the longest chain of those of which
 * each came no earlier than a round trip after the answer to the one before. Connections to set up are not
 * counted, nor the page itself.
 *
 * @param latency of the line, in milliseconds there and back.
 */
export function roundTrips(visit: Visit, latency: number): number {
  const depths: { readonly answeredAt: number; readonly depth: number }[] = [];
  const before = added(visit)
    .filter(({ answeredAt }) => answeredAt + latency / 2 < visit.firstItem)
    .toSorted((a, b) => a.arrivedAt - b.arrivedAt);
  for (const { arrivedAt, answeredAt } of before) {
    // Timers are late or early by a few milliseconds.
    const waitedFor = depths.filter((one) => one.answeredAt + 0.95 * latency <= arrivedAt);
    depths.push({ answeredAt, depth: 1 + Math.max(0, ...waitedFor.map(({ depth }) => depth)) });
  }
  return Math.max(0, ...depths.map(({ depth }) => depth));
}

/** How many times longer one took than another of the same round, in the median of all rounds. */
export const times = (ones: readonly Visit[], others: readonly Visit[]): number =>
  median(ones.map(({ firstItem }, round) => firstItem / others[round]!.firstItem));

/** The visit whose first item came after the median of the times, or next to it. */
export function typical(visits: readonly Visit[]): Visit {
  const sorted = visits.toSorted((a, b) => a.firstItem - b.firstItem);
  return sorted[(sorted.length - 1) >> 1]!;
}
