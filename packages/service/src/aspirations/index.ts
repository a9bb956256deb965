export { serveAttachments } from './attachments.ts';
export { aspirationDeskRoutes } from './desk-routes.ts';
export { hasEnded } from './lifecycle.ts';
export type { AspirationParts } from './parts.ts';
export type { PublicFilter } from './public-queries.ts';
export { replay, type PastStep } from './replay.ts';
export { publicAspirationRoutes, publicAspirations } from './public-routes.ts';
export { aspirationRoutes } from './routes.ts';
export { openReporterThrottles } from './throttles.ts';
