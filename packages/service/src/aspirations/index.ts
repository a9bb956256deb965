export { serveAttachments } from './attachments.ts';
export { aspirationByCode, eraseAspiration, readCode, type KnownAspiration } from './by-code.ts';
export { aspirationClock, type TellOverdue } from './clock.ts';
export { aspirationDeskRoutes } from './desk-routes.ts';
export {
  attachmentFile,
  attachmentOf,
  missingAttachments,
  namedAttachments,
  putAttachmentBack,
  type Edition,
} from './files.ts';
export type { AspirationParts } from './parts.ts';
export { resealAttachments, resealContacts, type Resealed } from './resealing.ts';
export { aspirationRetention, eraseDue, listDue, type Erased } from './retention.ts';
export { hasEnded } from './lifecycle.ts';
export type { PublicFilter } from './public-queries.ts';
export { replay, type PastStep } from './replay.ts';
export { publicAspirationRoutes, publicAspirations } from './public-routes.ts';
export { aspirationRoutes } from './routes.ts';
export { openReporterThrottles } from './throttles.ts';
