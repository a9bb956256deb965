import { define } from '../base/define.ts';
import { KimNewsFeed } from '../news-feed/kim-news-feed.ts';

define('kim-news-feed', KimNewsFeed);

export { KimNewsFeed };
export type * from '../events/index.ts';
