import { dictionary } from '../base/dictionary.ts';

const id = {
  ways: 'Simpan kode',
  copy: 'Salin',
  copied: 'Kode tersalin.',
  copyYourself: 'Belum bisa menyalin di sini. Catat kodenya, atau foto layar ini.',
  toMyself: 'Kirim ke WhatsApp sendiri',
  message: (code: string, office: string, day: string, address: string) =>
    `Kode lacak laporan saya: ${code}\n${office}, ${day}\nLihat perkembangannya: ${address}`,
  follow: 'Lihat perkembangannya dengan kode itu di sini',
  picture: 'Simpan gambar',
  pictureTitle: 'Kode lacak',
  pictureFailed: 'Gambar belum bisa disimpan di sini. Foto layar ini saja.',
  pictureSaved: 'Gambar disimpan di unduhan.',
  print: 'Cetak',
  secret: 'Siapa pun yang memegang kode ini bisa membaca perkembangannya.',
  framed:
    'Di sini kode tidak bisa dikirim, disimpan sebagai gambar, atau dicetak. Catat kodenya, atau foto layar ini.',
};

/** Terms of keeping a tracking code. */
export type ReceiptTerms = typeof id;

export const receiptTerms = dictionary('receipt', id);
