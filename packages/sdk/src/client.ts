import ky from 'ky';
import { addressOf } from './address.ts';
import type { Answered } from './call.ts';
import { ServerError, type Sentences } from './errors.ts';
import { toKimError } from './failures.ts';
import { inFlight } from './in-flight.ts';
import { textOf, type Path } from './path.ts';
import { retryOf } from './retry.ts';
import type { Locale } from './types.ts';
import { whole, type Fetch } from './whole.ts';

/** Asks the service for a read, and resolves with any answer that is good, or with 304. */
export type Ask = (headers?: Readonly<Record<string, string>>) => Promise<Response>;

/**
 * Answers a public read from what is kept, or by asking; see `@simpul-kim/sdk/cache.js`. How old
 * an answer is stands in its `Age` field.
 */
export type Cache = (address: string, ask: Ask) => Promise<Response>;

/** How the SDK reaches a service. */
export interface ClientOptions {
  /** Address of the service, e.g. `https://kim.example.go.id`. */
  readonly baseUrl: string | URL;
  /**
   * The token of a session or key, for all that needs an account; or what gives it, asked before each
   * call. It is sent to the service alone, and never stands in an error.
   */
  readonly token?: string | (() => string | undefined | Promise<string | undefined>);
  /** Language of the sentences for people in errors. Default `id`. */
  readonly locale?: Locale;
  /**
   * What errors tell people where the service could not, in the language of `locale`: `id` of
   * `@simpul-kim/sdk/id.js`, or `en` of `@simpul-kim/sdk/en.js`. Default: nothing; for `createKim`
   * in Indonesian, `id`.
   */
  readonly sentences?: Partial<Sentences>;
  /** Milliseconds to wait for one answer. Default 10,000; for a file 5 minutes. */
  readonly timeout?: number;
  /** Milliseconds for a call with all its retries. Default 30,000; for a file 15 minutes. */
  readonly totalTimeout?: number;
  /** How often what failed in passing is tried again. Default 2. */
  readonly retries?: number;
  /**
   * Keeps what anyone may read, and is read without a token; see `@simpul-kim/sdk/cache.js`. Default:
   * nothing is kept but what the browser's HTTP cache keeps.
   */
  readonly cache?: Cache;
  /** Replaces the platform's `fetch`. */
  readonly fetch?: Fetch;
}

/** What a single call may be given. */
export interface CallOptions {
  /** Ends the call, also while it waits to try again. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds to wait for one answer, in place of the client's. */
  readonly timeout?: number | undefined;
  /** Milliseconds for the call with all its retries, in place of the client's. */
  readonly totalTimeout?: number | undefined;
  /** Replaces the client's `fetch`; see `@simpul-kim/sdk/upload.js` for one that tells its progress. */
  readonly fetch?: Fetch | undefined;
}

/** What a call that makes something new may be given. */
export interface CreateOptions extends CallOptions {
  /**
   * Names this creation, so that a repeat makes nothing twice. Made for each call where it is missing,
   * and kept over its retries; who keeps it can repeat the call later, with the same body.
   */
  readonly idempotencyKey?: string | undefined;
}

/** What is sent with a call. */
export interface Sending {
  readonly query?: object | undefined;
  /** What becomes JSON. */
  readonly json?: object | undefined;
  /** A file. */
  readonly body?: Blob | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Whether nothing is done twice where it is sent twice. */
  readonly isRepeatable?: boolean;
  /** Milliseconds, where the client and the caller say nothing. Default 10,000. */
  readonly timeout?: number;
  /** Milliseconds, where the client and the caller say nothing. Default 30,000. */
  readonly totalTimeout?: number;
}

/** The transport that all resources of one service share. */
export interface Client {
  /** Address of the service, ending in a slash. */
  readonly baseUrl: string;
  /**
   * Sends a request and reads its answer. Equal reads that are under way share one request.
   *
   * @throws {KimError} of the kind that fits, always; but
   * @throws {TypeError} where a part of the address cannot be one.
   */
  call<Data>(
    method: string,
    path: Path,
    sending: Sending,
    options?: CallOptions,
  ): Promise<Answered<Data>>;
}

