/** How far an aspiration is, what was answered, and all that has happened: it comes with the first look-up. */
import { html, nothing, type TemplateResult } from 'lit';
import type { AspirationStep, TrackedAspiration } from '@simpul-kim/sdk';
import { formatDay, formatMoment } from '../base/format.ts';
import type { KimLocale } from '../base/dictionary.ts';
import type { KimElement } from '../base/kim-element.ts';
import type { AspirationStatusTerms } from '../aspiration-status/kim-aspiration-status.terms.ts';
import { progressStyles } from './progress.styles.ts';

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
function renderLine(
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

/** A day of its region: what is due is due when the day is over there. */
const dayOf = (moment: string, { timeZone }: TrackedAspiration, locale: KimLocale) =>
  formatDay(new Date(moment), timeZone, locale);

/** Who has it, and what is to happen by when. */
function renderDeadlines(
  aspiration: TrackedAspiration,
  terms: AspirationStatusTerms,
  locale: KimLocale,
): TemplateResult {
  const { office, deadlines, overdue, isPublic, status } = aspiration;
  const told = (['verifyBy', 'followUpBy', 'closesAt'] as const).flatMap((name) => {
    const moment = deadlines[name];
    return moment === null ? [] : terms[name](dayOf(moment, aspiration, locale));
  });
  return html`<ul class="facts">
    ${status === 'archived' ? nothing : html`<li>${terms.office(office.name)}</li>`}
    ${told.map((each) => html`<li>${each}</li>`)}
    ${overdue ? html`<li class="fault">${terms.overdue}</li>` : nothing}
    ${isPublic ? html`<li>${terms.isPublic}</li>` : nothing}
  </ul>`;
}

const paragraphs = (text: string) =>
  text.split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>`);

/** What an office says at last, as long as nothing was written to it since. */
function answerOf({ steps }: TrackedAspiration): AspirationStep | undefined {
  const last = steps
    .filter(({ kind }) => ['answered', 'redirected', 'rejected', 'replied'].includes(kind))
    .at(-1);
  return last?.kind === 'replied' || !last?.text ? undefined : last;
}

function renderWhat(
  { kind, at, by, officeName }: AspirationStep,
  { timeZone }: TrackedAspiration,
  terms: AspirationStatusTerms,
  locale: KimLocale,
): TemplateResult {
  const who = officeName ?? (by === 'service' ? terms.byItself : '');
  return html`<p class="what">
    <strong>${terms.steps[kind]}</strong>
    <span class="quiet">
      ${who && `${who}, `}<time datetime=${at}
        >${formatMoment(new Date(at), timeZone, locale)}</time
      >
    </span>
  </p>`;
}

/** The answer, before all else that has happened: it is what someone has come for. */
function renderAnswer(
  aspiration: TrackedAspiration,
  terms: AspirationStatusTerms,
  locale: KimLocale,
): TemplateResult | typeof nothing {
  const answer = answerOf(aspiration);
  return answer
    ? html`<div class="said answer" part="answer">
        ${renderWhat(answer, aspiration, terms, locale)} ${paragraphs(answer.text!)}
      </div>`
    : nothing;
}

/** All that has happened, oldest first. The answer that stands above is not said twice. */
const renderSteps = (
  aspiration: TrackedAspiration,
  terms: AspirationStatusTerms,
  locale: KimLocale,
): TemplateResult => {
  const answer = answerOf(aspiration);
  return html`<ol class="steps" part="steps">
    ${aspiration.steps.map(
      (step) =>
        html`<li class="step ${step.kind}" part="step">
          ${renderWhat(step, aspiration, terms, locale)}
          ${
            step.text && step !== answer
              ? html`<div class="said" part="said">${paragraphs(step.text)}</div>`
              : nothing
          }
        </li>`,
    )}
  </ol>`;
};

/** What an aspiration is called, in words: nothing that was written. */
export function labelOf(
  { type, regionName, submittedAt, timeZone }: TrackedAspiration,
  terms: AspirationStatusTerms,
  locale: KimLocale,
): string {
  return terms.of(
    terms.types[type],
    regionName,
    formatDay(new Date(submittedAt), timeZone, locale),
  );
}

/** All that is told of an aspiration, below where it stands. */
export function renderProgress(
  element: KimElement,
  aspiration: TrackedAspiration,
  terms: AspirationStatusTerms,
): TemplateResult {
  element.adopt(progressStyles);
  const { language } = element;
  return html`<p class="quiet">${labelOf(aspiration, terms, language)}</p>
    ${renderLine(aspiration, terms)} ${renderAnswer(aspiration, terms, language)}
    ${renderDeadlines(aspiration, terms, language)}
    <p class="label">${terms.history}</p>
    ${renderSteps(aspiration, terms, language)}`;
}
