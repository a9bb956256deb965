import type { ArticlePage } from '@simpul-kim/contract';
import { html as pageHtml } from '@lit-labs/ssr';
import '@simpul-kim/widgets/define/news-feed.js';
import { KimNewsFeed } from '@simpul-kim/widgets/news-feed.js';
import { html, nothing, type CSSResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Alternate } from '../feeds/index.ts';
import { renderPage } from '../pages/document.ts';
import { localeOf } from '../problems/index.ts';

/** A frame is as wide as it is given, and scrolls where it is too low. */
export const frameStyle = `
:root{color-scheme:light dark}
body{margin:0;background:#fff;color:#1b1f1d;font:16px/1.5 system-ui,sans-serif;overflow-wrap:break-word}
@media (prefers-color-scheme:dark){body{background:#141816;color:#e9edea}}
body:has([theme=light]){background:#fff;color:#1b1f1d}
body:has([theme=dark]){background:#141816;color:#e9edea}
.source{margin:0;padding:0 16px 12px;font-size:13px}
.source a{color:inherit}
`.trim();

/** The styles of the element as the server writes them into its shadow root. */
export const elementStyles = (KimNewsFeed.elementStyles as CSSResult[])
  .map(({ cssText }) => cssText)
  .join('');

const sources = { id: 'Sumber: Simpul KIM', en: 'Source: Simpul KIM' } as const;
const titles = { id: 'Berita', en: 'News' } as const;

// Inside a script element nothing is escaped, so what could end it must not stand there.
const scriptText = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * The frame page of the news feed, with its news in it.
 *
 * @param option an attribute of the element, by name; its notices tell of those it cannot use.
 */
export function newsFeedPage(
  page: ArticlePage,
  option: (name: string) => string | undefined,
  { origin, script, feeds }: { origin: string; script: string; feeds: readonly Alternate[] },
): string {
  const locale = localeOf(option('locale'));
  const attribute = (name: string) => option(name) ?? nothing;
  const data = `<script type="application/json">${scriptText(page)}</script>`;
  return renderPage({
    locale,
    title: option('heading') ?? titles[locale],
    linksTo: '_blank',
    indexed: false,
    feeds,
    style: frameStyle,
    script,
    body: pageHtml`${html`<kim-news-feed
      region=${attribute('region')}
      flow=${attribute('flow')}
      topic=${attribute('topic')}
      q=${attribute('q')}
      limit=${attribute('limit')}
      layout=${attribute('layout')}
      theme=${option('theme') ?? 'auto'}
      heading=${attribute('heading')}
      heading-level=${attribute('heading-level')}
      locale=${locale}
      base-url=${origin}
      .page=${page}
    ></kim-news-feed>`}
      <p class="source"><a href="${origin}/">${sources[locale]}</a></p>
      ${unsafeHTML(data)}`,
  });
}
