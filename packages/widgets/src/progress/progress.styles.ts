import { css } from 'lit';

export const progressStyles = css`
  .line {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: 6px;
    padding: 0;
    margin: 0;
    list-style: none;
  }
  .line li {
    padding-block-start: 8px;
    border-block-start: 5px solid var(--_fill);
    color: var(--_quiet);
    font-size: 0.8em;
  }
  .line .done,
  .line .now {
    border-color: var(--_accent);
    color: inherit;
  }
  .line .now {
    font-weight: 700;
  }
  @container (max-width: 22em) {
    .line {
      grid-auto-flow: row;
    }
    .line li {
      padding: 2px 10px;
      border-block-start: 0;
      border-inline-start: 5px solid var(--_fill);
    }
  }
  .facts {
    display: grid;
    gap: 4px;
  }
  .steps {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .step {
    position: relative;
    margin-inline-start: 6px;
    padding-block-end: 18px;
    padding-inline-start: 20px;
    border-inline-start: 2px solid var(--_line);
  }
  .step:last-child {
    padding-block-end: 0;
    border-color: transparent;
  }
  .step::before {
    content: '';
    position: absolute;
    inset-block-start: 0.3em;
    inset-inline-start: -7px;
    border: 6px solid var(--_accent);
    border-radius: 50%;
  }
  .what .quiet {
    display: block;
  }
  .said {
    display: grid;
    gap: 8px;
    padding: 10px var(--_inset);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .said > p:not(.what) {
    white-space: pre-line;
  }
  .answer {
    padding-block: 14px;
    border: 2px solid var(--_accent);
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }
  .step .said {
    margin-block-start: 6px;
  }
  @media (forced-colors: active) {
    .line .done,
    .line .now {
      border-color: Highlight;
    }
  }
`;
