import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Client, Page, PagePromise, TimeZone } from '@simpul-kim/sdk';
import type { renderFindBar } from '../find/find-bar.ts';
import { KimErrorEvent } from '../events/state.ts';
import { bringPart } from './bring-part.ts';
import type { Control } from './controls.ts';
import { KimDataElement, type DataTerms } from './kim-data-element.ts';
import { baseTerms } from './kim-element.terms.ts';
import type { Parts } from './kim-element.ts';
import type { Notice } from './notice.ts';
import { limitOf } from './option.ts';
import type { WidgetRequest } from './request.ts';
import { trimmed } from './trimmed.ts';

/** What a list says of its items. */
export interface ListTerms extends DataTerms {
  readonly loaded: (count: number) => string;
  readonly added: (count: number) => string;
  readonly noMatch: string;
  readonly more: string;
  readonly failedMore: string;
}

/**
 * An element that shows a list, page by page.
 *
 * @csspart list - The list of items.
 * @csspart more - The button that loads more.
 * @csspart fresh - The button that shows what is new since.
 */
export abstract class KimListElement<Item> extends KimDataElement<Page<Item>> {
  static override readonly parts: Parts = {
    ...KimDataElement.parts,
    controls: () => bringPart(() => import('../find/find-bar.ts')),
  };

  /** Items at first, and with each "load more": 1 to 50. */
  @property() limit: number | string = '';
  /** A page of items that is already here; then nothing is read for it. */
  @property({ attribute: false }) page: Page<Item> | undefined;

  /** Ways to narrow the list that readers are given, parted by spaces, e.g. `search`. Default: none. */
  @property() controls = '';

  /** What the reader has chosen, by the attribute that it stands in for. */
  @state() private chosen: Readonly<Record<string, string>> = {};
  @state() findBar: typeof renderFindBar | undefined;
  @state() private more: readonly Item[] = [];
  @state() private next: string | null = null;
  @state() private moreStatus: 'idle' | 'loading' | 'failed' = 'idle';

  protected abstract override get words(): ListTerms;
  /** Controls that there are, by the word that `controls` has for each. */
  protected abstract get offered(): Readonly<Record<string, Control>>;
  /** Attributes that ask for less than all, so that an empty list may mean that nothing matches. */
  protected abstract readonly filters: readonly string[];
  /** Reads a page of the list. */
  protected abstract list(
    client: Client,
    query: object,
    options: { readonly signal?: AbortSignal },
  ): PagePromise<Item>;
  protected abstract renderItem(item: Item, index: number): TemplateResult;

  protected readonly givenBy = 'page';

  protected override asked(name: string): string {
    return this.chosen[name] ?? super.asked(name);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What the page says now has the word over what the reader chose before.
    for (const name of changed.keys()) {
      if (name in this.chosen) this.choose(name as string, this.given(name as string));
    }
    super.willUpdate(changed);
  }

  /** Asks with this in place of what the attribute says, as a reader has chosen. */
  protected choose(name: string, value: string): void {
    this.chosen = { ...this.chosen, [name]: value };
  }

  get #controls(): readonly string[] {
    return trimmed(this.controls).split(/\s+/).filter(Boolean);
  }

  /** How many items are asked for. */
  protected get count(): number {
    return Number(this.request()?.query['limit']);
  }

  protected override isAsked(changed: ReadonlyMap<PropertyKey, unknown>): boolean {
    return changed.has('chosen') || super.isAsked(changed);
  }

  protected override load(): Promise<void> {
    this.more = [];
    this.moreStatus = 'idle';
    return super.load();
  }

  protected async read(
    client: Client,
    { query }: WidgetRequest,
    signal: AbortSignal,
  ): Promise<Page<Item>> {
    const { data, next } = await this.list(client, query, { signal });
    return { data, next };
  }

  protected override begin({ next }: Page<Item>): void {
    this.next = next;
    this.more = [];
    this.moreStatus = 'idle';
  }

  protected countOf({ data }: Page<Item>): number {
    return data.length;
  }

  protected told(count: number): string {
    return count > 0 ? this.words.loaded(count) : this.words.empty;
  }

  protected zoneOf({ data }: Page<Item>): TimeZone | undefined {
    return (data[0] as { readonly timeZone?: TimeZone } | undefined)?.timeZone;
  }

  async #loadMore(): Promise<void> {
    const { client, next } = this;
    const request = this.request();
    if (!client || !request || next === null || this.moreStatus === 'loading') return;
    this.moreStatus = 'loading';
    const before = this.data.state;
    try {
      const page = await this.list(client, { ...request.query, cursor: next }, {});
      // What was shown has been replaced meanwhile: this page does not follow it.
      if (this.data.state !== before) return;
      const first = this.renderRoot.querySelectorAll('.item').length;
      this.more = [...this.more, ...page.data];
      this.next = page.next;
      this.moreStatus = 'idle';
      this.announcement = this.words.added(page.data.length);
      await this.updateComplete;
      // The button may be gone, and who pressed it goes on reading where the new items begin.
      const begin = this.renderRoot.querySelectorAll('.item').item(first);
      begin?.querySelector<HTMLElement>('a, button')?.focus();
    } catch (error) {
      if (this.data.state !== before) return;
      this.moreStatus = 'failed';
      if (error instanceof Error) this.dispatchEvent(new KimErrorEvent(error));
    }
  }

  protected override notices(): Notice[] {
    const limit = trimmed(this.limit);
    const told = [
      ...this.#controls.flatMap((name) =>
        this.unknown('controls', Object.keys(this.offered), name),
      ),
      ...super.notices(),
    ];
    if (limitOf(limit) === limit) return told;
    return [['badValue', 'limit', limit.slice(0, 40), '1–50'], ...told];
  }

  /** The bar comes later than the list; its place is kept. */
  protected override renderControls(): TemplateResult | typeof nothing {
    const { offered } = this;
    const controls = this.#controls.flatMap((name) => offered[name] ?? []);
    if (controls.length === 0) return nothing;
    return html`<div class=${controls.length > 1 ? 'controls rows' : 'controls'}>
      ${this.findBar?.(
        controls,
        this.language,
        (name) => this.asked(name),
        (name, value) => {
          this.choose(name, value);
        },
      )}
    </div>`;
  }

  protected renderData({ data }: Page<Item>): TemplateResult | typeof nothing {
    const items = [...data, ...this.more];
    if (items.length === 0) {
      return this.renderEmpty(
        this.filters.some((name) => this.asked(name)) ? this.words.noMatch : this.words.empty,
      );
    }
    return html`<ul class="items" part="list">
        ${items.map((item, index) => this.#tryItem(item, index))}
      </ul>
      ${this.#renderFoot()}`;
  }

  /** One item that cannot be shown must not take the others with it. */
  #tryItem(item: Item, index: number): TemplateResult | typeof nothing {
    try {
      return this.renderItem(item, index);
    } catch {
      return nothing;
    }
  }

  #renderFoot(): TemplateResult {
    const { words, moreStatus } = this;
    const terms = baseTerms(this.language);
    const isLoading = moreStatus === 'loading';
    return html`<div class="foot">
      ${this.renderAge()}
      ${moreStatus === 'failed' ? html`<p role="alert">${words.failedMore}</p>` : nothing}
      ${
        this.next === null || !this.client
          ? nothing
          : html`<button
              type="button"
              part="more"
              aria-disabled=${isLoading ? 'true' : 'false'}
              @click=${() => this.#loadMore()}
            >
              ${isLoading ? terms.loadingMore : moreStatus === 'failed' ? terms.retry : words.more}
            </button>`
      }
    </div>`;
  }
}
