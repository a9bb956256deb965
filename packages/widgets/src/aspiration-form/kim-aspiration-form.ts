import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isKimError, type Client } from '@simpul-kim/sdk';
import { bringTerms } from '../base/dictionary.ts';
import { formatMoment } from '../base/format.ts';
import { KimElement } from '../base/kim-element.ts';
import type { Notice } from '../base/notice.ts';
import { steps, type Area } from './draft.ts';
import { aspirationFormStyles } from './kim-aspiration-form.styles.ts';
import { aspirationFormTerms, type AspirationFormTerms } from './kim-aspiration-form.terms.ts';
import type { Outgoing } from '../sending/outgoing.ts';
import type * as Sending from '../sending/sending.ts';
import { bringPart } from '../base/bring-part.ts';
import { renderWhat } from './what.ts';
import { renderWhere } from './where.ts';
import { renderWho } from './who.ts';
import { Writing } from './writing.ts';

const bringEnglish = () => bringPart(() => import('../languages/en-aspirations.ts'));
let english: Promise<void> | undefined;

const renderStep = { what: renderWhat, where: renderWhere, who: renderWho };

/**
 * Sends a complaint, an aspiration or a request for information, in four steps: what, where, who, and a
 * last look. What is written stays on the device until it is sent, without name and contact; what is to be
 * sent waits there for a signal, and is sent once, also after the page was closed. Where the browser keeps
 * nothing (a sandboxed frame, some private windows), it says that the page must stay open.
 *
 * @cssproperty --kim-fault - Colour of what is wrong.
 * @csspart step - Which step it is, above its title.
 * @csspart title - The title of a step.
 * @csspart choice - One of a few to choose from.
 * @csspart button - What is pressed to go on, or to add a photo.
 * @csspart fault - What is wrong with a field.
 * @csspart item - Something that was sent from this device.
 * @csspart code - The tracking code.
 * @csspart message - A question, or why something does not work.
 * @csspart status - What was done last.
 * @event {KimAspirationEvent} kim-aspiration - Something that is sent has changed its state. Holds nothing
 *   of what was written. Does not bubble.
 * @example
 * <kim-aspiration-form region="64.09.02.2004" heading="Sampaikan aspirasi"></kim-aspiration-form>
 */
export class KimAspirationForm extends KimElement {
  static override styles: CSSResultGroup = [KimElement.styles, aspirationFormStyles];

  /** The region of the page, where it is known already: nothing is asked for it. */
  @property({ attribute: false }) area: Area | undefined;

  @state() private isRegionUnknown = false;
  /** Why nothing can be sent here for now. */
  @state() private suspension: string | undefined;
  /** What was done last, in words. */
  @state() private told = '';

  /** What is written here. @internal */
  readonly writing: Writing = new Writing(this);
  /** What leaves this device, once it can. */
  #outgoing: Outgoing | undefined;
  #sending: Promise<typeof Sending> | undefined;
  /** What was typed into the server's page before this script came. */
  readonly #typed: Partial<HTMLInputElement>[] = [];
  /** Ends what is heard of the page. */
  #hearing: AbortController | undefined;

  /** @internal */
  get terms(): AspirationFormTerms {
    return aspirationFormTerms(this.language);
  }

  /** Level of the titles of steps, and of what was sent. @internal */
  get titleLevel(): number {
    return Math.min(this.level + 1, 6);
  }

  protected override notices(): Notice[] {
    return [
      ...(this.client ? [] : [['noBaseUrl'] as const]),
      ...(this.isRegionUnknown ? [['badRegion', this.code.slice(0, 40)] as const] : []),
      ...super.notices(),
    ];
  }

  protected override async scheduleUpdate(): Promise<void> {
    // Apart from what other elements say: who reads news only need not load it.
    if (this.language === 'en') await (english ??= bringTerms('en', bringEnglish));
    await super.scheduleUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#hearing?.abort();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#begin();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed as PropertyValues<this>);
    if (changed.has('area') && this.area?.level === 'village') {
      this.writing.draft = { ...this.writing.draft, area: this.area };
    }
    // A server has no root. Taking over the server's page empties its fields.
    if (this.hasUpdated || !this.renderRoot) return;
    const controls = this.renderRoot.querySelectorAll<HTMLInputElement>('form [name]');
    for (const { name, type, value, checked } of controls) {
      if (value && (type !== 'radio' || checked)) this.#typed.push({ name, type, value, checked });
    }
  }

