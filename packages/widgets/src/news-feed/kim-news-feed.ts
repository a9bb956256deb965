import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  addressOf,
  isKimError,
  type ArticlePage,
  type ArticleSummary,
  type Topic,
} from '@simpul-kim/sdk';
import { articles } from '@simpul-kim/sdk/articles.js';
import { formatDay, formatMoment } from '../base/format.ts';
import { KimElement } from '../base/kim-element.ts';
import { isPassing, LiveData, type DataState } from '../base/live-data.ts';
import { safeUrl } from '../base/safe-url.ts';
import { trimmed } from '../base/trimmed.ts';
import { KimArticleOpenEvent, KimErrorEvent, KimLoadEvent } from '../events/index.ts';
import { newsFeedStyles } from './kim-news-feed.styles.ts';
import { flows, limitOf, newsFeedRequest } from './request.ts';

export { newsFeedRequest } from './request.ts';

/** Ways to lay news out. */
export const layouts = ['list', 'cards', 'headline', 'compact'] as const;
export type Layout = (typeof layouts)[number];

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
 * @slot empty - Shown where there is no news.
 * @slot error - Shown where the news could not be loaded.
 * @csspart list - The list of items.
 * @csspart item - One item.
 * @csspart lead - The first item of a headline, beside `item`.
 * @csspart lead-title - The title of the first item of a headline, beside `title`.
 * @csspart picture - The picture of an item.
 * @csspart topic - The topic of an item.
 * @csspart title - The title of an item, a link.
 * @csspart summary - The summary of an item.
 * @csspart meta - Source and date of an item.
 * @csspart above - The mark of an item that an office above has sent.
 * @csspart more - The button that loads more.
 * @csspart status - The line that tells how old the data are.
 * @csspart message - What is said in place of items: empty, or failed.
 * @event {KimArticleOpenEvent} kim-article-open - A person opens an article; cancelable.
 * @event {KimLoadEvent} kim-load - There is data to show. Does not bubble.
 * @event {KimErrorEvent} kim-error - The data could not be read. Does not bubble.
 * @example
 * <kim-news-feed region="64.09.02.2004" layout="cards" heading="Kabar desa"></kim-news-feed>
 */
export class KimNewsFeed extends KimElement {
  static override styles: CSSResultGroup = [KimElement.styles, newsFeedStyles];

  /** `list`, `cards`, `headline` or `compact`. Default `list`. */
  @property() layout: Layout = 'list';
  /** Which way the news came: `all`, `local`, `above` or `featured`. Default `all`. */
  @property() flow = 'all';
  /** Only this topic, e.g. `umkm`. */
  @property() topic: Topic | '' = '';
  /** Only news with these words. */
  @property() q = '';
  /** Items at first, and with each "load more": 1 to 50. Default 6. */
  @property() limit: number | string = '';
  /** A page of news that is already here; then nothing is read for it. */
  @property({ attribute: false }) page: ArticlePage | undefined;

  @state() private more: readonly ArticleSummary[] = [];
  @state() private next: string | null = null;
  @state() private moreStatus: 'idle' | 'loading' | 'failed' = 'idle';
  @state() private announcement = '';

  readonly #data = new LiveData<ArticlePage>(this, (now) => this.#dataChanged(now));

  /** Reads the news again. */
  async reload(): Promise<void> {
    await this.#load();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('page') && this.page) {
      this.#data.take(this.page);
      this.more = [];
      this.next = this.page.next;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const asks = ['region', 'flow', 'topic', 'q', 'limit', 'baseUrl', 'locale'] as const;
    const given = this.page !== undefined && changed.has('page');
    if (changed.has('page') && this.page) {
      this.dispatchEvent(new KimLoadEvent(this.page.data.length, false));
    }
    if (given || !asks.some((name) => changed.has(name))) return;
    this.page = undefined;
    void this.#load();
  }

