// Made from the contract by `npm run generate`: change it there.
import type { Call } from './call.ts';
import type { CallOptions, Client, CreateOptions } from './client.ts';
import type { PagePromise } from './page.ts';
import { path } from './path.ts';
import { list, read } from './reading.ts';
import { signed } from './signed.ts';
import type {
  Article,
  ArticleAudience,
  ArticleCorrection,
  ArticleDecline,
  ArticleDraft,
  ArticleEdit,
  ArticleEntry,
  ArticleFeature,
  ArticleHiding,
  ArticleRaise,
  ArticleRecord,
  ArticleRetraction,
  ArticleReturn,
  ArticleSummary,
  ArticleVersion,
  ArticleVersionEntry,
  ArticlesListQuery,
  ArticlesRaisedQuery,
  ArticlesRecordsQuery,
  ArticlesVersionsQuery,
  Deleted,
  Publication,
  RaisedArticle,
} from './types.ts';
import { change, create } from './writing.ts';

/**
 * What can be asked and done: news; the operations that are open to everyone.
 *
 * Every call may also fail as {@link KimError} says: what is sent is not valid
 * (`invalid-request`), too large or too slow; there is no connection; too much was asked; the
 * service is not available, or full.
 * And with an `AuthError`, where the service is suspended for the page that asks, or for the
 * region (`suspended`).
 */
export interface ArticlesResource {
  /**
   * List the news of a region, newest first. News written at or below the region, and what offices
   * above have sent down to it. Follow `next` to read on; a page is never shifted by what is
   * published meanwhile.
   *
   * @throws {NotFoundError} `unknown-region`: there is no such region.
   * @throws {ValidationError} `invalid-cursor`: the cursor is not known.
   * @example
   * const { data, next } = await kim.articles.list({ region: '64.09', flow: 'local', limit: 5 });
   */
  list(query: ArticlesListQuery, options?: CallOptions): PagePromise<ArticleSummary>;
  /**
   * Read one article with its text. An article that was withdrawn is answered with 410, and with
   * the reason.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {GoneError} `withdrawn`: withdrawn.
   * @example
   * const article = await kim.articles.get(id);
   */
  get(id: string, options?: CallOptions): Call<Article>;
}

/** The operations that are open to everyone, over a client: news. */
export const articles = (client: Client): ArticlesResource => ({
  list: (query, options) => list(client, path`v1/articles`, query, options),
  get: (id, options) => read(client, path`v1/articles/${id}`, undefined, options),
});

/**
 * What can be asked and done: news; the operations that need a token.
 *
 * Every call may also fail as {@link KimError} says: what is sent is not valid
 * (`invalid-request`), too large or too slow; there is no connection; too much was asked; the
 * service is not available, or full.
 * And with an `AuthError`: the token is missing or no longer valid (`unauthenticated`), has no
 * right to this (`forbidden`), or is of an account whose password someone else has made
 * (`password-change-required`).
 */
