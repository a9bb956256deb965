import type { RegionLevel } from '@simpul-kim/contract';
import type { Sentence } from '../problems/index.ts';
import {
  applyEdition,
  planEdition,
  readCodeMap,
  readEdition,
  readRegions,
  usesOf,
  type EditionPlan,
  type Gone,
  type Use,
} from '../regions/index.ts';
import { pathOf } from './backup.ts';
import { recordCommand, withDatabase } from './database.ts';
import { textOf, type Call, type Subcommand, type Terminal } from './subcommand.ts';

const steps = {
  reading: { id: 'Membaca edisi kode wilayah', en: 'Reading the edition of the codes' },
  writing: { id: 'Memperbarui wilayah', en: 'Updating the regions' },
} as const;

const levelNames: Readonly<Record<RegionLevel, Sentence>> = {
  province: { id: 'provinsi', en: 'provinces' },
  regency: { id: 'kabupaten/kota', en: 'regencies' },
  district: { id: 'kecamatan', en: 'districts' },
  village: { id: 'desa/kelurahan', en: 'villages' },
};

/** More than that is told by its number, unless all is asked for. */
const shownAtMost = 20;

function tell(terminal: Terminal, title: Sentence, lines: readonly string[], all: boolean): void {
  terminal.say(`${terminal.text(title)}: ${lines.length}`);
  const shown = all ? lines : lines.slice(0, shownAtMost);
  for (const line of shown) terminal.say(`  ${line}`);
  const left = lines.length - shown.length;
  if (left > 0) {
    terminal.say({
      id: `  … dan ${left} lagi; semuanya dengan --all`,
      en: `  … and ${left} more; all of them with --all`,
    });
  }
}

function goneLine(terminal: Terminal, { region, to, by, perhaps }: Gone): string {
  const what = `${region.code} ${region.name}`;
  if (to !== undefined) {
    const how: Sentence =
      by === 'map'
        ? { id: 'menurut daftar', en: 'by the map' }
        : { id: 'nama yang sama', en: 'the same name' };
    return `${what} → ${to} (${terminal.text(how)})`;
  }
  const none: Sentence = { id: 'tanpa pengganti', en: 'nothing in its place' };
  const guess: Sentence = {
    id: `mungkin ${perhaps.join(', ')}`,
    en: `perhaps ${perhaps.join(', ')}`,
  };
  return `${what} → ? (${terminal.text(perhaps.length > 0 ? guess : none)})`;
}

function summarise(terminal: Terminal, plan: EditionPlan, all: boolean): void {
  const { added, renamed, gone } = plan;
  const counts = (['province', 'regency', 'district', 'village'] as const).flatMap((level) => {
    const number = added.filter((region) => region.level === level).length;
    return number > 0 ? [`${number} ${terminal.text(levelNames[level])}`] : [];
  });
  tell(
    terminal,
    { id: 'Baru', en: 'Added' },
    added.map(({ code, name }) => `${code} ${name}`),
    all,
  );
  if (counts.length > 0) terminal.say(`  = ${counts.join(', ')}`);
  tell(
    terminal,
    { id: 'Berganti nama', en: 'Renamed' },
    renamed.map(({ from, to }) => `${to.code} ${from.name} → ${to.name}`),
    all,
  );
  tell(
    terminal,
    { id: 'Kode yang hilang', en: 'Codes that are gone' },
    gone.map((one) => goneLine(terminal, one)),
    all,
  );
}

/** Tells which codes have data and nothing to take their place. */
function tellStopping(terminal: Terminal, uses: readonly Use[]): void {
  terminal.say({
    id: 'Kode berikut hilang tanpa pengganti, padahal masih ada datanya:',
    en: 'These codes are gone with nothing in their place, and there are data under them:',
  });
  for (const code of new Set(uses.map((use) => use.code))) {
    const where = uses
      .filter((use) => use.code === code)
      .map(({ table, rows }) => `${table.replace('public.', '')} ${rows}`);
    terminal.say(`  ${code}: ${where.join(', ')}`);
  }
  terminal.say({
    id: 'Tulis penggantinya dalam berkas CSV, satu baris untuk setiap kode: lama,baru. Lalu: npm run kim -- region-update --map BERKAS',
    en: 'Write what takes their place into a CSV file, a line for each code: old,new. Then: npm run kim -- region-update --map FILE',
  });
}

