import type { Sentence } from '../problems/index.ts';

/** What was looked at, and how it is. */
export interface Finding {
  /** `note`: nothing is wrong, but somebody should know. */
  readonly state: 'well' | 'wrong' | 'note';
  readonly what: Sentence;
  /** What to do about it. */
  readonly todo?: Sentence;
}

/** All is well with something. */
export const well = (id: string, en: string): Finding => ({ state: 'well', what: { id, en } });

/** Something is wrong, and what to do. */
export const wrong = (what: Sentence, todo: Sentence): Finding => ({ state: 'wrong', what, todo });

/** Something to know, and what may be done. */
export const note = (what: Sentence, todo: Sentence): Finding => ({ state: 'note', what, todo });

/** Bytes as people read them. */
export const megabytes = (bytes: number): string => `${Math.floor(bytes / 1024 / 1024)} MB`;
