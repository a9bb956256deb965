import type { Activity, ActivityFigures, Region } from '@simpul-kim/contract';
import { groups } from './groups.ts';
import { isWithin, regions } from './regions.ts';

const share = (some: number, all: number) => (all === 0 ? null : some / all);

function figuresOf(code: string): ActivityFigures {
  const villages = regions.filter(
    (region) => region.level === 'village' && isWithin(region.code, code),
  ).length;
  const within = groups.filter((group) => isWithin(group.regionCode, code));
  const formed = within.filter(({ status }) => status === 'active' || status === 'inactive');
  const active = formed.filter((group) => group.activity.active);
  const sum = (field: 'articles30Days' | 'articles90Days') =>
    within.reduce((total, group) => total + group.activity[field], 0);
  return {
    villages,
    villagesWithGroup: formed.length,
    coverage: share(formed.length, villages),
    formingGroups: within.filter(({ status }) => status === 'forming').length,
    formedGroups: formed.length,
    activeGroups: active.length,
    activeShare: share(active.length, formed.length),
    articles30Days: sum('articles30Days'),
    articles90Days: sum('articles90Days'),
  };
}

/** The activity of a region of the fixtures, counted over their groups. */
export function activityOf({ code, name, level, kind, timeZone }: Region): Activity {
  const below = { province: 'regency', regency: 'district', district: 'village', village: '' }[
    level
  ];
  return {
    region: { code, name, level, kind },
    timeZone,
    asOf: '2026-11-21T08:30:00+08:00',
    rule: { days: 90, articles: 1, targetShare: 0.8 },
    figures: figuresOf(code),
    parts: regions
      .filter((region) => region.level === below && isWithin(region.code, code))
      .map((region) => {
        const figures = figuresOf(region.code);
        return {
          code: region.code,
          name: region.name,
          level: region.level,
          kind: region.kind,
          hasGroup: figures.formedGroups > 0,
          active: figures.activeGroups > 0,
          figures,
        };
      }),
  };
}
