import { css } from 'lit';

/**
 * What all elements share: the host's own font, size and colour, unless a theme is asked for, and
 * nothing of what a host page may have set for everything inside it.
 */
export const baseStyles = css`
  :host {
    --_accent: var(--kim-accent, color-mix(in srgb, #0e8a63 62%, currentcolor));
    --_text: var(--kim-text, currentcolor);
    --_quiet: var(--kim-quiet, color-mix(in srgb, currentcolor 74%, transparent));
    --_line: var(--kim-line, color-mix(in srgb, currentcolor 18%, transparent));
    --_surface: var(--kim-surface, color-mix(in srgb, currentcolor 4%, transparent));
    --_fill: color-mix(in srgb, currentcolor 10%, transparent);
    --_radius: var(--kim-radius, 10px);
    --_gap: var(--kim-gap, 16px);
    --_inset: 14px;

    all: initial;
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    color: var(--_text);
    color-scheme: inherit;
    font-family: var(--kim-font, inherit);
    font-size: inherit;
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  :host([density='compact']) {
    --_gap: var(--kim-gap, 10px);
    --_inset: 8px;
    line-height: 1.35;
  }
  :host([corners='soft']) {
    --_radius: var(--kim-radius, 4px);
  }
  :host([corners='square']) {
    --_radius: var(--kim-radius, 0);
  }

  /* A theme brings its own ground: its text would not be seen on every page. */
  :host([theme]) {
    --_ground: #fff;
    --_accent: var(--kim-accent, #0b6b4f);
    --_text: var(--kim-text, #1b1f1d);
    --_surface: var(--kim-surface, #fff);
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--kim-background, var(--_ground));
    color-scheme: light;
  }
  :host([theme='auto']) {
    color-scheme: light dark;
  }
  :host([theme='dark']) {
    --_ground: #141816;
    --_accent: var(--kim-accent, #5fd0a6);
    --_text: var(--kim-text, #e9edea);
    --_surface: var(--kim-surface, #1d2320);
    color-scheme: dark;
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      --_ground: #141816;
      --_accent: var(--kim-accent, #5fd0a6);
      --_text: var(--kim-text, #e9edea);
      --_surface: var(--kim-surface, #1d2320);
    }
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, p, ul, li, figure) {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 4px;
  }

  button {
    min-block-size: 44px;
    padding: 8px 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    border-color: currentcolor;
  }
  button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.7;
  }

  .heading {
    margin-block-end: 14px;
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.25;
  }
  .message {
    display: grid;
    justify-items: start;
    gap: 12px;
    padding: 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