export interface ArticlesDeskResource {
  /**
   * List articles at the desk, last changed first. Those of one group (`groupId`), or all at or
   * below a region (`region`): one of the two. Drafts and withdrawn ones too.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ValidationError} `invalid-cursor`: the cursor is not known.
   * @example
   * const { data, next } = await kim.articles.records({ groupId, status: 'draft' });
   */
  records(query?: ArticlesRecordsQuery, options?: CallOptions): PagePromise<ArticleEntry>;
  /**
   * Read one article with all there is to it. Also a draft, and one that is hidden or was
   * withdrawn.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @example
   * const articleRecord = await kim.articles.record(id);
   */
  record(id: string, options?: CallOptions): Call<ArticleRecord>;
  /**
   * List the former texts of an article, newest first. Who wrote each, when, and in what state it
   * stood.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ValidationError} `invalid-cursor`: the cursor is not known.
   * @example
   * const { data, next } = await kim.articles.versions(id, { limit: 10 });
   */
  versions(
    id: string,
    query?: ArticlesVersionsQuery,
    options?: CallOptions,
  ): PagePromise<ArticleVersionEntry>;
  /**
   * Read a former text of an article. As it stood until it was changed.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @example
   * const articleVersion = await kim.articles.version(id, 1);
   */
  version(id: string, version: number, options?: CallOptions): Call<ArticleVersion>;
  /**
   * List what was raised to a region, newest first. Articles that their writers ask an office at
   * or below the region to feature; without `status`, those that wait for an answer and may still
   * be shown.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {ValidationError} `invalid-cursor`: the cursor is not known.
   * @example
   * const { data, next } = await kim.articles.raised({ region: '64.09' });
   */
  raised(query: ArticlesRaisedQuery, options?: CallOptions): PagePromise<RaisedArticle>;
  /**
   * Write an article. It is a draft until it is published.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {ConflictError} `key-reused`: the Idempotency-Key was used before.
   * @throws {NotFoundError} `not-found`: not found; `unknown-region`: there is no such region.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const articleRecord = await kim.articles.create({
   *   groupId,
   *   title: 'Panen Raya di Bangun Mulya',
   *   topic: 'agriculture',
   *   summary: 'Dua hektare sawah dipanen bersama.',
   *   bodyHtml: '<p>Warga memanen sejak pagi.</p>',
   * });
   */
  create(body: ArticleDraft, options?: CreateOptions): Call<ArticleRecord>;
  /**
   * Change an article that is not out yet. What is not named stays as it is. The former text is
   * kept as a version. What is out is changed by `articles.correct`, so that its readers see it.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `conflict`: someone else was faster; `wrong-state`: not possible at
   * this stage.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const articleRecord = await kim.articles.edit(id, {
   *   version,
   *   title: 'Panen Raya di Desa Bangun Mulya',
   * });
   */
  edit(id: string, body: ArticleEdit, options?: CallOptions): Call<ArticleRecord>;
  /**
   * Ask the office above to publish a draft. For those who want a second pair of eyes: a KIM may
   * publish by itself.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `wrong-state`: not possible at this stage.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const articleRecord = await kim.articles.submit(id);
   */
  submit(id: string, options?: CallOptions): Call<ArticleRecord>;
  /**
   * Give a submitted article back. It is a draft again, with the reason.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `wrong-state`: not possible at this stage.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const articleRecord = await kim.articles.return(id, {
   *   reason: 'Tambahkan tanggal kegiatan.',
   * });
   */
  return(id: string, body: ArticleReturn, options?: CallOptions): Call<ArticleRecord>;
  /**
   * Take back what was submitted or scheduled. It is a draft again.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `wrong-state`: not possible at this stage.
   * @example
   * const articleRecord = await kim.articles.recall(id);
   */
  recall(id: string, options?: CallOptions): Call<ArticleRecord>;
  /**
   * Publish an article, now or at a time to come. Its writers publish a draft; what was submitted
   * is published by the office. With `publishAt` it comes out then, and may be given another time,
   * or recalled, until it does.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `conflict`: someone else was faster; `wrong-state`: not possible at
   * this stage.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const articleRecord = await kim.articles.publish(id, { version });
   */
  publish(id: string, body: Publication, options?: CallOptions): Call<ArticleRecord>;
  /**
   * Correct an article that is out. What is not named stays as it is. The note stands with the
   * article from now on; the former text is kept as a version.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `conflict`: someone else was faster; `wrong-state`: not possible at
   * this stage.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const articleRecord = await kim.articles.correct(id, {
   *   version,
   *   summary: 'Tiga hektare sawah dipanen bersama.',
   *   note: 'Luas sawah tadinya tertulis dua hektare.',
   * });
   */
  correct(id: string, body: ArticleCorrection, options?: CallOptions): Call<ArticleRecord>;
  /**
   * Withdraw an article that is out. It leaves every list, feed and page for good; its address
   * answers 410 and says why.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `wrong-state`: not possible at this stage.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const articleRecord = await kim.articles.retract(id, {
   *   reason: 'Kegiatan ini ternyata batal.',
   * });
   */
  retract(id: string, body: ArticleRetraction, options?: CallOptions): Call<ArticleRecord>;
  /**
   * Delete a draft. With its former texts; its uploads stay, free for use elsewhere. What was
   * submitted or scheduled is recalled first; what was out is not deleted but withdrawn.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `wrong-state`: not possible at this stage.
   * @example
   * const deleted = await kim.articles.delete(id);
   */
  delete(id: string, options?: CallOptions): Call<Deleted>;
  /**
   * Keep an article from being shown. Its address is as if it were not there, until it is shown
   * again.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `wrong-state`: not possible at this stage.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const articleRecord = await kim.articles.hide(id, { reason: 'Sedang diperiksa.' });
   */
  hide(id: string, body: ArticleHiding, options?: CallOptions): Call<ArticleRecord>;
  /**
   * Show an article that was hidden. It is in all lists again.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `wrong-state`: not possible at this stage.
   * @example
   * const articleRecord = await kim.articles.show(id);
   */
  show(id: string, options?: CallOptions): Call<ArticleRecord>;
  /**
   * Ask an office above to feature an article. One at a time for each level.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `taken`: it exists already; `wrong-state`: not possible at this stage.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const articleRecord = await kim.articles.raise(id, {
   *   level: 'regency',
   *   note: 'Bisa ditiru desa lain.',
   * });
   */
  raise(id: string, body: ArticleRaise, options?: CallOptions): Call<ArticleRecord>;
  /**
   * Feature an article that was raised. It is in `flow=featured` of that level from now on.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `wrong-state`: not possible at this stage.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const articleRecord = await kim.articles.accept(id, { level: 'regency' });
   */
  accept(id: string, body: ArticleFeature, options?: CallOptions): Call<ArticleRecord>;
  /**
   * Decline an article that was raised. With the reason. It may be raised again.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `wrong-state`: not possible at this stage.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const articleRecord = await kim.articles.decline(id, {
   *   level: 'regency',
   *   reason: 'Sudah ada berita serupa.',
   * });
   */
  decline(id: string, body: ArticleDecline, options?: CallOptions): Call<ArticleRecord>;
  /**
   * Feature an article no longer. It leaves `flow=featured` of that level.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `wrong-state`: not possible at this stage.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const articleRecord = await kim.articles.unfeature(id, { level: 'regency' });
   */
  unfeature(id: string, body: ArticleFeature, options?: CallOptions): Call<ArticleRecord>;
  /**
   * Send an article down. To a region at or below the own, and all that lies in it; an article of
   * a KIM too. `null` takes it back.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found; `unknown-region`: there is no such region.
   * @throws {ConflictError} `wrong-state`: not possible at this stage.
   * @example
   * const articleRecord = await kim.articles.setAudience(id, { regionCode: '64.09.02' });
   */
  setAudience(id: string, body: ArticleAudience, options?: CallOptions): Call<ArticleRecord>;
}

