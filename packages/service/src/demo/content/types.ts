import type { Potential, Topic } from '@simpul-kim/contract';
import type { Scene } from '../pictures/index.ts';

export type { Scene } from '../pictures/index.ts';

/** A KIM of the demo, in one village. */
export interface DemoGroup {
  slug: string;
  /** Village code, `PP.KK.CC.VVVV`. */
  regionCode: string;
  name: string;
  /** Two or three sentences for the group's own page. */
  about: string;
  /** Number of the village head's decree; without a year, as `decreeDaysAgo` decides the date. */
  decreeNumber: string;
  decreeDaysAgo: number;
  potentials: Potential[];
}

/**
 * An article of the demo. Dates are relative to the day of loading, so no text names a date,
 * a weekday or a year.
 */
export interface DemoArticle {
  /** Slug of the group, or `office:<regionCode>` for a communication office. */
  by: string;
  daysAgo: number;
  /** Local wall-clock time in the region, `HH.MM`; early in the morning when `daysAgo` is 0. */
  time: string;
  topic: Topic;
  title: string;
  summary: string;
  /**
   * Paragraphs, separated by a blank line; a line starting with `- ` is a list item; `> ` a quote.
   */
  body: string;
  picture?: { scene: Scene; alt: string };
  /** Region code: shown at and below it (sent down by an office). */
  audience?: string;
  /** Accepted and featured by the offices above the village. */
  featured?: ('district' | 'regency' | 'province')[];
}
