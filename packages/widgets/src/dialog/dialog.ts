import { css, html, nothing, render, type TemplateResult } from 'lit';
import type { KimElement } from '../base/kim-element.ts';
import { dialogTerms } from './dialog.terms.ts';

export const dialogStyles = css`
  dialog {
    position: fixed;
    inset: 0;
    inline-size: min(46em, 100% - 32px);
    max-inline-size: none;
    max-block-size: calc(100% - 32px);
    margin: auto;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--kim-background, var(--_ground, Canvas));
    color: var(--kim-text, CanvasText);
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  :host([theme]) dialog {
    color: var(--_text);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  .dialog-head {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    display: flex;
    gap: 8px;
    justify-content: end;
    padding: 8px;
    background: inherit;
  }
  .dialog-head button {
    flex: none;
    padding-inline: 14px;
    white-space: nowrap;
  }
  .dialog-body {
    padding: 0 20px 24px;
  }
  @media (max-width: 559px) {
    dialog {
      inline-size: 100%;
      block-size: 100%;
      max-block-size: none;
      border: 0;
      border-radius: 0;
    }
    .dialog-body {
      padding-inline: 16px;
    }
  }
`;

/** A dialog that is open. */
export interface OpenDialog {
  /** Shows something else in it. */
  show(content: TemplateResult, actions?: TemplateResult): void;
  close(): void;
}

/**
 * Opens a dialog inside an element: it keeps the focus and gives it back, Escape and a press beside it
 * close it.
 *
 * @param label what it is called for those who do not see it.
 * @param closed is told once when it is closed, however that came.
 */
export function openDialog(element: KimElement, label: string, closed?: () => void): OpenDialog {
  const { renderRoot, language } = element;
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', label);
  dialog.lang = language;
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    closed?.();
  });
  element.adopt(dialogStyles);
  renderRoot.append(dialog);
  const show = (content: TemplateResult, actions?: TemplateResult) => {
    render(
      html`<div class="dialog-head">
          ${actions ?? nothing}
          <button type="button" @click=${() => dialog.close()}>
            ${dialogTerms(language).close}
          </button>
        </div>
        <div class="dialog-body">${content}</div>`,
      dialog,
    );
  };
  show(html``);
  dialog.showModal();
  return {
    show,
    close: () => {
      dialog.close();
    },
  };
}
