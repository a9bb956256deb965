import { Type, type Static } from 'typebox';
import { Id, page, pagingQuery } from '../paging.ts';
import { RegionCode } from '../regions/schemas.ts';

/** What a village has to show; a KIM says which of these it works on. */
export const potentials = [
  'tourism',
  'agriculture',
  'fisheries',
  'umkm',
  'culture',
  'ict',
] as const;
export type Potential = (typeof potentials)[number];

export const Decree = Type.Object(
  {
    number: Type.String({ description: 'As the decree (SK) of the village head writes it.' }),
    date: Type.String({ format: 'date' }),
  },
  { title: 'Decree', additionalProperties: false },
);
export type Decree = Static<typeof Decree>;

export const Group = Type.Object(
  {
    id: Id,
    name: Type.String(),
    regionCode: RegionCode,
    regionName: Type.String(),
    about: Type.String({ description: 'Plain text, a few sentences.' }),
    decree: Type.Union([Decree, Type.Null()], { description: 'What recognises it.' }),
    potentials: Type.Array(Type.Enum([...potentials])),
    lastPublishedAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()], {
      description: 'Its newest article; derived, not typed in.',
    }),
  },
  {
    title: 'Group',
    additionalProperties: false,
    description: 'A KIM, the community information group of a village.',
  },
);
export type Group = Static<typeof Group>;

export const GroupPage = page(Group, 'GroupPage');
export type GroupPage = Static<typeof GroupPage>;

export const GroupQuery = Type.Object(
  { region: RegionCode, ...pagingQuery },
  { additionalProperties: false },
);

export const GroupParams = Type.Object({ id: Id }, { additionalProperties: false });
