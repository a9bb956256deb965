export { feedRoutes, rssPath } from './routes.ts';
