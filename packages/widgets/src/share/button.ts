import { html, type TemplateResult } from 'lit';
import type { KimElement } from '../base/kim-element.ts';
import type { Shared } from '../events/share.ts';
import { shareTerms } from './share.terms.ts';
import { bringPart } from '../base/bring-part.ts';

/**
 * A button that shares, for parts that come later than an element: its words are not in what comes
 * first.
 */
export const shareButton = (element: KimElement, what: Shared): TemplateResult =>
  html`<button
    type="button"
    class="share"
    part="share"
    @click=${({ currentTarget }: Event) => {
      bringPart(() => import('./share.ts')).then(
        ({ share }) => share(element, what, currentTarget as HTMLElement),
        // Without a line there is nobody to share with; another press tries again.
        () => {},
      );
    }}
  >
    ${shareTerms(element.language).share}
  </button>`;
