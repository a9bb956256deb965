export { closeOrderly } from './closing.ts';
export { bodyWithin } from './deadline.ts';
export { defaultLimits, type Limits } from './limits.ts';
export { listen } from './listen.ts';
export { watchConnections } from './watch.ts';
