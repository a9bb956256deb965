import {
  businessCategories,
  type Business,
  type BusinessFigures,
  type BusinessProduct,
  type BusinessSummary,
  type Certification,
  type MarketplaceLink,
  type Picture,
  type Product,
  type ProductSort,
  type Query,
  type Whatsapp,
} from '@simpul-kim/contract';
import { groupOf } from './groups.ts';
import { idOf } from './ids.ts';
import { pictureOf } from './pictures.ts';
import { findRegion, isWithin } from './regions.ts';

/** The id of a business of the fixtures: 1 is the newest. */
export const businessId = (number: number): string => idOf('f000', number);
/** The id of a product of the fixtures. */
export const productId = (number: number): string => idOf('f100', number);

const regionNameOf = (code: string): string => findRegion(code)?.name ?? code;
const picture = (number: number, alt: string): Picture => pictureOf('umkm', number, alt);

// 0800 is no mobile prefix: no one can be reached at these numbers.
const whatsapp = (number: number): Whatsapp => {
  const digits = `62800000${String(number).padStart(4, '0')}`;
  return { number: digits, url: `https://wa.me/${digits}` };
};

const shop = (marketplace: 'tokopedia' | 'shopee', name: string): MarketplaceLink =>
  marketplace === 'tokopedia'
    ? { marketplace, name: 'Tokopedia', url: `https://www.tokopedia.com/${name}` }
    : { marketplace, name: 'Shopee', url: `https://shopee.co.id/${name}` };

const certified = (
  kind: Certification['kind'],
  number: string,
  more: Partial<Certification> = {},
): Certification => ({
  kind,
  number,
  standing: 'verified',
  endsOn: null,
  expired: false,
  ...more,
});

const groupAt = (regionCode: string) => {
  const group = groupOf(regionCode);
  return group ? { id: group.id, name: group.name } : null;
};

let products = 0;
const product = (name: string, more: Partial<BusinessProduct> = {}): BusinessProduct => {
  products += 1;
  return {
    id: productId(products),
    name,
    description: '',
    priceIdr: null,
    priceIdrMax: null,
    unit: null,
    available: true,
    pictures: [],
    ...more,
  };
};

type Told = Pick<Business, 'name' | 'category' | 'description' | 'regionCode' | 'products'>;

const business = (number: number, told: Told, more: Partial<Business> = {}): Business => ({
  id: businessId(number),
  regionName: regionNameOf(told.regionCode),
  timeZone: findRegion(told.regionCode)!.timeZone,
  group: groupAt(told.regionCode),
  ownerName: null,
  whatsapp: whatsapp(number),
  marketplaces: [],
  address: null,
  point: null,
  certifications: [],
  pictures: [],
  updatedAt: '2026-11-19T08:00:00+08:00',
  ...told,
  ...more,
});

