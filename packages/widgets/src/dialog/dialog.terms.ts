import { dictionary } from '../base/dictionary.ts';

const id = { close: 'Tutup' };

/** Terms of dialogs. */
export type DialogTerms = typeof id;

export const dialogTerms = dictionary('dialog', id);
