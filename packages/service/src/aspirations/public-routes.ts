import {
  aspirationTypes,
  pageSize,
  type AspirationFigures,
  type PublicAspiration,
  type TimeZone,
} from '@simpul-kim/contract';
import { decodeCursor } from '../answers/cursor.ts';
import type { Handlers } from '../answers/index.ts';
import { pageOf } from '../answers/page.ts';
import type { Database } from '../database/index.ts';
import { Refusal } from '../problems/index.ts';
import { atZone, momentAt, requireRegion } from '../regions/index.ts';
import {
  countAspirations,
  findPublic,
  listPublic,
  type PublicFilter,
  type PublicRow,
} from './public-queries.ts';
import { toldOf } from './rounding.ts';

const dayMs = 86_400_000;
/** Days that count where no year is asked for, today among them. */
const usualDays = 365;

const toPublic = (row: PublicRow): PublicAspiration => ({
  id: row.id,
  type: row.type,
  topic: row.topic,
  regionCode: row.region_code,
  regionName: row.region_name,
  timeZone: row.time_zone,
  title: row.shown_title,
  text: row.shown_body,
  status: row.status,
  office: { regionCode: row.office_code, name: row.office_title },
  submittedAt: atZone(row.submitted_at, row.time_zone),
  updatedAt: atZone(row.updated_at, row.time_zone),
  answers: row.answers.map(({ at, office_name, body }) => ({
    at: atZone(new Date(at), row.time_zone),
    officeName: office_name,
    text: body,
  })),
});

/** Dates are `YYYY-MM-DD`. */
interface Period {
  readonly from: string;
  readonly to: string;
  /** The moment at which another one counts; nothing, where it stays. */
  readonly until?: Date;
}

/** The days that count by the clocks of a region: a year, or those up to today. */
export function periodOf(year: number | undefined, zone: TimeZone, now: Date): Period {
  if (year !== undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const dateIn = (days: number) =>
    atZone(new Date(now.getTime() + days * dayMs), zone).slice(0, 10);
  return {
    from: dateIn(1 - usualDays),
    to: dateIn(0),
    until: momentAt(dateIn(1), '00:00', zone),
  };
}

/** What is shown of a region, as {@link PublicFilter} has it: for other forms than that of the API. */
export const publicAspirations =
  ({ db }: Database) =>
  async (filter: PublicFilter): Promise<PublicAspiration[]> =>
    (await listPublic(db, filter)).map(toPublic);

const isAny = () => true;

/** What anyone may read of aspirations: those that offices show, and numbers. */
export function publicAspirationRoutes({
  db,
}: Database): Handlers<'aspirations.list' | 'aspirations.get' | 'aspirations.figures'> {
  return {
    'aspirations.list': async ({ query }) => {
      const { region, type, topic, status, limit = pageSize.default, cursor } = query;
      const before = cursor === undefined ? undefined : decodeCursor(cursor, isAny)[1];
      await requireRegion(db, region);
      const rows = await listPublic(db, {
        region,
        types: type && [type],
        topics: topic && [topic],
        statuses: status && [status],
        before,
        limit: limit + 1,
      });
      return { answer: pageOf(rows, limit, toPublic, ({ id }) => ['', id]), region };
    },

    'aspirations.get': async ({ params: { id } }) => {
      const row = await findPublic(db, id);
      // Nobody is to learn that there is one that is not shown.
      if (!row) throw new Refusal('not-found');
      return { answer: toPublic(row), region: row.region_code };
    },

    // Only what is shown is announced, so numbers come up to the age of what is kept ready late.
    'aspirations.figures': async ({ query }) => {
      const { code, name, timeZone } = await requireRegion(db, query.region);
      const { from, to, until } = periodOf(query.year, timeZone, new Date());
      const after = new Date(momentAt(to, '00:00', timeZone).getTime() + dayMs);
      const { all, byType } = await countAspirations(db, code, {
        from: momentAt(from, '00:00', timeZone),
        before: after,
      });
      const none = { received: 0, answered: 0, medianDays: null };
      const answer: AspirationFigures = {
        regionCode: code,
        regionName: name,
        from,
        to,
        ...toldOf(all),
        types: aspirationTypes.map((type) => ({ type, ...toldOf(byType.get(type) ?? none) })),
      };
      return { answer, region: code, until };
    },
  };
}
