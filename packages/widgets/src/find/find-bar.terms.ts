import { dictionary } from '../base/dictionary.ts';

const id = {
  search: 'Cari',
  all: 'Semua',
};

/** Terms of the ways to narrow a list. */
export type FindBarTerms = typeof id;

export const findBarTerms = dictionary('find-bar', id);
