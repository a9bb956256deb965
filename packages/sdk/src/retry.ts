import { isHTTPError, type RetryOptions } from 'ky';

/** The longest wait, in milliseconds, that a call takes on by itself. */
const longestWait = 10_000;

/** Whether the service, or what stands before it, leaves it to us to try again. */
export const mayRepeat = (headers: Headers): boolean => headers.get('kim-should-retry') !== 'false';

/** When to try again, by `Retry-After` in either of its forms: seconds, or a date. */
export function retryAtOf(headers: Headers, now = Date.now()): Date | undefined {
  const after = headers.get('retry-after');
  if (!after) return undefined;
  const at = /^\d+$/.test(after) ? now + 1000 * Number(after) : Date.parse(after);
  return at <= 8.64e15 ? new Date(at) : undefined;
}

/**
 * How a call is tried again: with growing pauses, or after the one that the service names, unless
 * that is too long to keep anyone waiting. What could be done twice by it is tried again only where
 * the service says that it was not done.
 */
export const retryOf = (limit: number, isRepeatable: boolean): RetryOptions => ({
  limit,
  methods: ['get', 'post', 'put', 'patch', 'delete'],
  jitter: true,
  backoffLimit: 5_000,
  maxRetryAfter: longestWait,
  retryOnTimeout: true,
  shouldRetry({ error }) {
    if (!isHTTPError(error)) return isRepeatable ? undefined : false;
    const { headers, status } = error.response;
    const at = retryAtOf(headers);
    const isSoon = !at || at.getTime() - Date.now() <= longestWait;
    return isSoon && mayRepeat(headers) && (isRepeatable || status === 429) ? undefined : false;
  },
});
