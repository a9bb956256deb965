/** A page of ours, as search engines are told of it. */
export interface SitemapEntry {
  readonly url: string;
  readonly changedAt?: Date;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const escape = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => escapes[sign]!);

const prolog = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** A part of the sitemap (sitemaps.org, 0.9). */
export function toSitemap(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(({ url, changedAt }) => {
    const lastmod = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : '';
    return `<url><loc>${escape(url)}</loc>${lastmod}</url>\n`;
  });
  return `${prolog}<urlset ${namespace}>\n${urls.join('')}</urlset>\n`;
}

/** The index of its parts. */
export function toSitemapIndex(parts: readonly string[]): string {
  const sitemaps = parts.map((url) => `<sitemap><loc>${escape(url)}</loc></sitemap>\n`);
  return `${prolog}<sitemapindex ${namespace}>\n${sitemaps.join('')}</sitemapindex>\n`;
}

/** What crawlers are told: everything may be read, and where the list of pages is. */
export const robots = (sitemap: string): string =>
  `User-agent: *\nAllow: /\nDisallow: /v1/desk/\n\nSitemap: ${sitemap}\n`;
