import type { AspirationDraft } from '@simpul-kim/sdk';
import { dictionary } from '../base/dictionary.ts';
import type { Rule, Step } from './draft.ts';

const id = {
  label: 'Sampaikan aspirasi',
  stepOf: (step: number, steps: number) => `Langkah ${step} dari ${steps}`,
  steps: {
    what: 'Apa yang ingin disampaikan?',
    where: 'Di mana?',
    who: 'Siapa Anda?',
    review: 'Periksa, lalu kirim',
  } satisfies Record<Step, string>,
  next: 'Lanjut',
  back: 'Kembali',
  send: 'Kirim',
  change: 'Ubah',
  optional: '(boleh dikosongkan)',
  faults: (count: number) =>
    count === 1 ? 'Satu isian perlu diperbaiki.' : `${count} isian perlu diperbaiki.`,
  rules: {
    type: 'Pilih salah satu jenisnya.',
    topic: 'Pilih bidangnya. Bila ragu, pilih “Lainnya”.',
    title: 'Tulis judul singkatnya.',
    text: 'Ceritakan sedikit lebih panjang: apa yang terjadi, sejak kapan, siapa yang terkena.',
    area: 'Pilih desa atau kelurahannya.',
    who: 'Pilih salah satu.',
    name: 'Isi salah satu: nama, nomor, atau email. Atau pilih “Tanpa nama”.',
    phone: 'Nomor ini belum benar. Contoh: 0812 3456 7890.',
    email: 'Alamat email ini belum benar. Contoh: nama@contoh.id.',
  } satisfies Record<Rule, string>,

  type: 'Jenis',
  types: {
    complaint: ['Pengaduan', 'Ada yang rusak, salah, atau tidak berjalan.'],
    aspiration: ['Aspirasi', 'Usul atau harapan untuk desa dan pemerintah.'],
    informationRequest: ['Permintaan informasi', 'Ingin tahu sesuatu, misalnya soal dana desa.'],
  } satisfies Record<AspirationDraft['type'], readonly [string, string]>,
  topic: 'Bidang',
  chooseTopic: 'Pilih bidang…',
  topics: {
    infrastructure: 'Jalan, jembatan, dan bangunan',
    publicService: 'Pelayanan kantor pemerintah',
    health: 'Kesehatan',
    education: 'Pendidikan',
    environment: 'Lingkungan dan sampah',
    socialAid: 'Bantuan sosial',
    economy: 'Ekonomi dan usaha',
    security: 'Keamanan dan ketertiban',
    disaster: 'Bencana',
    fundTransparency: 'Dana desa',
    other: 'Lainnya',
  } satisfies Record<AspirationDraft['topic'], string>,
  title: 'Judul',
  titleHint: 'Satu kalimat, misalnya: Jembatan kayu di RT 03 lapuk',
  text: 'Ceritanya',
  textHint: 'Jangan menulis NIK. Bila ingin anonim, jangan menulis nama Anda di sini.',
  left: (count: number) => `Sisa ${count} huruf.`,
  photos: 'Foto',
  photosHint:
    'Paling banyak 5 foto atau PDF. Foto dikecilkan dulu, dan lokasi di dalamnya dihapus.',
  takePhoto: 'Ambil foto',
  chooseFile: 'Pilih foto atau PDF',
  shrinking: 'Mengecilkan foto…',
  stillShrinking: 'Foto masih dikecilkan. Tunggu sebentar, lalu kirim.',
  photosReady: (count: number) => `${count} foto atau PDF siap dikirim.`,
  removePhoto: (name: string) => `Hapus ${name}`,
  tooMany: 'Paling banyak 5. Yang lain tidak ikut.',
  notAPhoto: (name: string) => `${name} bukan foto atau PDF, jadi tidak ikut.`,
  broken: (name: string) => `${name} tidak bisa dibuka, jadi tidak ikut.`,
  tooLarge: (name: string) => `${name} terlalu besar, jadi tidak ikut.`,

  area: 'Desa atau kelurahan',
  areaHint: 'Ketik nama desa. Salah ejaan sedikit tidak apa-apa.',
  searching: 'Mencari…',
  found: (count: number) =>
    count === 0 ? 'Tidak ada yang cocok. Coba ejaan lain.' : `${count} wilayah ditemukan.`,
  searchFailed: 'Belum bisa mencari. Periksa sambungan internet, lalu ketik lagi.',
  wholeOf: (name: string) => `Tidak tahu desanya: kirim untuk ${name}`,
  kinds: {
    provinsi: 'Provinsi',
    kabupaten: 'Kabupaten',
    kota: 'Kota',
    kecamatan: 'Kecamatan',
    kelurahan: 'Kelurahan',
    desa: 'Desa',
    desaAdat: 'Desa adat',
  },
  place: 'Patokan tempatnya',
  placeHint: 'Misalnya: di depan balai desa',
  mark: 'Tandai lokasi saya sekarang',
  marking: 'Membaca lokasi…',
  marked: (at: string) => `Lokasi ditandai: ${at}`,
  unmark: 'Hapus tanda',
  markFailed: 'Lokasi tidak bisa dibaca. Tulis saja patokannya.',

  who: 'Nama Anda',
  named: 'Dengan nama',
  namedHint:
    'Kontak Anda hanya bisa dibuka petugas kantor penerima dan kantor di atasnya, dan setiap kali dibuka itu dicatat. Umum tidak melihatnya.',
  anonymous: 'Tanpa nama (anonim)',
  anonymousHint:
    'Tidak ada nama dan kontak yang disimpan. Petugas pun tidak tahu siapa Anda; jawaban Anda baca dengan kode lacak.',
  name: 'Nama panggilan',
  phone: 'Nomor telepon atau WhatsApp',
  email: 'Email',
  noContact: 'Tanpa nomor atau email, jawaban hanya bisa dibaca dengan kode lacak.',
  shareable: 'Kantor lain yang kemudian menangani juga boleh melihat kontak saya',
  visibility: 'Isi laporan',
  confidential: 'Rahasiakan isinya',
  confidentialHint:
    'Isinya tidak akan pernah ditampilkan kepada umum. Yang membaca hanya petugas kantor yang menangani dan kantor di atasnya. Tanpa ini, kantor boleh menampilkan ringkasannya, tanpa nama, kontak, foto, dan lokasi.',
  draftKept: 'Tulisan ini tersimpan di ponsel ini, tanpa nama dan kontak.',
  refusedKept:
    'Kiriman ini tersimpan di ponsel ini, dengan kontaknya, sampai terkirim atau dibatalkan.',
  draftNotKept:
    'Peramban ini tidak bisa menyimpan tulisan. Jangan tutup halaman ini sebelum terkirim.',
  resumed: (moment: string) => `Ini tulisan Anda dari ${moment}, belum dikirim.`,
  eraseDraft: 'Hapus tulisan',
  eraseSure: 'Hapus semua yang sudah ditulis di sini?',
  erased: 'Tulisan sudah dihapus dari ponsel ini.',
  notErased: 'Tulisan belum terhapus dari ponsel ini. Coba hapus sekali lagi.',
  elsewhere: 'Tulisan ini sudah dikirim atau dihapus di tab lain.',
  unfinished: 'Kirim atau hapus dulu tulisan yang ada di bawah.',
  yesErase: 'Ya, hapus',
  no: 'Tidak jadi',
  notReady: 'Bagian pengirim belum termuat. Biarkan halaman ini terbuka; coba lagi sebentar.',
};

/** Terms of the aspiration form. */
export type AspirationFormTerms = typeof id;

export const aspirationFormTerms = dictionary('aspiration-form', id);
