import type { ArticleVideo, VideoSite } from '@simpul-kim/contract';

interface Form {
  readonly site: VideoSite;
  /** Its hosts, without `www.` or `m.` before them. */
  readonly hosts: readonly string[];
  /** Of path and query as `path?v=…`. */
  readonly shape: RegExp;
  /** Its address in the one form, of what the shape has found. */
  readonly write: (...found: string[]) => string;
}

/** The addresses of a video that people copy. */
const forms: readonly Form[] = [
  {
    site: 'youtube',
    hosts: ['youtube.com', 'youtube-nocookie.com'],
    shape: /^\/(?:watch\/?\?v=|shorts\/|live\/|embed\/|v\/)([\w-]{11})(?![\w-])/,
    write: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    site: 'youtube',
    hosts: ['youtu.be'],
    shape: /^\/([\w-]{11})(?![\w-])/,
    write: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    site: 'facebook',
    hosts: ['facebook.com', 'web.facebook.com'],
    shape: /^\/(?:watch\/?\?v=|reel\/|[\w.-]+\/videos\/(?:[^/?]+\/)?)(\d{5,25})(?!\d)/,
    write: (id) => `https://www.facebook.com/watch/?v=${id}`,
  },
  {
    site: 'facebook',
    hosts: ['facebook.com', 'web.facebook.com'],
    shape: /^\/share\/([vr])\/(\w{5,40})(?!\w)/,
    write: (kind, id) => `https://www.facebook.com/share/${kind}/${id}/`,
  },
  {
    site: 'facebook',
    hosts: ['fb.watch'],
    shape: /^\/([\w-]{5,40})(?![\w-])/,
    write: (id) => `https://fb.watch/${id}/`,
  },
  {
    site: 'tiktok',
    hosts: ['tiktok.com'],
    shape: /^\/(@[\w.]{1,40})\/video\/(\d{5,25})(?!\d)/,
    write: (user, id) => `https://www.tiktok.com/${user}/video/${id}`,
  },
  {
    site: 'tiktok',
    hosts: ['vm.tiktok.com', 'vt.tiktok.com'],
    shape: /^\/(\w{5,40})(?!\w)/,
    write: (id) => `https://vm.tiktok.com/${id}/`,
  },
  {
    site: 'instagram',
    hosts: ['instagram.com'],
    shape: /^\/(?:[\w.]+\/)?(?:p|tv|reels?)\/([\w-]{5,40})(?![\w-])/,
    write: (id) => `https://www.instagram.com/reel/${id}/`,
  },
];

/** What people copy may have more in it: who shared it, from which second on. */
function pathOf({ pathname, searchParams }: URL): string {
  const video = searchParams.get('v');
  return video === null ? pathname : `${pathname}?v=${video}`;
}

/**
 * The video that an address names, in one form for each; nothing, where it is of another site, or no
 * video.
 *
 * @example
 * videoOf('https://youtu.be/dQw4w9WgXcQ?si=abc')?.url; // https://www.youtube.com/watch?v=dQw4w9WgXcQ
 */
export function videoOf(address: string): ArticleVideo | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.port || url.username || url.password) return undefined;
  const host = url.hostname.replace(/^(www|m)\./, '');
  for (const { site, hosts, shape, write } of forms) {
    const found = hosts.includes(host) ? shape.exec(pathOf(url)) : null;
    if (found) return { site, url: write(...found.slice(1)) };
  }
  return undefined;
}
