import type { Kysely } from 'kysely';
import type { Schema } from '../database/index.ts';
import type { Sentence } from '../problems/index.ts';
import { countSealed, type KeyRing } from '../sealing/index.ts';

/** What a backup has not in it, and where that is. */
export const keysLeftOut = ({ file }: KeyRing): Sentence =>
  file === undefined
    ? {
        id: 'Kunci rahasia (KIM_SECRET_KEYS) tidak ikut: simpan salinannya terpisah dari cadangan ini. Tanpa kunci itu, kontak dan lampiran warga tidak dapat dibaca lagi.',
        en: 'The secret keys (KIM_SECRET_KEYS) are not in it: keep a copy of them apart from this backup. Without them, contacts and attachments of residents cannot be read again.',
      }
    : {
        id: `Kunci rahasia tidak ikut: salin juga ${file}, dan simpan terpisah dari cadangan ini. Tanpa kunci itu, kontak dan lampiran warga tidak dapat dibaca lagi.`,
        en: `The secret keys are not in it: copy ${file} too, and keep it apart from this backup. Without it, contacts and attachments of residents cannot be read again.`,
      };

/** Which keys a database needs, and whether they are here; nothing, where nothing is sealed. */
export async function keysNeeded(db: Kysely<Schema>, ring: KeyRing): Promise<Sentence | undefined> {
  const sealed = [...(await countSealed(db)).keys()].sort();
  if (sealed.length === 0) return undefined;
  const here = (await ring.look()).map(({ id }) => id);
  const missing = sealed.filter((id) => !here.includes(id));
  const list = sealed.join(', ');
  if (missing.length === 0) {
    return {
      id: `Kontak dan lampiran warga tersandi dengan kunci rahasia ${list}, yang sudah ada di sini.`,
      en: `Contacts and attachments of residents are sealed by the secret key ${list}, which is here already.`,
    };
  }
  const place: Sentence = ring.file
    ? { id: `simpan salinannya di ${ring.file}`, en: `put its copy at ${ring.file}` }
    : { id: 'isi KIM_SECRET_KEYS dengannya', en: 'set KIM_SECRET_KEYS to it' };
  return {
    id: `Sebelum layanan dijalankan, kembalikan kunci rahasia ${missing.join(', ')}: ${place.id}. Dengan kunci itu kontak dan lampiran warga terbaca lagi.`,
    en: `Before the service is started, put the secret key ${missing.join(', ')} back: ${place.en}. With it, contacts and attachments of residents can be read again.`,
  };
}
