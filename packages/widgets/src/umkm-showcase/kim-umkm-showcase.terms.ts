import type { BusinessCategory, Certification, ProductSort } from '@simpul-kim/sdk';
import { dictionary } from '../base/dictionary.ts';

const id = {
  label: 'UMKM desa',
  loading: 'Memuat produk…',
  loaded: (count: number) => `${count} produk atau usaha dimuat.`,
  added: (count: number) => `${count} lagi ditambahkan.`,
  empty: 'Belum ada produk di sini.',
  noMatch: 'Tidak ada produk yang cocok.',
  more: 'Muat lebih banyak',
  failed: 'Produk belum bisa dimuat. Periksa sambungan internet, atau coba lagi nanti.',
  failedMore: 'Produk lainnya belum bisa dimuat.',
  search: 'Cari produk atau usaha',
  category: 'Jenis usaha',
  categories: {
    food: 'Makanan',
    drink: 'Minuman',
    craft: 'Kerajinan',
    fashion: 'Busana',
    agro: 'Hasil tani',
    service: 'Jasa',
    other: 'Lainnya',
  } satisfies Record<BusinessCategory, string>,
  sort: 'Urutan',
  sorts: {
    newest: 'Terbaru',
    priceLow: 'Harga terendah',
    priceHigh: 'Harga tertinggi',
    name: 'Nama',
  } satisfies Record<ProductSort, string>,
  unit: (unit: string) => `per ${unit}`,
  askPrice: 'Harga: tanya penjual',
  soldOut: 'Sedang kosong',
  order: 'Pesan',
  byWhatsapp: 'lewat WhatsApp',
  chat: 'Tanya lewat WhatsApp',
  alsoAt: 'Juga di',
  certificates: 'Sertifikat',
  kinds: {
    nib: 'NIB',
    pirt: 'P-IRT',
    bpom: 'BPOM',
    halal: 'Halal',
  } satisfies Record<Certification['kind'], string>,
  verified: 'diperiksa petugas',
  selfDeclared: 'menurut usaha sendiri',
  validUntil: (day: string) => `berlaku sampai ${day}`,
  expired: (day: string) => `sudah berakhir ${day}`,
  by: (owner: string) => `Milik ${owner}`,
  map: 'Lihat di peta',
  share: 'Bagikan',
  back: 'Kembali ke daftar',
};

/** Terms of the showcase. */
export type UmkmShowcaseTerms = typeof id;

export const umkmShowcaseTerms = dictionary('umkm-showcase', id);
