import { pageSize, type OperationId } from '@simpul-kim/contract';
import type { Transaction } from 'kysely';
import { requireWriter, type Actor } from '../accounts/index.ts';
import { decodeCursor } from '../answers/cursor.ts';
import type { Handlers } from '../answers/index.ts';
import { pageOf } from '../answers/page.ts';
import type { Database, Schema } from '../database/index.ts';
import { requirePictures } from '../media/index.ts';
import { Refusal, unusable } from '../problems/index.ts';
import { requireRegion } from '../regions/index.ts';
import { toProduct, toProductRecord } from './business.ts';
import {
  businessOfProduct,
  countProducts,
  deleteProduct,
  insertProduct,
  lockBusiness,
  lockProduct,
  replaceProductPictures,
  touchBusiness,
  updateProduct,
} from './changes.ts';
import { readPictures, readProduct } from './draft.ts';
import { readPrice } from './prices.ts';
import { findProduct, findProductRecord, listProducts } from './queries.ts';
import { ownerOf, requireVersion } from './rights.ts';
import { productOrders } from './sorts.ts';

type Tx = Transaction<Schema>;
type ProductOperation = Extract<OperationId, `products.${string}`>;

/** More than this no page shows, and no person keeps up to date. */
const maxProducts = 200;

/**
 * A product that an actor may write. Its business is held first, as everywhere: who holds the one
 * and waits for the other would else meet who does it the other way round.
 */
async function requireProduct(tx: Tx, actor: Actor, id: string) {
  const businessId = await businessOfProduct(tx, id);
  const business = businessId === undefined ? undefined : await lockBusiness(tx, businessId);
  const product = business && (await lockProduct(tx, id));
  if (!product) throw new Refusal('not-found');
  requireWriter(actor, ownerOf(business));
  return { product, business };
}

/** The answer of a write to a product: its record as it now is. */
async function written(tx: Tx, id: string, origin: string) {
  const row = await findProductRecord(tx, id);
  if (!row) throw new Refusal('not-found');
  await touchBusiness(tx, row.business_id);
  return {
    answer: toProductRecord(row, row.time_zone, origin),
    target: id,
    region: row.region_code,
  };
}

/** What HTTP sees of products. */
export function productRoutes({ db }: Database): Handlers<ProductOperation> {
  return {
    'products.list': async ({ query, origin }) => {
      const { region, category, q, sort = 'newest' } = query;
      const { limit = pageSize.default, cursor } = query;
      const after =
        cursor === undefined ? undefined : decodeCursor(cursor, productOrders[sort].isKey);
      await requireRegion(db, region);
      const rows = await listProducts(db, {
        region,
        category,
        text: q?.trim(),
        sort,
        after,
        limit: limit + 1,
      });
      return {
        answer: pageOf(
          rows,
          limit,
          (row) => toProduct(row, origin),
          ({ sort_key, id }) => [sort_key, id],
        ),
        region,
      };
    },

    'products.get': async ({ params: { id }, origin }) => {
      const row = await findProduct(db, id);
      if (!row) throw new Refusal('not-found');
      return { answer: toProduct(row, origin), region: row.business.region_code };
    },

    'products.create': ({ actor, body, origin }) => {
      const { businessId, name, description = '' } = body;
      const pictures = readPictures(body.pictures ?? []);
      const columns = readProduct(body);
      const price = readPrice(body.priceIdr ?? null, body.priceIdrMax ?? null);
      return async (tx) => {
        const business = await lockBusiness(tx, businessId);
        if (!business) {
          throw unusable('businessId', 'unknown', {
            id: 'Periksa `businessId`: usaha itu tidak ada.',
            en: 'Check `businessId`: there is no such business.',
          });
        }
        const owner = ownerOf(business);
        requireWriter(actor, owner);
        if ((await countProducts(tx, businessId)) >= maxProducts) {
          throw new Refusal('wrong-state', {
            detail: {
              id: `Usaha ini sudah punya ${maxProducts} produk. Hapus yang tidak dijual lagi dulu.`,
              en: `This business has ${maxProducts} products already. Remove what it no longer sells first.`,
            },
          });
        }
        await requirePictures(tx, pictures, 'pictures', owner);
        const id = await insertProduct(tx, {
          unit: null,
          ...columns,
          ...price,
          business_id: businessId,
          name: name.trim(),
          description: description.trim(),
        });
        await replaceProductPictures(tx, id, pictures);
        return written(tx, id, origin);
      };
    },

    'products.edit': ({ actor, params: { id }, body, origin }) => {
      const { version, priceIdr, priceIdrMax } = body;
      const pictures = body.pictures && readPictures(body.pictures);
      const columns = readProduct(body);
      return async (tx) => {
        const { product, business } = await requireProduct(tx, actor, id);
        requireVersion(product, version);
        const price = readPrice(
          priceIdr === undefined ? product.price_idr : priceIdr,
          priceIdrMax === undefined ? product.price_idr_max : priceIdrMax,
        );
        await updateProduct(tx, id, { ...columns, ...price });
        if (pictures) {
          await requirePictures(tx, pictures, 'pictures', ownerOf(business));
          await replaceProductPictures(tx, id, pictures);
        }
        return written(tx, id, origin);
      };
    },

    'products.delete':
      ({ actor, params: { id } }) =>
      async (tx) => {
        const { business } = await requireProduct(tx, actor, id);
        await deleteProduct(tx, id);
        await touchBusiness(tx, business.id);
        return { answer: { deleted: true }, target: id, region: business.region_code };
      },
  };
}
