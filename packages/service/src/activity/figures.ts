import type { ActivityFigures, ActivityPart } from '@simpul-kim/contract';
import type { PartRow } from './queries.ts';

const shareOf = (some: number, all: number): number | null =>
  all === 0 ? null : Math.round((some / all) * 10_000) / 10_000;

/** The figures of some regions together. */
export function figuresOf(rows: readonly PartRow[]): ActivityFigures {
  const sum = (count: (row: PartRow) => number) =>
    rows.reduce((total, row) => total + count(row), 0);
  const villages = sum((row) => row.villages);
  const villagesWithGroup = sum((row) => row.villages_with_group);
  const formedGroups = sum((row) => row.formed_groups);
  const activeGroups = sum((row) => row.active_groups);
  return {
    villages,
    villagesWithGroup,
    coverage: shareOf(villagesWithGroup, villages),
    formingGroups: sum((row) => row.forming_groups),
    formedGroups,
    activeGroups,
    activeShare: shareOf(activeGroups, formedGroups),
    articles30Days: sum((row) => row.articles_30),
    articles90Days: sum((row) => row.articles_90),
  };
}

/** A part of a region as the contract has it. */
export const toPart = (row: PartRow): ActivityPart => ({
  code: row.code,
  name: row.name,
  level: row.level,
  kind: row.kind,
  hasGroup: row.formed_groups > 0,
  active: row.active_groups > 0,
  figures: figuresOf([row]),
});
