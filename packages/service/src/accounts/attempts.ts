import { createHash } from 'node:crypto';
import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '../problems/index.ts';

const minutes = 60;

/** Counts attempts to sign in, across all processes on one database. */
export interface Attempts {
  /**
   * Counts one attempt on an account from an address.
   *
   * @throws {Refusal} `too-many-requests`, with when to try again.
   */
  count(email: string, address: string): Promise<void>;
  /** Forgets the attempts on an account whose owner got in: who knows the password does not guess. */
  forgive(email: string, address: string): Promise<void>;
}

/** Neither an e-mail address nor an IP address stays in the table. */
const digest = (text: string) => createHash('sha256').update(text).digest('base64url');

/**
 * Limits by account stop who guesses one password; those by address, who tries one password on
 * many accounts. The latter is wide: a whole village may share an address.
 */
export function openAttempts(pool: pg.Pool): Attempts {
  const limiter = (keyPrefix: string, points: number) =>
    new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'attempts',
      tableCreated: true,
      keyPrefix,
      points,
      duration: 15 * minutes,
      clearExpiredByTimeout: false,
    });
  const byAccount = limiter('sign-in-account', 10);
  const byAddress = limiter('sign-in-address', 100);
  const consume = async (of: RateLimiterPostgres, key: string) => {
    try {
      await of.consume(digest(key));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw new Refusal('too-many-requests', {
        retryAfterSeconds: Math.ceil(error.msBeforeNext / 1000),
      });
    }
  };
  return {
    async count(email, address) {
      await consume(byAddress, address);
      await consume(byAccount, email.toLowerCase());
    },
    async forgive(email, address) {
      await byAccount.delete(digest(email.toLowerCase()));
      await byAddress.reward(digest(address));
    },
  };
}
