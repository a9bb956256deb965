import { openThrottle, type Throttle, type ThrottleParts } from '../throttles/index.ts';

const minute = 60;
const hour = 60 * minute;

/** What reporters may do how often, beside sending. */
export interface ReporterThrottles {
  /**
   * Tracking codes that might be some and are none, by network. There are more than 2^74, so that many
   * may be tried: what must not happen is that a slip of one hand locks a village out.
   */
  readonly misses: Throttle;
  /** Messages, by aspiration. */
  readonly replies: Throttle;
  /** Uploads, by network, counted before they are read. A village may share one. */
  readonly uploads: Throttle;
}

/** Opens what counts them, across processes. */
export const openReporterThrottles = (parts: ThrottleParts): ReporterThrottles => ({
  misses: openThrottle(parts, [{ name: 'tracking-misses', points: 200, seconds: 10 * minute }]),
  replies: openThrottle(parts, [{ name: 'aspiration-replies', points: 10, seconds: hour }]),
  uploads: openThrottle(parts, [
    { name: 'uploads-network-minute', points: 30, seconds: minute },
    { name: 'uploads-network-hour', points: 200, seconds: hour },
  ]),
});
