import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { addressOf, isKimError, type Client, type TimeZone } from '@simpul-kim/sdk';
import { KimErrorEvent, KimLoadEvent } from '../events/state.ts';
import { formatMoment } from './format.ts';
import { dataStyles } from './kim-data-element.styles.ts';
import { KimElement } from './kim-element.ts';
import { baseTerms } from './kim-element.terms.ts';
import { isPassing, LiveData, type DataState } from './live-data.ts';
import type { Notice } from './notice.ts';
import { optionOf, type Known } from './option.ts';
import { pictureModes, Pictures, type PictureMode } from './pictures.ts';
import { requestsOf, type WidgetRequest } from './request.ts';

/** What an element says of its data. */
export interface DataTerms {
  readonly loading: string;
  readonly empty: string;
  readonly failed: string;
}

/**
 * An element that shows what it reads: a skeleton at first, then the data, or why there is none; the last
 * good data of this device, with their date, while newer ones are awaited or cannot be had.
 *
 * @slot empty - Shown where there is nothing.
 * @slot error - Shown where the data could not be loaded.
 * @csspart message - What is said in place of data: there is none, or it could not be loaded.
 * @csspart status - The line that tells how old the data are.
 * @event {KimLoadEvent} kim-load - There is data to show. Does not bubble.
 * @event {KimErrorEvent} kim-error - The data could not be read. Does not bubble.
 */
export abstract class KimDataElement<Data> extends KimElement {
  static override styles: CSSResultGroup = [KimElement.styles, dataStyles];
  static override readonly known: Known = { ...KimElement.known, pictures: pictureModes };

  /**
   * Whether pictures come: `auto` (on tap where the reader saves data or the line is slow), always on
   * `tap`, or `none`. Default `auto`.
   */
  @property() pictures: PictureMode = 'auto';

  /** What was said last to a screen reader. */
  @state() protected announcement = '';

  protected readonly data = new LiveData<Data>(this, (now) => this.#changed(now));
  /** Shows pictures. @internal */
  readonly picture = new Pictures(this);

  /** What is read, as `requestsOf` takes it. */
  protected abstract readonly reads: string;
  /** The property by which data may be given, so that nothing is read. */
  protected abstract readonly givenBy: string;
  /** Reads what was asked for. */
  protected abstract read(
    client: Client,
    request: WidgetRequest,
    signal: AbortSignal,
  ): Promise<Data>;
  /** How many things there are to show. */
  protected abstract countOf(data: Data): number;
  /** What a screen reader is told when data have come. */
  protected abstract told(count: number): string;
  /** Where the data are from: their moments are of its zone. */
  protected abstract zoneOf(data: Data): TimeZone | undefined;
  protected abstract get words(): DataTerms;
  /** The layout in use, a class of what is around all; one that is not known is the default. */
  protected abstract get arrangement(): string;
  /** What the element is called where it has no heading. */
  protected abstract get label(): string;
  protected abstract renderSkeleton(): TemplateResult;
  protected abstract renderData(data: Data): TemplateResult | typeof nothing;

  /** Reads the data again. */
  async reload(): Promise<void> {
    await this.load();
  }

  /** What is asked with: an attribute; nothing where its value cannot be used. */
  protected asked(name: string): string {
    return optionOf(name, this.given(name), this.known);
  }

  /** What the attributes ask for first; nothing, where they name too little. */
  protected request(): WidgetRequest | undefined {
    return requestsOf(this.reads, (name) => this.asked(name))[0];
  }

  /** Whether there is something to ask for, and someone to ask. */
  protected get isAsking(): boolean {
    return this.client !== undefined && this.request() !== undefined;
  }

  protected get isBusy(): boolean {
    return this.data.state.status === 'loading' && this.isAsking;
  }

  /** The data that are given, in place of which nothing is read. */
  protected get gift(): Data | undefined {
    return (this as unknown as Readonly<Record<string, Data | undefined>>)[this.givenBy];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { gift } = this;
    if (!gift || !(changed as ReadonlyMap<PropertyKey, unknown>).has(this.givenBy)) return;
    this.data.take(gift);
    this.begin(gift);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { gift } = this;
    if (gift && (changed as ReadonlyMap<PropertyKey, unknown>).has(this.givenBy)) {
      this.dispatchEvent(new KimLoadEvent(this.countOf(gift), false));
    } else if (this.isAsked(changed)) {
      // What was given was an answer to what was asked before.
      Object.assign(this, { [this.givenBy]: undefined });
      void this.load();
    }
  }

  /** Whether what has changed asks for other data. */
  protected isAsked(changed: ReadonlyMap<PropertyKey, unknown>): boolean {
    return ['baseUrl', 'locale', ...this.reads.match(/(?<=[?&{])\w+/g)!].some((name) =>
      changed.has(name),
    );
  }

  /** Hears of new data, whether read or given. */
  protected begin(_data: Data): void {}

  protected async load(): Promise<void> {
    const { client } = this;
    const request = this.request();
    if (!client || !request) {
      // There is nothing to ask for; the notices tell the editor.
      this.data.clear();
      return;
    }
    const address = addressOf(client.baseUrl, request.path, request.query);
    await this.data.load(address, (signal) => this.read(client, request, signal));
  }

  /** Hears that there are data, before they are shown. */
  protected arrived(data: Data, isStale: boolean): void {
    this.begin(data);
    // With a service that answers, pictures may come that did not.
    if (!isStale) this.picture.broken.clear();
    const count = this.countOf(data);
    this.announcement = this.told(count);
    this.dispatchEvent(new KimLoadEvent(count, isStale));
  }

  #changed(now: DataState<Data>): void {
    if (now.status === 'loading') this.announcement = this.words.loading;
    if (now.status === 'ready' || now.status === 'stale') {
      this.arrived(now.data, now.status === 'stale');
    }
    if (now.status === 'error') this.announcement = '';
    if ('error' in now && now.error) this.dispatchEvent(new KimErrorEvent(now.error));
  }

  async #retry(): Promise<void> {
    await this.data.retry();
    await this.updateComplete;
    // The button that was pressed is gone; who pressed it goes on where the answer is.
    if (this.renderRoot instanceof ShadowRoot && !this.renderRoot.activeElement) {
      this.renderRoot.querySelector<HTMLElement>('a, button')?.focus();
    }
  }

