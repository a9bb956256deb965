import { html, nothing, type TemplateResult } from 'lit';
import type { OutboxItem, SendingItem, SentItem, WaitingItem } from '@simpul-kim/sdk/outbox.js';
import { formatDay } from '../base/format.ts';
import type { Outgoing } from './outgoing.ts';

const hasNoLine: readonly unknown[] = [undefined, 'network', 'timeout', 'aborted', 'unreadable'];

function renderSending(items: Outgoing, { progress }: SendingItem): TemplateResult {
  const { terms } = items;
  const { files, sent, loaded, total } = progress;
  return html`<p>${sent < files ? terms.sendingFile(sent + 1, files) : terms.sending}</p>
    <progress
      aria-label=${terms.sending}
      max=${total || 1}
      value=${total ? Math.min(loaded, total) : nothing}
    ></progress>`;
}

function renderWaiting(items: Outgoing, { kept, code }: WaitingItem): TemplateResult {
  const { terms } = items;
  if (!kept) return html`<p>${terms.waitingHere}</p>`;
  return html`<p>${hasNoLine.includes(code) ? terms.waiting : terms.waitingBusy}</p>`;
}

function renderSent(items: Outgoing, item: SentItem): TemplateResult {
  const { terms, language, asked } = items;
  const { trackingCode, office, timeZone, deadlines } = item.receipt;
  const day = (moment: string) => formatDay(new Date(moment), timeZone, language);
  const { verifyBy, followUpBy } = deadlines;
  return html`<p class="label" id="code-${item.id}">${terms.code}</p>
    <p class="code" part="code" aria-labelledby="code-${item.id}">${trackingCode}</p>
    <p class="hint">${terms.codeHint}</p>
    ${items.renderWays(item)}
    <div class="after">
      <p><strong>${terms.nextSteps}</strong></p>
      <ul>
        <li>${terms.office(office.name)}</li>
        ${verifyBy ? html`<li>${terms.verifyBy(day(verifyBy))}</li>` : nothing}
        ${followUpBy ? html`<li>${terms.followUpBy(day(followUpBy))}</li>` : nothing}
      </ul>
      <p class="hint">${terms.workdays}</p>
    </div>
    ${
      asked === item.id
        ? html`<div class="message" role="alert">
            ${terms.codeSure}
            <div class="row">
              <button type="button" @click=${() => items.forget(item.id)}>${terms.yesKept}</button>
              <button type="button" @click=${() => items.ask(undefined)}>${terms.no}</button>
            </div>
          </div>`
        : html`<button type="button" class="start asks" @click=${() => items.ask(item.id)}>
            ${terms.codeKept}
          </button>`
    }`;
}

/** What can be done with what is not sent yet. */
function renderUnsentActions(items: Outgoing, item: OutboxItem): TemplateResult {
  const { terms, asked } = items;
  if (asked === item.id) {
    return html`<div class="message" role="alert">
      ${terms.cancelSure}
      <div class="row">
        <button type="button" @click=${() => items.cancel(item.id)}>${terms.yesErase}</button>
        <button type="button" @click=${() => items.ask(undefined)}>${terms.no}</button>
      </div>
    </div>`;
  }
  return html`<div class="row">
    ${
      item.state === 'waiting'
        ? html`<button type="button" @click=${() => items.retry(item.id)}>${terms.sendNow}</button>`
        : nothing
    }
    ${
      item.state === 'refused' && item.id !== items.mended
        ? html`<button type="button" @click=${() => items.mend(item)}>${terms.mend}</button>`
        : nothing
    }
    <button type="button" class="asks" @click=${() => items.ask(item.id)}>${terms.cancel}</button>
  </div>`;
}

/** One thing that was sent from this device, and what has become of it. */
export function renderItem(items: Outgoing, item: OutboxItem): TemplateResult {
  const { terms, titleLevel } = items;
  const title = item.state === 'sent' ? terms.sent : item.draft.title;
  return html`<li class="item ${item.state}" part="item" data-of=${item.id}>
    <p class="title" role="heading" aria-level=${titleLevel} tabindex="-1">${title}</p>
    ${
      item.state === 'sent'
        ? renderSent(items, item)
        : html`${
            item.state === 'sending'
              ? renderSending(items, item)
              : item.state === 'waiting'
                ? renderWaiting(items, item)
                : html`<p class="fault">${item.error.detail ?? terms.refused}</p>`
          }
          ${renderUnsentActions(items, item)}`
    }
  </li>`;
}
