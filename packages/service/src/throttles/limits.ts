import type { Window } from './throttle.ts';

/** A window in which it is also told how busy it is. */
export interface BusyWindow extends Window {
  /** From how many in the window on the work before the next one doubles, each time. */
  readonly busyFrom: readonly number[];
}

/** How much may be sent without an account. */
export interface SubmissionLimits {
  readonly network: readonly BusyWindow[];
  readonly region: readonly Window[];
  readonly service: readonly BusyWindow[];
}

const minute = 60;
const hour = 60 * minute;

/** The windows in which what is sent is counted. */
export interface SubmissionLimits {
  readonly network: readonly BusyWindow[];
  readonly region: readonly Window[];
  readonly service: readonly BusyWindow[];
}

/**
 * The limits there are unless someone says otherwise. That of a network is wide: a whole village may share one address,
 * and comes together to the village hall to send. Only the counts of the whole service have no end:
 * there more work is asked for, and nobody is refused.
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
  // More than one network may send in that time: nobody closes a village to its people alone.
  region: [{ name: 'submissions-region', points: 240, seconds: 10 * minute }],
  service: [
    {
      name: 'submissions-service',
      points: Infinity,
      seconds: 10 * minute,
      busyFrom: [600, 1_200, 2_400, 4_800, 9_600],
    },
  ],
};