function normalise(baseUrl: string | URL): string {
  let address: URL;
  try {
    address = new URL(baseUrl);
  } catch (cause) {
    throw new TypeError(
      `baseUrl must be an address like "https://kim.example.go.id"; got "${String(baseUrl)}"`,
      { cause },
    );
  }
  address.search = address.hash = '';
  return address.href.replace(/\/*$/, '/');
}

/**
 * Whether the platform has an HTTP cache, which asks with the ETag that it knows by itself. If we did,
 * each address of another origin would cost one more request (CORS preflight).
 */
const hasHttpCache = () => 'XMLHttpRequest' in globalThis;

/** The data of an answer. A page that stands in for the service (a portal, a proxy) is none. */
async function dataOf<Data>(
  response: Response,
  call: string,
  sentences: Partial<Sentences>,
): Promise<Answered<Data>> {
  const type = response.headers.get('content-type');
  try {
    if (type?.includes('json'))
      return { data: JSON.parse(await response.text()) as Data, response };
  } catch {
    // Cut, or never JSON: said below.
  }
  throw new ServerError({
    code: 'unreadable',
    status: response.status,
    detail: sentences.unreadable,
    message: `${call}: answered ${type}, not JSON; is baseUrl right?`,
    retryable: true,
  });
}

/**
 * Makes the transport to one service. Pages that use few resources can give it to the resource
 * functions themselves (`articles(createClient(…))`) instead of taking all of `createKim`.
 *
 * @throws {TypeError} if `baseUrl` is not an absolute address.
 */
export function createClient(options: ClientOptions): Client {
  const baseUrl = normalise(options.baseUrl);
  const { sentences = {}, cache, token } = options;
  const share = inFlight();
  const http = ky.create({
    headers: { accept: 'application/json', 'accept-language': options.locale ?? 'id' },
    credentials: 'omit',
  });

  return {
    baseUrl,
    async call<Data>(
      method: string,
      path: Path,
      { query = {}, json, body, headers, isRepeatable = false, ...usual }: Sending,
      { signal, ...own }: CallOptions = {},
    ) {
      const place = textOf(path);
      const address = addressOf(baseUrl, place, query);
      const call = `${method} /${place}`;
      const isRead = method === 'GET';
      try {
        const bearer = typeof token === 'function' ? await token() : token;
        const ask = (until?: AbortSignal, more?: Readonly<Record<string, string>>) =>
          http(address, {
            method,
            ...(json && { json }),
            ...(body && { body }),
            headers: {
              ...headers,
              ...(bearer && { authorization: `Bearer ${bearer}` }),
              ...(!hasHttpCache() && more),
            },
            ...(hasHttpCache() && more && { cache: 'no-cache' }),
            // A changed method, or a body sent elsewhere, would do what nobody asked for.
            redirect: isRead ? 'follow' : 'manual',
            signal: until ?? null,
            timeout: own.timeout ?? options.timeout ?? usual.timeout ?? 10_000,
            totalTimeout: own.totalTimeout ?? options.totalTimeout ?? usual.totalTimeout ?? 30_000,
            retry: retryOf(options.retries ?? 2, isRepeatable, !body || 'any' in AbortSignal),
            throwHttpErrors: (status) => status !== 304,
            // Looked up at each call: pages and tests may replace the platform's fetch after we load.
            fetch: whole(own.fetch ?? options.fetch ?? ((...call) => globalThis.fetch(...call))),
          });
        const answer = async (until?: AbortSignal) =>
          dataOf<Data>(
            // What is read with a token is kept nowhere.
            isRead && cache && !bearer
              ? await cache(address, (more = {}) => ask(until, more))
              : await ask(until),
            call,
            sentences,
          );
        return await (isRead && !own.fetch
          ? share(`${bearer} ${address}`, signal, answer)
          : answer(signal));
      } catch (cause) {
        throw toKimError(cause, call, sentences, signal);
      }
    },
  };
}
