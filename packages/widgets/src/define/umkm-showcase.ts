import { define } from '../base/define.ts';
import { KimUmkmShowcase } from '../umkm-showcase/kim-umkm-showcase.ts';

define('kim-umkm-showcase', KimUmkmShowcase);

export { KimUmkmShowcase };
export type * from '../events/index.ts';
