/** What a frame page of the news feed runs. */
// First: Lit calls this support as it loads.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { KimNewsFeed } from '../news-feed/kim-news-feed.ts';
import { takeOver } from './take-over.ts';

void takeOver('kim-news-feed', KimNewsFeed);
