import { news } from '../lifetimes.ts';
import type { Operation } from '../operation.ts';
import { Activity, ActivityQuery } from './schemas.ts';

/** What can be asked of the KIM of a region together. */
export const activityOperations = {
  'activity.get': {
    method: 'GET',
    path: '/v1/activity',
    summary: 'Follow the activity of the KIM of a region',
    description:
      'How many villages have a KIM, how many of the formed ones are active, and how much they publish: for the region, and for each region one level below it.',
    access: 'public',
    query: ActivityQuery,
    answer: Activity,
    problems: ['unknown-region'],
    cache: news,
  },
} as const satisfies Record<string, Operation>;
