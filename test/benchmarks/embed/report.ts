import type { Visit } from './visit.ts';
import type { Way } from './ways.ts';
import { added, median, pictures, roundTrips, sum } from './figures.ts';

/** A way, and how its visits were. */
export interface Measured {
  readonly way: Way;
  readonly first: Visit[];
  readonly second: Visit[];
}

export function reportOf(measured: readonly Measured[], _: object): string {
  const out: string[] = [];
  for (const { way, first, second } of measured) {
    for (const visits of [first, second]) {
      const v = visits[0]!;
      out.push(
        `## ${way.name} ${median(visits.map((x) => x.firstItem)).toFixed(0)} [${visits.map((x) => x.firstItem.toFixed(0)).join(' ')}] added ${added(v).length} pictures ${pictures(v).length} bytes ${v.bytes} conn ${v.connections} trips ${roundTrips(v, 150)} shift ${v.shift.toFixed(3)} ${[...new Set(v.moved)].join(',')} blocked ${median(visits.map((x) => x.blocked)).toFixed(0)} body ${sum(v.requests.map((r) => r.bytes))}`,
        '```',
      );
      for (const r of v.requests)
        out.push(
          `${r.arrivedAt.toFixed(0)}-${r.answeredAt.toFixed(0)} #${r.connection} ${r.status} ${r.type} ${r.bytes} ${r.host}${r.path}`,
        );
      out.push('```');
    }
  }
  return out.join('\n');
}
