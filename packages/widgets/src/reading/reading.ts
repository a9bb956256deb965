/** Reading an article inside the page: a dialog over it, at an address of its own. */
import { html, nothing, render, type ReactiveController, type TemplateResult } from 'lit';
import { isKimError, type Article, type ArticleSummary } from '@simpul-kim/sdk';
import { articles } from '@simpul-kim/sdk/articles.js';
import { formatMoment } from '../base/format.ts';
import type { KimElement } from '../base/kim-element.ts';
import { baseTerms } from '../base/kim-element.terms.ts';
import { forget, recall, remember } from '../base/last-good.ts';
import { isPassing } from '../base/live-data.ts';
import type { Pictures } from '../base/pictures.ts';
import { safeUrl } from '../base/safe-url.ts';
import type { KimArticleOpenEvent } from '../events/article-open.ts';
import { shareButton } from '../share/button.ts';
import { articleIn, hashOf } from './address.ts';
import { clean } from './clean.ts';
import { readingStyles } from './reading.styles.ts';
import { readingTerms } from './reading.terms.ts';

/** What reading needs of the news feed that it belongs to. */
export type ReadingHost = KimElement & {
  /** `inline`, where articles are read here. */
  readonly open: string;
  readonly picture: Pictures;
  readonly words: { readonly topics: Readonly<Record<Article['topic'], string>> };
};

/** What is shown of an article: all of it with its cleaned text, why there is none, or nothing yet. */
type State =
  | { readonly status: 'loading' }
  | {
      readonly status: 'ready';
      readonly article: Article;
      readonly body: DocumentFragment;
      readonly isKept: boolean;
    }
  | { readonly status: 'failed'; readonly error: unknown };

/** Those of this page that can show an article, by when they came; the first one answers an address. */
const readings: Reading[] = [];

/** The address of this page with another hash; it counts from the page itself, whatever `<base>` says. */
const addressWith = (hash: string): string => location.href.split('#', 1)[0]! + hash;

/** Shows the article that the address names, or none. */
function follow(event?: Event): void {
  const id = articleIn(location.hash);
  const reading =
    readings.find(({ isShown }) => isShown) ?? readings.find(({ mayShow }) => mayShow);
  if (!reading) return;
  // It is an address of ours: the router of the page would look for a page of that name.
  if (id && event) event.stopImmediatePropagation();
  if (id) reading.show(id);
  else reading.hide();
}

/** The dialog of an element. */
class Reading implements ReactiveController {
  readonly #host: ReadingHost;
  readonly #dialog = document.createElement('dialog');
  /** The press that opens an article, if one does. */
  #click: MouseEvent | undefined;
  #id = '';
  #summary: ArticleSummary | undefined;
  #state: State = { status: 'loading' };
  #control: AbortController | undefined;

