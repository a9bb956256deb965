import { html, nothing, type TemplateResult } from 'lit';
import type { Area, Draft, Field } from './draft.ts';
import type { AspirationFormTerms } from './kim-aspiration-form.terms.ts';
import type { Writing } from './writing.ts';

export const nameOf = (area: Area, { kinds }: AspirationFormTerms): string =>
  `${kinds[area.kind]} ${area.name}`;

/** What a region lies in, nearest first, without its province. */
export const aroundOf = ({ ancestors }: Area, { kinds }: AspirationFormTerms): string =>
  ancestors
    .slice(1)
    .reverse()
    .map(({ kind, name }) => `${kinds[kind]} ${name}`)
    .join(', ');

/** What is wrong with a field. */
export const renderFault = ({ faults }: Writing, field: Field): TemplateResult | typeof nothing => {
  const fault = faults.get(field);
  return fault ? html`<p class="fault" part="fault" id="${field}-fault">${fault}</p>` : nothing;
};

/** What describes a field: its hint, and what is wrong with it. */
export const describedBy = ({ faults }: Writing, field: Field, hasHint = false) =>
  [hasHint && `${field}-hint`, faults.has(field) && `${field}-fault`].filter(Boolean).join(' ') ||
  nothing;

export const isFaulty = ({ faults }: Writing, field: Field) =>
  faults.has(field) ? 'true' : nothing;

interface Line {
  readonly label: string;
  readonly hint?: string;
  readonly most: number;
  readonly isOptional?: boolean;
  readonly type?: 'text' | 'tel' | 'email';
  readonly autocomplete?: 'nickname' | 'tel' | 'email';
}

/** A field of one line. */
export const renderLine = (
  form: Writing,
  field: Field & keyof Draft,
  { label, hint, most, isOptional = false, type = 'text', autocomplete }: Line,
): TemplateResult =>
  html`<div class="field">
    <label for=${field}
      >${label}
      ${isOptional ? html`<span class="quiet">${form.terms.optional}</span>` : nothing}</label
    >
    ${hint ? html`<p class="hint" id="${field}-hint">${hint}</p>` : nothing}
    <input
      id=${field}
      name=${field}
      type=${type}
      maxlength=${most}
      autocomplete=${autocomplete ?? 'off'}
      ?required=${!isOptional}
      .value=${form.draft[field]}
      aria-invalid=${isFaulty(form, field)}
      aria-describedby=${describedBy(form, field, hint !== undefined)}
    />
    ${renderFault(form, field)}
  </div>`;

/** One of a few, each with what it means. */
export const renderChoice = (
  form: Writing,
  field: 'type' | 'who',
  legend: string,
  options: readonly (readonly [value: string, title: string, hint: string])[],
): TemplateResult =>
  html`<fieldset
    id=${field}
    role="radiogroup"
    aria-required="true"
    aria-invalid=${isFaulty(form, field)}
    aria-describedby=${describedBy(form, field)}
  >
    <legend>${legend}</legend>
    ${options.map(
      ([value, title, hint]) =>
        html`<label class="choice" part="choice">
          <input
            type="radio"
            name=${field}
            value=${value}
            .checked=${form.draft[field] === value}
            aria-labelledby="${field}-${value}-name"
            aria-describedby="${field}-${value}"
          />
          <span>
            <strong id="${field}-${value}-name">${title}</strong>
            <span class="quiet" id="${field}-${value}">${hint}</span>
          </span>
        </label>`,
    )}
    ${renderFault(form, field)}
  </fieldset>`;

/** A box to tick, with what it means. */
export const renderBox = (
  form: Writing,
  field: 'confidential' | 'shareable',
  title: string,
  hint?: string,
): TemplateResult =>
  html`<label class="choice" part="choice">
    <input
      type="checkbox"
      name=${field}
      .checked=${form.draft[field]}
      aria-labelledby="${field}-name"
      aria-describedby=${hint ? `${field}-hint` : nothing}
    />
    <span>
      <strong id="${field}-name">${title}</strong>
      ${hint ? html`<span class="quiet" id="${field}-hint">${hint}</span>` : nothing}
    </span>
  </label>`;
