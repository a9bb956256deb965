import type { BusinessStatus, CertificationKind } from '@simpul-kim/contract';
import { sql, type Insertable, type Transaction, type Updateable } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Schema } from '../database/index.ts';
import type { BusinessesTable, ProductsTable } from '../database/schema.ts';
import { isSame, type ReadCertification } from './certifications.ts';

type Tx = Transaction<Schema>;

/** What decides who may write a business, and what may be done with it. */
export interface LockedBusiness {
  id: string;
  region_code: string;
  group_id: string | null;
  status: BusinessStatus;
  suspended_by: string | null;
  published_at: Date | null;
  version: number;
}

/** Takes hold of a business until the transaction ends. */
export async function lockBusiness(tx: Tx, id: string): Promise<LockedBusiness | undefined> {
  return tx
    .selectFrom('businesses')
    .select(['id', 'region_code', 'group_id', 'status', 'suspended_by', 'published_at', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** Adds a pending business; its id. */
export async function insertBusiness(
  tx: Tx,
  business: Omit<Insertable<BusinessesTable>, 'id'>,
): Promise<string> {
  const id = uuidv7();
  await tx
    .insertInto('businesses')
    .values({ id, ...business })
    .execute();
  return id;
}

/** Changes a business, and raises its version. */
export async function updateBusiness(
  tx: Tx,
  id: string,
  change: Updateable<BusinessesTable>,
): Promise<void> {
  await tx
    .updateTable('businesses')
    .set({ ...change, version: sql`version + 1`, updated_at: sql`now()` })
    .where('id', '=', id)
    .execute();
}

/** A business is as new as its newest product. */
export async function touchBusiness(tx: Tx, id: string): Promise<void> {
  await tx
    .updateTable('businesses')
    .set({ updated_at: sql`now()` })
    .where('id', '=', id)
    .execute();
}

/** Replaces the certifications of a business; one that stays as it is stays verified. */
export async function replaceCertifications(
  tx: Tx,
  business: string,
  certifications: readonly ReadCertification[],
): Promise<void> {
  const before = await tx
    .deleteFrom('certifications')
    .where('business_id', '=', business)
    .returning(['kind', 'number', 'ends_on', 'verified'])
    .execute();
  const isVerified = (one: ReadCertification) =>
    before.some((old) => old.verified && isSame(old, one) && old.ends_on === one.endsOn);
  const rows = certifications.map((one, position) => ({
    business_id: business,
    kind: one.kind,
    number: one.number,
    ends_on: one.endsOn,
    verified: isVerified(one),
    position,
  }));
  if (rows.length > 0) await tx.insertInto('certifications').values(rows).execute();
}

/** Says whether an officer has seen a certification; `false`: there is none like it. */
export async function markCertification(
  tx: Tx,
  business: string,
  certification: { kind: CertificationKind; number: string },
  verified: boolean,
): Promise<boolean> {
  const marked = await tx
    .updateTable('certifications')
    .set({ verified })
    .where('business_id', '=', business)
    .where('kind', '=', certification.kind)
    .where('number', '=', certification.number)
    .returning('number')
    .execute();
  return marked.length > 0;
}

/** Replaces the pictures of a business, in order. */
export async function replaceBusinessPictures(
  tx: Tx,
  business: string,
  pictures: readonly string[],
): Promise<void> {
  await tx.deleteFrom('business_pictures').where('business_id', '=', business).execute();
  const rows = pictures.map((picture_id, position) => ({
    business_id: business,
    picture_id,
    position,
  }));
  if (rows.length > 0) await tx.insertInto('business_pictures').values(rows).execute();
}

/** Removes a business with all that belongs to it. */
export async function deleteBusiness(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('businesses').where('id', '=', id).execute();
}

/** A product, and what decides who may write it. */
export interface LockedProduct {
  id: string;
  business_id: string;
  price_idr: number | null;
  price_idr_max: number | null;
  version: number;
}

/** Takes hold of a product until the transaction ends. */
export async function lockProduct(tx: Tx, id: string): Promise<LockedProduct | undefined> {
  return tx
    .selectFrom('products')
    .select(['id', 'business_id', 'price_idr', 'price_idr_max', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** The business of a product. */
export async function businessOfProduct(tx: Tx, id: string): Promise<string | undefined> {
  const found = await tx
    .selectFrom('products')
    .select('business_id')
    .where('id', '=', id)
    .executeTakeFirst();
  return found?.business_id;
}

/** How many products a business has. */
export async function countProducts(tx: Tx, business: string): Promise<number> {
  const { count } = await tx
    .selectFrom('products')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('business_id', '=', business)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Adds a product; its id. The database takes from its business what lists need. */
export async function insertProduct(
  tx: Tx,
  product: Omit<Insertable<ProductsTable>, 'id'>,
): Promise<string> {
  const id = uuidv7();
  await tx
    .insertInto('products')
    .values({ id, ...product })
    .execute();
  return id;
}

/** Changes a product, and raises its version. */
export async function updateProduct(
  tx: Tx,
  id: string,
  change: Updateable<ProductsTable>,
): Promise<void> {
  await tx
    .updateTable('products')
    .set({ ...change, version: sql`version + 1`, updated_at: sql`now()` })
    .where('id', '=', id)
    .execute();
}

/** Replaces the pictures of a product, in order. */
export async function replaceProductPictures(
  tx: Tx,
  product: string,
  pictures: readonly string[],
): Promise<void> {
  await tx.deleteFrom('product_pictures').where('product_id', '=', product).execute();
  const rows = pictures.map((picture_id, position) => ({
    product_id: product,
    picture_id,
    position,
  }));
  if (rows.length > 0) await tx.insertInto('product_pictures').values(rows).execute();
}

/** Removes a product with its pictures. */
export async function deleteProduct(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('products').where('id', '=', id).execute();
}
