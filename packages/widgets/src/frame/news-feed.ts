/** What a frame page of the news feed runs: takes over what the server has rendered. */
// First: Lit calls this support as it loads.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import type { ArticlePage } from '@simpul-kim/sdk';
import { define } from '../base/define.ts';
import { pageState } from '../base/page-state.ts';
import { KimNewsFeed } from '../news-feed/kim-news-feed.ts';

const data = document.querySelector('script[type="application/json"]')?.textContent;
const element = document.querySelector('kim-news-feed');

pageState().baseUrl ??= element?.getAttribute('base-url') ?? location.origin;
if (data && element) element.page = JSON.parse(data) as ArticlePage;
define('kim-news-feed', KimNewsFeed);
