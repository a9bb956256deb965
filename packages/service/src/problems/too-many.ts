import { Refusal, type Sentence } from './index.ts';

/** A limit that someone has reached, as its limiter knows it. */
export interface RateLimit {
  /** Its name, in letters, digits and hyphens. */
  readonly policy: string;
  /** How many are let through in a window. */
  readonly quota: number;
  readonly windowSeconds: number;
  /** Until when nothing more is let through. */
  readonly resetSeconds: number;
}

const minute = 60;
const hour = 60 * minute;

/** A wait, rounded up to what people reckon in. */
function inWords(seconds: number): Sentence {
  const [unit, id, en] =
    seconds > hour
      ? ([hour, 'jam', 'hour'] as const)
      : seconds > minute
        ? ([minute, 'menit', 'minute'] as const)
        : ([1, 'detik', 'second'] as const);
  const count = Math.max(1, Math.ceil(seconds / unit));
  return { id: `${count} ${id}`, en: `${count} ${en}${count === 1 ? '' : 's'}` };
}

/** What to do about a limit that ends in so many seconds. */
export function sayWait(seconds: number): Sentence {
  const wait = inWords(seconds);
  return {
    id: `Terlalu banyak percobaan. Tunggu ${wait.id}, lalu coba lagi.`,
    en: `Too many attempts. Wait ${wait.en}, then try again.`,
  };
}

/** The refusal of who has reached a limit. */
export const tooMany = (limit: RateLimit): Refusal =>
  new Refusal('too-many-requests', {
    detail: sayWait(limit.resetSeconds),
    retryAfterSeconds: limit.resetSeconds,
    rateLimit: limit,
  });

/** The header fields of draft-ietf-httpapi-ratelimit-headers for a limit that is reached. */
export const rateLimitHeaders = ({ policy, quota, windowSeconds, resetSeconds }: RateLimit) => ({
  'ratelimit-policy': `"${policy}";q=${quota};w=${windowSeconds}`,
  ratelimit: `"${policy}";r=0;t=${resetSeconds}`,
});
