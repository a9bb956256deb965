import { Type, type Static } from 'typebox';
import { RegionCode, RegionRef, timeZones } from '../regions/schemas.ts';
import { moment } from '../text.ts';

const number = (description: string) => Type.Integer({ minimum: 0, description });
const share = (description: string) =>
  Type.Union([Type.Number({ minimum: 0, maximum: 1 }), Type.Null()], { description });

/** Suspended and dissolved groups count nowhere. */
const figures = {
  villages: number('Desa and kelurahan; of a village itself, 1.'),
  villagesWithGroup: number('Those of them with a formed group.'),
  coverage: share('Villages with a formed group, of all villages: 0 to 1. `null` where none are.'),
  formingGroups: number('Groups that are being formed.'),
  formedGroups: number('Groups that were recognised, those at rest included.'),
  activeGroups: number('Those of the formed groups that published enough of late.'),
  activeShare: share('Active of formed groups: 0 to 1. `null` where none is formed.'),
  articles30Days: number('What its groups published in the last 30 days.'),
  articles90Days: number('What its groups published in the last 90 days.'),
};

/** The figures of one region. */
export const ActivityFigures = Type.Object(figures, {
  title: 'ActivityFigures',
  additionalProperties: false,
});
export type ActivityFigures = Static<typeof ActivityFigures>;

/** A region one level below, with its figures. */
export const ActivityPart = Type.Object(
  {
    ...RegionRef.properties,
    hasGroup: Type.Boolean({ description: 'Whether a formed group is there.' }),
    active: Type.Boolean({ description: 'Whether an active one is there.' }),
    figures: ActivityFigures,
  },
  { title: 'ActivityPart', additionalProperties: false },
);
export type ActivityPart = Static<typeof ActivityPart>;

/** When a group counts as active; each installation decides. */
export const ActivityRule = Type.Object(
  {
    days: Type.Integer({ minimum: 1, description: 'It looks back on so many days.' }),
    articles: Type.Integer({ minimum: 1, description: 'So many articles make a group active.' }),
    targetShare: Type.Number({
      minimum: 0,
      maximum: 1,
      description: 'The share of the formed groups that shall be active.',
    }),
  },
  { title: 'ActivityRule', additionalProperties: false },
);
export type ActivityRule = Static<typeof ActivityRule>;

export const Activity = Type.Object(
  {
    region: RegionRef,
    timeZone: Type.Enum([...timeZones], { description: 'Zone in which its times are shown.' }),
    asOf: moment('When it was counted.'),
    rule: ActivityRule,
    figures: ActivityFigures,
    parts: Type.Array(ActivityPart, {
      description: 'The regions one level below, by code; for a district its villages.',
    }),
  },
  {
    title: 'Activity',
    additionalProperties: false,
    description: 'Derived from groups and articles, never typed in.',
  },
);
export type Activity = Static<typeof Activity>;

export const ActivityQuery = Type.Object({ region: RegionCode }, { additionalProperties: false });
