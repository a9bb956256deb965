import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ArticleSummary, Client, Page, PagePromise, Query, Topic } from '@simpul-kim/sdk';
import { articles } from '@simpul-kim/sdk/articles.js';
import { bringPart } from '../base/bring-part.ts';
import type { Control } from '../base/controls.ts';
import { formatDay, formatMoment } from '../base/format.ts';
import type { Parts } from '../base/kim-element.ts';
import { KimListElement } from '../base/kim-list-element.ts';
import type { Known } from '../base/option.ts';
import { safeUrl } from '../base/safe-url.ts';
import { KimArticleOpenEvent } from '../events/article-open.ts';
import { newsFeedStyles } from './kim-news-feed.styles.ts';
import { newsFeedTerms, type NewsFeedTerms } from './kim-news-feed.terms.ts';
import { newsFeedRequest } from './request.ts';

export { newsFeedRequest } from './request.ts';

/** Which way news came; `all` is any. */
export const flows = ['all', 'local', 'above', 'featured'] as const;
export type Flow = (typeof flows)[number];

/** Ways to lay news out. */
export const layouts = ['list', 'cards', 'headline', 'compact'] as const;
export type Layout = (typeof layouts)[number];

/** Where an article opens: at its own page, or over this one. */
export const openings = ['page', 'inline'] as const;
export type Opening = (typeof openings)[number];

/** Where alerts of the region are shown. */
export const alertPlaces = ['none', 'pinned'] as const;
export type AlertPlace = (typeof alertPlaces)[number];

/** How long the list waits for the alerts above it, in milliseconds. */
const longestHold = 1500;

/** Widths at which a picture is shown, for the browser to choose a size by. */
const pictureSizes: Readonly<Record<Layout, string>> = {
  list: '192px',
  cards: '(min-width: 700px) 320px, 100vw',
  headline: '(min-width: 700px) 480px, 100vw',
  compact: '1px',
};

/** A page with a headline, in the place of a picture. */
const noPicture = html`<svg
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  aria-hidden="true"
>
  <path
    d="M4 5h13v14H5.5A1.5 1.5 0 0 1 4 17.5zM17 9h3v8.5a1.5 1.5 0 0 1-3 0M7 9h7M7 12.5h7M7 16h4"
  />
</svg>`;

/**
 * News of a village, or of all villages of a district, regency or province, newest first, with
 * what offices above have sent down.
 *
 * @csspart item - One item.
 * @csspart lead - The first item of a headline, beside `item`.
 * @csspart lead-title - The title of the first item of a headline, beside `title`.
 * @csspart picture - The picture of an item.
 * @csspart topic - The topic of an item.
 * @csspart title - The title of an item, a link.
 * @csspart summary - The summary of an item.
 * @csspart meta - Source and date of an item.
 * @csspart above - The mark of an item that an office above has sent.
 * @csspart verdict - What a check of facts found, before the title.
 * @csspart corrected - The mark of an item that was corrected.
 * @csspart reading - The dialog in which an article is read over the page.
 * @csspart close - The button that closes it.
 * @csspart corrections - What was corrected, in the dialog.
 * @csspart fact-check - What a check of facts found, in the dialog.
 * @csspart share - The button in the dialog that shares the article.
 * @csspart share-menu - The menu of that button, where the device has no way of its own.
 * @event {KimArticleOpenEvent} kim-article-open - A person opens an article; cancelable.
 * @event {KimShareEvent} kim-share - A person shares an article; cancelable.
 * @example
 * <kim-news-feed region="64.09.02.2004" layout="cards" heading="Kabar desa"></kim-news-feed>
 */
export class KimNewsFeed extends KimListElement<ArticleSummary> {
  static override styles: CSSResultGroup = [KimListElement.styles, newsFeedStyles];
  static override readonly known: Known = {
    ...KimListElement.known,
    layout: layouts,
    flow: flows,
    open: openings,
    alerts: alertPlaces,
    topic: Object.keys(newsFeedTerms('id').topics),
  };

  static override readonly parts: Parts = {
    ...KimListElement.parts,
    // Until it has come, links lead where they always lead.
    open: () => bringPart(() => import('../reading/reading.ts')),
    alerts: () => bringPart(() => import('../alerts/alerts.ts')),
  };

  /** `list`, `cards`, `headline` or `compact`. Default `list`. */
  @property() layout: Layout = 'list';
  /** Which way the news came: `all`, `local`, `above` or `featured`. Default `all`. */
  @property() flow: Flow = 'all';
  /** Only this topic. */
  @property() topic: Topic | '' = '';
  /** Only news with these words. */
  @property() q = '';
  /**
   * Where an article opens: at its own `page`, or `inline`, in a dialog over this page that has an address
   * of its own (`#kim-` and the id). Default `page`.
   */
  @property() open: Opening = 'page';
  /**
   * Alerts of the region, in the words of BMKG: `none`, or `pinned` on top of the list, which waits for them
   * a moment so that it need not move. Default `none`.
   */
  @property() alerts: AlertPlace = 'none';
  /** What readers can narrow the list by: `search`, `topic`, parted by spaces. Default: nothing. */
  declare controls: string;

