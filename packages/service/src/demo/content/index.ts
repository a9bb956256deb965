import { babulu } from './babulu.ts';
import { office } from './office.ts';
import { penajam } from './penajam.ts';
import { sepaku } from './sepaku.ts';
import type { DemoArticle } from './types.ts';
import { waru } from './waru.ts';

export type { DemoArticle, DemoGroup, Scene } from './types.ts';
export { announcements, type DemoAnnouncement } from './announcements.ts';
export { aspirations, type DemoAspiration } from './aspirations.ts';
export { events, type DemoEvent } from './events.ts';
export { groups } from './groups.ts';
export { offices } from './offices.ts';

/** All articles of the demo, from the villages of all four districts and from the offices. */
export const articles: DemoArticle[] = [...penajam, ...waru, ...babulu, ...sepaku, ...office];
