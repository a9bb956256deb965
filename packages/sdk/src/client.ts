import ky from 'ky';
import { addressOf } from './address.ts';
import type { Answered } from './call.ts';
import { isKimError, ServerError, type Sentences } from './errors.ts';
import { toKimError } from './failures.ts';
import { inFlight } from './in-flight.ts';
import { textOf, type Path } from './path.ts';
import { retryOf } from './retry.ts';
import type { Locale } from './types.ts';
import { whole, type Fetch } from './whole.ts';

/** Asks the service for a read, and resolves with any answer that is good, or with 304. */
export type Ask = (init?: {
  readonly headers?: Readonly<Record<string, string>>;
  readonly cache?: 'no-cache';
}) => Promise<Response>;

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

type Headings = Readonly<Record<string, string>>;

/** What is sent with a call. */
export interface Sending {
  readonly query?: object | undefined;
  /** What becomes JSON. */
  readonly json?: object | undefined;
  /** A file. */
  readonly body?: Blob;
  readonly headers?: Headings | undefined;
  /** Gives headers that say who asks: nothing of it is shared or kept. */
  readonly sign?: (() => Promise<Headings>) | undefined;
  /** `manual`: what is sent goes nowhere else. */
  readonly redirect?: 'manual';
  /** Whether nothing is done twice where it is sent twice. */
  readonly isRepeatable?: boolean;
  /** Milliseconds, where the caller says nothing. Default: the client's. */
  readonly timeout?: number;
  /** Milliseconds, where the caller says nothing. Default: the client's. */
  readonly totalTimeout?: number;
}

/** The transport that all resources of one service share. */
export interface Client {
  /** Address of the service, ending in a slash. */
  readonly baseUrl: string;
  readonly token: ClientOptions['token'];
  /**
   * Sends a request and reads its answer. Equal reads that nobody signs and that are under way share one
   * request.
   *
   * @throws {KimError} of the kind that fits; but
   * @throws {TypeError} where a part of the address, or the token, cannot be sent; and whatever `token()` or
   *   a cache has thrown.
   */
  call<Data>(
    method: string,
    path: Path,
    sending: Sending,
    options?: CallOptions,
  ): Promise<Answered<Data>>;
}

function normalise(baseUrl: string | URL): string {
  // `localhost:8787` is an address too, of the scheme `localhost`.
  const address = /^https?:/i.test(String(baseUrl)) && new URL(baseUrl);
  if (!address || address.username || address.password) {
    throw new TypeError(
      'baseUrl must be an address like "https://kim.example.go.id", without a password',
    );
  }
  return (address.origin + address.pathname).replace(/(\/v1)?\/*$/, '/');
}

/** The data of an answer. A page that stands in for the service (a portal, a proxy) is none. */
async function dataOf<Data>(
  response: Response,
  call: string,
  sentences: Partial<Sentences>,
): Promise<Answered<Data>> {
  const type = response.headers.get('content-type');
  try {
    const text = await response.clone().text();
    if (type?.includes('json')) return { data: JSON.parse(text) as Data, response };
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
 * @throws {TypeError} if `baseUrl` is not an absolute address of http or https, or holds a password.
 */
export function createClient(options: ClientOptions): Client {
  const baseUrl = normalise(options.baseUrl);
  const { sentences = {}, cache, token } = options;
  const share = inFlight();
  const http = ky.create({
    headers: { accept: 'application/json', 'accept-language': options.locale ?? 'id' },
    credentials: 'omit',
    throwHttpErrors: (status) => status !== 304,
  });

  return {
    baseUrl,
    token,
    async call<Data>(
      method: string,
      path: Path,
      { query = {}, sign, isRepeatable = false, ...sending }: Sending,
      { signal, ...own }: CallOptions = {},
    ) {
      const address = addressOf(baseUrl, textOf(path), query);
      const said = `${method} ${new URL(address).pathname}`;
      const isOpen = method === 'GET' && !sign;
      const timeout = own.timeout ?? sending.timeout ?? options.timeout ?? 10_000;

      async function answer(until: AbortSignal): Promise<Response> {
        const signature = await sign?.();
        const ask: Ask = (init) =>
          http(address, {
            ...sending,
            ...init,
            method,
            headers: { ...sending.headers, ...signature, ...init?.headers },
            signal: until,
            timeout,
            totalTimeout:
              own.totalTimeout ?? sending.totalTimeout ?? options.totalTimeout ?? 30_000,
            retry: retryOf(options.retries ?? 2, isRepeatable),
            // Looked up at each call: pages and tests may replace the platform's fetch after we load.
            fetch: whole(
              own.fetch ?? options.fetch ?? ((...to) => globalThis.fetch(...to)),
              timeout,
            ),
          });
        return isOpen && cache ? cache(address, ask) : ask();
      }

      // Alone, unless it is what anybody may read, in no way of its own.
      const key = isOpen && !Object.values(own).some(Boolean) ? address : {};
      try {
        return await dataOf<Data>(await share(key, signal, answer), said, sentences);
      } catch (cause) {
        throw isKimError(cause) ? cause : toKimError(cause, said, sentences, signal);
      }
    },
  };
}
