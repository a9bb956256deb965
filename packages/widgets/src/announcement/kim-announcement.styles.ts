import { css } from 'lit';

export const announcementStyles = css`
  .items {
    display: grid;
    gap: 10px;
  }
  .item {
    --_tone: var(--_accent);
    position: relative;
    border: 1px solid color-mix(in srgb, var(--_tone) 45%, transparent);
    border-inline-start: 6px solid var(--_tone);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_tone) 10%, transparent);
  }
  .item.advisory {
    --_tone: #c28a00;
  }
  .item.warning {
    --_tone: #d9621b;
  }
  .item.danger {
    --_tone: #d62839;
  }
  summary {
    display: flex;
    gap: 12px;
    align-items: start;
    min-block-size: 44px;
    padding: var(--_inset);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '▾' / '';
    flex: none;
    margin-inline-start: auto;
  }
  [open] > summary::after {
    content: '▴' / '';
  }
  svg {
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    color: var(--_tone);
  }
  .what {
    min-inline-size: 0;
  }
  .severity {
    display: block;
    font-size: 0.84em;
    font-weight: 700;
    letter-spacing: 0.02em;
  }
  .title {
    font-weight: 650;
    line-height: 1.3;
  }
  .body {
    display: grid;
    gap: 0.7em;
    padding: 0 var(--_inset) var(--_inset) calc(var(--_inset) + 40px);
  }
  .words {
    display: grid;
    gap: 0.7em;
  }
  .words.folded {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }
  .body button {
    justify-self: start;
    padding: 0;
  }
  .meta {
    color: var(--_quiet);
    font-size: 0.86em;
  }
  .further {
    justify-self: start;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .bar .title {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  @container (max-width: 25em) {
    .body {
      padding-inline-start: var(--_inset);
    }
  }
  .foot:not(:has(button, .status)) {
    display: none;
  }
`;
