/** What an oEmbed consumer asks, as far as it is known: https://oembed.com/ */
export interface OEmbedQuery {
  readonly maxwidth?: number | undefined;
  readonly maxheight?: number | undefined;
}

/** A frame page that is to be embedded. */
export interface Embeddable {
  /** Its address. */
  readonly address: string;
  readonly title: string;
  /** How high it stands well, in pixels. */
  readonly height: number;
  readonly origin: string;
}

/** An answer of the type `rich`. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: 'Simpul KIM';
  readonly provider_url: string;
  readonly width: number;
  readonly height: number;
  readonly html: string;
  /** Seconds for which it may be kept. */
  readonly cache_age: number;
}

/** As wide as a column of text; a page that has more makes it as wide as it likes. */
const width = 600;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => entities[sign]!);

/**
 * What a page that is pasted as an address becomes. WordPress listens for the height of a frame only where
 * its HTML begins with a `blockquote` of this class, and gives both the secret by which it knows them.
 *
 * @see https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/
 */
export function oEmbedOf(
  { address, title, height: wanted, origin }: Embeddable,
  { maxwidth = Infinity, maxheight = Infinity }: OEmbedQuery,
): OEmbed {
  const size = { width: Math.min(width, maxwidth), height: Math.min(wanted, maxheight) };
  const [href, name] = [escaped(address), escaped(title)];
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Simpul KIM',
    provider_url: `${origin}/`,
    ...size,
    html: [
      `<blockquote class="wp-embedded-content"><a href="${href}">${name}</a></blockquote>`,
      `<iframe class="wp-embedded-content" src="${href}" title="${name}" width="${size.width}" height="${size.height}" frameborder="0" marginwidth="0" marginheight="0" loading="lazy"></iframe>`,
    ].join(''),
    cache_age: 3600,
  };
}

/** The same as XML. */
export const xmlOf = (answer: OEmbed): string =>
  [
    '<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
    '<oembed>',
    ...Object.entries(answer).map(
      ([name, value]) => `<${name}>${escaped(String(value))}</${name}>`,
    ),
    '</oembed>',
  ].join('\n');

/** Where it is told, for whoever finds it by the page itself. */
export const discoveryOf = (origin: string, address: string, title: string) =>
  (['json', 'xml'] as const).map((format) => ({
    type: format === 'json' ? 'application/json+oembed' : 'text/xml+oembed',
    href: `${origin}/oembed?${new URLSearchParams({ url: address, format }).toString()}`,
    title,
  }));
