import { css } from 'lit';

export const aspirationStatusStyles = css`
  :host {
    --_fault: var(--kim-fault, color-mix(in srgb, #c8102e 62%, currentcolor));
  }
  form,
  article {
    display: grid;
    gap: 16px;
    max-inline-size: 42em;
  }
  .field {
    display: grid;
    gap: 6px;
    min-inline-size: 0;
  }
  .field > label,
  .label {
    font-weight: 650;
  }
  .quiet,
  .hint {
    color: var(--_quiet);
    font-size: 0.88em;
    font-weight: 400;
  }
  .fault {
    color: var(--_fault);
    font-size: 0.92em;
    font-weight: 600;
  }
  .fault:empty,
  .told:empty {
    display: none;
  }
  p.fault::before {
    content: '⚠ ' / '';
  }
  input:not([type='checkbox']),
  textarea {
    inline-size: 100%;
    min-block-size: 48px;
    padding: 10px 12px;
    border: 1px solid var(--_quiet);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  #code {
    font-family: ui-monospace, 'Roboto Mono', Menlo, Consolas, monospace;
    font-size: 1.15em;
    font-weight: 700;
  }
  textarea {
    resize: vertical;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--_fault);
  }
  .choice {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    min-block-size: 44px;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    margin: 1px 0 0;
    accent-color: var(--_accent);
  }
  .choice .hint {
    display: block;
  }
  .primary {
    min-block-size: 50px;
    border: 2px solid var(--_accent);
    background: color-mix(in srgb, var(--_accent) 20%, transparent);
    font-weight: 700;
  }
  .primary:hover {
    background: color-mix(in srgb, var(--_accent) 30%, transparent);
  }
  button.link {
    min-inline-size: 44px;
    padding: 0 8px;
    border: 0;
    background: none;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  section,
  .message {
    max-inline-size: 42em;
    margin-block-start: 22px;
  }
  .message {
    gap: 4px;
  }
  .message a {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .codes {
    display: grid;
    gap: 8px;
    margin-block-start: 8px;
  }
  .codes li {
    display: flex;
    gap: 4px;
  }
  .codes button:first-child {
    flex: 1;
    min-inline-size: 0;
    font-weight: 500;
    text-align: start;
  }

  .title {
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.25;
  }
  .title:focus:not(:focus-visible) {
    outline: none;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  summary {
    min-block-size: 44px;
    padding-block: 10px;
    color: var(--_quiet);
    font-weight: 600;
    cursor: pointer;
  }
  .ways {
    display: grid;
    gap: 16px;
    padding-block: 8px;
  }
  .ways li {
    display: grid;
    justify-items: start;
    gap: 8px;
  }
  .end {
    border-color: var(--_fault);
    color: var(--_fault);
  }
  .told {
    position: sticky;
    inset-block-end: 8px;
    margin-block-start: 10px;
    padding: 10px var(--_inset);
    border-radius: var(--_radius);
    background: #1b1f1d;
    color: #fff;
    font-weight: 600;
  }
`;
