export { serveAttachments } from './attachments.ts';
export { aspirationDeskRoutes } from './desk-routes.ts';
export type { AspirationParts } from './parts.ts';
export { aspirationRoutes } from './routes.ts';
export { openReporterThrottles } from './throttles.ts';
