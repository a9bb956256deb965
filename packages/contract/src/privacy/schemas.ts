import { Type, type Static } from 'typebox';
import { locales } from '../problems.ts';

export const PrivacyNotice = Type.Object(
  {
    version: Type.String({ format: 'date', description: 'The day it is from, e.g. `2026-11-25`.' }),
    locale: Type.Enum([...locales]),
    title: Type.String(),
    summary: Type.String({
      description: 'What is agreed to, in one sentence, beside the box to tick.',
    }),
    sections: Type.Array(
      Type.Object(
        { heading: Type.String(), paragraphs: Type.Array(Type.String()) },
        { title: 'PrivacyNoticeSection', additionalProperties: false },
      ),
    ),
    isCurrent: Type.Boolean({ description: 'Whether it is the newest version.' }),
  },
  {
    title: 'PrivacyNotice',
    additionalProperties: false,
    description:
      'What someone agrees to who sends an aspiration (UU 27/2022): what is kept, what for, who sees it, how long, and what one may ask for.',
  },
);
export type PrivacyNotice = Static<typeof PrivacyNotice>;

export const PrivacyNoticeQuery = Type.Object(
  {
    version: Type.Optional(
      Type.String({ format: 'date', description: 'An earlier version; without it, the newest.' }),
    ),
    locale: Type.Optional(Type.Enum([...locales], { default: 'id', description: 'The language.' })),
  },
  { additionalProperties: false },
);
