import { Type, type Static } from 'typebox';
import { page, pagingQuery } from '../paging.ts';
import { line, moment } from '../text.ts';

export const siteStandings = ['allowed', 'suspended'] as const;
/** Whether what the list names may show widgets. */
export type SiteStanding = (typeof siteStandings)[number];

const subject =
  'A host, with all below it: `desa.example` is `www.desa.example` too. Or the code of a region, with all that lies in it.';

const fields = {
  standing: Type.Enum([...siteStandings], {
    description:
      'The nearest entry decides: a host may be allowed below one that is suspended, a village in a district that is.',
  }),
  reason: line(300, 'Why, for operators: it is never public.'),
};

export const Site = Type.Object(
  {
    subject: Type.String({ description: subject }),
    ...fields,
    changedAt: moment('When it was entered, or last changed.'),
  },
  {
    title: 'Site',
    additionalProperties: false,
    description: 'An entry of the site list: where widgets may be shown, or of which regions.',
  },
);
export type Site = Static<typeof Site>;

export const SitePage = page(Site, 'SitePage');
export type SitePage = Static<typeof SitePage>;

export const SiteQuery = Type.Object(
  {
    standing: Type.Optional(Type.Enum([...siteStandings], { description: 'Only these.' })),
    ...pagingQuery,
  },
  { additionalProperties: false },
);

export const SiteParams = Type.Object(
  { subject: Type.String({ minLength: 1, maxLength: 253, description: subject }) },
  { additionalProperties: false },
);

export const SiteDraft = Type.Object(fields, {
  title: 'SiteDraft',
  additionalProperties: false,
  description: 'How a host or a region stands from now on.',
});
export type SiteDraft = Static<typeof SiteDraft>;
