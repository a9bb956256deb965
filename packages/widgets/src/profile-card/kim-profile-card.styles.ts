import { css } from 'lit';

export const profileCardStyles = css`
  .card {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    padding: calc(var(--_inset) * 1.4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .head {
    display: flex;
    gap: 14px;
    align-items: center;
    min-inline-size: 0;
  }
  .logo {
    flex: none;
    inline-size: clamp(44px, 18cqi, 72px);
  }
  .logo .picture {
    aspect-ratio: 1;
    border-radius: 50%;
  }
  .logo .picture svg {
    inline-size: 56%;
  }
  .logo .reveal {
    font-size: 0.7em;
    font-weight: 500;
  }
  .who {
    display: grid;
    flex: 1;
    gap: 3px;
    min-inline-size: 0;
  }
  .name {
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.2;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
  }
  .standing {
    padding-inline: 10px;
    border: 1px solid var(--_line);
    border-radius: 99px;
    font-size: 0.82em;
    font-weight: 600;
  }
  .standing.active {
    border-color: color-mix(in srgb, var(--_accent) 45%, transparent);
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
  }
  .standing.active::before {
    content: '✓ ' / '';
  }
  .activity,
  .quiet {
    color: var(--_quiet);
    font-size: 0.88em;
  }
  .about {
    display: grid;
    gap: 0.7em;
    max-inline-size: 70ch;
  }

  /* nothing of another site before the click */
  .video {
    position: relative;
    max-inline-size: 640px;
    overflow: clip;
    border-radius: var(--_radius);
  }
  .video .picture {
    aspect-ratio: 16 / 9;
  }
  .play {
    position: absolute;
    inset: 0;
    z-index: 2;
    display: grid;
    place-items: end start;
    inline-size: 100%;
    padding: 8px;
    border: 0;
    background: none;
    text-align: start;
  }
  .play::before {
    content: '' / '';
    position: absolute;
    /* clear of what is said below it */
    inset: 0 0 2.6em;
    inline-size: clamp(36px, 14cqi, 64px);
    block-size: clamp(36px, 14cqi, 64px);
    margin: auto;
    border: 2px solid #fff;
    border-radius: 50%;
    background: rgb(0 0 0 / 70%);
  }
  .play::after {
    content: '' / '';
    position: absolute;
    inset: 0 0 2.6em;
    inline-size: clamp(12px, 5cqi, 20px);
    block-size: clamp(14px, 6cqi, 24px);
    margin: auto;
    background: #fff;
    clip-path: polygon(15% 0, 100% 50%, 15% 100%);
  }
  .play:hover::before {
    background: #000;
  }
  .play:focus-visible {
    outline-offset: -3px;
  }
  .told {
    z-index: 1;
    display: grid;
    max-inline-size: 100%;
    padding: 4px 10px;
    border-radius: 6px;
    background: rgb(0 0 0 / 78%);
    color: #fff;
    font-size: 0.84em;
    font-weight: 500;
    line-height: 1.35;
  }
  .video-title {
    overflow: hidden;
    font-weight: 700;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .facts {
    display: grid;
    gap: 12px var(--_gap);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5em), 1fr));
    margin: 0;
  }
  dt,
  .section-title {
    margin-block-end: 4px;
    color: var(--_accent);
    font-size: 0.84em;
    font-weight: 700;
    letter-spacing: 0.02em;
  }
  dd {
    margin: 0;
  }
  dd > * {
    display: block;
  }
  .text-link {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .section {
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  .section-title {
    margin-block-end: 8px;
  }
  .people {
    display: grid;
    gap: 10px var(--_gap);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
  }
  .people span {
    display: block;
  }
  .potentials {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .full .potentials {
    display: grid;
  }
  .potentials li {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    align-items: baseline;
  }
  .chip {
    display: inline-flex;
    gap: 6px;
    align-items: baseline;
    padding: 2px 12px;
    border-radius: 99px;
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
    font-size: 0.88em;
    font-weight: 600;
  }
  .chip svg {
    flex: none;
    align-self: center;
    inline-size: 1.3em;
    block-size: 1.3em;
  }
  .note {
    flex: 1 1 14em;
  }
  .awards {
    display: grid;
    gap: 8px;
  }
  summary {
    min-block-size: 44px;
    align-content: center;
    cursor: pointer;
    font-weight: 600;
  }
  .contact {
    display: grid;
    gap: 10px;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .ways a {
    display: block;
    min-block-size: 44px;
    padding: 8px 16px;
    align-content: center;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: 0.94em;
    font-weight: 600;
  }
  .ways a:hover {
    border-color: currentcolor;
  }
  .ways li:first-child a {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }

  .compact .logo {
    inline-size: 56px;
  }
  .compact .name {
    font-size: 1.1em;
  }
  .compact .about {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .compact .section {
    padding-block-start: 0;
    border: 0;
  }
  .compact .section-title {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .badge .card {
    padding: 8px 14px 8px 8px;
    border-radius: min(var(--_radius) * 3, 99px);
  }
  .badge .head {
    gap: 10px;
  }
  .badge .logo {
    inline-size: 44px;
  }
  .badge .who {
    gap: 0;
  }
  .badge .name {
    font-size: 1em;
  }
  .badge a::after {
    content: '' / '';
    position: absolute;
    inset: 0;
  }
  .badge .meta {
    font-size: 0.9em;
  }

  .skeleton .name {
    min-block-size: 1.3em;
  }
  .skeleton .about {
    min-block-size: 4.5em;
  }
  @container (min-width: 47em) {
    .full .card {
      grid-template-columns: 1fr 1fr;
    }
    .full .card > * {
      grid-column: 1 / -1;
    }
    .full .about:has(+ .video) {
      grid-column: 1;
    }
    .full .about + .video {
      grid-column: 2;
    }
  }
  @media (forced-colors: active) {
    .chip,
    .told {
      border: 1px solid;
    }
    .play::after {
      background: ButtonText;
      forced-color-adjust: none;
    }
  }
`;
