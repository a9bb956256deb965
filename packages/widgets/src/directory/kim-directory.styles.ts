import { css } from 'lit';

export const directoryStyles = css`
  .figures {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5em), 1fr));
    margin: 0 0 var(--_gap);
  }
  .figure {
    padding: var(--_inset);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  dt {
    font-size: 0.88em;
    font-weight: 650;
  }
  dd {
    margin: 0;
  }
  dd strong {
    font-size: 1.6em;
    font-weight: 700;
    line-height: 1.3;
  }
  .quiet,
  .meta {
    color: var(--_quiet);
    font-size: 0.88em;
  }
  svg.bar {
    display: block;
    inline-size: 100%;
    block-size: 8px;
    margin-block: 4px;
    border-radius: 99px;
  }
  .all {
    fill: var(--_fill);
  }
  .some {
    fill: var(--_accent);
  }
  .target {
    fill: var(--_text);
  }
  .figures.skeleton p:nth-child(2) {
    min-block-size: 2.1em;
  }
  .figures.skeleton p:nth-child(3) {
    min-block-size: 2.4em;
  }

  .parts {
    min-block-size: 44px;
    margin-block-end: var(--_gap);
  }
  summary {
    min-block-size: 44px;
    align-content: center;
    cursor: pointer;
    font-weight: 600;
  }
  .table {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.92em;
    overflow-wrap: normal;
  }
  th,
  td {
    padding: 8px 12px 8px 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    font-size: 0.88em;
  }
  tbody th {
    font-weight: 600;
  }

  .items {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
  }
  article {
    position: relative;
    display: flex;
    gap: 12px;
    block-size: 100%;
    padding: var(--_inset);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  article:hover {
    border-color: currentcolor;
  }
  .logo {
    flex: none;
    inline-size: 56px;
  }
  .logo .picture {
    aspect-ratio: 1;
    border-radius: 50%;
  }
  .logo .picture svg {
    inline-size: 56%;
  }
  .logo .reveal {
    font-size: 0.64em;
    font-weight: 500;
  }
  .text {
    display: grid;
    flex: 1;
    gap: 2px;
    align-content: start;
    min-inline-size: 0;
    min-block-size: 6em;
  }
  .title button {
    min-block-size: 28px;
    padding: 0;
    font-size: 1.05em;
    font-weight: 650;
    line-height: 1.3;
    text-align: start;
    text-decoration: none;
  }
  .title button::after {
    content: '' / '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  .title button:focus-visible {
    outline: none;
  }
  .title button:focus-visible::after {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  article:hover .title button {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .pace {
    white-space: nowrap;
  }
  .pace.busy::before {
    content: '✓ ' / '';
  }
  .potentials {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-block-start: 4px;
  }
  .chip {
    padding-inline: 8px;
    border-radius: 99px;
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
    font-size: 0.8em;
    font-weight: 600;
  }

  .compact .items {
    gap: 0 var(--_gap);
  }
  .compact article {
    padding: 10px 0;
    border: 0;
    border-block-end: 1px solid var(--_line);
    border-radius: 0;
    background: none;
  }
  .compact .logo {
    inline-size: 40px;
  }
  .compact .text {
    min-block-size: 3em;
  }
  .compact :is(.potentials, .latest) {
    display: none;
  }
  @media (forced-colors: active) {
    .chip {
      border: 1px solid;
    }
    .all {
      fill: Canvas;
      stroke: CanvasText;
    }
    .some {
      fill: Highlight;
    }
    .target {
      fill: CanvasText;
    }
  }
`;