  protected override notices(): Notice[] {
    const { code, client } = this;
    const { state: now } = this.data;
    const told = super.notices();
    if (this.gift) return told;
    const badRegion: Notice = ['badRegion', code.slice(0, 40)];
    if (!this.request()) told.push(code ? badRegion : ['noRegion']);
    else if (now.status === 'error' && isKimError(now.error)) {
      const { code: problem, detail, message } = now.error;
      if (problem === 'unknown-region') told.push(badRegion);
      else if (problem === 'invalid-request') told.push(detail ?? message);
    }
    if (!client) told.push(['noBaseUrl']);
    return told;
  }

  protected override render(): TemplateResult {
    return html`<section
      class=${this.arrangement}
      lang=${this.language}
      dir="ltr"
      aria-label=${this.heading || this.label}
      aria-busy=${this.isBusy ? 'true' : 'false'}
    >
      ${this.renderHeading()} ${this.renderNotices()} ${this.renderControls()} ${this.renderState()}
      ${this.renderAnnouncement()}
    </section>`;
  }

  /** Ways to narrow what is shown. */
  protected renderControls(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What the element shows of its data: a skeleton, the data, or why there are none. */
  protected renderState(): TemplateResult | typeof nothing {
    const { state: now } = this.data;
    switch (now.status) {
      case 'loading':
        return this.isAsking ? this.renderSkeleton() : nothing;
      case 'error':
        return this.#renderError(now.error);
      default:
        try {
          return this.renderData(now.data);
        } catch (error) {
          // What cannot be shown is no answer.
          return this.#renderError(error as Error);
        }
    }
  }

  #renderError(error: Error): TemplateResult | typeof nothing {
    if (!isPassing(error)) {
      // What only the editor can mend is told in the notice; trying again would not help.
      if (!isKimError(error)) return nothing;
      if (error.code === 'suspended') return this.renderEmpty(error.detail);
      return error.code === 'not-found' ? this.renderEmpty() : nothing;
    }
    return html`<div class="message" part="message" role="alert">
      <slot name="error">${(isKimError(error) && error.detail) || this.words.failed}</slot>
      <button type="button" @click=${() => this.#retry()}>${baseTerms(this.language).retry}</button>
    </div>`;
  }

  /** That there is nothing. */
  protected renderEmpty(said = this.words.empty): TemplateResult | typeof nothing {
    return html`<div class="message" part="message"><slot name="empty">${said}</slot></div>`;
  }

  /** How old the data are, where they are from before. */
  protected renderAge(): TemplateResult | typeof nothing {
    const { state: now } = this.data;
    if (now.status !== 'stale') {
      return this.data.age
        ? html`<p class="status age" part="status">${this.data.age}</p>`
        : nothing;
    }
    const terms = baseTerms(this.language);
    const zone = this.zoneOf(now.data) ?? 'Asia/Jakarta';
    return html`<p class="status" part="status">
      ${terms.dataAsOf(formatMoment(now.at, zone, this.language))} –
      ${
        now.error
          ? html`${terms.notRefreshed}
              <button type="button" class="link" @click=${() => this.#retry()}>
                ${terms.retry}
              </button>`
          : terms.refreshing
      }
    </p>`;
  }

  /** What a screen reader is told, and nobody sees. */
  protected renderAnnouncement(): TemplateResult {
    return html`<p class="unseen" role="status">${this.announcement}</p>`;
  }
}
