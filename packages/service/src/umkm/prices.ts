import { unusable } from '../problems/index.ts';

/** What a product costs, in whole rupiah: nothing said, one price, or from one to another. */
export interface Price {
  readonly price_idr: number | null;
  readonly price_idr_max: number | null;
}

/**
 * Checks a price; a range that is none becomes one price.
 *
 * @throws {Refusal} `unusable` for a range without a beginning, or that ends below it.
 */
export function readPrice(lowest: number | null, highest: number | null): Price {
  if (highest === null || highest === lowest) return { price_idr: lowest, price_idr_max: null };
  if (lowest === null) {
    throw unusable('priceIdr', 'required', {
      id: 'Isi `priceIdr`: rentang harga perlu harga terendah.',
      en: 'Give `priceIdr`: a range needs its lowest price.',
    });
  }
  if (highest < lowest) {
    throw unusable('priceIdrMax', 'minimum', {
      id: 'Periksa `priceIdrMax`: harga tertinggi lebih kecil daripada `priceIdr`.',
      en: 'Check `priceIdrMax`: the highest price is below `priceIdr`.',
    });
  }
  return { price_idr: lowest, price_idr_max: highest };
}
