import { css } from 'lit';

/**
 * The text of an item has room for the lines it may hold at most, so that the skeleton is as high
 * as what replaces it and items stand in line. Lines, in em of the host: topic 1.13, title 1.37,
 * summary 1.33, meta 1.26; the gaps between them are 4px.
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
    display: flex;
    flex-direction: column;
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
    -webkit-line-clamp: 3;
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
    display: grid;
    justify-items: start;
    color: var(--_quiet);
    font-size: 0.84em;
    line-height: 1.5;
    white-space: nowrap;
  }
  .meta time {
    white-space: normal;
  }
  .verdict {
    padding-inline: 6px;
    border: 1px solid;
    border-radius: 6px;
    color: var(--_accent);
    font-size: 0.78em;
    white-space: nowrap;
  }
  .meta > * {
    overflow: hidden;
    max-inline-size: 100%;
    text-overflow: ellipsis;
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
  /* list; also the rows beside the lead of a headline */
  .list article {
    display: grid;
    grid-template-columns: 96px minmax(0, 1fr);
    gap: 14px;
  }
  .list .picture {
    inline-size: 96px;
    block-size: 96px;
  }
  :is(.list, .headline) .item:not(.lead) .text {
    min-block-size: calc(7.75em + 8px);
  }
  .list .item + .item {
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  :is(.list, .headline) .item:not(.lead) .summary {
    display: none;
  }
  @container (max-width: 19em) {
    .list article {
      grid-template-columns: 64px minmax(0, 1fr);
    }
    .list .picture {
      inline-size: 64px;
      block-size: 64px;
    }
  }
  @container (max-width: 11em) {
    .list article {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (min-width: 30em) {
    .list article {
      grid-template-columns: 192px minmax(0, 1fr);
      gap: 20px;
    }
    .list .picture {
      inline-size: 192px;
      block-size: 128px;
    }
    .list .item:not(.lead) .summary {
      display: -webkit-box;
    }
    .list .item:not(.lead) .text {
      min-block-size: calc(7.79em + 12px);
    }
    .list .title a {
      -webkit-line-clamp: 2;
    }
    :is(.list, .compact) .meta,
    .lead .meta {
      display: flex;
      gap: 10px;
    }
    .meta time {
      flex: none;
    }
  }

  /* cards */
  .cards .items {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15.5em), 1fr));
  }
  .cards article {
    display: flex;
    flex-direction: column;
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .cards .picture {
    aspect-ratio: 16 / 9;
    border-radius: 0;
  }
  .cards .text {
    flex: 1;
    min-block-size: calc(11.68em + 42px);
    padding: 14px 16px 16px;
  }
  .cards .meta {
    margin-block-start: auto;
  }
  .cards .above {
    display: -webkit-box;
    border-radius: 8px;
    white-space: normal;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  /* headline */
  .headline .items {
    display: flow-root;
  }
  .headline .item:not(.lead) {
    padding-block: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  .headline .lead {
    padding-block-end: var(--_gap);
  }
  .lead .picture {
    aspect-ratio: 16 / 9;
    margin-block-end: 14px;
  }
  .lead .title {
    font-size: 1.5em;
    line-height: 1.22;
  }
  .lead .summary {
    font-size: 1em;
    -webkit-line-clamp: 3;
  }
  .lead .text {
    min-block-size: calc(13.5em + 12px);
  }
  @container (min-width: 47em) {
    .headline .lead {
      float: inline-start;
      inline-size: 58%;
    }
    .headline .item:not(.lead) {
      margin-inline-start: calc(58% + var(--_gap) * 2);
    }
    .headline .item:nth-child(2) {
      padding-block-start: 0;
      border-block-start: 0;
    }
    .lead .text {
      min-block-size: calc(12.24em + 12px);
    }
  }

  /* compact */
  .compact .items {
    gap: 0;
  }
  .compact .item {
    padding-block: 10px;
  }
  .compact .item + .item {
    border-block-start: 1px solid var(--_line);
  }
  .compact :is(.topic, .summary) {
    display: none;
  }
  .compact .title {
    font-size: 1em;
  }
  .compact .title a {
    -webkit-line-clamp: 2;
  }
  .compact .text {
    min-block-size: calc(5.12em + 4px);
  }
  @container (min-width: 30em) {
    .compact .title a {
      -webkit-line-clamp: 1;
    }
    .compact .text {
      min-block-size: calc(2.56em + 4px);
    }
  }

  .skeleton :is(.title, .summary) {
    min-block-size: 2lh;
  }
  .skeleton .title::before {
    inset-inline-end: 8%;
  }
  @container (min-width: 30em) {
    .compact .skeleton .title {
      min-block-size: 1lh;
    }
  }
  @media (forced-colors: active) {
    article,
    .above {
      border: 1px solid;
    }
  }
`;
