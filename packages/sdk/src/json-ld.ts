/**
 * What search engines read: articles, businesses and KIM in the words of schema.org, as pure objects
 * without a value that is not there. Of people it says nothing: names of officers and owners are for
 * readers of a page.
 */
import type {
  Article,
  ArticleSummary,
  Business,
  BusinessProduct,
  BusinessSummary,
  FactCheck,
  Group,
  Office,
  Picture,
} from './types.ts';

const context = 'https://schema.org';

/** A node of a graph, of one type. */
interface Node<Type extends string> {
  readonly '@type': Type;
}
/** A node that stands alone in a page. */
interface Root<Type extends string> extends Node<Type> {
  readonly '@context': typeof context;
}

export interface ImageLd extends Node<'ImageObject'> {
  readonly url: string;
  /** With its unit: `640 px`. */
  readonly width?: string;
  readonly height?: string;
  readonly caption?: string;
}
export interface OrganizationLd extends Node<'Organization'> {
  readonly name: string;
  readonly logo?: ImageLd;
}
export interface AddressLd extends Node<'PostalAddress'> {
  readonly streetAddress?: string;
  readonly addressLocality: string;
  readonly addressCountry: 'ID';
}
export interface ClaimReviewLd extends Node<'ClaimReview'> {
  readonly url: string;
  readonly claimReviewed: string;
  readonly datePublished: string;
  readonly author: OrganizationLd;
  readonly reviewRating: Node<'Rating'> & {
    readonly alternateName: string;
    readonly ratingValue?: number;
    readonly bestRating?: number;
    readonly worstRating?: number;
  };
  readonly citation?: readonly string[];
}
export interface CorrectionLd extends Node<'CorrectionComment'> {
  readonly text: string;
  readonly datePublished: string;
}

export interface NewsArticleLd extends Root<'NewsArticle'> {
  readonly headline: string;
  readonly description?: string;
  readonly url: string;
  readonly mainEntityOfPage: string;
  readonly datePublished: string;
  readonly dateModified: string;
  readonly inLanguage: 'id';
  readonly author: OrganizationLd;
  readonly publisher: OrganizationLd;
  readonly image?: readonly ImageLd[];
  readonly contentLocation: Node<'Place'> & { readonly name: string };
  readonly correction?: readonly CorrectionLd[];
  readonly hasPart?: ClaimReviewLd;
}

interface OfferFields {
  readonly itemOffered: Node<'Product'> & {
    readonly name: string;
    readonly description?: string;
    readonly image?: readonly ImageLd[];
  };
  readonly availability: `https://schema.org/${'InStock' | 'OutOfStock'}`;
  readonly priceCurrency?: 'IDR';
}
/** One price in whole rupiah, or none that is told. */
export interface OfferLd extends Node<'Offer'>, OfferFields {
  readonly price?: number;
  readonly priceSpecification?: Node<'UnitPriceSpecification'> & {
    readonly price: number;
    readonly priceCurrency: 'IDR';
    readonly unitText: string;
  };
}
/** A range of prices. */
export interface AggregateOfferLd extends Node<'AggregateOffer'>, OfferFields {
  readonly lowPrice: number;
  readonly highPrice: number;
}

export interface LocalBusinessLd extends Root<'LocalBusiness'> {
  readonly name: string;
  readonly description?: string;
  readonly url?: string;
  readonly image?: readonly ImageLd[];
  readonly telephone?: string;
  readonly address: AddressLd;
  readonly geo?: Node<'GeoCoordinates'> & {
    readonly latitude: number;
    readonly longitude: number;
  };
  readonly sameAs?: readonly string[];
  readonly makesOffer?: readonly (OfferLd | AggregateOfferLd)[];
}

export interface GroupLd extends Root<'Organization'> {
  readonly name: string;
  readonly description?: string;
  readonly url?: string;
  readonly logo?: ImageLd;
  readonly address: AddressLd;
  readonly areaServed: Node<'AdministrativeArea'> & {
    readonly name: string;
    readonly identifier: string;
  };
  readonly parentOrganization?: Node<'GovernmentOrganization'> & { readonly name: string };
  readonly telephone?: string;
  readonly email?: string;
  readonly foundingDate?: string;
  readonly award?: readonly string[];
  readonly sameAs?: readonly string[];
}

