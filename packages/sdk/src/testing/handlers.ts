import { operations, type OperationId } from '@simpul-kim/contract';
import { http, HttpResponse, type HttpHandler } from 'msw';
import { accountAnswers } from './accounts.ts';
import { activityOf } from './activity.ts';
import { announcementDeskAnswers } from './announcements-desk.ts';
import { announcements, announcementsFor } from './announcements.ts';
import { articleDeskAnswers } from './articles-desk.ts';
import { articles, articlesFor, withdrawnArticleId } from './articles.ts';
import { aspirationDeskAnswers } from './aspirations-desk.ts';
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
import { oneOf } from './changes.ts';
import { eventDeskAnswers } from './events-desk.ts';
import { events, eventsFor } from './events.ts';
import { groupDeskAnswers } from './groups-desk.ts';
import { groups, groupsFor } from './groups.ts';
import { handle, problem, type Answers } from './handle.ts';
import { mediaAnswers } from './media.ts';
import { officeDeskAnswers, officeFor } from './offices.ts';
import { mockOrigin } from './origin.ts';
import { pageOf } from './pages.ts';
import { drawing } from './pictures.ts';
import { noticeFor } from './privacy.ts';
import { challengeFor } from './proofs.ts';
import { findRegion, regions } from './regions.ts';
import { siteAnswers } from './sites.ts';
import { umkmDeskAnswers } from './umkm-desk.ts';
import { businesses, businessesFor, figuresFor, offers, offersFor } from './umkm.ts';

const folded = (text: string): string => text.toLowerCase().replaceAll(/[\s-]/g, '');

/** What each operation is answered with; one that the table gains and this lacks is a type error. */
const answers: Answers<OperationId> = {
  ...accountAnswers,
  ...announcementDeskAnswers,
  ...articleDeskAnswers,
  ...aspirationDeskAnswers,
  ...eventDeskAnswers,
  ...groupDeskAnswers,
  ...mediaAnswers,
  ...officeDeskAnswers,
  ...siteAnswers,
  ...umkmDeskAnswers,

  'articles.list': ({ query }) =>
    findRegion(query.region) ? pageOf(articlesFor(query), query) : problem('unknown-region'),
  'articles.get': ({ params: { id } }) => {
    if (id === withdrawnArticleId) return problem('withdrawn');
    const found = articles.find((article) => article.id === id);
    if (!found) return problem('not-found');
    const { audience: _, featuredIn: __, ...article } = found;
    return article;
  },
  'groups.list': ({ query }) =>
    findRegion(query.region) ? pageOf(groupsFor(query), query) : problem('unknown-region'),
  'groups.get': ({ params: { id } }) =>
    groups.find((group) => group.id === id || group.regionCode === id) ??
    problem(id.length > 13 || findRegion(id) ? 'not-found' : 'unknown-region'),
  'activity.get': ({ query }) => {
    const region = findRegion(query.region);
    return region ? activityOf(region) : problem('unknown-region');
  },
  'businesses.list': ({ query }) =>
    findRegion(query.region) ? pageOf(businessesFor(query), query) : problem('unknown-region'),
  'businesses.figures': ({ query: { region } }) =>
    findRegion(region) ? figuresFor(region) : problem('unknown-region'),
  'businesses.get': oneOf(businesses),
  'products.list': ({ query }) =>
    findRegion(query.region) ? pageOf(offersFor(query), query) : problem('unknown-region'),
  'products.get': oneOf(offers),
  'announcements.list': ({ query }) =>
    findRegion(query.region) ? pageOf(announcementsFor(query), query) : problem('unknown-region'),
  'announcements.get': oneOf(announcements),
  'events.list': ({ query }) =>
    findRegion(query.region) ? pageOf(eventsFor(query), query) : problem('unknown-region'),
  'events.get': oneOf(events),
  'offices.get': ({ params: { code } }) =>
    findRegion(code) ? officeFor(code) : problem('unknown-region'),
  'aspirations.create': ({ body }) => receiptFor(body) ?? problem('unknown-region'),
  'aspirations.attach': () => attachmentReceipt,
  'aspirations.track': ({ body }) => trackedBy(body.code) ?? problem('unknown-code'),
  'aspirations.reply': ({ body: { code, text } }) => {
    const found = trackedBy(code);
    if (!found) return problem('unknown-code');
    return found.mayReply ? replied(found, text) : problem('wrong-state');
  },
  'aspirations.withdraw': ({ body: { code } }) => {
    const found = trackedBy(code);
    if (!found) return problem('unknown-code');
    return found.mayWithdraw ? ended(found, 'withdrawn') : found;
  },
  'aspirations.withdrawConsent': ({ body: { code } }) => {
    const found = trackedBy(code);
    return found ? ended(found, 'consentWithdrawn') : problem('unknown-code');
  },
  'aspirations.erase': ({ body: { code } }) => {
    const found = trackedBy(code);
    return found ? ended(found, 'erased') : problem('unknown-code');
  },
  'aspirations.list': ({ query }) =>
    findRegion(query.region) ? pageOf(aspirationsFor(query), query) : problem('unknown-region'),
  'aspirations.figures': ({ query }) => {
    const region = findRegion(query.region);
    return region ? aspirationFiguresFor(region, query) : problem('unknown-region');
  },
  'aspirations.get': oneOf(aspirations),
  'privacy.notice': ({ query }) => noticeFor(query) ?? problem('not-found'),
  'proofs.create': ({ body }) => challengeFor(body),
  'regions.search': ({ query: { q, level, limit } }) => ({
    data: regions
      .filter((region) => !level || region.level === level)
      .filter(({ code, name }) => code.startsWith(q) || folded(name).includes(folded(q)))
      .slice(0, limit),
  }),
  'regions.get': ({ params: { code } }) => findRegion(code) ?? problem('unknown-region'),
};

/** In which order paths are tried: a fixed one (`…/figures`) before one that takes any (`…/{id}`). */
const rank = (id: OperationId): string => operations[id].path.replaceAll('{', '~');
const ids = (Object.keys(operations) as OperationId[]).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
const handlerOf = <Id extends OperationId>(id: Id, from: Answers<Id>): HttpHandler =>
  handle(id, from[id]);

/**
 * The service as it is when all is well, over the fixtures beside this file: every operation of the
 * contract. Nothing is kept: a write answers what the record would be after it, and the next read
 * has it as before. Tests and stories put their own handlers before these.
 *
 * Operations (`…/v1/…`) are answered on any origin and below any base path, so that an application
 * may keep the address that it has; the pictures of the fixtures, at {@link mockOrigin} alone.
 */
export const handlers: HttpHandler[] = [
  ...ids.map((id) => handlerOf(id, answers)),
  // After all operations: an upload is at `/v1/desk/media/{id}`.
  http.get<{ name: string }>(
    `${mockOrigin}*/media/:name`,
    ({ params: { name } }) =>
      new HttpResponse(drawing(name), { headers: { 'content-type': 'image/svg+xml' } }),
  ),
];
