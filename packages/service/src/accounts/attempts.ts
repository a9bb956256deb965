import { createHmac } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { tooMany } from '../problems/too-many.ts';
import { networkOf, type ThrottleParts } from '../throttles/index.ts';

const minutes = 60;
const days = 24 * 60 * minutes;
/** How long a network is known from which someone signed in. */
const knownFor = 90 * days;

/** An attempt that was counted. */
export interface Attempt {
  /** Takes it back, for its maker got in: who knows the password does not guess. */
  forgive(): Promise<void>;
}

/** Counts attempts to sign in, across all processes on one database. */
export interface Attempts {
  /**
   * Counts one attempt on an account from an address.
   *
   * @throws {Refusal} `too-many-requests`, with when to try again.
   */
  count(email: string, address: string): Promise<Attempt>;
}

/**
 * Three limits: by account and network together, strict, which stops who guesses one password; by
 * network, wide, for a whole village may share one, which stops who tries one password on many
 * accounts; by account alone, much wider, which stops who guesses from many networks. Strangers can
 * use up the last two, so they count for nothing where the account was signed in to before: nobody
 * locks an owner out from elsewhere.
 */
export function openAttempts({ pool, secret }: ThrottleParts): Attempts {
  const hmacKey = secret('attempts');
  // Neither an e-mail address nor an IP address stays in the table, nor a hash to try them all on.
  const digest = (...texts: string[]) =>
    createHmac('sha256', hmacKey).update(JSON.stringify(texts)).digest('base64url');
  const limiter = (keyPrefix: string, points: number, duration: number) =>
    new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'attempts',
      tableCreated: true,
      keyPrefix,
      points,
      duration,
      clearExpiredByTimeout: false,
    });
  const byPair = limiter('sign-in-pair', 10, 15 * minutes);
  const byNetwork = limiter('sign-in-network', 100, 15 * minutes);
  const byAccount = limiter('sign-in-account', 100, 60 * minutes);
  /** No limit: a row says that an account was signed in to from a network. */
  const known = limiter('sign-in-known', 1, knownFor);

  /** Counts; tells whether the limit is held. */
  const consume = async (of: RateLimiterPostgres, key: string) => {
    try {
      await of.consume(key);
      return undefined;
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      return tooMany({
        policy: of.keyPrefix,
        quota: of.points,
        windowSeconds: of.duration,
        resetSeconds: Math.max(1, Math.ceil(error.msBeforeNext / 1000)),
      });
    }
  };

  return {
    async count(email, address) {
      const account = digest(email.toLowerCase());
      const network = digest(networkOf(address));
      const pair = digest(account, network);
      const isKnown = (await known.get(pair)) !== null;
      const ofNetwork = await consume(byNetwork, network);
      if (ofNetwork && !isKnown) throw ofNetwork;
      const ofPair = await consume(byPair, pair);
      if (ofPair) throw ofPair;
      const ofAccount = isKnown ? undefined : await consume(byAccount, account);
      if (ofAccount) throw ofAccount;
      return {
        async forgive() {
          await byPair.delete(pair);
          await byNetwork.reward(network);
          if (!isKnown) await byAccount.reward(account);
          await known.set(pair, 1, knownFor);
        },
      };
    },
  };
}
