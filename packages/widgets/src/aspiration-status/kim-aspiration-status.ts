import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { isKimError, type Office, type TrackedAspiration } from '@simpul-kim/sdk';
import { bringTerms } from '../base/dictionary.ts';
import { KimElement } from '../base/kim-element.ts';
import type { Notice } from '../base/notice.ts';
import type { renderEnding } from '../ending/ending.ts';
import type * as Following from '../following/following.ts';
import type * as Progress from '../progress/progress.ts';
import { bringPart } from '../base/bring-part.ts';
import { codeIn, grouped } from '../tracking/code.ts';
import { aspirationStatusStyles } from './kim-aspiration-status.styles.ts';
import {
  aspirationStatusTerms,
  type AspirationStatusTerms,
} from './kim-aspiration-status.terms.ts';

const bringEnglish = () => bringPart(() => import('../languages/en-aspirations.ts'));
let english: Promise<void> | undefined;

/** The end of a code, by which its owner knows it again, and nobody else can use it. */
const endOf = (code: string) => code.slice(-4);

/**
 * Follows an aspiration by its tracking code: where it stands, until when the office has to do what, what
 * was answered; a message can be added, and it can be withdrawn or erased. The code stands in no address,
 * no event and no storage, unless someone asks this device to remember it.
 *
 * @cssproperty --kim-fault - Colour of what is wrong.
 * @csspart title - Where the aspiration stands.
 * @csspart answer - What the office has answered.
 * @csspart line - The line from sent to answered.
 * @csspart steps - All that has happened.
 * @csspart step - One thing that has happened.
 * @csspart said - What was written then.
 * @csspart button - What is pressed to look a code up, or to send a message.
 * @csspart fault - What is wrong.
 * @csspart message - Whom to ask instead.
 * @csspart status - What was done last.
 * @example
 * <kim-aspiration-status region="64.09.02.2004" heading="Lacak laporan"></kim-aspiration-status>
 */
export class KimAspirationStatus extends KimElement {
  static override styles: CSSResultGroup = [KimElement.styles, aspirationStatusStyles];

  @state() private aspiration: TrackedAspiration | undefined;
  @state() private isBusy = false;
  /** What is wrong with the code, or came in its way. */
  @state() private fault = '';
  /** What is wrong with the message, or came in its way. */
  @state() private replyFault = '';
  /** What was done last, in words. */
  @state() private told = '';
  @state() private remembered: readonly Following.RememberedCode[] = [];
  /** This browser keeps nothing, and so is not asked to. */
  @state() private isForgetful = false;
  /** Whom to ask, where a code is not known or the service does not answer. */
  @state() private office: Office | undefined;

  /** The code whose aspiration is shown. */
  #code = '';
  /** Counts what is asked for: who has left does not see an answer that comes late. */
  #turn = 0;
  /** The message that was sent last and not acknowledged, and its key: sent again, it arrives once. */
  #unsent: { readonly text: string; readonly key: string } | undefined;
  #coming: Promise<typeof Following> | undefined;
  #following: typeof Following | undefined;
  #progress: typeof Progress | undefined;
  #renderEnding: typeof renderEnding | undefined;
  #tracking: ReturnType<typeof Following.tracking> | undefined;