/** The fields of a node, each thought of; only what is optional may be missing. */
type Stated<Shape> = {
  [Name in keyof Shape]-?:
    Shape[Name] | (Record<never, never> extends Pick<Shape, Name> ? null | undefined : never);
};

const isTold = (value: unknown) =>
  value != null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** A node of what there is: what is empty is left out. */
const node = <Shape>(fields: Stated<Shape>): Shape =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => isTold(value))) as Shape;

/** The largest size of a picture. */
function imageOf(picture: Picture | null): ImageLd | undefined {
  const size = picture?.sizes.at(-1);
  if (!picture || !size) return undefined;
  return node<ImageLd>({
    '@type': 'ImageObject',
    url: size.url,
    width: `${size.width} px`,
    height: `${size.height} px`,
    caption: picture.alt,
  });
}
const imagesOf = (pictures: readonly (Picture | null)[]) =>
  pictures.flatMap((picture) => imageOf(picture) ?? []);

const organization = (name: string, logo?: string): OrganizationLd =>
  node<OrganizationLd>({
    '@type': 'Organization',
    name,
    logo: logo === undefined ? undefined : { '@type': 'ImageObject', url: logo },
  });

const addressOf = (place: string | null, regionName: string): AddressLd =>
  node<AddressLd>({
    '@type': 'PostalAddress',
    streetAddress: place,
    addressLocality: regionName,
    addressCountry: 'ID',
  });

const dialled = (digits: string | null | undefined) => digits && `+${digits}`;

/** Search engines show so much of a headline. */
const longestHeadline = 110;

function headlineOf(title: string): string {
  const signs = Array.from(title);
  if (signs.length <= longestHeadline) return title;
  const begun = signs.slice(0, longestHeadline - 1).join('');
  return `${begun.replace(/\s+\S*$/, '')}…`;
}

/** What a check of facts found, in words and between 1 (false) and 5 (true). */
const verdicts = {
  hoax: { alternateName: 'Hoaks', ratingValue: 1 },
  misleading: { alternateName: 'Menyesatkan', ratingValue: 2 },
  true: { alternateName: 'Benar', ratingValue: 5 },
  unproven: { alternateName: 'Belum terbukti' },
} as const satisfies Record<FactCheck['verdict'], object>;

/**
 * An article as `NewsArticle`, with its corrections, and a `ClaimReview` where it checks a claim. Of
 * one in a list (`ArticleSummary`) what the list says of it: not its corrections, nor the claim.
 *
 * @param options.url the page it stands on. Default: where it is at home.
 * @param options.publisherLogo address of a logo of who publishes it.
 * @example
 * const article = await kim.articles.get(id);
 * head += `<script type="application/ld+json">${jsonLdScript(articleJsonLd(article))}</script>`;
 */
export function articleJsonLd(
  article: Article | ArticleSummary,
  {
    url = article.url,
    publisherLogo,
  }: { readonly url?: string; readonly publisherLogo?: string } = {},
): NewsArticleLd {
  const {
    publishedAt,
    correctedAt = publishedAt,
    updatedAt = correctedAt,
    pictures = [],
    corrections = [],
    factCheck,
  } = article as ArticleSummary & Partial<Article>;
  const author = organization(article.author.name);
  return node<NewsArticleLd>({
    '@context': context,
    '@type': 'NewsArticle',
    headline: headlineOf(article.title),
    description: article.summary,
    url,
    mainEntityOfPage: url,
    datePublished: publishedAt,
    dateModified: updatedAt,
    inLanguage: 'id',
    author,
    publisher: organization(article.author.name, publisherLogo),
    image: imagesOf([article.picture, ...pictures]),
    contentLocation: { '@type': 'Place', name: article.regionName },
    correction: corrections.map(({ at, note }) => ({
      '@type': 'CorrectionComment',
      text: note,
      datePublished: at,
    })),
    hasPart:
      factCheck &&
      node<ClaimReviewLd>({
        '@type': 'ClaimReview',
        url,
        claimReviewed: factCheck.claim,
        datePublished: publishedAt,
        author,
        reviewRating: {
          '@type': 'Rating',
          ...verdicts[factCheck.verdict],
          ...(factCheck.verdict === 'unproven' ? {} : { bestRating: 5, worstRating: 1 }),
        },
        citation: factCheck.sources,
      }),
  });
}

