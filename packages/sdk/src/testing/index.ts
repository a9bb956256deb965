/**
 * The service, mocked: for the tests and stories of whoever builds on it. Every operation of the
 * contract is answered by {@link handlers}, over believable data of Penajam Paser Utara in November
 * 2026; a call that the service would refuse is refused. Needs `msw` 3.
 *
 * @example In vitest or node:test:
 * import { setupServer } from 'msw/node';
 * import { createKim } from '@simpul-kim/sdk';
 * import { handle, handlers, mockOrigin, problem } from '@simpul-kim/sdk/testing';
 *
 * const server = setupServer(...handlers);
 * before(() => server.listen());
 * afterEach(() => server.resetHandlers());
 * after(() => server.close());
 *
 * it('says so when there is no such region', async () => {
 *   server.use(handle('articles.list', () => problem('unknown-region')));
 *   const kim = createKim({ baseUrl: mockOrigin });
 *   await assert.rejects(kim.articles.list({ region: '64' }), NotFoundError);
 * });
 *
 * @example In a browser or in Storybook, with the worker that `npx msw init` writes:
 * import { setupWorker } from 'msw/browser';
 * import { handlers } from '@simpul-kim/sdk/testing';
 *
 * await setupWorker(...handlers).start();
 *
 * @module
 */
export { accountId, accounts, auditEntries, keyId, keys, signIn } from './accounts.ts';
export { activityOf } from './activity.ts';
export { announcementRecords, createdAnnouncementId } from './announcements-desk.ts';
export { announcementId, announcements, announcementsFor } from './announcements.ts';
export { articleRecords, unpublishedArticleIds } from './articles-desk.ts';
export {
  articleId,
  articles,
  articlesFor,
  withdrawnArticleId,
  type MockArticle,
} from './articles.ts';
export { aspirationRecordIds, aspirationRecords } from './aspirations-desk.ts';
export {
  aspirationId,
  aspirations,
  aspirationsFor,
  attachmentReceipt,
  receiptCode,
  trackedBy,
  trackingCodes,
} from './aspirations.ts';
export { draftEventId, eventRecords } from './events-desk.ts';
export { eventId, events, eventsFor } from './events.ts';
export { createdGroupId, groupRecords, suspendedGroupId } from './groups-desk.ts';
export { groupId, groups, groupsFor } from './groups.ts';
export {
  handle,
  never,
  problem,
  type Answerer,
  type MockCall,
  type Outcome,
  type ProblemOf,
  type Refusal,
} from './handle.ts';
export { handlers } from './handlers.ts';
export { media, mediaId } from './media.ts';
export { officeFor } from './offices.ts';
export { mockOrigin } from './origin.ts';
export { noticeFor, noticeVersion } from './privacy.ts';
export { challengeFor, proofCounter } from './proofs.ts';
export { findRegion, regions } from './regions.ts';
export {
  businessRecords,
  createdProductId,
  productRecords,
  unpublishedBusinessIds,
} from './umkm-desk.ts';
export { businesses, businessesFor, businessId, offers, offersFor, productId } from './umkm.ts';
