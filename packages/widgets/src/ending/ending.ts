/** Ways to end an aspiration: withdrawn, without consent, erased. Each is explained, and asked once more. */
import { html, type TemplateResult } from 'lit';
import { isKimError } from '@simpul-kim/sdk';
import type { TrackedAspiration } from '@simpul-kim/sdk';
import type { TrackingResource } from '@simpul-kim/sdk/tracking.js';
import type { KimElement } from '../base/kim-element.ts';
import { endingTerms } from './ending.terms.ts';

/** A way to end an aspiration. */
type Way = 'withdraw' | 'withdrawConsent' | 'erase';

/** What is done with an aspiration, and who hears of it. */
export interface Ended {
  readonly tracking: TrackingResource;
  readonly code: string;
  /** Hears what it is then. */
  readonly done: (aspiration: TrackedAspiration, said: string) => void;
}

/** The way that is asked about, and what came in its way, by element. */
const asked = new WeakMap<KimElement, { readonly way?: Way; readonly fault?: string }>();

/** What can be ended of an aspiration. */
export function renderEnding(
  element: KimElement,
  { mayWithdraw }: TrackedAspiration,
  { tracking, code, done }: Ended,
): TemplateResult {
  const terms = endingTerms(element.language);
  const { way, fault } = asked.get(element) ?? {};
  const ask = (next: Way | undefined, why?: string) => {
    asked.set(element, { ...(next && { way: next }), ...(why !== undefined && { fault: why }) });
    element.requestUpdate();
    void element.updateComplete.then(() =>
      element.renderRoot.querySelector<HTMLElement>(`.${next ?? way} button`)?.focus(),
    );
  };
  let isBusy = false;
  const end = async (chosen: Way) => {
    if (isBusy) return;
    isBusy = true;
    try {
      const aspiration = await tracking[chosen]({ code });
      asked.delete(element);
      done(aspiration, terms.done);
    } catch (error) {
      ask(chosen, (isKimError(error) && error.detail) || terms.failed);
    }
  };
  const ways: readonly Way[] = mayWithdraw
    ? ['withdraw', 'withdrawConsent', 'erase']
    : ['withdrawConsent', 'erase'];
  return html`<ul class="ways">
    ${ways.map((each) => {
      const [name, meaning, yes] = terms.ways[each];
      return html`<li class=${each}>
        <p>${meaning}</p>
        ${
          way === each
            ? html`<div class="row" role="group" aria-label=${name}>
                  <button type="button" @click=${() => end(each)}>${yes}</button>
                  <button type="button" @click=${() => ask(undefined)}>${terms.no}</button>
                </div>
                <p class="fault" role="alert">${fault}</p>`
            : html`<button type="button" @click=${() => ask(each)}>${name}</button>`
        }
      </li>`;
    })}
  </ul>`;
}
