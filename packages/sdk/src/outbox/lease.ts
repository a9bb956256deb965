/** The right to send: of all tabs on a device one has it at a time. */
export interface Lease {
  /** Names the outbox of one tab. */
  readonly holder: string;
  /** It is over then, in milliseconds since 1970: whoever crashed is waited for no longer. */
  readonly until: number;
  /** What is being sent. */
  readonly item: string;
}

/** How long a lease lasts, in milliseconds. */
export const leaseMs = 30_000;
/** How often its holder renews it: a page that is busy or in the background comes late. */
export const renewMs = 10_000;

/** By how many milliseconds the clocks of two tabs may differ: who looked at its own may have waited since. */
const slackMs = 5_000;

/** Whether a lease counts. One that lasts too long was taken before the clock was set back. */
export const isHeld = ({ until }: Lease, now: number): boolean =>
  until > now && until <= now + leaseMs + slackMs;
