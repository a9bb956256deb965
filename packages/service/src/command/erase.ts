import type { AspirationType } from '@simpul-kim/contract';
import {
  aspirationByCode,
  eraseAspiration,
  readCode,
  type KnownAspiration,
} from '../aspirations/index.ts';
import { Complaint, type Sentence } from '../problems/index.ts';
import { recordCommand, withDatabase } from './database.ts';
import { UsageError, type Call, type Subcommand } from './subcommand.ts';

const typeNames: Readonly<Record<AspirationType, Sentence>> = {
  complaint: { id: 'pengaduan', en: 'complaint' },
  aspiration: { id: 'aspirasi', en: 'aspiration' },
  informationRequest: { id: 'permintaan informasi', en: 'request for information' },
};

/** The code that was given, as an operand or on standard input; it is never repeated. */
async function codeOf({ operands, terminal, signal }: Call): Promise<string> {
  const [operand] = operands;
  const written = operand === '-' ? await terminal.ask(askCode, signal) : operand;
  if (written === undefined || written.trim() === '') {
    throw new UsageError({
      id: 'Sebut kode lacaknya: npm run kim -- erase KODE, atau erase - untuk mengetikkannya',
      en: 'Give the tracking code: npm run kim -- erase CODE, or erase - to type it in',
    });
  }
  const code = readCode(written);
  if (code !== undefined) return code;
  throw new UsageError({
    id: 'Kode lacak itu salah ketik: seharusnya 16 huruf dan angka, misalnya 7K2M-4TQX-9RWB-H3CD.',
    en: 'That tracking code is mistyped: it has 16 letters and digits, e.g. 7K2M-4TQX-9RWB-H3CD.',
  });
}

const askWhether = {
  id: 'Ketik "hapus" untuk menghapusnya: ',
  en: 'Type "erase" to erase it: ',
};
const askCode = { id: 'Kode lacak: ', en: 'Tracking code: ' };

const unknown = new Complaint({
  id: 'Tidak ada laporan dengan kode lacak itu.',
  en: 'There is no report with that tracking code.',
});

/** @throws {UsageError} where nobody can be asked. */
async function isConfirmed(
  { options, terminal, signal }: Call,
  found: KnownAspiration,
): Promise<boolean> {
  if (options['yes'] === true) return true;
  const type = typeNames[found.type];
  const day = found.submitted_at.toISOString().slice(0, 10);
  const where = `${found.region_name} (${found.region_code}), ${day}`;
  terminal.say({
    id: `Yang akan dihapus: ${type.id}, ${where}. Isi, percakapan, kontak, dan lampirannya hilang selamanya.`,
    en: `To be erased: a ${type.en}, ${where}. Its text, messages, contact and attachments are gone for good then.`,
  });
  if (!terminal.interactive) {
    throw new UsageError({
      id: 'Belum ada yang dihapus. Untuk menghapusnya, tambahkan --yes',
      en: 'Nothing has been erased yet. To do it, add --yes',
    });
  }
  const answer = await terminal.ask(askWhether, signal);
  return /^(hapus|erase)$/i.test(answer?.trim() ?? '');
}

async function run(call: Call): Promise<number> {
  const { terminal } = call;
  const code = await codeOf(call);
  return withDatabase(call, { migrate: true }, async ({ database: { db }, storage }) => {
    const found = await aspirationByCode(db, code);
    if (!found) throw unknown;
    if (!found.erased_at && !(await isConfirmed(call, found))) {
      terminal.say({ id: 'Tidak ada yang dihapus.', en: 'Nothing has been erased.' });
      return 1;
    }
    const parts = { db, storage: await storage() };
    const erased = await eraseAspiration(parts, found.id, new Date(), (tx, region) =>
      recordCommand(tx, 'kim erase', { target: found.id, region }),
    );
    if (!erased) {
      terminal.say({ id: 'Laporan itu sudah dihapus.', en: 'That report was erased before.' });
      return 0;
    }
    const { contact, attachments } = erased;
    terminal.say({
      id: `Terhapus: isi laporan dan percakapannya, ${contact ? 'kontak' : 'tanpa kontak'}, ${attachments} lampiran. Yang tinggal hanya jenis, wilayah, dan waktunya. Salinan di cadangan lama tidak ikut terhapus.`,
      en: `Erased: the text and its messages, ${contact ? 'the contact' : 'no contact'}, ${attachments} attachments. Only type, region and times stay. Copies in old backups are not erased.`,
    });
    return 0;
  });
}

/** Erases one aspiration. */
export const eraseCommand: Subcommand = {
  summary: {
    id: 'menghapus satu laporan warga dengan kode lacaknya',
    en: 'erases one report of a resident by its tracking code',
  },
  help: {
    id: `npm run kim -- erase KODE [--yes]
npm run kim -- erase - [--yes]

Menghapus satu laporan: isinya, percakapannya, kontak, dan lampirannya. Yang tinggal hanya jenis,
topik, wilayah, dan waktunya. Kode boleh ditulis dengan huruf kecil, spasi, atau tanda hubung.

  -      membaca kode dari masukan baku, supaya tidak tersimpan di riwayat perintah
  --yes  menghapus tanpa bertanya lagi; perlu bila perintah ini tidak dijalankan di terminal`,
    en: `npm run kim -- erase CODE [--yes]
npm run kim -- erase - [--yes]

Erases one report: its text, its messages, its contact and its attachments. Only type, topic, region
and times stay. The code may be written in small letters, with spaces or hyphens.

  -      reads the code from standard input, so that it does not stand in the history of the shell
  --yes  erases without asking again; needed where this is not run in a terminal`,
  },
  options: { yes: { type: 'boolean' } },
  operands: 1,
  run,
};
