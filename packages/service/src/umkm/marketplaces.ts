import type { Marketplace } from '@simpul-kim/contract';
import type { StoredMarketplaceLink } from '../database/schema.ts';
import { unusable } from '../problems/index.ts';

interface MarketplaceHosts {
  /** As people know it. */
  readonly name: string;
  /**
   * Domains under which it alone decides what stands there: a link may go to one of them, or to a
   * subdomain. None where anyone may open a subdomain of their own.
   */
  readonly hosts: readonly string[];
}

/** The marketplaces that links may lead to. To know one more: its id in the contract, its hosts here. */
const known: Readonly<Record<Marketplace, MarketplaceHosts>> = {
  tokopedia: { name: 'Tokopedia', hosts: ['tokopedia.com', 'tokopedia.link'] },
  shopee: { name: 'Shopee', hosts: ['shopee.co.id', 'id.shp.ee'] },
  bukalapak: { name: 'Bukalapak', hosts: ['bukalapak.com'] },
  lazada: { name: 'Lazada', hosts: ['lazada.co.id'] },
  blibli: { name: 'Blibli', hosts: ['blibli.com'] },
  tiktokShop: { name: 'TikTok Shop', hosts: ['tiktok.com'] },
  padiUmkm: { name: 'PaDi UMKM', hosts: ['padiumkm.id'] },
  gofood: { name: 'GoFood', hosts: ['gofood.co.id', 'gofood.link'] },
  grabfood: { name: 'GrabFood', hosts: ['food.grab.com', 'r.grab.com'] },
};
const entries = Object.entries(known) as [Marketplace, MarketplaceHosts][];
const names = entries.map(([, { name }]) => name).join(', ');

/** What people call a marketplace. */
export const marketplaceName = (marketplace: Marketplace): string => known[marketplace].name;

const isAt = (hostname: string, host: string) => hostname === host || hostname.endsWith(`.${host}`);

/** The marketplace that an address stands on; a shop has a path, and nobody signs in by a link. */
function marketplaceAt(url: URL): Marketplace | undefined {
  const plain = url.username === '' && url.password === '' && url.port === '';
  if (!plain || url.protocol !== 'https:' || url.pathname === '/') return undefined;
  return entries.find(([, { hosts }]) => hosts.some((host) => isAt(url.hostname, host)))?.[0];
}

/**
 * The links of a business as they may be shown: https, to a shop on a marketplace that is known,
 * written as browsers read them. Look-alikes are other hosts, also in other scripts.
 *
 * @throws {Refusal} `unusable` that names the link.
 */
export function readMarketplaces(addresses: readonly string[]): StoredMarketplaceLink[] {
  const links = addresses.map((address, index) => {
    const url = URL.parse(address);
    const marketplace = url ? marketplaceAt(url) : undefined;
    if (url && marketplace) return { marketplace, url: url.href };
    const field = `marketplaces.${index}`;
    throw unusable(field, 'marketplace', {
      id: `Periksa \`${field}\`: tempel alamat toko yang dimulai dengan https:// di salah satu dari ${names}.`,
      en: `Check \`${field}\`: paste the address of the shop, beginning with https://, on one of ${names}.`,
    });
  });
  return links.filter(({ url }, index) => links.findIndex((link) => link.url === url) === index);
}