async function run(call: Call): Promise<number> {
  const { terminal, options, signal } = call;
  const [from, mapFile] = [textOf(call, 'from'), textOf(call, 'map')];
  terminal.step(steps.reading);
  const next = await readEdition(from && pathOf(call, from));
  const map =
    mapFile === undefined ? new Map<string, string>() : await readCodeMap(pathOf(call, mapFile));
  const apply = options['apply'] === true;
  return withDatabase(call, { migrate: true }, async ({ database: { db } }) => {
    const plan = planEdition(await readRegions(db), next, map);
    summarise(terminal, plan, options['all'] === true);
    const unmapped = plan.gone.filter(({ to }) => to === undefined);
    const uses = await usesOf(
      db,
      unmapped.map(({ region }) => region.code),
    );
    if (uses.length > 0) {
      tellStopping(terminal, uses);
      return 1;
    }
    if (!apply) {
      terminal.say({
        id: 'Belum ada yang diubah. Untuk menjalankannya, tambahkan --apply (buat cadangan dulu: npm run kim -- backup).',
        en: 'Nothing has been changed yet. To do it, add --apply (make a backup first: npm run kim -- backup).',
      });
      return 0;
    }
    const moved = await db.transaction().execute(async (tx) => {
      const rows = await applyEdition(tx, next, plan, (done, all) => {
        signal.throwIfAborted();
        terminal.step(steps.writing, done / all);
      });
      await recordCommand(tx, 'kim region-update');
      return rows;
    });
    const list = [...moved].map(([table, rows]) => `${table.replace('public.', '')} ${rows}`);
    terminal.say({
      id: `Wilayah sudah diperbarui. Data yang berpindah kode: ${list.join(', ') || 'tidak ada'}. Kode lama tetap dikenali.`,
      en: `The regions are up to date. Rows that came to a new code: ${list.join(', ') || 'none'}. Old codes are still understood.`,
    });
    return 0;
  });
}

/** Brings the regions to a new edition of the codes. */
export const regionUpdate: Subcommand = {
  summary: {
    id: 'memperbarui kode wilayah ke edisi baru; kode lama tetap dikenali',
    en: 'brings region codes to a new edition; old codes are still understood',
  },
  help: {
    id: `npm run kim -- region-update [--from FOLDER] [--map BERKAS] [--all] [--apply]

Membandingkan wilayah dengan edisi baru kode Kemendagri dan menampilkan apa yang berubah. Tanpa
--apply tidak ada yang diubah. Data pada kode yang hilang pindah ke kode barunya, yaitu wilayah baru
dengan nama dan jenis yang sama di tempat yang sama, dan kode lama tetap membawa ke sana.

  --from FOLDER  folder berisi provinces.csv, regencies.csv, districts.csv, dan villages.csv
                 seperti pada paket idn-area-data; tanpa ini, edisi yang terpasang
  --map BERKAS   CSV berisi kode lama dan penggantinya, untuk yang tidak ditemukan dari namanya
  --all          menampilkan semua perubahan, bukan 20 yang pertama
  --apply        menjalankan perubahan, semuanya sekaligus`,
    en: `npm run kim -- region-update [--from FOLDER] [--map FILE] [--all] [--apply]

Compares the regions with a new edition of the Kemendagri codes and shows what changes. Without
--apply nothing is changed. Data under a code that is gone move to its new code, that of the new
region with the same name and kind in the same place, and the old code still leads there.

  --from FOLDER  a folder with provinces.csv, regencies.csv, districts.csv and villages.csv as in
                 the package idn-area-data; without it, the edition that is installed
  --map FILE     CSV of old codes and what takes their place, for those not found by their name
  --all          shows all changes, not only the first 20
  --apply        makes the changes, all of them at once`,
  },
  options: {
    from: { type: 'string' },
    map: { type: 'string' },
    all: { type: 'boolean' },
    apply: { type: 'boolean' },
  },
  operands: 0,
  run,
};