  protected override firstUpdated(): void {
    for (const control of this.#typed) this.writing.take(control);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed as PropertyValues<this>);
    this.writing.draw(this.renderRoot.querySelectorAll('canvas'));
    if (['region', 'baseUrl', 'locale'].some((name) => changed.has(name))) this.#begin();
  }

  #begin(): void {
    this.#hearing?.abort();
    const { client } = this;
    if (!client || !this.isConnected) return;
    const { signal } = (this.#hearing = new AbortController());
    const connect = () =>
      this.#bringOutgoing()
        .then((outgoing) => {
          void outgoing.readNotice();
          return outgoing.connect(client);
        })
        .catch(() => {
          // What did not come is asked for again when something is sent, or there is a line again.
        });
    void this.#readArea(client);
    this.writing.hear(signal);
    const resume = () => connect().then(() => this.writing.resume());
    void resume();
    addEventListener('online', () => void (this.writing.isKept ? connect() : resume()), { signal });
    document.addEventListener('visibilitychange', () => this.writing.keepNow(), { signal });
    addEventListener(
      'beforeunload',
      (event) => {
        const { isKept, isWritten } = this.writing;
        if ((!isKept && isWritten) || this.#outgoing?.isAtStake) event.preventDefault();
      },
      { signal },
    );
  }

  async #readArea(client: Client): Promise<void> {
    const { code } = this;
    if (this.area?.code === code) return;
    let isUnknown = false;
    let suspension: string | undefined;
    const area = code
      ? await this.writing.readArea(client, code).catch((error: unknown) => {
          const known = isKimError(error) ? error : undefined;
          if (known?.code === 'suspended') suspension = known.detail;
          else isUnknown = known?.retryable === false;
          return undefined;
        })
      : undefined;
    if (this.code !== code) return;
    // It is searched for then, as where the page names none; whoever made the page is told.
    this.area = area;
    this.isRegionUnknown = isUnknown;
    this.suspension = suspension;
  }

  /**
   * What keeps and sends. Where it does not come, it is asked for again when it is needed.
   *
   * @internal
   */
  sending(): Promise<typeof Sending> {
    this.#sending ??= bringPart(() => import('../sending/sending.ts')).catch((error: unknown) => {
      this.#sending = undefined;
      throw error;
    });
    return this.#sending;
  }

  async #bringOutgoing(): Promise<Outgoing> {
    const { Outgoing } = await this.sending();
    return (this.#outgoing ??= new Outgoing(this));
  }

  async #send(client: Client): Promise<void> {
    try {
      const outgoing = await this.#bringOutgoing();
      await outgoing.send(client);
    } catch {
      this.tell(this.terms.notReady);
    }
  }

  /** Says what was done, to a screen reader too. @internal */
  tell(said: string): void {
    this.told = said;
  }

  /** Moves the focus to the first of these that is there. @internal */
  focusOn(...selectors: readonly string[]): void {
    void this.updateComplete.then(() => {
      for (const selector of selectors) {
        const found = this.renderRoot.querySelector<HTMLElement>(selector);
        found?.focus();
        if (found) return;
      }
    });
  }

  #next(event: Event): void {
    // In a sandboxed frame nothing is ever submitted; Enter in a field presses the button there too.
    event.preventDefault();
    const { client, writing } = this;
    if (writing.step !== 'review') writing.next();
    else if (client && writing.isReady()) void this.#send(client);
  }

  #renderForm(): TemplateResult {
    const { terms, writing } = this;
    const { step, resumedAt } = writing;
    const at = steps.indexOf(step);
    // Before this script comes, the server's page would send it to an address with all that is in it.
    return html`<form
      method="dialog"
      novalidate
      aria-label=${this.heading || terms.label}
      @submit=${(event: Event) => event.preventDefault()}
      @input=${({ target }: Event) => writing.take(target as HTMLInputElement)}
    >
      <p class="step" part="step">${terms.stepOf(at + 1, steps.length)}</p>
      <div class="bar" aria-hidden="true">
        ${steps.map((_, index) => html`<span class=${index <= at ? 'done' : ''}></span>`)}
      </div>
      <p class="step-title" part="title" role="heading" aria-level=${this.titleLevel} tabindex="-1">
        ${terms.steps[step]}
      </p>
      ${
        resumedAt === undefined
          ? nothing
          : html`<p class="hint">
              ${terms.resumed(formatMoment(resumedAt, writing.zone, this.language))}
            </p>`
      }
      ${step === 'review' ? this.#renderReview() : renderStep[step](writing)}
      <div class="row nav">
        ${
          at > 0
            ? html`<button type="button" @click=${() => writing.back()}>${terms.back}</button>`
            : nothing
        }
        <button
          type="submit"
          class="primary"
          part="button"
          aria-disabled=${this.#outgoing?.isSending ? 'true' : nothing}
          @click=${(event: Event) => this.#next(event)}
        >
          ${step === 'review' ? terms.send : terms.next}
        </button>
      </div>
      ${this.#renderKeeping()}
    </form>`;
  }

  /** It needs what sends, as sending does. */
  #renderReview(): TemplateResult {
    return (
      this.#outgoing?.renderReview() ??
      html`<p class="message" part="message" role="alert">${this.terms.notReady}</p>`
    );
  }

  /** Whether what was written is kept on the device, and the way to erase it. */
  #renderKeeping(): TemplateResult | typeof nothing {
    const { terms, writing } = this;
    const { isKept, isThere, isErasing } = writing;
    if (isKept === undefined || !isThere) return nothing;
    if (isErasing) {
      return html`<div class="message erasing" part="message" role="alert">
        ${terms.eraseSure}
        <div class="row">
          <button type="button" @click=${() => writing.erase()}>${terms.yesErase}</button>
          <button type="button" @click=${() => writing.askErasing(false)}>${terms.no}</button>
        </div>
      </div>`;
    }
    return html`<p class="hint">
      ${writing.mended !== undefined ? terms.refusedKept : isKept ? terms.draftKept : terms.draftNotKept}
      <button type="button" class="link erase" @click=${() => writing.askErasing(true)}>
        ${terms.eraseDraft}
      </button>
    </p>`;
  }

  #renderPlace(): TemplateResult {
    return this.suspension
      ? html`<p class="message" part="message">${this.suspension}</p>`
      : this.#renderForm();
  }

  protected override render(): TemplateResult {
    return html`${this.renderHeading()} ${this.renderNotices()} ${this.#outgoing?.render()}
      ${this.#outgoing?.shown === undefined ? this.#renderPlace() : nothing}
      <p class="told" part="status" role="status">${this.told}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-aspiration-form': KimAspirationForm;
  }
}
