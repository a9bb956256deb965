import { define } from '../base/define.ts';
import { KimAnnouncement } from '../announcement/kim-announcement.ts';

define('kim-announcement', KimAnnouncement);

export { KimAnnouncement };
export type * from '../events/index.ts';
