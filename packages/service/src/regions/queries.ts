import type { Region, RegionLevel } from '@simpul-kim/contract';
import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/index.ts';
import { Refusal } from '../problems/index.ts';
import { readIntent } from './search.ts';

/** The JSON of the regions that `r` lies in, widest first. */
const ancestors = sql<Region['ancestors']>`(
  select coalesce(
    json_agg(json_build_object('code', a.code, 'name', a.name, 'level', a.level, 'kind', a.kind)
      order by a.code), '[]')
  from regions a
  where a.code in (left(r.code, 2), left(r.code, 5), left(r.code, 8)) and a.code <> r.code)`;

const columns = sql`r.code, r.name, r.level, r.kind, r.time_zone as "timeZone", ${ancestors} as ancestors`;

/**
 * The region of a code, or of one that it had in an earlier edition, with what it lies in.
 *
 * @throws {Refusal} `unknown-region` where there is none.
 */
export async function requireRegion(db: Kysely<Schema>, code: string): Promise<Region> {
  const found = await sql<Region>`select ${columns} from regions r
    where r.code = coalesce(
      (select new_code from region_aliases where old_code = ${code}), ${code})`.execute(db);
  const [region] = found.rows;
  if (!region) throw new Refusal('unknown-region');
  return region;
}

/** The regions that a person may mean by `text`, best first. */
export async function searchRegions(
  db: Kysely<Schema>,
  text: string,
  options: { level?: RegionLevel | undefined; limit: number },
): Promise<Region[]> {
  const { code, guesses, kinds } = readIntent(text);
  const ofLevel = options.level ? sql`r.level = ${options.level}` : sql`true`;
  if (code) {
    const found = await sql<Region>`
      select ${columns} from regions r
      where (r.code like ${`${code}%`} or r.code in (
          select new_code from region_aliases where old_code = ${code})) and ${ofLevel}
      order by length(r.code), r.code
      limit ${options.limit}`.execute(db);
    return found.rows;
  }
  const [whole, ...shorter] = guesses;
  if (!whole) return [];

  // A shorter name with its place ("sumber sari sebulu") must be spelt as it is; the whole name
  // may be misspelt, or only begun.
  const exact = shorter.map(
    ({ name, within }) => sql`(r.search_name = ${name} and r.search_path like ${`%${within}%`})`,
  );
  const begins = sql`r.search_name like ${`${whole.name}%`}`;
  const within = sql`replace(r.search_path, ' ', '') like ${`%${whole.within}%`}`;
  const wholeMatches = sql`((r.search_name % ${whole.name} or ${begins}) and ${within})`;
  const order = [
    sql`(r.search_name = ${whole.name}) desc`,
    sql`(r.kind = any(${[...kinds]})) desc`,
    sql`(${begins}) desc`,
    ...exact.map((match) => sql`${match} desc`),
    sql`similarity(r.search_name, ${whole.name}) desc`,
    sql`length(r.code), r.code`,
  ];
  const found = await sql<Region>`
    select ${columns} from regions r
    where (${sql.join([wholeMatches, ...exact], sql` or `)}) and ${ofLevel}
    order by ${sql.join(order)}
    limit ${options.limit}`.execute(db);
  return found.rows;
}
