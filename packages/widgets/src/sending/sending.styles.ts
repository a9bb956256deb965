import { css } from 'lit';

export const sendingStyles = css`
  .items {
    display: grid;
    gap: var(--_gap);
    max-inline-size: 42em;
    margin-block-end: 22px;
  }
  .item {
    display: grid;
    gap: 12px;
    padding: 18px var(--_inset);
    border: 1px solid var(--_line);
    border-inline-start: 5px solid var(--_quiet);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .item.sent {
    border-inline-start-color: var(--_accent);
  }
  .item.refused {
    border-inline-start-color: var(--_fault);
  }
  .title {
    font-size: 1.1em;
    font-weight: 700;
    line-height: 1.3;
  }
  progress {
    inline-size: 100%;
    block-size: 12px;
    accent-color: var(--_accent);
  }
  .code {
    padding: 14px 10px;
    border: 2px dashed var(--_accent);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
    font-family: ui-monospace, 'Roboto Mono', Menlo, Consolas, monospace;
    font-size: clamp(1.1em, 6.6cqi, 2em);
    font-weight: 700;
    letter-spacing: 0.02em;
    text-align: center;
    overflow-wrap: normal;
    user-select: all;
  }
  .after {
    display: grid;
    gap: 4px;
  }
  .after ul {
    display: grid;
    gap: 4px;
    padding-inline-start: 1.2em;
    list-style: disc;
  }
`;
