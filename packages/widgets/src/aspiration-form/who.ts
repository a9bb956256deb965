import { html, nothing, type TemplateResult } from 'lit';
import { limits } from './draft.ts';
import { renderBox, renderChoice, renderLine } from './fields.ts';
import type { Writing } from './writing.ts';

/** Who sends it, and who may see what. */
export function renderWho(form: Writing): TemplateResult {
  const { terms, draft } = form;
  const isUnreachable = !draft.phone.trim() && !draft.email.trim();
  return html`${renderChoice(form, 'who', terms.who, [
      ['named', terms.named, terms.namedHint],
      ['anonymous', terms.anonymous, terms.anonymousHint],
    ])}
    ${
      draft.who === 'named'
        ? html`<div class="contact">
            ${renderLine(form, 'name', {
              label: terms.name,
              most: limits.name,
              isOptional: true,
              autocomplete: 'nickname',
            })}
            ${renderLine(form, 'phone', {
              label: terms.phone,
              most: limits.phone,
              isOptional: true,
              type: 'tel',
              autocomplete: 'tel',
            })}
            ${renderLine(form, 'email', {
              label: terms.email,
              most: limits.email,
              isOptional: true,
              type: 'email',
              autocomplete: 'email',
            })}
            ${
              isUnreachable
                ? html`<p class="hint">${terms.noContact}</p>`
                : renderBox(form, 'shareable', terms.shareable)
            }
          </div>`
        : nothing
    }
    <fieldset>
      <legend>${terms.visibility}</legend>
      ${renderBox(form, 'confidential', terms.confidential, terms.confidentialHint)}
    </fieldset>
    <div class="unseen" aria-hidden="true">
      <label
        >Website <input name="website" tabindex="-1" autocomplete="off" .value=${draft.website}
      /></label>
    </div>`;
}
