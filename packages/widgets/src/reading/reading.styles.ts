import { css } from 'lit';

/** It lies over the page, so it has a ground of its own: that of the theme, or of the browser. */
export const readingStyles = css`
  .reading {
    --_surface: transparent;
    inline-size: min(720px, 100%);
    max-inline-size: none;
    block-size: fit-content;
    max-block-size: min(100%, 92vh);
    margin: auto;
    padding: 0;
    overflow: hidden auto;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.4);
    background: Canvas;
    box-shadow: 0 24px 80px rgb(0 0 0 / 0.35);
    color: CanvasText;
    overscroll-behavior: contain;
    scrollbar-gutter: stable;
  }
  :host([theme]) .reading {
    background: var(--kim-background, var(--_ground));
    color: var(--_text);
  }
  .reading::backdrop {
    background: rgb(0 0 0 / 0.55);
  }
  .reading .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: flex;
    justify-content: end;
    block-size: 0;
  }
  .reading .close {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    margin: 10px;
    padding: 0;
    border-radius: 50%;
    background: Canvas;
    color: CanvasText;
  }
  :host([theme]) .reading .close {
    background: var(--kim-background, var(--_ground));
    color: inherit;
  }
  .reading .close svg {
    inline-size: 20px;
  }
  .reading article {
    position: static;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    block-size: auto;
    padding: 28px 32px 32px;
    overflow: visible;
    border: 0;
    background: none;
    line-height: 1.65;
  }
  .reading .topic {
    display: block;
    padding-inline-end: 52px;
    color: var(--_quiet);
  }
  .reading h2 {
    margin: -8px 0 0;
    padding-inline-end: 36px;
    font-size: clamp(1.35em, 1em + 2.2vw, 1.8em);
    font-weight: 700;
    line-height: 1.22;
    text-wrap: balance;
  }
  .reading .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    margin: 0;
    white-space: normal;
  }
  .reading .picture {
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 9;
    margin: 4px 0;
    border-radius: var(--_radius);
  }
  .reading .body {
    font-size: 1.06em;
  }
  .reading .body > * + * {
    margin-block-start: 0.9em;
  }
  .reading .body :is(h2, h3) {
    margin-block: 1.3em 0;
    padding: 0;
    font-size: 1.18em;
    font-weight: 700;
    line-height: 1.3;
  }
  .reading .body :is(ul, ol) {
    margin-inline: 0;
    padding-inline-start: 1.4em;
    list-style: revert;
  }
  .reading blockquote {
    margin-inline: 0;
    padding-inline-start: 16px;
    border-inline-start: 3px solid var(--_accent);
  }
  .reading a {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .reading .box {
    display: grid;
    gap: 6px;
    padding: 14px 18px;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    font-size: 0.94em;
    line-height: 1.5;
  }
  .reading .box h3 {
    font-size: 1em;
    font-weight: 700;
  }
  .reading .box li + li {
    margin-block-start: 6px;
  }
  .reading .box time {
    display: block;
    color: var(--_quiet);
    font-size: 0.9em;
  }
  .reading :is(.kept, .wait) {
    color: var(--_quiet);
    font-size: 0.92em;
  }
  .reading .wait {
    min-block-size: 40vh;
  }
  .reading footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px 20px;
    margin-block-start: 8px;
    padding-block-start: 18px;
    border-block-start: 1px solid var(--_line);
  }
  .reading .more {
    display: inline-block;
    padding-block: 10px;
    font-weight: 600;
  }
  @media (max-width: 640px) {
    .reading {
      inline-size: 100%;
      block-size: 100%;
      max-block-size: none;
      border: 0;
      border-radius: 0;
      scrollbar-gutter: auto;
    }
    .reading article {
      padding: 20px 18px 32px;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .reading[open] {
      animation: rise 0.18s ease-out;
    }
    @keyframes rise {
      from {
        opacity: 0;
        transform: translateY(12px);
      }
    }
  }
`;
