import type { Article } from '@simpul-kim/contract';
import { html } from '@lit-labs/ssr';
import type { TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Alternate } from '../feeds/index.ts';
import { renderPage } from '../pages/document.ts';
import { pageStyle } from '../pages/style.ts';
import { zoneNames } from '../regions/index.ts';

function dateOf({ publishedAt, timeZone }: Article): string {
  const date = new Intl.DateTimeFormat('id-ID', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone,
  }).format(new Date(publishedAt));
  return `${date} ${zoneNames[timeZone]}`;
}

function picture({ picture: shown }: Article): TemplateResult | '' {
  const largest = shown?.sizes.at(-1);
  if (!shown || !largest) return '';
  const srcset = shown.sizes.map(({ url, width }) => `${url} ${width}w`).join(', ');
  return html`<img
    src=${largest.url}
    srcset=${srcset}
    sizes="(min-width: 46em) 44em, 100vw"
    width=${largest.width}
    height=${largest.height}
    alt=${shown.alt}
  />`;
}

/**
 * The page of an article that has no other home.
 *
 * @param feeds the feeds of its region.
 */
export function articlePage(article: Article, feeds: readonly Alternate[]): string {
  const { title, summary, author, regionName, bodyHtml, publishedAt } = article;
  const largest = article.picture?.sizes.at(-1);
  return renderPage({
    locale: 'id',
    title: `${title} – ${author.name}`,
    description: summary,
    canonical: article.url,
    feeds,
    ...(largest ? { picture: largest } : {}),
    style: pageStyle,
    body: html`
      <main>
        <article>
          <p class="kicker">${author.name} · ${regionName}</p>
          <h1>${title}</h1>
          <p class="lead">${summary}</p>
          <p class="date"><time datetime=${publishedAt}>${dateOf(article)}</time></p>
          ${picture(article)}
          <div class="body">${unsafeHTML(bodyHtml)}</div>
        </article>
      </main>
      <footer>
        <p>Disiarkan oleh ${author.name} melalui Simpul KIM.</p>
      </footer>
    `,
  });
}
