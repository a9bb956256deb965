// Made from the contract by `npm run generate`: change it there.
import type { Call } from './call.ts';
import type { CallOptions, Client, CreateOptions } from './client.ts';
import type { PagePromise } from './page.ts';
import { path } from './path.ts';
import { list, read } from './reading.ts';
import { signed } from './signed.ts';
import type {
  Deleted,
  MediaChange,
  MediaCreateQuery,
  MediaDeleteQuery,
  MediaListQuery,
  MediaRecord,
} from './types.ts';
import { change, create } from './writing.ts';

/**
 * What can be asked and done: uploads: pictures and documents; the operations that need a token.
 *
 * Every call may also fail as {@link KimError} says: what is sent is not valid
 * (`invalid-request`), too large or too slow; there is no connection; too much was asked; the
 * service is not available, or full.
 * And with an `AuthError`: the token is missing or no longer valid (`unauthenticated`), has no
 * right to this (`forbidden`), or is of an account whose password someone else has made
 * (`password-change-required`).
 */
export interface MediaDeskResource {
  /**
   * Upload a picture or a document. For a KIM (`groupId`) or for the office of a region
   * (`regionCode`). What it is, its bytes decide, not its name. A picture is turned upright and
   * re-encoded in a few widths; nothing of what a camera wrote into it (place, time, device) is
   * kept. It can be shown once it says what it shows (`alt`).
   * The file: a picture (JPEG, PNG, WebP, AVIF; of a GIF the first frame) of at most 50
   * megapixels, or a document (PDF).
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {ValidationError} `too-large`: the request is too large; `unusable`: the content
   * cannot be used.
   * @throws {ConflictError} `key-reused`: the Idempotency-Key was used before.
   * @throws {NotFoundError} `not-found`: not found; `unknown-region`: there is no such region.
   * @example
   * const mediaRecord = await kim.media.create(file, { groupId, alt: 'Warga memanen padi' });
   */
  create(file: Blob, query?: MediaCreateQuery, options?: CreateOptions): Call<MediaRecord>;
  /**
   * Read about one upload. Whose it is, what it shows, in which sizes it is stored.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @example
   * const mediaRecord = await kim.media.get(id);
   */
  get(id: string, options?: CallOptions): Call<MediaRecord>;
  /**
   * List uploads, newest first. Those of a KIM or of a region; with neither, all that one may use.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found; `unknown-region`: there is no such region.
   * @throws {ValidationError} `invalid-cursor`: the cursor is not known.
   * @example
   * const { data, next } = await kim.media.list({ groupId, kind: 'picture' });
   */
  list(query?: MediaListQuery, options?: CallOptions): PagePromise<MediaRecord>;
  /**
   * Say what a picture shows, or name a document. It changes wherever the upload is shown.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `conflict`: someone else was faster.
   * @throws {ValidationError} `unusable`: the content cannot be used.
   * @example
   * const mediaRecord = await kim.media.edit(id, {
   *   version,
   *   alt: 'Warga memanen padi di pagi hari',
   * });
   */
  edit(id: string, body: MediaChange, options?: CallOptions): Call<MediaRecord>;
  /**
   * Delete an upload. With its files, unless an equal upload of others keeps them. Not while
   * something uses it, but by `force`. What caches in front of the service have kept of it must be
   * removed there.
   * Needs a token: of a contributor of the group, an officer above it, or an operator.
   *
   * @throws {NotFoundError} `not-found`: not found.
   * @throws {ConflictError} `wrong-state`: not possible at this stage.
   * @example
   * const deleted = await kim.media.delete(id);
   */
  delete(id: string, query?: MediaDeleteQuery, options?: CallOptions): Call<Deleted>;
}

/** The operations that need a token, over a client: uploads: pictures and documents. */
export const mediaDesk = (client: Client): MediaDeskResource => ({
  create: (file, query, options) => create(signed(client), path`v1/media`, file, options, query),
  get: (id, options) => read(signed(client), path`v1/desk/media/${id}`, undefined, options),
  list: (query, options) => list(signed(client), path`v1/desk/media`, query, options),
  edit: (id, body, options) => change(signed(client), 'PATCH', path`v1/media/${id}`, body, options),
  delete: (id, query, options) =>
    change(signed(client), 'DELETE', path`v1/media/${id}`, undefined, options, query),
});
