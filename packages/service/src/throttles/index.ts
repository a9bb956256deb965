export { networkOf } from './network.ts';
export { submissionLimits } from './limits.ts';
export { openSubmissions, type Submission, type Submissions } from './submissions.ts';
export { openThrottle, type Throttle, type ThrottleParts, type Window } from './throttle.ts';
