import { eraseDue, listDue, type Erased } from '../aspirations/index.ts';
import type { Sentence } from '../problems/index.ts';
import { recordCommand, withDatabase, type Workplace } from './database.ts';
import { inSteps, type Call, type Subcommand } from './subcommand.ts';

const erasing = {
  id: 'Menghapus yang sudah lewat waktunya',
  en: 'Erasing what was kept long enough',
};

const listOf = ({ contacts, attachments, places, texts, uploads }: Erased): Sentence => ({
  id: `${contacts} kontak, ${attachments} lampiran, ${places} lokasi, ${texts} isi laporan, dan ${uploads} unggahan yang tidak jadi dikirim`,
  en: `${contacts} contacts, ${attachments} attachments, ${places} places, ${texts} texts, and ${uploads} uploads that were never sent`,
});

async function show({ terminal }: Call, { database, config }: Workplace): Promise<number> {
  const { retentionDays, textRetentionDays } = config;
  const { months, uploads } = await listDue({
    db: database.db,
    retentionDays,
    textRetentionDays,
    now: new Date(),
  });
  const sum = { contacts: 0, attachments: 0, places: 0, texts: 0 };
  for (const { region_code, region_name, month, ...due } of months) {
    const { contacts, attachments, places, texts } = due;
    sum.contacts += contacts;
    sum.attachments += attachments;
    sum.places += places;
    sum.texts += texts;
    const numbers = terminal.text({
      id: `kontak ${contacts}, lampiran ${attachments}, lokasi ${places}, isi ${texts}`,
      en: `contacts ${contacts}, attachments ${attachments}, places ${places}, texts ${texts}`,
    });
    terminal.say(`${region_code} ${region_name}\t${month}\t${numbers}`);
  }
  const { id, en } = listOf({ ...sum, uploads });
  terminal.say({
    id: `Akan dihapus: ${id}. Belum ada yang dihapus; jalankan tanpa --dry-run.`,
    en: `To be erased: ${en}. Nothing has been erased yet; run it without --dry-run.`,
  });
  return 0;
}

async function run(call: Call): Promise<number> {
  const { terminal, options, signal } = call;
  const work = async (workplace: Workplace) => {
    if (options['dry-run'] === true) return show(call, workplace);
    const { database, config, storage } = workplace;
    const { db } = database;
    const { retentionDays, textRetentionDays } = config;
    const parts = { db, storage: await storage(), retentionDays, textRetentionDays, signal };
    // First, so that what was erased is accounted for even where this is cut off.
    await db.transaction().execute((tx) => recordCommand(tx, 'kim retention'));
    terminal.step(erasing);
    const { id, en } = listOf(await eraseDue({ ...parts, now: new Date() }));
    terminal.say({ id: `Terhapus: ${id}.`, en: `Erased: ${en}.` });
    return 0;
  };
  return inSteps(call, () => withDatabase(call, { migrate: true }, work));
}

/** Erases what was kept long enough. */
export const retention: Subcommand = {
  summary: {
    id: 'menghapus kontak, lampiran, lokasi, dan isi laporan warga yang sudah lewat masa simpannya',
    en: 'erases contacts, attachments, places and texts of residents that were kept long enough',
  },
  help: {
    id: `npm run kim -- retention [--dry-run]

Menghapus kontak, lampiran, dan lokasi dari laporan yang sudah selesai selama masa simpannya, isi laporan
yang persetujuannya ditarik selama itu, dan unggahan yang tidak jadi dikirim. Masa simpan adalah yang
dijanjikan saat laporan dikirim, atau KIM_RETENTION_DAYS bila sekarang lebih pendek. Semua tulisan dari
laporan yang selesai dihapus kemudian, dengan masa simpan sendiri: KIM_TEXT_RETENTION_DAYS. Layanan yang
berjalan melakukannya sendiri setiap malam. Aman dijalankan kapan saja; bila terputus, jalankan lagi.
Yang masih ada di cadangan lama tidak ikut terhapus: buang juga cadangan yang sudah lewat waktunya.

  --dry-run  menampilkan jumlahnya per wilayah dan bulan saja, tanpa menghapus`,
    en: `npm run kim -- retention [--dry-run]

Erases contacts, attachments and places of reports that ended as long ago as they are kept, the texts of
those whose consent was withdrawn as long ago, and uploads that were never sent. How long is what was
promised when a report was sent, or KIM_RETENTION_DAYS where that is less now. All that was written of
what ended is erased later, likewise by KIM_TEXT_RETENTION_DAYS. A service that runs does so by itself
each night. It may be run at any time; cut off, run it again. What is in old backups is not erased:
throw away backups that are as old, too.

  --dry-run  only shows the numbers, by region and month, and erases nothing`,
  },
  options: { 'dry-run': { type: 'boolean' } },
  operands: 0,
  run,
};
