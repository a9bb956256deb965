export { officeNameOf } from './name.ts';
export { findNearestOffice, findOffice, type OfficeRow } from './queries.ts';
export { officeRoutes } from './routes.ts';