  /** Whether a list with alerts waits for them. @internal */
  @state() isHeld = true;

  protected readonly reads = newsFeedRequest;
  protected readonly filters = ['q', 'topic'];

  /** What it says, in the language in use. @internal */
  get words(): NewsFeedTerms {
    return newsFeedTerms(this.language);
  }

  protected get arrangement(): Layout {
    return layouts.find((layout) => layout === this.given('layout')) ?? layouts[0];
  }

  protected get label(): string {
    const { words } = this;
    return words.topics[this.asked('topic') as Topic] ?? words.news;
  }

  protected get offered(): Readonly<Record<string, Control>> {
    const { search, topic, topics } = this.words;
    return {
      search: { name: 'q', label: search, kind: 'search' },
      topic: { name: 'topic', label: topic, kind: 'chips', options: Object.entries(topics) },
    };
  }

  protected list(
    client: Client,
    query: Query<'articles.list'>,
    options: { readonly signal?: AbortSignal },
  ): PagePromise<ArticleSummary> {
    return articles(client).list(query, options);
  }

  protected override arrived(page: Page<ArticleSummary>, isStale: boolean): void {
    super.arrived(page, isStale);
    setTimeout(() => (this.isHeld = false), longestHold);
  }

  protected override renderState(): TemplateResult | typeof nothing {
    const isHeld = this.isHeld && this.given('alerts') === 'pinned' && !this.page;
    return isHeld && 'data' in this.data.state ? this.renderSkeleton() : super.renderState();
  }

  #open(event: MouseEvent, article: ArticleSummary): void {
    if (!this.dispatchEvent(new KimArticleOpenEvent(article))) event.preventDefault();
  }

  protected renderItem(article: ArticleSummary, index: number): TemplateResult {
    const { words, language } = this;
    const lead = this.arrangement === 'headline' && index === 0;
    const { title, summary, topic, publishedAt, timeZone, author, regionName, verdict } = article;
    const source = article.regionCode === this.code ? author.name : regionName;
    const moment = new Date(publishedAt);
    const date =
      this.arrangement === 'compact'
        ? formatDay(moment, timeZone, language)
        : formatMoment(moment, timeZone, language);
    return html`<li class=${lead ? 'item lead' : 'item'} part=${lead ? 'item lead' : 'item'}>
      <article>
        ${this.#renderPicture(article, lead)}
        <div class="text">
          ${
            this.topic
              ? nothing
              : html`<p class="topic" part="topic">${words.topics[topic] ?? topic}</p>`
          }
          <div
            class="title"
            role="heading"
            aria-level=${Math.min(6, this.heading ? this.level + 1 : this.level)}
          >
            <a
              part=${lead ? 'title lead-title' : 'title'}
              href=${safeUrl(article.url) ?? nothing}
              lang="id"
              @click=${(event: MouseEvent) => this.#open(event, article)}
              >${
                verdict
                  ? html`<b class="verdict" part="verdict" lang=${language}
                      >${words.verdicts[verdict]}</b
                    > `
                  : nothing
              }${title}</a
            >
          </div>
          <p class="summary" part="summary" lang="id">${summary}</p>
          <p class="meta" part="meta">
            ${
              article.flow === 'above'
                ? html`<span class="above" part="above">${words.fromAbove(author.name)}</span>`
                : html`<span>${source}</span>`
            }
            <span
              ><time datetime=${publishedAt}>${date}</time>${
                article.correctedAt
                  ? html` · <span part="corrected">${words.corrected}</span>`
                  : nothing
              }</span
            >
          </p>
        </div>
      </article>
    </li>`;
  }

  #renderPicture({ picture }: ArticleSummary, lead: boolean): TemplateResult | typeof nothing {
    return this.#isPictured(lead)
      ? this.picture.render(picture, pictureSizes[this.arrangement], noPicture)
      : nothing;
  }

  #isPictured(lead: boolean): boolean {
    const { arrangement } = this;
    return this.picture.isOn && (lead || arrangement === 'list' || arrangement === 'cards');
  }

  protected renderSkeleton(): TemplateResult {
    return html`<ul class="items skeleton" aria-hidden="true">
        ${Array.from({ length: this.count }, (_, index) => {
          const lead = this.arrangement === 'headline' && index === 0;
          return html`<li class=${lead ? 'item lead' : 'item'}>
            <article>
              ${this.#isPictured(lead) ? html`<div class="picture"></div>` : nothing}
              <div class="text">
                <p class="topic"></p>
                <p class="title"></p>
                <p class="summary"></p>
                <p class="meta"></p>
              </div>
            </article>
          </li>`;
        })}
      </ul>
      <div class="foot"></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-news-feed': KimNewsFeed;
  }
}
