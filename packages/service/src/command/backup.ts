import { stat } from 'node:fs/promises';
import path from 'node:path';
import { requireKnown, verifyBackup, writeBackup, type Manifest } from '../backups/index.ts';
import { migrationNames } from '../database/migrate.ts';
import type { Sentence } from '../problems/index.ts';
import { withDatabase } from './database.ts';
import { keysLeftOut } from './keys.ts';
import { textOf, type Call, type Subcommand } from './subcommand.ts';

const steps = {
  tables: { id: 'Mencadangkan basis data', en: 'Backing up the database' },
  media: { id: 'Mencadangkan gambar', en: 'Backing up the pictures' },
  checking: { id: 'Memeriksa cadangan', en: 'Checking the backup' },
} as const;

/** A path as it was written, from where the command was given: npm changes to the root first. */
export const pathOf = ({ environment }: Pick<Call, 'environment'>, written: string): string =>
  path.resolve(environment['INIT_CWD'] ?? process.cwd(), written);

/** `simpul-kim-2026-11-21-083000.tar`, by the clock on the wall. */
function defaultName(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join('');
  return `simpul-kim-${day}-${time}.tar`;
}

/** What is in a backup, in a sentence. */
export function summaryOf({ tables, files, at, service }: Manifest): Sentence {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const pictures = files.filter(({ name }) => name.startsWith('media/')).length;
  return {
    id: `${rows} baris dari ${tables.length} tabel dan ${pictures} berkas, keadaan ${at}, Simpul KIM ${service}`,
    en: `${rows} rows of ${tables.length} tables and ${pictures} files, as of ${at}, Simpul KIM ${service}`,
  };
}

async function verify(call: Call, file: string): Promise<number> {
  const { terminal } = call;
  const manifest = await verifyBackup(file, (done, all) =>
    terminal.step(steps.checking, done / all),
  );
  requireKnown(file, manifest, migrationNames);
  const { id, en } = summaryOf(manifest);
  terminal.say({ id: `${file} utuh: ${id}.`, en: `${file} is whole: ${en}.` });
  return 0;
}

async function make(call: Call, file: string): Promise<number> {
  const { terminal, signal } = call;
  const { manifest, ring } = await withDatabase(call, {}, async (workplace) => ({
    ring: workplace.ring,
    manifest: await writeBackup({
      connection: workplace.connection,
      storage: await workplace.storage(),
      file,
      signal,
      reserveBytes: workplace.config.reserveBytes,
      onProgress: (step) => terminal.step(steps[step]),
    }),
  }));
  const { size } = await stat(file);
  const { id, en } = summaryOf(manifest);
  const megabytes = (size / 1024 / 1024).toFixed(1);
  terminal.say({
    id: `${file} (${megabytes.replace('.', ',')} MB): ${id}.\nIsinya data pribadi dan sidik kata sandi: simpan di tempat lain yang aman.`,
    en: `${file} (${megabytes} MB): ${en}.\nIt holds personal data and hashes of passwords: keep it elsewhere, in a safe place.`,
  });
  terminal.say(keysLeftOut(ring));
  if (manifest.missing.length > 0) {
    terminal.say({
      id: `Perhatian: ${manifest.missing.length} berkas sudah hilang sebelumnya, antara lain ${first}. Lihat: npm run kim -- doctor`,
      en: `Mind: ${manifest.missing.length} files had been lost before, among them ${first}. See: npm run kim -- doctor`,
      id: `Perhatian: ${manifest.missing.length} berkas gambar sudah hilang sebelum cadangan ini. Lihat: npm run kim -- doctor`,
      en: `Mind: ${manifest.missing.length} files of pictures had been lost before this backup. See: npm run kim -- doctor`,
    });
  }
  return 0;
}

/** Makes a backup, or checks one. */
export const backup: Subcommand = {
  summary: {
    id: 'mencadangkan semuanya ke satu berkas, juga selagi layanan berjalan',
    en: 'backs everything up into one file, also while the service runs',
  },
  help: {
    id: `npm run kim -- backup [BERKAS]
npm run kim -- backup --verify BERKAS

Menyimpan seluruh data dan gambar dari satu saat ke satu berkas tar, selagi layanan berjalan dan
menulis. Berkas yang sudah ada tidak pernah ditimpa; yang terputus berakhiran .part dan boleh
dihapus. Tanpa BERKAS, namanya memuat hari dan jam. Pekerjaan terjadwal tidak ikut: yang jatuh tempo
tercatat di data itu sendiri. Kunci rahasia, pembuka kontak dan lampiran warga, juga tidak ikut:
simpan salinannya terpisah. Tanpa kunci itu, kontak dan lampiran dari cadangan tidak dapat dibaca.

  --verify BERKAS  membaca cadangan sampai habis dan memeriksa semua isinya`,
    en: `npm run kim -- backup [FILE]
npm run kim -- backup --verify FILE

Keeps all data and pictures of one moment in one tar file, while the service runs and writes. A file
that is there is never overwritten; one that was cut off ends in .part and may be deleted. Without
FILE, its name has the date and time. Scheduled jobs are not in it: what is due stands in the data.
Nor are the secret keys, by which contacts and attachments of residents are opened: keep a copy of
them apart. Without them, contacts and attachments of a backup cannot be read.

  --verify FILE  reads a backup to its end and checks everything in it`,
  },
  options: { verify: { type: 'string' } },
  operands: 1,
  async run(call) {
    const toVerify = textOf(call, 'verify');
    if (toVerify !== undefined) return verify(call, pathOf(call, toVerify));
    return make(call, pathOf(call, call.operands[0] ?? defaultName(new Date())));
  },
};
