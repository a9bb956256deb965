import { KimAspirationStatus } from '../aspiration-status/kim-aspiration-status.ts';
import { define } from '../base/define.ts';

define('kim-aspiration-status', KimAspirationStatus);

export { KimAspirationStatus };
export type * from '../events/index.ts';
