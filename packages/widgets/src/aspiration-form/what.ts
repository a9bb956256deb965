import { html, nothing, type TemplateResult } from 'lit';
import { limits } from './draft.ts';
import { describedBy, isFaulty, renderChoice, renderFault, renderLine } from './fields.ts';
import type { Writing } from './writing.ts';

/** From so few characters on it is told how many are left. */
const fewLeft = 250;

function renderPhotos(form: Writing): TemplateResult {
  const { terms, files } = form;
  const take = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const chosen = [...input.files!];
    // The same photo may be chosen again after it was removed.
    input.value = '';
    void form.addFiles(chosen);
  };
  return html`<div class="field" role="group" aria-labelledby="photos-label" id="photos">
    <span class="label" id="photos-label"
      >${terms.photos} <span class="quiet">${terms.optional}</span></span
    >
    <p class="hint" id="photos-hint">${terms.photosHint}</p>
    ${
      files.length === 0
        ? nothing
        : html`<ul class="photos">
            ${files.map(
              (file) =>
                html`<li>
                  <canvas width="192" height="192" role="img" aria-label=${file.name}></canvas>
                  <span class="name" aria-hidden="true">${file.name}</span>
                  <button
                    type="button"
                    class="remove"
                    aria-label=${terms.removePhoto(file.name)}
                    @click=${() => form.removeFile(file)}
                  >
                    ×
                  </button>
                </li>`,
            )}
          </ul>`
    }
    ${form.isShrinking ? html`<p class="hint busy">${terms.shrinking}</p>` : nothing}
    <div class="row">
      ${[
        ['camera', terms.takePhoto, 'image/*', 'environment'] as const,
        ['gallery', terms.chooseFile, 'image/*,application/pdf', nothing] as const,
      ].map(
        ([id, label, accept, capture]) =>
          html`<label class="button" part="button" for=${id}
            ><input
              class="unseen"
              id=${id}
              type="file"
              accept=${accept}
              capture=${capture}
              ?multiple=${capture === nothing}
              aria-describedby=${describedBy(form, 'photos', true)}
              @change=${take}
            />${label}</label
          >`,
      )}
    </div>
    ${form.leftOut ? html`<p class="hint left-out">${form.leftOut}</p>` : nothing}
    ${renderFault(form, 'photos')}
  </div>`;
}

/** What is to be said: its kind, its field, its title and text, and photos of it. */
export function renderWhat(form: Writing): TemplateResult {
  const { terms, draft } = form;
  const left = limits.text - draft.text.length;
  return html`${renderChoice(
      form,
      'type',
      terms.type,
      Object.entries(terms.types).map(([value, [title, hint]]) => [value, title, hint] as const),
    )}
    <div class="field">
      <label for="topic">${terms.topic}</label>
      <select
        id="topic"
        name="topic"
        required
        .value=${draft.topic}
        aria-invalid=${isFaulty(form, 'topic')}
        aria-describedby=${describedBy(form, 'topic')}
      >
        <option value="" ?selected=${draft.topic === ''}>${terms.chooseTopic}</option>
        ${Object.entries(terms.topics).map(
          ([value, name]) =>
            html`<option value=${value} ?selected=${value === draft.topic}>${name}</option>`,
        )}
      </select>
      ${renderFault(form, 'topic')}
    </div>
    ${renderLine(form, 'title', { label: terms.title, hint: terms.titleHint, most: limits.title })}
    <div class="field">
      <label for="text">${terms.text}</label>
      <p class="hint" id="text-hint">${terms.textHint}</p>
      <textarea
        id="text"
        name="text"
        rows="6"
        maxlength=${limits.text}
        required
        .value=${draft.text}
        aria-invalid=${isFaulty(form, 'text')}
        aria-describedby=${describedBy(form, 'text', true)}
      ></textarea>
      ${left < fewLeft ? html`<p class="hint">${terms.left(left)}</p>` : nothing}
      ${renderFault(form, 'text')}
    </div>
    ${renderPhotos(form)}`;
}
