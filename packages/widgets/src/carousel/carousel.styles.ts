import { css } from 'lit';

export const carouselStyles = css`
  .steps {
    display: flex;
    justify-content: end;
    gap: 8px;
  }
  .steps button {
    min-inline-size: 44px;
    padding: 0;
    font-size: 1.3em;
    line-height: 1;
  }
`;
