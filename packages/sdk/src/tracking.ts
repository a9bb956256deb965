// Made from the contract by `npm run generate`: change it there.
import type { Call } from './call.ts';
import type { CallOptions, Client, CreateOptions } from './client.ts';
import { path } from './path.ts';
import type { ReporterMessage, TrackedAspiration, TrackingQuestion } from './types.ts';
import { ask, change, create } from './writing.ts';

/**
 * What can be asked and done: an aspiration, by its tracking code; the operations that are open
 * to everyone.
 *
 * Every call may also fail as {@link KimError} says: what is sent is not valid
 * (`invalid-request`), too large or too slow; there is no connection; too much was asked; the
 * service is not available, or full.
 */
export interface TrackingResource {
  /**
   * Follow an aspiration by its tracking code. Where it stands, until when the office has to do
   * what, and what was answered. By POST, so that the code stands in no log and no history.
   *
   * @throws {NotFoundError} `unknown-code`: the tracking code is not known.
   * @throws {RateLimitError} `too-many-requests`: too many requests.
   * @example
   * const trackedAspiration = await kim.aspirations.track({ code });
   */
  track(body: TrackingQuestion, options?: CallOptions): Call<TrackedAspiration>;
  /**
   * Add a message to one’s aspiration. One that was answered is taken up again by it.
   *
   * @throws {ConflictError} `key-reused`: the Idempotency-Key was used before; `wrong-state`: not
   * possible at this stage.
   * @throws {NotFoundError} `unknown-code`: the tracking code is not known.
   * @throws {RateLimitError} `too-many-requests`: too many requests.
   * @example
   * const trackedAspiration = await kim.aspirations.reply({
   *   code,
   *   text: 'Hari ini satu papan lagi patah.',
   * });
   */
  reply(body: ReporterMessage, options?: CreateOptions): Call<TrackedAspiration>;
  /**
   * Withdraw one’s aspiration. At any time, also when it has ended. It is `archived` then: nobody
   * works on it any more, and nothing of it is public, nor can be again. When it ended stays as it
   * was, and so until when it is kept. One that was withdrawn already is answered as it is.
   *
   * @throws {NotFoundError} `unknown-code`: the tracking code is not known.
   * @throws {RateLimitError} `too-many-requests`: too many requests.
   * @example
   * const trackedAspiration = await kim.aspirations.withdraw({ code });
   */
  withdraw(body: TrackingQuestion, options?: CallOptions): Call<TrackedAspiration>;
  /**
   * Withdraw the consent. Processing stops at once: contact and attachments are erased, and the
   * office can no longer read the text.
   *
   * @throws {NotFoundError} `unknown-code`: the tracking code is not known.
   * @throws {RateLimitError} `too-many-requests`: too many requests.
   * @example
   * const trackedAspiration = await kim.aspirations.withdrawConsent({ code });
   */
  withdrawConsent(body: TrackingQuestion, options?: CallOptions): Call<TrackedAspiration>;
  /**
   * Have one’s aspiration erased. Title, text, place, messages, contact and attachments are gone
   * for good. That there was one, of which type, and when, still counts.
   *
   * @throws {NotFoundError} `unknown-code`: the tracking code is not known.
   * @throws {RateLimitError} `too-many-requests`: too many requests.
   * @example
   * const trackedAspiration = await kim.aspirations.erase({ code });
   */
  erase(body: TrackingQuestion, options?: CallOptions): Call<TrackedAspiration>;
}

/** The operations that are open to everyone, over a client: an aspiration, by its tracking code. */
export const tracking = (client: Client): TrackingResource => ({
  track: (body, options) => ask(client, path`v1/aspirations/track`, body, options),
  reply: (body, options) => create(client, path`v1/aspirations/track/messages`, body, options),
  withdraw: (body, options) =>
    change(client, 'POST', path`v1/aspirations/track/withdraw`, body, options),
  withdrawConsent: (body, options) =>
    change(client, 'POST', path`v1/aspirations/track/withdraw-consent`, body, options),
  erase: (body, options) => change(client, 'POST', path`v1/aspirations/track/erase`, body, options),
});
