import type { Handlers } from '../answers/index.ts';
import { Refusal } from '../problems/index.ts';
import { currentNotice, filledIn, isKnownNotice, notices, type NoticeDays } from './notices.ts';

/** What HTTP sees of the privacy notice. */
export const privacyRoutes = (days: NoticeDays): Handlers<'privacy.notice'> => ({
  'privacy.notice': async ({ query: { version = currentNotice, locale = 'id' } }) => {
    if (!isKnownNotice(version)) throw new Refusal('not-found');
    const { title, summary, sections } = notices[version]![locale];
    return {
      answer: {
        version,
        locale,
        title,
        summary,
        sections: sections.map(({ heading, paragraphs }) => ({
          heading,
          paragraphs: paragraphs.map((text) => filledIn(text, days)),
        })),
        isCurrent: version === currentNotice,
      },
    };
  },
});
