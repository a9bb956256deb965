import { http, HttpResponse } from 'msw';
import { activityOf } from './activity.ts';
import { articles, articlesFor, withdrawnArticleId } from './articles.ts';
import { groups, groupsFor } from './groups.ts';
import { announcements, announcementsFor } from './announcements.ts';
import {
  aspirationFiguresFor,
  aspirations,
  aspirationsFor,
  attachmentReceipt,
  ended,
  receiptFor,
  replied,
  trackedBy,
} from './aspirations.ts';
import { events, eventsFor } from './events.ts';
import { handle, problem } from './handle.ts';
import { officeFor } from './offices.ts';
import { pageOf } from './pages.ts';
import { drawing } from './pictures.ts';
import { noticeFor } from './privacy.ts';
import { challengeFor } from './proofs.ts';
import { findRegion, regions } from './regions.ts';
import { businesses, businessesFor, figuresFor, offers, offersFor } from './umkm.ts';

export { handle, never, problem } from './handle.ts';
export type { Call, Outcome, ProblemOf, Refusal } from './handle.ts';
export { mockOrigin } from './origin.ts';

const folded = (text: string): string => text.toLowerCase().replaceAll(/[\s-]/g, '');

/**
 * The service as it is when all is well, over the fixtures beside this file. Tests and stories put
 * their own handlers before these.
 */
export const handlers = [
  handle('articles.list', ({ query }) =>
    findRegion(query.region) ? pageOf(articlesFor(query), query) : problem('unknown-region'),
  ),
  handle('articles.get', ({ params: { id } }) => {
    if (id === withdrawnArticleId) return problem('withdrawn');
    const found = articles.find((article) => article.id === id);
    if (!found) return problem('not-found');
    const { audience: _, featuredIn: __, ...article } = found;
    return article;
  }),
  handle('groups.list', ({ query }) =>
    findRegion(query.region) ? pageOf(groupsFor(query), query) : problem('unknown-region'),
  ),
  handle(
    'groups.get',
    ({ params: { id } }) => groups.find((group) => group.id === id) ?? problem('not-found'),
  ),
  handle('activity.get', ({ query }) => {
    const region = findRegion(query.region);
    return region ? activityOf(region) : problem('unknown-region');
  }),
  handle('businesses.list', ({ query }) =>
    findRegion(query.region) ? pageOf(businessesFor(query), query) : problem('unknown-region'),
  ),
  // Before `businesses.get`, which would take its name for an id.
  handle('businesses.figures', ({ query: { region } }) =>
    findRegion(region) ? figuresFor(region) : problem('unknown-region'),
  ),
  handle(
    'businesses.get',
    ({ params: { id } }) => businesses.find((one) => one.id === id) ?? problem('not-found'),
  ),
  handle('products.list', ({ query }) =>
    findRegion(query.region) ? pageOf(offersFor(query), query) : problem('unknown-region'),
  ),
  handle(
    'products.get',
    ({ params: { id } }) => offers.find((one) => one.id === id) ?? problem('not-found'),
  ),
  handle('announcements.list', ({ query }) =>
    findRegion(query.region) ? pageOf(announcementsFor(query), query) : problem('unknown-region'),
  ),
  handle(
    'announcements.get',
    ({ params: { id } }) => announcements.find((found) => found.id === id) ?? problem('not-found'),
  ),
  handle('events.list', ({ query }) =>
    findRegion(query.region) ? pageOf(eventsFor(query), query) : problem('unknown-region'),
  ),
  handle(
    'events.get',
    ({ params: { id } }) => events.find((found) => found.id === id) ?? problem('not-found'),
  ),
  handle('offices.get', ({ params: { code } }) =>
    findRegion(code) ? officeFor(code) : problem('unknown-region'),
  ),
  handle('aspirations.create', ({ body }) => receiptFor(body) ?? problem('unknown-region')),
  handle('aspirations.attach', () => attachmentReceipt),
  handle('aspirations.track', ({ body }) => trackedBy(body.code) ?? problem('unknown-code')),
  handle('aspirations.reply', ({ body: { code, text } }) => {
    const found = trackedBy(code);
    if (!found) return problem('unknown-code');
    return found.mayReply ? replied(found, text) : problem('wrong-state');
  }),
  handle('aspirations.withdraw', ({ body: { code } }) => {
    const found = trackedBy(code);
    if (!found) return problem('unknown-code');
    return found.mayWithdraw ? ended(found, 'withdrawn') : found;
  }),
  handle('aspirations.withdrawConsent', ({ body: { code } }) => {
    const found = trackedBy(code);
    return found ? ended(found, 'consentWithdrawn') : problem('unknown-code');
  }),
  handle('aspirations.erase', ({ body: { code } }) => {
    const found = trackedBy(code);
    return found ? ended(found, 'erased') : problem('unknown-code');
  }),
  handle('aspirations.list', ({ query }) =>
    findRegion(query.region) ? pageOf(aspirationsFor(query), query) : problem('unknown-region'),
  ),
  // Before `aspirations.get`, which would take its name for an id.
  handle('aspirations.figures', ({ query }) => {
    const region = findRegion(query.region);
    return region ? aspirationFiguresFor(region, query) : problem('unknown-region');
  }),
  handle(
    'aspirations.get',
    ({ params: { id } }) => aspirations.find((found) => found.id === id) ?? problem('not-found'),
  ),
  handle('privacy.notice', ({ query }) => noticeFor(query) ?? problem('not-found')),
  handle('proofs.create', ({ body }) => challengeFor(body)),
  handle('regions.search', ({ query: { q, level, limit } }) => ({
    data: regions
      .filter((region) => !level || region.level === level)
      .filter(({ code, name }) => code.startsWith(q) || folded(name).includes(folded(q)))
      .slice(0, limit),
  })),
  handle('regions.get', ({ params: { code } }) => findRegion(code) ?? problem('unknown-region')),
  http.get<{ name: string }>(
    '*/media/:name',
    ({ params: { name } }) =>
      new HttpResponse(drawing(name), { headers: { 'content-type': 'image/svg+xml' } }),
  ),
];
