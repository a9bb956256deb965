import { Deleted, type Operation } from '../operation.ts';
import { Site, SiteDraft, SitePage, SiteParams, SiteQuery } from './schemas.ts';

/** What can be asked of the site list, and entered in it. */
export const siteOperations = {
  'sites.list': {
    method: 'GET',
    path: '/v1/desk/sites',
    summary: 'List the hosts and regions whose widgets are allowed or suspended',
    description: 'What was changed last comes first.',
    access: 'operator',
    query: SiteQuery,
    answer: SitePage,
    problems: ['invalid-cursor'],
  },
  'sites.set': {
    method: 'PUT',
    path: '/v1/desk/sites/{subject}',
    summary: 'Suspend or allow the widgets of a host or a region',
    description:
      'In place of what the list said of it before. Widgets of a suspended host or region say politely that they are suspended: the service at once, caches in front of it within a minute, pages that are open when they next look for what is new. What residents have sent is taken all the same.',
    access: 'operator',
    params: SiteParams,
    body: SiteDraft,
    answer: Site,
    problems: ['unknown-region', 'unusable'],
  },
  'sites.remove': {
    method: 'DELETE',
    path: '/v1/desk/sites/{subject}',
    summary: 'Take a host or a region off the list',
    description: 'From then on, what is around it decides; else the service as it is set up.',
    access: 'operator',
    params: SiteParams,
    answer: Deleted,
    problems: ['not-found'],
  },
} as const satisfies Record<string, Operation>;