  constructor(host: ReadingHost) {
    this.#host = host;
    this.#dialog.className = 'reading';
    this.#dialog.setAttribute('part', 'reading');
    this.#dialog.addEventListener('close', () => this.#closed());
    this.#dialog.addEventListener('click', ({ target }) => {
      // Only what lies around the article is the dialog itself.
      if (target === this.#dialog) this.hide();
    });
    host.addController(this);
    host.renderRoot.addEventListener('click', (event) => (this.#click = event as MouseEvent), true);
  }

  hostConnected(): void {
    addEventListener('kim-article-open', this.#hear);
    this.#host.adopt(readingStyles);
    if (!this.#dialog.isConnected) this.#host.renderRoot.append(this.#dialog);
    if (this.isShown) {
      // Moved while it was open: it no longer lay over the page.
      this.#dialog.open = false;
      this.#dialog.showModal();
    }
    if (readings.push(this) === 1) {
      addEventListener('popstate', follow, true);
      addEventListener('hashchange', follow, true);
    }
    const id = articleIn(location.hash);
    if (!id || !this.mayShow || readings.some(({ isShown }) => isShown)) return;
    // Going back closes it, here too: the page without it comes before it.
    history.replaceState(history.state, '', addressWith(''));
    history.pushState(history.state, '', addressWith(hashOf(id)));
    this.show(id);
  }

  hostDisconnected(): void {
    removeEventListener('kim-article-open', this.#hear);
    // One that was only moved goes on to be read.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.hide();
      this.#control?.abort();
    });
    readings.splice(readings.indexOf(this), 1);
    if (readings.length > 0) return;
    removeEventListener('popstate', follow, true);
    removeEventListener('hashchange', follow, true);
  }

  hostUpdated(): void {
    if (this.isShown) this.#render();
  }

  /** Whether articles can be read here: not in a feed that is not seen, over which no dialog shows. */
  get mayShow(): boolean {
    return this.#host.open.trim() === 'inline' && this.#host.getClientRects().length > 0;
  }

  /** Whether an article is being read. */
  get isShown(): boolean {
    return this.#dialog.open;
  }

  /**
   * Opens an article in place of its link, unless the reader wants a tab or a window. Hears of it at the
   * window, where all others have heard of it who may show it in their own way.
   */
  readonly #hear = (event: KimArticleOpenEvent): void => {
    const { article, defaultPrevented } = event;
    const click = this.#click;
    if (defaultPrevented || event.composedPath()[0] !== this.#host || !click) return;
    if (this.#host.open.trim() !== 'inline') return;
    if (click.button || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    history.pushState(history.state, '', addressWith(hashOf(article.id)));
    click.preventDefault();
    this.#summary = article;
    this.show(article.id);
  };

  /** Shows an article; the address names it already. */
  show(id: string): void {
    if (this.isShown && this.#id === id) return;
    if (this.#summary?.id !== id) this.#summary = undefined;
    this.#id = id;
    void this.#load();
    if (!this.isShown) this.#dialog.showModal();
    this.#dialog.scrollTop = 0;
  }

  /** Puts the article away, if one is shown. */
  hide(): void {
    if (this.isShown) this.#dialog.close();
  }

  #closed(): void {
    this.#control?.abort();
    // Closed by the reader, not by going back: the page goes back to where it was.
    if (this.#dialog.isConnected && articleIn(location.hash) === this.#id) history.back();
  }

  async #load(): Promise<void> {
    const id = this.#id;
    this.#control?.abort();
    const { signal } = (this.#control = new AbortController());
    const address = `article ${this.#host.language} ${id}`;
    this.#set({ status: 'loading' });
    const shows = async (article: Article, isKept: boolean) => {
      const body = await clean(article.bodyHtml);
      if (!signal.aborted) this.#set({ status: 'ready', article, body, isKept });
    };
    try {
      const article = await articles(this.#host.client!).get(id, { signal });
      await shows(article, false);
      void remember(address, { data: article, at: Date.now() });
    } catch (error) {
      const kept =
        error instanceof Error && isPassing(error) ? await recall<Article>(address) : undefined;
      if (signal.aborted) return;
      // What was taken back must not come again from here.
      if (error instanceof Error && !isPassing(error)) void forget(address);
      try {
        if (!kept) throw error;
        await shows(kept.data, true);
      } catch {
        this.#set({ status: 'failed', error });
      }
    }
  }

  #set(state: State): void {
    this.#state = state;
    this.#render();
  }

  #render(): void {
    const element = this.#host;
    this.#dialog.lang = element.language;
    this.#dialog.setAttribute('aria-labelledby', 'reading-title');
    render(this.#renderAll(), this.#dialog);
  }

  #renderAll(): TemplateResult {
    const terms = readingTerms(this.#host.language);
    const state = this.#state;
    const article = state.status === 'ready' ? state.article : this.#summary;
    return html`<div class="sheet">
      <div class="bar">
        <button
          type="button"
          class="close"
          part="close"
          aria-label=${terms.close}
          @click=${() => this.hide()}
        >
          <svg viewBox="0 0 24 24" stroke="currentColor" stroke-width="2" aria-hidden="true">
            <path d="M6 6l12 12M18 6L6 18" />
          </svg>
        </button>
      </div>
      <article>
        ${article ? this.#renderHead(article) : nothing}
        ${
          state.status === 'ready'
            ? this.#renderBody(state.article, state.body, state.isKept)
            : state.status === 'failed'
              ? this.#renderFailure(state.error)
              : html`<p class="wait" role="status">${terms.loading}</p>`
        }
      </article>
    </div>`;
  }

  #renderHead(article: Article | ArticleSummary): TemplateResult {
    const element = this.#host;
    const { picture, words } = element;
    const { title, publishedAt, timeZone, author, regionName } = article;
    return html`<p class="topic">${words.topics[article.topic]}</p>
      <h2 id="reading-title" lang="id">${title}</h2>
      <p class="meta">
        <span>${author.name}</span>
        ${author.name.includes(regionName) ? nothing : html`<span>${regionName}</span>`}
        <time datetime=${publishedAt}
          >${formatMoment(new Date(publishedAt), timeZone, element.language)}</time
        >
      </p>
      ${
        article.picture && picture.isOn
          ? picture.render(article.picture, '(min-width: 720px) 640px, 100vw', html``)
          : nothing
      }`;
  }

  #renderBody(article: Article, body: DocumentFragment, isKept: boolean): TemplateResult {
    const element = this.#host;
    const { picture } = element;
    const terms = readingTerms(element.language);
    const own = safeUrl(article.url);
    const pictures = picture.isOn ? article.pictures : [];
    const documents = article.documents.filter(({ url }) => url && safeUrl(url));
    const videoUrl = article.video && safeUrl(article.video.url);
    return html`${isKept ? html`<p class="kept" role="status">${terms.kept}</p>` : nothing}
      ${this.#renderFactCheck(article)}
      <div class="body" lang="id">${body}</div>
      ${pictures.map((further) => picture.render(further, '(min-width: 720px) 640px, 100vw', html``))}
      ${
        videoUrl
          ? html`<p>
              <a class="more" href=${videoUrl} target="_blank" rel="noopener">${terms.video}</a>
            </p>`
          : nothing
      }
      ${
        documents.length > 0
          ? html`<section class="box">
              <h3>${terms.documents}</h3>
              <ul lang="id">
                ${documents.map(
                  ({ title, url, year }) =>
                    html`<li>
                      <a href=${url!} target="_blank" rel="noopener">${title} (${year})</a>
                    </li>`,
                )}
              </ul>
            </section>`
          : nothing
      }
      ${
        article.corrections.length > 0
          ? html`<section class="box" part="corrections">
              <h3>${terms.corrections}</h3>
              <ul>
                ${article.corrections.map(
                  ({ at, note }) =>
                    html`<li>
                      <time datetime=${at}
                        >${formatMoment(new Date(at), article.timeZone, element.language)}</time
                      >
                      <span lang="id">${note}</span>
                    </li>`,
                )}
              </ul>
            </section>`
          : nothing
      }
      <footer>
        ${own ? shareButton(element, { title: article.title, url: own }) : nothing}
        ${own ? html`<a class="more" href=${own} target="_blank" rel="noopener">${terms.ownPage}</a>` : nothing}
      </footer>`;
  }

  #renderFactCheck({ factCheck }: Article): TemplateResult | typeof nothing {
    if (!factCheck) return nothing;
    const terms = readingTerms(this.#host.language);
    const sources = factCheck.sources.filter((source) => safeUrl(source));
    return html`<section class="box" part="fact-check">
      <h3>${terms.factCheck}: ${terms.verdicts[factCheck.verdict]}</h3>
      <p>${terms.claim}: <q lang="id">${factCheck.claim}</q></p>
      ${
        sources.length > 0
          ? html`<p>
              ${terms.sources}:
              ${sources.map(
                (source, index) =>
                  html`${index > 0 ? ', ' : ''}<a href=${source} target="_blank" rel="noopener"
                      >${new URL(source).hostname}</a
                    >`,
              )}
            </p>`
          : nothing
      }
    </section>`;
  }

  #renderFailure(error: unknown): TemplateResult {
    const { language } = this.#host;
    const terms = readingTerms(language);
    const known = isKimError(error) ? error : undefined;
    if (known?.code === 'withdrawn') {
      return html`<div class="message" role="alert">
        <strong id=${this.#summary ? nothing : 'reading-title'}>${terms.withdrawn}</strong>
        <p lang="id">${known.detail}</p>
      </div>`;
    }
    const mayPass = !(error instanceof Error) || isPassing(error);
    return html`<div class="message" role="alert">
      <p>
        ${!mayPass ? terms.missing : navigator.onLine ? known?.detail || terms.failed : terms.offline}
      </p>
      ${
        mayPass
          ? html`<button type="button" @click=${() => this.#load()}>
              ${baseTerms(language).retry}
            </button>`
          : nothing
      }
    </div>`;
  }
}

/** Lets a news feed show its articles inside the page. */
export function attach(feed: ReadingHost): void {
  new Reading(feed);
}
