import { Type, type Static } from 'typebox';
import { Id } from './paging.ts';
import { RegionCode } from './regions/schemas.ts';
import { line } from './text.ts';

/** An office as who writes something. */
export const OfficeAuthor = Type.Object(
  {
    regionCode: RegionCode,
    name: Type.Optional(
      line(
        120,
        'As people know it. Default: the communication office of the region, e.g. `Diskominfo Karangasem`.',
      ),
    ),
  },
  { title: 'OfficeAuthor', additionalProperties: false },
);
export type OfficeAuthor = Static<typeof OfficeAuthor>;

/** In whose name something is written: one of the two. */
export const byWhom = {
  groupId: Type.Optional(
    Type.String({ ...Id, description: 'The KIM in whose name it is; else it is of an office.' }),
  ),
  office: Type.Optional(OfficeAuthor),
};
