import { dictionary } from '../base/dictionary.ts';

const id = {
  share: 'Bagikan',
  byWhatsapp: 'Kirim lewat WhatsApp',
  copy: 'Salin alamat',
  address: 'Alamat',
  copied: 'Tersalin',
  copyYourself: 'Salin sendiri alamat ini',
};

/** Terms of sharing. */
export type ShareTerms = typeof id;

export const shareTerms = dictionary('share', id);
