import type { Site } from '@simpul-kim/contract';
import { problem, type Answers } from './handle.ts';

/** What the site list says of two hosts and a village. */
export const sites: readonly Site[] = [
  {
    subject: 'judi.example',
    standing: 'suspended',
    reason: 'Situsnya diretas.',
    changedAt: '2026-11-20T02:00:00.000Z',
  },
  {
    subject: '64.09.02.2004',
    standing: 'suspended',
    reason: 'Sedang diperiksa.',
    changedAt: '2026-11-19T02:00:00.000Z',
  },
  {
    subject: 'desa.example',
    standing: 'allowed',
    reason: 'Situs resmi desa.',
    changedAt: '2026-11-18T02:00:00.000Z',
  },
];

/** What operators are answered. */
export const siteAnswers: Answers<'sites.list' | 'sites.set' | 'sites.remove'> = {
  'sites.list': ({ query }) => ({
    data: sites.filter(({ standing }) => standing === (query.standing ?? standing)),
    next: null,
  }),
  'sites.set': ({ params: { subject }, body }) => ({
    subject,
    ...body,
    changedAt: '2026-11-21T02:00:00.000Z',
  }),
  'sites.remove': ({ params }) =>
    sites.some(({ subject }) => subject === params.subject)
      ? { deleted: true }
      : problem('not-found'),
};
