import { gazetteer, news } from '../lifetimes.ts';
import type { Operation } from '../operation.ts';
import { Region, RegionMatches, RegionParams, RegionQuery } from './schemas.ts';

/** What can be asked of regions. */
export const regionOperations = {
  'regions.search': {
    method: 'GET',
    path: '/v1/regions',
    summary: 'Find regions by name or code',
    description:
      'All provinces, regencies, districts and villages of Indonesia, best match first. Spelling, spaces and hyphens are forgiven.',
    access: 'public',
    query: RegionQuery,
    answer: RegionMatches,
    problems: [],
    cache: gazetteer,
  },
  'regions.get': {
    method: 'GET',
    path: '/v1/regions/{code}',
    summary: 'Read one region',
    description: 'With its level, its kind and what it lies in.',
    access: 'public',
    params: RegionParams,
    answer: Region,
    problems: ['unknown-region'],
    // Its widgets may be suspended.
    cache: news,
  },
} as const satisfies Record<string, Operation>;
