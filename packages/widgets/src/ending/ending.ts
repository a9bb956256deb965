/** Ways to end an aspiration: withdrawn, without consent, erased. Each is explained, and asked once more. */
import { html, nothing, type TemplateResult } from 'lit';
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
  /** Says to the person, and to a screen reader, what is going on. */
  readonly tell: (said: string) => void;
  /** Hears what it is then. */
  readonly done: (aspiration: TrackedAspiration) => void;
}

/** The way that is asked about, of which code, and how far it is. */
interface Asked {
  readonly code: string;
  readonly way?: Way | undefined;
  readonly fault?: string;
  readonly isBusy?: boolean;
}
const asked = new WeakMap<KimElement, Asked>();

/** What can be ended of an aspiration. */
export function renderEnding(
  element: KimElement,
  { mayWithdraw, steps }: TrackedAspiration,
  { tracking, code, tell, done }: Ended,
): TemplateResult {
  const terms = endingTerms(element.language);
  const last = asked.get(element);
  // What was asked about another code is not asked about this one.
  const { way, fault, isBusy }: Asked = last?.code === code ? last : { code };
  const set = (next: Omit<Asked, 'code'>) => {
    asked.set(element, { code, ...next });
    element.requestUpdate();
  };
  const ask = (next: Way | undefined, from: Way) => {
    set({ way: next });
    // The first is the one that changes nothing: who presses twice has done nothing.
    void element.updateComplete.then(() =>
      element.renderRoot.querySelector<HTMLElement>(`.${from} button`)?.focus(),
    );
  };
  const end = async (chosen: Way) => {
    if (asked.get(element)?.isBusy) return;
    set({ way: chosen, isBusy: true });
    tell(terms.working);
    try {
      const aspiration = await tracking[chosen]({ code });
      asked.delete(element);
      tell(terms.ways[chosen][3]);
      done(aspiration);
    } catch (error) {
      tell('');
      set({ way: chosen, fault: (isKimError(error) && error.detail) || terms.failed });
    }
  };
  const isConsentWithdrawn = steps.some(({ kind }) => kind === 'consentWithdrawn');
  const ways: readonly Way[] = [
    ...(mayWithdraw ? (['withdraw'] as const) : []),
    ...(isConsentWithdrawn ? [] : (['withdrawConsent'] as const)),
    'erase',
  ];
  return html`<ul class="ways">
    ${ways.map((each) => {
      const [name, meaning, yes] = terms.ways[each];
      return html`<li class=${each}>
        <p id="of-${each}">${meaning}</p>
        ${
          way === each
            ? html`<p class="label" id="sure-${each}">${terms.sure}</p>
                <div
                  class="row"
                  role="group"
                  aria-labelledby="sure-${each}"
                  aria-describedby="of-${each}"
                >
                  <button type="button" @click=${() => ask(undefined, each)}>${terms.no}</button>
                  <button
                    type="button"
                    class="end"
                    aria-disabled=${isBusy ? 'true' : nothing}
                    @click=${() => end(each)}
                  >
                    ${yes}
                  </button>
                </div>
                <p class="fault" role="alert">${fault}</p>`
            : html`<button type="button" @click=${() => ask(each, each)}>${name}</button>`
        }
      </li>`;
    })}
  </ul>`;
}
