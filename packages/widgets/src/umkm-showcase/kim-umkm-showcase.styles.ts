import { css } from 'lit';

/** The text of an item has room for the lines it mostly holds, so that the skeleton is as high. */
export const umkmShowcaseStyles = css`
  .items {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13.5em), 1fr));
  }
  article {
    position: relative;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .picture {
    flex: none;
    aspect-ratio: 4 / 3;
    border-radius: 0;
  }
  .text {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 6px;
    min-inline-size: 0;
    padding: var(--_inset);
  }
  .item .text {
    min-block-size: 8.5em;
  }
  .title {
    display: -webkit-box;
    overflow: hidden;
    font-weight: 650;
    line-height: 1.3;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .price strong {
    font-size: 1.1em;
  }
  .price span,
  .kind,
  .meta,
  .owner,
  .place,
  .shops {
    color: var(--_quiet);
    font-size: 0.88em;
  }
  .summary {
    display: -webkit-box;
    overflow: hidden;
    font-size: 0.92em;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .summary:empty {
    display: none;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
  }
  button.link {
    padding: 0;
    font-weight: 600;
    text-align: start;
    text-decoration-color: var(--_line);
    text-underline-offset: 3px;
  }
  .title button.link {
    min-block-size: 44px;
    font-size: 1em;
  }
  button.link:hover {
    text-decoration-color: currentcolor;
  }

  /* what it is certified by */
  summary {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    align-items: center;
    min-block-size: 28px;
    border-radius: 4px;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '▾' / '';
    font-size: 0.8em;
  }
  [open] > summary::after {
    content: '▴' / '';
  }
  .badge {
    padding: 1px 8px;
    border: 1px solid color-mix(in srgb, var(--_accent) 45%, transparent);
    border-radius: 99px;
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
    font-size: 0.78em;
    font-weight: 650;
  }
  .badge.expired {
    border-color: var(--_line);
    background: none;
    color: var(--_quiet);
    text-decoration: line-through;
  }
  .certificates ul {
    display: grid;
    gap: 6px;
    padding-block: 6px;
    font-size: 0.84em;
  }
  .certificates ul span {
    display: block;
    color: var(--_quiet);
  }

  /* where it can be ordered */
  .channels {
    display: grid;
    gap: 6px;
    margin-block-start: auto;
    padding-block-start: 4px;
  }
  .order {
    display: flex;
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    padding: 6px 14px;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
    font-size: 0.94em;
    font-weight: 650;
    line-height: 1.25;
    text-align: center;
  }
  .order:hover {
    background: color-mix(in srgb, var(--_accent) 22%, transparent);
  }
  .shops a {
    display: inline-block;
    min-block-size: 24px;
    margin-inline-start: 4px;
  }
  .shops a,
  .place a {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  button.share {
    align-self: start;
    min-block-size: 28px;
    color: var(--_quiet);
    font-size: 0.88em;
  }
  .sold-out {
    margin-block-start: auto;
    color: var(--_quiet);
    font-style: italic;
  }

  /* two beside each other on a phone */
  @container (max-width: 30em) {
    .grid .items {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr));
      gap: min(var(--_gap), 12px);
    }
    .grid .item .text {
      padding: 10px;
      font-size: 0.94em;
    }
    .grid .order {
      padding-inline: 6px;
    }
  }

  /* compact */
  .compact .items {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 21em), 1fr));
    gap: 0 var(--_gap);
  }
  .compact article {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 12px;
    padding-block: 12px;
    border: 0;
    border-block-end: 1px solid var(--_line);
    border-radius: 0;
    background: none;
  }
  .compact .item .picture {
    inline-size: 72px;
    block-size: 72px;
    border-radius: var(--_radius);
    aspect-ratio: auto;
  }
  .compact .item .text {
    min-block-size: 72px;
    padding: 0;
    gap: 2px;
  }
  .compact .item :is(.summary, .certificates, .shops, .share) {
    display: none;
  }
  .compact .order {
    justify-self: start;
  }

  /* carousel */
  .steps {
    min-block-size: 44px;
    margin-block-end: 8px;
  }
  .carousel .items {
    grid-auto-columns: min(15em, 80%);
    grid-auto-flow: column;
    grid-template-columns: none;
    overflow-x: auto;
    padding-block-end: 4px;
    overscroll-behavior-x: contain;
    scroll-snap-type: inline mandatory;
  }
  .carousel .item {
    scroll-snap-align: start;
  }
  @media (prefers-reduced-motion: no-preference) {
    .carousel .items {
      scroll-behavior: smooth;
    }
  }

  /* a business alone */
  .back {
    margin-block-end: 12px;
  }
  .business {
    display: grid;
    gap: var(--_gap);
    margin-block-end: calc(var(--_gap) * 1.5);
  }
  .business .picture {
    border-radius: var(--_radius);
  }
  .business .text {
    gap: 8px;
    padding: 0;
  }
  .business .name {
    font-size: 1.4em;
    font-weight: 700;
    line-height: 1.2;
  }
  .business .channels {
    justify-items: start;
    margin-block-start: 0;
  }
  @container (min-width: 40em) {
    .business {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      align-items: start;
    }
  }

  .skeleton .price {
    max-inline-size: 60%;
  }
  .skeleton .summary {
    min-block-size: 3.5em;
  }
`;
