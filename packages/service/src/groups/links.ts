import type { GroupSocial, SocialNetwork, VideoProvider } from '@simpul-kim/contract';
import type { StoredVideo } from '../database/schema.ts';

/** Hosts of the networks, without what a device puts before them (`m.`, `www.`). */
const networks = new Map<string, SocialNetwork>([
  ['facebook.com', 'facebook'],
  ['fb.com', 'facebook'],
  ['instagram.com', 'instagram'],
  ['tiktok.com', 'tiktok'],
  ['x.com', 'x'],
  ['twitter.com', 'x'],
  ['youtube.com', 'youtube'],
  ['whatsapp.com', 'whatsappChannel'],
  ['t.me', 'telegram'],
  ['telegram.me', 'telegram'],
]);

const bareHost = (host: string) => host.replace(/^(www|m|web|mobile|id-id)\./, '');

/** An address without user, password or port: what is left of these is only there to mislead. */
function plainAddress(text: string, protocols: readonly string[]): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain =
    url && protocols.includes(url.protocol) && !url.username && !url.password && !url.port;
  return isPlain ? url : undefined;
}

/** An address whose host can be one of the open web. */
function openAddress(text: string, protocols: readonly string[]): URL | undefined {
  const url = plainAddress(text, protocols);
  return url && /^(?!.*\.\.)[^.].*\.[a-z][a-z\d-]*$/.test(url.hostname) ? url : undefined;
}

/** A website; nothing for an address that can be none of the open web. */
export const readWebsite = (text: string): string | undefined =>
  openAddress(text, ['https:', 'http:'])?.href;

/** A file on a site, by how its name ends; what follows the path may be needed to get it, and stays. */
function readFile(text: string, ending: RegExp): URL | undefined {
  const url = openAddress(text, ['https:']);
  if (!url || !ending.test(url.pathname)) return undefined;
  url.hash = '';
  return url;
}

/** Captions of a video: a file in WebVTT; nothing for anything else. */
export const readCaptions = (text: string): string | undefined => readFile(text, /\.vtt$/i)?.href;

/**
 * An account or channel on a network, told by its host. What follows the path tells only who shared
 * it, so it goes; but for Facebook's oldest accounts, which have no path of their own.
 */
export function readSocial(text: string): GroupSocial | undefined {
  const url = plainAddress(text, ['https:']);
  const network = url && networks.get(bareHost(url.hostname));
  if (!network || url.pathname === '/') return undefined;
  if (network === 'whatsappChannel' && !/^\/channel\/\w+/.test(url.pathname)) return undefined;
  const id = url.pathname === '/profile.php' ? url.searchParams.get('id') : null;
  const isNumbered = network === 'facebook' && id !== null && /^\d+$/.test(id);
  return {
    network,
    url: `https://${url.hostname}${url.pathname}${isNumbered ? `?id=${id}` : ''}`,
  };
}

/** How a provider names videos in its addresses, and where it shows them. */
interface Player {
  readonly provider: VideoProvider;
  readonly hosts: readonly string[];
  readonly idOf: (url: URL) => string | null | undefined;
  readonly id: RegExp;
  readonly addressOf: (id: string) => string;
}

const players: readonly Player[] = [
  {
    provider: 'youtube',
    hosts: ['youtube.com', 'youtube-nocookie.com'],
    idOf: ({ pathname, searchParams }) =>
      pathname === '/watch'
        ? searchParams.get('v')
        : /^\/(?:embed|shorts|live)\/([^/]+)\/?$/.exec(pathname)?.[1],
    id: /^[\w-]{11}$/,
    addressOf: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    provider: 'youtube',
    hosts: ['youtu.be'],
    idOf: ({ pathname }) => pathname.slice(1),
    id: /^[\w-]{11}$/,
    addressOf: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    provider: 'facebook',
    hosts: ['facebook.com', 'fb.com'],
    idOf: ({ pathname, searchParams }) =>
      /^\/watch\/?$/.test(pathname)
        ? searchParams.get('v')
        : (/^\/(?:[^/]+\/videos(?:\/[^/]+)?|reel)\/(\d+)\/?$/.exec(pathname)?.[1] ?? null),
    id: /^\d{6,20}$/,
    addressOf: (id) => `https://www.facebook.com/watch/?v=${id}`,
  },
  {
    provider: 'tiktok',
    hosts: ['tiktok.com'],
    // The name before the id is not looked at by TikTok, and may change.
    idOf: ({ pathname }) => /^\/(?:@[^/]*\/video|embed\/v2|embed)\/(\d+)\/?$/.exec(pathname)?.[1],
    id: /^\d{15,22}$/,
    addressOf: (id) => `https://www.tiktok.com/@/video/${id}`,
  },
  {
    provider: 'instagram',
    hosts: ['instagram.com'],
    idOf: ({ pathname }) => /^(?:\/[\w.]+)?\/(?:p|reel|reels|tv)\/([^/]+)\/?/.exec(pathname)?.[1],
    id: /^[\w-]{5,40}$/,
    addressOf: (id) => `https://www.instagram.com/p/${id}/`,
  },
];

/** A video that is a file, named after it. */
function readVideoFile(text: string): StoredVideo | undefined {
  const url = readFile(text, /[^/]\.(mp4|webm)$/i);
  return url && { provider: 'file', id: url.pathname.split('/').at(-1)!, url: url.href };
}

/**
 * A video by its address at a provider, in whichever form, or by that of a file; nothing where it is
 * none we know.
 */
export function readVideo(text: string): StoredVideo | undefined {
  const url = plainAddress(text, ['https:']);
  if (!url) return undefined;
  const player = players.find(({ hosts }) => hosts.includes(bareHost(url.hostname)));
  if (!player) return readVideoFile(text);
  const id = player.idOf(url);
  if (!id || !player.id.test(id)) return undefined;
  return { provider: player.provider, id, url: player.addressOf(id) };
}
