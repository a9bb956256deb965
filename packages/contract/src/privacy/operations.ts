import { gazetteer } from '../lifetimes.ts';
import type { Operation } from '../operation.ts';
import { PrivacyNotice, PrivacyNoticeQuery } from './schemas.ts';

/** What can be asked about privacy. */
export const privacyOperations = {
  'privacy.notice': {
    method: 'GET',
    path: '/v1/privacy-notice',
    summary: 'Read what someone agrees to who sends an aspiration',
    description: 'As data, so that any form can show it; its version goes with the aspiration.',
    access: 'public',
    query: PrivacyNoticeQuery,
    answer: PrivacyNotice,
    problems: ['not-found'],
    cache: gazetteer,
  },
} as const satisfies Record<string, Operation>;
