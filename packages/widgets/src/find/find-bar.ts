import { css, html, type TemplateResult } from 'lit';
import type { Control } from '../base/controls.ts';
import type { KimLocale } from '../base/dictionary.ts';
import type { KimElement } from '../base/kim-element.ts';
import { findBarTerms } from './find-bar.terms.ts';

const findBarStyles = css`
  .finding {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    min-inline-size: 0;
  }
  .finding form {
    display: flex;
    flex: 1 1 8em;
    min-inline-size: 0;
  }
  .finding :is(input, select) {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 44px;
    padding-inline: 12px;
    border: 1px solid var(--_quiet);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .finding select {
    flex: 0 1 12em;
  }
  .finding option {
    background: Canvas;
    color: CanvasText;
  }
  .finding form input {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .finding form button {
    flex: none;
    min-inline-size: 44px;
    padding-inline: 12px;
    border-color: var(--_quiet);
    border-inline-start: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .finding :focus-visible {
    position: relative;
    z-index: 1;
  }
  .chips {
    display: flex;
    gap: 8px;
    padding-inline-end: 28px;
    overflow-x: auto;
    mask-image: linear-gradient(to left, transparent, #000 28px);
    scroll-padding-inline: 28px;
    scrollbar-width: none;
  }
  .chips::-webkit-scrollbar {
    display: none;
  }
  .chips button {
    flex: none;
    padding: 4px 14px;
    border-radius: 99px;
    font-size: 0.92em;
    font-weight: 500;
    white-space: nowrap;
  }
  .chips button:focus-visible {
    outline-offset: -3px;
    border-radius: 99px;
  }
  .chips [aria-pressed='true'] {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 18%, transparent);
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .chips [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;

/**
 * Ways to narrow a list: words to search for, a menu, and a row of chips.
 *
 * @param chosen what is chosen now, by the name of the control; `''` is all.
 * @param choose is told what a reader chooses.
 */
export function renderFindBar(
  controls: readonly Control[],
  locale: KimLocale,
  chosen: (name: string) => string,
  choose: (name: string, value: string) => void,
): TemplateResult {
  const terms = findBarTerms(locale);
  const of = (kind: Control['kind']) => controls.filter((control) => control.kind === kind);
  const search = of('search').map(
    ({ name, label }) =>
      html`<form
        role="search"
        aria-label=${label}
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          choose(name, new FormData(event.target as HTMLFormElement).get('words') as string);
        }}
      >
        <input
          type="search"
          name="words"
          maxlength="100"
          enterkeyhint="search"
          aria-label=${label}
          placeholder=${label}
          .value=${chosen(name)}
          @input=${({ target }: InputEvent) => {
            // Emptied: all is shown again, without another press.
            if ((target as HTMLInputElement).value === '' && chosen(name)) choose(name, '');
          }}
        />
        <button type="submit">${terms.search}</button>
      </form>`,
  );
  // Where nothing is chosen, the first of a menu is what there is.
  const menus = of('menu').map(
    ({ name, label, options = [] }) =>
      html`<select
        aria-label=${label}
        .value=${chosen(name) || options[0]![0]}
        @change=${({ target }: Event) => choose(name, (target as HTMLSelectElement).value)}
      >
        ${options.map(
          ([value, text]) =>
            html`<option value=${value} ?selected=${value === chosen(name)}>${text}</option>`,
        )}
      </select>`,
  );
  const chips = of('chips').map(
    ({ name, label, options = [] }) =>
      html`<div class="chips" role="group" aria-label=${label}>
        ${[['', terms.all] as const, ...options].map(
          ([value, text]) =>
            html`<button
              type="button"
              aria-pressed=${value === chosen(name) ? 'true' : 'false'}
              @click=${({ currentTarget }: Event) => {
                (currentTarget as Element).scrollIntoView({ block: 'nearest', inline: 'center' });
                choose(name, value);
              }}
            >
              ${text}
            </button>`,
        )}
      </div>`,
  );
  return html`${
    search.length + menus.length > 0 ? html`<div class="finding">${search}${menus}</div>` : ''
  }${chips}`;
}

/** Gives a list its bar. */
export function attach(list: KimElement & { findBar?: typeof renderFindBar }): void {
  list.adopt(findBarStyles);
  list.findBar = renderFindBar;
}
