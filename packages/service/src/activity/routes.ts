import { regionLevels, type ActivityRule } from '@simpul-kim/contract';
import type { Handlers } from '../answers/index.ts';
import type { Database } from '../database/index.ts';
import { atZone, requireRegion } from '../regions/index.ts';
import { figuresOf, toPart } from './figures.ts';
import { countParts } from './queries.ts';

/** What HTTP sees of activity. */
export function activityRoutes({ db }: Database, rule: ActivityRule): Handlers<'activity.get'> {
  return {
    'activity.get': async ({ query }) => {
      const { code, name, level, kind, timeZone } = await requireRegion(db, query.region);
      // A village has no parts; its figures are its own.
      const below = regionLevels[regionLevels.indexOf(level) + 1];
      const rows = await countParts(db, code, below ?? level, rule);
      return {
        answer: {
          region: { code, name, level, kind },
          timeZone,
          asOf: atZone(new Date(), timeZone),
          rule,
          figures: figuresOf(rows),
          parts: below ? rows.map(toPart) : [],
        },
        region: code,
      };
    },
  };
}
