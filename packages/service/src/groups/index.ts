export { draftColumns } from './profile.ts';
export { groupRoutes } from './routes.ts';
