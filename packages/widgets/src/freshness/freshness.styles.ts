import { css } from 'lit';

/** The offer lies over the top of the list, and moves nothing of it. */
export const freshnessStyles = css`
  .fresh {
    position: sticky;
    inset-block-start: 8px;
    z-index: 2;
    display: grid;
    justify-items: center;
    block-size: 0;
  }
  .fresh button {
    block-size: 44px;
    margin-block-start: 8px;
    padding-inline: 18px;
    border: 1px solid var(--_line);
    border-radius: 99px;
    background: Canvas;
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.22);
    color: CanvasText;
    white-space: nowrap;
  }
  .fresh button::before {
    content: '↑ ' / '';
  }
`;
