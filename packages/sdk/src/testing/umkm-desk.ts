import {
  marketplaces,
  type BusinessDraft,
  type BusinessEdit,
  type BusinessRecord,
  type BusinessRecordSummary,
  type BusinessStatus,
  type OperationId,
  type Picture,
  type ProductEdit,
  type ProductRecord,
  type UsedPicture,
} from '@simpul-kim/contract';
import { changesOf, deletionOf, oneOf, stated } from './changes.ts';
import { groups } from './groups.ts';
import { problem, type Answers } from './handle.ts';
import { idOf, now } from './ids.ts';
import { uploadedPicture } from './media.ts';
import { pageOf } from './pages.ts';
import { findRegion, isWithin } from './regions.ts';
import { businesses, businessId, productId } from './umkm.ts';

/**
 * The businesses of the fixtures that are not public, by how far they are. What `businesses.create`
 * answers has the id of the pending one, so that it can be approved.
 */
export const unpublishedBusinessIds = {
  pending: businessId(6),
  rejected: businessId(7),
  suspended: businessId(8),
} as const;
/** The id of what `products.create` answers. */
export const createdProductId = productId(99);

const times = {
  version: 1,
  createdAt: '2026-10-12T09:00:00+08:00',
  updatedAt: '2026-11-19T08:00:00+08:00',
};
const used = (pictures: readonly Picture[]): UsedPicture[] =>
  pictures.map((picture, index) => ({ id: idOf('d200', index + 1), picture }));

const published: readonly BusinessRecord[] = businesses.map((business) => ({
  ...times,
  ...business,
  pictures: used(business.pictures),
  products: business.products.map((product) => ({
    ...times,
    ...product,
    businessId: business.id,
    pictures: used(product.pictures),
  })),
  status: 'published',
  reason: null,
  publishedAt: times.createdAt,
}));

const unpublished = (
  status: 'pending' | 'rejected' | 'suspended',
  more: Pick<BusinessRecord, 'name' | 'reason'>,
): BusinessRecord => ({
  ...published[1]!,
  id: unpublishedBusinessIds[status],
  whatsapp: null,
  products: [],
  publishedAt: status === 'suspended' ? times.createdAt : null,
  status,
  ...more,
});

/** All businesses as the desk has them, newest first. */
export const businessRecords: readonly BusinessRecord[] = [
  unpublished('pending', { name: 'Abon Ikan Bu Contoh', reason: null }),
  unpublished('rejected', { name: 'Toko Contoh', reason: 'Alamatnya belum diisi.' }),
  unpublished('suspended', { name: 'Terasi Contoh', reason: 'Nomor P-IRT-nya milik usaha lain.' }),
  ...published,
];

/** All products as the desk has them. */
export const productRecords: readonly ProductRecord[] = businessRecords.flatMap(
  ({ products }) => products,
);

const toEntry = ({ products: _, ...record }: BusinessRecord): BusinessRecordSummary => record;

const picturesOf = (ids: readonly string[] | undefined): UsedPicture[] | undefined =>
  ids?.flatMap((id) => {
    const picture = uploadedPicture(id);
    return picture ? [{ id, picture }] : [];
  });

const shopNames = { tokopedia: 'Tokopedia', shopee: 'Shopee' } as const;
function shopAt(url: string): BusinessRecord['marketplaces'][number] {
  const marketplace = marketplaces.find((one) => url.includes(one)) ?? 'tokopedia';
  const known: Readonly<Record<string, string>> = shopNames;
  return { marketplace, name: known[marketplace] ?? marketplace, url };
}

function whatsappOf(text: string): BusinessRecord['whatsapp'] {
  const number = text.replaceAll(/\D/g, '').replace(/^(62)?0?/, '62');
  return { number, url: `https://wa.me/${number}` };
}

function groupOf(id: string): BusinessRecord['group'] {
  const group = groups.find((one) => one.id === id);
  return group ? { id: group.id, name: group.name } : null;
}

