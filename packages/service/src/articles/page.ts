import type { Article } from '@simpul-kim/contract';
import { html } from '@lit-labs/ssr';
import { articleJsonLd } from '@simpul-kim/sdk/json-ld.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Alternate } from '../feeds/index.ts';
import { pagePicture, renderPage } from '../pages/document.ts';
import {
  correctionsOf,
  documentsOf,
  factCheckOf,
  momentOf,
  pictureOf,
  videoOf,
} from './page-parts.ts';
import { articleStyle } from './page-style.ts';

/**
 * The page of an article that has no other home.
 *
 * @param feeds the feeds of its region.
 */
export function articlePage(article: Article, feeds: readonly Alternate[]): string {
  const { title, summary, author, regionName, bodyHtml, publishedAt, timeZone } = article;
  return renderPage({
    locale: 'id',
    title: `${title} – ${author.name}`,
    description: summary,
    canonical: article.url,
    feeds,
    picture: pagePicture(article.picture),
    publishedAt,
    about: articleJsonLd(article),
    style: articleStyle,
    body: html`
      <main>
        <article>
          <p class="kicker">${author.name} · ${regionName}</p>
          <h1>${title}</h1>
          <p class="lead">${summary}</p>
          <p class="date">
            <time datetime=${publishedAt}>${momentOf(publishedAt, timeZone, 'full')}</time>
          </p>
          ${correctionsOf(article)} ${factCheckOf(article)} ${pictureOf(article.picture)}
          <div class="body">${unsafeHTML(bodyHtml)}</div>
          ${videoOf(article)} ${documentsOf(article)}
          ${article.pictures.map((picture) => pictureOf(picture, true))}
        </article>
      </main>
      <footer>
        <p>Disiarkan oleh ${author.name} melalui Simpul KIM.</p>
      </footer>
    `,
  });
}
