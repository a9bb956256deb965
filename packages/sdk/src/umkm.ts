// Made from the contract by `npm run generate`: change it there.
import type { Call } from './call.ts';
import type { CallOptions, Client, CreateOptions } from './client.ts';
import type { PagePromise } from './page.ts';
import { path } from './path.ts';
import { list, read } from './reading.ts';
import { signed } from './signed.ts';
import type {
  Business,
  BusinessDraft,
  BusinessEdit,
  BusinessFigures,
  BusinessRecord,
  BusinessRecordSummary,
  BusinessStep,
  BusinessStepWithReason,
  BusinessSummary,
  BusinessesFiguresQuery,
  BusinessesListQuery,
  BusinessesRecordsQuery,
  CertificationCheck,
  Deleted,
  Product,
  ProductDraft,
  ProductEdit,
  ProductRecord,
  ProductsListQuery,
} from './types.ts';
import { change, create } from './writing.ts';

/**
 * What can be asked and done: small businesses (UMKM); the operations that are open to everyone.
 *
 * Every call may also fail as {@link KimError} says: what is sent is not valid
 * (`invalid-request`), too large or too slow; there is no connection; too much was asked; the
 * service is not available, or full.
 * And with an `AuthError`, where the service is suspended for the page that asks, or for the
 * region (`suspended`).
 */
export interface BusinessesResource {
  /**
   * List the businesses of a region. The small businesses (UMKM) at or below the region. Unless
   * another order is asked for, the last approved come first: so each has its turn on top, and
   * none is always last for its name.
   *
   * @throws {NotFoundError} `unknown-region`: there is no such region.
   * @throws {ValidationError} `invalid-cursor`: the cursor is not known.
   * @example
   * const { data, next } = await kim.umkm.businesses.list({
   *   region: '64.09',
   *   certification: 'halal',
   * });
   */
  list(query: BusinessesListQuery, options?: CallOptions): PagePromise<BusinessSummary>;
  /**
   * Count the businesses of a region by category. What `businesses.list` would list, counted.
   *
   * @throws {NotFoundError} `unknown-region`: there is no such region.
   * @example
   * const businessFigures = await kim.umkm.businesses.figures({ region: '64.09' });
   */
  figures(query: BusinessesFiguresQuery, options?: CallOptions): Call<BusinessFigures>;
  /**
   * Read one business with its products. One that is not approved, or suspended, is not found.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @example
   * const business = await kim.umkm.businesses.get(id);
   */
  get(id: string, options?: CallOptions): Call<Business>;
}

/** The operations that are open to everyone, over a client: small businesses (UMKM). */
export const businesses = (client: Client): BusinessesResource => ({
  list: (query, options) => list(client, path`v1/businesses`, query, options),
  figures: (query, options) => read(client, path`v1/businesses/figures`, query, options),
  get: (id, options) => read(client, path`v1/businesses/${id}`, undefined, options),
});

/**
 * What can be asked and done: small businesses (UMKM); the operations that need a token.
 *
 * Every call may also fail as {@link KimError} says: what is sent is not valid
 * (`invalid-request`), too large or too slow; there is no connection; too much was asked; the
 * service is not available, or full.
 * And with an `AuthError`: the token is missing or no longer valid (`unauthenticated`), has no
 * right to this (`forbidden`), or is of an account whose password someone else has made
 * (`password-change-required`).
 */
