export { alternatesOf, eventCalendarPath, type Alternate } from './addresses.ts';
export { calendarRoutes } from './calendar-routes.ts';
export { feedRoutes } from './routes.ts';
export { speakable } from './text.ts';
export { sitemapRoutes, type Addresses, type PageAddress } from './sitemap-routes.ts';
