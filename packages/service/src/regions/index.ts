export { currentRegionsOf } from './aliases.ts';
export { ancestorsOf, columnHolding, levelOf, lies } from './codes.ts';
export { fold } from './fold.ts';
export { loadRegions } from './load.ts';
export { requireRegion, searchRegions } from './queries.ts';
export { regionRoutes } from './routes.ts';
export { atZone, momentAt, zoneNames, zoneOf } from './zones.ts';
