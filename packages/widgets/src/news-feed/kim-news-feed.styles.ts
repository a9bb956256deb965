import { css } from 'lit';

/**
 * Lines of text have room for what they may hold at most (2 lines of title, and so on), so that
 * the skeleton is as high as what replaces it, and items stand in line.
 */
export const newsFeedStyles = css`
  .items {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: minmax(0, 1fr);
  }
  article {
    position: relative;
    block-size: 100%;
  }
  .text {
    display: grid;
    align-content: start;
    gap: 4px;
    min-inline-size: 0;
  }
  .topic {
    overflow: hidden;
    color: var(--_accent);
    font-size: 0.78em;
    font-weight: 700;
    letter-spacing: 0.03em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .title {
    font-size: 1.05em;
    font-weight: 650;
    line-height: 1.3;
  }
  .title a {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .title a::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 1;
    border-radius: var(--_radius);
  }
  article:hover .title a {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .title a:focus-visible {
    outline: none;
  }
  .title a:focus-visible::after {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .summary {
    display: -webkit-box;
    overflow: hidden;
    color: var(--_quiet);
    font-size: 0.92em;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    max-block-size: 3em;
    overflow: hidden;
    color: var(--_quiet);
    font-size: 0.84em;
    line-height: 1.5;
  }
  .above {
    padding-inline: 8px;
    border-radius: 99px;
    background: color-mix(in srgb, var(--_accent) 16%, transparent);
    color: var(--_text);
    font-weight: 600;
  }
  .above::before {
    content: '↓ ' / '';
  }
  .picture {
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_fill);
  }
  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  img[hidden] {
    visibility: hidden;
  }

  /* list */
  :host([layout='list']) article,
  :host(:not([layout])) article {
    display: grid;
    grid-template-columns: 96px minmax(0, 1fr);
    gap: 14px;
  }
  :host([layout='list']) .picture,
  :host(:not([layout])) .picture {
    inline-size: 96px;
    block-size: 96px;
  }
  :host([layout='list']) .item + .item {
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  :host([layout='list']) .summary {
    display: none;
  }
  @container (min-width: 480px) {
    :host([layout='list']) article {
      grid-template-columns: 168px minmax(0, 1fr);
      gap: 20px;
    }
    :host([layout='list']) .picture {
      inline-size: 168px;
      block-size: 112px;
    }
    :host([layout='list']) .summary {
      display: -webkit-box;
    }
  }

  /* cards */
  :host([layout='cards']) .items {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 250px), 1fr));
  }
  :host([layout='cards']) article {
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  :host([layout='cards']) .picture {
    aspect-ratio: 16 / 9;
    border-radius: 0;
  }
  :host([layout='cards']) .text {
    padding: 14px 16px 16px;
  }
  :host([layout='cards']) .title,
  :host([layout='cards']) .title a {
    min-block-size: 2lh;
  }
  :host([layout='cards']) .summary {
    min-block-size: 2lh;
  }
  :host([layout='cards']) .meta {
    min-block-size: 2lh;
    margin-block-start: 4px;
  }

  /* headline */
  :host([layout='headline']) .item:not(.lead) {
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  :host([layout='headline']) .item:not(.lead) .summary {
    display: none;
  }
  :host([layout='headline']) .lead .picture {
    aspect-ratio: 16 / 9;
    margin-block-end: 12px;
  }
  :host([layout='headline']) .lead .title {
    font-size: 1.5em;
    line-height: 1.22;
  }
  :host([layout='headline']) .lead .title a {
    -webkit-line-clamp: 3;
  }
  :host([layout='headline']) .lead .summary {
    font-size: 1em;
    -webkit-line-clamp: 3;
  }
  @container (min-width: 700px) {
    :host([layout='headline']) .items {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      column-gap: calc(var(--_gap) * 2);
      align-items: start;
    }
    :host([layout='headline']) .lead {
      grid-row: 1 / span 20;
    }
    :host([layout='headline']) .item:nth-child(2) {
      padding-block-start: 0;
      border-block-start: 0;
    }
  }

  /* compact */
  :host([layout='compact']) .items {
    gap: 0;
  }
  :host([layout='compact']) .item {
    padding-block: 10px;
    border-block-end: 1px solid var(--_line);
  }
  :host([layout='compact']) :is(.topic, .summary) {
    display: none;
  }
  :host([layout='compact']) .title {
    font-size: 1em;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    min-block-size: 44px;
    margin-block-start: 16px;
  }
  .foot > button {
    flex: 0 1 auto;
  }
  .status {
    flex: 1 1 12em;
    color: var(--_quiet);
    font-size: 0.84em;
  }
  button.link {
    min-block-size: 24px;
    padding: 0 4px;
    border: 0;
    background: none;
    color: inherit;
    font-size: inherit;
    text-decoration: underline;
  }

  /* skeleton: each line is as high as the text that comes */
  .skeleton :is(.topic, .title, .summary, .meta) {
    position: relative;
    min-block-size: 1lh;
  }
  .skeleton :is(.title, .summary) {
    min-block-size: 2lh;
  }
  .skeleton :is(.topic, .title, .summary, .meta)::before {
    content: '';
    position: absolute;
    inset: 0.25em 30% 0.25em 0;
    border-radius: 4px;
    background: var(--_fill);
  }
  .skeleton .title::before {
    inset-inline-end: 8%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton {
      animation: pulse 1.4s ease-in-out infinite alternate;
    }
    @keyframes pulse {
      from {
        opacity: 1;
      }
      to {
        opacity: 0.55;
      }
    }
  }
  @media (forced-colors: active) {
    article,
    .above,
    .picture {
      border: 1px solid;
    }
  }
  @media print {
    .foot {
      display: none;
    }
  }
`;
