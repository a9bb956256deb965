import { restoreBackup } from '../backups/index.ts';
import { pathOf, summaryOf } from './backup.ts';
import { recordCommand, withDatabase } from './database.ts';
import { keysNeeded } from './keys.ts';
import { UsageError, type Call, type Subcommand } from './subcommand.ts';

const steps = {
  checking: { id: 'Memeriksa cadangan', en: 'Checking the backup' },
  restoring: { id: 'Memulihkan', en: 'Restoring' },
} as const;

async function run(call: Call): Promise<number> {
  const { terminal, signal } = call;
  const [written] = call.operands;
  if (written === undefined) {
    throw new UsageError({
      id: 'Sebut berkas cadangannya: npm run kim -- restore BERKAS',
      en: 'Name the backup: npm run kim -- restore FILE',
    });
  }
  const file = pathOf(call, written);
  const { manifest, keys } = await withDatabase(call, { create: true }, async (workplace) => ({
    manifest: await restoreBackup({
      file,
      connection: workplace.connection,
      storage: await workplace.storage(),
      signal,
      onProgress: (step, done, all) => terminal.step(steps[step], done / all),
      record: (tx) => recordCommand(tx, 'kim restore'),
    }),
    keys: await keysNeeded(workplace.database.db, workplace.ring),
  }));
  const { id, en } = summaryOf(manifest);
  terminal.say({
    id: `Pulih: ${id}. Layanan sekarang dapat dijalankan.`,
    en: `Restored: ${en}. The service can be started now.`,
  });
  if (keys) terminal.say(keys);
  return 0;
}

/** Restores a backup into an empty place. */
export const restore: Subcommand = {
  summary: {
    id: 'memulihkan cadangan ke tempat yang kosong',
    en: 'restores a backup into an empty place',
  },
  help: {
    id: `npm run kim -- restore BERKAS

Memulihkan cadangan ke folder data (KIM_DATA_DIR) atau basis data (DATABASE_URL) yang masih kosong:
semuanya, atau tidak sama sekali. Bila terputus, jalankan lagi. Cadangan dari versi lama disesuaikan
dengan versi ini; cadangan dari versi yang lebih baru ditolak. Kunci rahasia tidak ada di dalamnya:
kembalikan dari salinannya sendiri.`,
    en: `npm run kim -- restore FILE

Restores a backup into a data folder (KIM_DATA_DIR) or database (DATABASE_URL) that is still empty:
all of it, or nothing. Cut off, it can be given again. A backup of an older version is brought to
this one; one of a newer version is refused. Secret keys are not in it: put them back from a copy of
their own.`,
  },
  options: {},
  operands: 1,
  run,
};
