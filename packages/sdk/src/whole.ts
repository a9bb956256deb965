/** What fetches: the platform's `fetch`, or one that takes its place. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * Seconds to wait, by the RateLimit field (draft-ietf-httpapi-ratelimit-headers) of a limit that is
 * reached: `"x";r=0;t=30`.
 */
const resetSeconds = (headers: Headers) =>
  /r=0;\s*t=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1];

/**
 * A `fetch` that has read the whole answer when it gives it back. So a body that is cut or drips
 * is a failure of the request like any other: ended in time, and tried again. The wait that a RateLimit
 * field tells is told by `Retry-After` too, which is what everybody else reads.
 *
 * @param timeout milliseconds after which it is cut off. Old browsers (without `AbortSignal.any`) would
 *   else go on beside the next try.
 */
export const whole =
  (fetch: Fetch, timeout: number): Fetch =>
  async (input) => {
    const { signal } = input as Request;
    const control = new AbortController();
    const cut = () => control.abort();
    const timer = setTimeout(cut, timeout);
    signal.addEventListener('abort', cut);
    try {
      const response = await fetch(new Request(input, { signal: control.signal }));
      const { status, statusText, body } = response;
      // Not to be copied where there is nothing to read: a redirect has no status in a page.
      if (!body) return response;
      const headers = new Headers(response.headers);
      const wait = resetSeconds(headers);
      if (wait && !headers.has('retry-after')) headers.set('retry-after', wait);
      return new Response(await response.arrayBuffer(), { status, statusText, headers });
    } catch (cause) {
      // Platforms have many words for it; this one is known to mean that the connection failed.
      throw control.signal.aborted ? cause : new TypeError('fetch failed', { cause });
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', cut);
    }
  };