export interface BusinessesDeskResource {
  /**
   * List businesses at the desk. Those of the own groups and regions, in every status, newest
   * first.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {ValidationError} `invalid-cursor`: the cursor is not known.
   * @example
   * const { data, next } = await kim.umkm.businesses.records({ groupId, status: 'pending' });
   */
  records(
    query?: BusinessesRecordsQuery,
    options?: CallOptions,
  ): PagePromise<BusinessRecordSummary>;
  /**
   * Read one business at the desk. With its status, its version, and its products.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @example
   * const businessRecord = await kim.umkm.businesses.record(id);
   */
  record(id: string, options?: CallOptions): Call<BusinessRecord>;
  /**
   * Make a business. It is pending, and not seen, until it is approved.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {ConflictError} `key-reused`: the Idempotency-Key was used before.
   * @throws {NotFoundError} `unknown-region`: there is no such region.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const businessRecord = await kim.umkm.businesses.create({
   *   groupId,
   *   name: 'Keripik Pisang Melati',
   *   category: 'food',
   *   description: 'Keripik dari pisang kebun sendiri.',
   *   regionCode: '64.09.02.2004',
   *   whatsapp: '0812 5555 0101',
   *   certifications: [{ kind: 'pirt', number: '2061234567890-30' }],
   * });
   */
  create(body: BusinessDraft, options?: CreateOptions): Call<BusinessRecord>;
  /**
   * Edit a business. A published one stays published; a rejected one is pending again. To move it,
   * one needs the right over where it goes too.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found; `unknown-region`: there is no such region.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @throws {ConflictError} `conflict`: someone else was faster.
   * @example
   * const businessRecord = await kim.umkm.businesses.edit(id, {
   *   version,
   *   address: 'RT 06, dekat balai desa',
   * });
   */
  edit(id: string, body: BusinessEdit, options?: CallOptions): Call<BusinessRecord>;
  /**
   * Approve a pending business. It is published, with its products.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `wrong-state`: not possible at this stage; `conflict`: someone else
   * was faster.
   * @example
   * const businessRecord = await kim.umkm.businesses.approve(id, { version });
   */
  approve(id: string, body: BusinessStep, options?: CallOptions): Call<BusinessRecord>;
  /**
   * Reject a pending business. With a reason. An edit makes it pending again.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `wrong-state`: not possible at this stage; `conflict`: someone else
   * was faster.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const businessRecord = await kim.umkm.businesses.reject(id, {
   *   version,
   *   reason: 'Nomor WhatsApp tidak aktif.',
   * });
   */
  reject(id: string, body: BusinessStepWithReason, options?: CallOptions): Call<BusinessRecord>;
  /**
   * Suspend a business. With a reason. It and its products are gone from every public answer at
   * once.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `wrong-state`: not possible at this stage; `conflict`: someone else
   * was faster.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const businessRecord = await kim.umkm.businesses.suspend(id, {
   *   version,
   *   reason: 'Ada laporan penipuan.',
   * });
   */
  suspend(id: string, body: BusinessStepWithReason, options?: CallOptions): Call<BusinessRecord>;
  /**
   * End the suspension of a business. It is published again; or pending, where it never was
   * approved.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `wrong-state`: not possible at this stage; `conflict`: someone else
   * was faster.
   * @example
   * const businessRecord = await kim.umkm.businesses.restore(id, { version });
   */
  restore(id: string, body: BusinessStep, options?: CallOptions): Call<BusinessRecord>;
  /**
   * Verify a certification, or take that back. Says that an officer has seen it.
   * Needs a token: of an officer at or above the region, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @throws {ConflictError} `conflict`: someone else was faster.
   * @example
   * const businessRecord = await kim.umkm.businesses.verify(id, {
   *   version,
   *   kind: 'pirt',
   *   number: '2061234567890-30',
   *   standing: 'verified',
   * });
   */
  verify(id: string, body: CertificationCheck, options?: CallOptions): Call<BusinessRecord>;
  /**
   * Delete a business for good. With its products, and all that was stored of it: for an owner who
   * wants that. A suspended one is deleted by officers only.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @example
   * const deleted = await kim.umkm.businesses.delete(id);
   */
  delete(id: string, options?: CallOptions): Call<Deleted>;
}

