import { news } from '../lifetimes.ts';
import type { Operation } from '../operation.ts';
import { Group, GroupPage, GroupParams, GroupQuery } from './schemas.ts';

/** What can be asked of KIM. */
export const groupOperations = {
  'groups.list': {
    method: 'GET',
    path: '/v1/groups',
    summary: 'List the KIM of a region, by name',
    description: 'The community information groups at or below the region.',
    access: 'public',
    query: GroupQuery,
    answer: GroupPage,
    problems: ['unknown-region', 'invalid-cursor'],
    cache: news,
  },
  'groups.get': {
    method: 'GET',
    path: '/v1/groups/{id}',
    summary: 'Read one KIM',
    description: 'What it is, what recognises it, and when it last published.',
    access: 'public',
    params: GroupParams,
    answer: Group,
    problems: ['not-found'],
    cache: news,
  },
} as const satisfies Record<string, Operation>;
