/** What fetches: the platform's `fetch`, or one that takes its place. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Seconds to wait, by the RateLimit field (draft-ietf-httpapi-ratelimit-headers): `"x";r=0;t=30`. */
const resetSeconds = (headers: Headers) => /;\s*t=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1];

/**
 * A `fetch` that has read the whole answer when it gives it back. So a body that is cut or drips
 * is a failure of the request like any other: ended in time, and tried again. The wait that a RateLimit
 * field tells is told by `Retry-After` too, which is what everybody else reads.
 */
export const whole =
  (fetch: Fetch): Fetch =>
  async (input, init) => {
    const response = await fetch(input, init);
    const { status, statusText, body } = response;
    // Not to be copied where there is nothing to read: a redirect has no status in a page.
    if (!body) return response;
    const headers = new Headers(response.headers);
    const wait = resetSeconds(headers);
    if (wait && !headers.has('retry-after')) headers.set('retry-after', wait);
    return new Response(await response.arrayBuffer(), { status, statusText, headers });
  };
