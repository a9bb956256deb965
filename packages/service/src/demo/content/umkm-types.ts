import type { BusinessCategory } from '@simpul-kim/contract';
import type { Scene } from '../pictures/index.ts';

/** A picture of a business or product. */
export interface DemoPicture {
  scene: Scene;
  alt: string;
}

/**
 * A certification of the demo. Its number begins with zeros, as no real one does.
 */
export interface DemoCertification {
  kind: 'nib' | 'pirt' | 'bpom' | 'halal';
  /** Of a P-IRT the 13 digits before the year, which `yearsLeft` decides. */
  number: string;
  /** Of a P-IRT: it ends with the year that is so many years away; negative where it has ended. */
  yearsLeft?: number;
  /** Of others: so many days from the day of loading; negative where it has ended. */
  daysLeft?: number;
  verified?: true;
}

export interface DemoProduct {
  name: string;
  description?: string;
  /** Whole rupiah, or from one to another. Left out: asked for by WhatsApp. */
  price?: number | readonly [lowest: number, highest: number];
  unit?: string;
  soldOut?: true;
  picture?: DemoPicture;
}

/** A business of the demo, in the village of the group that presents it. */
export interface DemoBusiness {
  /** Slug of the group, or `office:<village code>` where no group presents it. */
  by: string;
  name: string;
  category: BusinessCategory;
  description: string;
  owner?: string;
  /** Without a WhatsApp number; all others are given one that belongs to nobody. */
  unreachable?: true;
  /** Shops that nobody has. */
  shops?: readonly string[];
  address?: string;
  point?: readonly [latitude: number, longitude: number];
  certifications?: readonly DemoCertification[];
  picture?: DemoPicture;
  /** Since when it is shown. */
  daysAgo: number;
  /** Where it is not shown: what an office or group has said of it. */
  state?: { status: 'pending' } | { status: 'rejected' | 'suspended'; reason: string };
  products: readonly DemoProduct[];
}
