import { createHash } from 'node:crypto';
import type { Locale, Picture, PictureSize } from '@simpul-kim/contract';
import { jsonLdScript } from '@simpul-kim/sdk/json-ld.js';
import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

/** A picture of a page: its largest size, and what it shows. */
export interface PagePicture extends Pick<PictureSize, 'url' | 'width' | 'height'> {
  readonly alt: string;
}

/** The picture of a page, of what it shows. */
export function pagePicture(picture: Picture | null | undefined): PagePicture | undefined {
  const largest = picture?.sizes.at(-1);
  return largest && { ...largest, alt: picture!.alt };
}

/** A page of ours. What is given as text is escaped; the style sheet and the script are ours. */
export interface Page {
  readonly locale: Locale;
  readonly title: string;
  readonly description?: string | undefined;
  /** The one address at which it is at home. */
  readonly canonical?: string;
  /** What is seen of it where its address is passed on, as in WhatsApp. */
  readonly picture?: PagePicture | undefined;
  /** When it is an article of its own, published at a moment (RFC 3339). */
  readonly publishedAt?: string;
  /** The thing that it is about, in the words of schema.org, for search engines. */
  readonly about?: object | undefined;
  /** Where links lead when they do not say: out of a frame, for a page made to be framed. */
  readonly linksTo?: '_blank';
  readonly indexed?: boolean;
  /** Feeds and calendars of the same. */
  readonly feeds?: readonly {
    readonly type: string;
    readonly href: string;
    readonly title: string;
  }[];
  readonly style: string;
  /** Address of a module script on this service. */
  readonly script?: string;
  readonly head?: TemplateResult;
  readonly body: TemplateResult;
}

/** The source expression by which a content security policy allows one inline style sheet. */
export const cspHash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const meta = ({
  description,
  canonical,
  picture,
  title,
  publishedAt,
  about,
  feeds = [],
  indexed = true,
}: Page) => html`
  ${description ? html`<meta name="description" content=${description} />` : ''}
  ${canonical ? html`<link rel="canonical" href=${canonical} />` : ''}
  ${feeds.map(
    ({ type, href, title: name }) =>
      html`<link rel="alternate" type=${type} href=${href} title=${name} />`,
  )}
  ${indexed ? '' : html`<meta name="robots" content="noindex" />`}
  <meta property="og:site_name" content="Simpul KIM" />
  <meta property="og:type" content=${publishedAt ? 'article' : 'website'} />
  ${publishedAt ? html`<meta property="article:published_time" content=${publishedAt} />` : ''}
  <meta property="og:title" content=${title} />
  ${description ? html`<meta property="og:description" content=${description} />` : ''}
  ${canonical ? html`<meta property="og:url" content=${canonical} />` : ''}
  ${
    picture
      ? html`<meta property="og:image" content=${picture.url} />
          <meta property="og:image:width" content=${picture.width} />
          <meta property="og:image:height" content=${picture.height} />
          <meta property="og:image:alt" content=${picture.alt} />
          <meta name="twitter:card" content="summary_large_image" />`
      : ''
  }
  ${about ? unsafeHTML(`<script type="application/ld+json">${jsonLdScript(about)}</script>`) : ''}
`;

/** Writes a page as HTML. */
export function renderPage(page: Page): string {
  const { locale, title, linksTo, style, script, head, body } = page;
  const template = html`<!doctype html>
    <html lang=${locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${meta(page)} ${linksTo ? html`<base target=${linksTo} />` : ''}
        ${unsafeHTML(`<style>${style}</style>`)}
        ${script ? html`<script type="module" src=${script}></script>` : ''} ${head ?? ''}
      </head>
      <body>
        ${body}
      </body>
    </html>`;
  return collectResultSync(render(template));
}
