import { dictionary } from '../base/dictionary.ts';

const id = {
  updated: (ago: string) => `Diperbarui ${ago}`,
  fresh: (count: number) => `Lihat ${count} yang baru`,
};

/** Terms of how new things are. */
export type FreshnessTerms = typeof id;

export const freshnessTerms = dictionary('freshness', id);