/** What was sent of a business, as the record has it. */
const contentOf = (
  sent: Partial<BusinessDraft & BusinessEdit>,
  before: BusinessRecord['certifications'] = [],
): Partial<BusinessRecord> =>
  stated({
    name: sent.name,
    category: sent.category,
    description: sent.description,
    regionCode: sent.regionCode,
    regionName: sent.regionCode && findRegion(sent.regionCode)?.name,
    group: sent.groupId == null ? sent.groupId : groupOf(sent.groupId),
    ownerName: sent.ownerName,
    whatsapp: sent.whatsapp == null ? sent.whatsapp : whatsappOf(sent.whatsapp),
    marketplaces: sent.marketplaces?.map(shopAt),
    address: sent.address,
    point: sent.point,
    pictures: picturesOf(sent.pictures),
    certifications: sent.certifications?.map(
      ({ kind, number, endsOn = null }) =>
        before.find((one) => one.kind === kind && one.number === number) ?? {
          kind,
          number,
          standing: 'selfDeclared',
          endsOn,
          expired: endsOn !== null && endsOn < now.slice(0, 10),
        },
    ),
  });

/** What was sent of a product, as the record has it. */
const productOf = ({
  pictures,
  version: _,
  ...sent
}: Partial<ProductEdit>): Partial<ProductRecord> =>
  stated({ ...sent, pictures: picturesOf(pictures) });

const isKnown = (code: string | undefined) => code === undefined || findRegion(code) !== undefined;
const isOneOf =
  (...statuses: BusinessStatus[]) =>
  ({ status }: BusinessRecord) =>
    statuses.includes(status);

const { edit, step } = changesOf(businessRecords, { updatedAt: now });
const { edit: editProduct } = changesOf(productRecords, { updatedAt: now });

type Public =
  'businesses.figures' | 'businesses.get' | 'businesses.list' | 'products.get' | 'products.list';

export const umkmDeskAnswers: Answers<
  Exclude<Extract<OperationId, `businesses.${string}` | `products.${string}`>, Public>
> = {
  'businesses.records': ({ query }) => {
    const items = businessRecords.filter(
      ({ regionCode, group, status }) =>
        (query.region === undefined || isWithin(regionCode, query.region)) &&
        (query.groupId === undefined || group?.id === query.groupId) &&
        (query.status === undefined || status === query.status),
    );
    return pageOf(items.map(toEntry), query);
  },
  'businesses.record': oneOf(businessRecords),
  'businesses.create': ({ body }) => {
    if (!isKnown(body.regionCode)) return problem('unknown-region');
    return {
      ...unpublished('pending', { name: body.name, reason: null }),
      group: null,
      pictures: [],
      createdAt: now,
      updatedAt: now,
      ...contentOf(body),
    };
  },
  'businesses.edit': edit(({ status, certifications }, body) =>
    isKnown(body.regionCode)
      ? {
          ...contentOf(body, certifications),
          // What was rejected is looked at again.
          status: status === 'rejected' ? 'pending' : status,
        }
      : problem('unknown-region'),
  ),
  'businesses.approve': step(isOneOf('pending'), ({ publishedAt }) => ({
    status: 'published',
    publishedAt: publishedAt ?? now,
  })),
  'businesses.reject': step(isOneOf('pending'), (_, { reason }) => ({
    status: 'rejected',
    reason,
  })),
  'businesses.suspend': step(isOneOf('pending', 'published', 'rejected'), (_, { reason }) => ({
    status: 'suspended',
    reason,
  })),
  'businesses.restore': step(isOneOf('suspended'), ({ publishedAt }) => ({
    status: publishedAt === null ? 'pending' : 'published',
    reason: null,
  })),
  'businesses.verify': edit(({ certifications }, { kind, number, standing }) => {
    const isMeant = (one: (typeof certifications)[number]) =>
      one.kind === kind && one.number === number;
    if (!certifications.some(isMeant)) return problem('unusable');
    return {
      certifications: certifications.map((one) => (isMeant(one) ? { ...one, standing } : one)),
    };
  }),
  'businesses.delete': deletionOf(businessRecords),
  'products.create': ({ body }) =>
    businessRecords.some(({ id }) => id === body.businessId)
      ? {
          ...times,
          id: createdProductId,
          description: '',
          priceIdr: null,
          priceIdrMax: null,
          unit: null,
          available: true,
          createdAt: now,
          updatedAt: now,
          ...productOf(body),
          businessId: body.businessId,
          name: body.name,
          pictures: picturesOf(body.pictures) ?? [],
        }
      : problem('unusable'),
  'products.edit': editProduct((_, body) => productOf(body)),
  'products.delete': deletionOf(productRecords),
};
