import { stat } from 'node:fs/promises';
import type { Kysely } from 'kysely';
import type { Schema } from '../database/index.ts';
import {
  countSealed,
  currentKey,
  recordedKeys,
  SealingError,
  type KeyRing,
} from '../sealing/index.ts';
import { note, well, wrong, type Finding } from './finding.ts';

/** Whether others than its owner may read the file of keys. */
async function examineFile(file: string): Promise<Finding[]> {
  const found = await stat(file).catch(() => undefined);
  if (!found || (found.mode & 0o077) === 0) return [];
  return [
    wrong(
      {
        id: `Berkas kunci rahasia ${file} dapat dibaca pengguna lain`,
        en: `The file of secret keys ${file} can be read by other users`,
      },
      {
        id: `Tutup: chmod 600 ${file}. Bila mungkin sudah dibaca orang lain, ganti kuncinya: npm run kim -- rotate-key`,
        en: `Close it: chmod 600 ${file}. If someone else may have read it, change the key: npm run kim -- rotate-key`,
      },
    ),
  ];
}

const putBack = ({ file }: KeyRing) =>
  file
    ? { id: `Kembalikan ${file} dari salinannya.`, en: `Put ${file} back from its copy.` }
    : {
        id: 'Tambahkan kunci itu ke KIM_SECRET_KEYS.',
        en: 'Add that key to KIM_SECRET_KEYS.',
      };

const goneForGood = {
  id: 'Bila hilang selamanya: npm run kim -- rotate-key --lost',
  en: 'If it is gone for good: npm run kim -- rotate-key --lost',
};

/** Whether the keys are there by which contacts and attachments of residents were sealed. */
export async function examineKeys(db: Kysely<Schema>, ring: KeyRing): Promise<Finding[]> {
  let ids: string[];
  try {
    ids = (await ring.look()).map(({ id }) => id);
  } catch (error) {
    if (!(error instanceof SealingError)) throw error;
    const what = {
      id: 'Kunci rahasia tidak dapat dibaca',
      en: 'The secret keys cannot be read',
    };
    return [wrong(what, error.sentence)];
  }
  const current = await currentKey(db);
  const sealed = await countSealed(db);
  const findings = ring.file === undefined ? [] : await examineFile(ring.file);
  const missing = [...sealed].filter(([id]) => !ids.includes(id));
  for (const [id, count] of missing) {
    const todo = putBack(ring);
    findings.push(
      wrong(
        {
          id: `Kunci rahasia ${id} tidak ada: ${count} kontak dan lampiran warga tidak dapat dibaca`,
          en: `The secret key ${id} is missing: ${count} contacts and attachments of residents cannot be read`,
        },
        id === current
          ? { id: `${todo.id} ${goneForGood.id}`, en: `${todo.en} ${goneForGood.en}` }
          : todo,
      ),
    );
  }
  // Without what is recorded no process starts, be nothing sealed by it.
  const { oldest } = await recordedKeys(db);
  for (const id of new Set([current, oldest])) {
    if (id === undefined || ids.length === 0 || ids.includes(id) || sealed.has(id)) continue;
    const todo = putBack(ring);
    findings.push(
      wrong(
        {
          id: `Kunci rahasia ${id}, yang dipakai basis data ini, tidak ada`,
          en: `The secret key ${id}, with which this database is used, is missing`,
        },
        { id: `${todo.id} ${goneForGood.id}`, en: `${todo.en} ${goneForGood.en}` },
      ),
    );
  }
  const old = [...sealed].filter(([id]) => id !== current && ids.includes(id));
  if (old.length > 0) {
    const count = old.reduce((sum, [, one]) => sum + one, 0);
    findings.push(
      note(
        {
          id: `${old.length} kunci lama masih dipakai ${count} kontak dan lampiran`,
          en: `${old.length} old keys are still in use, for ${count} contacts and attachments`,
        },
        {
          id: 'Penggantian kunci terputus. Lanjutkan: npm run kim -- rotate-key',
          en: 'A change of keys was cut off. Go on with it: npm run kim -- rotate-key',
        },
      ),
    );
  }
  if (findings.length > 0) return findings;
  return ids.length === 0
    ? [
        note(
          { id: 'Kunci rahasia belum dibuat', en: 'There is no secret key yet' },
          {
            id: 'Jalankan layanan; ia membuatnya sendiri.',
            en: 'Start the service; it makes one by itself.',
          },
        ),
      ]
    : [well(`Kunci rahasia ada: ${ids.length}`, `Secret keys are there: ${ids.length}`)];
}
