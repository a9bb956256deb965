/** Pictures that the demo can paint; see ../pictures. */
export type Scene =
  | 'coast'
  | 'mangrove'
  | 'riceField'
  | 'garden'
  | 'fishingBoats'
  | 'villageHall'
  | 'training'
  | 'videoMaking'
  | 'market'
  | 'snacks'
  | 'craft'
  | 'flood'
  | 'healthPost'
  | 'school'
  | 'dance'
  | 'meeting'
  | 'road'
  | 'fundBoard'
  | 'phone'
  | 'forest';

/** What a village has to show. */
export type DemoPotential = 'tourism' | 'agriculture' | 'fisheries' | 'umkm' | 'culture' | 'ict';

/** What an article is about. */
export type DemoTopic =
  | 'government'
  | 'training'
  | 'umkm'
  | 'tourism'
  | 'agriculture'
  | 'fisheries'
  | 'culture'
  | 'disaster'
  | 'fundTransparency'
  | 'health'
  | 'education'
  | 'ict'
  | 'factCheck';

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
  potentials: DemoPotential[];
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
  topic: DemoTopic;
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
