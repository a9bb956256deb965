import { css, html, type TemplateResult } from 'lit';

export const videoStyles = css`
  .player {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border: 0;
    border-radius: var(--_radius);
    background: #000;
    aspect-ratio: 16 / 9;
  }
`;

/**
 * The player of YouTube, without its cookies. Nothing of it is asked for before this is shown, which
 * is for after the click.
 *
 * @param id of the video, as YouTube names it.
 * @param title what the player is called for those who do not see it.
 */
export const renderYoutube = (id: string, title: string): TemplateResult =>
  html`<iframe
    class="player"
    src=${`https://www.youtube-nocookie.com/embed/${encodeURIComponent(id)}?autoplay=1&rel=0&cc_load_policy=1`}
    title=${title}
    allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
    allowfullscreen
    referrerpolicy="strict-origin-when-cross-origin"
  ></iframe>`;