  get #terms(): AspirationStatusTerms {
    return aspirationStatusTerms(this.language);
  }

  protected override notices(): Notice[] {
    return this.client ? super.notices() : [['noBaseUrl'], ...super.notices()];
  }

  protected override async scheduleUpdate(): Promise<void> {
    // Apart from what other elements say: who reads news only need not load it.
    if (this.language === 'en') await (english ??= bringTerms('en', bringEnglish));
    await super.scheduleUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed as PropertyValues<this>);
    if (changed.has('baseUrl')) void this.#listRemembered();
  }

  /** What asks and remembers. Where it does not come, it is asked for again when it is needed. */
  async #bring(): Promise<typeof Following> {
    this.#coming ??= bringPart(() => import('../following/following.ts')).catch(
      (error: unknown) => {
        this.#coming = undefined;
        throw error;
      },
    );
    return (this.#following = await this.#coming);
  }

  async #listRemembered(): Promise<void> {
    const { client } = this;
    if (!client) return;
    // Where it did not come, it is asked for again with the first code.
    const { rememberedCodes } = (await this.#bring().catch(() => undefined)) ?? {};
    try {
      this.remembered = (await rememberedCodes?.(client.baseUrl)) ?? [];
    } catch {
      this.isForgetful = true;
    }
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
  }

  // --- looking a code up

  /** Writes a code in groups; what is longer may be a message with a code in it. */
  #group(input: HTMLInputElement): void {
    const { value } = input;
    input.value = codeIn(value) ?? (value.length > 25 ? value : grouped(value));
  }

  #look(event: Event): void {
    // In a sandboxed frame nothing is ever submitted; Enter in the field presses the button there too.
    event.preventDefault();
    const input = this.renderRoot.querySelector<HTMLInputElement>('#code')!;
    const isAsked = this.renderRoot.querySelector<HTMLInputElement>('#remember')?.checked;
    const code = codeIn(input.value);
    if (!code) {
      this.fault = input.value.trim() ? this.#terms.notACode : this.#terms.noCode;
      input.focus();
      return;
    }
    input.value = code;
    void this.#follow(code, isAsked);
  }

  async #follow(code: string, isAsked = false): Promise<void> {
    const { client } = this;
    if (!client || this.isBusy) return;
    const turn = ++this.#turn;
    this.isBusy = true;
    this.fault = '';
    this.told = this.#terms.looking;
    try {
      const { tracking, rememberCode } = await this.#bring();
      const asking = tracking(client);
      const [aspiration, progress] = await Promise.all([
        asking.track({ code }),
        bringPart(() => import('../progress/progress.ts')),
      ]);
      this.#progress = progress;
      if (turn !== this.#turn) return;
      this.#tracking = asking;
      this.#code = code;
      this.told = '';
      this.#show(aspiration);
      if (isAsked) {
        const label = progress.labelOf(aspiration, this.#terms, this.language);
        await rememberCode(client.baseUrl, { code, label, at: Date.now() }).catch(() => {
          this.told = this.#terms.notRemembered;
        });
        await this.#listRemembered();
      }
    } catch (error) {
      if (turn !== this.#turn) return;
      const { failed, notRefreshed } = this.#terms;
      this.told = '';
      this.fault = this.#why(error, this.aspiration ? notRefreshed : failed);
      this.#focus('#code');
      const { code: region } = this;
      if (region) void this.#following?.officeOf(client, region).then((is) => (this.office = is));
    } finally {
      if (turn === this.#turn) this.isBusy = false;
    }
  }

  #why(error: unknown, otherwise: string): string {
    if (!isKimError(error)) return otherwise;
    return error.code === 'unknown-code' ? this.#terms.unknownCode : (error.detail ?? otherwise);
  }

  #show(aspiration: TrackedAspiration): void {
    this.aspiration = aspiration;
    this.#focus('.title');
  }

  async #forget(code: string): Promise<void> {
    const { client } = this;
    if (!client) return;
    const { forgetCode } = await this.#bring();
    await forgetCode(client.baseUrl, code).catch(() => undefined);
    await this.#listRemembered();
    this.#focus('#code');
  }

  #leave(): void {
    this.#turn++;
    this.isBusy = false;
    this.aspiration = undefined;
    this.#unsent = undefined;
    this.#code = this.fault = this.replyFault = this.told = '';
    this.#focus('#code');
  }

  // --- adding to it, and ending it

  async #reply(event: Event): Promise<void> {
    event.preventDefault();
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#reply')!;
    const terms = this.#terms;
    const text = field.value.trim();
    if (this.isBusy || !this.#tracking) return;
    if (!text) {
      this.replyFault = terms.emptyReply;
      field.focus();
      return;
    }
    const turn = ++this.#turn;
    this.isBusy = true;
    this.replyFault = '';
    this.told = terms.sendingReply;
    try {
      const { idempotencyKey } = await this.#bring();
      // Kept over failures: where only the answer was lost, the message is not there twice.
      const unsent = this.#unsent?.text === text ? this.#unsent : { text, key: idempotencyKey() };
      this.#unsent = unsent;
      const replied = await this.#tracking.reply(
        { code: this.#code, text },
        { idempotencyKey: unsent.key },
      );
      if (turn !== this.#turn) return;
      this.#show(replied);
      this.#unsent = undefined;
      field.value = '';
      this.told = terms.replied;
    } catch (error) {
      if (turn !== this.#turn) return;
      this.told = '';
      this.replyFault = this.#why(error, terms.replyFailed);
      field.focus();
    } finally {
      if (turn === this.#turn) this.isBusy = false;
    }
  }

  async #bringEnding(): Promise<void> {
    if (this.#renderEnding) return;
    try {
      this.#renderEnding = (await bringPart(() => import('../ending/ending.ts'))).renderEnding;
    } catch {
      this.told = this.#terms.failed;
    }
    this.requestUpdate();
  }

  // --- what is shown

  #renderForm(): TemplateResult {
    const terms = this.#terms;
    return html`<form
        method="dialog"
        novalidate
        aria-label=${this.heading || terms.label}
        @submit=${(event: Event) => event.preventDefault()}
      >
        <div class="field">
          <label for="code">${terms.code}</label>
          <p class="hint" id="code-hint">${terms.codeHint}</p>
          <input
            id="code"
            type="text"
            required
            maxlength="500"
            autocomplete="off"
            autocapitalize="characters"
            autocorrect="off"
            spellcheck="false"
            enterkeyhint="search"
            aria-invalid=${this.fault ? 'true' : nothing}
            aria-describedby=${this.fault ? 'code-hint code-fault' : 'code-hint'}
            @paste=${(event: ClipboardEvent) => {
              // The field would lose the line breaks of a message, and cut a long one.
              const code = codeIn(event.clipboardData!.getData('text'));
              if (!code) return;
              event.preventDefault();
              (event.target as HTMLInputElement).value = code;
            }}
            @input=${({ target, inputType }: InputEvent) => {
              const input = target as HTMLInputElement;
              const { value, selectionStart } = input;
              // Only what is typed at the end: elsewhere, groups would move the caret away.
              if (inputType === 'insertText' && selectionStart === value.length) {
                this.#group(input);
              }
            }}
            @change=${({ target }: Event) => this.#group(target as HTMLInputElement)}
          />
          ${this.#renderFault(this.fault, 'code-fault')}
        </div>
        ${
          this.isForgetful
            ? html`<p class="hint">${terms.notRemembered}</p>`
            : html`<label class="choice">
                <input id="remember" type="checkbox" aria-describedby="remember-hint" />
                <span>
                  ${terms.remember}
                  <span class="hint" id="remember-hint">${terms.rememberHint}</span>
                </span>
              </label>`
        }
        <button
          type="submit"
          class="primary"
          part="button"
          aria-disabled=${this.isBusy ? 'true' : nothing}
          @click=${(event: Event) => this.#look(event)}
        >
          ${terms.show}
        </button>
      </form>
      ${this.office && this.fault ? this.#following?.renderOffice(this.office, terms) : nothing}
      ${this.#renderRemembered()}`;
  }

  #renderFault(fault: string, id: string): TemplateResult | typeof nothing {
    return fault ? html`<p class="fault" part="fault" id=${id} role="alert">${fault}</p>` : nothing;
  }

  #renderRemembered(): TemplateResult | typeof nothing {
    const terms = this.#terms;
    if (this.remembered.length === 0) return nothing;
    return html`<section aria-labelledby="remembered">
      <p class="label" id="remembered">${terms.remembered}</p>
      <ul class="codes">
        ${this.remembered.map(
          ({ code, label }) =>
            html`<li>
              <button type="button" @click=${() => this.#follow(code)}>
                ${terms.open(label, endOf(code))}
              </button>
              <button
                type="button"
                class="link"
                aria-label=${terms.forgetOf(endOf(code))}
                @click=${() => this.#forget(code)}
              >
                ${terms.forget}
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #renderReply(): TemplateResult {
    const terms = this.#terms;
    const { replyFault } = this;
    return html`<form
      method="dialog"
      novalidate
      aria-label=${terms.reply}
      @submit=${(event: Event) => event.preventDefault()}
    >
      <div class="field">
        <label for="reply">${terms.reply}</label>
        <p class="hint" id="reply-hint">${terms.replyHint}</p>
        <textarea
          id="reply"
          rows="3"
          maxlength="2000"
          ?readonly=${this.isBusy}
          aria-invalid=${replyFault ? 'true' : nothing}
          aria-describedby=${replyFault ? 'reply-hint reply-fault' : 'reply-hint'}
        ></textarea>
        ${this.#renderFault(replyFault, 'reply-fault')}
      </div>
      <button
        type="submit"
        class="primary"
        part="button"
        aria-disabled=${this.isBusy ? 'true' : nothing}
        @click=${(event: Event) => this.#reply(event)}
      >
        ${terms.sendReply}
      </button>
    </form>`;
  }

  /** Where it stands; of one that its author has ended, how. */
  #standing({ status, steps }: TrackedAspiration): string {
    const { ends, statuses } = this.#terms;
    const end = steps.filter(({ kind }) => Object.hasOwn(ends, kind)).at(-1);
    return status === 'archived' && end ? ends[end.kind as keyof typeof ends] : statuses[status];
  }

  #renderAspiration(aspiration: TrackedAspiration): TemplateResult {
    const terms = this.#terms;
    const tracking = this.#tracking!;
    const code = this.#code;
    return html`<article>
      <p
        class="title"
        part="title"
        role="heading"
        aria-level=${Math.min(this.level + 1, 6)}
        tabindex="-1"
      >
        ${this.#standing(aspiration)}
      </p>
      ${this.#progress?.renderProgress(this, aspiration, terms)}
      ${aspiration.mayReply ? this.#renderReply() : nothing}
      ${
        aspiration.steps.some(({ kind }) => kind === 'erased')
          ? nothing
          : html`<details @toggle=${() => void this.#bringEnding()}>
              <summary>${terms.end}</summary>
              ${this.#renderEnding?.(this, aspiration, {
                tracking,
                code,
                // Who has left meanwhile is not told.
                tell: (said) => {
                  if (code === this.#code) this.told = said;
                },
                done: (ended) => {
                  if (code === this.#code) this.#show(ended);
                },
              })}
            </details>`
      }
      <div class="row">
        <button
          type="button"
          aria-disabled=${this.isBusy ? 'true' : nothing}
          @click=${() => this.#follow(this.#code)}
        >
          ${terms.refresh}
        </button>
        <button type="button" @click=${() => this.#leave()}>${terms.another}</button>
      </div>
      ${this.#renderFault(this.fault, 'refresh-fault')}
    </article>`;
  }

  protected override render(): TemplateResult {
    const { aspiration } = this;
    return html`${this.renderHeading()} ${this.renderNotices()}
      ${aspiration ? this.#renderAspiration(aspiration) : this.#renderForm()}
      <p class="told" part="status" role="status">${this.told}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-aspiration-status': KimAspirationStatus;
  }
}
