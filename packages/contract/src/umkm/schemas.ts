import { Type, type Static, type TSchema } from 'typebox';
import { Picture } from '../media/schemas.ts';
import { Id, page, pagingQuery, searchText } from '../paging.ts';
import { RegionCode, timeZones } from '../regions/schemas.ts';
import { day, line, moment, paragraphs, Version, webAddress } from '../text.ts';

/** What a business makes or does. */
export const businessCategories = [
  'food',
  'drink',
  'craft',
  'fashion',
  'agro',
  'service',
  'other',
] as const;
export type BusinessCategory = (typeof businessCategories)[number];

/**
 * Proofs that a business may hold: `nib` is its registration, `pirt` is for home-made food, `bpom`
 * for industrial food, drugs and cosmetics, `halal` is the halal certificate.
 */
export const certificationKinds = ['nib', 'pirt', 'bpom', 'halal'] as const;
export type CertificationKind = (typeof certificationKinds)[number];

/** Where else a business may sell. Links lead there and nowhere else. */
export const marketplaces = [
  'tokopedia',
  'shopee',
  'bukalapak',
  'lazada',
  'blibli',
  'tiktokShop',
  'padiUmkm',
  'gofood',
  'grabfood',
] as const;
export type Marketplace = (typeof marketplaces)[number];

/**
 * How far a business is: only a `published` one is seen. `suspended` is the decision of an office,
 * and ends by `businesses.restore` alone.
 */
export const businessStatuses = ['pending', 'published', 'rejected', 'suspended'] as const;
export type BusinessStatus = (typeof businessStatuses)[number];

/** Prices above this are slips of the finger. */
export const highestPrice = 2_000_000_000;

const nullable = <T extends TSchema>(schema: T, description: string) =>
  Type.Union([schema, Type.Null()], { description });

export const Whatsapp = Type.Object(
  {
    number: Type.String({ description: 'Digits, with the country code: `6281234567890`.' }),
    url: Type.String({
      format: 'uri',
      description: 'Opens a chat: `https://wa.me/6281234567890`. Add `?text=` for a ready text.',
    }),
  },
  { title: 'Whatsapp', additionalProperties: false },
);
export type Whatsapp = Static<typeof Whatsapp>;

export const MarketplaceLink = Type.Object(
  {
    marketplace: Type.Enum([...marketplaces]),
    name: Type.String({ description: 'As people know it: `TikTok Shop`.' }),
    url: Type.String({ format: 'uri' }),
  },
  { title: 'MarketplaceLink', additionalProperties: false },
);
export type MarketplaceLink = Static<typeof MarketplaceLink>;

/** A point on the map, in Indonesia. */
export const Point = Type.Object(
  {
    latitude: Type.Number({ minimum: -11.2, maximum: 6.3, description: 'Degrees north.' }),
    longitude: Type.Number({ minimum: 94.7, maximum: 141.1, description: 'Degrees east.' }),
  },
  { title: 'Point', additionalProperties: false },
);
export type Point = Static<typeof Point>;

export const Certification = Type.Object(
  {
    kind: Type.Enum([...certificationKinds]),
    number: Type.String(),
    standing: Type.Enum(['selfDeclared', 'verified'], {
      description: 'Told by the business alone, or seen by an officer.',
    }),
    endsOn: nullable(Type.String({ format: 'date' }), 'Its last day; `null`: it has none.'),
    expired: Type.Boolean({ description: 'That day is over, by the clock of the region.' }),
  },
  { title: 'Certification', additionalProperties: false },
);
export type Certification = Static<typeof Certification>;

export const BusinessGroup = Type.Object(
  { id: Id, name: Type.String() },
  { title: 'BusinessGroup', additionalProperties: false, description: 'The KIM that presents it.' },
);
export type BusinessGroup = Static<typeof BusinessGroup>;

