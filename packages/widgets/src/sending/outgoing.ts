import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Client, PrivacyNotice } from '@simpul-kim/sdk';
import type { Outbox, OutboxItem, RefusedItem, SentItem } from '@simpul-kim/sdk/outbox.js';
import { privacy } from '@simpul-kim/sdk/privacy.js';
import { bringPart } from '../base/bring-part.ts';
import { KimAspirationEvent } from '../events/aspiration.ts';
import type { KimAspirationForm } from '../aspiration-form/kim-aspiration-form.ts';
import type { renderWays } from '../receipt/receipt.ts';
import { contentOf, draftOf, fieldOf } from './content.ts';
import { renderItem } from './items.ts';
import { outboxFor } from './outbox.ts';
import { renderReview } from './review.ts';
import { sendingStyles } from './sending.styles.ts';
import { sendingTerms, type SendingTerms } from './sending.terms.ts';

/** What leaves this device: what waits, what is being sent, and the codes of what was. */
export class Outgoing implements ReactiveController {
  items: readonly OutboxItem[] = [];
  /** What was sent here last: it stands in place of the form. */
  shown: string | undefined;
  /** What is about to be cancelled, or whose code is about to go: it is asked once more. */
  asked: string | undefined;
  isSending = false;
  /** The privacy notice; nothing while it is on its way. */
  notice: PrivacyNotice | 'failed' | undefined;
  isAgreed = false;

  readonly #host: KimAspirationForm;
  #outbox: Outbox | undefined;
  #unsubscribe: (() => void) | undefined;
  #renderWays: typeof renderWays | undefined;

  constructor(host: KimAspirationForm) {
    this.#host = host;
    host.adopt(sendingStyles);
    host.addController(this);
  }

  get terms(): SendingTerms {
    return sendingTerms(this.#host.language);
  }

  get language(): string {
    return this.#host.language;
  }

  get titleLevel(): number {
    return this.#host.titleLevel;
  }

  /** What was refused and stands in the form. */
  get mended(): string | undefined {
    return this.#host.writing.mended;
  }

  /** Whether something would be lost with the page. */
  get isAtStake(): boolean {
    return this.items.some(({ kept, state }) => !kept && state !== 'sent');
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.#outbox = undefined;
  }

  #set(change: Partial<Outgoing>): void {
    Object.assign(this, change);
    this.#host.requestUpdate();
  }

