import type { CertificationDraft } from '@simpul-kim/contract';
import type { Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Schema } from '../database/index.ts';
import { atZone, zoneOf } from '../regions/index.ts';
import { readCertifications, readMarketplaces, readPrice, readWhatsapp } from '../umkm/index.ts';
import { groups, type Scene } from './content/index.ts';
import {
  businesses,
  type DemoBusiness,
  type DemoCertification,
  type DemoPicture,
  type DemoProduct,
} from './content/umkm.ts';
import { insertPicture, stemOf, type DemoPictures } from './paint.ts';

const day = 24 * 60 * 60 * 1000;
/** Paintings of one scene; pictures of that scene take turns. */
const seeds = 4;

/** Which painting each picture of a business or product has. */
function assignPaintings(): Map<DemoPicture, readonly [Scene, number]> {
  const turns = new Map<Scene, number>();
  const pictures = businesses.flatMap(({ picture, products }) => [
    picture,
    ...products.map((product) => product.picture),
  ]);
  return new Map(
    pictures.flatMap((picture) => {
      if (!picture) return [];
      const turn = turns.get(picture.scene) ?? 0;
      turns.set(picture.scene, turn + 1);
      return [[picture, [picture.scene, turn % seeds]] as const];
    }),
  );
}

const paintings = assignPaintings();

/** The paintings that the businesses of the demo need. */
export const umkmPaintings = (): (readonly [Scene, number])[] => [...paintings.values()];

/** Whom a picture belongs to. */
interface Owner {
  readonly groupId: string | null;
  readonly regionCode: string;
}

const insertPictureOf = (
  tx: Transaction<Schema>,
  picture: DemoPicture,
  pictures: DemoPictures,
  owner: Owner,
): Promise<string> =>
  insertPicture(tx, {
    ...pictures.get(stemOf(...paintings.get(picture)!))!,
    alt: picture.alt,
    ...owner,
  });

/** The village of a business: that of its group, or the one its office names. */
export const villageOf = ({ by }: DemoBusiness): string =>
  groups.find(({ slug }) => slug === by)?.regionCode ?? by.replace('office:', '');

// 0800 numbers are lines of companies: no mobile phone has one, so these reach nobody.
const whatsappOf = (index: number) => readWhatsapp(`62800000${String(index + 1).padStart(4, '0')}`);

/** What someone would have sent, on the day of loading. */
function certificationDraft(
  { kind, number, yearsLeft, daysLeft }: DemoCertification,
  today: (daysAway: number) => string,
): CertificationDraft {
  const year = String(Number(today(0).slice(2, 4)) + (yearsLeft ?? 0)).padStart(2, '0');
  return {
    kind,
    number: kind === 'pirt' ? `${number}-${year}` : number,
    endsOn: daysLeft === undefined ? null : today(daysLeft),
  };
}

async function insertProduct(
  tx: Transaction<Schema>,
  business: string,
  product: DemoProduct,
  { made, pictures, owner }: { made: Date; pictures: DemoPictures; owner: Owner },
): Promise<void> {
  const id = uuidv7();
  const { price } = product;
  const [lowest, highest] = typeof price === 'number' ? [price] : (price ?? []);
  await tx
    .insertInto('products')
    .values({
      id,
      business_id: business,
      name: product.name,
      description: product.description ?? '',
      ...readPrice(lowest ?? null, highest ?? null),
      unit: product.unit ?? null,
      available: product.soldOut !== true,
      created_at: made,
      updated_at: made,
      listed_at: made,
    })
    .execute();
  if (!product.picture) return;
  const picture = await insertPictureOf(tx, product.picture, pictures, owner);
  await tx
    .insertInto('product_pictures')
    .values({ product_id: id, picture_id: picture, position: 0 })
    .execute();
}

async function insertBusiness(
  tx: Transaction<Schema>,
  business: DemoBusiness,
  given: { index: number; groupId: string | null; now: Date; pictures: DemoPictures },
): Promise<void> {
  const { index, groupId, now, pictures } = given;
  const id = uuidv7();
  const regionCode = villageOf(business);
  const owner = { groupId, regionCode };
  const made = new Date(now.getTime() - business.daysAgo * day);
  const { state } = business;
  const certifications = business.certifications ?? [];
  const today = (daysAway: number) =>
    atZone(new Date(now.getTime() + daysAway * day), zoneOf(regionCode)).slice(0, 10);
  await tx
    .insertInto('businesses')
    .values({
      id,
      region_code: regionCode,
      group_id: groupId,
      name: business.name,
      category: business.category,
      description: business.description,
      owner_name: business.owner ?? null,
      whatsapp: business.unreachable ? null : whatsappOf(index),
      marketplaces: JSON.stringify(readMarketplaces(business.shops ?? [])),
      address: business.address ?? null,
      latitude: business.point?.[0] ?? null,
      longitude: business.point?.[1] ?? null,
      status: state?.status ?? 'published',
      reason: state && 'reason' in state ? state.reason : null,
      suspended_by: state?.status === 'suspended' ? regionCode.slice(0, 8) : null,
      created_at: made,
      updated_at: made,
      published_at: state && state.status !== 'suspended' ? null : made,
    })
    .execute();
  const read = readCertifications(certifications.map((one) => certificationDraft(one, today)));
  if (read.length > 0) {
    const rows = read.map(({ kind, number, endsOn }, position) => ({
      business_id: id,
      kind,
      number,
      ends_on: endsOn,
      verified: certifications[position]?.verified === true,
      position,
    }));
    await tx.insertInto('certifications').values(rows).execute();
  }
  if (business.picture) {
    const picture = await insertPictureOf(tx, business.picture, pictures, owner);
    await tx
      .insertInto('business_pictures')
      .values({ business_id: id, picture_id: picture, position: 0 })
      .execute();
  }
  for (const product of business.products) {
    await insertProduct(tx, id, product, { made, pictures, owner });
  }
}

/**
 * Adds the businesses of the demo with their products, dated back from `now`.
 *
 * @param groupIds of the groups of the demo, by slug.
 * @param pictures what was painted before.
 */
export async function insertBusinesses(
  tx: Transaction<Schema>,
  groupIds: ReadonlyMap<string, string>,
  now: Date,
  pictures: DemoPictures,
): Promise<void> {
  for (const [index, business] of businesses.entries()) {
    const groupId = groupIds.get(business.by) ?? null;
    await insertBusiness(tx, business, { index, groupId, now, pictures });
  }
}
