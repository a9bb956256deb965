import type {
  AwardLevel,
  GroupStatus,
  Potential,
  SocialNetwork,
  Topic,
} from '@simpul-kim/contract';
import type { Scene } from '../pictures/index.ts';

export type { Scene } from '../pictures/index.ts';

/** A KIM of the demo, in one village. */
export interface DemoGroup {
  slug: string;
  /** Village code, `PP.KK.CC.VVVV`. */
  regionCode: string;
  /** Name of the village, without its kind. */
  village: string;
  name: string;
  /** Two or three sentences for the group's own page. */
  about: string;
  /** Default: recognised by its decree. */
  status?: GroupStatus;
  /**
   * Number of the village head's decree; without a year, as `decreeDaysAgo` decides the date. Both
   * are missing while the group is being formed.
   */
  decreeNumber?: string;
  decreeDaysAgo?: number;
  /** Chair, secretary and treasurer. */
  officers: readonly [string, string, string];
  /** Who heads the divisions that collect, process and spread information. */
  divisionHeads?: readonly [string | null, string | null, string | null];
  members: { women: number; men: number };
  potentials: Potential[];
  /** A sentence for some of its potentials. */
  notes: Partial<Record<Potential, string>>;
  /** As people write it; it must begin with 0800, where no mobile number does. */
  whatsapp?: string;
  /** Networks on which it has an account. */
  networks: SocialNetwork[];
  hasWebsite?: true;
  /** Its number in the national register; plainly invented. */
  externalNumber?: string;
  awards?: { level: AwardLevel; category: string; yearsAgo: number; rank: string }[];
  /** Its profile video, and the painting that stands before it. */
  video?: { url: string; scene: Scene; alt: string };
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

/** Who answers for a district or the regency. */
export interface DemoOffice {
  readonly regionCode: string;
  readonly name: string;
  readonly phone: string;
  /** What stands before the @ of its address. */
  readonly mailbox: string;
  readonly address: string;
  readonly hours: string;
}
