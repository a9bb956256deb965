import { css } from 'lit';

/** It lies over the page, so it has a ground of its own: that of the theme, or of the browser. */
export const shareStyles = css`
  :host {
    position: relative;
  }
  .share-menu {
    --_surface: transparent;
    position: absolute;
    z-index: 3;
    display: grid;
    gap: 2px;
    inline-size: min(272px, 100% - 16px);
    padding: 8px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: Canvas;
    box-shadow: 0 10px 32px rgb(0 0 0 / 0.2);
    color: CanvasText;
    font-size: 15px;
    line-height: 1.35;
  }
  :host([theme]) .share-menu {
    background: var(--kim-background, var(--_ground));
    color: var(--_text);
  }
  .share-menu :is(a, button) {
    display: flex;
    align-items: center;
    gap: 12px;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 0;
    border-radius: calc(var(--_radius) * 0.6);
    font-weight: 500;
    text-align: start;
    text-decoration: none;
  }
  .share-menu :is(a, button):hover {
    background: var(--_fill);
  }
  .share-menu svg {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    opacity: 0.8;
  }
  .share-menu input {
    inline-size: 100%;
    min-inline-size: 0;
    block-size: 40px;
    margin-block-start: 4px;
    padding-inline: 12px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.6);
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: 13px;
    text-overflow: ellipsis;
  }
  .share-menu p:not(:empty) {
    padding: 6px 12px 2px;
    font-size: 13px;
  }
  @media print {
    .share-menu {
      display: none;
    }
  }
`;
