export { draftColumns } from './profile.ts';
export { decideOnGroup } from './queries.ts';
export { groupRoutes } from './routes.ts';
