import { coast } from './umkm-coast.ts';
import { inland } from './umkm-inland.ts';
import type { DemoBusiness } from './umkm-types.ts';

export type { DemoBusiness, DemoCertification, DemoPicture, DemoProduct } from './umkm-types.ts';

/** All businesses of the demo, from the villages of all four districts. */
export const businesses: readonly DemoBusiness[] = [...coast, ...inland];