function offerOf(product: BusinessProduct): OfferLd | AggregateOfferLd {
  const { priceIdr, priceIdrMax, unit } = product;
  const fields = {
    itemOffered: node<OfferLd['itemOffered']>({
      '@type': 'Product',
      name: product.name,
      description: product.description,
      image: imagesOf(product.pictures),
    }),
    availability: `${context}/${product.available ? 'InStock' : 'OutOfStock'}`,
  } as const;
  if (priceIdr === null) return { '@type': 'Offer', ...fields };
  const priceCurrency = 'IDR';
  if (priceIdrMax !== null && priceIdrMax !== priceIdr) {
    const range = { lowPrice: priceIdr, highPrice: priceIdrMax, priceCurrency } as const;
    return { '@type': 'AggregateOffer', ...fields, ...range };
  }
  return node<OfferLd>({
    '@type': 'Offer',
    ...fields,
    price: priceIdr,
    priceCurrency,
    priceSpecification: unit
      ? { '@type': 'UnitPriceSpecification', price: priceIdr, priceCurrency, unitText: unit }
      : undefined,
  });
}

/**
 * A business as `LocalBusiness` with what it offers; a range of prices is an `AggregateOffer`. Its
 * number is told as far as the data tells it to everyone.
 *
 * @param options.products what it offers. Default: the products that it comes with, if it does.
 * @param options.url the page it stands on.
 */
export function businessJsonLd(
  business: Business | BusinessSummary,
  {
    products = 'products' in business ? business.products : [],
    url,
  }: { readonly products?: readonly BusinessProduct[]; readonly url?: string } = {},
): LocalBusinessLd {
  const { point } = business;
  return node<LocalBusinessLd>({
    '@context': context,
    '@type': 'LocalBusiness',
    name: business.name,
    description: business.description,
    url,
    image: imagesOf('pictures' in business ? business.pictures : [business.picture]),
    telephone: dialled(business.whatsapp?.number),
    address: addressOf(business.address, business.regionName),
    geo: point && { '@type': 'GeoCoordinates', ...point },
    sameAs: business.marketplaces.map((shop) => shop.url),
    makesOffer: products.map(offerOf),
  });
}

/**
 * A KIM as `Organization`.
 *
 * @param options.url the page it stands on. Default: its own website.
 * @param options.office the office above it, as `kim.offices.get(group.regionCode)` answers it.
 */
export function groupJsonLd(
  group: Group,
  { url, office }: { readonly url?: string; readonly office?: Pick<Office, 'name'> } = {},
): GroupLd {
  const { contact, website } = group;
  const page = url ?? website;
  return node<GroupLd>({
    '@context': context,
    '@type': 'Organization',
    name: group.name,
    description: group.about,
    url: page,
    logo: imageOf(group.logo),
    address: addressOf(contact.address, group.regionName),
    areaServed: {
      '@type': 'AdministrativeArea',
      name: group.regionName,
      identifier: group.regionCode,
    },
    parentOrganization: office && { '@type': 'GovernmentOrganization', name: office.name },
    telephone: dialled(contact.phone ?? contact.whatsapp),
    email: contact.email,
    foundingDate: group.decree?.date,
    award: group.awards.map(({ rank, category, year }) => `${rank}, ${category} (${year})`),
    sameAs: [...group.socials.map((social) => social.url), ...(website && url ? [website] : [])],
  });
}

/**
 * The text of a `<script type="application/ld+json">`: JSON with nothing in it that could end the
 * element or begin another, whatever the data says.
 */
export const jsonLdScript = (value: object): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
