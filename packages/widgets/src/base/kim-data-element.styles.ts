import { css } from 'lit';

/** What elements share that show what they read: skeleton, pictures, controls, and the foot of lists. */
export const dataStyles = css`
  .controls {
    display: grid;
    align-content: start;
    gap: 8px;
    min-block-size: 44px;
    margin-block-end: 14px;
  }
  .controls.rows {
    min-block-size: 96px;
  }

  .picture {
    display: grid;
    place-items: center;
    overflow: hidden;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
  }
  .picture > * {
    grid-area: 1 / 1;
  }
  .picture svg {
    inline-size: min(38%, 64px);
    color: var(--_accent);
    opacity: 0.55;
  }
  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .picture > :is(img, button) + svg {
    display: none;
  }
  .reveal {
    position: relative;
    z-index: 2;
    inline-size: 100%;
    block-size: 100%;
    padding: 4px;
    border: 0;
    background: none;
    font-size: 0.84em;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 8px 16px;
    min-block-size: 46px;
    margin-block-start: 16px;
  }
  .status {
    flex: 1 1 12em;
    color: var(--_quiet);
    font-size: 0.84em;
  }
  /* Three lines of it are no higher than the button beside it: its coming moves nothing. */
  .age {
    flex-basis: 0;
    line-height: 1.12;
  }
  @container (max-width: 18em) {
    .age {
      display: none;
    }
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

  .skeleton p {
    position: relative;
    display: block;
    min-block-size: 1lh;
  }
  .skeleton p::before {
    content: '';
    position: absolute;
    inset: 0.25em 30% 0.25em 0;
    border-radius: 4px;
    background: var(--_fill);
  }
  .skeleton .picture {
    background: var(--_fill);
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton {
      animation: pulse 1.4s ease-in-out infinite alternate;
    }
    @keyframes pulse {
      to {
        opacity: 0.55;
      }
    }
  }
  @media (forced-colors: active) {
    .picture {
      border: 1px solid;
    }
    .skeleton p::before {
      background: GrayText;
    }
  }
  @media print {
    .controls,
    .foot {
      display: none;
    }
  }
`;
