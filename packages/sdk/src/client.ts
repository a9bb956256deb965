import ky from 'ky';
import { addressOf } from './address.ts';
import { callOf, type Answered, type Call } from './call.ts';
import { ServerError, type Sentences } from './errors.ts';
import { indonesian, toKimError } from './failures.ts';
import { idempotencyKey } from './idempotency-key.ts';
import { inFlight } from './in-flight.ts';
import { pages, type Page, type PagePromise } from './page.ts';
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
   * What errors tell people where the service could not. Default: Indonesian ones, for the locale
   * `id`; `@simpul-kim/sdk/en.js` has the English ones.
   */
  readonly sentences?: Sentences;
  /** Milliseconds to wait for one answer. Default 10,000; for a file 5 minutes. */
  readonly timeout?: number;
  /** Milliseconds for a call with all its retries. Default 30,000; for a file 15 minutes. */
  readonly totalTimeout?: number;
  /** How often what failed in passing is tried again. Default 2. */
  readonly retries?: number;
  /** Keeps what anyone may read. Default: nothing is kept but what the browser's HTTP cache keeps. */
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
interface Sending {
  readonly query?: object | undefined;
  /** What becomes JSON, or a file. */
  readonly body?: object | undefined;
  readonly headers?: Headings | undefined;
  /** Whether nothing is done twice where it is sent twice. */
  readonly isRepeatable?: boolean;
}

/**
 * The transport that all resources of one service share. Its calls reject with a `KimError`, or with
 * a `TypeError` where a part of the address cannot be one.
 */
export interface Client {
  /** Address of the service, ending in a slash. */
  readonly baseUrl: string;
  /** Reads something. Equal reads that are under way share one request. */
  read<Data>(path: Path, query?: object, options?: CallOptions): Call<Data>;
  /** Reads a list, page by page. */
  list<Item>(path: Path, query?: object, options?: CallOptions): PagePromise<Item>;
  /** Asks with a body. Nothing is changed by it, so it may be asked again. */
  ask<Data>(path: Path, body: object, options?: CallOptions): Call<Data>;
  /** Makes something new, once, however often it is sent. */
  create<Data>(
    path: Path,
    body: object | undefined,
    options?: CreateOptions,
    query?: object,
    headers?: Headings,
  ): Call<Data>;
  /** Changes something. What may have been done already is not sent again. */
  change<Data>(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: Path,
    body?: object,
    options?: CallOptions,
    query?: object,
  ): Call<Data>;
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
  const { locale = 'id', sentences = locale === 'id' ? indonesian : {}, cache, token } = options;
  const share = inFlight();
  const http = ky.create({
    headers: { accept: 'application/json', 'accept-language': locale },
    credentials: 'omit',
  });

  async function exchange<Data>(
    method: string,
    path: Path,
    { query = {}, body, headers, isRepeatable = false }: Sending,
    { signal, ...own }: CallOptions = {},
  ): Promise<Answered<Data>> {
    const place = textOf(path);
    const address = addressOf(baseUrl, place, query);
    const call = `${method} /${place}`;
    const isRead = method === 'GET';
    const isFile = body instanceof Blob;
    try {
      const bearer = typeof token === 'function' ? await token() : token;
      const ask = (until?: AbortSignal, more?: Headings) =>
        http(address, {
          method,
          ...(isFile ? { body } : body && { json: body }),
          headers: {
            ...headers,
            ...(bearer && { authorization: `Bearer ${bearer}` }),
            ...(!hasHttpCache() && more),
          },
          ...(hasHttpCache() && more && { cache: 'no-cache' }),
          // A changed method, or a body sent elsewhere, would do what nobody asked for.
          redirect: isRead ? 'follow' : 'manual',
          signal: until ?? null,
          timeout: own.timeout ?? options.timeout ?? (isFile ? 300_000 : 10_000),
          totalTimeout: own.totalTimeout ?? options.totalTimeout ?? (isFile ? 900_000 : 30_000),
          retry: retryOf(options.retries ?? 2, isRepeatable),
          throwHttpErrors: (status) => status !== 304,
          // Looked up at each call: pages and tests may replace the platform's fetch after we load.
          fetch: whole(own.fetch ?? options.fetch ?? ((...call) => globalThis.fetch(...call))),
        });
      const answer = async (until?: AbortSignal) =>
        dataOf<Data>(
          isRead && cache ? await cache(address, (more) => ask(until, more)) : await ask(until),
          call,
          sentences,
        );
      return await (isRead && !own.fetch
        ? share(`${bearer} ${address}`, signal, answer)
        : answer(signal));
    } catch (cause) {
      throw toKimError(cause, call, sentences, signal);
    }
  }

  return {
    baseUrl,
    read: (path, query, options) =>
      callOf(exchange('GET', path, { query, isRepeatable: true }, options)),
    list: <Item>(path: Path, query: object = {}, options?: CallOptions) =>
      pages(
        (cursor) =>
          exchange<Page<Item>>(
            'GET',
            path,
            { query: { ...query, cursor }, isRepeatable: true },
            options,
          ),
        (query as { cursor?: string }).cursor,
      ),
    ask: (path, body, options) =>
      callOf(exchange('POST', path, { body, isRepeatable: true }, options)),
    create: (
      path,
      body,
      { idempotencyKey: key = idempotencyKey(), ...options } = {},
      query,
      headers,
    ) =>
      callOf(
        exchange(
          'POST',
          path,
          { query, body, headers: { ...headers, 'idempotency-key': key }, isRepeatable: true },
          options,
        ),
      ),
    change: (method, path, body, options, query) =>
      callOf(exchange(method, path, { query, body }, options)),
  };
}
