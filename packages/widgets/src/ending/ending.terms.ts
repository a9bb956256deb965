import { dictionary } from '../base/dictionary.ts';

const id = {
  ways: {
    withdraw: [
      'Tarik laporan',
      'Kantor berhenti menanganinya, dan tidak ada yang ditampilkan kepada umum. Anda masih bisa membaca perjalanannya.',
      'Ya, tarik laporan',
      'Laporan sudah ditarik.',
    ],
    withdrawConsent: [
      'Tarik persetujuan',
      'Pengolahan dihentikan saat itu juga: kontak dan foto dihapus, dan kantor tidak bisa membaca isinya lagi.',
      'Ya, tarik persetujuan',
      'Persetujuan sudah ditarik.',
    ],
    erase: [
      'Hapus semuanya',
      'Judul, isi, tempat, pesan, foto, dan kontak dihapus untuk selamanya dan tidak bisa dikembalikan.',
      'Ya, hapus semuanya',
      'Semuanya sudah dihapus.',
    ],
  } as Record<
    'withdraw' | 'withdrawConsent' | 'erase',
    readonly [name: string, meaning: string, yes: string, done: string]
  >,
  sure: 'Yakin?',
  no: 'Tidak jadi',
  working: 'Sebentar…',
  failed: 'Belum berhasil. Periksa sambungan internet, lalu coba lagi.',
};

/** Terms of withdrawing and erasing. */
export type EndingTerms = typeof id;

export const endingTerms = dictionary('ending', id);
