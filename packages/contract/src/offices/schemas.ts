import { Type, type Static, type TSchema } from 'typebox';
import { RegionCode, timeZones } from '../regions/schemas.ts';
import { line, moment, paragraphs } from '../text.ts';

const orNull = <T extends TSchema>(schema: T, description: string) =>
  Type.Union([schema, Type.Null()], { description });

const fields = {
  regionCode: Type.String({
    ...RegionCode,
    description: 'Its region: a district, regency or province.',
  }),
  regionName: Type.String({ description: 'That region, without its kind.' }),
  timeZone: Type.Enum([...timeZones], { description: 'Zone of its hours and deadlines.' }),
  name: Type.String({ description: 'As people know it: `Diskominfo Penajam Paser Utara`.' }),
  phone: orNull(Type.String(), 'International without a plus: `62542…`.'),
  email: orNull(Type.String(), 'Of the office, not of a person.'),
  address: orNull(Type.String(), 'Where it can be visited.'),
  hours: orNull(Type.String(), 'When it is open, in words; a line for each kind of day.'),
};

export const Office = Type.Object(fields, {
  title: 'Office',
  additionalProperties: false,
  description: 'The office that answers for a region. What is not known is `null`.',
});
export type Office = Static<typeof Office>;

const notify = {
  items: Type.String({ format: 'email', maxLength: 254 }),
  maxItems: 10,
  description:
    'Addresses that are told when an aspiration waits for the office. They are never public.',
};

/** The version of an office; one that nobody has described yet has none. */
const officeVersion = (description: string) =>
  Type.Integer({ minimum: 0, maximum: 2_147_483_647, description });

export const OfficeRecord = Type.Object(
  {
    ...fields,
    notify: Type.Array(Type.String(), { description: notify.description }),
    version: officeVersion('What a change names; 0 while nobody has described the office.'),
    updatedAt: orNull(moment('Its last change.'), 'Its last change, if there was any.'),
  },
  {
    title: 'OfficeRecord',
    additionalProperties: false,
    description: 'An office as those see it who describe it.',
  },
);
export type OfficeRecord = Static<typeof OfficeRecord>;

export const OfficeDraft = Type.Object(
  {
    version: officeVersion(
      'The `version` of the record that this is based on; 0 of an office that nobody has described yet. Where someone else was faster, the answer is 409 and nothing is overwritten.',
    ),
    name: line(120, 'As people know it.'),
    phone: Type.Optional(
      orNull(
        Type.String({
          maxLength: 30,
          pattern: '^[-+0-9 ().]+$',
          description: '`0542 …`, `+62 …`.',
        }),
        'Kept as `62…`.',
      ),
    ),
    email: Type.Optional(
      orNull(
        Type.String({ format: 'email', maxLength: 254 }),
        'Of the office, not of a person: anyone may read it.',
      ),
    ),
    address: Type.Optional(orNull(line(300, 'Where it can be visited.'), 'In one line.')),
    hours: Type.Optional(
      orNull(paragraphs(300, 'Plain text.'), 'When it is open: `Senin–Kamis 08.00–16.00`.'),
    ),
    notify: Type.Optional(Type.Array(notify.items, { ...notify, uniqueItems: true })),
  },
  {
    title: 'OfficeDraft',
    additionalProperties: false,
    description: 'All that is known of an office. What is left out is not known.',
  },
);
export type OfficeDraft = Static<typeof OfficeDraft>;

export const OfficeParams = Type.Object({ code: RegionCode }, { additionalProperties: false });
