import { css } from 'lit';

export const aspirationFormStyles = css`
  form {
    display: grid;
    gap: 22px;
    max-inline-size: 42em;
  }
  .step {
    color: var(--_quiet);
    font-size: 0.88em;
    font-weight: 600;
  }
  .bar {
    display: flex;
    gap: 6px;
    margin-block-start: -14px;
  }
  .bar span {
    flex: 1;
    block-size: 5px;
    border-radius: 99px;
    background: var(--_fill);
  }
  .bar .done {
    background: var(--_accent);
  }
  .step-title {
    margin-block-start: -8px;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
  }
  .step-title:focus,
  .title:focus {
    outline: none;
  }
  .step-title:focus-visible,
  .title:focus-visible {
    outline: 3px solid var(--_accent);
  }

  fieldset {
    display: grid;
    gap: 8px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .field,
  .contact {
    display: grid;
    gap: 6px;
    min-inline-size: 0;
  }
  .contact {
    gap: 18px;
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--_line);
  }
  legend,
  .field > label:not(.choice),
  .label {
    padding: 0;
    font-weight: 650;
  }
  legend {
    margin-block-end: 8px;
  }
  .quiet,
  .hint {
    color: var(--_quiet);
    font-size: 0.88em;
    font-weight: 400;
  }
  .fault {
    display: flex;
    gap: 6px;
    color: var(--_fault);
    font-size: 0.92em;
    font-weight: 600;
  }
  .fault::before {
    content: '⚠' / '';
  }
  :host {
    --_fault: var(--kim-fault, color-mix(in srgb, #c8102e 62%, currentcolor));
  }

  input:not([type='radio'], [type='checkbox'], [type='file']),
  select,
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
  textarea {
    resize: vertical;
    line-height: 1.45;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  [aria-invalid='true']:is(input, select, textarea) {
    border: 2px solid var(--_fault);
  }

  .choice {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    padding: 12px var(--_inset);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .choice input {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    margin: 1px 0 0;
    accent-color: var(--_accent);
  }
  .choice span {
    display: block;
    min-inline-size: 0;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .button {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: 8px 18px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 600;
    cursor: pointer;
  }
  .button:hover {
    border-color: currentcolor;
  }
  .button:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .start {
    justify-self: start;
  }
  .nav button {
    flex: 1 1 8em;
    min-block-size: 50px;
  }
  .primary {
    border: 2px solid var(--_accent);
    background: color-mix(in srgb, var(--_accent) 20%, transparent);
    font-weight: 700;
  }
  .primary:hover {
    background: color-mix(in srgb, var(--_accent) 30%, transparent);
  }
  button.link {
    min-block-size: 28px;
    padding: 0 4px;
    border: 0;
    background: none;
    font-size: inherit;
    text-decoration: underline;
    text-align: start;
    text-underline-offset: 3px;
  }

  .photos {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 96px), 1fr));
    gap: 10px;
  }
  .photos li {
    position: relative;
    display: grid;
    overflow: hidden;
    aspect-ratio: 1;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_fill);
  }
  .photos canvas {
    grid-area: 1 / 1;
    z-index: 1;
    inline-size: 100%;
    block-size: 100%;
  }
  .photos .name {
    grid-area: 1 / 1;
    align-self: end;
    overflow: hidden;
    padding: 6px;
    font-size: 0.75em;
    line-height: 1.2;
  }
  .remove {
    position: absolute;
    inset-block-start: 4px;
    inset-inline-end: 4px;
    z-index: 2;
    inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
    border-color: #fff;
    border-radius: 99px;
    background: #1b1f1dcc;
    color: #fff;
    font-size: 1.3em;
    line-height: 1;
  }

  .chosen p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
  }
  .chosen .link {
    justify-self: start;
  }
  .matches {
    display: grid;
    gap: 6px;
  }
  .matches button {
    inline-size: 100%;
    padding: 8px var(--_inset);
    font-weight: 400;
    text-align: start;
  }
  .matches button span {
    display: block;
  }

  dl {
    display: grid;
    margin: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 12px;
    padding: 10px var(--_inset);
  }
  dl > div + div {
    border-block-start: 1px solid var(--_line);
  }
  dt {
    grid-column: 1;
    color: var(--_quiet);
    font-size: 0.84em;
  }
  dd {
    grid-column: 1;
    min-inline-size: 0;
    margin: 0;
  }
  .written {
    white-space: pre-line;
  }
  .edit {
    grid-area: 1 / 2 / span 2;
    align-self: center;
  }
  .edit button {
    min-inline-size: 44px;
    min-block-size: 44px;
  }
  .notice-text summary {
    min-block-size: 44px;
    padding-block: 10px;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .notice-text > div {
    display: grid;
    gap: 8px;
    max-block-size: 22em;
    overflow: auto;
    padding: var(--_inset);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: 0.92em;
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
  .told:empty {
    display: none;
  }
  @media (forced-colors: active) {
    .bar .done {
      background: Highlight;
      forced-color-adjust: none;
    }
    .choice:has(:checked) {
      outline: 3px solid Highlight;
    }
  }
`;
