import { html, type TemplateResult } from 'lit';
import { stepOf, type Field } from '../aspiration-form/draft.ts';
import { aroundOf, describedBy, isFaulty, nameOf, renderFault } from '../aspiration-form/fields.ts';
import type { Writing } from '../aspiration-form/writing.ts';
import type { Outgoing } from './outgoing.ts';

/** The privacy notice, and the box by which one agrees to it. */
function renderConsent(form: Writing, outgoing: Outgoing): TemplateResult {
  const { terms, notice, isAgreed } = outgoing;
  if (notice === undefined) return html`<p class="hint">${terms.noticeLoading}</p>`;
  if (notice === 'failed') {
    return html`<div class="message" part="message" role="alert">
      ${terms.noticeFailed}
      <button type="button" @click=${() => outgoing.readNotice()}>${terms.retry}</button>
    </div>`;
  }
  return html`<details class="notice-text">
      <summary>${terms.notice}</summary>
      <div tabindex="0" role="group" aria-label=${notice.title}>
        <p><strong>${notice.title}</strong></p>
        <p class="quiet">${terms.noticeVersion(notice.version)}</p>
        ${notice.sections.map(
          ({ heading, paragraphs }) =>
            html`<p><strong>${heading}</strong></p>
              ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}`,
        )}
      </div>
    </details>
    <div class="field">
      <label class="choice" part="choice">
        <input
          id="consent"
          type="checkbox"
          required
          .checked=${isAgreed}
          aria-invalid=${isFaulty(form, 'consent')}
          aria-describedby=${describedBy(form, 'consent')}
          @change=${({ target }: Event) => outgoing.agree((target as HTMLInputElement).checked)}
        />
        <span>${notice.summary}</span>
      </label>
      ${renderFault(form, 'consent')}
    </div>`;
}

/** All that will be sent, to be read once more, and the consent. */
export function renderReview(form: Writing, outgoing: Outgoing): TemplateResult {
  const { terms, draft, files } = form;
  const { type, topic, area, point, who } = draft;
  const contact = [draft.name, draft.phone, draft.email].filter((given) => given.trim());
  const rows: readonly (readonly [field: Field, label: string, value: unknown])[] = [
    ['type', terms.type, type && terms.types[type][0]],
    ['topic', terms.topic, topic && terms.topics[topic]],
    ['title', terms.title, draft.title],
    ['text', terms.text, html`<span class="written">${draft.text}</span>`],
    ['photos', terms.photos, files.map(({ name }) => name).join(', ') || outgoing.terms.none],
    ['area', terms.area, area && `${nameOf(area, terms)}, ${aroundOf(area, terms)}`],
    [
      'place',
      terms.place,
      [draft.place, point && terms.marked(`${point.latitude}, ${point.longitude}`)]
        .filter(Boolean)
        .join('. ') || outgoing.terms.none,
    ],
    [
      'who',
      terms.who,
      who === 'anonymous' ? terms.anonymous : [terms.named, ...contact].join(', '),
    ],
    [
      'who',
      terms.visibility,
      draft.confidential ? outgoing.terms.isConfidential : outgoing.terms.isOpen,
    ],
  ];
  return html`<dl>
      ${rows.map(
        ([field, label, value], index) =>
          html`<div>
            <dt id="row-${index}">${label}</dt>
            <dd>${value}</dd>
            <dd class="edit">
              <button
                type="button"
                class="link"
                aria-label="${terms.change}: ${label}"
                @click=${() => form.go(stepOf(field))}
              >
                ${terms.change}
              </button>
            </dd>
          </div>`,
      )}
    </dl>
    ${renderConsent(form, outgoing)}`;
}
