import { css } from 'lit';

export const receiptStyles = css`
  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5em), 1fr));
    gap: 8px;
  }
  .ways > * {
    display: flex;
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    padding: 6px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.94em;
    font-weight: 600;
    text-align: center;
  }
  .ways > :hover {
    border-color: currentcolor;
  }
`;
