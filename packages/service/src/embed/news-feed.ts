import type { ArticlePage, Locale, Query } from '@simpul-kim/contract';
import { html as pageHtml } from '@lit-labs/ssr';
import '@simpul-kim/widgets/define/news-feed.js';
import { KimNewsFeed } from '@simpul-kim/widgets/news-feed.js';
import { html, nothing, type CSSResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { renderPage } from '../pages/document.ts';

/** What the address of a frame page says of how to show the news; the element's own attributes. */
export interface NewsFeedOptions {
  readonly layout?: string | undefined;
  readonly theme?: string | undefined;
  readonly heading?: string | undefined;
  readonly headingLevel?: string | undefined;
  readonly locale: Locale;
}

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

/** The frame page of the news feed, with its news in it. */
export function newsFeedPage(
  page: ArticlePage,
  query: Query<'articles.list'>,
  options: NewsFeedOptions,
  { origin, script }: { origin: string; script: string },
): string {
  const { layout, theme, heading, headingLevel, locale } = options;
  const data = `<script type="application/json">${scriptText(page)}</script>`;
  return renderPage({
    locale,
    title: heading || titles[locale],
    linksTo: '_blank',
    indexed: false,
    style: frameStyle,
    script,
    body: pageHtml`${html`<kim-news-feed
      region=${query.region}
      flow=${query.flow ?? nothing}
      topic=${query.topic ?? nothing}
      q=${query.q ?? nothing}
      limit=${query.limit ?? nothing}
      layout=${layout ?? nothing}
      theme=${theme ?? nothing}
      heading=${heading ?? nothing}
      heading-level=${headingLevel ?? nothing}
      locale=${locale}
      base-url=${origin}
      .page=${page}
    ></kim-news-feed>`}
      <p class="source"><a href="${origin}/">${sources[locale]}</a></p>
      ${unsafeHTML(data)}`,
  });
}
