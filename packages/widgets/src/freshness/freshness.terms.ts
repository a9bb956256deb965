import { dictionary } from '../base/dictionary.ts';

const id = {
  updated: (ago: string) => `Diperbarui ${ago}`,
  fresh: (count: number) => (count > 0 ? `Lihat ${count} yang baru` : 'Lihat yang terbaru'),
};

/** Terms of how new things are. */
export type FreshnessTerms = typeof id;

export const freshnessTerms = dictionary('freshness', id);
