import type { ActivityRule } from '@simpul-kim/contract';

/** When a group counts as active, where an installation says nothing else. */
export const defaultActivityRule: ActivityRule = { days: 90, articles: 1, targetShare: 0.8 };
