import type {
  Business,
  BusinessProduct,
  BusinessRecord,
  BusinessRecordSummary,
  BusinessSummary,
  Certification,
  MarketplaceLink,
  Picture,
  Product,
  ProductRecord,
  TimeZone,
  UsedPicture,
} from '@simpul-kim/contract';
import type { StoredMarketplaceLink } from '../database/schema.ts';
import { pictureOf } from '../media/index.ts';
import { atZone } from '../regions/index.ts';
import { marketplaceName } from './marketplaces.ts';
import type { BusinessRow, CertificationRow, OfferRow, PictureRow, ProductRow } from './queries.ts';
import { whatsappOf } from './whatsapp.ts';

const toUsedPictures = (rows: readonly PictureRow[], origin: string): UsedPicture[] =>
  rows.flatMap(({ id, alt, sizes }) => {
    const picture = pictureOf(alt, sizes, origin);
    return picture ? [{ id, picture }] : [];
  });

const toPictures = (rows: readonly PictureRow[], origin: string): Picture[] =>
  toUsedPictures(rows, origin).map(({ picture }) => picture);

const toLinks = (stored: readonly StoredMarketplaceLink[]): MarketplaceLink[] =>
  stored.map(({ marketplace, url }) => ({ marketplace, name: marketplaceName(marketplace), url }));

const toCertification = ({ verified, ...row }: CertificationRow): Certification => ({
  ...row,
  standing: verified ? 'verified' : 'selfDeclared',
});

const fields = (row: BusinessRow) => ({
  id: row.id,
  name: row.name,
  category: row.category,
  description: row.description,
  regionCode: row.region_code,
  regionName: row.region_name,
  timeZone: row.time_zone,
  group:
    row.group_id !== null && row.group_name !== null
      ? { id: row.group_id, name: row.group_name }
      : null,
  ownerName: row.owner_name,
  whatsapp: whatsappOf(row.whatsapp),
  marketplaces: toLinks(row.marketplaces),
  address: row.address,
  point:
    row.latitude !== null && row.longitude !== null
      ? { latitude: row.latitude, longitude: row.longitude }
      : null,
  certifications: row.certifications.map(toCertification),
});

const productFields = (row: ProductRow) => ({
  id: row.id,
  name: row.name,
  description: row.description,
  priceIdr: row.price_idr,
  priceIdrMax: row.price_idr_max,
  unit: row.unit,
  available: row.available,
});

/** A business of a list, as the contract has it. */
export const toSummary = (row: BusinessRow, origin: string): BusinessSummary => ({
  ...fields(row),
  picture: toPictures(row.pictures.slice(0, 1), origin)[0] ?? null,
});

const toBusinessProduct = (row: ProductRow, origin: string): BusinessProduct => ({
  ...productFields(row),
  pictures: toPictures(row.pictures, origin),
});

/** A business with its products, as the contract has it. */
export const toBusiness = (
  row: BusinessRow,
  products: readonly ProductRow[],
  origin: string,
): Business => ({
  ...fields(row),
  pictures: toPictures(row.pictures, origin),
  products: products.map((product) => toBusinessProduct(product, origin)),
  updatedAt: atZone(row.updated_at, row.time_zone),
});

/** A product with who sells it, as the contract has it. */
export const toProduct = (row: OfferRow, origin: string): Product => ({
  ...toBusinessProduct(row, origin),
  business: {
    id: row.business_id,
    name: row.business.name,
    category: row.business.category,
    regionCode: row.business.region_code,
    regionName: row.business.region_name,
    timeZone: row.business.time_zone,
    whatsapp: whatsappOf(row.business.whatsapp),
    marketplaces: toLinks(row.business.marketplaces),
    certifications: row.business.certifications.map(toCertification),
  },
});

/** A product at the desk, as the contract has it. */
export const toProductRecord = (
  row: ProductRow,
  zone: TimeZone,
  origin: string,
): ProductRecord => ({
  ...productFields(row),
  businessId: row.business_id,
  pictures: toUsedPictures(row.pictures, origin),
  version: row.version,
  createdAt: atZone(row.created_at, zone),
  updatedAt: atZone(row.updated_at, zone),
});

/** A business in a list at the desk, as the contract has it. */
export const toRecordSummary = (row: BusinessRow, origin: string): BusinessRecordSummary => ({
  ...fields(row),
  pictures: toUsedPictures(row.pictures, origin),
  status: row.status,
  reason: row.reason,
  version: row.version,
  createdAt: atZone(row.created_at, row.time_zone),
  updatedAt: atZone(row.updated_at, row.time_zone),
  publishedAt: row.published_at && atZone(row.published_at, row.time_zone),
});

/** A business with its products at the desk, as the contract has it. */
export const toRecord = (
  row: BusinessRow,
  products: readonly ProductRow[],
  origin: string,
): BusinessRecord => ({
  ...toRecordSummary(row, origin),
  products: products.map((product) => toProductRecord(product, row.time_zone, origin)),
});
