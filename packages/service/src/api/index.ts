export { apiPath, apiRoutes } from './routes.ts';
