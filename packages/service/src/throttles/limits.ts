import type { Window } from './throttle.ts';

/** A window in which it is also told how busy it is. */
export interface BusyWindow extends Window {
  /** From how many in the window on the work before the next one doubles, each time. */
  readonly busyFrom: readonly number[];
}

const minute = 60;
const hour = 60 * minute;

/** The windows in which what is sent is counted. */
export interface SubmissionLimits {
  readonly network: readonly BusyWindow[];
  readonly region: readonly Window[];
  /** What each network may still send to a region for which the limit is reached. */
  readonly share: readonly Window[];
  readonly service: readonly BusyWindow[];
}

/**
 * The limits there are unless someone says otherwise. That of a network is wide: a whole village may
 * share one address, and comes together to the village hall to send. That of a region closes nobody out:
 * where others have used it up, each network has a share of its own. The counts of the whole service
 * have no end: there more work is asked for, and nobody is refused.
 */
export const submissionLimits: SubmissionLimits = {
  network: [
    {
      name: 'submissions-network-minute',
      points: 20,
      seconds: minute,
      busyFrom: [15, 16, 17, 18, 19],
    },
    {
      name: 'submissions-network-hour',
      points: 300,
      seconds: hour,
      busyFrom: [225, 240, 255, 270, 285],
    },
  ],
  region: [{ name: 'submissions-region', points: 240, seconds: 10 * minute }],
  share: [{ name: 'submissions-share', points: 10, seconds: 10 * minute }],
  service: [
    {
      name: 'submissions-service',
      points: Infinity,
      seconds: 10 * minute,
      busyFrom: [600, 1_200, 2_400, 4_800, 9_600],
    },
  ],
};
