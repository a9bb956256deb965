import type { Sentences } from './errors.ts';

/** What errors tell people in Indonesian where the service could not; `createKim` has it by itself. */
export const id: Sentences = {
  network: 'Tidak ada sambungan ke layanan. Periksa internet, lalu coba lagi.',
  timeout: 'Layanan terlalu lama menjawab. Coba lagi sebentar lagi.',
  aborted: 'Dibatalkan.',
  unreadable: 'Jawaban layanan tidak bisa dibaca. Coba lagi sebentar lagi.',
  redirected: 'Alamat layanan sudah pindah. Beri tahu pengelola situs ini.',
};