/** The operations that need a token, over a client: small businesses (UMKM). */
export const businessesDesk = (client: Client): BusinessesDeskResource => ({
  records: (query, options) => list(signed(client), path`v1/desk/businesses`, query, options),
  record: (id, options) => read(signed(client), path`v1/desk/businesses/${id}`, undefined, options),
  create: (body, options) => create(signed(client), path`v1/businesses`, body, options),
  edit: (id, body, options) =>
    change(signed(client), 'PATCH', path`v1/businesses/${id}`, body, options),
  approve: (id, body, options) =>
    change(signed(client), 'POST', path`v1/businesses/${id}/approve`, body, options),
  reject: (id, body, options) =>
    change(signed(client), 'POST', path`v1/businesses/${id}/reject`, body, options),
  suspend: (id, body, options) =>
    change(signed(client), 'POST', path`v1/businesses/${id}/suspend`, body, options),
  restore: (id, body, options) =>
    change(signed(client), 'POST', path`v1/businesses/${id}/restore`, body, options),
  verify: (id, body, options) =>
    change(signed(client), 'POST', path`v1/businesses/${id}/verify`, body, options),
  delete: (id, options) =>
    change(signed(client), 'DELETE', path`v1/businesses/${id}`, undefined, options),
});

/**
 * What can be asked and done: what small businesses offer; the operations that are open to
 * everyone.
 *
 * Every call may also fail as {@link KimError} says: what is sent is not valid
 * (`invalid-request`), too large or too slow; there is no connection; too much was asked; the
 * service is not available, or full.
 * And with an `AuthError`, where the service is suspended for the page that asks, or for the
 * region (`suspended`).
 */
export interface ProductsResource {
  /**
   * List the products of a region. Those of the businesses at or below the region that are
   * published; the newest first, unless another order is asked for.
   *
   * @throws {NotFoundError} `unknown-region`: there is no such region.
   * @throws {ValidationError} `invalid-cursor`: the cursor is not known.
   * @example
   * const { data, next } = await kim.umkm.products.list({ region: '64.09', q: 'keripik' });
   */
  list(query: ProductsListQuery, options?: CallOptions): PagePromise<Product>;
  /**
   * Read one product. One whose business is not published is not found.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @example
   * const product = await kim.umkm.products.get(id);
   */
  get(id: string, options?: CallOptions): Call<Product>;
}

/** The operations that are open to everyone, over a client: what small businesses offer. */
export const products = (client: Client): ProductsResource => ({
  list: (query, options) => list(client, path`v1/products`, query, options),
  get: (id, options) => read(client, path`v1/products/${id}`, undefined, options),
});

/**
 * What can be asked and done: what small businesses offer; the operations that need a token.
 *
 * Every call may also fail as {@link KimError} says: what is sent is not valid
 * (`invalid-request`), too large or too slow; there is no connection; too much was asked; the
 * service is not available, or full.
 * And with an `AuthError`: the token is missing or no longer valid (`unauthenticated`), has no
 * right to this (`forbidden`), or is of an account whose password someone else has made
 * (`password-change-required`).
 */
export interface ProductsDeskResource {
  /**
   * Make a product of a business. It is seen as soon as its business is. A business has 200 of
   * them at the most.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {ConflictError} `key-reused`: the Idempotency-Key was used before; `wrong-state`: not
   * possible at this stage.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const productRecord = await kim.umkm.products.create({
   *   businessId,
   *   name: 'Keripik Pisang Manis',
   *   priceIdr: 15_000,
   *   unit: '250 gram',
   * });
   */
  create(body: ProductDraft, options?: CreateOptions): Call<ProductRecord>;
  /**
   * Edit a product. Its price, what there is of it, and all else.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @throws {ConflictError} `conflict`: someone else was faster.
   * @example
   * const productRecord = await kim.umkm.products.edit(id, {
   *   version,
   *   priceIdr: 15_000,
   *   priceIdrMax: 25_000,
   * });
   */
  edit(id: string, body: ProductEdit, options?: CallOptions): Call<ProductRecord>;
  /**
   * Delete a product for good. For one that is only sold out, say `available: false` in an edit.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @example
   * const deleted = await kim.umkm.products.delete(id);
   */
  delete(id: string, options?: CallOptions): Call<Deleted>;
}

/** The operations that need a token, over a client: what small businesses offer. */
export const productsDesk = (client: Client): ProductsDeskResource => ({
  create: (body, options) => create(signed(client), path`v1/products`, body, options),
  edit: (id, body, options) =>
    change(signed(client), 'PATCH', path`v1/products/${id}`, body, options),
  delete: (id, options) =>
    change(signed(client), 'DELETE', path`v1/products/${id}`, undefined, options),
});
