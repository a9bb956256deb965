import { news } from '../lifetimes.ts';
import type { Operation } from '../operation.ts';
import { Office, OfficeDraft, OfficeParams, OfficeRecord } from './schemas.ts';

/** What can be asked of offices, and said of them. */
export const officeOperations = {
  'offices.get': {
    method: 'GET',
    path: '/v1/offices/{code}',
    summary: 'Read which office answers for a region',
    description:
      'The nearest one at or above the region that was described, so it may be that of another region; else the one of the regency, by its usual name and without a contact.',
    access: 'public',
    params: OfficeParams,
    answer: Office,
    problems: ['unknown-region'],
    cache: news,
  },
  'offices.record': {
    method: 'GET',
    path: '/v1/desk/offices/{code}',
    summary: 'Read an office at the desk',
    description:
      'That of exactly this district, regency or province, with the addresses that are told of aspirations and the version that a change must name.',
    access: 'officer',
    params: OfficeParams,
    answer: OfficeRecord,
    problems: ['unknown-region', 'unusable'],
  },
  'offices.set': {
    method: 'PUT',
    path: '/v1/offices/{code}',
    summary: 'Describe an office',
    description:
      'Of a district, regency or province. It takes the place of all that was said before, and is seen at once wherever it answers for a region.',
    access: 'officer',
    params: OfficeParams,
    body: OfficeDraft,
    answer: OfficeRecord,
    problems: ['unknown-region', 'conflict', 'unusable'],
  },
} as const satisfies Record<string, Operation>;
