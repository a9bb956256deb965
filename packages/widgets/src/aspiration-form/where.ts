import { html, nothing, type TemplateResult } from 'lit';
import { limits, type Area } from './draft.ts';
import { aroundOf, describedBy, isFaulty, nameOf, renderFault, renderLine } from './fields.ts';
import type { Writing } from './writing.ts';

/** The region that was chosen; it can be changed, unless it is the page's own. */
function renderChosen(form: Writing, chosen: Area): TemplateResult {
  const { terms } = form;
  return html`<div class="field chosen" id="area" tabindex="-1">
    <span class="label">${terms.area}</span>
    <p>
      <strong>${nameOf(chosen, terms)}</strong>
      <span class="quiet">${aroundOf(chosen, terms)}</span>
    </p>
    ${
      form.area?.code === chosen.code && chosen.level === 'village'
        ? nothing
        : html`<button type="button" class="link" @click=${() => form.change({ area: undefined })}>
            ${terms.change}
          </button>`
    }
  </div>`;
}

/** A search that forgives spelling, among all regions or those in the page's own. */
function renderSearch(form: Writing): TemplateResult {
  const { terms, area, found } = form;
  const choose = (chosen: Area) => form.change({ area: chosen });
  return html`<div class="field">
    <label for="area">${terms.area}</label>
    <p class="hint" id="area-hint">${terms.areaHint}</p>
    <input
      id="area"
      type="search"
      autocomplete="off"
      maxlength="100"
      enterkeyhint="search"
      aria-invalid=${isFaulty(form, 'area')}
      aria-describedby=${describedBy(form, 'area', true)}
      @input=${({ target }: Event) => form.search((target as HTMLInputElement).value)}
    />
    ${renderFault(form, 'area')}
    <p class="hint" role="status">${form.searchTold}</p>
    <ul class="matches">
      ${(found ?? []).map(
        (match) =>
          html`<li>
            <button type="button" @click=${() => choose(match)}>
              <strong>${nameOf(match, terms)}</strong>
              <span class="quiet">${aroundOf(match, terms)}</span>
            </button>
          </li>`,
      )}
    </ul>
    ${
      area && area.level !== 'village'
        ? html`<button type="button" class="link" @click=${() => choose(area)}>
            ${terms.wholeOf(nameOf(area, terms))}
          </button>`
        : nothing
    }
  </div>`;
}

/** Where the device is, if it can tell and may. */
function renderPoint(form: Writing): TemplateResult | typeof nothing {
  const { terms, draft } = form;
  const { point } = draft;
  if (point) {
    const at = `${point.latitude.toFixed(5)}, ${point.longitude.toFixed(5)}`;
    return html`<p>
      ${terms.marked(at)}
      <button type="button" class="link" @click=${() => form.change({ point: undefined })}>
        ${terms.unmark}
      </button>
    </p>`;
  }
  return form.canLocate
    ? html`<button
        type="button"
        class="start"
        aria-disabled=${form.isLocating ? 'true' : 'false'}
        @click=${() => form.locate()}
      >
        ${form.isLocating ? terms.marking : terms.mark}
      </button>`
    : nothing;
}

/** Which village, and where in it. */
export function renderWhere(form: Writing): TemplateResult {
  const { terms, draft } = form;
  return html`${draft.area ? renderChosen(form, draft.area) : renderSearch(form)}
  ${renderLine(form, 'place', {
    label: terms.place,
    hint: terms.placeHint,
    most: limits.place,
    isOptional: true,
  })}
  ${renderPoint(form)}`;
}