/** Businesses with all there is to show, and with as little as there may be; newest first. */
export const businesses: readonly Business[] = [
  business(
    1,
    {
      name: 'Keripik Pisang Kepok Bu Marni',
      category: 'food',
      description:
        'Pisang kepok dari kebun sendiri, diiris tipis dan digoreng pada hari pesanan dikirim.',
      regionCode: '64.09.02.2004',
      products: [
        product('Keripik pisang asin', {
          description: 'Gurih, tanpa pengawet.',
          priceIdr: 15_000,
          unit: 'bungkus 200 gram',
          pictures: [picture(1, 'Keripik pisang di mangkuk')],
        }),
        product('Keripik pisang cokelat', {
          priceIdr: 18_000,
          unit: 'bungkus 200 gram',
          available: false,
        }),
        product('Paket hantaran', { priceIdr: 75_000, priceIdrMax: 150_000, unit: 'paket' }),
      ],
    },
    {
      ownerName: 'Bu Marni',
      marketplaces: [shop('tokopedia', 'toko-contoh-marni'), shop('shopee', 'contoh.marni')],
      address: 'RT 05, dekat balai desa',
      point: { latitude: -1.4201, longitude: 116.6402 },
      certifications: [
        certified('nib', '0000000000001'),
        certified('pirt', '0000000000002-29', { endsOn: '2029-12-31' }),
        certified('halal', 'ID64110000000010725', { standing: 'selfDeclared' }),
      ],
      pictures: [picture(2, 'Irisan pisang dijemur di tampah')],
    },
  ),
  business(2, {
    name: 'Amplang Bahari Pejala',
    category: 'food',
    description: 'Amplang ikan tenggiri dari kampung nelayan.',
    regionCode: '64.09.01.1005',
    products: [product('Amplang tenggiri', { priceIdr: 25_000, unit: 'bungkus 250 gram' })],
  }),
  business(
    3,
    {
      name: 'Anyaman Nipah Salo Loang',
      category: 'craft',
      description: 'Tas dan tikar dari daun nipah, dibuat menurut pesanan.',
      regionCode: '64.09.01.1002',
      products: [product('Tas anyaman nipah', { pictures: [picture(3, 'Tas anyaman')] })],
    },
    { certifications: [certified('nib', '0000000000003')] },
  ),
  business(
    4,
    {
      name: 'Beras Sumber Sari',
      category: 'agro',
      description: 'Beras giling baru dari sawah Babulu.',
      regionCode: '64.09.03.2009',
      products: [
        product('Beras putih', { priceIdr: 72_000, unit: 'karung 5 kg' }),
        product('Beras merah', { priceIdr: 22_000, unit: 'kilogram' }),
      ],
    },
    {
      certifications: [
        certified('pirt', '0000000000004-24', { endsOn: '2024-12-31', expired: true }),
      ],
    },
  ),
  business(
    5,
    {
      name: 'Jahit Rapi',
      category: 'service',
      description: '',
      regionCode: '64.09.02.2004',
      products: [],
    },
    { whatsapp: null },
  ),
];

const folded = (text: string): string => text.toLowerCase().replaceAll(/[\s-]/g, '');
const says = (texts: readonly string[], q: string | undefined): boolean =>
  q === undefined || folded(texts.join(' ')).includes(folded(q));

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name.localeCompare(b.name, 'id');

/** Orders of products: what has no price is last, either way. The fixtures are newest first. */
const productSorts: Readonly<Record<ProductSort, (a: Product, b: Product) => number>> = {
  newest: () => 0,
  name: byName,
  priceLow: (a, b) => (a.priceIdr ?? Number.MAX_VALUE) - (b.priceIdr ?? Number.MAX_VALUE),
  priceHigh: (a, b) => (b.priceIdr ?? 0) - (a.priceIdr ?? 0),
};

/** The businesses that a query asks for. */
export const businessesFor = (query: Query<'businesses.list'>): BusinessSummary[] =>
  businesses
    .filter(({ regionCode }) => isWithin(regionCode, query.region))
    .filter(({ category }) => !query.category || category === query.category)
    .filter(
      ({ certifications }) =>
        !query.certification ||
        certifications.some(({ kind, expired }) => kind === query.certification && !expired),
    )
    .filter(({ name, description, products: sold }) =>
      says([name, description, ...sold.map((one) => one.name)], query.q),
    )
    .sort(query.sort === 'name' ? byName : () => 0)
    .map(({ pictures, products: _, updatedAt: __, ...told }) => ({
      ...told,
      picture: pictures[0] ?? null,
    }));

/** How many of them there are of each category. */
export function figuresFor(region: string): BusinessFigures {
  const here = businesses.filter(({ regionCode }) => isWithin(regionCode, region));
  return {
    total: here.length,
    categories: businessCategories.map((category) => ({
      category,
      businesses: here.filter((one) => one.category === category).length,
    })),
  };
}

/** Every product with who sells it. */
export const offers: readonly Product[] = businesses.flatMap((seller) =>
  seller.products.map((one) => ({
    ...one,
    business: {
      id: seller.id,
      name: seller.name,
      category: seller.category,
      regionCode: seller.regionCode,
      regionName: seller.regionName,
      timeZone: seller.timeZone,
      whatsapp: seller.whatsapp,
      marketplaces: seller.marketplaces,
      certifications: seller.certifications,
    },
  })),
);

/** The products that a query asks for. */
export const offersFor = (query: Query<'products.list'>): Product[] =>
  offers
    .filter(({ business: { regionCode } }) => isWithin(regionCode, query.region))
    .filter(({ business: { category } }) => !query.category || category === query.category)
    .filter(({ name, description, business: seller }) =>
      says([name, description, seller.name], query.q),
    )
    .sort(productSorts[query.sort ?? 'newest']);
