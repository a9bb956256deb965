import { html, nothing, type TemplateResult } from 'lit';
import type { AspirationStep, TrackedAspiration } from '@simpul-kim/sdk';
import { formatDay, formatMoment } from '../base/format.ts';
import type { KimLocale } from '../base/dictionary.ts';
import type { AspirationStatusTerms } from './kim-aspiration-status.terms.ts';

type Status = TrackedAspiration['status'];

/** How far along the line of four a status is; those that are not named have left it. */
const placeOf: Partial<Record<Status, number>> = {
  submitted: 0,
  verified: 1,
  forwarded: 1,
  inProgress: 2,
  onHold: 2,
  answered: 3,
  closed: 3,
};

/** The line from sent to answered. */
export function renderLine(
  { status }: TrackedAspiration,
  terms: AspirationStatusTerms,
): TemplateResult | typeof nothing {
  const place = placeOf[status];
  if (place === undefined) return nothing;
  return html`<ol class="line" part="line">
    ${terms.line.map((name, at) => {
      const state = at < place ? 'done' : at === place ? 'now' : '';
      return html`<li class=${state} aria-current=${state === 'now' ? 'step' : nothing}>
        <span>${name}</span>
        ${state === 'done' ? html`<span class="unseen">(${terms.done})</span>` : nothing}
      </li>`;
    })}
  </ol>`;
}

/** Who has it, and what is to happen by when. */
export function renderDeadlines(
  { office, deadlines, overdue, isPublic, timeZone }: TrackedAspiration,
  terms: AspirationStatusTerms,
  locale: KimLocale,
): TemplateResult {
  const told = (['verifyBy', 'followUpBy', 'closesAt'] as const).flatMap((name) => {
    const moment = deadlines[name];
    return moment === null ? [] : terms[name](formatDay(new Date(moment), timeZone, locale));
  });
  return html`<ul class="facts">
    <li>${terms.office(office.name)}</li>
    ${told.map((each) => html`<li>${each}</li>`)}
    ${overdue ? html`<li class="fault">${terms.overdue}</li>` : nothing}
    ${isPublic ? html`<li>${terms.isPublic}</li>` : nothing}
  </ul>`;
}

const paragraphs = (text: string) =>
  text.split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>`);

function renderStep(
  { kind, at, by, officeName, text }: AspirationStep,
  { timeZone }: TrackedAspiration,
  terms: AspirationStatusTerms,
  locale: KimLocale,
): TemplateResult {
  return html`<li class="step ${kind} by-${by}" part="step">
    <p class="what">
      <strong>${terms.steps[kind]}</strong>
      <span class="quiet">
        ${officeName ? `${officeName}, ` : ''}<time datetime=${at}
          >${formatMoment(new Date(at), timeZone, locale)}</time
        >
      </span>
    </p>
    ${text ? html`<div class="said" part="said">${paragraphs(text)}</div>` : nothing}
  </li>`;
}

/** All that has happened, oldest first. */
export const renderSteps = (
  aspiration: TrackedAspiration,
  terms: AspirationStatusTerms,
  locale: KimLocale,
): TemplateResult =>
  html`<ol class="steps" part="steps">
    ${aspiration.steps.map((step) => renderStep(step, aspiration, terms, locale))}
  </ol>`;