const summaryFields = {
  id: Id,
  name: Type.String(),
  category: Type.Enum([...businessCategories]),
  description: Type.String({ description: 'Plain text, perhaps of several lines.' }),
  regionCode: RegionCode,
  regionName: Type.String({ description: 'Its village, without the kind.' }),
  timeZone: Type.Enum([...timeZones], { description: 'Zone in which its times are shown.' }),
  group: nullable(BusinessGroup, '`null`: an office presents it.'),
  ownerName: nullable(Type.String(), 'Only where the owner wants it shown.'),
  whatsapp: nullable(Whatsapp, 'Where to order.'),
  marketplaces: Type.Array(MarketplaceLink),
  address: nullable(Type.String(), 'Plain text, one line.'),
  point: nullable(Point, 'Where it is on the map.'),
  certifications: Type.Array(Certification),
};

export const BusinessSummary = Type.Object(
  { ...summaryFields, picture: nullable(Picture, 'The first of its pictures.') },
  { title: 'BusinessSummary', additionalProperties: false },
);
export type BusinessSummary = Static<typeof BusinessSummary>;

const productFields = {
  id: Id,
  name: Type.String(),
  description: Type.String({ description: 'Plain text, perhaps of several lines.' }),
  priceIdr: nullable(
    Type.Integer(),
    'Whole rupiah; with `priceIdrMax`, the lowest. `null`: asked for by WhatsApp.',
  ),
  priceIdrMax: nullable(Type.Integer(), 'Whole rupiah: the highest, where there is a range.'),
  unit: nullable(Type.String(), 'What the price is for: `bungkus 250 gram`.'),
  available: Type.Boolean({ description: 'Can be ordered now.' }),
  pictures: Type.Array(Picture),
};

export const BusinessProduct = Type.Object(productFields, {
  title: 'BusinessProduct',
  additionalProperties: false,
  description: 'A product beside its business.',
});
export type BusinessProduct = Static<typeof BusinessProduct>;

export const ProductBusiness = Type.Object(
  {
    id: Id,
    name: Type.String(),
    category: Type.Enum([...businessCategories]),
    regionCode: RegionCode,
    regionName: Type.String(),
    timeZone: Type.Enum([...timeZones]),
    whatsapp: nullable(Whatsapp, 'Where to order.'),
    marketplaces: Type.Array(MarketplaceLink),
    certifications: Type.Array(Certification),
  },
  { title: 'ProductBusiness', additionalProperties: false, description: 'Who sells it.' },
);
export type ProductBusiness = Static<typeof ProductBusiness>;

export const Product = Type.Object(
  { ...productFields, business: ProductBusiness },
  { title: 'Product', additionalProperties: false },
);
export type Product = Static<typeof Product>;

export const Business = Type.Object(
  {
    ...summaryFields,
    pictures: Type.Array(Picture),
    products: Type.Array(BusinessProduct, { description: 'All of them, by name.' }),
    updatedAt: moment('When it, or one of its products, was last changed.'),
  },
  {
    title: 'Business',
    additionalProperties: false,
    description: 'A small business (UMKM) of a village.',
  },
);
export type Business = Static<typeof Business>;

export const BusinessPage = page(BusinessSummary, 'BusinessPage');
export type BusinessPage = Static<typeof BusinessPage>;
export const ProductPage = page(Product, 'ProductPage');
export type ProductPage = Static<typeof ProductPage>;

/** Orders of products. Of a price that is a range, its lower end counts. */
export const productSorts = ['newest', 'priceLow', 'priceHigh', 'name'] as const;
export type ProductSort = (typeof productSorts)[number];

/** Orders of businesses. */
export const businessSorts = ['newest', 'name'] as const;
export type BusinessSort = (typeof businessSorts)[number];

export const BusinessQuery = Type.Object(
  {
    region: RegionCode,
    category: Type.Optional(Type.Enum([...businessCategories], { description: 'Only this one.' })),
    certification: Type.Optional(
      Type.Enum([...certificationKinds], {
        description: 'Only those with one of this kind that has not expired.',
      }),
    ),
    q: Type.Optional(
      searchText(
        'Words in name, description, or the names of products. Forgives spelling: `kripik` finds Keripik.',
      ),
    ),
    sort: Type.Optional(
      Type.Enum([...businessSorts], {
        default: 'newest',
        description: 'In the order in which they were approved, the newest first, or by name.',
      }),
    ),
    ...pagingQuery,
  },
  { additionalProperties: false },
);

