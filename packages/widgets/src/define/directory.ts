import { define } from '../base/define.ts';
import { KimDirectory } from '../directory/kim-directory.ts';

define('kim-directory', KimDirectory);

export { KimDirectory };
export type * from '../events/index.ts';
