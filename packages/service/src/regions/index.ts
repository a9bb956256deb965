export { ancestorsOf, columnHolding, levelOf } from './codes.ts';
export { loadRegions } from './load.ts';
export { requireRegion, searchRegions } from './queries.ts';
export { regionRoutes } from './routes.ts';
export { atZone, momentAt, zoneOf } from './zones.ts';