  /** Hears of what leaves this device for a service. */
  async connect(client: Client): Promise<Outbox> {
    const outbox = await outboxFor(client);
    if (this.#outbox === outbox || !this.#host.isConnected) return outbox;
    this.#unsubscribe?.();
    this.#outbox = outbox;
    this.#unsubscribe = outbox.subscribe(({ state, kept }) => {
      this.#host.dispatchEvent(new KimAspirationEvent(state, kept));
      void this.#list();
    });
    await this.#list();
    return outbox;
  }

  async #list(): Promise<void> {
    const items = (await this.#outbox?.list()) ?? [];
    this.#set({ items });
    if (this.#renderWays || !items.some(({ state }) => state === 'sent')) return;
    try {
      this.#renderWays = (await bringPart(() => import('../receipt/receipt.ts'))).renderWays;
      this.#host.requestUpdate();
    } catch {
      // The code itself stands there.
    }
  }

  async readNotice(): Promise<void> {
    const { client, language, writing } = this.#host;
    const locale = language === 'en' ? 'en' : 'id';
    if (!client || (typeof this.notice === 'object' && this.notice.locale === locale)) return;
    this.#set({ notice: undefined });
    const notice = await writing
      .read(client, `notice ${locale}`, () => privacy(client).notice({ locale }))
      .catch(() => 'failed' as const);
    this.#set({ notice });
  }

  agree(isAgreed: boolean): void {
    this.#set({ isAgreed });
    this.#host.writing.tellFaults([]);
  }

  /** Sends what was written, once, however often it is asked to. */
  async send(client: Client): Promise<void> {
    const { terms, notice, isAgreed } = this;
    const { writing } = this.#host;
    if (this.isSending) return;
    if (typeof notice !== 'object') {
      await this.readNotice();
      return;
    }
    if (!isAgreed) {
      writing.tellFaults([['consent', terms.consent]]);
      return;
    }
    this.#set({ isSending: true });
    try {
      const outbox = await this.connect(client);
      const { files, mended } = writing;
      const draft = contentOf(writing.draft, notice.version, new Date(), terms.placeInText);
      const isMended = mended !== undefined && (await outbox.replace(mended, { draft, files }));
      const id = isMended ? mended : await outbox.add({ draft, files });
      this.#set({ shown: id, isAgreed: false });
      await writing.clear();
      await this.#list();
      this.#host.focusOn(`[data-of="${id}"] .title`);
    } catch {
      this.#host.tell(terms.notSent);
    } finally {
      this.#set({ isSending: false });
    }
  }

  writeAnother(): void {
    this.shown = undefined;
    this.#host.writing.go('what');
  }

  ask(id: string | undefined): void {
    const of = id ?? this.asked;
    this.#set({ asked: id });
    this.#host.focusOn(`[data-of="${of}"] :is(.message button, .asks)`);
  }

  retry(id: string): void {
    void this.#outbox?.retry(id);
  }

  /** Takes up in the form what the service would not have. */
  async mend({ id, draft, error, file }: RefusedItem): Promise<void> {
    const { client, writing } = this.#host;
    const files = (await this.#outbox?.files(id)) ?? [];
    const area = await (client &&
      writing.readArea(client, draft.regionCode).catch(() => undefined));
    const refused = error.detail ?? this.terms.refused;
    const wrong =
      file !== undefined
        ? [['photos', `${files[file]?.name}: ${error.errors[0]?.message ?? refused}`] as const]
        : error.errors.length > 0
          ? error.errors.map(({ field, message }) => [fieldOf(field), message] as const)
          : [['consent', refused] as const];
    this.shown = undefined;
    writing.mend(id, draftOf(draft, area), files, wrong);
  }

  async cancel(id: string): Promise<void> {
    const { terms } = this;
    const known = (await this.#outbox?.cancel(id)) ?? 'unknown';
    this.asked = undefined;
    await this.#list();
    this.#host.tell(
      {
        cancelled: terms.cancelled,
        unsure: terms.cancelUnsure,
        sent: terms.cancelLate,
        unknown: '',
      }[known],
    );
    this.#left(id);
  }

  async forget(id: string): Promise<void> {
    await this.#outbox?.forget(id);
    this.asked = undefined;
    await this.#list();
    this.#left(id);
  }

  /** Goes on where something was taken away. */
  #left(id: string): void {
    const isThere = this.items.some((item) => item.id === id);
    if (!isThere && this.shown === id) this.shown = undefined;
    this.#host.requestUpdate();
    this.#host.focusOn(isThere ? `[data-of="${id}"] .title` : '.step-title');
  }

  renderWays({ receipt }: SentItem): unknown {
    return this.#renderWays?.(this.#host, receipt, (said) => this.#host.tell(said));
  }

  /** The last step: all that will be sent, and the consent. */
  renderReview(): TemplateResult {
    return renderReview(this.#host.writing, this);
  }

  /** What was sent from this device, and what has become of it. */
  render(): TemplateResult | typeof nothing {
    const { items, shown, terms } = this;
    const listed = shown === undefined ? items : items.filter(({ id }) => id === shown);
    const list =
      listed.length === 0
        ? nothing
        : html`<section aria-label=${terms.items}>
            <ul class="items">
              ${listed.map((item) => renderItem(this, item))}
            </ul>
          </section>`;
    return html`${list}${
      shown === undefined
        ? nothing
        : html`<button type="button" class="start" @click=${() => this.writeAnother()}>
            ${terms.another}
          </button>`
    }`;
  }
}
