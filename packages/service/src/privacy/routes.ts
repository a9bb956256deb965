import type { Handlers } from '../answers/index.ts';
import { Refusal } from '../problems/index.ts';
import { currentNotice, isKnownNotice, notices } from './notices.ts';

/**
 * What HTTP sees of the privacy notice.
 *
 * @param retentionDays days after the end of an aspiration that contact and attachments are kept.
 */
export const privacyRoutes = (retentionDays: number): Handlers<'privacy.notice'> => ({
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
          paragraphs: paragraphs.map((text) => text.replaceAll('{days}', String(retentionDays))),
        })),
        isCurrent: version === currentNotice,
      },
    };
  },
});
