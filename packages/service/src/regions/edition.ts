import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { RegionCode } from '@simpul-kim/contract';
import type { RegionsTable } from '../database/schema.ts';
import { Complaint } from '../problems/index.ts';
import { ancestorsOf } from './codes.ts';
import { readCsv } from './csv.ts';
import { readGazetteer, toRegions, type Entry } from './gazetteer.ts';

/** The files of an edition, as the package `idn-area-data` has them, widest regions first. */
const files = ['provinces.csv', 'regencies.csv', 'districts.csv', 'villages.csv'] as const;
const form = new RegExp((RegionCode as { readonly pattern?: string }).pattern ?? '');

const unreadable = (file: string, reason: string) =>
  new Complaint({
    id: `Berkas ${file} tidak dapat dipakai: ${reason}.`,
    en: `The file ${file} cannot be used: ${reason}.`,
  });

const unopened = (file: string) => (error: unknown) => {
  const { code, message } = error as NodeJS.ErrnoException;
  throw unreadable(file, code ?? message);
};

/** The table in a file: each row by the names in the first. */
async function readTable(file: string): Promise<Record<string, string | undefined>[]> {
  const text = await readFile(file, 'utf8').catch(unopened(file));
  const [head = [], ...rows] = readCsv(text);
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name.trim(), row[at]])));
}

async function readFolder(folder: string): Promise<Entry[]> {
  const lists = await Promise.all(
    files.map(async (name) => {
      const file = path.join(folder, name);
      return (await readTable(file)).map(({ code = '', name: called = '' }) => {
        if (!form.test(code) || called.trim() === '') {
          throw unreadable(file, `"${code}", "${called}"`);
        }
        return { code, name: called };
      });
    }),
  );
  return lists.flat();
}

/**
 * All regions of an edition of the codes.
 *
 * @param folder with its CSV files; without one, the edition that is installed.
 * @throws {Complaint} where files are missing, or regions lie in none.
 */
export async function readEdition(folder?: string): Promise<RegionsTable[]> {
  const regions =
    folder === undefined ? await readGazetteer() : toRegions(await readFolder(folder));
  const codes = new Set(regions.map(({ code }) => code));
  const place = folder ?? 'idn-area-data';
  if (codes.size < regions.length) throw unreadable(place, 'a code is there twice');
  const orphan = regions.find(({ code }) => ancestorsOf(code).some((around) => !codes.has(around)));
  if (orphan) throw unreadable(place, `${orphan.code} lies in no region of this edition`);
  return regions;
}

/**
 * Reads which code takes the place of which: two columns, with or without names above them.
 *
 * @throws {Complaint} for a line that does not hold two codes.
 */
export async function readCodeMap(file: string): Promise<Map<string, string>> {
  const text = await readFile(file, 'utf8').catch(unopened(file));
  const map = new Map<string, string>();
  for (const [index, row] of readCsv(text).entries()) {
    const [from = '', to = ''] = row.map((value) => value.trim());
    if (index === 0 && !/\d/.test(from)) continue;
    if (!form.test(from) || !form.test(to) || from === to) {
      throw unreadable(file, `"${row.join(',')}"`);
    }
    map.set(from, to);
  }
  return map;
}
