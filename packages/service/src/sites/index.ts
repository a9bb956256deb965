export { subjectOf, type Subject } from './subject.ts';
export { findSites, removeSite, setSite, type SiteRow } from './queries.ts';
export { siteRoutes } from './routes.ts';
export { openSites, type SitePolicy, type Sites } from './sites.ts';
export { unlessSuspended } from './unless-suspended.ts';
