import type { ArticleSummary } from '@simpul-kim/sdk';
import { dictionary } from '../base/dictionary.ts';

const id = {
  close: 'Tutup',
  loading: 'Memuat berita…',
  failed: 'Berita ini belum bisa dimuat. Coba lagi sebentar lagi.',
  offline: 'Anda sedang tidak tersambung ke internet. Sambungkan dulu, lalu coba lagi.',
  missing: 'Berita ini tidak ada.',
  withdrawn: 'Berita ini sudah ditarik',
  kept: 'Anda membaca simpanan di perangkat ini; yang terbaru belum bisa dimuat.',
  corrections: 'Koreksi',
  factCheck: 'Cek fakta',
  claim: 'Yang beredar',
  sources: 'Sumber rujukan',
  verdicts: {
    hoax: 'Hoaks: kabar ini tidak benar',
    misleading: 'Menyesatkan: sebagian tidak benar',
    true: 'Benar',
    unproven: 'Belum terbukti',
  } satisfies Record<NonNullable<ArticleSummary['verdict']>, string>,
  documents: 'Dokumen',
  video: 'Tonton video',
  ownPage: 'Buka di halamannya sendiri',
};

/** Terms of reading inside the page. */
export type ReadingTerms = typeof id;

export const readingTerms = dictionary('reading', id);