export const ProductQuery = Type.Object(
  {
    region: RegionCode,
    category: Type.Optional(
      Type.Enum([...businessCategories], { description: 'Only of businesses of this category.' }),
    ),
    q: Type.Optional(
      searchText('Words in name, description, or the name of the business. Forgives spelling.'),
    ),
    sort: Type.Optional(
      Type.Enum([...productSorts], {
        default: 'newest',
        description:
          'The newest first, by price (of a range its lower end; those without a price last), or by name.',
      }),
    ),
    ...pagingQuery,
  },
  { additionalProperties: false },
);

export const BusinessFigures = Type.Object(
  {
    total: Type.Integer({ description: 'Businesses at or below the region.' }),
    categories: Type.Array(
      Type.Object(
        { category: Type.Enum([...businessCategories]), businesses: Type.Integer() },
        { title: 'CategoryFigure', additionalProperties: false },
      ),
      { description: 'Each category once, in the order of the list of categories.' },
    ),
  },
  { title: 'BusinessFigures', additionalProperties: false },
);
export type BusinessFigures = Static<typeof BusinessFigures>;

export const BusinessFiguresQuery = Type.Object(
  { region: RegionCode },
  { additionalProperties: false },
);

export const BusinessParams = Type.Object({ id: Id }, { additionalProperties: false });
export const ProductParams = Type.Object({ id: Id }, { additionalProperties: false });

/** A picture with the id by which an edit names it. */
export const UsedPicture = Type.Object(
  { id: Id, picture: Picture },
  { title: 'UsedPicture', additionalProperties: false },
);
export type UsedPicture = Static<typeof UsedPicture>;

const { pictures: _, ...recordedProduct } = productFields;
export const ProductRecord = Type.Object(
  {
    ...recordedProduct,
    businessId: Id,
    pictures: Type.Array(UsedPicture),
    version: Version,
    createdAt: moment('When it was made.'),
    updatedAt: moment('When it was last changed.'),
  },
  { title: 'ProductRecord', additionalProperties: false, description: 'A product at the desk.' },
);
export type ProductRecord = Static<typeof ProductRecord>;

export const BusinessRecord = Type.Object(
  {
    ...summaryFields,
    pictures: Type.Array(UsedPicture),
    products: Type.Array(ProductRecord, { description: 'All of them, by name.' }),
    status: Type.Enum([...businessStatuses]),
    reason: nullable(Type.String(), 'Why it was rejected or suspended.'),
    version: Version,
    createdAt: moment('When it was made.'),
    updatedAt: moment('When it was last changed.'),
    publishedAt: nullable(moment('RFC 3339.'), 'When it was first approved.'),
  },
  { title: 'BusinessRecord', additionalProperties: false, description: 'A business at the desk.' },
);
export type BusinessRecord = Static<typeof BusinessRecord>;

const { products: __, ...listedRecord } = BusinessRecord.properties;
export const BusinessRecordSummary = Type.Object(listedRecord, {
  title: 'BusinessRecordSummary',
  additionalProperties: false,
  description: 'A business in a list at the desk.',
});
export type BusinessRecordSummary = Static<typeof BusinessRecordSummary>;
export const BusinessRecordPage = page(BusinessRecordSummary, 'BusinessRecordPage');

export const BusinessRecordQuery = Type.Object(
  {
    region: Type.Optional(RegionCode),
    groupId: Type.Optional(Id),
    status: Type.Optional(Type.Enum([...businessStatuses], { description: 'Only these.' })),
    ...pagingQuery,
  },
  { additionalProperties: false },
);

export const CertificationDraft = Type.Object(
  {
    kind: Type.Enum([...certificationKinds]),
    number: line(
      60,
      'NIB: 13 digits. P-IRT: `1234567890123-45`, the last two the year it ends. BPOM: `MD` or `ML` and 12 digits. Halal: as the certificate has it.',
    ),
    endsOn: Type.Optional(
      nullable(day('Its last day.'), 'A P-IRT ends with the year in its number.'),
    ),
  },
  { title: 'CertificationDraft', additionalProperties: false },
);
export type CertificationDraft = Static<typeof CertificationDraft>;

const pictureIds = Type.Array(Id, {
  maxItems: 8,
  uniqueItems: true,
  description: 'Ids of uploaded pictures, in order; the first stands for all in lists.',
});

