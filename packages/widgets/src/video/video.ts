import { css, html, type TemplateResult } from 'lit';
import type { Group } from '@simpul-kim/sdk';
import { safeUrl } from '../base/safe-url.ts';

type Video = NonNullable<Group['video']>;

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
 * A player, begun: that of YouTube, without its cookies, or the browser's own for a file. Nothing of it
 * is asked for before this is shown, which is for after the click.
 *
 * @param title what the player is called for those who do not see it.
 */
export const renderPlayer = (video: Video, title: string): TemplateResult =>
  video.provider === 'file' ? renderFile(video, title) : renderYoutube(video.id, title);

// Its scripts run as on its own site, but cannot lead this page elsewhere. It plays nothing for who hides
// which site asks.
const renderYoutube = (id: string, title: string) =>
  html`<iframe
    class="player"
    src=${`https://www.youtube-nocookie.com/embed/${encodeURIComponent(id)}?autoplay=1&rel=0&cc_load_policy=1`}
    title=${title}
    allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
    allowfullscreen
    loading="lazy"
    referrerpolicy="strict-origin-when-cross-origin"
    sandbox="allow-scripts allow-same-origin allow-presentation allow-popups allow-popups-to-escape-sandbox"
  ></iframe>`;

function renderFile({ url, captions }: Video, title: string) {
  const track = captions && safeUrl(captions.url);
  if (!track) {
    return html`<video
      class="player"
      src=${url}
      aria-label=${title}
      controls
      autoplay
      playsinline
    ></video>`;
  }
  // Captions of another site are read by CORS alone, and then the video is too. Where its server does not
  // take part in that, it is shown without them.
  return html`<video
    class="player"
    crossorigin="anonymous"
    src=${url}
    aria-label=${title}
    controls
    autoplay
    playsinline
    @error=${({ currentTarget }: Event) => {
      const player = currentTarget as HTMLVideoElement;
      if (player.crossOrigin === null) return;
      player.querySelector('track')!.remove();
      player.crossOrigin = null;
      player.load();
    }}
  >
    <track kind="captions" src=${track} srclang=${captions.language} default />
  </video>`;
}
