export { serveAttachments } from './attachments.ts';
export type { AspirationParts } from './parts.ts';
export { aspirationRoutes } from './routes.ts';