const businessFields = {
  name: line(120, 'Of the business.'),
  category: Type.Enum([...businessCategories]),
  description: paragraphs(2000, 'Plain text: what it makes, how, and since when.'),
  regionCode: RegionCode,
};
const businessOptions = {
  groupId: Type.Optional(
    nullable(Id, 'The KIM that presents it. Without one, it is the officers’.'),
  ),
  ownerName: Type.Optional(
    nullable(line(80, 'A name.'), 'Only if the owner wants it shown: it is public.'),
  ),
  whatsapp: Type.Optional(
    nullable(
      line(30, 'A number.'),
      'A mobile number as people write it: `0812-3456-7890`, `+62 812 3456 7890`.',
    ),
  ),
  marketplaces: Type.Optional(
    Type.Array(webAddress('https, to the shop itself, on one of the marketplaces known here.'), {
      maxItems: 10,
    }),
  ),
  address: Type.Optional(nullable(line(200, 'One line.'), 'Where to find it, in words.')),
  point: Type.Optional(nullable(Point, 'Where it is on the map.')),
  pictures: Type.Optional(pictureIds),
  certifications: Type.Optional(
    Type.Array(CertificationDraft, {
      maxItems: 20,
      description:
        'All of them. One that stays as it is stays verified; a new or changed one is self-declared.',
    }),
  ),
};

export const BusinessDraft = Type.Object(
  { ...businessFields, ...businessOptions },
  { title: 'BusinessDraft', additionalProperties: false },
);
export type BusinessDraft = Static<typeof BusinessDraft>;

export const BusinessEdit = Type.Object(
  {
    version: Version,
    ...Type.Partial(Type.Object(businessFields)).properties,
    ...businessOptions,
  },
  {
    title: 'BusinessEdit',
    additionalProperties: false,
    description: 'What is left out stays as it is; `null` empties.',
  },
);
export type BusinessEdit = Static<typeof BusinessEdit>;

/** A step that is taken on what was seen: of a record changed meanwhile, it is refused. */
export const BusinessStep = Type.Object(
  { version: Version },
  { title: 'BusinessStep', additionalProperties: false },
);

/** A step that is told why. */
export const BusinessStepWithReason = Type.Object(
  {
    version: Version,
    reason: line(500, 'For those who present the business: what to do about it.'),
  },
  { title: 'BusinessStepWithReason', additionalProperties: false },
);

export const CertificationCheck = Type.Object(
  {
    version: Version,
    kind: Type.Enum([...certificationKinds]),
    number: line(60, 'As it stands in the record.'),
    standing: Type.Enum(['selfDeclared', 'verified'], {
      description: '`verified`: the officer has seen the certificate, or found it in its register.',
    }),
  },
  { title: 'CertificationCheck', additionalProperties: false },
);
export type CertificationCheck = Static<typeof CertificationCheck>;

const price = (description: string) =>
  Type.Optional(
    nullable(Type.Integer({ minimum: 1, maximum: highestPrice }), `Whole rupiah. ${description}`),
  );

const productOptions = {
  description: Type.Optional(paragraphs(1000, 'Plain text.')),
  priceIdr: price('Left out or `null`: the price is asked for by WhatsApp.'),
  priceIdrMax: price('The highest, where `priceIdr` is the lowest.'),
  unit: Type.Optional(
    nullable(line(40, 'A few words.'), 'What the price is for: `bungkus 250 gram`.'),
  ),
  available: Type.Optional(Type.Boolean({ default: true, description: 'Can be ordered now.' })),
  pictures: Type.Optional(pictureIds),
};

export const ProductDraft = Type.Object(
  { businessId: Id, name: line(120, 'Of the product.'), ...productOptions },
  { title: 'ProductDraft', additionalProperties: false },
);
export type ProductDraft = Static<typeof ProductDraft>;

export const ProductEdit = Type.Object(
  {
    version: Version,
    name: Type.Optional(line(120, 'Of the product.')),
    ...productOptions,
  },
  {
    title: 'ProductEdit',
    additionalProperties: false,
    description: 'What is left out stays as it is; `null` empties.',
  },
);
export type ProductEdit = Static<typeof ProductEdit>;
