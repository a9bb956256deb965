import type { Locale } from '@simpul-kim/contract';
import ky from 'ky';
import { addressOf, type QueryValues } from './address.ts';
import { AbortError, toKimError } from './errors.ts';
import { inFlight } from './in-flight.ts';

/** How the SDK reaches a service. */
export interface ClientOptions {
  /** Address of the service, e.g. `https://kim.example.go.id`. */
  readonly baseUrl: string | URL;
  /** Language of the sentences for people in errors. Default `id`. */
  readonly locale?: Locale;
  /** Milliseconds to wait for one answer. Default 10,000. */
  readonly timeout?: number;
  /** Milliseconds for a call with all its retries. Default 30,000. */
  readonly totalTimeout?: number;
  /** How often a failed read is tried again. Default 2. */
  readonly retries?: number;
  /** Replaces the platform's `fetch`. */
  readonly fetch?: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
}

/** What a single call may be given. */
export interface CallOptions {
  /** Ends the call, also while it waits to try again. */
  readonly signal?: AbortSignal;
}

/** The transport that all resources of one service share. */
export interface Client {
  /** Address of the service, ending in a slash. */
  readonly baseUrl: string;
  /**
   * Reads `path` below the service. Equal reads that are under way share one request.
   *
   * @throws {KimError} of the kind that fits, always.
   */
  get<Answer>(path: string, query: QueryValues, options?: CallOptions): Promise<Answer>;
}

function normalise(baseUrl: string | URL): string {
  let address: URL;
  try {
    address = new URL(baseUrl);
  } catch (cause) {
    throw new TypeError(
      `baseUrl must be the full address of a Simpul KIM service, e.g. "https://kim.example.go.id"; got "${String(baseUrl)}"`,
      { cause },
    );
  }
  address.search = address.hash = '';
  return address.href.replace(/\/*$/, '/');
}

/**
 * Makes the transport to one service. Pages that use few resources can give it to the resource
 * functions themselves (`articles(createClient(…))`) instead of taking all of `createKim`.
 *
 * @throws {TypeError} if `baseUrl` is not an absolute address.
 */
export function createClient(options: ClientOptions): Client {
  const baseUrl = normalise(options.baseUrl);
  const share = inFlight();
  const http = ky.create({
    headers: { 'accept-language': options.locale ?? 'id' },
    timeout: options.timeout ?? 10_000,
    totalTimeout: options.totalTimeout ?? 30_000,
    credentials: 'omit',
    retry: {
      limit: options.retries ?? 2,
      jitter: true,
      backoffLimit: 5_000,
      maxRetryAfter: 10_000,
      retryOnTimeout: true,
    },
    // Looked up at each call: pages and tests may replace the platform's fetch after we load.
    fetch: (input, init) => (options.fetch ?? globalThis.fetch)(input, init),
  });

  return {
    baseUrl,
    async get<Answer>(path: string, query: QueryValues, { signal }: CallOptions = {}) {
      const call = `GET /${path}`;
      const address = addressOf(baseUrl, path, query);
      try {
        return await share(address, signal, (until) =>
          http.get(address, { signal: until }).json<Answer>(),
        );
      } catch (cause) {
        if (signal?.aborted) {
          throw new AbortError({
            code: 'aborted',
            message: `${call}: aborted by the caller`,
            cause,
          });
        }
        throw toKimError(cause, call);
      }
    },
  };
}
