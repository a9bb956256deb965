import type { ActivityRule, RegionLevel, RegionRef } from '@simpul-kim/contract';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Schema } from '../database/index.ts';
import { columnHolding } from '../regions/index.ts';

/** What {@link recentArticles} tells of a group. */
export interface RecentArticles {
  articles_30: number;
  articles_90: number;
  active: boolean;
}

/**
 * What a group `g` of a region `r` published of late: one row `recent`, to be joined laterally. It
 * reads the days that it counts and nothing else, however many articles there are.
 */
export const recentArticles = ({ days, articles }: ActivityRule): RawBuilder<RecentArticles> =>
  sql<RecentArticles>`lateral (
    select
      coalesce(sum(d.articles) filter (where d.day > today.day - 30), 0)::integer as articles_30,
      coalesce(sum(d.articles) filter (where d.day > today.day - 90), 0)::integer as articles_90,
      coalesce(sum(d.articles) filter (where d.day > today.day - ${days}::integer), 0)
        >= ${articles}::integer as active
    from (select (now() at time zone r.time_zone)::date as day) today
    join group_days d on d.day > today.day - ${Math.max(90, days)}::integer
    where d.group_id = g.id) recent`;

/** The figures of a part of a region. */
export interface PartRow extends RegionRef {
  villages: number;
  villages_with_group: number;
  forming_groups: number;
  formed_groups: number;
  active_groups: number;
  articles_30: number;
  articles_90: number;
}

/** How long the codes of a level are. */
const codeLengths: Readonly<Record<RegionLevel, number>> = {
  province: 2,
  regency: 5,
  district: 8,
  village: 13,
};

/** The query behind {@link countParts}; exported so that a test can read its plan. */
export function partsQuery(
  region: string,
  level: RegionLevel,
  rule: ActivityRule,
): RawBuilder<PartRow> {
  const length = codeLengths[level];
  const within = (column: string) =>
    sql`(${sql.ref(column)} = ${region} or ${sql.ref(column)} like ${`${region}.%`})`;
  return sql<PartRow>`
    with places as (
      select left(v.code, ${length}::integer) as code, count(*)::integer as villages
      from regions v where v.level = 'village' and ${within('v.code')}
      group by 1),
    counted as (
      select left(g.region_code, ${length}::integer) as code,
        count(distinct g.region_code) filter (where formed)::integer as villages_with_group,
        count(*) filter (where not formed)::integer as forming_groups,
        count(*) filter (where formed)::integer as formed_groups,
        count(*) filter (where formed and recent.active)::integer as active_groups,
        sum(recent.articles_30)::integer as articles_30,
        sum(recent.articles_90)::integer as articles_90
      from groups g
      join regions r on r.code = g.region_code
      cross join ${recentArticles(rule)}
      cross join lateral (select g.status in ('active', 'inactive') as formed) recognition
      where ${sql.ref(`g.${columnHolding(region)}`)} = ${region}
        and not g.suspended and g.status <> 'dissolved'
      group by 1)
    select p.code, p.name, p.level, p.kind,
      coalesce(places.villages, 0) as villages,
      coalesce(counted.villages_with_group, 0) as villages_with_group,
      coalesce(counted.forming_groups, 0) as forming_groups,
      coalesce(counted.formed_groups, 0) as formed_groups,
      coalesce(counted.active_groups, 0) as active_groups,
      coalesce(counted.articles_30, 0) as articles_30,
      coalesce(counted.articles_90, 0) as articles_90
    from regions p
    left join places using (code)
    left join counted using (code)
    where p.level = ${level} and ${within('p.code')}
    order by p.code`;
}

/** The figures of each region of a level at or below a region, by code. */
export async function countParts(
  db: Kysely<Schema>,
  region: string,
  level: RegionLevel,
  rule: ActivityRule,
): Promise<PartRow[]> {
  return (await partsQuery(region, level, rule).execute(db)).rows;
}
