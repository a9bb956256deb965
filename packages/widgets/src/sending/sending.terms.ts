import { dictionary } from '../base/dictionary.ts';

const id = {
  items: 'Kiriman dari ponsel ini',
  sending: 'Sedang mengirim…',
  sendingFile: (file: number, files: number) => `Mengirim foto ${file} dari ${files}…`,
  waiting: 'Disimpan di ponsel ini, akan dikirim saat ada sinyal.',
  waitingHere: 'Belum terkirim. Biarkan halaman ini terbuka: akan dikirim saat ada sinyal.',
  waitingBusy: 'Disimpan di ponsel ini. Layanan sedang penuh; akan dicoba lagi sendiri.',
  sendNow: 'Coba kirim sekarang',
  cancel: 'Batalkan',
  cancelSure: 'Batalkan kiriman ini? Tulisan dan fotonya akan dihapus dari ponsel ini.',
  cancelled: 'Kiriman dibatalkan dan dihapus dari ponsel ini.',
  cancelUnsure:
    'Dihapus dari ponsel ini. Kiriman itu sempat di jalan, jadi mungkin sudah sampai ke kantor.',
  cancelLate: 'Terlambat dibatalkan: sudah diterima. Kode lacaknya ada di bawah.',
  refused: 'Belum bisa diterima.',
  mend: 'Perbaiki',
  sent: 'Sudah diterima',
  code: 'Kode lacak Anda',
  codeHint:
    'Simpan kode ini. Hanya dengan kode ini Anda bisa membaca jawabannya; kode tidak bisa diminta lagi.',
  nextSteps: 'Setelah ini',
  office: (name: string) => `Laporan Anda ada di ${name}.`,
  verifyBy: (day: string) => `Diperiksa paling lambat ${day}.`,
  followUpBy: (day: string) => `Ditindaklanjuti paling lambat ${day}.`,
  workdays: 'Dihitung dalam hari kerja.',
  codeKept: 'Kode sudah saya simpan',
  codeSure: 'Kode akan hilang dari layar dan ponsel ini. Sudah disimpan?',
  yesKept: 'Ya, sudah',
  another: 'Tulis yang lain',
  isConfidential: 'Rahasia: tidak ditampilkan kepada umum',
  isOpen: 'Kantor boleh menampilkan ringkasannya kepada umum',
  retry: 'Coba lagi',
  notice: 'Baca pernyataan privasi',
  noticeVersion: (day: string) => `Versi ${day}`,
  noticeLoading: 'Memuat pernyataan privasi…',
  noticeFailed: 'Pernyataan privasi belum bisa dimuat. Tanpa itu laporan belum bisa dikirim.',
  none: 'Tidak ada',
  placeInText: 'Lokasi',
  consent: 'Centang persetujuan ini supaya laporan bisa dikirim.',
  notSent: 'Belum bisa disimpan untuk dikirim. Tulisan Anda masih ada di sini; coba lagi sebentar.',
  yesErase: 'Ya, hapus',
  no: 'Tidak jadi',
};

/** Terms of what leaves the device. */
export type SendingTerms = typeof id;

export const sendingTerms = dictionary('sending', id);
