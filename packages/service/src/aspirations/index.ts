export { serveAttachments } from './attachment-links.ts';
export { aspirationByCode, eraseAspiration, readCode, type KnownAspiration } from './by-code.ts';
export { aspirationClock } from './clock.ts';
export { aspirationDeskRoutes } from './desk-routes.ts';
export {
  attachmentFile,
  attachmentOf,
  missingAttachments,
  namedAttachments,
  putAttachmentBack,
  type Edition,
} from './files.ts';
export { hasEnded } from './lifecycle.ts';
export { factsOf } from './notices.ts';
export type { AspirationParts } from './parts.ts';
export type { PublicFilter } from './public-queries.ts';
export { publicAspirationRoutes, publicAspirations } from './public-routes.ts';
export { replay, type PastStep } from './replay.ts';
export { resealAttachments, resealContacts, type Resealed } from './resealing.ts';
export { aspirationRetention, eraseDue, listDue, uploadSweep, type Erased } from './retention.ts';
export { aspirationRoutes } from './routes.ts';
export { openReporterThrottles } from './throttles.ts';
