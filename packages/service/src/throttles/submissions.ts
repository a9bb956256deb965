import { submissionLimits, type BusyWindow } from './limits.ts';
import { networkOf, wideNetworkOf } from './network.ts';
import { openThrottle, type ThrottleParts } from './throttle.ts';

/** Something sent without an account. */
export interface Submission {
  /** Address that it came from. */
  readonly from: string;
  /** Region that it is for; none, where it is to use up nothing of what others may send there. */
  readonly region: string | undefined;
}

/** Counts what is sent without an account, across processes. */
export interface Submissions {
  /**
   * Counts one, before it is accepted; outside of any transaction.
   *
   * @throws {Refusal} `too-many-requests`, with when to try again, in a sentence too.
   */
  count(submission: Submission): Promise<void>;
  /**
   * Takes back one that was counted, and then not accepted for a reason of its own: it has used up
   * nothing of what others may send. For its network it stays: trying is limited too.
   */
  forgive(submission: Submission): Promise<void>;
  /** How often the work before the next one from an address doubles: 0 to 5. */
  load(from: string): Promise<number>;
}

const everyone = 'everyone';

const doublings = (windows: readonly BusyWindow[], used: readonly number[]) =>
  windows.map(({ busyFrom }, at) => busyFrom.filter((count) => (used[at] ?? 0) >= count).length);

/** Opens the counts of what is sent. The limits are in {@link submissionLimits}. */
export function openSubmissions(parts: ThrottleParts, limits = submissionLimits): Submissions {
  const network = openThrottle(parts, limits.network);
  const region = openThrottle(parts, limits.region);
  const share = openThrottle(parts, limits.share);
  const service = openThrottle(parts, limits.service);
  return {
    async count({ from, region: code }) {
      const net = networkOf(from);
      await network.consume(net);
      try {
        if (code !== undefined) await region.consume(code);
      } catch {
        try {
          await share.consume(`${code} ${wideNetworkOf(from)}`);
        } catch (error) {
          // A crowd elsewhere in the region must not use up what this network may send.
          await network.reward(net);
          throw error;
        }
      }
      await service.consume(everyone);
    },
    async forgive({ region: code }) {
      if (code !== undefined) await region.reward(code);
      await service.reward(everyone);
    },
    async load(from) {
      const [near, far] = await Promise.all([
        network.peek(networkOf(from)),
        service.peek(everyone),
      ]);
      return Math.max(...doublings(limits.network, near), ...doublings(limits.service, far));
    },
  };
}