/** The operations that need a token, over a client: news. */
export const articlesDesk = (client: Client): ArticlesDeskResource => ({
  records: (query, options) => list(signed(client), path`v1/desk/articles`, query, options),
  record: (id, options) => read(signed(client), path`v1/desk/articles/${id}`, undefined, options),
  versions: (id, query, options) =>
    list(signed(client), path`v1/desk/articles/${id}/versions`, query, options),
  version: (id, version, options) =>
    read(signed(client), path`v1/desk/articles/${id}/versions/${version}`, undefined, options),
  raised: (query, options) => list(signed(client), path`v1/desk/raised`, query, options),
  create: (body, options) => create(signed(client), path`v1/articles`, body, options),
  edit: (id, body, options) =>
    change(signed(client), 'PATCH', path`v1/articles/${id}`, body, options),
  submit: (id, options) =>
    change(signed(client), 'POST', path`v1/articles/${id}/submit`, undefined, options),
  return: (id, body, options) =>
    change(signed(client), 'POST', path`v1/articles/${id}/return`, body, options),
  recall: (id, options) =>
    change(signed(client), 'POST', path`v1/articles/${id}/recall`, undefined, options),
  publish: (id, body, options) =>
    change(signed(client), 'POST', path`v1/articles/${id}/publish`, body, options),
  correct: (id, body, options) =>
    change(signed(client), 'POST', path`v1/articles/${id}/correct`, body, options),
  retract: (id, body, options) =>
    change(signed(client), 'POST', path`v1/articles/${id}/retract`, body, options),
  delete: (id, options) =>
    change(signed(client), 'DELETE', path`v1/articles/${id}`, undefined, options),
  hide: (id, body, options) =>
    change(signed(client), 'POST', path`v1/articles/${id}/hide`, body, options),
  show: (id, options) =>
    change(signed(client), 'POST', path`v1/articles/${id}/show`, undefined, options),
  raise: (id, body, options) =>
    change(signed(client), 'POST', path`v1/articles/${id}/raise`, body, options),
  accept: (id, body, options) =>
    change(signed(client), 'POST', path`v1/articles/${id}/accept`, body, options),
  decline: (id, body, options) =>
    change(signed(client), 'POST', path`v1/articles/${id}/decline`, body, options),
  unfeature: (id, body, options) =>
    change(signed(client), 'POST', path`v1/articles/${id}/unfeature`, body, options),
  setAudience: (id, body, options) =>
    change(signed(client), 'POST', path`v1/articles/${id}/audience`, body, options),
});