  /** The layout in use: one that is not known is the default. */
  get #arrangement(): Layout {
    return layouts.find((known) => known === trimmed(this.layout)) ?? 'list';
  }

  /** What the request is made of. A topic that is not known is told of, and left out. */
  #attributes = (name: string): string => {
    const value = trimmed((this as unknown as Record<string, unknown>)[name]);
    return name === 'topic' && !Object.hasOwn(this.terms.topics, value) ? '' : value;
  };

  /** Whether there is something to ask for, and someone to ask. */
  get #isAsking(): boolean {
    return this.client !== undefined && newsFeedRequest(this.#attributes) !== undefined;
  }

  async #load(): Promise<void> {
    const { client } = this;
    const request = newsFeedRequest(this.#attributes);
    this.more = [];
    this.moreStatus = 'idle';
    if (!client || !request) {
      // There is nothing to ask for; the notices tell the editor.
      this.#data.clear();
      return;
    }
    const address = addressOf(client.baseUrl, request.path, request.query);
    await this.#data.load(address, async (signal) => {
      const { data, next } = await articles(client).list(request.query, { signal });
      return { data, next };
    });
  }

  #dataChanged(now: DataState<ArticlePage>): void {
    const { terms } = this;
    if (now.status === 'loading') this.announcement = terms.loading;
    if (now.status === 'ready' || now.status === 'stale') {
      this.next = now.data.next;
      this.more = [];
      this.moreStatus = 'idle';
      this.announcement = now.data.data.length ? terms.loaded(now.data.data.length) : terms.empty;
      this.dispatchEvent(new KimLoadEvent(now.data.data.length, now.status === 'stale'));
    }
    if (now.status === 'error') this.announcement = '';
    if ('error' in now && now.error) this.dispatchEvent(new KimErrorEvent(now.error));
  }

  async #loadMore(): Promise<void> {
    const { client, next } = this;
    const request = newsFeedRequest(this.#attributes);
    if (!client || !request || next === null || this.moreStatus === 'loading') return;
    this.moreStatus = 'loading';
    const before = this.#data.state;
    try {
      const page = await articles(client).list({ ...request.query, cursor: next });
      // What was shown has been replaced meanwhile: this page does not follow it.
      if (this.#data.state !== before) return;
      const first = this.renderRoot.querySelectorAll('.item').length;
      this.more = [...this.more, ...page.data];
      this.next = page.next;
      this.moreStatus = 'idle';
      this.announcement = this.terms.added(page.data.length);
      await this.updateComplete;
      // The button may be gone, and who pressed it goes on reading where the new items begin.
      this.renderRoot.querySelectorAll<HTMLElement>('.title a')[first]?.focus();
    } catch (error) {
      if (this.#data.state !== before) return;
      this.moreStatus = 'failed';
      if (error instanceof Error) this.dispatchEvent(new KimErrorEvent(error));
    }
  }

  async #retry(): Promise<void> {
    await this.#data.retry();
    await this.updateComplete;
    // The button that was pressed is gone; who pressed it goes on where the answer is.
    if (this.renderRoot instanceof ShadowRoot && !this.renderRoot.activeElement) {
      this.renderRoot.querySelector<HTMLElement>('.title a, button')?.focus();
    }
  }

  #open(event: MouseEvent, article: ArticleSummary): void {
    if (!this.dispatchEvent(new KimArticleOpenEvent(article))) event.preventDefault();
  }

  protected override notices(): string[] {
    const { terms, code } = this;
    const { state } = this.#data;
    const limit = trimmed(this.limit);
    const told = [
      ...super.notices(),
      ...this.unknown('layout', this.layout, layouts),
      ...this.unknown('flow', this.flow, flows),
      ...this.unknown('topic', this.topic, Object.keys(terms.topics)),
    ];
    if (limit !== '' && String(limitOf(limit)) !== limit) {
      told.push(terms.badValue('limit', limit.slice(0, 40), '1–50'));
    }
    if (this.page) return told;
    if (!code) told.push(terms.noRegion);
    else if (!newsFeedRequest(this.#attributes)) told.push(terms.badRegion(code.slice(0, 40)));
    else if (state.status === 'error' && isKimError(state.error)) {
      const { error } = state;
      if (error.code === 'unknown-region' || error.errors.some(({ field }) => field === 'region')) {
        told.push(terms.badRegion(code.slice(0, 40)));
      } else if (error.code === 'invalid-request') told.push(error.detail ?? error.message);
    }
    if (!this.client) told.push(terms.noBaseUrl);
    return told;
  }

  protected override render(): TemplateResult {
    const { terms, heading } = this;
    const isBusy = this.#data.state.status === 'loading' && this.#isAsking;
    return html`<section
      class=${this.#arrangement}
      lang=${this.language}
      dir="ltr"
      aria-label=${heading || terms.topics[this.#attributes('topic') as Topic] || terms.news}
      aria-busy=${isBusy ? 'true' : 'false'}
    >
      ${this.renderHeading()} ${this.renderNotices()} ${this.#renderState()}
      <p class="unseen" role="status">${this.announcement}</p>
    </section>`;
  }

  #renderState(): TemplateResult | typeof nothing {
    const { state } = this.#data;
    switch (state.status) {
      case 'loading':
        return this.#isAsking ? this.#renderSkeleton() : nothing;
      case 'error':
        return this.#renderError(state.error);
      default: {
        const items = [...state.data.data, ...this.more];
        return items.length === 0 ? this.#renderEmpty() : this.#renderItems(items);
      }
    }
  }

  #renderEmpty(): TemplateResult {
    const { terms } = this;
    return html`<div class="message" part="message">
      <slot name="empty">${this.q || this.topic ? terms.emptySearch : terms.empty}</slot>
    </div>`;
  }

  #renderError(error: Error): TemplateResult | typeof nothing {
    // What only the editor can mend is told in the notice; trying again would not help.
    if (!isPassing(error)) return nothing;
    return html`<div class="message" part="message" role="alert">
      <slot name="error">${(isKimError(error) && error.detail) || this.terms.failed}</slot>
      <button type="button" @click=${() => this.#retry()}>${this.terms.retry}</button>
    </div>`;
  }

  #renderItems(items: readonly ArticleSummary[]): TemplateResult {
    return html`<ul class="items" part="list">
        ${items.map((article, index) => this.#tryItem(article, index))}
      </ul>
      ${this.#renderFoot()}`;
  }

  /** One item that cannot be shown must not take the others with it. */
  #tryItem(article: ArticleSummary, index: number): TemplateResult | typeof nothing {
    try {
      return this.#renderItem(article, index);
    } catch {
      return nothing;
    }
  }

  #renderItem(article: ArticleSummary, index: number): TemplateResult {
    const { terms, language } = this;
    const lead = this.#arrangement === 'headline' && index === 0;
    const { title, summary, topic, publishedAt, timeZone, author, regionName } = article;
    const source = article.regionCode === this.code ? author.name : regionName;
    const moment = new Date(publishedAt);
    const date =
      this.#arrangement === 'compact'
        ? formatDay(moment, timeZone, language)
        : formatMoment(moment, timeZone, language);
    return html`<li class=${lead ? 'item lead' : 'item'} part=${lead ? 'item lead' : 'item'}>
      <article>
        ${this.#renderPicture(article, lead)}
        <div class="text">
          ${
            this.topic
              ? nothing
              : html`<p class="topic" part="topic">${terms.topics[topic] ?? topic}</p>`
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
              >${title}</a
            >
          </div>
          <p class="summary" part="summary" lang="id">${summary}</p>
          <p class="meta" part="meta">
            ${
              article.flow === 'above'
                ? html`<span class="above" part="above">${terms.fromAbove(author.name)}</span>`
                : html`<span>${source}</span>`
            }
            <time datetime=${publishedAt}>${date}</time>
          </p>
        </div>
      </article>
    </li>`;
  }

  #renderPicture({ picture }: ArticleSummary, lead: boolean): TemplateResult | typeof nothing {
    if (this.#arrangement === 'compact' || (this.#arrangement === 'headline' && !lead))
      return nothing;
    const sizes = (picture?.sizes ?? []).filter(({ url }) => safeUrl(url));
    const largest = sizes.at(-1);
    const shown =
      largest && picture
        ? html`<img
            src=${largest.url}
            srcset=${sizes.map(({ url, width }) => `${url} ${width}w`).join(', ')}
            sizes=${pictureSizes[this.#arrangement]}
            width=${largest.width}
            height=${largest.height}
            alt=${picture.alt}
            loading="lazy"
            decoding="async"
            @error=${(event: Event) => ((event.target as HTMLElement).hidden = true)}
          />`
        : nothing;
    // The mark shows where there is no picture, or where it does not come.
    return html`<div class="picture" part="picture">${shown}${noPicture}</div>`;
  }

  #renderFoot(): TemplateResult {
    const { terms, moreStatus } = this;
    const loading = moreStatus === 'loading';
    return html`<div class="foot">
      ${this.#renderAge()}
      ${moreStatus === 'failed' ? html`<p role="alert">${terms.failedMore}</p>` : nothing}
      ${
        this.next === null || !this.client
          ? nothing
          : html`<button
              type="button"
              part="more"
              aria-disabled=${loading ? 'true' : 'false'}
              @click=${() => this.#loadMore()}
            >
              ${loading ? terms.loadingMore : moreStatus === 'failed' ? terms.retry : terms.more}
            </button>`
      }
    </div>`;
  }

  #renderAge(): TemplateResult | typeof nothing {
    const { state } = this.#data;
    if (state.status !== 'stale') return nothing;
    const { terms, language } = this;
    const zone = state.data.data[0]?.timeZone ?? 'Asia/Jakarta';
    return html`<p class="status" part="status">
      ${terms.dataAsOf(formatMoment(state.at, zone, language))} –
      ${
        state.error
          ? html`${terms.notRefreshed}
              <button type="button" class="link" @click=${() => this.#retry()}>
                ${terms.retry}
              </button>`
          : terms.refreshing
      }
    </p>`;
  }

  #renderSkeleton(): TemplateResult {
    const count = limitOf(trimmed(this.limit));
    return html`<ul class="items skeleton" aria-hidden="true">
        ${Array.from({ length: count }, (_, index) => {
          const lead = this.#arrangement === 'headline' && index === 0;
          const pictured = lead || this.#arrangement === 'list' || this.#arrangement === 'cards';
          return html`<li class=${lead ? 'item lead' : 'item'}>
            <article>
              ${pictured ? html`<div class="picture"></div>` : nothing}
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
